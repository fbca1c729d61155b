/** Weights as they act against weights as they are written: how much of the ranking each indicator really decides. */
import { contributionsOf, weightsFor } from '../contribution';
import type { Evaluation } from '../evaluate';
import { extent } from '../number';
import { branchesOf, growTree } from '../tree';

/** By indicator, in the scheme's order; NaN where the scores do not differ, or the indicator has no say at all. */
export interface EffectiveWeights {
  /** As written: effective within the tree, the mean over the units where groups differ. */
  readonly nominal: Float64Array;
  /** Linear form: w · cov(x, s) / var(s). */
  readonly linear: Float64Array;
  /** Whether `linear` sums to 1: every step is an arithmetic mean. */
  readonly additive: boolean;
  /** Correlation ratio: share of the variance of the index that the indicator alone accounts for. */
  readonly mainEffect: Float64Array;
  /** `mainEffect` brought to a sum of 1, to be laid beside `nominal`. */
  readonly normalised: Float64Array;
}

/** Below so many units a parabola, below so many more a cubic would fit what is chance. */
const FOR_SQUARE = 20;
const FOR_CUBE = 40;

/**
 * Gives nominal and effective weights side by side.
 * Formula: linear = cov(c, s) / var(s), c = what the indicator brings to the index s (w · x, with the weight that the unit
 * really has); main effect = var(f(x)) / var(s), f the least-squares polynomial of s on the points x: straight below 20 units,
 * square below 40, else cubic.
 * Missing: the linear form takes 0 where the unit is not measured by it, the main effect leaves such units out.
 * Edge: NaN everywhere where all scores are equal; a column without spread has 0.
 * Source: docs/methods.md, "Effective weights" (Paruolo, Saisana and Saltelli 2013).
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && effectiveWeightsOf(r.value).linear // [1]
 */
export function effectiveWeightsOf(evaluation: Evaluation): EffectiveWeights {
  const { scheme, normalised, index } = evaluation;
  const additive = branchesOf(growTree(scheme)).every(({ aggregate }) => aggregate.method === 'arithmetic');
  const rows = rowsWith(index);
  const at = (column: Float64Array) => Float64Array.from(rows, (i) => column[i]!);
  const scores = at(index);
  const spread = covariance(scores, scores);
  const level = isLevel(scores);
  const linear = contributionsOf(evaluation).columns.map((column) =>
    level ? NaN : covariance(at(column), scores) / spread,
  );
  const mainEffect = normalised.map((points) => (level ? NaN : correlationRatio(points, index)));
  const whole = mainEffect.reduce((sum, effect) => sum + effect, 0);
  return {
    nominal: meanWeights(evaluation, rows),
    linear: Float64Array.from(linear),
    additive,
    mainEffect: Float64Array.from(mainEffect),
    normalised: Float64Array.from(mainEffect, (effect) => effect / whole),
  };
}

const rowsWith = (...columns: readonly Float64Array[]): readonly number[] =>
  Array.from(columns[0] ?? [], (_, i) => i).filter((i) => columns.every((column) => column[i] === column[i]));

/** Sums carry noise: what differs by less does not differ. */
const NOISE = 1e-12;

function isLevel(column: Float64Array): boolean {
  const [low, high] = extent(column);
  return !(high - low > NOISE * Math.max(Math.abs(low), Math.abs(high)));
}

function covariance(a: Float64Array, b: Float64Array): number {
  const [ma, mb] = [meanOf(a), meanOf(b)];
  return a.reduce((sum, x, i) => sum + (x - ma) * (b[i]! - mb), 0) / a.length;
}

const meanOf = (column: Float64Array): number => column.reduce((sum, x) => sum + x, 0) / column.length;

function meanWeights(evaluation: Evaluation, rows: readonly number[]): Float64Array {
  const { weights, weightsByGroup } = evaluation;
  if (weightsByGroup.size === 0 || rows.length === 0) return weights;
  const sums = new Float64Array(weights.length);
  for (const i of rows) weightsFor(evaluation, i).forEach((weight, j) => (sums[j]! += weight / rows.length));
  return sums;
}

/**
 * Gives η² = var(f(x)) / var(y), f the least-squares polynomial of y on x.
 * Missing: rows without either are left out. Edge: 0 without spread in x or in y.
 * @example correlationRatio(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)) // 1
 */
export function correlationRatio(x: Float64Array, y: Float64Array): number {
  const rows = rowsWith(x, y);
  const [xs, ys] = [Float64Array.from(rows, (i) => x[i]!), Float64Array.from(rows, (i) => y[i]!)];
  if (isLevel(xs) || isLevel(ys)) return 0;
  const degree = rows.length < FOR_SQUARE ? 1 : rows.length < FOR_CUBE ? 2 : 3;
  return Math.min(1, explained(xs, ys, degree));
}

/** Share of the variance of y along polynomials of x that are made orthogonal one after the other (Forsythe 1957). */
function explained(x: Float64Array, y: Float64Array, degree: number): number {
  const centre = meanOf(x);
  const reach = x.reduce((most, each) => Math.max(most, Math.abs(each - centre)), 0);
  const t = x.map((each) => (each - centre) / reach);
  const mean = meanOf(y);
  const rest = y.map((each) => each - mean);
  const whole = dot(rest, rest);
  let before = new Float64Array(t.length);
  let current = new Float64Array(t.length).fill(1);
  let share = 0;
  for (let power = 1; power <= degree; power++) {
    const size = dot(current, current);
    const turn =
      dot(
        current.map((p, i) => p * t[i]!),
        current,
      ) / size;
    const back = power === 1 ? 0 : size / dot(before, before);
    const next = current.map((p, i) => (t[i]! - turn) * p - back * before[i]!);
    const length = dot(next, next);
    // Fewer distinct values than the degree asks for.
    if (!(length > NOISE * t.length)) break;
    share += dot(next, rest) ** 2 / length / whole;
    [before, current] = [current, next];
  }
  return share;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
