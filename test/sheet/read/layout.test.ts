import { readSheet, understand, understandAll, type Reading } from '../../../src/sheet/read';
import { areaAddress, cellAddress, parseAreas } from '../../../src/sheet/address';
import type { Cell } from '../../../src/sheet/grid';
import { gridOf, type Extras } from './gridOf';

function read(rows: readonly (readonly Cell[])[], extras: Extras = {}, selection = ''): Reading {
  const result = readSheet(gridOf(rows, extras), selection === '' ? [] : parseAreas(selection)!);
  if (!result.ok)
    throw new Error(result.problems.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join('\n'));
  return result.value;
}
const problemsOf = (rows: readonly (readonly Cell[])[], extras: Extras = {}): string[] =>
  understand(gridOf(rows, extras)).problems.map(
    ({ code, cell }) => `${cell === null ? '' : cellAddress(cell)} ${code}`,
  );
const figures = (reading: Reading, table = 0): Record<string, number[]> => {
  const { indicators, columns } = reading.tables[table]!;
  return Object.fromEntries(indicators.map((name, i) => [name, [...columns[i]!]]));
};
const names = (reading: Reading): string[] => reading.units.map((unit) => unit.name);
const reasons = (reading: Reading): string[] => reading.excluded.map(({ where, code }) => `${where} ${code}`);

describe('finding the table', () => {
  test('titles, unit line, index, total, note and sign-off are no units, wherever the table stands', () => {
    const rows = [
      ['2021年全市开发区评价表', '', '', ''],
      ['单位：万元', '', '', ''],
      ['序号', '开发区', '税收', '投资'],
      ['', '全市', 12, 14],
      [1, '甲区', 5, 6],
      [2, '乙区', 7, 8],
      ['', '平均', 6, 7],
      ['注：数据来源于年报', '', '', ''],
      ['审核人：', '', '填表人：', ''],
    ];
    const reading = read(rows, { row: 2, column: 1, merges: [{ row: 2, column: 1, rows: 1, columns: 4 }] });
    expect(names(reading)).toEqual(['甲区', '乙区']);
    expect(figures(reading)).toEqual({ 税收: [5, 7], 投资: [6, 8] });
    expect(reading.periods).toEqual(['2021']);
    expect(reading.indicators.filter((one) => one.assessed).map((one) => one.unit)).toEqual(['万元', '万元']);
    expect(areaAddress(reading.range[0]!)).toBe('B5:E9');
    expect(reasons(reading)).toEqual(
      '3:3 title|4:4 unit-line|10:10 note|11:11 sign-off|6:6 total|9:9 total|B:B index'.split('|'),
    );
  });

  test('a selected cell means the table around it; one outside every table the first', () => {
    const rows = [
      ['表1'],
      ['开发区', '税收'],
      ['甲区', 1],
      ['乙区', 2],
      [],
      ['表2'],
      ['企业', '产值'],
      ['A公司', 10],
      ['B公司', 20],
    ];
    expect(names(read(rows, {}, 'B8'))).toEqual(['A公司', 'B公司']);
    expect(names(read(rows, {}, 'B3'))).toEqual(['甲区', '乙区']);
    expect(names(read(rows, {}, 'H30'))).toEqual(['甲区', '乙区']);
    expect(read(rows, {}, 'H30').notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['selection-outside', { range: 'A2:B4' }],
      ['tables-unread', { ranges: 'A7:B9' }],
    ]);
    expect(read(rows, {}, 'B8').notes.map(({ facts }) => facts)).toEqual([{ ranges: 'A2:B4' }]);
    expect(understandAll(gridOf(rows))).toHaveLength(2);
  });

  test('tables side by side, and one below the other without a blank row, are told apart', () => {
    const beside = [
      ['开发区', '税收', '', '企业', '产值'],
      ['甲区', 1, '', 'A公司', 5],
      ['乙区', 2, '', 'B公司', 6],
      ['丙区', 2, '', 'C公司', 6],
    ];
    expect(names(read(beside, {}, 'E3'))).toEqual(['A公司', 'B公司', 'C公司']);
    const below = [
      ['表1'],
      ['开发区', '税收'],
      ['甲区', 1],
      ['乙区', 2],
      ['表2'],
      ['开发区', '投资'],
      ['丙区', 3],
      ['丁区', 4],
    ];
    expect(names(read(below, {}, 'B7'))).toEqual(['丙区', '丁区']);
  });

  test('blank spacer rows and columns part nothing, and a repeated heading is no unit', () => {
    const rows = [
      ['开发区', '', '税收'],
      ['甲区', '', 1],
      [],
      ['乙区', '', 3],
      ['开发区', '', '税收'],
      ['丙区', '', 4],
    ];
    expect(figures(read(rows))).toEqual({ 税收: [1, 3, 4] });
  });

  test('a hidden unit counts, with a note', () => {
    const reading = read(
      [
        ['开发区', '税收'],
        ['甲区', 1],
        ['乙区', 2],
      ],
      { hiddenRows: [2] },
    );
    expect(names(reading)).toEqual(['甲区', '乙区']);
    expect(reading.notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['units-hidden', { units: '乙区', count: 1, where: '3:3' }],
    ]);
  });

  test('a sheet without a table says so', () => {
    expect(problemsOf([['你好'], ['世界']])).toEqual([' table-none']);
    expect(problemsOf([['']])).toEqual([' table-none']);
  });
});

