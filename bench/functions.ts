/** What ten thousand scores cost, a formula in every row or one that spills: in the functions alone, and through protocol and grid. */
import { area } from '../src/book/area';
import { Book } from '../src/book/book';
import { openNodeHost } from '../workbench/node/host';

const ROWS = 10_000;
const FIGURES = Array.from({ length: ROWS }, (_, i) => [i % 97, i % 89, i % 83]);
const WEIGHTS = [[5, 3, 2]];
const parameters = [
  { name: 'values', dimensionality: 'matrix' },
  { name: 'weights', dimensionality: 'matrix', optional: true },
  ...['aggregate', 'normalise', 'direction', 'decimals', 'labels'].map((name) => ({ name, optional: true })),
];

/** Seconds of computing; what a timer waits for costs nobody anything. */
async function cost(act: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The middle of several runs, after some to warm up. */
async function usual(runs: number, run: () => Promise<number>): Promise<number> {
  const costs: number[] = [];
  for (let k = 0; k < 2 * runs; k++) costs.push(await run());
  return costs.slice(runs).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** Seconds until all is calculated, on a sheet of its own. */
async function costInGrid(book: Book, formulas: string[][]): Promise<number> {
  const sheet = book.sheets.add('S');
  sheet.cells.write(area(0, 0, ROWS, 3), FIGURES);
  await book.calculation.settled();
  const seconds = await cost(() => {
    sheet.cells.write(area(0, 4, formulas.length, 1), formulas);
    return book.calculation.settled();
  });
  const [[last]] = sheet.cells.values(area(ROWS - 1, 4)) as [[unknown]];
  if (typeof last !== 'number') throw new Error(`the last row shows ${String(last)}`);
  book.sheets.remove(sheet);
  return seconds;
}

const tell = (where: string, spilled: number, rowWise: number): void =>
  console.log(
    `${where}: one formula ${(1000 * spilled).toFixed(1)} ms, one a row ${(1000 * rowWise).toFixed(0)} ms: ${(rowWise / spilled).toFixed(0)} × cheaper`,
  );

async function run(): Promise<void> {
  const book = Book.create();
  const node = await openNodeHost(book, { globals: true, functions: true });
  const { score } = await import('../src/functions');
  await node.host.offerFunctions('ZONE', [{ id: 'SCORE', name: 'SCORE', parameters }]);

  console.log(`ZONE.SCORE over ${ROWS} rows, time of computing`);
  tell(
    'the function alone',
    await usual(15, () => cost(() => score(FIGURES, WEIGHTS))),
    await usual(3, () => cost(() => FIGURES.forEach((row) => score([row], WEIGHTS)))),
  );
  const inRows = FIGURES.map((_, i) => [`=ZONE.SCORE(A${i + 1}:C${i + 1},{5,3,2})`]);
  tell(
    'with protocol and grid',
    await usual(7, () => costInGrid(book, [[`=ZONE.SCORE(A1:C${ROWS},{5,3,2})`]])),
    await usual(1, () => costInGrid(book, inRows)),
  );
  node.close();
  book.dispose();
}

void run();
