/** Empties a sheet of a workbook held in memory, and fills it like another. */
import { clear, WHOLE_SHEET } from '../../book/clear';
import { copyCells } from '../../book/copy';
import type { Sheet } from '../../book/sheet';
import { furnishLike } from './page';

/** All contents, formats and rules of a sheet go, its filter buttons too. */
export function empty(sheet: Sheet): void {
  sheet.record({ autoFilter: undefined });
  sheet.unmerge(WHOLE_SHEET);
  clear(sheet, WHOLE_SHEET);
}

/** Formulas must have been calculated. */
export function fillLike(sheet: Sheet, other: Sheet): void {
  empty(sheet);
  copyCells({ sheet: other, area: WHOLE_SHEET }, { sheet, area: WHOLE_SHEET }, 'All');
  furnishLike(sheet, other);
}
