import fc from 'fast-check';
import type { IndicatorDraft, SchemeDraft } from '../../src/engine';
import { groupsOf, isOff, moveWeight, rescaled, sharesOf, undecided } from '../../src/pane/weights';

const scheme = (...weights: IndicatorDraft['weight'][]): SchemeDraft => ({
  indicators: weights.map((weight, at) => ({ name: `指标${at}`, ...(weight !== undefined && { weight }) })),
});

const sharesOf100 = (weights: readonly number[]) => sharesOf(100, weights);

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
      [null, 100],
      ['亩均效益', 60],
      ['开放', 100],
    ]);
    expect(rescaled(draft).indicators.map(({ weight }) => weight)).toEqual([50, 50, 100]);
  });

  test('leaves alone what is locked: the others share what is left', () => {
    const draft: SchemeDraft = {
      indicators: [
        { name: '亩均税收', weight: 40 },
        { name: '投资强度', weight: 90 },
        { name: '研发投入', weight: 30 },
      ],
    };
    // 60 is left for 90 and 30.
    const weights = (one: SchemeDraft) => one.indicators.map(({ weight }) => weight);
    expect(weights(rescaled(draft, ['indicator 亩均税收']))).toEqual([40, 45, 15]);
    expect(undecided(draft, []).length).toBe(0);
    expect(undecided(draft, ['indicator 亩均税收']).map(({ sum }) => sum)).toEqual([160]);
  });

  test('stays as it is when it already sums to 100, thirds included', () => {
    const draft = scheme(100 / 3, 100 / 3, 100 / 3);
    expect(rescaled(draft).indicators).toEqual(draft.indicators);
  });

  test('stays as it is when weights are points of the total', () => {
    const draft: SchemeDraft = { ...scheme(30, 40), weights: { method: 'given', unit: 'pointsOfTotal' } };
    expect(groupsOf(draft).map((group) => [group.sum, group.whole, isOff(group)])).toEqual([[70, 100, true]]);
    expect(rescaled(draft)).toEqual(draft);
  });

  test('has no sum where a weight differs by group of units', () => {
    const draft = scheme({ 东部: 40, 西部: 60 }, 50);
    expect(groupsOf(draft)[0]!.sum).toBeNull();
    expect(rescaled(draft)).toEqual(draft);
  });
});

test('indicators without weights count alike, also where others say that they all do', () => {
  const [group] = groupsOf(scheme(undefined, undefined, undefined));
  expect(group).toMatchObject({ sum: 100, parts: [{ weight: 33.33 }, { weight: 33.33 }, { weight: 33.33 }] });
  const equal: SchemeDraft = { ...scheme(90, 10), weights: { method: 'equal' } };
  expect(groupsOf(equal)[0]!.parts.map(({ weight }) => weight)).toEqual([50, 50]);
});

test('weights that the data decide have no sum to be edited', () => {
  expect(groupsOf({ ...scheme(60, 40), weights: { method: 'entropy' } })[0]!.sum).toBeNull();
});

describe('dimensions', () => {
  const draft: SchemeDraft = {
    indicators: [
      { name: '亩均税收', path: ['亩均效益'], weight: 60 },
      { name: '投资强度', path: ['亩均效益'], weight: 40 },
      { name: '进出口总额', path: ['开放'], weight: 100 },
    ],
    dimensions: [
      { name: '亩均效益', weight: 70 },
      { name: '开放', weight: 30 },
    ],
  };

  test('share a whole of their own', () => {
    expect(groupsOf(draft)[0]).toMatchObject({
      dimension: null,
      sum: 100,
      parts: [
        { kind: 'dimension', name: '亩均效益', weight: 70 },
        { kind: 'dimension', name: '开放', weight: 30 },
      ],
    });
  });

  test('have the points of their indicators where weights are points of the total', () => {
    const points: SchemeDraft = {
      ...draft,
      indicators: draft.indicators.map((one, at) => ({ ...one, weight: [40, 30, 30][at] })),
      weights: { method: 'given', unit: 'pointsOfTotal' },
    };
    expect(groupsOf(points).map(({ sum, whole }) => [sum, whole])).toEqual([
      [100, 100],
      [70, 70],
      [30, 30],
    ]);
    expect(groupsOf(points)[0]!.parts).toMatchObject([
      { weight: 70, isSum: true },
      { weight: 30, isSum: true },
    ]);
  });
});

test('a slider keeps the sum, what is locked, two decimals and no weight below 0, wherever it is put', () => {
  const start = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 })
    .filter((given) => given.some((weight) => weight > 0))
    .map((given) => sharesOf(100, given));
  const moves = fc.array(
    fc.record({
      at: fc.nat(29),
      to: fc.integer({ min: -10, max: 120 }),
      lock: fc.array(fc.nat(29), { maxLength: 5 }),
    }),
    { maxLength: 6 },
  );
  const hundredths = (weight: number) => Math.round(weight * 100);
  fc.assert(
    fc.property(start, moves, (first, all) => {
      let weights = first;
      for (const { at: anywhere, to, lock } of all) {
        const at = anywhere % weights.length;
        const locked = new Set(lock.filter((each) => each < weights.length && each !== at));
        const { weights: moved, limited } = moveWeight(weights, at, to, locked, 100);
        expect(moved.reduce((sum, weight) => sum + hundredths(weight), 0)).toBe(10_000);
        moved.forEach((weight, each) => {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(Math.abs(weight * 100 - hundredths(weight))).toBeLessThan(1e-6);
          if (locked.has(each)) expect(weight).toBe(weights[each]);
        });
        if (!limited) expect(moved[at]).toBeCloseTo(to, 9);
        weights = moved;
      }
    }),
  );
});
