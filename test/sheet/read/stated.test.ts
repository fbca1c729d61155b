import { assess } from '../../../src/actions/assess';
import type { Found } from '../../../src/actions/find';
import { cellAddress, parseAreas } from '../../../src/sheet/address';
import type { Cell } from '../../../src/sheet/grid';
import { understand, type Reading } from '../../../src/sheet/read';
import { words } from '../../../src/words';
import { gridOf, gridOfFixture } from './gridOf';

type Rows = readonly (readonly Cell[])[];

function read(rows: Rows, merges = '', selection = ''): Reading {
  const areas = (text: string) => (text === '' ? [] : parseAreas(text)!);
  const { reading, problems } = understand(gridOf(rows, { merges: areas(merges) }), areas(selection));
  expect(problems).toEqual([]);
  return reading!;
}

function assessed(grid: ReturnType<typeof gridOf>) {
  const found = {
    grid,
    selection: [],
    scheme: null,
    results: [],
    archive: null,
    told: [],
    ours: [],
    seen: { sheets: [], active: '', selection: [], lostMarks: [], runs: [] },
    joined: { grids: [], notes: [] },
  } as unknown as Found;
  return assess(found, { locale: 'zh-CN' }, words('zh-CN'));
}
const draftOf = (rows: Rows, merges = '') =>
  assessed(gridOf(rows, { merges: merges === '' ? [] : parseAreas(merges)! })).chosen!.draft;
const weightsOf = (rows: Rows, merges = '') =>
  Object.fromEntries(draftOf(rows, merges).indicators.map(({ name, weight }) => [name, weight]));
const problemsOf = (rows: Rows, merges = '') =>
  assessed(gridOf(rows, { merges: merges === '' ? [] : parseAreas(merges)! })).problems.map((problem) =>
    'cell' in problem && problem.cell !== null ? cellAddress(problem.cell) : '',
  );
const figures = ({ tables }: Reading, table = 0) => {
  const { indicators, columns } = tables[table]!;
  return Object.fromEntries(indicators.map((name, j) => [name, [...columns[j]!]]));
};

const UNITS: Rows = [
  ['甲区', 10, 1, 5],
  ['乙区', 20, 3, 4],
  ['丙区', 30, 2, 9],
];
const HEAD = ['开发区', '税收', '投资', '能耗'];

describe('weights that the table states', () => {
  test.each<[string, Rows]>([
    ['in a row above the headings', [['权重', 60, 20, 20], HEAD, ...UNITS]],
    ['in a row below them', [HEAD, ['权重（%）', 60, 20, 20], ...UNITS]],
    ['in the last row', [HEAD, ...UNITS, ['分值', 60, 20, 20]]],
    ['as percentages', [HEAD, ['权重', '60%', '20%', '20%'], ...UNITS]],
    ['as fractions', [HEAD, ['权重', 0.6, 0.2, 0.2], ...UNITS]],
    [
      'in the headings, as points',
      [['开发区', '税收（60分）', '投资(亿元)(20分)', '能耗(吨标煤,20分)'], ...UNITS],
    ],
    ['in the headings, as percent', [['开发区', '税收(权重60%)', '投资\n权重20%', '能耗(20%)'], ...UNITS]],
    [
      'beside the indicators, where units go across',
      [
        ['序号', '指标', '分值', '指标属性', '甲区', '乙区', '丙区'],
        [1, '税收', 60, '正向', 1, 2, 3],
        [2, '投资', 20, '正向', 3, 4, 1],
        [3, '能耗', 20, '逆向', 5, 6, 2],
      ],
    ],
    [
      'in a column of a long table',
      [
        ['区县', '指标', '权重', '数值'],
        ...['甲区', '乙区'].flatMap((unit, i) => [
          [unit, '税收', 60, 1 + i],
          [unit, '投资', 20, 3 - i],
          [unit, '能耗', 20, 5 + i],
        ]),
      ],
    ],
  ])('are those of the plain scheme: %s', (_, rows) => {
    expect(weightsOf(rows)).toEqual({ 税收: 60, 投资: 20, 能耗: 20 });
    expect(assessed(gridOf(rows)).notes.map(({ code }) => code)).toContain('weights-read');
  });

  test('that do not sum, or leave an indicator out, are problems at their cells', () => {
    expect(problemsOf([HEAD, ['权重', 60, 20, 10], ...UNITS])).toEqual(['B2']);
    expect(problemsOf([HEAD, ['权重', 60, 40, ''], ...UNITS])).toEqual(['D2']);
  });

  test('of directions hold with or without a label, and in brackets', () => {
    for (const rows of [
      [HEAD, ['方向', '正向', '逆向', '正向'], ...UNITS],
      [HEAD, ['', '正向', '逆向', '正向'], ...UNITS],
      [['开发区', '税收（正向）', '投资（逆向）', '能耗(+)'], ...UNITS],
    ])
      expect(draftOf(rows).indicators.map(({ direction }) => direction)).toEqual(['high', 'low', 'high']);
  });
});

