import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { Book } from '../../src/book/book';
import { describeLosses } from '../../src/file/losses';
import { openFile } from '../../src/file/open';
import { FileProblem } from '../../src/file/problem';
import { saveFile } from '../../src/file/save';
import { tornOf, woundedOf } from './damage';
import { RUNS, unharmed, withinBounds } from './bounds';
import { rich } from './rich';

const sample = (name: string) => new Uint8Array(readFileSync(`samples/${name}.xlsx`));
const files = [sample('per-mu'), sample('liaocheng-ranks')];

/** Opens, shows, saves and opens again; what is refused is refused by the reader, before anything is shown. */
async function live(bytes: Uint8Array): Promise<'refused' | 'lived'> {
  const opened = await openFile(bytes, 'x.xlsx').catch((error: unknown) => {
    if (error instanceof FileProblem) return null;
    throw error;
  });
  if (!opened) return 'refused';
  describeLosses(opened.carrier);
  const book = Book.create(opened.data);
  try {
    await book.calculation.settled();
    const data = book.snapshot();
    const saved = await saveFile({ data, carrier: opened.carrier, touched: new Set(data.sheetOrder) });
    await openFile(saved, 'y.xlsx');
    return 'lived';
  } finally {
    book.dispose();
  }
}

test.each([
  ['a file whose bytes are damaged', tornOf],
  ['a file whose parts are damaged', woundedOf],
])('%s is refused, or opens, is shown and is saved', async (_, damaged) => {
  const bases = [...files, await rich];
  await fc.assert(
    fc.asyncProperty(damaged(bases), async (bytes) => {
      await withinBounds(live(bytes));
      unharmed();
    }),
    { numRuns: RUNS(40) },
  );
});
