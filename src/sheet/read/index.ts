/** The reader of sheets, as others may import it. */
export { holdsTable, readSheet, understand, understandAll } from './read';
export { understandJoined } from './join/understand';
export { rangesOf, renamingsOf } from './join';
export { joinNames } from './join/units';
export { canonicalName, matchNames, matchUnits, nameAll } from './names';
export { indexCorrections } from './corrected';
export { correct, correctionsOf, isCorrection, uncorrect } from './corrections';
export type { Correction, Corrections } from './corrections';
export { parseCell } from './cell/cell';
export { convert } from './cell/measure';
export { tidy } from './cell/text';
export { comparePeriods, readPeriod } from './period';
export type { ReadAdjustment } from './columns/adjustments';
export type { Because, ReadDirection, Role } from './columns/header';
export type { CellKind } from './cell/parsed';
export type {
  PrintedRanks,
  ReadCell,
  ReadContext,
  ReadDimension,
  ReadIndicator,
  Reading,
  ReadUnit,
  RowName,
  Understanding,
} from './reading';
export type { Survey, SurveyColumn, SurveyLine } from './layout/survey';
