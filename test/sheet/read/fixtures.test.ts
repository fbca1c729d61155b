import { readSheet, understand, type Reading } from '../../../src/sheet/read';
import { cellAddress } from '../../../src/sheet/address';
import { gridOfFixture } from './gridOf';

const read = (file: string): Reading => {
  const { reading } = understand(gridOfFixture(file));
  if (reading === null) throw new Error(`no table in ${file}`);
  return reading;
};
const columnsOf = (reading: Reading, table = 0): Record<string, number[]> => {
  const { indicators, columns } = reading.tables[table]!;
  return Object.fromEntries(indicators.map((name, i) => [name, [...columns[i]!]]));
};
const assessed = (reading: Reading): string[] => [
  ...new Set(reading.indicators.filter((one) => one.assessed).map((one) => one.name)),
];
const reasons = (reading: Reading): string[] => reading.excluded.map(({ where, code }) => `${where} ${code}`);

describe('fixtures from the source documents', () => {
  test('ranks with units across are read as one table of outer ranks a year, oldest first', () => {
    const reading = read('F01_seed_rank_zones_in_columns.csv');
    expect(reading.layout).toBe('units-across');
    expect(reading.periods).toEqual(['2019', '2020', '2021']);
    expect(reading.units).toHaveLength(10);
    expect(reasons(reading)).toEqual(['1:1 title', 'L:L not-unit']);
    expect(reading.tables.map((table) => [...table.outerRanks!].slice(0, 3))).toEqual([
      [73, 136, 78],
      [72, 116, 68],
      [81, 106, 67],
    ]);
    expect(reading.tables.every((table) => table.indicators.length === 0)).toBe(true);
    expect(reading.indicators[0]).toMatchObject({ name: '综合发展水平排名', role: 'rank', direction: 'low' });
    expect(cellAddress(reading.cellOf({ unit: '茌平经开区', indicator: '综合发展水平排名' }, '2020')!)).toBe(
      'C4',
    );
  });

  test('two columns both called 排名 belong to the indicators at their left and are not scored', () => {
    const reading = read('F02_seed_mu_two_rank_columns.csv');
    expect(columnsOf(reading)['亩均税收']).toEqual([5.24, 6.01, 3.29, 1.12, 0.99, 4.25, 26.3, 2.31, 8.4]);
    expect(assessed(reading)).toEqual(['亩均税收', '投资强度']);
    expect(reading.printed.map(({ of, ranks }) => [of, ranks[0]])).toEqual([
      ['亩均税收', 101],
      ['投资强度', 100],
    ]);
    expect(reading.tables[0]!.outerRanks).toBeNull();
    expect(reasons(reading)).toEqual(['1:1 title', 'C:C rank', 'E:E rank']);
  });

  test('a table of one row with a unit in every cell has units across', () => {
    const reading = read('F03_seed_area_units_in_cells.csv');
    expect(reading.layout).toBe('units-across');
    expect(columnsOf(reading)).toEqual({ 剩余面积: [6.14, 6.6, 3.15, 1.62, 0.3, 1.3, 7.2, 2, 1.2, 7.22] });
    expect(reading.indicators[0]).toMatchObject({ unit: '平方公里', direction: 'ask' });
    expect(reading.units[1]).toMatchObject({ name: '嘉明经济开发区', canonical: '嘉明经开区' });
  });

  test('of a printed rank and a score alone the score is the indicator and the rank is kept to compare', () => {
    const reading = read('F14_public_jining_tie.csv');
    expect(assessed(reading)).toEqual(['分数']);
    expect([...reading.printed[0]!.ranks]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 11, 12, 13]);
    expect(reasons(reading)).toEqual(['15:15 note', 'B:B rank']);
  });
});

