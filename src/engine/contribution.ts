/** What each indicator brings to a unit's index: the points of the total that it stands for. */
import type { Evaluation } from './evaluate';
import { branchesOf, growTree, type Branch, type Leaf } from './tree';

export interface Contributions {
  /** One column an indicator, in the scheme's order; NaN = the unit has no index. */
  readonly columns: readonly Float64Array[];
  /** Whether they add up to the index: every step on the way to it is an arithmetic mean. */
  readonly additive: boolean;
}

/**
 * Gives weight · points of every indicator, in points of the scheme's full marks.
 * Formula: w · x / Σ w of the parts that the unit has, from the index down; times full marks / 100.
 * Missing: a part without points brings nothing, and those beside it take over its weight, as in the mean itself.
 * Edge: where some step is no arithmetic mean the plain products are given, and they do not add up.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && contributionsOf(r.value).columns[0] // [100, 0]
 */
export function contributionsOf(evaluation: Evaluation): Contributions {
  const { scheme, normalised, index } = evaluation;
  const root = growTree(scheme);
  const additive = branchesOf(root).every(({ aggregate }) => aggregate.method === 'arithmetic');
  const scale = scheme.weights.total / 100;
  const columns = normalised.map(() => new Float64Array(index.length).fill(NaN));
  index.forEach((score, i) => {
    if (score !== score) return;
    const own = weightsFor(evaluation, i);
    const whole = normalised.every((points, j) => own[j] === 0 || points[i] === points[i]);
    const shares = additive && !whole ? sharesOf(root, evaluation, own, i) : own;
    columns.forEach((column, j) => {
      const points = normalised[j]![i]!;
      column[i] = shares[j] === 0 || points !== points ? 0 : shares[j]! * points * scale;
    });
  });
  return { columns, additive };
}

/** Effective weights of a unit, those of its group where groups differ. */
export function weightsFor({ weights, weightsByGroup, table, scheme }: Evaluation, i: number): Float64Array {
  const group = table.texts.get(scheme.rank.groupBy ?? '')?.[i];
  return weightsByGroup.get(group ?? '') ?? weights;
}

/** A unit's weights with those of the parts that it lacks given to their neighbours. */
function sharesOf(
  root: Branch,
  { normalised, dimensions }: Evaluation,
  own: Float64Array,
  i: number,
): Float64Array {
  const shares = new Float64Array(own.length);
  const has = (part: Branch | Leaf): boolean => {
    const points = part.kind === 'indicator' ? normalised[part.index] : dimensions.get(part.name);
    return !Number.isNaN(points?.[i] ?? NaN);
  };
  const share = (branch: Branch, of: number): void => {
    const parts = branch.parts.filter(has);
    const sizes = parts.map((part) => weightOf(part, own));
    const sum = sizes.reduce((total, size) => total + size, 0);
    parts.forEach((part, k) => {
      const mine = sum > 0 ? (of * sizes[k]!) / sum : 0;
      if (part.kind === 'indicator') shares[part.index] = mine;
      else share(part, mine);
    });
  };
  share(root, 1);
  return shares;
}

/**
 * Gives the weight of a part in the whole: of a dimension, that of its indicators together.
 * @example weightOf(growTree(plainScheme(2)), Float64Array.of(0.5, 0.5)) // 1
 */
export function weightOf(part: Branch | Leaf, weights: Float64Array): number {
  if (part.kind === 'indicator') return weights[part.index] ?? 0;
  return part.parts.reduce((sum, each) => sum + weightOf(each, weights), 0);
}
