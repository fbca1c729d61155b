/** Clears cells of what they hold, of their looks and the rules that lie over them. */
import { LAST_COLUMN, LAST_ROW, type Area } from './area';
import type { Sheet } from './sheet';

export type Cleared = 'All' | 'Contents' | 'Formats';

/** Conditional formats go with the formats, validation with everything only. */
export function clear(sheet: Sheet, area: Area, what: Cleared = 'All'): void {
  const contents = what !== 'Formats';
  const formats = what !== 'Contents';
  const used = sheet.cells.used(true, area);
  if (used) sheet.cells.clear(used, { contents, formats });
  if (formats) sheet.rules.stopFormatting(area);
  if (what === 'All') sheet.rules.stopValidating(area);
}

export const WHOLE_SHEET: Area = { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };
