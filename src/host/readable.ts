/** How much of a workbook can be read: all that is read is held in memory at once. */
import { HostError } from './workbook';

/** A sheet of all its rows with 19 columns; with what is made of them some 3 GB, and a pane has 4. */
const MOST_CELLS = 20_000_000;

/** Refuses by name what would not fit, before any cell of it is asked for: one stray cell may make a sheet as large as it gets. */
export function requireReadable(sheets: readonly { readonly sheet: string; readonly cells: number }[]): void {
  const all = sheets.reduce((sum, { cells }) => sum + cells, 0);
  if (all <= MOST_CELLS) return;
  const largest = sheets.reduce((one, other) => (other.cells > one.cells ? other : one));
  throw new HostError('sheetTooLarge', `${all} cells`, largest.sheet);
}
