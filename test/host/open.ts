/** A small workbook under a host in Node, opened for one test and closed after it. */
import type { IWorkbookData } from '@univerjs/core';
import { openExcel } from '../../src/host/excel';
import type { Workbook } from '../../src/host/workbook';
import { Book } from '../../src/book/book';
import { openNodeHost, type NodeHost } from '../../workbench/node/host';

export { bookOf, type Rows } from './sheets';

export interface Opened {
  readonly book: Book;
  readonly node: NodeHost;
  readonly workbook: Workbook;
}

const opened: Opened[] = [];

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
