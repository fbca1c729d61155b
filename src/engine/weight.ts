/** Weights as they act: of each part within its parent, and of each indicator in the whole. */
import { weightFor } from './check-weights';
import type { Scheme } from './scheme';
import type { Branch, Leaf } from './tree';

/** Weights of the parts of each branch, summing to 1. */
export type PartWeights = ReadonlyMap<Branch, readonly number[]>;

/**
 * Gives the weights of every branch's parts, for units of one group or for all.
 * Formula: w / Σ siblings. Edge: parts without weights, or with zero in all, count alike.
 * @example [...weighParts(growTree(plainScheme(2)), plainScheme(2)).values()][0] // [0.5, 0.5]
 */
export function weighParts(root: Branch, scheme: Scheme, group: string | null = null): PartWeights {
  const weights = new Map<Branch, readonly number[]>();
  const visit = (branch: Branch): void => {
    const sizes = branch.parts.map((part) => sizeOf(part, scheme, group));
    weights.set(branch, toShares(sizes));
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

function sizeOf(part: Branch | Leaf, scheme: Scheme, group: string | null): number {
  if (scheme.weights.method === 'equal') return 1;
  const own = weightFor(part.weight, group);
  if (own !== undefined) return own;
  const points = scheme.weights.unit === 'pointsOfTotal';
  if (part.kind === 'indicator' || !points) return 1;
  return part.parts.reduce((sum, each) => sum + sizeOf(each, scheme, group), 0);
}
