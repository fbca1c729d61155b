/** A table of many units in a workbook under a host whose wire is watched; made up, and always the same. */
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { Book } from '../../src/book/book';
import { openNodeHost, type NodeHost } from '../../workbench/node/host';

export const SHEET = '企业';

/** With one row of headings. */
export function tableOf(units: number, indicators: number): Partial<IWorkbookData> {
  const across = Array.from({ length: indicators }, (_, j) => j);
  const cellData: Record<number, Record<number, ICellData>> = {
    0: Object.fromEntries([{ v: '单位' }, ...across.map((j) => ({ v: `指标${j + 1}号` }))].entries()),
  };
  for (let i = 0; i < units; i++) {
    const row: Record<number, ICellData> = { 0: { v: `某市高新技术产业开发区新材料科技有限公司${i + 1}` } };
    for (const j of across) row[j + 1] = { v: ((i * 7919 + j * 104_729) % 10_007) / 100 };
    cellData[i + 1] = row;
  }
  return {
    id: 'book',
    name: 'large.xlsx',
    sheetOrder: ['s0'],
    sheets: { s0: { id: 's0', name: SHEET, rowCount: units + 1, columnCount: indicators + 1, cellData } },
  };
}

export interface Wire {
  requests: number;
  /** Bytes of the largest request and of the largest answer. */
  largestSent: number;
  largestReceived: number;
  /** Called before each request with how many there were before. */
  onRequest: (before: number) => void;
}

export interface Large {
  readonly book: Book;
  readonly node: NodeHost;
  readonly wire: Wire;
}

export async function openLarge(data: Partial<IWorkbookData>): Promise<Large> {
  const book = Book.create(data);
  const node = await openNodeHost(book, { globals: true });
  const { host } = node;
  const wire: Wire = { requests: 0, largestSent: 0, largestReceived: 0, onRequest: () => {} };
  const execute = host.execute.bind(host);
  host.execute = async (body, flags) => {
    wire.onRequest(wire.requests);
    const { bytesSent, bytesReceived } = host.counters;
    const answer = await execute(body, flags);
    const now = host.counters;
    wire.requests += 1;
    wire.largestSent = Math.max(wire.largestSent, now.bytesSent - bytesSent);
    wire.largestReceived = Math.max(wire.largestReceived, now.bytesReceived - bytesReceived);
    return answer;
  };
  return { book, node, wire };
}

export function closeLarge({ node, book }: Large): void {
  node.close();
  book.dispose();
}
