/** Small arithmetic over columns: extremes, means, spread, and rounding that a reader of decimals would expect. */

/**
 * Gives the smallest and the largest reported value.
 * Missing: skipped; [NaN, NaN] where nothing is reported.
 * @example extent(Float64Array.of(3, NaN, 1)) // [1, 3]
 */
export function extent(column: Float64Array): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  return low > high ? [NaN, NaN] : [low, high];
}

/**
 * Gives the number of reported values.
 * @example countReported(Float64Array.of(3, NaN, 1)) // 2
 */
export function countReported(column: Float64Array): number {
  let count = 0;
  for (let i = 0; i < column.length; i++) if (column[i] === column[i]) count++;
  return count;
}

/** A power of two near the largest size, by which sums and squares stay finite; 1 where none is needed. */
function guard(column: Float64Array): number {
  const [low, high] = extent(column);
  const size = Math.max(Math.abs(low), Math.abs(high));
  return size > 1e140 || (size > 0 && size < 1e-140) ? 2 ** Math.floor(Math.log2(size)) : 1;
}

/**
 * Gives Σx / n.
 * Missing: skipped; NaN where nothing is reported. Edge: sums beyond 1e308 do not overflow.
 * @example mean(Float64Array.of(1, 2, NaN, 6)) // 3
 */
export function mean(column: Float64Array): number {
  const scale = guard(column);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x !== x) continue;
    sum += x / scale;
    count++;
  }
  return (sum / count) * scale;
}

/**
 * Gives the standard deviation √(Σ(x − mean)² / (n − spare)); spare 1 is Excel's STDEV.S, 0 its STDEV.P.
 * Missing: skipped. Edge: 0 for fewer values than the formula needs and for a column without spread.
 * @example deviation(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9), 0) // 2
 */
export function deviation(column: Float64Array, spare: 0 | 1 = 1): number {
  const [low, high] = extent(column);
  if (!(high > low)) return 0;
  const scale = guard(column);
  const centre = mean(column) / scale;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x !== x) continue;
    sum += (x / scale - centre) ** 2;
    count++;
  }
  return Math.sqrt(sum / (count - spare)) * scale;
}

/** Computed sums carry noise in the last binary places: so close to a half, relatively, is a half. */
const NOISE = 1e-12;

/**
 * Gives `x` rounded to `decimals` places, half away from zero on the decimal value.
 * Missing: NaN stays NaN. Edge: a value within 1e-12 of a half, relatively, is taken for the half;
 * numbers too large to have decimals stay as they are.
 * @example round(77.925, 2) // 77.93
 */
export function round(x: number, decimals: number): number {
  const power = 10 ** decimals;
  const scaled = Math.abs(x) * power;
  if (!(scaled < 2 ** 51)) return x;
  const whole = Math.floor(scaled + Math.min(scaled * NOISE, 1e-3) + 0.5);
  const rounded = whole / power;
  return x < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Products such as 0.29 · 100 fall short of the whole number that they mean. */
const SHORT = 1e-9;

/**
 * Ways to make a whole number of a computed one.
 * @example WHOLE.floor(0.29 * 100) // 29
 */
export const WHOLE = {
  floor: (x: number) => Math.floor(x + SHORT),
  round: (x: number) => Math.floor(x + 0.5 + SHORT),
  ceil: (x: number) => Math.ceil(x - SHORT),
} as const;

/** Sums of the second, third and fourth powers of the deviations in units of the spread, with the count. */
function moments(column: Float64Array): readonly [number, number, number] {
  const spread = deviation(column);
  const centre = mean(column);
  let third = 0;
  let fourth = 0;
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x !== x) continue;
    const z = (x - centre) / spread;
    third += z * z * z;
    fourth += z * z * z * z;
    count++;
  }
  return [third, fourth, count];
}

/**
 * Gives the skewness G1 = n / ((n − 1)(n − 2)) · Σz³, Excel's SKEW.
 * Missing: skipped. Edge: 0 for fewer than three values and for a column without spread.
 * @example skewness(Float64Array.of(1, 2, 3)) // 0
 */
export function skewness(column: Float64Array): number {
  const [third, , n] = moments(column);
  if (n < 3 || !Number.isFinite(third)) return 0;
  return (n / ((n - 1) * (n - 2))) * third;
}

/**
 * Gives the excess kurtosis G2 = n(n + 1) / ((n − 1)(n − 2)(n − 3)) · Σz⁴ − 3(n − 1)² / ((n − 2)(n − 3)), Excel's KURT.
 * Missing: skipped. Edge: 0 for fewer than four values and for a column without spread.
 * @example round(kurtosis(Float64Array.of(1, 2, 3, 4)), 6) // -1.2
 */
export function kurtosis(column: Float64Array): number {
  const [, fourth, n] = moments(column);
  if (n < 4 || !Number.isFinite(fourth)) return 0;
  const factor = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return factor * fourth - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

/**
 * Gives the middle value, or the mean of the two in the middle.
 * Missing: skipped; NaN where nothing is reported.
 * @example median(Float64Array.of(9, 1, NaN, 3)) // 3
 */
export function median(column: Float64Array): number {
  const sorted = column.filter((x) => x === x).sort();
  const half = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[half]! : sorted[half - 1]! / 2 + sorted[half]! / 2;
}
