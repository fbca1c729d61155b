import { explanationOf } from '../../src/actions/explain';
import { moveOf } from '../../src/actions/moved';
import { goalNamed, goalsFor, needsFor } from '../../src/actions/needs';
import { preview } from '../../src/actions/preview';
import type { RankRequest } from '../../src/actions/report';
import { findUnit, subjectOf, type Subject } from '../../src/actions/subject';
import { bookOf, CHINESE, closeAll, open, openSample, type Rows } from './open';

afterEach(closeAll);

async function subjectIn(rows: Rows, request: Partial<RankRequest> = {}): Promise<Subject> {
  const { workbook } = await open(bookOf({ 园区: rows }));
  const asked = { ...CHINESE, ...request };
  const subject = subjectOf(await preview(workbook, asked), asked.locale);
  if (subject === null) throw new RangeError('nothing was ranked');
  return subject;
}

const TABLE: Rows = [
  ['园区', '亩均税收（万元/亩）', '研发投入（万元）'],
  ['甲园', 30, 100],
  ['乙园', 20, 300],
  ['丙园', 10, 200],
];

// Min-max: 甲 100, 0; 乙 50, 100; 丙 0, 50; scores 50, 75, 25; the mean unit has 50 and 50.
test('a score is that of the mean unit plus what each indicator adds', async () => {
  const { sentence, contributions, strengths, weaknesses } = explanationOf(await subjectIn(TABLE), 1);
  expect(contributions).toMatchObject({ score: 75, base: 50, exact: true });
  expect(contributions?.indicators).toEqual([
    { name: '亩均税收', points: 0, error: 0, value: 20, measure: '万元/亩', weight: 0.5, rank: 2, of: 3 },
    { name: '研发投入', points: 25, error: 0, value: 300, measure: '万元', weight: 0.5, rank: 1, of: 3 },
  ]);
  expect(strengths.map(({ indicator }) => indicator)).toEqual(['研发投入']);
  expect(weaknesses).toEqual([]);
  expect(sentence).toContain('乙园在3个单位中第1名');
});

test('the difference of two units is told from the side of the one asked about', async () => {
  const { against } = explanationOf(await subjectIn(TABLE), 0, 1);
  expect(against).toMatchObject({ units: ['甲园', '乙园'], difference: -25 });
  expect(against?.indicators.map(({ points }) => points)).toEqual([25, -50]);
});

test('a unit is not compared with itself, and it is said', async () => {
  expect(explanationOf(await subjectIn(TABLE), 0, 0)).toMatchObject({
    against: null,
    notes: ['甲园不能与自身比较。'],
  });
});

test('reports are plain data that a program reads back as they are', async () => {
  const subject = await subjectIn(TABLE);
  const reports = [
    explanationOf(subject, 0, 2),
    ...goalsFor(subject.evaluation, 0).map((goal) => needsFor(subject, 0, goal)),
  ];
  expect(JSON.parse(JSON.stringify(reports))).toEqual(reports);
  expect(structuredClone(subject)).toEqual(subject);
});

// By the first: from 20 on 乙 is the lowest there, and 丙 has (x − 20)/10 · 50 + 25: the 50 of 甲 at 25, 1.5 standard deviations off.
// By the second: (x − 100)/200 · 50, the 50 of 甲 at 300, one standard deviation off.
test('what reaches the next rank is said in the column’s own units', async () => {
  const needs = needsFor(await subjectIn(TABLE), 2, { kind: 'nextRank' });
  expect(needs).toMatchObject({
    unit: '丙园',
    goal: '进入前2名',
    single: { indicator: '研发投入', from: 200, outside: null },
  });
  expect(needs.each.map(({ to }) => to)).toEqual([25, 300]);
  expect(needs.sentence).toContain('研发投入再增加 100 万元（至 300）即可进入前2名');
});

test('who is first already needs nothing', async () => {
  expect(needsFor(await subjectIn(TABLE), 1, { kind: 'nextRank' })).toMatchObject({
    goal: null,
    single: null,
    sentence: '已在最前，无需再提高。',
  });
});

test.each([
  ['3', { kind: 'rank', atMost: 3 }],
  ['一等', { kind: 'tier', is: '一等' }],
  ['黄牌', { kind: 'label', label: '黄牌', held: true }],
  ['二等', null],
  ['0', null],
])('the goal %s is known by its name', async (name, goal) => {
  const scheme = {
    indicators: [{ name: '亩均税收' }, { name: '研发投入' }],
    tiers: { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '末等' }] },
    labels: [{ name: '黄牌' }],
    rules: [{ id: 'card', when: { kind: 'rankFromLast', atMost: 1 }, give: [{ label: '黄牌' }] }],
  } as const;
  const { evaluation } = await subjectIn(TABLE, { scheme });
  expect(goalNamed(evaluation, 0, name)).toEqual(goal);
  expect(goalsFor(evaluation, 2)).toEqual([
    { kind: 'nextRank' },
    { kind: 'nextTier' },
    { kind: 'label', label: '黄牌', held: false },
  ]);
});

const YEARS: Rows = [
  ['园区', '2020年', '', '2021年', ''],
  ['', '税收（万元）', '研发（万元）', '税收（万元）', '研发（万元）'],
  ['甲园', 30, 100, 30, 100],
  ['乙园', 20, 90, 20, 90],
  ['丙园', 10, 80, 40, 120],
];

test('a move is split where the table holds the earlier figures, and the parts sum to it', async () => {
  const subject = await subjectIn(YEARS);
  const moved = moveOf(subject, 0);
  expect(moved).toMatchObject({ periods: ['2020', '2021'], before: 1, now: 2, change: -1 });
  expect(moved?.split).toEqual({ own: 0, others: -1, scheme: 0, revised: 0 });
  expect(moved?.sentence).toBe('甲园由第1名降至第2名，后退1位：其他单位变化−1位（正数为前进）。');
});

test('without an earlier period there is no move to explain', async () => {
  expect(moveOf(await subjectIn(TABLE), 0)).toBeNull();
});

test('of a table of ranks nothing but the move and the rank needed is told', async () => {
  const { workbook } = await openSample('liaocheng-ranks');
  const subject = subjectOf(await preview(workbook, CHINESE), 'zh-CN')!;
  const found = findUnit(subject, '茌平经济开发区');
  expect(found.row).not.toBeNull();
  const row = found.row!;
  expect(explanationOf(subject, row)).toMatchObject({ contributions: null, rank: 106, sentence: '' });
  expect(explanationOf(subject, row).notes).toEqual([expect.stringContaining('只有名次')]);
  expect(moveOf(subject, row)).toMatchObject({ before: 116, now: 106, change: 10, split: null });
  expect(needsFor(subject, row, { kind: 'rank', atMost: 100 }).sentence).toBe(
    '位次前进6名（至第100名）即可进入前100名。',
  );
});

test('names that are like the one asked for are offered', async () => {
  const subject = await subjectIn([
    TABLE[0]!,
    ['高唐经济开发区', 3, 4],
    ['高邮经济开发区', 2, 1],
    ['东阿经开区', 1, 1],
  ]);
  expect(findUnit(subject, '东阿经济开发区')).toEqual({ row: 2 });
  expect(findUnit(subject, '东阿')).toEqual({ row: 2 });
  expect(findUnit(subject, '高')).toEqual({ row: null, like: ['高唐经济开发区', '高邮经济开发区'] });
  expect(findUnit(subject, '没有这个')).toEqual({ row: null, like: [] });
});
