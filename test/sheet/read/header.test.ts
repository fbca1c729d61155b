import { parseHeader } from '../../../src/sheet/read/columns/header';
import { comparePeriods, readPeriod, titlePeriod } from '../../../src/sheet/read/period';
import { canonicalName } from '../../../src/sheet/read/names';
import { fieldsOf, linesOf } from './gridOf';

const rows = linesOf('headers.csv').slice(1).map(fieldsOf);
// These two need a person or a neighbour, and 备注 and 填报单位 are settled by column, not by heading.
const apart = ['地方财政收入', '位次', '备注', '填报单位'];

describe('headings', () => {
  test.each(
    rows
      .filter((row) => !apart.includes(JSON.parse(row[0]!) as string))
      .map((row) => [row[0]!, row] as const),
  )('%s', (_name, [json, indicator, unit, period, role, direction]) => {
    const header = parseHeader([JSON.parse(json!) as string]);
    expect([header.canonical, header.unit ?? '', header.period ?? '', header.role]).toEqual([
      indicator,
      unit,
      period,
      role,
    ]);
    if (direction !== '-') expect(header.direction).toBe(direction === 'lower' ? 'low' : 'high');
  });

  test.each([
    [['固定资产投资', '累计'], '固定资产投资', 'level', null],
    [['固定资产投资', '同比±%'], '固定资产投资同比', 'growth', '%'],
    [['固定资产投资（亿元）', '完成率'], '固定资产投资完成率', 'completion', '%'],
    [['固定资产投资（亿元）', '年度目标'], '固定资产投资年度目标', 'target', '亿元'],
    [['经济发展', '税收收入（万元）'], '税收收入', 'level', '万元'],
    [['税收', '万元'], '税收', 'level', '万元'],
    [['亩均税收全省排名'], '亩均税收全省排名', 'rank', null],
    [['收入(累计)'], '收入(累计)', 'level', null],
  ])('%j is %s, a %s', (path, name, role, unit) => {
    expect(parseHeader(path)).toMatchObject({ name, role, unit });
  });

  test.each([
    ['单位GDP能耗下降率（%）', 'high', 'turned-word'],
    ['单位GDP能耗', 'low', 'lower-word'],
    ['PM2.5浓度', 'low', 'lower-word'],
    ['群众投诉件数', 'low', 'lower-word'],
    ['万元GDP用水量', 'low', 'lower-word'],
    ['能源消费总量（万吨标煤）', 'low', 'lower-word'],
    ['开办企业时间（天）', 'low', 'lower-word'],
    ['研发费用（万元）', 'high', 'turned-word'],
    ['成本费用利润率', 'high', 'turned-word'],
    ['单位能耗工业增加值', 'high', 'turned-word'],
    ['审批时限压缩率', 'high', 'turned-word'],
    ['无事故天数', 'high', 'turned-word'],
    ['行政成本', 'low', 'lower-word'],
    ['常住人口', 'ask', 'two-way-word'],
    ['指标甲', 'high', 'default'],
  ])('%s: better is %s, by %s', (text, direction, code) => {
    const header = parseHeader([text]);
    expect([header.direction, header.because.code]).toEqual([direction, code]);
  });
});

describe('periods', () => {
  test.each([
    ['2021年GDP', '2021', 'GDP'],
    ['2021', '2021', ''],
    ['2021年1—6月', '2021年1-6月', ''],
    ['税收(2020年)', '2020', '税收'],
    ['1-6月完成', '1-6月', '完成'],
    ['近三年（2019-2021年）排名', null, '近三年（2019-2021年）排名'],
    ['2000亩', null, '2000亩'],
  ])('%s names %s', (text, period, rest) => {
    expect(readPeriod(text)).toEqual({ period, rest });
  });

  test('a title names one period or none', () => {
    expect(titlePeriod('2021年度全市开发区评价表')).toBe('2021');
    expect(titlePeriod('2022年1-6月主要指标')).toBe('2022年1-6月');
    expect(titlePeriod('近三年（2019-2021年）排名')).toBeNull();
    expect(titlePeriod('Key indicators, June 2025')).toBe('2025年6月');
    expect(titlePeriod('Key indicators, Jan.–Jun. 2025')).toBe('2025年1-6月');
    expect(titlePeriod('Zones in the first half of 2025')).toBe('2025年上半年');
    expect(titlePeriod('Zones, Q2 2025')).toBe('2025年第2季度');
    expect(titlePeriod('As of 12 June 2025')).toBeNull();
  });

  test('periods sort by when they end', () => {
    const periods = ['2021', '2020', '2021年上半年', '2021年1季度', '2021年1-11月'];
    expect(periods.sort(comparePeriods)).toEqual([
      '2020',
      '2021年1季度',
      '2021年上半年',
      '2021年1-11月',
      '2021',
    ]);
  });
});

describe('names of units', () => {
  // A bare place (诸城) may be a county as well as its zone, and broken letters cannot be read: these are left to the person.
  const bare = (name: string): boolean =>
    !/区$|园$/.test(name) || /^(?:经济区|综合保税区)$/.test(name) || name.includes('?');
  const aliases = linesOf('aliases.csv').slice(1).map(fieldsOf);

  test.each(aliases.filter((row) => !bare(row[4]!)).map((row) => [row[4]!, row[0]!] as const))(
    '%s is %s',
    (variant, canonical) => {
      expect(canonicalName(variant)).toBe(canonical);
    },
  );

  test.each([
    ['东阿经开区', '东平经开区'],
    ['高密经开区', '高唐经开区'],
    ['临清经开区', '临沂经开区'],
    ['临朐经开区', '临清经开区'],
    ['临沂经济开发区', '临沂临港经济开发区'],
    ['诸城', '诸城经开区'],
  ])('%s and %s never meet', (one, other) => {
    expect(canonicalName(one)).not.toBe(canonicalName(other));
  });

  test('the city of a sheet is what 市 stands for', () => {
    expect(canonicalName('济宁经开区', '济宁市')).toBe(canonicalName('市经济开发区', '济宁市'));
  });

  test('a remark in brackets behind a name is no part of it', () => {
    expect(canonicalName('乙经开区（新纳入）')).toBe(canonicalName('乙经济开发区'));
    expect(canonicalName('市经开区（聊城）')).not.toBe(canonicalName('市经开区'));
  });

  test('counties, schools and firms keep their names', () => {
    expect(['梁山县', '第一中学', 'ABC Ltd', '某某机械有限公司'].map((name) => canonicalName(name))).toEqual([
      '梁山县',
      '第一中学',
      'ABC Ltd',
      '某某机械有限公司',
    ]);
  });
});
