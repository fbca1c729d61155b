import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import { PRESETS } from '../../src/presets';
import oracle from '../oracles/methods-on-mu-table.json';
import {
  bookOf,
  CHINESE,
  closeAll,
  looksOf,
  open,
  openSample,
  ranksOf,
  rowsOf,
  titlesOf,
  type Rows,
} from './open';

afterEach(closeAll);

const ROWS: Rows = [
  ['开发区', '税收（万元）', '能耗', '排名'],
  ['甲经开区', 100, 5, 1],
  ['乙经开区', 80, 2, 2],
  ['丙经开区', 50, 1, 3],
];
const RANKS: Rows = [
  ['年份', '甲经开区', '乙经开区', '丙经开区'],
  [2020, 10, 120, 130],
  [2021, 20, 150, 140],
];
const small = (over: Readonly<Record<string, Rows>> = {}) => bookOf({ 数据: ROWS, ...over });

describe('the per-mu table', () => {
  test('ranks as published for min-max 0–100 and equal weights', async () => {
    const { workbook } = await openSample('per-mu');
    const report = await rank(workbook, CHINESE);
    expect(ranksOf(report)).toEqual(
      Object.fromEntries(oracle.methods.minmax_100.map(([unit, , , , place]) => [unit, place])),
    );
    expect(report.scheme).toMatchObject({
      preset: 'plain',
      indicators: [
        { name: '亩均税收', weight: 50, direction: 'high' },
        { name: '投资强度', weight: 50, direction: 'high' },
      ],
    });
  });

  test('keeps the ties of Jining: 9, 9, 11', async () => {
    const { workbook } = await openSample('jining-2015');
    const report = await rank(workbook, CHINESE);
    expect(report.units.map((unit) => unit.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 11, 12, 13]);
  });

  test('reads figures that stand with their unit in one row', async () => {
    const { workbook } = await openSample('remaining-area');
    const report = await rank(workbook, CHINESE);
    expect(report.problems).toEqual([]);
    expect(report.units[0]).toMatchObject({ name: '市高新区', rank: 1, score: 100 });
    expect(report.units[9]).toMatchObject({ name: '东阿经济开发区', rank: 10, score: 0 });
  });
});

describe('which table', () => {
  // 能耗 counts downwards: 甲 (100 + 0) / 2 = 50, 乙 (60 + 75) / 2 = 67.5, 丙 (0 + 100) / 2 = 50.
  test('is the one around the selected cell; nobody marks its edges', async () => {
    const { workbook } = await open(small());
    const report = await rank(workbook, CHINESE);
    expect(report.units.map(({ name, score, rank: place }) => [name, score, place])).toEqual([
      ['乙经开区', 67.5, 1],
      ['甲经开区', 50, 2],
      ['丙经开区', 50, 2],
    ]);
    expect(report.table).toMatchObject({ sheet: '数据', range: 'A1:D4' });
    expect(report.table?.units.map(({ name }) => name)).toEqual(['甲经开区', '乙经开区', '丙经开区']);
  });

  test('is narrowed to several selected areas', async () => {
    const { workbook, book } = await open(small());
    book.selection.select([
      { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 },
      { startRow: 0, endRow: 3, startColumn: 2, endColumn: 2 },
    ]);
    const report = await rank(workbook, CHINESE);
    expect(ranksOf(report)).toEqual({ 丙经开区: 1, 乙经开区: 2, 甲经开区: 3 });
    expect(report.table?.indicators.map(({ name }) => name)).toEqual(['能耗']);
  });

  test('is narrowed by the areas of a request too', async () => {
    const { workbook } = await open(small());
    const report = await preview(workbook, { ...CHINESE, range: 'A1:B4' });
    expect(report.table?.indicators.map(({ name }) => name)).toEqual(['税收']);
  });

  test('is looked for on the other sheets where the active one has none', async () => {
    const { workbook, node } = await open(bookOf({ 说明: [['本表由商务局填报']], 数据: ROWS }));
    const report = await rank(workbook, CHINESE);
    expect(report.table?.sheet).toBe('数据');
    expect(node.host.counters.batches).toBe(4);
  });

  test('stays the same on a second click, when the result is in front', async () => {
    const { workbook, book } = await open(small({ 另表: ROWS.map((row) => [...row]) }));
    book.sheets.activate(book.sheets.byName('另表')!);
    await rank(workbook, CHINESE);
    expect(book.sheets.active.name).toBe('排名结果');
    expect((await rank(workbook, CHINESE)).table?.sheet).toBe('另表');
  });
});

