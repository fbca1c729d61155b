import { hereIn, spotOf } from '../../src/actions/here';
import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import { parseAreas, sheetAddress } from '../../src/sheet/address';
import { bookOf, CHINESE, closeAll, open, type Opened, type Rows } from './open';

afterEach(closeAll);

const DOWN: Rows = [
  ['2021年亩均情况'],
  ['园区', '税收', '投资'],
  ['甲经开区', 10, 1],
  ['乙经开区', 6, 3],
  ['合计', 16, 4],
];
const ACROSS: Rows = [
  ['年份', '甲经开区', '乙经开区', '丙经开区'],
  [2020, 116, 43, 81],
  [2021, 106, 44, 85],
];
const LONG: Rows = [
  ['园区', '年份', '税收'],
  ['甲经开区', 2020, 1],
  ['甲经开区', 2021, 2],
  ['乙经开区', 2020, 3],
  ['乙经开区', 2021, 4],
];

/** What a place speaks of, as `unit·indicator`. */
async function said({ workbook }: Opened, place: string): Promise<string> {
  const [active, address] = place.split('!');
  const report = await preview(workbook, CHINESE);
  const { unit, indicator } = hereIn(report, { active: active!, selection: parseAreas(address!)! });
  return `${unit ?? ''}·${indicator ?? ''}`;
}

test.each([
  ['a cell of a unit', DOWN, 'A4', '乙经开区·'],
  ['a figure', DOWN, 'C4', '乙经开区·投资'],
  ['a heading', DOWN, 'B2', '·税收'],
  ['a whole row', DOWN, '4:4', '乙经开区·'],
  ['a whole column', DOWN, 'B:B', '·税收'],
  ['figures of two units', DOWN, 'B3:B4', '·税收'],
  ['figures of two units and two indicators', DOWN, 'B3:C4', '·'],
  ['a title', DOWN, 'A1', '·'],
  ['a total', DOWN, 'B5', '·税收'],
  ['a cell beside the table', DOWN, 'E3', '·'],
  ['areas apart', DOWN, 'B3,C4', '·'],
  ['a rank where units go across', ACROSS, 'C3', '乙经开区·数值'],
  ['a column where units go across', ACROSS, 'D:D', '丙经开区·数值'],
  ['the first of several rows of a unit', LONG, 'C4', '乙经开区·税收'],
  ['the last of several rows of a unit', LONG, 'C5', '乙经开区·税收'],
] as const)('%s', async (_, rows, address, expected) => {
  expect(await said(await open(bookOf({ 表: rows })), `表!${address}`)).toBe(expected);
});

test('on a sheet of ours the names in a row say whom it is about', async () => {
  const opened = await open(bookOf({ 表: DOWN }));
  await rank(opened.workbook, CHINESE);
  const report = await preview(opened.workbook, { ...CHINESE, lastSheet: '表' });
  const results = report.found!.results[0]!;
  const row = results.values.findIndex((cells) => cells.includes('乙经开区')) + results.area.row + 1;
  expect(await said(opened, `${results.sheet}!C${row}`)).toBe('乙经开区·');
  expect(await said(opened, `${results.sheet}!A1`)).toBe('·');
});

describe('a unit is shown', () => {
  const shown = async ({ workbook }: Opened, active: string) => {
    const report = await preview(workbook, CHINESE);
    const { cell } = report.units.find((unit) => unit.name === '乙经开区')!;
    const [spot, size] = spotOf(report, { active, selection: [] }, cell!);
    return `${sheetAddress(spot)} ${size.rows}×${size.columns}`;
  };

  test('as its row of the table', async () => {
    expect(await shown(await open(bookOf({ 表: DOWN })), '表')).toBe('表!A4 1×3');
  });

  test('as its column where units go across', async () => {
    expect(await shown(await open(bookOf({ 表: ACROSS })), '表')).toBe('表!C1 3×1');
  });

  test('as its row of the result where that is in front', async () => {
    const opened = await open(bookOf({ 表: DOWN }));
    await rank(opened.workbook, CHINESE);
    expect(await shown(opened, '排名结果')).toMatch(/^排名结果!A\d+ 1×\d+$/);
    expect(await shown(opened, '表')).toBe('表!A4 1×3');
  });
});
