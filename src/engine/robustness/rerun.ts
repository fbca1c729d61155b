/** The line run again under other weights: from the points of an evaluation to its scores, nothing before that computed anew. */
import { adjust } from '../adjust';
import { aggregate } from '../aggregate';
import type { Evaluation } from '../evaluate';
import { placeOf } from '../fit';
import { growTree, type Branch, type Leaf } from '../tree';
import type { PartWeights } from '../weight';

/** Gives the unrounded scores under effective weights (summing to 1); the array is the same one every time. */
export type Rerun = (weights: Float64Array) => Float64Array;

/**
 * Gives the evaluation's scores as a function of the effective weights of its indicators. Within a dimension parts share as their
 * weights are to each other; a dimension weighs what its indicators do together.
 * Missing: as in the evaluation. Bonus, deductions, vetoes and other sources take part. Edge: a unit without a score stays without.
 */
export function rerun(evaluation: Evaluation): Rerun {
  const { scheme, table, normalised, unrounded, bonus } = evaluation;
  const root = growTree(scheme);
  const scale = scheme.weights.total / 100;
  const scores = new Float64Array(table.units.length);
  const quick = scheme.sources.length === 0 ? means(root, normalised) : null;
  const place = placeOf(table);
  return (weights) => {
    const index = quick?.(weights) ?? slowly(weights);
    if (scheme.sources.length === 0) {
      for (let i = 0; i < scores.length; i++)
        scores[i] = unrounded[i] === unrounded[i] ? index[i]! * scale + bonus[i]! : NaN;
      return scores;
    }
    const adjusted = adjust(
      index.map((x) => x * scale),
      table,
      scheme,
      place,
    );
    // What could be added to one index can be added to another.
    return adjusted.ok ? adjusted.value.totals : scores.fill(NaN);
  };

  function slowly(weights: Float64Array): Float64Array {
    const shares = sharesOf(root, weights);
    const result = aggregate(root, shares, normalised, { scheme, units: table.units, place });
    return result.ok ? result.value.totals : scores.slice().fill(NaN);
  }
}

const weightOf = (part: Branch | Leaf, weights: Float64Array): number =>
  part.kind === 'indicator'
    ? weights[part.index]!
    : part.parts.reduce((sum, each) => sum + weightOf(each, weights), 0);

/** Gives the weights of the parts of a branch, and of all below it, that effective weights mean. */
export function sharesOf(root: Branch, weights: Float64Array): PartWeights {
  const shares = new Map<Branch, readonly number[]>();
  const visit = (branch: Branch): void => {
    const sizes = branch.parts.map((part) => weightOf(part, weights));
    const sum = sizes.reduce((total, size) => total + size, 0);
    shares.set(
      branch,
      sizes.map((size) => (sum > 0 ? size / sum : 0)),
    );
    for (const part of branch.parts) if (part.kind === 'dimension') visit(part);
  };
  visit(root);
  return shares;
}

/** Arithmetic and geometric means through the whole tree, without a new array a step; null where another method is in it. */
function means(
  root: Branch,
  points: readonly Float64Array[],
): ((weights: Float64Array) => Float64Array) | null {
  const { method, ...way } = root.aggregate;
  const geometric = method === 'geometric';
  if (method !== 'arithmetic' && !geometric) return null;
  const units = points[0]?.length ?? 0;
  const parts = root.parts.map((part) => {
    if (part.kind === 'dimension') return { part, column: null, inner: means(part, points) };
    const column = points[part.index]!;
    return { part, column: geometric ? column.map(Math.log) : column, inner: null };
  });
  if (parts.some(({ column, inner }) => column === null && inner === null)) return null;
  const minShare = way.minShare as number;
  const sums = new Float64Array(units);
  const weighed = new Float64Array(units);
  const present = new Float64Array(units);
  const scratch = new Float64Array(units);
  const mayLack = parts.some(({ column }) => column === null || column.some((x) => x !== x));
  return (weights) => {
    sums.fill(0);
    weighed.fill(0);
    present.fill(0);
    let whole = 0;
    let counted = 0;
    for (const { part, column, inner } of parts) {
      const weight = weightOf(part, weights);
      if (weight <= 0) continue;
      whole += weight;
      counted++;
      let values = column;
      if (values === null) {
        const below = inner!(weights);
        if (geometric) for (let i = 0; i < units; i++) scratch[i] = Math.log(below[i]!);
        values = geometric ? scratch : below;
      }
      if (mayLack) addWhereThere(values, weight);
      else for (let i = 0; i < units; i++) sums[i] = sums[i]! + weight * values[i]!;
    }
    for (let i = 0; i < units; i++) {
      const by = mayLack ? weighed[i]! : whole;
      const enough = by > 0 && (!mayLack || present[i]! >= minShare * counted);
      const mean = enough ? sums[i]! / by : NaN;
      sums[i] = geometric ? Math.exp(mean) : mean;
    }
    return sums;
  };

  function addWhereThere(values: Float64Array, weight: number): void {
    for (let i = 0; i < units; i++) {
      const x = values[i]!;
      if (x !== x) continue;
      sums[i] = sums[i]! + weight * x;
      weighed[i] = weighed[i]! + weight;
      present[i] = present[i]! + 1;
    }
  }
}
