/** A against B: where the difference of two scores comes from. */
import type { Scheme } from '../scheme';
import { branchesOf, growTree } from '../tree';
import type { Account, Item } from './account';
import { COMPARING_AGGREGATES } from './node';

/** Score of A − score of B = `base` + all of `indicators` + all points of `sources` and `items`. */
export interface Difference extends Omit<Account, 'base' | 'unit'> {
  readonly units: readonly [string, string];
  /**
   * What comes from being measured otherwise: by other weights, without what one of them does not report, or, where a score is
   * relative, against other units: each against all but itself. Else 0.
   */
  readonly base: number;
}

/**
 * Whether a score follows from a comparison with all units, and not from the unit's own points alone.
 * @example isRelative(plainScheme(1)) // false
 */
export const isRelative = (scheme: Scheme): boolean =>
  branchesOf(growTree(scheme)).some(({ aggregate: { method } }) => COMPARING_AGGREGATES.includes(method));

/**
 * Gives the difference of two scores, part by part.
 * Formula: account of A − account of B; with arithmetic means and nothing missing w · (x_A − x_B). So A against B and B
 * against C make A against C. Shape: both accounts of one evaluation.
 * Source: docs/methods.md, "A against B".
 * @example const r = evaluate(table(1), plainScheme(1), []); const of = r.ok ? accountsOf(r.value) : () => null; differenceOf(of(0)!, of(1)!).indicators // [100]
 */
export function differenceOf(a: Account, b: Account): Difference {
  if (a.indicators.length !== b.indicators.length)
    throw new RangeError('differenceOf requires accounts of one evaluation');
  return {
    units: [a.unit, b.unit],
    score: a.score - b.score,
    better: a.better,
    base: a.base - b.base,
    indicators: a.indicators.map((points, j) => points - b.indicators[j]!),
    dimensions: new Map([...a.dimensions].map(([name, points]) => [name, points - b.dimensions.get(name)!])),
    sources: subtract(a.sources, b.sources),
    items: subtract(a.items, b.items),
    exact: a.exact && b.exact,
    errors: a.errors.map((error, j) => Math.hypot(error, b.errors[j]!)),
  };
}

/** An item that fell on one of the two only is nothing for the other. */
function subtract(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  const other = new Map(b.map((item) => [item.name, item]));
  const mine = a.map((item) => ({ ...item, points: item.points - (other.get(item.name)?.points ?? 0) }));
  const names = new Set(a.map(({ name }) => name));
  const theirs = b
    .filter(({ name }) => !names.has(name))
    .map((item) => ({ ...item, points: 0 - item.points }));
  return [...mine, ...theirs];
}
