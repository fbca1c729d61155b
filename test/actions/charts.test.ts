/** The sheet of charts in a workbook: written, followed without the add-in, written again. */
import { rank } from '../../src/actions/rank';
import { USUAL_WRITING } from '../../src/actions/writing';
import { saveFile } from '../../src/file/save';
import { convertToCsv } from '../office/libreoffice';
import { bookOf, CHINESE, closeAll, open, titlesOf, type Opened } from './open';

afterEach(closeAll);

const ROWS = [
  ['园区名称', '亩均税收', '投资强度', '研发投入'],
  ['甲*区', 10, 5, 1],
  ['甲丁区', 30, 5, 9],
  ['乙~区', 20, 15, 5],
  ['丙区', 25, 10, 3],
];

const WITH_CHARTS = { ...CHINESE, writing: { ...USUAL_WRITING, parts: ['charts'] as const } };

async function charted(): Promise<Opened> {
  const opened = await open(bookOf({ 数据: ROWS }));
  const { sheets, problems } = await rank(opened.workbook, WITH_CHARTS);
  expect([sheets, problems]).toEqual([['排名结果', '图表', '评价方案'], []]);
  return opened;
}

/** The figures under the chart of one unit. */
function profile({ book }: Opened): readonly (readonly unknown[])[] {
  const sheet = book.sheets.byName('图表')!;
  const chart = sheet.charts.all().find(({ name }) => name === 'ZoneRank profile')!;
  return chart.series.map(({ values }) => sheet.cells.values(values.area).flat());
}

/** The cell in which a unit is chosen: the one with a drop-down. */
const choice = ({ book }: Opened) => book.sheets.byName('图表')!.rules.validations()[0]!.ranges[0]!;

const rounded = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)));

test('the profile follows the unit that is chosen, whatever signs its name holds', async () => {
  const opened = await charted();
  const { book } = opened;
  await book.calculation.settled();
  // Min-max: 亩均税收 0, 100, 50, 75; 投资强度 0, 0, 100, 50; 研发投入 0, 100, 50, 25.
  const [, mean, best] = rounded(profile(opened));
  expect([mean, best]).toEqual([
    [56.3, 37.5, 43.8],
    [100, 100, 100],
  ]);
  for (const [unit, points] of [
    ['甲*区', [0, 0, 0]],
    ['甲丁区', [100, 0, 100]],
    ['乙~区', [50, 100, 50]],
  ] as const) {
    const { startRow, startColumn } = choice(opened);
    const cell = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    book.sheets.byName('图表')!.cells.write(cell, [[unit]]);
    await book.calculation.settled();
    expect(profile(opened)[0]).toEqual(points);
  }
});

test('LibreOffice computes the same figures from scratch', async () => {
  const opened = await charted();
  const { book } = opened;
  await book.calculation.settled();
  const bytes = await saveFile({ data: book.snapshot(), touched: book.touched });
  const shown = (mode: 'always' | 'never') => convertToCsv(bytes, mode).get('图表')!;
  expect(shown('always')).toBe(shown('never'));
  expect(shown('always')).not.toMatch(/#|Err:/);
});

test('written again, the charts are as many as before and show the new sheet', async () => {
  const opened = await charted();
  const { book, workbook } = opened;
  const before = book.sheets
    .byName('图表')!
    .charts.all()
    .map(({ name }) => name);
  await rank(workbook, WITH_CHARTS);
  const sheet = book.sheets.byName('图表')!;
  expect(sheet.charts.all().map(({ name }) => name)).toEqual(before);
  expect(titlesOf(book).filter((title) => title.startsWith('图表'))).toEqual(['图表']);
  for (const { series } of sheet.charts.all())
    for (const { values } of series) expect(values.sheetId).toBe(sheet.id);
});
