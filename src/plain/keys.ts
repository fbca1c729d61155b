/** Where a key moves the selection of a sheet. */
import { bound, area, type Area } from '../book/area';
import type { Sheet } from '../book/sheet';

/** A selection with the corner that stays where it was and the one that moves. */
export interface Selected {
  readonly anchor: Area;
  readonly head: Area;
}

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** How many rows a page is. */
const PAGE = 20;

export const areaOf = (sheet: Sheet, { anchor, head }: Selected): Area => whole(sheet, bound(anchor, head));

/** A merged cell is selected as one. */
export const whole = (sheet: Sheet, cells: Area): Area =>
  sheet.mergesIn(cells).reduce((all, merge) => bound(all, merge), cells);

/** Null where the key is none that moves. */
export function moved(sheet: Sheet, selected: Selected, press: Press): Selected | null {
  const to = target(sheet, selected.head, press);
  if (to === null) return null;
  const head = whole(sheet, to);
  return { anchor: press.shiftKey && press.key !== 'Enter' ? selected.anchor : head, head };
}

function target(sheet: Sheet, from: Area, { key, ctrlKey, metaKey, shiftKey }: Press): Area | null {
  const far = ctrlKey || metaKey;
  const used = sheet.cells.used(false) ?? area(0, 0);
  const row = (start: number, by: number) =>
    seek(start, by, sheet.worksheet.getRowCount(), (at) => sheet.lines.isRowHidden(at));
  const column = (start: number, by: number) =>
    seek(start, by, sheet.worksheet.getColumnCount(), (at) => sheet.lines.isColumnHidden(at));
  const { startRow, endRow, startColumn, endColumn } = from;
  switch (key) {
    case 'ArrowDown':
      return area(far ? used.endRow : row(endRow, 1), startColumn);
    case 'ArrowUp':
      return area(far ? used.startRow : row(startRow, -1), startColumn);
    case 'ArrowRight':
      return area(startRow, far ? used.endColumn : column(endColumn, 1));
    case 'ArrowLeft':
      return area(startRow, far ? used.startColumn : column(startColumn, -1));
    case 'PageDown':
      return area(row(Math.max(0, endRow + PAGE - 1), 1), startColumn);
    case 'PageUp':
      return area(row(startRow - PAGE + 1, -1), startColumn);
    case 'Home':
      return far ? area(0, 0) : area(startRow, 0);
    case 'End':
      return far ? area(used.endRow, used.endColumn) : area(startRow, used.endColumn);
    case 'Enter':
      return area(shiftKey ? row(startRow, -1) : row(endRow, 1), startColumn);
    default:
      return null;
  }
}

/** The next line that is shown; where there is none, it stays. */
function seek(start: number, by: number, count: number, isHidden: (at: number) => boolean): number {
  const first = Math.min(Math.max(start + by, 0), count - 1);
  let at = first;
  while (at >= 0 && at < count && isHidden(at)) at += by;
  return at >= 0 && at < count ? at : Math.min(Math.max(start, 0), count - 1);
}