describe('headings over several indicators', () => {
  const over = ['开发区', '经济发展', '', '生态', ''];
  const own = ['', '税收', '投资', '能耗', '绿化'];
  const units = [
    ['甲区', 1, 2, 3, 4],
    ['乙区', 2, 3, 4, 5],
    ['丙区', 3, 1, 2, 2],
  ];
  const merges = 'A1:A2,B1:C1,D1:E1';

  test('are dimensions, which change no score where nothing is weighed', () => {
    const draft = draftOf([over, own, ...units], merges);
    expect(draft.indicators.map(({ path, weight }) => [...path!, weight])).toEqual([
      ['经济发展', 25],
      ['经济发展', 25],
      ['生态', 25],
      ['生态', 25],
    ]);
    expect(draft.weights?.unit).toBe('pointsOfTotal');
  });

  test('have weights of their own, and their parts percent or points of the total', () => {
    const percent = draftOf(
      [over, ['权重', 60, '', 40, ''], own, ['权重', 60, 40, 70, 30], ...units],
      'B1:C1,D1:E1,B2:C2,D2:E2',
    );
    expect(percent).toMatchObject({
      dimensions: [
        { name: '经济发展', weight: 60 },
        { name: '生态', weight: 40 },
      ],
      weights: { unit: 'percentOfParent' },
    });
    const points = [
      ['开发区', '经济发展（60分）', '', '生态（40分）', ''],
      ['', '税收（40分）', '投资（20分）', '能耗（30分）', '绿化（10分）'],
      ...units,
    ];
    expect(draftOf(points, merges)).toMatchObject({ weights: { unit: 'pointsOfTotal' } });
    expect(weightsOf(points, merges)).toEqual({ 税收: 40, 投资: 20, 能耗: 30, 绿化: 10 });
  });

  test('that are a measure over its level and growth are none', () => {
    const rows = [['开发区', '固投', '', '税收', ''], ['', '累计', '同比', '累计', '同比'], ...units];
    expect(read(rows, merges).dimensions).toEqual([]);
  });

  test('go into the names of indicators that would be called alike', () => {
    const rows = [['开发区', '工业', '', '服务业', ''], ['', '增加值', '税收', '增加值', '税收'], ...units];
    expect(Object.keys(figures(read(rows, merges)))).toEqual([
      '工业增加值',
      '工业税收',
      '服务业增加值',
      '服务业税收',
    ]);
  });
});

describe('columns beside the indicators', () => {
  test('of bonus, deduction and veto become adjustments, capped where the heading says so', () => {
    const rows = [
      ['开发区', '税收', '加分（最高1分）', '安全扣分', '一票否决', '总分'],
      ['甲区', 10, 2, '', '', 80],
      ['乙区', 20, '—', '1.5分', '是', 90],
      ['丙区', 30, '', '', '无', 70],
    ];
    const { evaluation, chosen } = assessed(gridOf(rows));
    expect(chosen!.draft.adjustments).toEqual([
      { name: '加分(最高1分)', kind: 'bonus', column: '加分(最高1分)', cap: 1 },
      { name: '安全扣分', kind: 'deduction', column: '安全扣分' },
      { name: '一票否决', kind: 'veto', column: '一票否决' },
    ]);
    // Points 0, 50, 100; one more for 甲, 1.5 less for 乙.
    expect([...evaluation!.totals]).toEqual([1, 48.5, 100]);
    expect(evaluation!.vetoes.map((each) => each.length)).toEqual([0, 1, 0]);
    expect(
      problemsOf([
        ['开发区', '税收', '加分'],
        ['甲区', 1, '若干'],
        ['乙区', 2, 1],
      ]),
    ).toEqual(['C2']);
  });

  test('that sum them up or hold last year are left out', () => {
    const reading = read([
      ['开发区', '国税', '地税', '上年同期', '合计'],
      ['甲区', 1, 2, 3, 3],
      ['乙区', 3, 4, 5, 7],
    ]);
    expect(Object.keys(figures(reading))).toEqual(['国税', '地税']);
    expect(reading.excluded.map(({ where, code }) => `${where} ${code}`)).toEqual(['D:D base', 'E:E total']);
  });

  test('of a running total after its months are a period of their own, the latest', () => {
    const reading = read([
      ['2021年税收'],
      ['开发区', '1月', '2月', '累计'],
      ['甲区', 1, 2, 3],
      ['乙区', 3, 4, 7],
    ]);
    expect(reading.periods).toEqual(['2021年1月', '2021年2月', '2021年1-2月']);
    expect(figures(reading, 2)).toEqual({ 税收: [3, 7] });
  });
});

