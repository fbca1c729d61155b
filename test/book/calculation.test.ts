/** When a workbook in memory has been calculated: whatever is changed, and whenever. */
import { Book } from '../../src/book/book';
import { bookOf } from '../host/open';

const ROWS = 400;
const at = (row: number, column: number) => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});
const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Numbers down column A, and each doubled in column B, not calculated yet. */
function doubling(): Book {
  const data = bookOf({ 表: Array.from({ length: ROWS }, (_, row) => [row]) });
  const { cellData } = data.sheets!['s0']!;
  for (let row = 0; row < ROWS; row++) cellData![row]![1] = { f: `=A${row + 1}*2` };
  return Book.create(data);
}

const doubled = (book: Book): readonly unknown[] =>
  Array.from({ length: ROWS }, (_, row) => book.sheets.byName('表')!.cells.value(row, 1));

// While it opens, while the first calculation is prepared or runs, and after it: the engine begins a tenth of a second after a change.
test.each([0, 1, 60, 105, 300])(
  'every formula has its result where cells are changed %i ms after opening, and again before that is calculated',
  async (delay) => {
    const book = doubling();
    const expected = Array.from({ length: ROWS }, (_, row) => row * 2);
    try {
      if (delay > 0) await after(delay);
      const { cells } = book.sheets.byName('表')!;
      for (const [row, value] of [
        [9, 1_000],
        [10, 2_000],
        [ROWS - 1, -7],
      ] as const) {
        cells.write(at(row, 0), [[value]]);
        expected[row] = value * 2;
        void book.calculation.settled();
        await after(2);
      }
      await book.calculation.settled();
      expect(doubled(book)).toEqual(expected);
    } finally {
      book.dispose();
    }
  },
);

test('what another party computes and what is changed meanwhile are both calculated', async () => {
  const book = doubling();
  try {
    await book.calculation.settled();
    const { cells } = book.sheets.byName('表')!;
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    book.calculation.registerFunction('OTHERS', async ([rows]) => {
      await asked;
      return [[Number(rows?.[0]?.[0]) + 1]];
    });
    cells.write(at(0, 3), [['=OTHERS(A6)']]);
    const settled = book.calculation.settled();
    await after(20);
    cells.write(at(7, 0), [[500]]);
    answer();
    await settled;
    await book.calculation.settled();
    expect([cells.value(0, 3), cells.value(7, 1)]).toEqual([6, 1_000]);
  } finally {
    book.dispose();
  }
});

test('a workbook that is closed while it is calculated is let go of', async () => {
  const book = doubling();
  void book.calculation.settled();
  await after(20);
  book.dispose();
  // The engine tells after a second that it is still at it.
  await after(1_100);
});
