import { rank } from '../../src/actions/rank';
import type { RankReport, RankRequest } from '../../src/actions/report';
import { bookOf, CHINESE, closeAll, open, type Rows } from './open';

afterEach(closeAll);

/** Ranks every sheet in turn; the report of the last. */
async function rankAll(sheets: Readonly<Record<string, Rows>>, request: Partial<RankRequest> = {}) {
  const { workbook } = await open(bookOf(sheets));
  const titles = Object.keys(sheets);
  for (const sheet of titles.slice(0, -1)) await rank(workbook, { ...CHINESE, ...request, sheet });
  return rank(workbook, { ...CHINESE, ...request, sheet: titles.at(-1)! });
}

const changes = ({ units }: RankReport) =>
  Object.fromEntries(units.map(({ name, previousRank, change }) => [name, [previousRank, change]]));
const notesAbout = ({ notes }: RankReport, word: string) => notes.filter((note) => note.includes(word));

const HEAD = ['开发区', '税收（万元）', '备注'];
const before = [
  HEAD,
  ['茌平经开区', 120, ''],
  ['高唐经开区', 90, ''],
  ['东阿经开区', 80, ''],
  ['阳谷经开区', 70, ''],
];

describe('units over earlier result sheets', () => {
  test('a unit merged of two is not compared, one renamed by a remark is, each with its sentence', async () => {
    const now = [
      HEAD,
      ['茌平经开区', 130, ''],
      ['高阿经开区', 150, '由高唐经开区、东阿经开区合并'],
      ['阳谷工业园', 75, '原阳谷经开区'],
    ];
    const report = await rankAll({ '2021年': before, '2022年': now });
    expect(changes(report)).toEqual({
      高阿经开区: [null, null],
      茌平经开区: [1, -1],
      阳谷工业园: [4, 1],
    });
    expect(notesAbout(report, '高阿经开区')).toEqual([
      '“高阿经开区”由高唐经开区、东阿经开区合并而成（上期分列第2、3名），没有自身的上期名次，位次变动不可比；与变动、连续年数有关的奖惩须人工认定。',
    ]);
    expect(notesAbout(report, '上期参评，本期未列')).toEqual([]);
  });

  test('what a unit was made of can be said by hand, and is written with the scheme', async () => {
    const now = [HEAD, ['茌平经开区', 130, ''], ['高阿经开区', 150, ''], ['阳谷经开区', 75, '']];
    const { workbook, book } = await open(bookOf({ '2021年': before, '2022年': now }));
    await rank(workbook, { ...CHINESE, sheet: '2021年' });
    const corrections = [{ kind: 'origin', unit: '高阿经开区', is: '高唐经开区、东阿经开区' }] as const;
    const said = await rank(workbook, { ...CHINESE, sheet: '2022年', corrections });
    expect(notesAbout(said, '合并而成')).toHaveLength(1);
    expect(book.sheets.byName('评价方案')).not.toBeNull();
    const again = await rank(workbook, { ...CHINESE, sheet: '2022年' });
    expect(again.corrections).toEqual(corrections);
    expect(notesAbout(again, '合并而成')).toHaveLength(1);
  });

  test('a unit that was split keeps its rank with a remark on its extent; what was split off has none', async () => {
    const now = [HEAD, ...before.slice(1), ['新城经开区', 100, '由茌平经开区分设']];
    const report = await rankAll({ '2021年': before, '2022年': now });
    expect(changes(report)).toMatchObject({ 茌平经开区: [1, 0], 新城经开区: [null, null] });
    expect(notesAbout(report, '分设')).toHaveLength(2);
  });

  test('a rise within the group is seen from an earlier result sheet', async () => {
    const rows = (first: number, last: number): Rows => [
      ['开发区', '类别', '税收（万元）'],
      ['甲', '国家级', first],
      ['乙', '省级', 90],
      ['丙', '省级', last],
      ['丁', '国家级', 70],
    ];
    const report = await rankAll(
      { '2020年': rows(100, 80), '2021年': rows(60, 95) },
      {
        scheme: {
          indicators: [{ name: '税收', normalise: { method: 'asis' } }],
          rank: { groupBy: '类别' },
          rules: [
            {
              id: '组内进位',
              when: { kind: 'rise', atLeast: 1, scope: 'group' },
              give: [{ label: '进位奖', amount: 10 }],
            },
          ],
        },
      },
    );
    expect(report.units.map(({ name, reasons }) => [name, reasons.join()])).toEqual([
      ['丙', '本组较上年前进1位 → 进位奖10万元'],
      ['乙', ''],
      ['丁', '本组较上年前进1位 → 进位奖10万元'],
      ['甲', ''],
    ]);
  });
});

test('a rank that is missing in an earlier year leaves all others comparable', async () => {
  const { workbook } = await open(
    bookOf({
      排名: [
        ['全省排名', '', '', ''],
        ['开发区', '2019年', '2020年', '2021年'],
        ['甲县经开区', 100, 90, 80],
        ['乙县经开区', 120, '—', 30],
        ['丙县经开区', 30, 20, 25],
      ],
    }),
  );
  const report = await rank(workbook, CHINESE);
  expect(changes(report)).toEqual({
    丙县经开区: [20, -5],
    乙县经开区: [null, null],
    甲县经开区: [90, 10],
  });
  expect(notesAbout(report, '乙县经开区')).toEqual([
    '“乙县经开区”2020年没有名次，其此后的变动与连续年数未知；其余单位照常比较。',
  ]);
});

test('a tier of an earlier result sheet counts where a rule asks for it as a label', async () => {
  const scheme = {
    indicators: [{ name: '税收' }],
    tiers: { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '二等' }] },
    rules: [
      {
        id: '常优',
        when: { kind: 'streak', label: '一等', years: 2 },
        give: [{ label: '连续先进' }],
      },
    ],
  } as const;
  const report = await rankAll({ '2021年': before, '2022年': before }, { scheme });
  expect(report.problems).toEqual([]);
  expect(report.units.filter(({ labels }) => labels.includes('连续先进')).map(({ name }) => name)).toEqual([
    '茌平经开区',
  ]);
});

test('growth is computed from a period that cannot be ranked itself, in formulas too', async () => {
  const rows = [
    ['开发区', '2024年税收（亿元）', '2025年税收（亿元）'],
    ['茌平经开区', 20, 30],
    ['东阿经开区', 10, 12],
    ['莘县经开区', '', 9],
  ];
  const scheme = {
    columns: [{ name: '税收增幅', compute: { method: 'growth' }, of: ['税收'] }],
    indicators: [{ name: '税收增幅', normalise: { method: 'asis' }, missing: { rule: 'drop' } }],
  } as const;
  const writing = { parts: [], formulas: true, order: 'rank', beside: false } as const;
  const { workbook } = await open(bookOf({ 税收: rows }));
  const report = await rank(workbook, { ...CHINESE, scheme, writing });
  expect(report.problems).toEqual([]);
  // 30/20 − 1 and 12/10 − 1.
  expect(report.units.map(({ name, score }) => [name, score])).toEqual([
    ['茌平经开区', 0.5],
    ['东阿经开区', 0.2],
    ['莘县经开区', null],
  ]);
  expect(report.twin).toMatchObject({ values: 0, differences: [] });
});