describe('sheets of ours', () => {
  test('leave a sheet of the user with our title alone, and say so', async () => {
    const { workbook, book } = await open(small({ 排名结果: [['我的']] }));
    const mine = looksOf(book, '排名结果');
    const report = await rank(workbook, CHINESE);
    expect(report.sheets).toEqual(['排名结果 (2)', '得分明细', '评价方案']);
    expect(report.notes[0]).toBe('工作簿中已有名为“排名结果”的工作表，未作改动；本次写入“排名结果 (2)”。');
    expect(looksOf(book, '排名结果')).toBe(mine);
  });

  test('never touch the source: cells, formats, merges, sizes', async () => {
    const { workbook, book } = await openSample('per-mu');
    const before = looksOf(book, '亩均效益');
    await rank(workbook, CHINESE);
    await rank(workbook, CHINESE);
    expect(looksOf(book, '亩均效益')).toBe(before);
  });

  test('keep a unit whose name looks like a formula as it is written', async () => {
    const rows: Rows = [
      ['开发区', '税收'],
      ["'=1+1经开区", 3],
      ["'-甲经开区", 2],
    ];
    const { workbook, book, node } = await open(bookOf({ 数据: [] }));
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('A1:B3').values = rows as never;
      await context.sync();
    });
    const report = await rank(workbook, CHINESE);
    const cells = rowsOf(book, report.sheets[0]!).flat();
    for (const { name } of report.units) expect(cells).toContain(name);
  });

  test('are never read as the indicator table', async () => {
    const { workbook } = await open(small());
    await rank(workbook, CHINESE);
    const told = async (sheet: string) => (await rank(workbook, { ...CHINESE, sheet })).problems;
    expect((await told('排名结果')).map(({ message }) => message)).toEqual([
      '“排名结果”是排名写出的工作表，不是指标表；请指定原始数据所在的工作表。',
    ]);
    expect(await told('评价方案')).toHaveLength(1);
    expect(await told('数据')).toEqual([]);
  });

  test('are written in English for those who work in English', async () => {
    const { workbook, book } = await open(small());
    const report = await rank(workbook, { locale: 'en-US' });
    expect(report.sheets).toEqual(['Ranking', 'Score detail', 'Scheme']);
    expect(titlesOf(book)).toEqual(['数据', 'Ranking', 'Score detail', 'Scheme']);
  });
});

describe('bad input', () => {
  test('gets every problem at once, each with its cell, and nothing is written', async () => {
    const rows: Rows = [
      ['开发区', '税收', '投资'],
      ['甲经开区', '未知数', 3],
      ['乙经开区', 5, ''],
      ['丙经开区', 6, 4],
    ];
    const { workbook, book } = await open(bookOf({ 数据: rows }));
    const report = await rank(workbook, CHINESE);
    expect(report.problems.map(({ where }) => where)).toEqual(['数据!B2', '数据!C3']);
    expect(report.units).toEqual([]);
    expect(titlesOf(book)).toEqual(['数据']);
  });

  test('a workbook without a table is told what was looked for', async () => {
    const { workbook, book } = await open(bookOf({ 空: [], 说明: [['只有文字']] }));
    const report = await rank(workbook, CHINESE);
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]?.message).toContain('空、说明');
    expect(titlesOf(book)).toEqual(['空', '说明']);
  });

  test('a sheet, a range and a preset that do not exist are refused by name', async () => {
    const { workbook } = await open(small());
    const told = async (over: object) =>
      (await rank(workbook, { ...CHINESE, ...over })).problems.map(({ message }) => message);
    expect(await told({ sheet: '无', range: '甲' })).toEqual([
      '没有名为“无”的工作表；现有：数据。',
      '“甲”不是有效的区域，请写成 A1:B20 或 A1:B20,D1:E20。',
    ]);
    expect(await told({ preset: '青岛' })).toEqual([
      `没有名为“青岛”的预设方案；可用：${PRESETS.join('、')}。`,
    ]);
    expect(await told({ range: 'H20:J30' })).toEqual([
      '区域“H20:J30”内没有指标表；工作表“数据”的表在A1:D4。',
    ]);
  });

  test('a period is found however a year is written, and one that is not there is refused', async () => {
    const { workbook } = await open(bookOf({ 位次: RANKS }));
    expect((await preview(workbook, { ...CHINESE, period: '2020年' })).period).toBe('2020');
    const { problems } = await preview(workbook, { ...CHINESE, period: '1999' });
    expect(problems[0]?.message).toBe('表中没有“1999”这一期；现有：2020、2021。');
  });

  test('what a flag says wrongly is told in the table, not on the scheme sheet that says it rightly', async () => {
    const { workbook } = await open(bookOf({ 位次: RANKS }));
    await rank(workbook, { ...CHINESE, preset: 'jinan', population: 160 });
    const told = async (over: object) =>
      (await rank(workbook, { ...CHINESE, ...over })).problems.map(({ where }) => where);
    expect(await told({ population: 145, period: '2021' })).toEqual(['位次!C1']);
    expect(await told({ switches: { trigger: 'maybe' } })).toEqual([null]);
  });
});

describe('a host that fails', () => {
  test.each([
    [1, '工作簿或工作表受保护，无法写入，请先撤销保护。工作簿未改动。'],
    [2, '工作簿或工作表受保护，无法写入，请先撤销保护。工作簿未改动。'],
    [3, '工作簿或工作表受保护，无法写入，请先撤销保护。工作簿未改动。'],
  ])('at batch %i is a problem in words, and the workbook is as it was', async (atBatch, message) => {
    const { workbook, book, node } = await open(small());
    node.host.faults.push({ atBatch, code: 'AccessDenied' });
    const report = await rank(workbook, CHINESE);
    expect(report).toMatchObject({ problems: [{ cell: null, message }], units: [], sheets: [] });
    expect(titlesOf(book)).toEqual(['数据']);
    expect(book.names.all()).toEqual([]);
  });
});

test('a preview says the same as ranking and writes nothing', async () => {
  const { workbook, book, node } = await open(small());
  const seen = await preview(workbook, CHINESE);
  expect(titlesOf(book)).toEqual(['数据']);
  expect(node.host.counters.cellsWritten).toBe(0);
  const done = await rank(workbook, CHINESE);
  expect(seen.units).toEqual(done.units);
  expect(seen.sheets).toEqual([]);
});
