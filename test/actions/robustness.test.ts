import { preview } from '../../src/actions/preview';
import type { RankRequest } from '../../src/actions/report';
import { surenessOf, type SureAsked } from '../../src/actions/robustness';
import { subjectOf, type Subject } from '../../src/actions/subject';
import { finish } from '../../src/engine/robustness';
import { bookOf, CHINESE, closeAll, open, openSample, type Rows } from './open';

afterEach(closeAll);

async function subjectIn(rows: Rows, request: Partial<RankRequest> = {}): Promise<Subject> {
  const { workbook } = await open(bookOf({ 园区: rows }));
  const asked = { ...CHINESE, ...request };
  const subject = subjectOf(await preview(workbook, asked), asked.locale);
  if (subject === null) throw new RangeError('nothing was ranked');
  return subject;
}

const sure = (subject: Subject, asked: SureAsked = {}) =>
  finish(surenessOf(subject, { draws: 500, ...asked }));

const SCHEME = {
  indicators: [
    { name: '效益', weight: 60, normalise: { method: 'asis' } },
    { name: '创新', weight: 40, normalise: { method: 'asis' } },
  ],
} as const;
const TABLE: Rows = [
  ['园区', '效益（分）', '创新（分）'],
  ['甲园', 90, 70],
  ['乙园', 80, 90],
  ['丙园', 60, 60],
];

// Weights of 效益 from 50% to 70%; 甲 − 乙 = 30·w − 20 turns at 2/3; 丙 is behind in both.
test('guaranteed ranks hold for all weights within the limits, and typical ones lie inside', async () => {
  const report = sure(await subjectIn(TABLE, { scheme: SCHEME }));
  expect(report.problems).toEqual([]);
  expect(report.units.map(({ unit, rank, guaranteed }) => [unit, rank, guaranteed])).toEqual([
    ['乙园', 1, { best: 1, worst: 2 }],
    ['甲园', 2, { best: 1, worst: 2 }],
    ['丙园', 3, { best: 3, worst: 3 }],
  ]);
  for (const { typical, guaranteed } of report.units) {
    expect(typical.best).toBeGreaterThanOrEqual(guaranteed!.best);
    expect(typical.worst).toBeLessThanOrEqual(guaranteed!.worst);
  }
  expect(report.limits.map(({ low, high }) => [low, high])).toEqual([
    [expect.closeTo(0.45), expect.closeTo(0.75)],
    [expect.closeTo(0.3), expect.closeTo(0.5)],
  ]);
  expect(report.summary[0]).toBe('3个单位中，有1个的名次在权重范围内绝对不变。');
});

test('the same seed gives the same report, and it is plain data', async () => {
  const subject = await subjectIn(TABLE, { scheme: SCHEME });
  const report = sure(subject, { seed: 7, favourable: true });
  expect(sure(subject, { seed: 7, favourable: true })).toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('the work tells how far it is', async () => {
  const stages = new Set<string>();
  const steps = surenessOf(await subjectIn(TABLE, { scheme: SCHEME }), { draws: 500 });
  for (let step = steps.next(); !step.done; step = steps.next()) {
    expect(step.value.done).toBeLessThanOrEqual(step.value.of);
    stages.add(step.value.stage);
  }
  expect(stages).toEqual(new Set(['draws', 'methods', 'indicators', 'units']));
});

test('favourable weights are told where they are asked for', async () => {
  const [, second] = sure(await subjectIn(TABLE, { scheme: SCHEME }), { favourable: true }).units;
  expect(second).toMatchObject({ unit: '甲园', favourable: { score: 84, rank: 1 } });
  expect(second!.sentences.at(-1)).toBe('在权重范围内取使它得分最高的权重，得84分，列第1名。');
});

test.each<[string, SureAsked, string]>([
  ['limits that leave no weights', { limits: { 效益: [0.8, 0.9], 创新: [0.8, 0.9] } }, '权重'],
  ['an indicator that there is not', { fixed: ['没有'] }, '没有'],
  ['a share above the whole', { share: 3 }, '0–1'],
])('%s are refused with a reason', async (_, asked, word) => {
  const report = sure(await subjectIn(TABLE, { scheme: SCHEME }), asked);
  expect(report.problems).toEqual([expect.stringContaining(word)]);
  expect(report.units).toEqual([]);
});

test('a table of ranks has no weights to vary, and it is said', async () => {
  const { workbook } = await openSample('liaocheng-ranks');
  const report = sure(subjectOf(await preview(workbook, CHINESE), 'zh-CN')!);
  expect(report.problems).toEqual([expect.stringContaining('只有名次')]);
});

test.each<[string, Rows]>([
  ['two units', TABLE.slice(0, 3)],
  ['one indicator', TABLE.map((row) => row.slice(0, 2))],
  ['ties alone', [TABLE[0]!, ['甲园', 5, 5], ['乙园', 5, 5], ['丙园', 5, 5]]],
])('%s are no trouble', async (_, rows) => {
  const report = sure(await subjectIn(rows), { favourable: true });
  expect(report.problems).toEqual([]);
  expect(report.units).toHaveLength(rows.length - 1);
  for (const { typical } of report.units) expect(typical.worst).toBeGreaterThanOrEqual(typical.best);
});
