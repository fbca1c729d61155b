import type { Plan, SheetPlan } from '../../src/sheet/plan';
import { bookOf, closeAll, open } from './open';

afterEach(closeAll);

const result = (over: Partial<SheetPlan> = {}): SheetPlan => ({
  mark: 'ZoneRank.result.2021',
  title: '排名结果',
  steps: [
    {
      kind: 'write',
      at: { row: 0, column: 0, rows: 2, columns: 2 },
      values: [
        ['=名次', '2021'],
        [1, '茌平经开区'],
      ],
    },
    {
      kind: 'style',
      at: { row: 0, column: 0, rows: 1, columns: 2 },
      style: { bold: true, fill: '#DDEBF7', border: true },
    },
    { kind: 'merge', at: { row: 3, column: 0, rows: 1, columns: 2 } },
    { kind: 'columnWidth', column: 1, width: 20 },
    { kind: 'freeze', rows: 1, columns: 1 },
    { kind: 'choices', at: { row: 1, column: 1, rows: 1, columns: 1 }, of: ['甲', '乙'] },
    {
      kind: 'highlight',
      at: { row: 1, column: 1, rows: 1, columns: 1 },
      text: '黄牌',
      fill: '#FFC000',
      colour: '#000000',
    },
    { kind: 'print', landscape: true, titleRows: 1 },
  ],
  ...over,
});
const plan = (over: Partial<SheetPlan> = {}): Plan => ({
  sheets: [result(over)],
  show: 'ZoneRank.result.2021',
});

const source = () =>
  bookOf({
    位次: [
      ['年份', '甲', '乙'],
      [2021, 3, 4],
    ],
    空: [],
  });

describe('the overview', () => {
  test('tells the sheets, the active one and what is selected, in one batch', async () => {
    const { workbook, node } = await open(source());
    expect(await workbook.overview()).toEqual({
      sheets: [
        { id: 's0', name: '位次', position: 0, visible: true, mark: null, protected: false },
        { id: 's1', name: '空', position: 1, visible: true, mark: null, protected: false },
      ],
      active: '位次',
      selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      lostMarks: [],
      otherNames: [],
      protected: false,
      readOnly: false,
      runs: [],
      brokenOff: false,
    });
    expect(node.host.counters.batches).toBe(1);
  });

  test('sees the rest where what is selected has no cells', async () => {
    const { workbook, node } = await open(source());
    node.host.faults.push({ atBatch: 1, code: 'InvalidSelection' });
    const seen = await workbook.overview();
    expect(seen.selection).toEqual([]);
    expect(seen.active).toBe('位次');
  });

  test('tells the mark of a sheet that was renamed, and the marks whose sheet was deleted', async () => {
    const { workbook, book } = await open(source());
    await workbook.apply(
      { sheets: [result(), result({ mark: 'ZoneRank.scheme', title: '评价方案' })], show: null },
      await workbook.overview(),
    );
    book.sheets.byName('排名结果')!.rename('发布稿');
    book.sheets.remove(book.sheets.byName('评价方案')!);
    const seen = await workbook.overview();
    expect(seen.sheets.find(({ name }) => name === '发布稿')?.mark).toBe('ZoneRank.result.2021');
    expect(seen.lostMarks).toEqual(['ZoneRank.scheme']);
  });
});

describe('applying a plan', () => {
  test('writes a new sheet in one batch, texts as texts, and shows it', async () => {
    const { workbook, node, book } = await open(source());
    const seen = await workbook.overview();
    const before = node.host.counters.batches;
    expect(await workbook.apply(plan(), seen)).toEqual({ titles: ['排名结果'], renamed: new Map() });
    expect(node.host.counters.batches - before).toBe(1);
    const [grid] = await workbook.read(['排名结果']);
    expect(grid?.values.slice(0, 2)).toEqual([
      ['=名次', '2021'],
      [1, '茌平经开区'],
    ]);
    expect(book.sheets.active.name).toBe('排名结果');
  });

  test('leaves a sheet of the user with our title alone and says what ours is called', async () => {
    const { workbook } = await open(bookOf({ 位次: [['x']], 排名结果: [['用户自己的']] }));
    const receipt = await workbook.apply(plan(), await workbook.overview());
    expect(receipt).toEqual({ titles: ['排名结果 (2)'], renamed: new Map([['排名结果', '排名结果 (2)']]) });
    expect((await workbook.read(['排名结果']))[0]?.values).toEqual([['用户自己的']]);
  });

  test('rewrites its own sheet where it stands, whatever it is called now', async () => {
    const { workbook, book } = await open(source());
    await workbook.apply(plan(), await workbook.overview());
    book.sheets.byName('排名结果')!.rename('发布稿');
    const write = {
      kind: 'write',
      at: { row: 0, column: 0, rows: 1, columns: 1 },
      values: [['新']],
    } as const;
    const receipt = await workbook.apply(plan({ steps: [write] }), await workbook.overview());
    expect(receipt).toEqual({ titles: ['发布稿'], renamed: new Map() });
    expect((await workbook.overview()).sheets.map(({ name }) => name)).toEqual(['位次', '空', '发布稿']);
    expect(book.sheets.byName('发布稿')?.visibility).toBe('Visible');
    expect((await workbook.read(['发布稿']))[0]?.values).toEqual([['新']]);
  });

  test('takes a mark again whose sheet was deleted', async () => {
    const { workbook, book } = await open(source());
    await workbook.apply(plan(), await workbook.overview());
    book.sheets.remove(book.sheets.byName('排名结果')!);
    await workbook.apply(plan({ title: '结果' }), await workbook.overview());
    expect(await workbook.overview()).toMatchObject({ lostMarks: [], active: '结果' });
  });
});

describe('where the work ends early', () => {
  const contents = async (workbook: Awaited<ReturnType<typeof open>>['workbook']) => {
    const seen = await workbook.overview();
    return { seen, grids: await workbook.read(seen.sheets.map(({ name }) => name)) };
  };

  test('stopped by the user between two batches, nothing is left of what was written', async () => {
    const rows = Array.from({ length: 400 }, () => ['某'.repeat(30_000)]);
    const at = { row: 0, column: 0, rows: 400, columns: 1 };
    const long = result({ steps: [{ kind: 'write', at, values: rows }] });
    const { workbook, node } = await open(source());
    const before = await contents(workbook);
    const stopper = new AbortController();
    const shares: number[] = [];
    const onProgress = (done: number) => {
      shares.push(done);
      stopper.abort();
    };
    const batches = node.host.counters.batches;
    const stopped = workbook.apply({ sheets: [long], show: null }, before.seen, {
      signal: stopper.signal,
      onProgress,
    });
    await expect(stopped).rejects.toMatchObject({ name: 'HostError', code: 'cancelled' });
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeLessThan(1);
    // One was written; one looks at what there is, two put it back, one tidies up, one brings back what was in front.
    expect(node.host.counters.batches - batches).toBe(6);
    expect(await contents(workbook)).toEqual(before);
  });
});

describe('watching', () => {
  test('calls back when the user selects or edits, not when the add-in writes, and stops', async () => {
    const { workbook, book } = await open(source());
    let calls = 0;
    const stop = await workbook.watch(() => (calls += 1));
    book.selection.select([{ startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 }]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(calls).toBe(1);
    await stop();
    book.selection.select([{ startRow: 0, endRow: 0, startColumn: 1, endColumn: 1 }]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(calls).toBe(1);
  });
});
