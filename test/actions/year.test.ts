/** A month's sheet ranked by a preset of the year, and again by the scheme that this left behind. */
import { rank } from '../../src/actions/rank';
import type { RankReport } from '../../src/actions/report';
import type { SchemeDraft } from '../../src/engine';
import { bookOf, CHINESE, closeAll, open, openSample, rowsOf, type Rows } from './open';

afterEach(closeAll);

const said = ({ units, columns, tallies, problems }: RankReport) => ({
  problems,
  units: units.map(({ name, rank, score, labels, reasons }) => [name, rank, score, labels, reasons]),
  columns,
  tallies,
});

async function twice(rows: Rows, preset: string): Promise<readonly [RankReport, RankReport]> {
  const { workbook } = await open(bookOf({ 本月: rows }));
  const request = { ...CHINESE, sheet: '本月' };
  return [await rank(workbook, { ...request, preset }), await rank(workbook, request)];
}

const PROGRESS: Rows = [
  ['2026年1—6月'],
  ['开发区', '税收（亿元）', '税收年度目标（万元）', '投资（亿元）', '投资年度目标（亿元）'],
  ['甲经开区', 60, 1_000_000, 120, 200],
  ['乙经开区', 30, 800_000, '未报', 220],
  ['丙经开区', 10, 0, 40, 100],
];
const TASKS: Rows = [
  ['2026年6月'],
  ['任务', '应完成时间', '实际完成时间', '总投资（亿元）'],
  ['规划', '2026年6月15日', '2026年6月20日', 4],
  ['综保区', '2026年12月31日', '', 1],
  ['工业城', '2026年5月31日', '', 300],
];

/** Of 2021, 2022 and 2024: 2021 is the year three years back. */
const YEARS: Rows = [
  ['税收（亿元）'],
  ['开发区', '2021年', '2022年', '2024年'],
  ['甲经开区', 10, 13, 20],
  ['乙经开区', 10, 11, 12],
  ['丙经开区', '', 5, 9],
  ['丁经开区', 0, 1, 2],
];

describe('a preset of the year', () => {
  test('gives what it computes and counts, with a word where there is no value', async () => {
    const [first] = await twice(PROGRESS, 'progress');
    const column = (name: string) => first.columns.find((each) => each.name === name);
    expect(first.units.map(({ name }) => name)).toEqual(['甲经开区', '丙经开区', '乙经开区']);
    expect(column('税收完成率')).toEqual({
      name: '税收完成率',
      unit: '%',
      shape: 'percent',
      values: [0.6, null, 0.375],
      why: ['', '无目标', ''],
    });
    expect(column('投资序时进度差')).toMatchObject({
      unit: '百分点',
      shape: 'points',
      why: ['', '', '未报'],
    });
    expect(first.tallies[0]).toMatchObject({
      name: '税收达到序时进度',
      atLeast: null,
      groups: [
        { group: '', count: 1, open: 1, noTarget: ['丙经开区'], met: null, sum: null, units: ['甲经开区'] },
      ],
    });
    expect(first.tallies.map(({ sentence }) => sentence)).toEqual([
      '税收达到序时进度：1个（甲经开区），另有1个无目标（丙经开区）。',
      '投资达到序时进度：1个（甲经开区），另有1个待核。',
    ]);
    expect(first.notes).toEqual(
      expect.arrayContaining(['计算列“投资完成率、投资序时进度差”有1个单位未报：乙经开区。']),
    );
  });

  test.each([
    ['progress', PROGRESS],
    ['milestones', TASKS],
    ['doubling', YEARS],
  ] as const)('comes to the same from the scheme that it leaves: %s', async (preset, rows) => {
    const [first, second] = await twice(rows, preset);
    expect(first.problems).toEqual([]);
    expect(said(second)).toEqual(said(first));
    expect(second.notes.filter((note) => note.startsWith('归档') && !note.includes('一致'))).toEqual([]);
  });

  // 10 · 2^(1/3) = 12.6.
  test('doubles from the earliest of the last three years where no column is a base', async () => {
    const [{ units, scheme }] = await twice(YEARS, 'doubling');
    expect(scheme?.columns?.[0]).toMatchObject({ name: '税收倍增路径第一年', of: ['税收（2021年）'] });
    expect(Object.fromEntries(units.map(({ name, labels }) => [name, labels.join()]))).toEqual({
      甲经开区: '税收已倍增',
      乙经开区: '税收未达第一年路径',
      丙经开区: '',
      丁经开区: '',
    });
  });
});

// Months 1–2, 1–3 and 1–4 of the same eight zones: the first by the preset, the others by the scheme that it leaves.
test('the sample of three months is run month by month, each moved from the one before', async () => {
  const { workbook, book } = await openSample('months');
  const run = (sheet: string, more: object = {}) => rank(workbook, { ...CHINESE, sheet, ...more });
  await run('1-2月', { preset: 'progress' });
  const before = await run('1-3月');
  const last = await run('1-4月');
  expect([before, last].map(({ period, problems }) => [period, problems])).toEqual([
    ['2025年1-3月', []],
    ['2025年1-4月', []],
  ]);
  const then = new Map(before.units.map(({ name, rank }) => [name, rank]));
  for (const { name, previousRank } of last.units)
    expect([name, previousRank]).toEqual([name, then.get(name)]);
  expect(last.notes.join()).toContain('有1个单位未报：己经开区');
  // Eight zones, five figures computed or counted, rank, score and labels: the archive grows by as many rows each month.
  const periods = rowsOf(book, '归档')
    .slice(4)
    .map(([period]) => period);
  const counted = new Set(periods.map((each) => periods.filter((one) => one === each).length));
  expect([new Set(periods).size, counted.size]).toEqual([3, 1]);
});

test('columns that a scheme compares in different measures are told', async () => {
  const { workbook } = await open(bookOf({ 本月: PROGRESS }));
  const scheme: SchemeDraft = {
    columns: [{ name: '完成', compute: { method: 'completion' }, of: ['税收'], against: '税收年度目标' }],
    indicators: [{ name: '投资', missing: { rule: 'drop' } }],
  };
  const { notes } = await rank(workbook, { ...CHINESE, sheet: '本月', scheme });
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringContaining('“税收”（亿元）与“税收年度目标”（万元）相比，计量单位不同'),
    ]),
  );
});
