import * as fc from 'fast-check';
import { deviation, mean, round } from '../../src/engine/number';

describe('rounding to published decimals', () => {
  it('takes a half away from zero on the decimal value, not on the binary one', () => {
    expect(round(77.925, 2)).toBe(77.93);
    expect(round(1.005, 2)).toBe(1.01);
    expect(round(-2.5, 0)).toBe(-3);
    expect(round(8.345, 2)).toBe(8.35);
  });

  it('is not misled by the noise of a sum', () => {
    // 60 + 40 · 0.448125 = 77.925, computed in three ways.
    expect(round(0.1 + 0.2 + 77.625, 2)).toBe(77.93);
    expect(round(77.924999999999997, 2)).toBe(77.93);
    expect(round(77.9249999, 2)).toBe(77.92);
  });

  it('leaves alone what has no decimals to lose', () => {
    expect(round(1e300, 2)).toBe(1e300);
    expect(round(-1e-300, 2)).toBe(0);
    expect(round(NaN, 2)).toBeNaN();
  });

  it('keeps what is rounded already', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        const x = whole / 10 ** decimals;
        expect(round(x, decimals)).toBe(x);
      }),
    );
  });

  it('never turns the order of two numbers round', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(Math.sign(round(a, 2) - round(b, 2)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('means and deviations', () => {
  it('are those of the reported values', () => {
    // (1 + 2 + 6) / 3 = 3; deviations −2, −1, 3: √(14 / 2) = √7.
    expect(mean(Float64Array.of(1, 2, NaN, 6))).toBe(3);
    expect(deviation(Float64Array.of(1, 2, NaN, 6))).toBeCloseTo(Math.sqrt(7), 12);
  });

  it('stay finite for the largest and the smallest doubles', () => {
    const huge = Float64Array.of(1e308, 1.2e308, 1.4e308);
    expect(mean(huge) / 1.2e308).toBeCloseTo(1, 12);
    expect(deviation(huge) / 0.2e308).toBeCloseTo(1, 12);
    const tiny = Float64Array.of(1e-308, 3e-308);
    expect(deviation(tiny) / (Math.SQRT2 * 1e-308)).toBeCloseTo(1, 12);
  });
});
