/** Columns beside a user's table that take more than one request. */
import type { IWorkbookData } from '@univerjs/core';
import type { Area } from '../../src/sheet/grid';
import type { BesidePlan, Plan, Step } from '../../src/sheet/plan';
import { Book } from '../../src/book/book';
import { openBook } from '../../src/host/book';
import { close, killed, rehearse, spelt, type Act } from './crash';
import { bookOf, closeAll, open, type Opened } from './open';
import { stateOf } from './state';

afterEach(closeAll);

const SHEET = '企业 1';
const NAME = 'ZoneRank.beside.1';
const UNITS = 200;

const TABLE = Array.from({ length: UNITS }, (_, row) => [`企业${row}`, row]);

const ROW = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 16_383 };

const stepsOf = (at: Area, text: string): readonly Step[] => [
  {
    kind: 'write',
    at,
    values: Array.from({ length: at.rows }, (_, row) =>
      Array.from({ length: at.columns }, () => `${row}${text}`),
    ),
  },
  { kind: 'style', at, style: { bold: true } },
];

const besideOf = (column: number, columns: number, text: string, earlier: Area | null): BesidePlan => {
  const at = { row: 0, column, rows: UNITS, columns };
  const stood = earlier && { at: earlier, steps: [] };
  return { sheet: SHEET, name: NAME, at, steps: stepsOf(at, text), earlier: stood };
};

const SHORT = besideOf(3, 1, '区', null);
// 6 MB.
const longAt = (column: number): BesidePlan => besideOf(column, 2, '区'.repeat(5_000), SHORT.at);

const lay =
  (beside: BesidePlan): Act =>
  async ({ workbook }) => {
    const basis = await workbook.read([SHEET]);
    const plan: Plan = { basis, sheets: [], beside, show: null };
    return workbook.apply(plan, await workbook.overview());
  };

/** After a run whose column is D. */
async function bookAfter(): Promise<IWorkbookData> {
  const opened = await open(bookOf({ [SHEET]: TABLE }));
  await lay(SHORT)(opened);
  await opened.book.calculation.settled();
  const data = structuredClone(opened.book.snapshot());
  close(opened);
  return data;
}

const cellOf = ({ book }: Opened, row: number, column: number): string =>
  String(book.sheets.byName(SHEET)!.cells.value(row, column) ?? '').slice(0, 5);

test('they are written in requests under 5 MB', async () => {
  const opened = await open(await bookAfter());
  await lay(longAt(5))(opened);
  const row = UNITS - 1;
  expect([3, 5, 6].map((column) => cellOf(opened, row, column))).toEqual(['', '199区区', '199区区']);
  expect(opened.book.names.find(NAME, null)?.formula).toBe(`='${SHEET}'!$F$1:$G$200`);
});

test.each([
  ['over those of the run before', 2],
  ['apart from them', 5],
])('broken off after any request, they are taken back: %s', async (_, column) => {
  const data = await bookAfter();
  const before = await open(structuredClone(data));
  const act = lay(longAt(column));
  const { batches } = await rehearse(data, act);
  for (let k = 0; k < batches; k++) {
    const opened = await open(await killed(data, act, k));
    const seen = await opened.workbook.overview();
    if (seen.brokenOff) await opened.workbook.undo(seen);
    expect([k, (await spelt(opened)) === (await spelt(before))]).toEqual([k, true]);
  }
});

test('where a person puts a row into the table between two requests, nothing is written over, and what stood there comes back', async () => {
  const opened = await open(await bookAfter());
  const { book, workbook } = opened;
  const basis = await workbook.read([SHEET]);
  const plan: Plan = { basis, sheets: [], beside: longAt(5), show: null };
  let inserted = false;
  const onProgress = (): void => {
    if (!inserted) book.sheets.byName(SHEET)!.shifts.insert(ROW, 'down');
    inserted = true;
  };
  const writing = workbook.apply(plan, await workbook.overview(), { onProgress });
  await expect(writing).rejects.toMatchObject({ code: 'sourceChanged' });
  const columns = [0, 3, 5, 6];
  const rows = [0, 1, UNITS].map((row) => columns.map((column) => cellOf(opened, row, column)));
  expect(rows).toEqual([
    ['', '', '', ''],
    ['企业0', '0区', '', ''],
    ['企业199', '199区', '', ''],
  ]);
  expect(book.names.find(NAME, null)?.formula).toBe(`='${SHEET}'!$D$2:$D$201`);
});

test('what was broken off in the middle of a request comes back in a file as well', async () => {
  const data = await bookAfter();
  const act = lay(besideOf(5, 1, '新', SHORT.at));
  const opened = await open(structuredClone(data));
  const before = await spelt(opened);
  const columns = new Set<number | undefined>();
  for (let action = 1; action <= 40; action++) {
    const broken = await killed(data, act, 3, [{ atBatch: 3, atAction: action, code: 'GeneralException' }]);
    const book = Book.create(broken);
    const { workbook } = openBook(book);
    const seen = await workbook.overview();
    if (seen.brokenOff) {
      columns.add(seen.besides?.[0]?.at.column);
      await workbook.undo(seen);
    }
    expect({ action, end: JSON.stringify(stateOf(book, { computed: false }), null, 1) }).toEqual({ action, end: before }); // prettier-ignore
    book.dispose();
  }
  // Before their name moved, and after.
  expect([...columns]).toEqual([3, 5]);
});
