/** Cells as the port names them, to and from how a book does; and the sheet that a title or an id speaks of. */
import { area, columnCount, rowCount, type Area as Cells } from '../../book/area';
import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import type { Area } from '../../sheet/grid';
import { HostError } from '../workbook';

export const cellsAt = ({ row, column, rows, columns }: Area): Cells => area(row, column, rows, columns);

export const areaOf = (cells: Cells): Area => ({
  row: cells.startRow,
  column: cells.startColumn,
  rows: rowCount(cells),
  columns: columnCount(cells),
});

export function sheetNamed({ sheets }: Book, title: string): Sheet {
  const sheet = sheets.byName(title);
  if (sheet === null) throw new HostError('sheetGone', 'no such sheet', title);
  return sheet;
}

/** `title`: what it was called. */
export function sheetWith({ sheets }: Book, id: string, title: string): Sheet {
  const sheet = sheets.byId(id);
  if (sheet === null) throw new HostError('sheetGone', 'deleted since', title);
  return sheet;
}
