import fc from 'fast-check';
import { effectiveWeightsOf } from '../../../src/engine/explain';
import { correlationRatio } from '../../../src/engine/explain/effective';
import { evaluated } from './cases';

const weighted = (...weights: readonly number[]) => ({
  indicators: weights.map((weight, j) => ({
    name: `x${j + 1}`,
    weight,
    normalise: { method: 'asis' as const },
    missing: { rule: 'drop' as const },
  })),
});

test('an indicator of wider spread decides more than its weight says', () => {
  // s = 0.5·x1 + 0.5·x2; x1 = −2, 2, −2, 2 and x2 = −1, −1, 1, 1 are uncorrelated.
  // var(s) = 0.25·4 + 0.25·1 = 1.25; linear form 1/1.25 = 0.8 and 0.2; r² the same, as nothing is shared.
  const found = effectiveWeightsOf(
    evaluated(
      [
        [-2, -1],
        [2, -1],
        [-2, 1],
        [2, 1],
      ],
      weighted(50, 50),
    ),
  );
  expect(Array.from(found.nominal)).toEqual([0.5, 0.5]);
  for (const column of [found.linear, found.mainEffect, found.normalised])
    [0.8, 0.2].forEach((share, j) => expect(column[j]).toBeCloseTo(share, 12));
  expect(found.additive).toBe(true);
});

test('where all scores are equal no indicator decides anything', () => {
  const { linear, mainEffect, normalised } = effectiveWeightsOf(
    evaluated([
      [1, 3],
      [3, 1],
    ]),
  );
  for (const column of [linear, mainEffect, normalised]) expect(Array.from(column)).toEqual([NaN, NaN]);
});

test('one indicator decides all, two units are told apart by whatever differs', () => {
  expect(Array.from(effectiveWeightsOf(evaluated([[1], [2], [4]])).normalised)).toEqual([1]);
  expect(
    Array.from(
      effectiveWeightsOf(
        evaluated([
          [1, 5],
          [2, 5],
        ]),
      ).normalised,
    ),
  ).toEqual([1, 0]);
});

test('a main effect follows a bend once there are units enough to see it', () => {
  // y = x² on −n … n: no straight line explains any of it, a parabola all.
  const bend = (n: number) => {
    const x = Float64Array.from({ length: 2 * n + 1 }, (_, i) => i - n);
    return correlationRatio(
      x,
      x.map((each) => each * each),
    );
  };
  expect(bend(5)).toBeCloseTo(0, 12);
  expect(bend(10)).toBeCloseTo(1, 12);
  expect(bend(30)).toBeCloseTo(1, 12);
});

test('linear weights of arithmetic means sum to 1 whatever is missing, main effects lie within 0 and 1', () => {
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 30 }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 30 }), (rows) => {
      fc.pre([0, 1, 2].every((j) => rows.some((row) => row[j] === row[j])));
      const units = rows.map((_, i) => `甲${i}`);
      const { linear, mainEffect } = effectiveWeightsOf(evaluated(rows, weighted(50, 30, 20), { units }));
      const sum = linear.reduce((total, each) => total + each, 0);
      fc.pre(sum === sum);
      expect(sum).toBeCloseTo(1, 6);
      for (const effect of mainEffect) {
        expect(effect).toBeGreaterThanOrEqual(0);
        expect(effect).toBeLessThanOrEqual(1);
      }
    }),
  );
});
