/** Brings points together: indicators into dimensions, dimensions into the index. */
import { arithmeticMean, generalisedMean, weightedMedian, type Parts } from './aggregate/means';
import { copeland, grey, MOST_UNITS, rankSumRatio, topsis, vikor } from './aggregate/outranking';
import { countReported } from './number';
import { problem, type EngineProblem } from './problem';
import { accept, refuse, type Place, type Result } from './result';
import type { AggregateMethod, Scheme } from './scheme';
import type { Branch } from './tree';
import { isLower } from './upright';
import type { PartWeights } from './weight';

export interface Aggregated {
  readonly totals: Float64Array;
  /** Scores of every dimension by name, in the order of the tree. */
  readonly dimensions: ReadonlyMap<string, Float64Array>;
}

/** What stands around the points. */
export interface Setting {
  readonly scheme: Scheme;
  readonly units: readonly string[];
  readonly place: Place;
}

/** Means of logarithms or reciprocals: they need points above 0. */
const NEEDS_POSITIVE: readonly AggregateMethod[] = ['geometric', 'harmonic'];
/** Methods that weigh each part against the same part of other units, and cannot leave one out. */
const NEEDS_ALL: readonly AggregateMethod[] = ['topsis', 'vikor', 'gra', 'rsr'];

/**
 * Gives the index and all dimensions on the way to it, or the points that a method has no answer for.
 * Missing: a part without points is left out and the others re-weighted; NaN where no part has any.
 * Edge: VIKOR's index is lower-is-better; within a dimension it counts as 1 − Q.
 * Errors: points not above 0 under a geometric or harmonic mean; a missing part where units are compared part by part.
 * @example const t = growTree(plainScheme(1)); const r = aggregate(t, weighParts(t, plainScheme(1)), [Float64Array.of(7)], { scheme: plainScheme(1), units: ['甲'], place: {} }); r.ok && r.value.totals // [7]
 */
export function aggregate(
  root: Branch,
  weights: PartWeights,
  points: readonly Float64Array[],
  setting: Setting,
): Result<Aggregated, EngineProblem> {
  const problems: EngineProblem[] = [];
  const dimensions = new Map<string, Float64Array>();
  const visit = (branch: Branch): Float64Array => {
    // Parents stand before their parts.
    if (branch !== root) dimensions.set(branch.name, new Float64Array(0));
    const columns = branch.parts.map((part) =>
      part.kind === 'indicator' ? points[part.index]! : visit(part),
    );
    const score = combine(branch, columns, weights.get(branch) ?? [], setting, problems);
    if (branch !== root) dimensions.set(branch.name, score);
    return score;
  };
  const totals = visit(root);
  return problems.length > 0 ? refuse(problems) : accept({ totals, dimensions });
}

function combine(
  branch: Branch,
  columns: readonly Float64Array[],
  weights: readonly number[],
  setting: Setting,
  problems: EngineProblem[],
): Float64Array {
  const kept = columns.flatMap((_, j) => (weights[j]! > 0 ? [j] : []));
  const parts: Parts = { columns: kept.map((j) => columns[j]!), weights: kept.map((j) => weights[j]!) };
  const found = checkParts(branch, parts, setting);
  problems.push(...found);
  if (found.length > 0) return new Float64Array(setting.units.length).fill(NaN);
  const { method, ...way } = branch.aggregate;
  const minShare = way.minShare as number;
  switch (method) {
    case 'arithmetic':
      return arithmeticMean(parts, minShare);
    case 'geometric':
      return generalisedMean(parts, 0, minShare);
    case 'harmonic':
      return generalisedMean(parts, -1, minShare);
    case 'generalised':
      return generalisedMean(parts, way.power as number, minShare);
    case 'median':
      return weightedMedian(parts, minShare);
    case 'topsis':
      return topsis(
        parts,
        kept.map((j) => isLower(branch.parts[j]!, setting.scheme)),
      );
    case 'vikor':
      return branch.name === ''
        ? vikor(parts, way.v as number)
        : vikor(parts, way.v as number).map((q) => 1 - q);
    case 'gra':
      return grey(parts, way.zeta as number);
    case 'rsr':
      return rankSumRatio(parts, way.probit as boolean);
    case 'copeland':
      return copeland(parts);
    default:
      return method satisfies never;
  }
}

function checkParts(branch: Branch, { columns }: Parts, { units, place }: Setting): readonly EngineProblem[] {
  const { method, power } = branch.aggregate;
  const facts = { method, dimension: branch.name };
  if (NEEDS_ALL.includes(method)) {
    if (columns.every((column) => countReported(column) === column.length)) return [];
    // A unit without any part is not compared at all.
    return units.flatMap((unit, i) => {
      const missing = columns.filter((column) => column[i] !== column[i]).length;
      return missing > 0 && missing < columns.length
        ? [problem('points-missing', { ...place, unit }, facts)]
        : [];
    });
  }
  if (method === 'copeland' && units.length > MOST_UNITS) {
    return [problem('too-many-units', place, { method, units: units.length, most: MOST_UNITS })];
  }
  const positive = NEEDS_POSITIVE.includes(method) || (method === 'generalised' && (power as number) <= 0);
  if (!positive && method !== 'generalised') return [];
  const least = positive ? Number.MIN_VALUE : 0;
  return units.flatMap((unit, i) => {
    const points = Math.min(...columns.map((column) => (column[i] === column[i] ? column[i]! : Infinity)));
    return points < least ? [problem('points-not-positive', { ...place, unit }, { ...facts, points })] : [];
  });
}
