/** Growth over periods, and what each part adds to the growth of the whole. */
import { mean } from './number';

/**
 * Gives the growth a period that leads from one value to another: (to / from)^(1 / periods) − 1.
 * Missing: NaN stays NaN. Edge: from a value of 0 or below, or to one below 0, nothing is comparable: NaN.
 * @example round(annualGrowth(100, 200, 3), 6) // 0.259921
 */
export function annualGrowth(from: number, to: number, periods: number): number {
  return from > 0 && to >= 0 && periods > 0 ? (to / from) ** (1 / periods) - 1 : NaN;
}

export interface Increments {
  /** Percentage points that each part adds to the growth of the whole (拉动), as a fraction: Δ / Σ before. */
  readonly pulls: Float64Array;
  /** Share of each part in the growth of the whole (贡献率), as a fraction: Δ / ΣΔ. */
  readonly shares: Float64Array;
}

/**
 * Gives what each part adds to the growth of the whole that they make up.
 * Missing: a part without both values is left out of both sums. Edge: NaN where the sum to divide by is not above 0
 * (pulls) or is 0 (shares).
 * @example incrementsOf(Float64Array.of(40, 60), Float64Array.of(50, 70)).pulls // [0.1, 0.1]
 */
export function incrementsOf(before: Float64Array, now: Float64Array): Increments {
  const steps = now.map((x, i) => x - before[i]!);
  const based = before.map((x, i) => (steps[i] === steps[i] ? x : NaN));
  const base = totalOf(based);
  const step = totalOf(steps);
  return {
    pulls: steps.map((x) => (base > 0 ? x / base : NaN)),
    shares: steps.map((x) => (step !== 0 ? x / step : NaN)),
  };
}

/** The mean times the count: sums beyond the largest double do not overflow on the way. */
function totalOf(column: Float64Array): number {
  const count = column.reduce((sum, x) => (x === x ? sum + 1 : sum), 0);
  return count === 0 ? 0 : mean(column) * count;
}
