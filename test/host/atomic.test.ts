import type { Plan, Step } from '../../src/sheet/plan';
import type { Workbook } from '../../src/host/workbook';
import type { Book } from '../../src/book/book';
import { bookOf, closeAll, open, type Opened } from './open';
import { stateOf } from './state';

afterEach(closeAll);

const RESULT = 'ZoneRank.result.2021';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const stepsOf = (text: string, more: readonly Step[] = []): readonly Step[] => [
  {
    kind: 'write',
    at: area(0, 0, 2, 2),
    values: [
      ['名次', '单位'],
      [1, text],
    ],
  },
  { kind: 'style', at: area(0, 0, 1, 2), style: { bold: true, fill: '#DDEBF7', border: true } },
  { kind: 'merge', at: area(3, 0, 1, 2) },
  { kind: 'columnWidth', column: 1, width: 20 },
  { kind: 'rowHeight', row: 0, rows: 1, height: 30 },
  { kind: 'freeze', rows: 1, columns: 1 },
  { kind: 'choices', at: area(1, 1, 1, 1), of: ['甲', '乙'] },
  { kind: 'highlight', at: area(1, 1, 1, 1), text: '黄牌', fill: '#FFC000', colour: '#000000' },
  { kind: 'filter', at: area(0, 0, 2, 2) },
  { kind: 'print', landscape: true, titleRows: 1, footer: '第&P页' },
  ...more,
];

const planOf = (text: string, more: readonly Step[] = []): Plan => ({
  sheets: [
    { mark: RESULT, title: '排名结果', steps: stepsOf(text, more) },
    { mark: 'ZoneRank.scheme', title: '评价方案', steps: stepsOf(`${text}方案`) },
  ],
  show: RESULT,
});

const source = () =>
  bookOf({
    位次: [
      ['年份', '甲'],
      [2021, 3],
    ],
    引用: [['甲']],
  });

/** What a person does to our sheets, and to their own beside them. */
function touch(book: Book): void {
  const result = book.sheets.byName('排名结果')!;
  const at = (row: number, column: number) => ({
    startRow: row,
    startColumn: column,
    endRow: row,
    endColumn: column,
  });
  result.cells.write(at(1, 3), [['备注：复核']]);
  result.cells.write(at(1, 4), [['=A2*2']]);
  result.cells.restyle(at(1, 3), () => ({ bl: 1, bg: { rgb: '#FF0000' } }));
  result.lines.setColumnWidth(at(0, 3), 222);
  result.lines.setColumnWidth(at(0, 1), 77);
  result.lines.setRowHeight(at(1, 0), 55);
  result.lines.hideColumns(at(0, 4), true);
  result.rules.validate(at(2, 3), { type: 'list' as never, formula1: '是,否' });
  result.merge({ startRow: 5, endRow: 6, startColumn: 3, endColumn: 4 });
  result.freeze(2, 0);
  result.record({ pageLayout: { ...result.records.pageLayout, orientation: 'Portrait', leftMargin: 20 } });
  book.sheets.byName('引用')!.cells.write(at(0, 1), [["='排名结果'!B2"]]);
}

/** Fails at one action after another, until a run comes to its end. */
async function sweep(
  { node, book, workbook }: Opened,
  plan: Plan,
  stride: number,
  check: () => void,
): Promise<number> {
  const seen = await workbook.overview();
  const before = stateOf(book);
  for (let action = 1; ; action += stride) {
    node.host.faults.push({ atBatch: 1, atAction: action, code: 'GeneralException' });
    const outcome = await workbook.apply(plan, seen).catch((error: unknown) => error);
    node.host.faults.splice(0);
    if (outcome instanceof Error) {
      expect(outcome).toMatchObject({ name: 'HostError', code: 'other' });
      await book.calculation.settled();
      expect(stateOf(book)).toEqual(before);
    } else {
      check();
      return action;
    }
  }
}

const complete = (book: Book, text: string) => () => {
  expect(book.sheets.byName('排名结果')!.cells.value(1, 1)).toBe(text);
  expect(book.sheets.byName('评价方案')!.cells.value(1, 1)).toBe(`${text}方案`);
  expect(book.names.find('ZoneRank.writing', null)).toBeNull();
};

test('a first run that fails leaves the workbook as it was, at whichever action', async () => {
  const opened = await open(source());
  const at = await sweep(opened, planOf('新'), 7, complete(opened.book, '新'));
  expect(at).toBeGreaterThan(60);
});

test('a second run that fails leaves what a person had made of our sheets, at whichever action', async () => {
  const opened = await open(source());
  const { workbook, book } = opened;
  await workbook.apply(planOf('旧'), await workbook.overview());
  touch(book);
  await book.calculation.settled();
  const at = await sweep(opened, planOf('新'), 9, complete(book, '新'));
  expect(at).toBeGreaterThan(60);
  await book.calculation.settled();
  expect(book.sheets.byName('引用')!.cells.value(0, 1)).toBe('新');
});

