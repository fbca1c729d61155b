/** What a person does in the workbook while the pane stands beside it. */
import { parseAreas } from '../../src/book/area';
import type { Book } from '../../src/book/book';
import type { Rows } from '../host/sheets';

export function select(book: Book, address: string): void {
  const { sheet, areas } = parseAreas(address)!;
  book.sheets.activate(book.sheets.byName(sheet!)!);
  book.selection.select(areas);
}

/** Rows from a cell on. */
export function type(book: Book, address: string, rows: Rows): void {
  const { sheet, areas } = parseAreas(address)!;
  const { startRow, startColumn } = areas[0]!;
  const area = {
    startRow,
    startColumn,
    endRow: startRow + rows.length - 1,
    endColumn: startColumn + rows[0]!.length - 1,
  };
  book.sheets.byName(sheet!)!.cells.write(area, rows);
}

/** The sheet in front, and where the selection on it begins. */
export function selected({ sheets, selection }: Book): readonly [sheet: string, row: number, column: number] {
  const { startRow, startColumn } = selection.areas[0]!;
  return [sheets.active.name, startRow, startColumn];
}
