/** The reader of sheets, as others may import it. */
export { readSheet, understand, understandAll } from './read';
export { canonicalName } from './names';
export { canonicalIndicator, ROLES, type Because, type ReadDirection, type Role } from './header';
export { comparePeriods } from './period';
export { parseCell } from './cell';
export { CELL_KINDS, type CellKind, type ParsedCell } from './parsed';
export {
  LAYOUTS,
  type Layout,
  type PrintedRanks,
  type ReadCell,
  type ReadContext,
  type ReadIndicator,
  type Reading,
  type ReadUnit,
  type Understanding,
} from './reading';
