/** Rank movements through the workbook: two periods, two schemes, two workbooks, and what keeps them from being compared. */
import { freeze } from '../../src/actions/freeze';
import { findMoves } from '../../src/actions/moves';
import { outline } from '../../src/actions/outline';
import type { Assessed } from '../../src/actions/assessed';
import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import type { RankReport, RankRequest } from '../../src/actions/report';
import { undo } from '../../src/actions/undo';
import { verify } from '../../src/actions/verify';
import { USUAL_WRITING, type Writing } from '../../src/actions/writing';
import { words } from '../../src/words';
import { evaluated } from '../engine/explain/cases';
import { bookOf, CHINESE, closeAll, open, rowsOf, titlesOf, type Opened, type Rows } from './open';

afterEach(closeAll);

const HEAD = ['园区', '税收（分）', '研发（分）'];
const ROWS: Rows = [['2021年主要指标'], HEAD, ['甲园', 80, 10], ['乙园', 60, 60], ['丙园', 50, 40]];
const EARLIER: Rows = [['2020年主要指标'], HEAD, ['甲园区', 20, 10], ['乙园', 60, 60], ['丁园', 50, 40]];

const SIGNED = { name: '张三', reason: '', time: '2026-11-22 10:00' };
const YEARS: Rows = [
  ['园区', '2020年税收', '2021年税收'],
  ['甲园', 30, 20],
  ['乙园', 20, 30],
  ['丙园', 1, 1],
];

const asked = (writing: Partial<Writing> = {}, more: Partial<RankRequest> = {}): RankRequest => ({
  ...CHINESE,
  writing: { ...USUAL_WRITING, parts: ['moves'], ...writing },
  ...more,
});

const scheme = (tax: number) => ({
  name: '办法',
  indicators: [
    { name: '税收', weight: tax, normalise: { method: 'asis' as const } },
    { name: '研发', weight: 100 - tax, normalise: { method: 'asis' as const } },
  ],
});

const movesOf = ({ moves }: RankReport) =>
  moves?.map(({ unit, before, now, change }) => [unit, before, now, change]);
const opened = (): Promise<Opened> => open(bookOf({ 园区: ROWS }));

test('two years of one table are compared, and undoing takes the sheet away', async () => {
  // 2020: 甲 1, 乙 2; 2021: 乙 1, 甲 2. 甲's own figure falls below 乙's, which rises over 甲's of then: half each.
  const { workbook, book } = await open(bookOf({ 园区: YEARS }));
  const report = await rank(workbook, asked());
  expect(report.sheets).toEqual(['排名结果', '名次变动', '评价方案']);
  expect(report.moves?.[0]).toEqual({
    unit: '乙园',
    presence: 'both',
    before: 2,
    now: 1,
    change: 1,
    split: { own: 0.5, others: 0.5, scheme: 0, revised: 0 },
    tiers: [null, null],
    labels: [[], []],
    groups: [null, null],
    groupRanks: [null, null],
    sentence: '乙园由第2名升至第1名，前进1位：自身数据变化+0.5位，其他单位变化+0.5位。',
  });
  const rows = rowsOf(book, '名次变动');
  expect(rows[1]![0]).toBe('比较：2020年 → 2021年');
  expect(rows[5]!.slice(0, 8)).toEqual(['甲园', 1, 2, -1, -0.5, -0.5, 0, 0]);
  await undo(workbook, { locale: 'zh-CN', losing: true });
  expect(titlesOf(book)).toEqual(['园区']);
});

test('what an earlier run wrote of the year before is compared by its ranks, and says that they cannot be split', async () => {
  const { workbook, book } = await open(bookOf({ 去年: EARLIER, 今年: ROWS }));
  await rank(workbook, asked({ parts: [] }, { sheet: '去年' }));
  const report = await rank(workbook, asked({}, { sheet: '今年' }));
  expect(report.sheets).toContain('名次变动');
  expect(movesOf(report)).toEqual([
    ['乙园', 1, 1, 0],
    ['甲园', 3, 2, 1],
    ['丙园', null, 3, null],
    ['丁园', 2, null, null],
  ]);
  expect(rowsOf(book, '名次变动').flat().join()).toContain(
    '没有当时的数据，变动无法拆分；把两期的数据表一并读取即可拆分',
  );
});