describe('a table with one figure a row', () => {
  test.each<[string, Rows]>([
    [
      'under other names and with more columns',
      [
        ['序号', '期间', '地区', '项目', '完成值', '计量单位', '数据来源'],
        [1, '2021年', '甲区', '税收', 1, '万元', '税务局'],
        [2, '2021年', '乙区', '税收', 2, '万元', '税务局'],
        [3, '2021年', '甲区', '投资', 3, '亿元', '统计局'],
        [4, '2021年', '乙区', '投资', 4, '亿元', '统计局'],
      ],
    ],
    [
      'in another order',
      [
        ['单位', '指标名称', '值', '单位', '年度'],
        ['甲区', '税收', 1, '万元', 2021],
        ['乙区', '税收', 2, '万元', ''],
        ['甲区', '投资', 3, '亿元', ''],
        ['乙区', '投资', 4, '亿元', ''],
      ],
    ],
    [
      'without the name in every row',
      [
        ['区县', '指标', '数值', '年份'],
        ['甲区', '税收', 1, 2021],
        ['', '投资', 3, 2021],
        ['乙区', '税收', 2, 2021],
        ['', '投资', 4, 2021],
      ],
    ],
  ])('%s is pivoted', (_, rows) => {
    const reading = read(rows);
    expect(reading).toMatchObject({ layout: 'long', periods: ['2021'] });
    expect(figures(reading)).toEqual({ 税收: [1, 2], 投资: [3, 4] });
  });

  test('may have its months in a column of their own, or as 202101', () => {
    const months = read([
      ['年份', '月份', '园区', '指标', '数值'],
      [2021, 1, '甲园区', '税收', 1],
      [2021, 2, '甲园区', '税收', 3],
    ]);
    expect(months.periods).toEqual(['2021年1月', '2021年2月']);
    expect(
      read([
        ['统计期', '园区', '指标', '数值'],
        ['202101', '甲园区', '税收', 1],
      ]).periods,
    ).toEqual(['2021年1月']);
  });

  test('is ranked for the latest year though an earlier one lacks an indicator, and says so', () => {
    const { evaluation, problems, notes } = assessed(gridOfFixture('F06_synthetic_long_layout.csv'));
    expect(problems).toEqual([]);
    expect([...evaluation!.ranks]).toEqual([1, 2]);
    expect(notes.filter(({ code }) => code === 'period-lacks').map(({ facts }) => facts)).toEqual([
      { period: '2020', indicators: '固定资产投资' },
    ]);
  });
});

test('a gap in an earlier year is said and refuses nothing', () => {
  const rows = [
    ['开发区', '2020年税收', '2021年税收'],
    ['甲区', '', 1],
    ['乙区', 2, 2],
  ];
  const { evaluation, notes } = assessed(gridOf(rows));
  expect([...evaluation!.ranks]).toEqual([2, 1]);
  expect(notes.find(({ code }) => code === 'period-unfit')?.facts).toEqual({
    period: '2020',
    count: 1,
    where: 'B2',
  });
});

describe('whole numbers that nothing names', () => {
  const years = [
    [2020, 2, 1, 4, 2],
    [2021, 4, 3, 1, 2],
  ];
  test('are asked about where they may be ranks', () => {
    expect(problemsOf([['年份', '甲区', '乙区', '丙区', '丁区'], ...years])).toEqual(['A2']);
    expect(
      problemsOf([
        ['年份', '甲区', '乙区', '丙区', '丁区'],
        [2021, 73, 136, 78, 113],
      ]),
    ).toEqual(['A2']);
  });
  test('are none where a name says so, or the figures do', () => {
    const head = ['年份', '甲区', '乙区', '丙区', '丁区'];
    expect(problemsOf([['各区企业数'], head, ...years])).toEqual([]);
    expect(problemsOf([head, [2021, 4.5, 3, 1, 2]])).toEqual([]);
  });
});

describe('tables selected together', () => {
  const beside: Rows = [
    ['开发区', '税收', '', '开发区', '投资', '能耗'],
    ['甲区', 1, '', '乙区', 5, 1],
    ['乙区', 2, '', '甲区', 6, 2],
    ['丙区', 3, '', '丙区', 7, 3],
  ];
  test('are joined by the names of units, side by side or one below the other', () => {
    expect(figures(read(beside, '', 'A1:B4,D1:F4'))).toEqual({
      税收: [1, 2, 3],
      投资: [6, 5, 7],
      能耗: [2, 1, 3],
    });
    expect(figures(read(beside, '', 'A1:F4'))).toEqual(figures(read(beside, '', 'A1:B4,D1:F4')));
    expect(figures(read(beside, '', 'B2:B4,F2:F4'))).toEqual({ 税收: [1, 2, 3], 能耗: [2, 1, 3] });
    const below = [
      ['开发区', '税收'],
      ['甲区', 1],
      ['乙区', 2],
      [],
      ['开发区', '投资'],
      ['乙区', 8],
      ['甲区', 7],
    ];
    expect(figures(read(below, '', 'A1:B3,A5:B7'))).toEqual({ 税收: [1, 2], 投资: [7, 8] });
  });
  test('with one cell selected are read one at a time', () => {
    expect(figures(read(beside, '', 'B2'))).toEqual({ 税收: [1, 2, 3] });
  });
});