describe('at every batch of a long run', () => {
  // 150 rows of 30 KB each and a limit of 4 MB: 133 rows go in the first batch, the others in the second.
  const long = (text: string): Plan => {
    const values = Array.from({ length: 150 }, (_, row) => [`${text}${row} ${'x'.repeat(30_000)}`]);
    return planOf(text, [{ kind: 'write', at: area(10, 0, 150, 1), values }]);
  };

  test.each([1, 2])('a failure of batch %i is taken back', async (batch) => {
    const { workbook, book, node } = await open(source());
    await workbook.apply(planOf('旧'), await workbook.overview());
    touch(book);
    await book.calculation.settled();
    const seen = await workbook.overview();
    const before = stateOf(book);
    node.host.faults.push({ atBatch: batch, code: 'GeneralException' });
    await expect(workbook.apply(long('新'), seen)).rejects.toMatchObject({ name: 'HostError' });
    await book.calculation.settled();
    expect(stateOf(book)).toEqual(before);
  });
});

describe('undoing', () => {
  const undoLast = async (workbook: Workbook) => workbook.undo(await workbook.overview());

  test('a first run takes its sheets away', async () => {
    const { workbook, book } = await open(source());
    const before = stateOf(book);
    await workbook.apply(planOf('新'), await workbook.overview());
    expect(await undoLast(workbook)).toEqual({ restored: [], removed: ['排名结果', '评价方案'] });
    expect({ ...stateOf(book), active: before.active }).toEqual(before);
  });

  test('a second run puts the sheets of the first back, with all that a person had made of them', async () => {
    const { workbook, book } = await open(source());
    await workbook.apply(planOf('旧'), await workbook.overview());
    touch(book);
    await workbook.forget(await workbook.overview());
    await book.calculation.settled();
    const before = stateOf(book);
    await workbook.apply(planOf('新'), await workbook.overview());
    expect(await undoLast(workbook)).toEqual({ restored: ['排名结果', '评价方案'], removed: [] });
    await book.calculation.settled();
    expect(stateOf(book)).toEqual(before);
  });

  test('is possible for the last run only, and the workbook keeps no more than that one needs', async () => {
    const { workbook, book } = await open(source());
    for (const text of ['一', '二', '三']) await workbook.apply(planOf(text), await workbook.overview());
    const seen = await workbook.overview();
    expect(seen.runs).toHaveLength(1);
    expect(book.sheets.all()).toHaveLength(6);
    expect(seen.sheets.map(({ name }) => name)).toEqual(['位次', '引用', '排名结果', '评价方案']);
    await workbook.undo(seen);
    expect(book.sheets.byName('排名结果')!.cells.value(1, 1)).toBe('二');
    expect((await workbook.overview()).runs).toEqual([]);
    expect(book.sheets.all()).toHaveLength(4);
  });

  test('brings back a sheet that was deleted since', async () => {
    const { workbook, book } = await open(source());
    await workbook.apply(planOf('旧'), await workbook.overview());
    await workbook.apply(planOf('新'), await workbook.overview());
    book.sheets.remove(book.sheets.byName('排名结果')!);
    await undoLast(workbook);
    const seen = await workbook.overview();
    expect(seen.sheets.find(({ mark }) => mark === RESULT)).toMatchObject({
      name: '排名结果',
      visible: true,
    });
    expect(book.sheets.byName('排名结果')!.cells.value(1, 1)).toBe('旧');
  });

  test('is told when a person has changed a sheet since', async () => {
    const { workbook, book } = await open(source());
    await workbook.apply(planOf('新'), await workbook.overview());
    expect(await workbook.changedSince(await workbook.overview())).toEqual([]);
    touch(book);
    expect(await workbook.changedSince(await workbook.overview())).toEqual(['排名结果']);
  });

  test('copies can be dropped: nothing is left to undo', async () => {
    const { workbook, book } = await open(source());
    await workbook.apply(planOf('旧'), await workbook.overview());
    await workbook.apply(planOf('新'), await workbook.overview());
    await workbook.forget(await workbook.overview());
    expect((await workbook.overview()).runs).toEqual([]);
    expect(book.sheets.all().map(({ name }) => name)).toEqual(['位次', '引用', '排名结果', '评价方案']);
    expect(
      book.names
        .all()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([RESULT, 'ZoneRank.scheme']);
  });
});

test('a cell that is edited while a long run is taken back is waited for', async () => {
  const { workbook, book, node } = await open(source());
  const before = stateOf(book);
  const values = Array.from({ length: 150 }, () => ['x'.repeat(30_000)]);
  const plan = planOf('新', [{ kind: 'write', at: area(10, 0, 150, 1), values }]);
  const onProgress = () => {
    node.host.editing = true;
  };
  const run = workbook.apply(plan, await workbook.overview(), { onProgress });
  await expect(run).rejects.toMatchObject({ code: 'cellEdit' });
  expect(stateOf(book)).toEqual(before);
});