test('what the archive has of the month before is split by its figures, unless they would not give its ranks now', async () => {
  const month = (title: string, ...tax: readonly number[]): Rows => [
    [title],
    ['园区', '税收（分）', '研发（分）'],
    ...tax.map((each, i) => [`${'甲乙丙'[i]}园`, each, 10 * i]),
  ];
  const { workbook, book } = await open(
    bookOf({ '1月': month('2025年1月主要指标', 90, 60, 30), '2月': month('2025年2月主要指标', 50, 60, 30) }),
  );
  await rank(workbook, { ...CHINESE, sheet: '1月', scheme: scheme(90) });
  const report = await rank(workbook, asked({}, { sheet: '2月' }));
  // 甲 81, 乙 55, 丙 29; then 甲 45: what was first falls by its own figure, and 乙 is passed by nobody else.
  expect(report.moves?.map(({ unit, change, split }) => [unit, change, split?.own, split?.others])).toEqual([
    ['乙园', 1, 0, 1],
    ['甲园', -1, -1, 0],
    ['丙园', 0, 0, 0],
  ]);
  const title = report.sheets.find((each) => each.startsWith('名次变动'))!;
  expect(rowsOf(book, title).flat().join()).toContain('原排名的数据取自归档');
  // At 10 to 90 the figures of January give 丙 the first rank: they were ranked otherwise then.
  const other = await preview(workbook, asked({}, { sheet: '2月', scheme: scheme(10) }));
  expect(other.moves?.map(({ before, split }) => [before, split])).toEqual([
    [3, null],
    [2, null],
    [1, null],
  ]);
});

test('without an earlier ranking it is said, and nothing of it is written', async () => {
  const { workbook, book } = await opened();
  const report = await rank(workbook, asked());
  expect(report.problems).toEqual([]);
  expect(report.moves).toBeUndefined();
  expect(report.notes).toContain(
    '没有可比的上期排名，未写名次变动；可把上期的数据表一并读取，或先为上期排名。',
  );
  expect(titlesOf(book)).toEqual(['园区', '排名结果', '评价方案']);
});

test('a scheme as edited is compared with that of the workbook; the same, or none, is said', async () => {
  const { workbook, book } = await opened();
  const byScheme = (tax?: number) =>
    asked({ movedFrom: 'scheme' }, tax === undefined ? {} : { scheme: scheme(tax) });
  const nothing = '方案与工作簿中的相同，或工作簿中没有方案，未写名次变动。';
  // At 50 to 50: 45, 60, 45; at 90 to 10: 73, 60, 49. 甲 is second (with 丙), then first.
  expect((await rank(workbook, byScheme(50))).notes).toContain(nothing);
  expect((await rank(workbook, byScheme())).notes).toContain(nothing);
  const report = await rank(workbook, byScheme(90));
  expect(movesOf(report)).toEqual([
    ['甲园', 2, 1, 1],
    ['乙园', 1, 2, -1],
    ['丙园', 2, 3, -1],
  ]);
  for (const { split, change } of report.moves!)
    expect(split).toMatchObject({ own: 0, others: 0, scheme: change });
  expect(rowsOf(book, '名次变动')[1]![0]).toBe('比较：方案“办法（原）” → 方案“办法（现）”');
});

test('another workbook is compared by the names of units, its figures by the scheme of now where it has none', async () => {
  const then = await preview((await open(bookOf({ 数据: EARLIER }))).workbook, CHINESE);
  const { workbook, book } = await opened();
  const report = await rank(workbook, asked({}, { before: { report: then, file: '旧.xlsx' } }));
  expect(rowsOf(book, '名次变动')[1]![0]).toBe('比较：旧.xlsx，2020年 → 本工作簿，2021年');
  expect(report.moves?.map(({ unit, presence }) => [unit, presence])).toEqual([
    ['乙园', 'both'],
    ['甲园', 'both'],
    ['丙园', 'new'],
    ['丁园', 'gone'],
  ]);
  expect(report.moves?.[1]?.sentence).toContain('上期数据中的“甲园区”按甲园对照');
});

