import fc from 'fast-check';
import type { IndicatorDraft, SchemeDraft } from '../../src/engine';
import { groupsOf, isOff, rescaled, sharesOf100, weightOf } from '../../src/pane/weights';

const scheme = (...weights: IndicatorDraft['weight'][]): SchemeDraft => ({
  indicators: weights.map((weight, at) => ({ name: `指标${at}`, ...(weight !== undefined && { weight }) })),
});

describe('shares of 100', () => {
  test('80, 30 and 20 are 61.54, 23.08 and 15.38 of 100', () => {
    // 80/130 = 61.5384…, 30/130 = 23.0769…, 20/130 = 15.3846…: cut to 61.53, 23.07, 15.38, which leaves 0.02
    // for the largest remainders, 0.0084 and 0.0069.
    expect(sharesOf100([80, 30, 20])).toEqual([61.54, 23.08, 15.38]);
  });

  test('three equal weights give the odd hundredth to the first', () => {
    expect(sharesOf100([1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
  });

  test('weights that sum to nothing, or hold a negative one, stay as they are', () => {
    expect(sharesOf100([0, 0])).toEqual([0, 0]);
    expect(sharesOf100([50, -10])).toEqual([50, -10]);
  });

  const weights = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 30 });

  test('the hundredths sum to exactly 10,000, each within one of what is due', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const shares = sharesOf100(given);
        const sum = given.reduce((total, weight) => total + weight, 0);
        expect(shares.reduce((total, share) => total + Math.round(share * 100), 0)).toBe(10_000);
        shares.forEach((share, at) =>
          expect(Math.abs(share - (given[at]! / sum) * 100)).toBeLessThan(0.01 + 1e-9),
        );
      }),
    );
  });

  test('a larger weight never gets the smaller share', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const shares = sharesOf100(given);
        given.forEach((a, i) =>
          given.forEach((b, j) => {
            if (a > b) expect(shares[i]!).toBeGreaterThanOrEqual(shares[j]!);
          }),
        );
      }),
    );
  });
});

describe('a scheme whose weights do not sum to 100', () => {
  test('is rescaled dimension by dimension', () => {
    const draft: SchemeDraft = {
      indicators: [
        { name: '亩均税收', path: ['亩均效益'], weight: 30 },
        { name: '投资强度', path: ['亩均效益'], weight: 30 },
        { name: '进出口总额', path: ['开放'], weight: 100 },
      ],
    };
    expect(groupsOf(draft).map(({ dimension, sum }) => [dimension, sum])).toEqual([
      ['亩均效益', 60],
      ['开放', 100],
    ]);
    expect(rescaled(draft).indicators.map(({ weight }) => weight)).toEqual([50, 50, 100]);
  });

  test('stays as it is when it already sums to 100, thirds included', () => {
    const draft = scheme(100 / 3, 100 / 3, 100 / 3);
    expect(rescaled(draft).indicators).toEqual(draft.indicators);
  });

  test('stays as it is when weights are points of the total', () => {
    const draft: SchemeDraft = { ...scheme(30, 40), weights: { method: 'given', unit: 'pointsOfTotal' } };
    expect(groupsOf(draft).some((group) => isOff(draft, group))).toBe(false);
    expect(rescaled(draft)).toEqual(draft);
  });

  test('has no sum where a weight differs by group of units', () => {
    const draft = scheme({ 东部: 40, 西部: 60 }, 50);
    expect(groupsOf(draft)[0]!.sum).toBeNull();
    expect(rescaled(draft)).toEqual(draft);
  });
});

test('an indicator without a weight counts like the others of its group', () => {
  expect(weightOf({ name: '亩均税收' }, 3)).toBe(33.33);
  expect(groupsOf(scheme(undefined, undefined, undefined))[0]!.sum).toBe(100);
});
