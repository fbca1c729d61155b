import { accountsOf, standoutsOf } from '../../../src/engine/explain';
import { evaluated } from './cases';

const standouts = (rows: readonly (readonly number[])[], i: number, more = {}, count?: number) => {
  const evaluation = evaluated(rows, more);
  return standoutsOf(evaluation, count)(accountsOf(evaluation)(i)!, i);
};

test('strengths are where a unit ranks best and above the mean, weaknesses where it ranks worst and below', () => {
  // 甲: 1st of 3 in x1 (9 against the mean 5: (9 − 5)/3), 2nd in x2 at the mean, last in x3 (1 against 5).
  const { strengths, weaknesses } = standouts(
    [
      [9, 5, 1],
      [5, 4, 5],
      [1, 6, 9],
    ],
    0,
  );
  expect(strengths).toEqual([
    { indicator: 'x1', rank: 1, of: 3, points: expect.closeTo(4 / 3, 12) as number },
  ]);
  expect(weaknesses).toEqual([
    { indicator: 'x3', rank: 3, of: 3, points: expect.closeTo(-4 / 3, 12) as number },
  ]);
});

test('of equal places the one that is worth more comes first, and only so many are named', () => {
  const rows = [
    [9, 7, 8, 6],
    [1, 1, 1, 1],
  ];
  expect(standouts(rows, 0).strengths.map(({ indicator }) => indicator)).toEqual(['x1', 'x3', 'x2']);
  expect(standouts(rows, 1, {}, 1).weaknesses.map(({ indicator }) => indicator)).toEqual(['x1']);
});

test('under VIKOR, where less is better, a strength takes points away', () => {
  const [strength] = standouts(
    [
      [9, 1],
      [1, 2],
      [5, 3],
    ],
    0,
    { aggregate: { method: 'vikor' } },
  ).strengths;
  expect(strength).toMatchObject({ indicator: 'x1', rank: 1 });
  expect(strength!.points).toBeLessThan(0);
});

test('an indicator that a unit does not report is neither', () => {
  const { strengths, weaknesses } = standouts(
    [
      [9, NaN],
      [1, 2],
    ],
    0,
  );
  expect([...strengths, ...weaknesses].map(({ indicator }) => indicator)).toEqual(['x1']);
});
