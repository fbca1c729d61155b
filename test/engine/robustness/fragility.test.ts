import fc from 'fast-check';
import type { IndicatorDraft, SchemeDraft } from '../../../src/engine';
import { allPairs, linearScores, neighbours, turnOf } from '../../../src/engine/robustness';
import { run } from '../oracle';
import { tableOf } from '../examples';

const assess = (
  rows: readonly (readonly number[])[],
  change: Partial<IndicatorDraft> = {},
  more: Partial<SchemeDraft> = {},
) => {
  const names = rows[0]!.map((_, j) => `指标${j + 1}`);
  const table = tableOf({
    period: '2021',
    units: rows.map((_, i) => `单位${i + 1}`),
    indicators: names,
    columns: names.map((_, j) => rows.map((row) => row[j]!)),
  });
  const indicators = names.map((name) => ({
    name,
    normalise: { method: 'asis' as const },
    missing: { rule: 'drop' as const },
    ...change,
  }));
  return run(table, { indicators, ...more });
};

describe('neighbours in the ranking', () => {
  it('say what turns them', () => {
    // 甲 (60, 20) = 40, 乙 (30, 30) = 30: d = (30, −10), D = 10. ε = 10 / (10 + 10) = 0.5; the first weight at 0.25; a quarter moved.
    const [pair] = neighbours(
      assess([
        [60, 20],
        [30, 30],
      ]),
    )!;
    expect(pair).toMatchObject({
      ahead: 0,
      behind: 1,
      difference: 10,
      epsilon: 0.5,
      near: false,
      unknown: null,
    });
    expect(pair!.one).toEqual({ indicator: 0, weight: 0.25 });
    expect(pair!.shift!.total).toBeCloseTo(0.25, 12);
  });

  it('are near where little weight turns them, and where they are no more than a step apart', () => {
    const near = (rows: readonly (readonly number[])[], decimals: number | null) =>
      neighbours(assess(rows, {}, { rank: { decimals } }))!.map((pair) => pair.near);
    // D = 0.5, least d = −19: ε = 0.5 / 19.5 = 2.6 %.
    expect(near([[50, 31], [30, 50]], null)).toEqual([true]); // prettier-ignore
    expect(near([[50, 40], [49.99, 40.01]], 2)).toEqual([true]); // prettier-ignore
    expect(near([[50, 40], [30, 20]], 2)).toEqual([false]); // prettier-ignore
  });

  it('are equal without any change where all are tied', () => {
    const pairs = neighbours(assess([[5, 5], [5, 5], [5, 5]]))!; // prettier-ignore
    expect(pairs.map(({ epsilon, near }) => [epsilon, near])).toEqual([
      [0, true],
      [0, true],
    ]);
  });

  it('cannot be turned where one leads in everything', () => {
    const [pair] = neighbours(assess([[9, 9], [1, 1]]))!; // prettier-ignore
    expect(pair).toMatchObject({ epsilon: null, one: null, shift: null, unknown: null });
  });

  it('say so where gaps make the weights of the two differ', () => {
    const [pair] = neighbours(assess([[9, NaN], [1, 5]]))!; // prettier-ignore
    expect(pair).toMatchObject({ epsilon: null, unknown: 'gaps' });
  });

  it('of one unit are none, and of ranks that follow from no sum are not known', () => {
    expect(neighbours(assess([[1, 2]]))).toEqual([]);
    expect(neighbours(assess([[1, 2], [2, 1]], {}, { aggregate: { method: 'median' } }))).toBeNull(); // prettier-ignore
  });

  it('are equal indeed under the weights that turn them, under arithmetic and geometric means', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('arithmetic' as const, 'geometric' as const),
        fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 5,
        }),
        (method, rows) => {
          const evaluation = assess(rows, {}, { aggregate: { method } });
          for (const { ahead, behind, shift, epsilon } of neighbours(evaluation)!) {
            if (shift === null) {
              expect(epsilon).toBeNull();
              continue;
            }
            const score = (i: number): number =>
              rows[i]!.reduce(
                (sum, x, j) => sum + shift.weights[j]! * (method === 'geometric' ? Math.log(x) : x),
                0,
              );
            expect(score(ahead)).toBeCloseTo(score(behind), 9);
          }
        },
      ),
    );
  });
});

describe('all pairs', () => {
  it('agree with each pair by itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 6,
        }),
        (rows) => {
          const evaluation = assess(rows);
          const linear = linearScores(evaluation)!;
          const epsilons = allPairs(linear, 'epsilon');
          const shifts = allPairs(linear, 'shift');
          for (let a = 0; a < rows.length; a++)
            for (let b = 0; b < rows.length; b++) {
              if (a === b) continue;
              const pair = turnOf(evaluation, a, b)!;
              const at = pair.ahead * rows.length + pair.behind;
              expect(epsilons[at]).toBeCloseTo(pair.epsilon ?? Infinity, 12);
              expect(shifts[at]).toBeCloseTo(pair.shift?.total ?? Infinity, 12);
            }
        },
      ),
    );
  });
});
