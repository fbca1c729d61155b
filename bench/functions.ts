/** What ten thousand scores cost through the host protocol: a formula in every row, or one that spills. */
import { area } from '../workbench/book/area';
import { Book } from '../workbench/book/book';
import { openNodeHost } from '../workbench/node/host';

const ROWS = 10_000;
const parameters = [
  { name: 'values', dimensionality: 'matrix' },
  { name: 'weights', dimensionality: 'matrix', optional: true },
  ...['aggregate', 'normalise', 'direction', 'decimals', 'labels'].map((name) => ({ name, optional: true })),
];

/** Seconds until all is calculated. */
async function time(book: Book, formulas: readonly string[][]): Promise<number> {
  const sheet = book.sheets.add(`S${book.sheets.all().length}`);
  sheet.cells.write(
    area(0, 0, ROWS, 3),
    Array.from({ length: ROWS }, (_, i) => [i % 97, i % 89, i % 83]),
  );
  await book.calculation.settled();
  const start = performance.now();
  sheet.cells.write(
    area(0, 4, formulas.length, 1),
    formulas.map((row) => [...row]),
  );
  await book.calculation.settled();
  const seconds = (performance.now() - start) / 1000;
  const [[last]] = sheet.cells.values(area(ROWS - 1, 4)) as [[unknown]];
  if (typeof last !== 'number') throw new Error(`the last row shows ${String(last)}`);
  return seconds;
}

async function run(): Promise<void> {
  const book = Book.create();
  const node = await openNodeHost(book, { globals: true, functions: true });
  await import('../src/functions');
  await node.host.offerFunctions('ZONE', [{ id: 'SCORE', name: 'SCORE', parameters }]);

  const spilled = await time(book, [[`=ZONE.SCORE(A1:C${ROWS},{5,3,2})`]]);
  const rowWise = await time(
    book,
    Array.from({ length: ROWS }, (_, i) => [`=ZONE.SCORE(A${i + 1}:C${i + 1},{5,3,2})`]),
  );
  console.log(
    `ZONE.SCORE over ${ROWS} rows: one formula ${spilled.toFixed(2)} s, one a row ${rowWise.toFixed(2)} s`,
  );
  console.log(`one formula is ${(rowWise / spilled).toFixed(0)} × cheaper`);
  node.close();
  book.dispose();
}

void run();
