/** Totals as straight lines of one column's points: where all steps are sums, a changed column needs no other to be summed again. */
import type { Evaluation } from '../../evaluate';
import { branchesOf, growTree } from '../../tree';

/** Totals at full precision, but for noise, by the column's points. */
export type Straight = (points: Float64Array) => Float64Array;

/** What follows from the column's points by the line itself; null where it is refused. */
type Totals = (points: Float64Array) => Float64Array | null;

/**
 * Gives the totals by the points of indicator `j`; null where they are no straight lines, or where noise could tell apart what is tied.
 * Formula: of every unit base + slope · points, both from the totals at 0 and at 100 points. Missing: a unit without points stands as it does now.
 */
export function straightTotals(evaluation: Evaluation, j: number, totalsOf: Totals): Straight | null {
  if (!isStraight(evaluation, j)) return null;
  const own = evaluation.normalised[j]!;
  const at = (points: number) => totalsOf(own.map((x) => (x === x ? points : NaN)));
  const [base, full] = [at(0), at(100)];
  if (base === null || full === null) return null;
  const slopes = full.map((total, k) => (total - base[k]!) / 100);
  const totals = (points: Float64Array): Float64Array =>
    base.map((total, k) => (points[k] === points[k] ? total + slopes[k]! * points[k]! : total));
  return totals;
}

function isStraight({ scheme, dimensions, table }: Evaluation, j: number): boolean {
  const { weights, sources, adjustments, rank } = scheme;
  const name = scheme.indicators[j]!.name;
  const looking = adjustments.some(
    ({ when, column }) =>
      when !== undefined || column === name || (column !== undefined && table.indicators.includes(column)),
  );
  return (
    ['given', 'equal', 'ahp'].includes(weights.method) &&
    sources.length === 0 &&
    !looking &&
    !rank.keys.some((key) => dimensions.has(key)) &&
    (rank.decimals !== null || rank.ties !== 'dense') &&
    branchesOf(growTree(scheme)).every(({ aggregate }) => aggregate.method === 'arithmetic')
  );
}
