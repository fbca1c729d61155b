import { sheetAddress } from '../../../src/sheet/address';
import type { Cell } from '../../../src/sheet/grid';
import { rangesOf, understandJoined, type ReadContext, type Understanding } from '../../../src/sheet/read';
import { gridOf } from './gridOf';

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const join = (sheets: Sheets, context: ReadContext = {}): Understanding =>
  understandJoined(
    Object.entries(sheets).map(([sheet, rows]) => ({ grid: gridOf(rows, { sheet }) })),
    context,
  );

/** Rows of a joined table: unit and figures. */
const rowsOf = ({ reading }: Understanding, table = 0): readonly (readonly (string | number)[])[] => {
  const { units, columns } = reading!.tables[table]!;
  return units.map((unit, i) => [unit, ...columns.map((column) => column[i]!)]);
};
const told = (
  list: readonly { code: string; cell: { sheet: string; row: number; column: number } | null }[],
) => list.map(({ code, cell }) => `${cell === null ? '' : sheetAddress(cell)} ${code}`.trim());

const TAX = [
  ['开发区', '亩均税收'],
  ['茌平经开区', 3],
  ['东阿经开区', 4],
  ['市高新区', 5],
];

describe('indicators on several sheets', () => {
  test('are one table, units matched by name, every variant told with both cells', () => {
    const joined = join({
      税收: TAX,
      投资: [
        ['单位', '固投(亿元)'],
        ['聊城高新区', 6],
        ['在平经济开发区', 1],
        ['东阿经济开发区', 2],
      ],
    });
    expect(joined.problems).toEqual([]);
    expect(rowsOf(joined)).toEqual([
      ['茌平经开区', 3, 1],
      ['东阿经开区', 4, 2],
      ['市高新区', 5, 6],
    ]);
    const { notes, cellOf } = joined.reading!;
    expect(told(notes.filter(({ code }) => /joined|respelt/.test(code)))).toEqual([
      '投资!A2 unit-joined',
      '投资!A3 unit-joined',
      '投资!A4 units-respelt',
    ]);
    expect(notes.find(({ cell, code }) => code === 'unit-joined' && cell?.row === 2)!.facts).toEqual({
      unit: '在平经济开发区',
      other: '茌平经开区',
      at: '税收!A2',
      reason: 'misread',
    });
    expect(sheetAddress(cellOf({ unit: '茌平经开区', indicator: '固投' }, null)!)).toBe('投资!B3');
    expect(rangesOf(joined.reading!)).toEqual(['A1:B4', '投资!A1:B4']);
  });

  const LESS: Sheets = {
    税收: TAX,
    投资: [
      ['单位', '固投'],
      ['茌平经开区', 1],
      ['东阿经开区', 2],
      ['临清经开区', 7],
    ],
  };
  test('that some units lack are refused with the cell of each such unit', () => {
    const { problems } = join(LESS);
    expect(told(problems).sort()).toEqual(['投资!A4 unit-elsewhere', '税收!A4 unit-elsewhere']);
  });

  test('that some units lack are not reported where the scheme deals with gaps', () => {
    const joined = join(LESS, { missing: 'allow' });
    expect(joined.problems).toEqual([]);
    expect(rowsOf(joined).slice(2)).toEqual([
      ['市高新区', 5, NaN],
      ['临清经开区', NaN, 7],
    ]);
    expect(told(joined.reading!.notes)).toContain('税收!A4 unit-elsewhere');
  });

  test('that two sheets give differently are refused with both cells, the same are not', () => {
    const other = (tax: number) => ({
      税收: TAX,
      汇总: [
        ['单位', '亩均税收', '固投'],
        ['茌平经开区', 3, 1],
        ['东阿经开区', tax, 1],
        ['市高新区', 5, 1],
      ],
    });
    expect(join(other(4)).problems).toEqual([]);
    const { problems } = join(other(9));
    expect(told(problems)).toEqual(['汇总!B3 figure-differs']);
    expect(problems[0]!.facts).toEqual({
      unit: '东阿经开区',
      indicator: '亩均税收',
      other: '税收!B3',
      count: 1,
    });
  });

  test('continue below one another where the units differ', () => {
    const joined = join({
      国家级: [
        ['开发区', '固投(万元)', '增速(%)'],
        ['甲经开区', 300, 9.6],
        ['乙经开区', 400, 8.8],
      ],
      省级: [
        ['开发区', '固投(亿元)', '增速(%)'],
        ['丙经开区', 3, 7],
        ['丁经开区', 4, 5],
      ],
    });
    expect(joined.problems).toEqual([]);
    // 3亿元 = 30000万元
    expect(rowsOf(joined)).toEqual([
      ['甲经开区', 300, 9.6],
      ['乙经开区', 400, 8.8],
      ['丙经开区', 30000, 7],
      ['丁经开区', 40000, 5],
    ]);
    expect(told(joined.reading!.notes)).toContain('省级!B1 unit-converted');
  });

  test('in measures without a constant rate between them are refused', () => {
    const sheets = (unit: string) => [
      ['单位', `实际利用外资(${unit})`],
      ['甲经开区', 3],
      ['乙经开区', 4],
    ];
    expect(told(join({ 甲表: sheets('亿元'), 乙表: sheets('万美元') }).problems)).toEqual([
      '乙表!B1 measure-differs',
    ]);
  });
});

