/** Means of the parts of a row: arithmetic, generalised, and the median. */

/** Parts of a branch as columns, with weights that sum to 1. */
export interface Parts {
  readonly columns: readonly Float64Array[];
  readonly weights: readonly number[];
}

/** Rows whose sums stay in the nearest cache while the columns pass by. */
const BLOCK = 2048;

/**
 * Gives Σ w·x / Σ w by rows.
 * Shape: a weight a column. Missing: left out of both sums; NaN where no part is left, or less than `minShare` of them.
 * @example arithmeticMean({ columns: [Float64Array.of(1, NaN), Float64Array.of(3, 5)], weights: [0.5, 0.5] }) // [2, 5]
 */
export function arithmeticMean({ columns, weights }: Parts, minShare = 0): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (let start = 0; start < sums.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, sums.length);
    for (let j = 0; j < columns.length; j++) addWeighted(sums, columns[j]!, weights[j]!, start, end);
  }
  for (let i = 0; i < sums.length; i++) {
    if (sums[i] === sums[i]) continue;
    // Some part is missing here: slower, and therefore only here.
    sums[i] = ofRow({ columns, weights }, i, minShare, (values, shares) =>
      values.reduce((sum, x, k) => sum + shares[k]! * x, 0),
    );
  }
  return sums;
}

function addWeighted(
  sums: Float64Array,
  column: Float64Array,
  weight: number,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) sums[i] = sums[i]! + weight * column[i]!;
}

/**
 * Gives (Σ w·x^p / Σ w)^(1/p); p = 0 is the geometric mean exp(Σ w·ln x / Σ w), p = −1 the harmonic.
 * Missing: as in `arithmeticMean`. Errors: none; points not above 0 are refused before where p ≤ 0.
 * @example generalisedMean({ columns: [Float64Array.of(1), Float64Array.of(4)], weights: [0.5, 0.5] }, 0) // [2]
 */
export function generalisedMean(parts: Parts, power: number, minShare = 0): Float64Array {
  const count = parts.columns[0]?.length ?? 0;
  const mean = (values: readonly number[], shares: readonly number[]) => {
    const sum = (of: (x: number) => number) => values.reduce((total, x, k) => total + shares[k]! * of(x), 0);
    if (power === 0) return Math.exp(sum(Math.log));
    // In units of the part that counts most, powers stay within 0 and 1; their logarithms keep small powers exact.
    const unit = (power > 0 ? Math.max(...values) : Math.min(...values)) || 1;
    return (
      unit * Math.exp(Math.log1p(sum((x) => Math.expm1(power * (Math.log(x) - Math.log(unit))))) / power)
    );
  };
  return Float64Array.from({ length: count }, (_, i) => ofRow(parts, i, minShare, mean));
}

/** Sums of weights carry noise; a half is a half within this. */
const NOISE = 1e-12;

/**
 * Gives the weighted median: the point where half of the weight lies on either side; between two points, their mean.
 * Edge: with equal weights, the ordinary median.
 * @example weightedMedian({ columns: [Float64Array.of(1), Float64Array.of(9), Float64Array.of(2)], weights: [1 / 3, 1 / 3, 1 / 3] }) // [2]
 */
export function weightedMedian(parts: Parts, minShare = 0): Float64Array {
  const count = parts.columns[0]?.length ?? 0;
  return Float64Array.from({ length: count }, (_, i) =>
    ofRow(parts, i, minShare, (values, shares) => {
      const order = values.map((_, k) => k).sort((a, b) => values[a]! - values[b]!);
      let below = 0;
      for (let k = 0; k < order.length; k++) {
        below += shares[order[k]!]!;
        if (Math.abs(below - 0.5) <= NOISE)
          return values[order[k]!]! / 2 + values[order[k + 1] ?? order[k]!]! / 2;
        if (below > 0.5) return values[order[k]!]!;
      }
      return values[order.at(-1)!]!;
    }),
  );
}

/** Applies a mean to what a row has, with its weights brought to a sum of 1. */
function ofRow(
  { columns, weights }: Parts,
  i: number,
  minShare: number,
  mean: (values: readonly number[], shares: readonly number[]) => number,
): number {
  const values: number[] = [];
  const shares: number[] = [];
  let weight = 0;
  for (let j = 0; j < columns.length; j++) {
    const x = columns[j]![i]!;
    if (x !== x) continue;
    values.push(x);
    shares.push(weights[j]!);
    weight += weights[j]!;
  }
  if (!(weight > 0) || values.length / columns.length < minShare) return NaN;
  for (let k = 0; k < shares.length; k++) shares[k]! /= weight;
  return mean(values, shares);
}