describe('fixtures of sheets as they come', () => {
  test('headings of two levels name level, growth and rank; totals, groups, notes and sign-off are no units', () => {
    const reading = read('F04_synthetic_two_level_merged_header.csv');
    expect(columnsOf(reading)).toEqual({
      固定资产投资: [120.5, 100, 79.5],
      固定资产投资同比: [10.2, 12, -1.5],
      一般公共预算收入: [25.1, 20, 14.9],
      一般公共预算收入同比: [6, 8, 1.2],
      实际利用外资: [5000, 3000, NaN],
    });
    expect(reading.tables[0]!.texts.get('分组')).toEqual(['国家级开发区', '省级开发区', '省级开发区']);
    expect(reasons(reading)).toEqual(
      '1:1 title|2:2 title|3:3 unit-line|13:13 note|14:14 sign-off|6:6 total|7:7 group|9:9 group|12:12 total|A:A index|E:E rank|H:H rank|J:J remark'.split(
        '|',
      ),
    );
  });

  test('a rank in brackets behind a value is kept apart from it', () => {
    const reading = read('F05_synthetic_value_with_rank_in_brackets.csv');
    expect(columnsOf(reading)['规上工业增加值增速']).toEqual([6.5, 7, 9.9]);
    expect([...reading.printed[1]!.ranks]).toEqual([3, 2, 1]);
    expect(columnsOf(reading)['实际利用外资增速']).toEqual([9, NaN, -3.5]);
  });

  test('a long layout is pivoted to one table a year, names of one zone joined, units of measure made one', () => {
    const reading = read('F06_synthetic_long_layout.csv');
    expect(reading.layout).toBe('long');
    expect(reading.units.map((unit) => unit.canonical)).toEqual(['甲经开区', '乙经开区']);
    expect(columnsOf(reading, 0)).toEqual({ 亩均税收: [6.1, 5] });
    // 12.5亿元 = 125000万元
    expect(columnsOf(reading, 1)).toEqual({ 亩均税收: [6.8, 5.4], 固定资产投资: [125000, 98000] });
    expect(reading.tables[0]!.units).toEqual(reading.tables[1]!.units);
  });

  test('money and area are converted within one currency or measure, and never across', () => {
    const grid = gridOfFixture('F08_synthetic_mixed_units.csv');
    const { reading, problems } = understand(grid);
    // 3.1平方公里 = 4650亩, 210公顷 = 3150亩
    expect(columnsOf(reading!)).toEqual({
      税收收入: [32000, 18500, 9500],
      用地面积: [4800, 4650, 3150],
      实际利用外资: [28200, 1200, NaN],
    });
    expect(problems.map(({ code, cell }) => `${cellAddress(cell!)} ${code}`)).toEqual(['D4 unit-of-measure']);
    expect(reading!.notes.map((note) => note.code)).toEqual([
      'unit-converted',
      'unit-converted',
      'unit-converted',
      'direction-ask',
    ]);
  });

  test('plan beside actual: targets are left out, percentages written in three ways are made one, with a note', () => {
    const reading = read('F10_synthetic_plan_vs_actual.csv');
    expect(columnsOf(reading)).toEqual({
      固定资产投资: [55, 30, 31],
      固定资产投资完成率: [0.55, 0.375, 0.5167],
      财政收入: [9, 8, 5],
      财政收入完成率: [0.45, 0.5333, 0.5],
    });
    expect(reasons(reading)).toEqual(['B:B target', 'E:E target']);
    expect(reading.notes.map((note) => note.code)).toEqual(['percent-assumed', 'percent-assumed']);
  });

  test('names of one zone meet across two sheets, a misread one with a note', () => {
    const older = read('F12_synthetic_names_2020.csv');
    const newer = read('F12_synthetic_names_2021.csv');
    const rankOf = (reading: Reading, canonical: string): number =>
      reading.tables[0]!.outerRanks![reading.units.findIndex((unit) => unit.canonical === canonical)]!;
    const joined = ['茌平经开区', '市高新区', '市经开区', '鲁西经开区'].map((name) => [
      rankOf(older, name),
      rankOf(newer, name),
    ]);
    expect(joined).toEqual([
      [116, 106],
      [113, 104],
      [112, 143],
      [100, 89],
    ]);
    expect(newer.periods).toEqual(['2021']);
    expect(newer.notes.map((note) => note.code)).toEqual(['unit-confusable']);
  });

  test('what a table lacks is refused with every cell at once', () => {
    const result = readSheet(gridOfFixture('F05_synthetic_value_with_rank_in_brackets.csv'));
    expect(result.ok ? [] : result.problems.map(({ code, cell }) => `${cellAddress(cell!)} ${code}`)).toEqual(
      ['B3 cell-missing', 'D4 cell-missing'],
    );
  });
});
