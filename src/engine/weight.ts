/** Weights as they act: of each part within its parent, and of each indicator in the whole. */
import { weightFor } from './check-weights';
import type { Scheme } from './scheme';
import type { Branch, Leaf, Weight } from './tree';
import { isGiven } from './weight/measure';

export { isGiven, sizesOf, type Columns, type Sizes } from './weight/measure';

/** Weights of the parts of each branch, summing to 1. */
export type PartWeights = ReadonlyMap<Branch, readonly number[]>;

/** On what weights depend beside the scheme. */
export interface Weighing {
  /** Whose weights; null = everybody's. */
  readonly group: string | null;
  /** What the data say, for methods that ask them; else null. */
  readonly sizes: readonly number[] | null;
  /** Indicators that do not count. */
  readonly dropped: readonly boolean[];
}

const EVERYBODY: Weighing = { group: null, sizes: null, dropped: [] };

/**
 * Gives the weights of every branch's parts.
 * Formula: w / Σ siblings; a dimension without a weight of its own has the sum of its indicators' where these are measured or in points.
 * Edge: parts without weights, or with zero in all, count alike.
 * @example [...weighParts(growTree(plainScheme(2)), plainScheme(2)).values()][0] // [0.5, 0.5]
 */
export function weighParts(root: Branch, scheme: Scheme, weighing: Weighing = EVERYBODY): PartWeights {
  const weights = new Map<Branch, readonly number[]>();
  const visit = (branch: Branch): void => {
    weights.set(branch, toShares(branch.parts.map((part) => sizeOf(part, scheme, weighing))));
    for (const part of branch.parts) if (part.kind === 'dimension') visit(part);
  };
  visit(root);
  return weights;
}

/**
 * Gives sizes as shares of their sum; where all are 0, equal shares.
 * @example toShares([60, 20, 20]) // [0.6, 0.2, 0.2]
 */
export function toShares(sizes: readonly number[]): readonly number[] {
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => (sum > 0 ? size / sum : 1 / sizes.length));
}

/**
 * Gives each indicator's weight in the whole: the product of the shares from the index down. They sum to 1.
 * @example const t = growTree(plainScheme(2)); effectiveWeights(t, weighParts(t, plainScheme(2)), 2) // [0.5, 0.5]
 */
export function effectiveWeights(root: Branch, parts: PartWeights, count: number): Float64Array {
  const effective = new Float64Array(count);
  const visit = (branch: Branch, share: number): void => {
    const shares = parts.get(branch) ?? [];
    branch.parts.forEach((part, k) => {
      const own = share * (shares[k] ?? 0);
      if (part.kind === 'indicator') effective[part.index] = own;
      else visit(part, own);
    });
  };
  visit(root, 1);
  return effective;
}

/** The weight that is written for a part; with tracks, the sum over them. */
function written(weight: Weight, { weights: { tracks } }: Scheme, group: string | null): number | undefined {
  if (tracks === undefined || typeof weight !== 'object') return weightFor(weight, group);
  return Object.entries(tracks).reduce((sum, [track, share]) => sum + share * (weight[track] ?? 0), 0);
}

/** Gives the indicators' weights as they are written for a group, over all tracks; 1 where there is none. */
export function writtenWeights(scheme: Scheme, group: string | null): readonly number[] {
  return scheme.indicators.map(({ weight }) => written(weight, scheme, group) ?? 1);
}

function sizeOf(part: Branch | Leaf, scheme: Scheme, weighing: Weighing): number {
  const { weights } = scheme;
  if (part.kind === 'dimension' && isOut(part, weighing)) return 0;
  const own = written(part.weight, scheme, weighing.group);
  if (part.kind === 'indicator') {
    if (weighing.dropped[part.index]) return 0;
    if (weighing.sizes !== null) return weighing.sizes[part.index]!;
    return weights.method === 'equal' ? 1 : (own ?? 1);
  }
  if (weights.method === 'equal') return 1;
  if (own !== undefined) return own;
  const summed = weights.unit === 'pointsOfTotal' || !isGiven(weights.method);
  return summed ? part.parts.reduce((sum, each) => sum + sizeOf(each, scheme, weighing), 0) : 1;
}

function isOut(branch: Branch, weighing: Weighing): boolean {
  return branch.parts.every((part) =>
    part.kind === 'indicator' ? weighing.dropped[part.index] === true : isOut(part, weighing),
  );
}
