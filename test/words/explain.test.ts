import type { SchemeDraft } from '../../src/engine';
import {
  accountsOf,
  differenceOf,
  effectiveWeightsOf,
  standoutsOf,
  type Split,
} from '../../src/engine/explain';
import { sayAccount, sayDifference } from '../../src/words/explain';
import { saySplit } from '../../src/words/moved';
import { sayEffectiveWeights } from '../../src/words/weighing';
import { evaluated } from '../engine/explain/cases';

const LOCALES = ['zh-CN', 'en-US'] as const;

function why(
  rows: readonly (readonly number[])[],
  i: number,
  more: Partial<SchemeDraft> = {},
  texts?: object,
) {
  const evaluation = evaluated(rows, { rank: { decimals: 2 }, ...more }, texts);
  const account = accountsOf(evaluation)(i)!;
  const standouts = standoutsOf(evaluation, Infinity)(account, i);
  return LOCALES.map((locale) => sayAccount(account, standouts, evaluation, locale));
}

test('why a unit has its rank: its place, how far from the mean, what that comes from, and what all the rest comes to', () => {
  // Means 5, 5, 5; 甲 (9 − 5)/3 = 1.33, 0, (1 − 5)/3 = −1.33; 乙 1.33 − 0.33 = 1 above 5 …
  const rows = [
    [9, 5, 1],
    [5, 4, 5],
    [1, 6, 9],
  ];
  expect(why(rows, 0)).toEqual([
    '甲在3个单位中第2名，得5.00分，与各指标都取平均值时的5.00分相同；主要来自x1（+1.33分，3个中第1）；短板是x3（−1.33分，3个中第3）。',
    '甲 is 2nd of 3 units with 5.00 points, the same as the 5.00 of a unit average in every indicator; mainly from x1 (+1.33, 1st of 3); weak in x3 (−1.33, 3rd of 3).',
  ]);
  expect(why(rows, 1)[0]).toBe(
    '乙在3个单位中第3名，得4.67分，比各指标都取平均值时的5.00分低0.33分；差在x2（−0.33分，3个中第3）。',
  );
});

test('items are named for what they are, and of a cancelled result it is said what it would have been', () => {
  const adjustments = [
    { name: '招商', kind: 'bonus', column: '加' },
    { name: '事故', kind: 'veto', column: '否', effect: 'cancelResult' },
  ] as const;
  const texts = {
    texts: new Map([
      ['加', ['2', '']],
      ['否', ['', '是']],
    ]),
  };
  expect(why([[10], [8]], 0, { adjustments }, texts)[0]).toBe(
    '甲在1个单位中第1名，得12.00分，比各指标都取平均值时的10.00分高2.00分；主要来自加分项招商（+2.00分）。',
  );
  expect(why([[10], [8]], 1, { adjustments }, texts)[0]).toBe(
    '乙因事故被取消成绩，若不取消，得8.00分，比各指标都取平均值时的10.00分低2.00分；差在x1（−2.00分，2个中第2）。',
  );
});

test('under VIKOR it is said that less is better', () => {
  const [chinese, english] = why(
    [
      [9, 1],
      [1, 2],
      [5, 3],
    ],
    1,
    { aggregate: { method: 'vikor' } },
  );
  expect(chinese).toContain('（越低越好）');
  expect(english).toContain('(less is better)');
});

test('A against B: the difference, who is ahead in what, and the rest', () => {
  const evaluation = evaluated(
    [
      [9, 5, 1],
      [5, 4, 5],
    ],
    { rank: { decimals: 2 } },
  );
  const [a, b] = [0, 1].map((i) => accountsOf(evaluation)(i)!);
  const said = LOCALES.map((locale) =>
    sayDifference(differenceOf(a!, b!), [a!.score, b!.score], evaluation, locale),
  );
  expect(said).toEqual([
    '甲得5.00分，比乙的4.67分高0.33分；强在x1（+1.33分）、x2（+0.33分）；不及对方的是x3（−1.33分）。',
    '甲 has 5.00 points, 0.33 more than the 4.67 of 乙; ahead in x1 (+1.33), x2 (+0.33); behind in x3 (−1.33).',
  ]);
});

test('what rounding leaves over is called so, and no rest where every part is named', () => {
  // Means of thirds: 甲 (1, 0, 1) 0.67, 乙 (0, 1, 0) 0.33: parts of 0.33, 0.33 and −0.33 for a difference of 0.34 as written.
  const evaluation = evaluated(
    [
      [1, 0, 1],
      [0, 1, 0],
    ],
    { rank: { decimals: 2 } },
  );
  const of = accountsOf(evaluation);
  const [a, b] = [of(0)!, of(1)!];
  const said = LOCALES.map((locale) =>
    sayDifference(differenceOf(a, b), [a.score, b.score], evaluation, locale),
  );
  expect(said[0]).toMatch(/；四舍五入相差\+0\.01分。$/);
  expect(said[1]).toMatch(/; rounding \+0\.01\.$/);
});

test('a score that compares units differs by whom each is compared with, not by weights', () => {
  const evaluation = evaluated(
    [
      [9, 1],
      [1, 2],
      [5, 9],
    ],
    { aggregate: { method: 'topsis' } },
  );
  const of = accountsOf(evaluation);
  const difference = differenceOf(of(0)!, of(2)!);
  expect(Math.abs(difference.base)).toBeGreaterThan(0);
  expect(sayDifference(difference, [of(0)!.score, of(2)!.score], evaluation, 'zh-CN')).toContain(
    '各自对照的其他单位不同',
  );
});

test('weights that act otherwise than written are named with both figures', () => {
  // Half and half; x1 spreads twice as wide: 80 and 20 of the variance.
  const evaluation = evaluated([
    [-2, -1],
    [2, -1],
    [-2, 1],
    [2, 1],
  ]);
  expect(
    LOCALES.map((locale) => sayEffectiveWeights(effectiveWeightsOf(evaluation), evaluation, locale)),
  ).toEqual([
    '从各单位得分的差异看，实际作用与所定权重相差最大的是x1（权重50%，实际约80%）、x2（权重50%，实际约20%）。',
    'Judged by how far the scores lie apart, the indicators whose real influence is farthest from their weight are x1 (weight 50%, in effect about 80%), x2 (weight 50%, in effect about 20%).',
  ]);
  const level = evaluated([
    [1, 3],
    [3, 1],
  ]);
  expect(sayEffectiveWeights(effectiveWeightsOf(level), level, 'zh-CN')).toBe(
    '各单位得分相同，看不出各指标的实际作用。',
  );
});

test('why a rank has moved: from where to where, and by what', () => {
  const split: Split = {
    unit: '丙',
    before: 5,
    now: 3,
    change: 2,
    own: 1.5,
    others: -0.5,
    scheme: 1,
    revised: 0,
  };
  expect(LOCALES.map((locale) => saySplit(split, locale))).toEqual([
    '丙由第5名升至第3名，前进2位：自身数据变化+1.5位，其他单位变化−0.5位，方案调整+1位（正数为前进）。',
    '丙 rises from rank 5 to 3, by 2 places: its own data +1.5, the other units −0.5, the scheme +1 (plus is up).',
  ]);
  expect(saySplit({ ...split, now: 5, change: 0, own: 1, others: -1, scheme: 0 }, 'zh-CN')).toBe(
    '丙名次未变，仍为第5名：自身数据变化+1位，其他单位变化−1位，相互抵消（正数为前进）。',
  );
  expect(saySplit({ ...split, now: 5, change: 0, own: 0, others: 0, scheme: 0 }, 'en-US')).toBe(
    '丙 keeps rank 5.',
  );
});
