import * as fc from 'fast-check';
import { diversity } from '../../src/engine/weight/entropy';
import { logarithms } from '../../src/engine/weight/logarithm';

describe('the sum of x ln x', () => {
  it('is that of the library, from the smallest double to the largest', () => {
    const positive = fc.double({ min: 5e-324, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(positive, (x) => {
        const { sumOfLogs } = logarithms(Float64Array.of(x));
        expect(Math.abs(sumOfLogs - x * Math.log(x))).toBeLessThanOrEqual(
          1e-15 * x * (1 + Math.abs(Math.log(x))) + 5e-324,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a part of a longer buffer', () => {
    const part = Float64Array.of(9, 2, 3, 9).subarray(1, 3);
    expect(logarithms(part).sumOfLogs).toBeCloseTo(2 * Math.log(2) + 3 * Math.log(3), 14);
  });
});

describe('the diversity of a column', () => {
  it('does not depend on its unit of measure', () => {
    const column = Float64Array.of(1, 2, 3, 10);
    for (const unit of [1e-307, 1e-12, 1e9, 1e300]) {
      expect(diversity(column.map((x) => x * unit))).toBeCloseTo(diversity(column), 12);
    }
  });

  it('is 0 for an even column and 1 where one unit has all', () => {
    expect(diversity(Float64Array.of(3, 3, 3, 3))).toBe(0);
    expect(diversity(Float64Array.of(0, 0, 7))).toBe(1);
    expect(diversity(Float64Array.of(0, 0))).toBe(0);
  });

  it('has the published values of the per-mu table, with and without a shift', () => {
    // Min-max points of tax and investment per mu; the weights of four shifts, to six decimals.
    const scaled = (values: readonly number[]) => {
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return Float64Array.from(values, (x) => (x - low) / (high - low));
    };
    const tax = scaled([5.24, 6.01, 3.29, 1.12, 0.99, 4.25, 26.3, 2.31, 8.4]);
    const investment = scaled([32.83, 14.59, 23.44, 27.04, 30.6, 24.62, 31.23, 8.72, 30.72]);
    for (const [shift, weight] of [
      [0, 0.797528],
      [0.0001, 0.797456],
      [0.01, 0.789584],
      [0.1, 0.732979],
    ] as const) {
      const [a, b] = [diversity(tax, shift), diversity(investment, shift)];
      expect(a / (a + b)).toBeCloseTo(weight, 6);
    }
  });
});
