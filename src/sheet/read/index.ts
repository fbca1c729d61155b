/** The reader of sheets, as others may import it. */
export { readSheet, understand, understandAll } from './read';
export { canonicalName } from './names';
export { correct, correctionsOf, uncorrect } from './corrections';
export type { Correction, Corrections } from './corrections';
export { comparePeriods, readPeriod } from './period';
export type { Because, ReadDirection, Role } from './header';
export type { CellKind } from './parsed';
export type {
  PrintedRanks,
  ReadCell,
  ReadContext,
  ReadIndicator,
  Reading,
  ReadUnit,
  Understanding,
} from './reading';
