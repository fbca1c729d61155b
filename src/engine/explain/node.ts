/** A branch as one unit sees it: what it has in each part, what the mean unit has, and what any mixture of the two would be worth. */
import { arithmeticMean, generalisedMean, weightedMedian, type Parts } from '../aggregate/means';
import { duel, grey, rankSumRatio, topsis, vikor } from '../aggregate/outranking';
import { weightOf } from '../contribution';
import type { Evaluation } from '../evaluate';
import type { AggregateMethod } from '../scheme';
import type { Branch } from '../tree';
import { isLower } from '../upright';
import { betweenEnds, compromises, fittedRatios, isWhole, ownRatios, rowByRow, type Among } from './among';

/** A part of a branch. `own` is NaN where the unit has none: then it takes no part. */
export interface Part {
  /** Place of the indicator in the scheme's list; of a dimension, its own parts. */
  readonly of: number | Node;
  /** Share within the branch. */
  readonly weight: number;
  readonly own: number;
  /** Of the mean unit; NaN where the unit itself has none. */
  readonly mean: number;
}

export interface Node {
  readonly name: string;
  /** Only parts that weigh something. */
  readonly parts: readonly Part[];
  /** Gives the unit's score here for each row of made-up parts, everybody else being as they are. */
  readonly values: (columns: readonly Float64Array[]) => Float64Array;
  /** An arithmetic mean: each part acts by itself, along a straight line. */
  readonly linear: boolean;
  /** Each part acts by itself, whatever the others are. */
  readonly separable: boolean;
  /** The other units are looked at, so that each row costs a comparison with all of them. */
  readonly comparing: boolean;
}

/**
 * Gives the tree as unit `i` sees it.
 * Shape: `weights` are the unit's effective weights, `means` the points of the mean unit, by indicator.
 * Missing: what the unit lacks the mean unit lacks too, so that both are measured by the same weights.
 */
export function seenBy(
  i: number,
  branch: Branch,
  evaluation: Evaluation,
  weights: Float64Array,
  means: readonly number[],
): Node {
  const { normalised, dimensions, scheme } = evaluation;
  const shares = sharesOf(branch, weights);
  const kept = branch.parts.filter((_, k) => shares[k]! > 0);
  const columns = kept.map((part) =>
    part.kind === 'indicator' ? normalised[part.index]! : dimensions.get(part.name)!,
  );
  const parts = kept.map((part, k): Part => {
    const own = columns[k]![i]!;
    const weight = shares[branch.parts.indexOf(part)]!;
    if (part.kind === 'indicator')
      return { of: part.index, weight, own, mean: own === own ? means[part.index]! : NaN };
    const of = seenBy(i, part, evaluation, weights, means);
    return { of, weight, own, mean: own === own ? meanOf(of) : NaN };
  });
  const among: Among = {
    i,
    columns,
    weights: parts.map(({ weight }) => weight),
    lower: kept.map((part) => isLower(part, scheme)),
  };
  const { method } = branch.aggregate;
  return {
    name: branch.name,
    parts,
    values: valuesAt(branch, among),
    linear: method === 'arithmetic',
    separable: method === 'gra' || (method === 'rsr' && branch.aggregate.probit !== true),
    comparing: COMPARING_AGGREGATES.includes(method),
  };
}

/** Gives what the mean unit has at a branch. */
export function meanOf({ parts, values }: Node): number {
  return values(parts.map(({ mean }) => Float64Array.of(mean)))[0]!;
}

/** Ways to bring points together that compare units with one another. */
export const COMPARING_AGGREGATES: readonly AggregateMethod[] = ['topsis', 'vikor', 'gra', 'rsr', 'copeland'];

function sharesOf({ parts }: Branch, weights: Float64Array): readonly number[] {
  const sizes = parts.map((part) => weightOf(part, weights));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => (sum > 0 ? size / sum : 1 / sizes.length));
}

function valuesAt({ name, aggregate: { method, ...way } }: Branch, among: Among): Node['values'] {
  const { weights, lower } = among;
  const minShare = way.minShare as number;
  const meanBy = (mean: (parts: Parts) => Float64Array) => (columns: readonly Float64Array[]) =>
    mean({ columns, weights });
  switch (method) {
    case 'arithmetic':
      return meanBy((parts) => arithmeticMean(parts, minShare));
    case 'geometric':
      return meanBy((parts) => generalisedMean(parts, 0, minShare));
    case 'harmonic':
      return meanBy((parts) => generalisedMean(parts, -1, minShare));
    case 'generalised':
      return meanBy((parts) => generalisedMean(parts, way.power as number, minShare));
    case 'median':
      return meanBy((parts) => weightedMedian(parts, minShare));
    case 'topsis':
      return rowByRow(betweenEnds(among), (parts, i) => topsis(parts, lower)[i]!);
    case 'gra':
      return rowByRow(betweenEnds(among), (parts, i) => grey(parts, way.zeta as number)[i]!);
    case 'vikor': {
      const v = way.v as number;
      const scores = isWhole(among)
        ? compromises(among, v)
        : rowByRow(among, (parts, i) => vikor(parts, v)[i]!);
      return name === '' ? scores : (rows) => scores(rows).map((q) => 1 - q);
    }
    case 'rsr':
      if (way.probit !== true) return ownRatios(among);
      return isWhole(among)
        ? fittedRatios(among)
        : rowByRow(among, (parts, i) => rankSumRatio(parts, true)[i]!);
    case 'copeland':
      return rowByRow(among, (parts, i) => {
        let score = 0;
        for (let k = 0; k < parts.columns[0]!.length; k++) if (k !== i) score += duel(parts, i, k);
        return score;
      });
    default:
      return method satisfies never;
  }
}