describe('several selected areas', () => {
  const rows = [
    ['开发区', '税收', '投资', '外资', '能耗'],
    ['甲区', 1, 2, 3, 4],
    ['乙区', 2, 4, 5, 6],
    ['丙区', 3, 6, 7, 8],
  ];

  test('choose among the indicators, with the names selected or not', () => {
    for (const areas of ['A1:B4,E1:E4', 'B2:B4,E2:E4', 'B:B,E:E']) {
      expect(figures(read(rows, {}, areas))).toEqual({ 税收: [1, 2, 3], 能耗: [4, 6, 8] });
    }
    expect(reasons(read(rows, {}, 'B:B,E:E'))).toEqual(['C:C not-selected', 'D:D not-selected']);
  });

  test('choose among the units', () => {
    expect(names(read(rows, {}, 'A1:E3'))).toEqual(['甲区', '乙区']);
    expect(names(read(rows, {}, 'B2:E2,B4:E4'))).toEqual(['甲区', '丙区']);
  });

  test('of names or headings alone choose nothing away', () => {
    expect(figures(read(rows, {}, 'A2:A4'))).toEqual(figures(read(rows)));
    expect(figures(read(rows, {}, 'A1:E1'))).toEqual(figures(read(rows)));
  });
});

describe('columns and rows', () => {
  test('growth and share are indicators; rank, target, remark, code and printed score are none', () => {
    const reading = read([
      ['单位', '代码', '税收（亿元）', '增速', '排名', '占比', '年度目标', '综合得分', '排名', '备注'],
      ['甲县', 'A1', 1, '5%', 1, '60%', 3, 90, 1, ''],
      ['乙县', 'A2', 2, '6%', 2, '40%', 4, 80, 2, '新纳入'],
    ]);
    expect(figures(reading)).toEqual({ 税收: [1, 2], 税收增速: [0.05, 0.06], 税收占比: [0.6, 0.4] });
    expect(reasons(reading)).toEqual([
      'B:B identifier',
      'E:E rank',
      'G:G target',
      'H:H score-printed',
      'I:I rank',
      'J:J remark',
    ]);
    expect(reading.tables[0]!.texts.get('备注')).toEqual(['', '新纳入']);
  });

  test('years across in any order give one table a year, oldest first', () => {
    const reading = read([
      ['全市开发区综合排名'],
      ['开发区', 2021, 2019, 2020],
      ['甲区', 1, 2, 3],
      ['乙区', 2, 1, 1],
    ]);
    expect(reading.layout).toBe('years-across');
    expect(reading.tables.map(({ period, outerRanks }) => [period, ...outerRanks!])).toEqual([
      ['2019', 2, 1],
      ['2020', 3, 1],
      ['2021', 1, 2],
    ]);
  });

  test('indicators over years and years over indicators give the same tables', () => {
    const over = [
      ['开发区', '税收', '', '投资', ''],
      ['', 2020, 2021, 2020, 2021],
      ['甲区', 1, 2, 3, 4],
      ['乙区', 5, 6, 7, 8],
    ];
    const under = [
      ['开发区', '2020年', '', '2021年', ''],
      ['', '税收', '投资', '税收', '投资'],
      ['甲区', 1, 3, 2, 4],
      ['乙区', 5, 7, 6, 8],
    ];
    expect(figures(read(over), 1)).toEqual({ 税收: [2, 6], 投资: [4, 8] });
    expect(read(under).tables).toEqual(read(over).tables);
  });

  test('a column of years beside names gives one table a year', () => {
    const reading = read([
      ['年份', '开发区', '税收', '能耗'],
      [2021, '甲区', 5, 6],
      [2021, '乙区', 7, 8],
      [2020, '甲区', 1, 2],
      [2020, '乙区', 3, 4],
    ]);
    expect(reading.periods).toEqual(['2020', '2021']);
    expect([figures(reading, 0), figures(reading, 1)]).toEqual([
      { 税收: [1, 3], 能耗: [2, 4] },
      { 税收: [5, 7], 能耗: [6, 8] },
    ]);
  });

  test('a year of its own beside each unit makes no periods, and numbered kinds no indicator', () => {
    const reading = read([
      ['开发区', '类别', '年份', '税收'],
      ['甲区', 1, 1992, 5],
      ['乙区', 2, 2003, 6],
      ['丙区', 1, 2010, 7],
    ]);
    expect(figures(reading)).toEqual({ 税收: [5, 6, 7] });
    expect(reading.periods).toEqual([]);
    expect(reading.tables[0]!.texts.get('类别')).toEqual(['1', '2', '1']);
  });

  test('indicators down with a column of their units are units across', () => {
    const reading = read([
      ['指标', '计量单位', '甲区', '乙区', '合计'],
      ['地区生产总值', '亿元', 100, 200, 300],
      ['增速', '%', 5.1, 6.2, 6],
      ['安全事故', '起', 3, 1, 4],
    ]);
    expect(reading.layout).toBe('units-across');
    expect(figures(reading)).toEqual({
      地区生产总值: [100, 200],
      地区生产总值增速: [5.1, 6.2],
      安全事故: [3, 1],
    });
    expect(reading.indicators.map(({ unit, direction }) => `${unit} ${direction}`)).toEqual([
      '亿元 high',
      '% high',
      '起 low',
    ]);
  });

  test('years of figures that nothing names are one indicator whose direction is asked', () => {
    const reading = read([
      ['开发区', 2019, 2020],
      ['甲区', 5, 6],
      ['乙区', 7, 8],
    ]);
    expect([figures(reading, 0), figures(reading, 1)]).toEqual([{ 数值: [5, 7] }, { 数值: [6, 8] }]);
    expect(reading.notes.map((note) => note.code)).toEqual(['direction-ask']);
    const named = read([
      ['亩均税收（万元/亩）', 2019, 2020],
      ['甲区', 5, 6],
      ['乙区', 7, 8],
    ]);
    expect(named.indicators[0]).toMatchObject({ name: '亩均税收', unit: '万元/亩', direction: 'high' });
  });

  test('headings at the left of units across may say level, unit, weight and direction', () => {
    const reading = read([
      ['一级指标', '二级指标', '单位', '权重', '方向', '甲区', '乙区'],
      ['经济', '税收', '万元', 60, '正向', 1, 2],
      ['', '投资', '亿元', 20, '正向', 3, 4],
      ['生态', '能耗', '吨标煤', 20, '逆向', 5, 6],
    ]);
    expect(figures(reading)).toEqual({ 税收: [1, 2], 投资: [3, 4], 能耗: [5, 6] });
    expect(reading.indicators.map(({ unit, weight, direction }) => [unit, weight, direction])).toEqual([
      ['万元', 60, 'high'],
      ['亿元', 20, 'high'],
      ['吨标煤', 20, 'low'],
    ]);
  });

  test.each(['全省排名', '省考核名次', '省评价位次', '商务部综合排名'])(
    'a rank beyond the table, %s, stays beside the indicators and is not scored',
    (heading) => {
      const reading = read([
        ['开发区', '税收', '投资', heading],
        ['甲区', 10, 1, 100],
        ['乙区', 30, 2, 50],
      ]);
      expect(Object.keys(figures(reading))).toEqual(['税收', '投资']);
      expect([...reading.tables[0]!.outerRanks!]).toEqual([100, 50]);
    },
  );

  test('group headings and a merged city column become texts of the units', () => {
    const grouped = read([
      ['序号', '开发区', '税收'],
      ['市属开发区', '', ''],
      [1, '甲区', 5],
      ['县属开发区', '', ''],
      [1, '乙区', 7],
    ]);
    expect(grouped.tables[0]!.texts.get('分组')).toEqual(['市属开发区', '县属开发区']);
    const merged = read(
      [
        ['市', '开发区', '税收'],
        ['济南市', '甲区', 1],
        ['', '乙区', 2],
        ['青岛市', '丙区', 3],
      ],
      {
        merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
      },
    );
    expect(merged.tables[0]!.texts.get('市')).toEqual(['济南市', '济南市', '青岛市']);
  });

  test('rows of weights and directions are no units', () => {
    const reading = read([
      ['开发区', '税收', '投资'],
      ['权重', 60, 40],
      ['方向', '正向', '逆向'],
      ['甲区', 1, 2],
      ['乙区', 2, 4],
    ]);
    expect(names(reading)).toEqual(['甲区', '乙区']);
    expect(reasons(reading)).toEqual(['2:2 scheme-row', '3:3 scheme-row']);
    expect(
      reading.indicators.map(({ weight, direction, because }) => [weight, direction, because.code]),
    ).toEqual([
      [60, 'high', 'stated'],
      [40, 'low', 'stated'],
    ]);
  });

  test('works as well for firms, schools, numbered classes and in English', () => {
    expect(
      names(
        read([
          ['班级', '语文', '数学'],
          [1, 80, 90],
          [2, 85, 88],
        ]),
      ),
    ).toEqual(['1', '2']);
    const reading = read([
      ['Zone', 'Tax per mu', 'Energy use', 'Remarks'],
      ['East Park', 1.5, 3, 'x'],
      ['West Park', 2.5, 4, ''],
      ['Total', 4, 7, ''],
    ]);
    expect(names(reading)).toEqual(['East Park', 'West Park']);
    expect(reading.indicators.map(({ direction, assessed }) => [direction, assessed])).toEqual([
      ['high', true],
      ['low', true],
      ['high', false],
    ]);
  });
});