test('a table compared with itself has not moved, and nothing has a part in it', async () => {
  const { workbook } = await opened();
  const then = await preview(workbook, CHINESE);
  const { moves } = await preview(workbook, asked({}, { before: { report: then, file: '同.xlsx' } }));
  for (const { change, split } of moves!)
    expect([change, split]).toEqual([0, { own: 0, others: 0, scheme: 0, revised: 0 }]);
});

test('a preset may stand for the earlier scheme', async () => {
  const { workbook } = await opened();
  const { moves } = await preview(
    workbook,
    asked({}, { scheme: scheme(90), before: { report: null, preset: 'plain' } }),
  );
  for (const { change, split } of moves!) expect(split?.scheme).toBe(change);
});

test('what the other workbook lacks is told with its file, and nothing is written', async () => {
  const then = await preview(
    (await open(bookOf({ 数据: [HEAD, ['甲园', '缺', 1], ['乙园', 2, 3]] }))).workbook,
    CHINESE,
  );
  const { workbook, book } = await opened();
  const report = await rank(workbook, asked({}, { before: { report: then, file: '旧.xlsx' } }));
  expect(report).toMatchObject({
    units: [],
    sheets: [],
    problems: [{ cell: null, where: '[旧.xlsx]数据!B2' }],
  });
  expect(titlesOf(book)).toEqual(['园区']);
});

test('the sheet is announced before it is written, as large as it will be', async () => {
  const { workbook } = await opened();
  const then = await preview(workbook, CHINESE);
  const sheets = outline({
    found: then.found!,
    request: asked({}, { before: { report: null, scheme: scheme(50) } }),
  });
  expect(sheets?.[1]).toMatchObject({ title: '名次变动', how: 'fresh' });
});

test('frozen with two years of one table they are repeated, and a cell of them that was changed is found', async () => {
  const { workbook, book } = await open(bookOf({ 园区: YEARS }));
  expect((await rank(workbook, asked())).sheets).toContain('名次变动');
  // The sheet stands already: it is frozen with the rest.
  const frozen = await freeze(workbook, { ...asked({ parts: [] }), signed: SIGNED });
  expect(frozen.sheets).toContain('名次变动');
  expect(await verify(workbook, CHINESE)).toMatchObject({ verified: true });
  const at = { startRow: 5, startColumn: 3, endRow: 5, endColumn: 3 };
  book.sheets.byName('名次变动')!.cells.write(at, [[7]]);
  expect(await verify(workbook, CHINESE)).toMatchObject({
    verified: false,
    problems: [{ cell: { sheet: '名次变动', row: 5, column: 3 } }],
  });
});

test('movements since another scheme are not frozen, which is said, and never bear the hash', async () => {
  const { workbook, book } = await opened();
  const request = asked({}, { scheme: scheme(90), before: { report: null, scheme: scheme(50) } });
  const { sheets, notes } = await freeze(workbook, { ...request, signed: SIGNED });
  expect(sheets).not.toContain('名次变动');
  expect(notes.join()).toContain('不随数据锁定写入');
  expect(await verify(workbook, CHINESE)).toMatchObject({ verified: true });
  await rank(workbook, request);
  expect(rowsOf(book, '名次变动')[0]![0]).toBe('名次变动');
  expect(rowsOf(book, '名次变动').flat().join()).not.toContain('校验码');
});

test('of more than a thousand units it is said that movements are left out', () => {
  const units = Array.from({ length: 1001 }, (_, i) => `企业${i}`);
  const evaluation = evaluated(
    units.map((_, i) => [i]),
    {},
    { units },
  );
  const found = findMoves({ evaluation } as unknown as Assessed, asked(), words('zh-CN'));
  expect(found).toEqual({
    ok: true,
    value: { said: '参评单位1001个，超过名次变动的上限1000个，未写名次变动；排名结果不受影响。' },
  });
});
