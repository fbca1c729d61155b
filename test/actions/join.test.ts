import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import type { RankReport } from '../../src/actions/report';
import { bookOf, CHINESE, closeAll, open, ranksOf, type Rows } from './open';

afterEach(closeAll);

const TAX: Rows = [
  ['开发区', '亩均税收'],
  ['茌平经开区', 10],
  ['东阿经开区', 30],
  ['高唐经开区', 20],
];
const INVESTMENT: Rows = [
  ['单位', '投资强度'],
  ['高唐经济开发区', 300],
  ['在平经开区', 100],
  ['东阿经济技术开发区', 200],
];
const spread = () => bookOf({ 税收: TAX, 投资: INVESTMENT, 说明: [['本表由商务局填报']] });
const said = ({ notes }: RankReport, word: string) => notes.filter((note) => note.includes(word));

describe('indicators spread over sheets', () => {
  // 茌平 (0 + 0) / 2 = 0, 东阿 (100 + 50) / 2 = 75, 高唐 (50 + 100) / 2 = 75.
  test('are ranked as one table where they are asked for, and from then on without being asked', async () => {
    const { workbook } = await open(spread());
    const report = await rank(workbook, { ...CHINESE, sheet: '税收', join: ['投资'] });
    expect(report.problems).toEqual([]);
    expect(report.units.map(({ name, score, rank: place }) => [name, score, place])).toEqual([
      ['东阿经开区', 75, 1],
      ['高唐经开区', 75, 1],
      ['茌平经开区', 0, 3],
    ]);
    expect(report.table?.range).toBe('A1:B4,投资!A1:B4');
    expect(said(report, '在平')).toContain(
      '“在平经开区”与税收!A2的“茌平经开区”按同一单位合并（字形相近），请确认。',
    );
    const again = await preview(workbook, { ...CHINESE, sheet: '税收' });
    expect(ranksOf(again)).toEqual(ranksOf(report));
    expect(said(again, '合并读取')).toEqual(['工作表“税收、投资”按单位名称合并读取（按“读取更正”）。']);
  });

  test('are found by the scheme that names them', async () => {
    const { workbook } = await open(spread());
    const indicators = ['亩均税收', '投资强度'].map((name) => ({ name, weight: 50 }));
    const report = await preview(workbook, { ...CHINESE, scheme: { indicators } });
    expect(ranksOf(report)).toEqual({ 东阿经开区: 1, 高唐经开区: 1, 茌平经开区: 3 });
    expect(said(report, '合并读取')).toEqual([
      '工作表“税收、投资”按单位名称合并读取，因评价方案中的“投资强度”在那里。',
    ]);
  });

  test('are not joined by themselves', async () => {
    const { workbook } = await open(spread());
    const report = await preview(workbook, CHINESE);
    expect(report.table?.indicators.map(({ name }) => name)).toEqual(['亩均税收']);
  });

  test('refuse a sheet that does not exist or is ours', async () => {
    const { workbook } = await open(spread());
    await rank(workbook, CHINESE);
    const { problems } = await preview(workbook, { ...CHINESE, sheet: '税收', join: ['无', '排名结果'] });
    expect(problems).toHaveLength(2);
  });
});

describe('periods on sheets of their own', () => {
  const year = (name: string, ranks: readonly number[]): Rows => [
    ['开发区', '亩均税收'],
    [name, ranks[0]!],
    ['东阿经开区', ranks[1]!],
    ['高唐经开区', ranks[2]!],
  ];
  const years = () =>
    bookOf({ '2021年': year('茌平经开区', [30, 20, 10]), '2020年': year('在平经开区', [10, 20, 30]) });

  test('are offered', async () => {
    const { workbook } = await open(years());
    const report = await preview(workbook, CHINESE);
    expect(report.periods).toEqual(['2021']);
    expect(said(report, '2020年')[0]).toMatch(/^工作表“2020年”有同样的指标/);
  });

  test('are not offered where an earlier result tells their ranks', async () => {
    const { workbook } = await open(years());
    await rank(workbook, { ...CHINESE, sheet: '2020年' });
    const report = await preview(workbook, { ...CHINESE, sheet: '2021年' });
    expect(said(report, '2020年')).toEqual([]);
    expect(report.units.map(({ change }) => change)).toEqual([2, 0, -2]);
  });

  test('give the change of rank where they are joined', async () => {
    const { workbook } = await open(years());
    const report = await preview(workbook, { ...CHINESE, join: ['2020年'] });
    expect(report.periods).toEqual(['2020', '2021']);
    expect(report.units.map(({ name, change }) => [name, change])).toEqual([
      ['茌平经开区', 2],
      ['东阿经开区', 0],
      ['高唐经开区', -2],
    ]);
  });
});

test('earlier results are matched by every spelling of a name', async () => {
  const rows = (names: readonly string[]): Rows => [
    ['开发区', '亩均税收'],
    ...names.map((name, i) => [name, 9 - i]),
  ];
  const { workbook } = await open(
    bookOf({
      '2020年开发区': rows(['茌平经开区', '市高新区']),
      '2021年开发区': rows(['聊城高新技术产业开发区', '在平经济开发区']),
    }),
  );
  await rank(workbook, { ...CHINESE, sheet: '2020年开发区' });
  const report = await preview(workbook, { ...CHINESE, sheet: '2021年开发区' });
  expect(report.units.map(({ previousRank }) => previousRank)).toEqual([2, 1]);
});
