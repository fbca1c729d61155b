/** The sheets of a test's workbook as rows: made from them, and looked at. */
import type { IWorkbookData } from '@univerjs/core';
import type { Book } from '../../src/book/book';

export type Rows = readonly (readonly (string | number)[])[];

const cellsOf = (rows: Rows) =>
  Object.fromEntries(
    rows.map((row, r) => [r, Object.fromEntries(row.flatMap((v, c) => (v === '' ? [] : [[c, { v }]])))]),
  );

/** Sheets by title, each as rows from A1. */
export function bookOf(sheets: Readonly<Record<string, Rows>>): Partial<IWorkbookData> {
  const titles = Object.keys(sheets);
  return {
    id: 'book',
    name: 'test.xlsx',
    sheetOrder: titles.map((_, index) => `s${index}`),
    sheets: Object.fromEntries(
      titles.map((name, index) => [
        `s${index}`,
        { id: `s${index}`, name, rowCount: 1000, columnCount: 50, cellData: cellsOf(sheets[name]!) },
      ]),
    ),
  };
}

/** Titles of the sheets that a user sees: copies of what a run replaced are very hidden. */
export const titlesOf = (book: Book): readonly string[] =>
  book.sheets.all().flatMap(({ name, visibility }) => (visibility === 'VeryHidden' ? [] : [name]));

/** Texts and numbers of a sheet, row by row from A1. */
export function rowsOf(book: Book, title: string): readonly (readonly unknown[])[] {
  const sheet = book.sheets.byName(title);
  const used = sheet?.cells.used(false);
  if (!sheet || !used) return [];
  const area = { startRow: 0, startColumn: 0, endRow: used.endRow, endColumn: used.endColumn };
  return sheet.cells.map(area, (row, column) => sheet.cells.value(row, column));
}
