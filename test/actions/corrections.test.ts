/** What was put right is written with the scheme, read back, and refused at its cell. */
import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import type { Corrections } from '../../src/actions/corrections';
import { bookOf, CHINESE, closeAll, open, ranksOf, rowsOf, type Opened, type Rows } from './open';

afterEach(closeAll);

const ROWS: Rows = [
  ['开发区', '税收（万元）', '能耗', '排名'],
  ['甲经开区', 100, 5, 1],
  ['乙经开区', 80, '—', 2],
  ['丙经开区', 50, 1, 3],
  ['合计', 230, 6, ''],
];
const CORRECTIONS: Corrections = [
  { kind: 'cell', indicator: '能耗', text: '—', is: 3 },
  { kind: 'row', unit: '丙经开区', is: 'leftOut' },
  { kind: 'period', is: '2021' },
];

async function corrected(): Promise<Opened> {
  const opened = await open(bookOf({ 数据: ROWS }));
  const { problems } = await rank(opened.workbook, { ...CHINESE, corrections: CORRECTIONS });
  expect(problems).toEqual([]);
  return opened;
}

/** The row of the scheme sheet that begins with this, and its number. */
function lineOf({ book }: Opened, kind: string): { cells: readonly unknown[]; row: number } {
  const rows = rowsOf(book, '评价方案');
  const row = rows.findIndex((cells) => cells.includes(kind));
  return { cells: rows[row]!, row };
}

test('a reopened workbook is understood as it was put right', async () => {
  const opened = await corrected();
  const again = await preview(opened.workbook, CHINESE);
  // Equal weights of tax 100, 80 and energy 5, 3: 甲 (100 + 0) / 2, 乙 (0 + 100) / 2.
  expect(ranksOf(again)).toEqual({ 甲经开区: 1, 乙经开区: 1 });
  expect(again.corrections).toEqual(CORRECTIONS);
  expect(again.period).toBe('2021');
  expect(lineOf(opened, '单元格含义').cells.filter((cell) => cell !== '' && cell !== null)).toEqual(
    expect.arrayContaining(['能耗', '—', 3]),
  );
});

test('a correction edited on the sheet holds at once', async () => {
  const opened = await corrected();
  const { row } = lineOf(opened, '行的用途');
  opened.book.sheets
    .byName('评价方案')!
    .cells.write({ startRow: row, startColumn: 7, endRow: row, endColumn: 7 }, [['参评单位']]);
  expect(Object.keys(ranksOf(await preview(opened.workbook, CHINESE)))).toContain('丙经开区');
});

test('a second run leaves the scheme sheet alone', async () => {
  const { workbook } = await corrected();
  expect((await rank(workbook, CHINESE)).sheets).toEqual(['排名结果', '得分明细']);
});

test('a correction more is written', async () => {
  const { workbook } = await corrected();
  const more: Corrections = [...CORRECTIONS, { kind: 'measure', indicator: '税收', is: '亿元' }];
  expect((await rank(workbook, { ...CHINESE, corrections: more })).sheets).toEqual([
    '排名结果',
    '得分明细',
    '评价方案',
  ]);
});

test('a slip in a correction is told at its cell, and nothing is ranked by half of them', async () => {
  const opened = await corrected();
  const { row } = lineOf(opened, '行的用途');
  opened.book.sheets
    .byName('评价方案')!
    .cells.write({ startRow: row, startColumn: 7, endRow: row, endColumn: 7 }, [['算了']]);
  const { problems, units } = await preview(opened.workbook, CHINESE);
  expect(problems.map(({ where }) => where)).toContain(`评价方案!H${row + 1}`);
  expect(units).toEqual([]);
});

test('a unit that is said not to be assessed by an indicator is so in the scheme', async () => {
  const { workbook } = await open(bookOf({ 数据: ROWS }));
  const report = await rank(workbook, {
    ...CHINESE,
    corrections: [{ kind: 'cell', unit: '乙经开区', indicator: '能耗', text: '—', is: 'notAssessed' }],
  });
  expect(report.problems).toEqual([]);
  expect(report.scheme?.indicators.find(({ name }) => name === '能耗')?.notAssessed).toEqual(['乙经开区']);
  // Tax alone counts for 乙: (80 − 50) / (100 − 50) = 60 points.
  expect(report.units.find(({ name }) => name === '乙经开区')?.score).toBe(60);
});

test('every row and column that was left out has a cell, and rows the name by which they are put right', async () => {
  const { workbook } = await open(bookOf({ 数据: [['2021年园区情况表', '', '', ''], ...ROWS] }));
  const { table } = await preview(workbook, CHINESE);
  expect(table?.leftOut.map(({ where, cell, row }) => [where, cell.row, row])).toEqual([
    ['1:1', 0, null],
    ['6:6', 5, { unit: '合计' }],
  ]);
  expect(table?.columns.map(({ name, cell }) => [name, cell.row, cell.column])).toEqual([['排名', 1, 3]]);
});

test('a problem asks what its cell means', async () => {
  const { workbook } = await open(bookOf({ 数据: ROWS }));
  const { problems } = await preview(workbook, CHINESE);
  expect(problems.map(({ question }) => question)).toEqual([
    { kind: 'cell', unit: '乙经开区', indicator: '能耗', period: null, text: '—' },
  ]);
});
