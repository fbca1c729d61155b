import { readSheet } from '../../../src/sheet/read';
import { gridOf, type Extras } from './gridOf';
import type { Cell } from '../../../src/sheet/grid';

function read(
  rows: readonly (readonly Cell[])[],
  formats: Extras['formats'] = {},
  missing: 'refuse' | 'allow' = 'refuse',
) {
  const result = readSheet(gridOf(rows, { formats }), [], { missing });
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

describe('columns beside the indicators', () => {
  test.each([
    // 46173 is 31 May 2026.
    ['numbers in the format of dates', 46173, 'yyyy/m/d', '2026-05-31'],
    ['numbers in a Chinese format', 46173, 'yyyy"年"m"月"d"日"', '2026-05-31'],
    ['texts', '2026年5月31日', 'General', '2026年5月31日'],
    ['texts with points', '2026.5.31', 'General', '2026.5.31'],
  ])('of days are no figures: %s', (_, cell, format, text) => {
    const { tables, indicators } = read(
      [
        ['任务', '应完成时间', '总投资（亿元）'],
        ['甲', cell, 1],
        ['乙', cell, 2],
      ],
      { '1,1': format, '2,1': format },
    );
    expect(tables[0]!.texts.get('应完成时间')).toEqual([text, text]);
    expect(indicators.filter(({ assessed }) => assessed).map(({ name }) => name)).toEqual(['总投资']);
  });

  test('that say how long something takes are figures', () => {
    const { tables } = read([
      ['开发区', '项目办结时限（天）', '税收（亿元）'],
      ['甲经开区', 12, 1],
      ['乙经开区', 15, 2],
    ]);
    expect(tables[0]!.indicators).toEqual(['项目办结时限', '税收']);
  });

  test('tell percentages that are kept as fractions from those that are not', () => {
    const { indicators } = read(
      [
        ['开发区', '税收（亿元）', '税收增幅（%）', '税收占比'],
        ['甲经开区', 1, 9.6, 0.25],
        ['乙经开区', 2, 11.5, 0.75],
      ],
      { '1,3': '0.0%', '2,3': '0.0%' },
    );
    const told = Object.fromEntries(indicators.map(({ name, unit, fractions }) => [name, [unit, fractions]]));
    expect(told['税收增幅']).toEqual(['%', false]);
    expect(told['税收占比']).toEqual(['%', true]);
  });
});

describe('projects', () => {
  test('are the units of a list in which no project stands twice and what is beside them does', () => {
    const { units } = read([
      ['项目名称', '状态', '总投资（亿元）'],
      ['一号', '在建', 3],
      ['二号', '在建', 5],
      ['三号', '储备', 10],
    ]);
    expect(units.map(({ name }) => name)).toEqual(['一号', '二号', '三号']);
  });

  test('are what is measured where they stand beside zones, each again for each zone', () => {
    const { units, tables } = read([
      ['开发区', '项目', '数值'],
      ['甲经开区', '税收', 3],
      ['甲经开区', '投资', 5],
      ['乙经开区', '税收', 10],
      ['乙经开区', '投资', 4],
    ]);
    expect(units).toHaveLength(2);
    expect(tables[0]!.indicators).toEqual(['税收', '投资']);
  });
});

describe('what several of a zone are listed by', () => {
  const names = (rows: readonly (readonly (string | number)[])[]) =>
    read([...rows]).units.map(({ name }) => name);

  test.each([['产业集群'], ['主导产业'], ['集群名称'], ['重点任务']])(
    'is what the rows are named by, and whose it is tells equal names apart: %s',
    (head) => {
      expect(
        names([
          ['开发区', head, '产值（亿元）'],
          ['甲经开区', '铝加工', 500],
          ['甲经开区', '纺织', 120],
          ['乙高新区', '纺织', 90],
        ]),
      ).toEqual(['铝加工', '纺织(甲经开区)', '纺织(乙高新区)']);
    },
  );

  test('stands behind its name as well, and below a zone that is named once', () => {
    expect(
      names([
        ['集群名称', '所在开发区', '产值（亿元）'],
        ['纺织', '甲经开区', 120],
        ['铝加工', '甲经开区', 500],
        ['纺织', '乙高新区', 90],
      ]),
    ).toEqual(['纺织(甲经开区)', '铝加工', '纺织(乙高新区)']);
    expect(
      names([
        ['开发区', '产业集群', '产值（亿元）'],
        ['甲经开区', '铝加工', 500],
        ['', '纺织', 120],
        ['乙高新区', '轴承', 90],
      ]),
    ).toEqual(['铝加工', '纺织', '轴承']);
  });

  test('leaves the zones where each has one', () => {
    expect(
      names([
        ['开发区', '主导产业', '产值（亿元）'],
        ['甲经开区', '铝加工', 500],
        ['乙高新区', '纺织', 90],
      ]),
    ).toEqual(['甲经开区', '乙高新区']);
  });
});

describe('a target beside what was reached', () => {
  test.each([
    ['全年计划', '本月止累计'],
    ['年度目标', '1-9月完成'],
    ['全年任务', '累计完成'],
    ['计划数', '截至9月底完成'],
    ['年初预算', '年初至今'],
    ['Annual target', 'Year to date'],
  ])('under each indicator leaves its name to the other: %s | %s', (target, done) => {
    const { tables, indicators } = read([
      ['2025年主要指标'],
      ['开发区', '税收（亿元）', '', '投资（亿元）', ''],
      ['', target, done, target, done],
      ['甲经开区', 100, 60, 200, 120],
      ['乙经开区', 80, 30, 220, 100],
    ]);
    expect(tables.at(-1)!.indicators).toEqual(['税收', '投资']);
    expect(indicators.filter(({ role }) => role === 'target')).toHaveLength(2);
  });
});

test('cells that say why they hold no figure are told by their word: 新纳入, no target, not comparable', () => {
  const { tables } = read(
    [
      ['开发区', '税收年度目标（亿元）', '税收（亿元）', '税收同比（%）'],
      ['甲经开区', 10, 6, 3.5],
      ['乙经开区', '新纳入', 3, '新参评'],
      ['丙经开区', '—', '未报', '由负转正'],
      ['丁经开区', '', 4, 2.5],
    ],
    {},
    'allow',
  );
  expect(Object.fromEntries(tables[0]!.lacks!)).toMatchObject({
    税收年度目标: [null, 'newcomer', 'noTarget', null],
    税收同比: [null, 'newcomer', 'notComparable', null],
  });
  expect(tables[0]!.lacks!.has('税收')).toBe(false);
});

describe('running totals', () => {
  const periodOf = (title: string, heads: readonly string[]) =>
    read([[title], ['开发区', ...heads], ['甲经开区', 60, 120], ['乙经开区', 30, 100]]).tables[0]!.period;

  test.each([
    ['2025年4月份主要指标', ['税收累计（亿元）', '投资累计完成（亿元）'], '2025年1-4月'],
    ['2025年4月份主要指标', ['税收累计（亿元）', '税收同比增长（%）'], '2025年1-4月'],
    ['截至2025年4月底主要指标', ['税收（亿元）', '投资（亿元）'], '2025年1-4月'],
    // Of one month, or of both kinds: as the title says.
    ['2025年4月份主要指标', ['税收（亿元）', '投资（亿元）'], '2025年4月'],
    ['2025年4月份主要指标', ['税收当月（亿元）', '税收累计（亿元）'], '2025年4月'],
    ['2025年1月份主要指标', ['税收累计（亿元）', '投资累计（亿元）'], '2025年1月'],
    // Alone it is a period, while a whole date is when the sheet was made.
    ['2025年4月', ['税收（亿元）', '投资（亿元）'], '2025年4月'],
    ['2025年4月3日', ['税收（亿元）', '投资（亿元）'], null],
  ])('are of the months from January on: %s, %j', (title, heads, period) => {
    expect(periodOf(title, heads)).toBe(period);
  });
});

describe('figures to hold others against', () => {
  test.each([
    [['税收（亿元）', '上年同期（亿元）', '全市合计（亿元）']],
    [['税收（亿元）', '税收上年同期（亿元）', '税收全市合计（亿元）']],
    [['税收（亿元）', '上年同期税收（亿元）', '税收全市总额（亿元）']],
    [['税收（亿元）', '税收基数（亿元）', '税收全市合计（亿元）']],
  ])('are no indicators beside the one they belong to: %j', (heads) => {
    const { tables, excluded } = read([
      ['开发区', ...heads],
      ['甲经开区', 3, 2, 10],
      ['乙经开区', 5, 4, 10],
    ]);
    expect(tables[0]!.indicators).toEqual(['税收']);
    expect(excluded.map(({ code }) => code)).toEqual(expect.arrayContaining(['base', 'total']));
  });

  test('are indicators where there is nothing that they belong to', () => {
    const { tables } = read([
      ['开发区', '上年税收（亿元）', '投资（亿元）'],
      ['甲经开区', 3, 2],
      ['乙经开区', 5, 4],
    ]);
    expect(tables[0]!.indicators).toHaveLength(2);
  });
});
