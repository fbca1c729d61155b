import fc from 'fast-check';
import { epsilonOf, leadOf, oneWeight, totalShift, type Lead } from '../../../src/engine/robustness/pair';

// 甲 is 30 points ahead in the first indicator, 10 behind in the second, level in the third; weights 50, 30, 20: it leads by 15 − 3 = 12.
const lead: Lead = { d: Float64Array.of(30, -10, 0), weights: Float64Array.of(0.5, 0.3, 0.2), shift: 0 };

const LEADS = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -20, max: 20 })), {
    minLength: 2,
    maxLength: 6,
  })
  .map((rows): Lead => {
    const total = rows.reduce((sum, [size]) => sum + size, 0);
    return {
      d: Float64Array.from(rows, ([, x]) => x),
      weights: Float64Array.from(rows, ([size]) => size / total),
      shift: 0,
    };
  })
  .filter((each) => leadOf(each) > 1e-9);

describe('the share of weight that may be arbitrary', () => {
  it('is where the worst that it can do takes the lead away', () => {
    // (1 − ε)·12 + ε·(−10) = 0 → ε = 12/22.
    expect(epsilonOf(lead)).toBeCloseTo(12 / 22, 12);
  });

  it('is none where the first is ahead in everything, all of it where it is level in one, and 0 for equals', () => {
    expect(epsilonOf({ ...lead, d: Float64Array.of(3, 2, 1) })).toBeNull();
    expect(epsilonOf({ ...lead, d: Float64Array.of(3, 2, 0) })).toBe(1);
    expect(epsilonOf({ ...lead, d: Float64Array.of(0, 0, 0) })).toBe(0);
  });

  it('counts what lies between the two whatever the weights', () => {
    // 2 bonus points more: (1 − ε)·14 + ε·(−8) = 0 → ε = 14/22.
    expect(epsilonOf({ ...lead, shift: 2 })).toBeCloseTo(14 / 22, 12);
  });
});

describe('the change of one weight', () => {
  it('makes the two equal, the others keeping their proportions', () => {
    // The first at t, the rest (0.3·−10 + 0.2·0)/0.5 = −6 at 1 − t: 30t − 6(1 − t) = 0 → t = 1/6, by 1/3.
    // The second: rest 15/0.7: −10t + (150/7)(1 − t) = 0 → t = 15/22, by 0.38. The third never.
    const found = oneWeight(lead);
    expect(found?.indicator).toBe(0);
    expect(found?.weight).toBeCloseTo(1 / 6, 12);
  });

  it('is none where no weight can', () =>
    expect(oneWeight({ ...lead, d: Float64Array.of(3, 2, 1) })).toBeNull());

  it('leaves nothing between them', () => {
    fc.assert(
      fc.property(LEADS, (each) => {
        const found = oneWeight(each);
        if (found === null) return;
        const { weights, d } = each;
        const own = weights[found.indicator]!;
        const changed = weights.map((w, j) =>
          j === found.indicator ? found.weight : (w * (1 - found.weight)) / (1 - own),
        );
        expect(leadOf({ ...each, weights: changed, d })).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('the least total of weight to be moved', () => {
  it('goes from what is best for the first to what is worst for it', () => {
    // From the first to the second each point of weight takes 40 points off: 12/40 = 0.3.
    const found = totalShift(lead);
    expect(found?.total).toBeCloseTo(0.3, 12);
    expect([...found!.weights].map((w) => Number(w.toFixed(12)))).toEqual([0.2, 0.6, 0.2]);
  });

  it('is none where the first is ahead in everything', () =>
    expect(totalShift({ ...lead, d: Float64Array.of(3, 2, 1) })).toBeNull());

  it('leaves nothing between them, and no other weights so near do', () => {
    fc.assert(
      fc.property(
        LEADS,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (each, sizes) => {
          const found = totalShift(each);
          const worst = Math.min(...each.d);
          expect(found === null).toBe(worst > 0);
          if (found === null) return;
          expect(leadOf({ ...each, weights: found.weights })).toBeCloseTo(0, 9);
          expect(found.weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
          const moved = found.weights.reduce((sum, w, j) => sum + Math.max(0, w - each.weights[j]!), 0);
          expect(moved).toBeCloseTo(found.total, 9);
          // Any other weights that make them equal lie as far away at least: on the line towards some other weights.
          const total = each.weights.reduce((sum, _, j) => sum + sizes[j]!, 0) || 1;
          const other = each.weights.map((_, j) => sizes[j]! / total);
          const there = leadOf({ ...each, weights: other });
          if (there >= 0) return;
          const here = leadOf(each);
          const t = here / (here - there);
          const distance = each.weights.reduce((sum, w, j) => sum + Math.max(0, t * (other[j]! - w)), 0);
          expect(distance).toBeGreaterThanOrEqual(found.total - 1e-9);
        },
      ),
    );
  });

  it('is never more than the change of one weight, nor than the arbitrary share', () => {
    fc.assert(
      fc.property(LEADS, (each) => {
        const found = totalShift(each);
        const one = oneWeight(each);
        const share = epsilonOf(each);
        if (found && one)
          expect(found.total).toBeLessThanOrEqual(Math.abs(one.weight - each.weights[one.indicator]!) + 1e-9);
        if (found && share !== null) expect(found.total).toBeLessThanOrEqual(share + 1e-9);
      }),
    );
  });
});