describe('figures', () => {
  test('numbers as text with spaces, commas and full-width digits are numbers', () => {
    const reading = read([
      ['开发区', '亩均税收\n（万元/亩）'],
      ['甲区', '1,301.91 '],
      ['乙区', '１２．５'],
      ['丙区', "'3"],
    ]);
    expect(figures(reading)).toEqual({ 亩均税收: [1301.91, 12.5, 3] });
  });

  test('a percentage by format stays what it is, and plain percents under a % heading stay plain', () => {
    const formats = { '1,1': '0%', '2,1': '0.0%' };
    const reading = read(
      [
        ['开发区', '完成率', '占比(%)'],
        ['甲区', 0.55, 12.5],
        ['乙区', 0.6, 8.1],
      ],
      { formats },
    );
    expect(figures(reading)).toEqual({ 完成率: [0.55, 0.6], 占比: [12.5, 8.1] });
  });

  test('a percentage that may be read in two ways is a problem, never a guess', () => {
    // 0.9 beside 12% and 9.6% may be 0.9 % or 90 %; 8.5 can only be 8.5 %.
    const rows = [
      ['开发区', '增速(%)'],
      ['甲区', '12%'],
      ['乙区', 8.5],
      ['丙区', '9.6%'],
      ['丁区', 0.9],
    ];
    const { reading, problems } = understand(gridOf(rows));
    expect(problems.map(({ code, cell }) => `${cellAddress(cell!)} ${code}`)).toEqual(['B5 percent-mixed']);
    expect(figures(reading!)).toEqual({ 增速: [0.12, 0.085, 0.096, NaN] });
  });

  test('every problem is told at once, each at its cell', () => {
    const rows = [
      ['开发区', '税收', '投资'],
      ['甲区', '', '良好'],
      ['乙区', '待定', '#N/A'],
      ['丙区', '▲3', '3-5个'],
      ['', '3', 4],
      ['甲 区', 3, '不参评'],
    ];
    expect(problemsOf(rows)).toEqual([
      'A5 unit-unnamed',
      'A6 unit-duplicate',
      'B2 cell-empty',
      'B3 cell-missing',
      'B4 cell-ambiguous',
      'C2 cell-not-number',
      'C3 cell-error',
      'C4 cell-range',
      'C6 cell-excluded',
    ]);
  });

  test('a unit without any figure is a problem at each of its cells, not a heading', () => {
    expect(
      problemsOf([
        ['开发区', '税收', '投资'],
        ['甲区', 1, 2],
        ['乙区', '', ''],
        ['丙区', 3, 4],
      ]),
    ).toEqual(['B3 cell-empty', 'C3 cell-empty']);
  });

  test('gaps are no problems where the scheme deals with them', () => {
    const grid = gridOf([
      ['开发区', '税收'],
      ['甲区', 1],
      ['乙区', ''],
      ['丙区', '未报'],
    ]);
    const result = readSheet(grid, [], { missing: 'allow' });
    expect(result.ok && figures(result.value)).toEqual({ 税收: [1, NaN, NaN] });
  });

  test('two columns of one name are a problem at the second', () => {
    expect(
      problemsOf([
        ['开发区', '税收', '税收'],
        ['甲区', 1, 2],
        ['乙区', 2, 3],
      ]),
    ).toEqual(['C1 indicator-duplicate']);
  });

  test('a figure given twice in a long table is a problem at the second', () => {
    const rows = [
      ['年度', '开发区', '指标', '数值', '单位'],
      [2021, '甲区', '税收', 1, '万元'],
      [2021, '乙区', '税收', 2, '万元'],
      [2021, '甲区', '税收', 3, '万元'],
    ];
    expect(problemsOf(rows)).toEqual(['D4 figure-duplicate']);
  });

  test('a period without a unit that another has says so', () => {
    const reading = read([
      ['年份', '开发区', '税收'],
      [2020, '甲区', 1],
      [2021, '甲区', 2],
      [2021, '乙区', 3],
    ]);
    expect(reading.tables.map((table) => table.units)).toEqual([['甲区'], ['甲区', '乙区']]);
    expect(reading.notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['units-absent', { period: '2020', units: '乙区' }],
    ]);
  });

  test('a table of ranks with gaps is refused at the gaps', () => {
    const rows = [
      ['开发区', 2020, 2021],
      ['甲区', 1, 2],
      ['乙区', 2, ''],
      ['丙区', '—', 1],
    ];
    expect(problemsOf(rows, { sheet: '全省排名' })).toEqual(['B4 rank-empty', 'C3 rank-empty']);
  });

  test('a unit that a table of ranks calls new or not assessed is none of those of that year', () => {
    const rows = [
      ['开发区', 2020, 2021],
      ['甲区', 1, 2],
      ['乙区', '新参评', 3],
      ['丙区', 2, '未参评'],
    ];
    const reading = read(rows, { sheet: '全省排名' });
    expect(reading.tables.map(({ units, outerRanks }) => [units, [...outerRanks!]])).toEqual([
      [
        ['甲区', '丙区'],
        [1, 2],
      ],
      [
        ['甲区', '乙区'],
        [2, 3],
      ],
    ]);
  });

  test('a rank below the first is a problem at its cell', () => {
    const rows = [
      ['年份', '甲区', '乙区'],
      [2020, 0, 2],
      [2021, 1, -2],
    ];
    expect(problemsOf(rows, { sheet: '全省排名' })).toEqual(['B2 rank-below-first', 'C3 rank-below-first']);
  });

  test('the way back from a unit and an indicator leads to the cell, the name or the heading', () => {
    const reading = read(
      [
        ['开发区', '税收', '投资'],
        ['甲区', 1, 2],
        ['乙区', 3, 4],
      ],
      { row: 4, column: 2 },
    );
    const at = (place: { unit?: string; indicator?: string }): string =>
      cellAddress(reading.cellOf(place, null)!);
    expect(at({ unit: '乙区', indicator: '投资' })).toBe('E7');
    expect(at({ unit: '乙区' })).toBe('C7');
    expect(at({ indicator: '投资' })).toBe('E5');
    expect(reading.cellOf({ unit: '无此区' }, null)).toBeNull();
  });
});