describe('periods on several sheets', () => {
  test('are one table each, oldest first, in the names and measure of the sheet named first', () => {
    const joined = join({
      '2021年': [
        ['开发区', '固投(亿元)'],
        ['茌平经开区', 4],
        ['甲经开区', 5],
      ],
      '2020年': [
        ['开发区', '固定资产投资(万元)'],
        ['在平经开区', 30000],
        ['甲工业园', 1],
        ['注：甲工业园2021年更名为甲经开区。', ''],
      ],
    });
    expect(joined.problems).toEqual([]);
    expect(joined.reading!.periods).toEqual(['2020', '2021']);
    expect(rowsOf(joined, 0)).toEqual([
      ['茌平经开区', 3],
      ['甲经开区', 0.0001],
    ]);
    expect(rowsOf(joined, 1)).toEqual([
      ['茌平经开区', 4],
      ['甲经开区', 5],
    ]);
    expect(told(joined.reading!.notes)).toEqual(
      expect.arrayContaining(['2020年!A2 unit-joined', '2020年!A3 unit-joined', '2020年!B1 unit-converted']),
    );
  });

  test('say which units are new and which are gone, and who may be whom', () => {
    const joined = join({
      '2021年': [
        ['开发区', '固投'],
        ['甲经开区', 4],
        ['诸城经开区', 5],
      ],
      '2020年': [
        ['开发区', '固投'],
        ['甲经开区', 3],
        ['诸城', 1],
      ],
    });
    expect(told(joined.reading!.notes)).toEqual([
      '2020年!A3 unit-similar',
      '2021年!A3 units-absent',
      '2020年!A3 units-absent',
    ]);
  });

  test('of ranks alone give the ranks of every year', () => {
    const joined = join({
      '2020年': [
        ['开发区', '全省排名'],
        ['茌平经开区', 116],
        ['聊城高新区', 113],
      ],
      '2021年': [
        ['开发区名称', '全省排名'],
        ['在平经济开发区', 106],
        ['市高新区', 104],
      ],
    });
    expect(joined.reading!.tables.map(({ units, outerRanks }) => [units, [...outerRanks!]])).toEqual([
      [
        ['茌平经开区', '聊城高新区'],
        [116, 113],
      ],
      [
        ['茌平经开区', '聊城高新区'],
        [106, 104],
      ],
    ]);
  });
});

test('what is wrong on one sheet is told, and a sheet without a table is named', () => {
  const { problems } = join({ 税收: TAX, 说明: [['本表由商务局填报']] });
  expect(problems.map(({ code }) => code)).toEqual(['table-none']);
});
