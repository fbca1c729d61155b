/** A small workbook under a host in Node, opened for one test and closed after it. */
import type { IWorkbookData } from '@univerjs/core';
import { openExcel } from '../../src/host/excel';
import type { Workbook } from '../../src/host/workbook';
import { Book } from '../../src/book/book';
import { openNodeHost, type NodeHost } from '../../workbench/node/host';

export type Rows = readonly (readonly (string | number)[])[];

export interface Opened {
  readonly book: Book;
  readonly node: NodeHost;
  readonly workbook: Workbook;
}

const opened: Opened[] = [];

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

export async function open(data: Partial<IWorkbookData>, payloadLimit?: number): Promise<Opened> {
  const book = Book.create(data);
  const node = await openNodeHost(book, { globals: true, ...(payloadLimit ? { payloadLimit } : {}) });
  const all = { book, node, workbook: openExcel() };
  opened.push(all);
  return all;
}

export function closeAll(): void {
  for (const { node, book } of opened.splice(0)) {
    node.close();
    book.dispose();
  }
}
