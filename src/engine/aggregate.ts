/** Brings points together: indicators into dimensions, dimensions into the index. */
import type { Branch } from './tree';
import type { PartWeights } from './weight';

export interface Aggregated {
  readonly totals: Float64Array;
  /** Scores of every dimension by name, in the order of the tree. */
  readonly dimensions: ReadonlyMap<string, Float64Array>;
}

/**
 * Gives the index and all dimensions on the way to it.
 * Missing: a part without points is left out and the others re-weighted; NaN where no part has any.
 * @example const t = growTree(plainScheme(1)); aggregate(t, weighParts(t, plainScheme(1)), [Float64Array.of(7)]).totals // [7]
 */
export function aggregate(root: Branch, weights: PartWeights, points: readonly Float64Array[]): Aggregated {
  const dimensions = new Map<string, Float64Array>();
  const visit = (branch: Branch): Float64Array => {
    if (branch !== root) dimensions.set(branch.name, new Float64Array(0));
    const columns = branch.parts.map((part) =>
      part.kind === 'indicator' ? points[part.index]! : visit(part),
    );
    const score = combine(branch, columns, weights.get(branch) ?? []);
    if (branch !== root) dimensions.set(branch.name, score);
    return score;
  };
  return { totals: visit(root), dimensions };
}

function combine(branch: Branch, columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  switch (branch.aggregate.method) {
    case 'arithmetic':
      return arithmeticMean(columns, weights);
    default:
      throw new RangeError(`aggregate has no method ${branch.aggregate.method}`);
  }
}

/**
 * Gives Σ w·x / Σ w by rows.
 * Shape: a weight a column. Missing: left out of both sums.
 * @example arithmeticMean([Float64Array.of(1, NaN), Float64Array.of(3, 5)], [0.5, 0.5]) // [2, 5]
 */
export function arithmeticMean(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  columns.forEach((column, j) => {
    const weight = weights[j]! / whole;
    for (let i = 0; i < sums.length; i++) sums[i]! += weight * column[i]!;
  });
  for (let i = 0; i < sums.length; i++) if (sums[i] !== sums[i]) sums[i] = meanOfRow(columns, weights, i);
  return sums;
}

/** Where a part is missing; slower, and therefore only there. */
function meanOfRow(columns: readonly Float64Array[], weights: readonly number[], i: number): number {
  let sum = 0;
  let weight = 0;
  columns.forEach((column, j) => {
    const x = column[i]!;
    if (x !== x) return;
    sum += weights[j]! * x;
    weight += weights[j]!;
  });
  return weight > 0 ? sum / weight : NaN;
}
