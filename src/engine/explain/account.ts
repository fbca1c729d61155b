/** Accounts for a score: what the mean unit would have, and what each indicator, source and item adds to it. */
import { adjust } from '../adjust';
import { weightsFor } from '../contribution';
import type { Evaluation } from '../evaluate';
import { placeOf } from '../fit';
import type { AdjustmentDraft, Scheme, SourceDraft, VetoEffect } from '../scheme';
import { isRankTable } from '../table';
import { growTree, type Branch } from '../tree';
import { shareCapped } from './capped';
import { meanOf, seenBy } from './node';
import { addShares, type Reach } from './owen';

/** Points that do not come from an indicator. */
export interface Item {
  readonly name: string;
  readonly kind: 'source' | AdjustmentDraft['kind'];
  readonly points: number;
  /** Of a veto. */
  readonly effect?: VetoEffect;
}

/** A unit's score = `base` + all of `indicators` + all points of `sources` and `items`. */
export interface Account {
  readonly unit: string;
  /** At full precision; of a unit whose result a veto cancels, what it would have been. */
  readonly score: number;
  /** Which way is better: `low` under VIKOR. */
  readonly better: 'high' | 'low';
  /** Score of the mean unit: the mean of those ranked in every indicator and source, without items. */
  readonly base: number;
  /** By indicator, in the scheme's order; 0 where the unit is not measured by it. */
  readonly indicators: Float64Array;
  /** By dimension, each the sum of its indicators; parents before their parts. */
  readonly dimensions: ReadonlyMap<string, number>;
  /** Scores from elsewhere that are composed with the index, against their means. */
  readonly sources: readonly Item[];
  /** Bonus, deduction and veto items that fell on the unit. */
  readonly items: readonly Item[];
  /** Whether the split is exact; else it still adds up, and `errors` says how sure each part is. */
  readonly exact: boolean;
  /** Standard errors by indicator; 0 where exact. */
  readonly errors: Float64Array;
}

/** Whose mean a unit is measured against. */
export type Against = 'overall' | 'group';

/**
 * Gives the account of each unit's score, on request by its row; null for a unit without a score.
 * Formula: w · (x − mean) where every step is an arithmetic mean; else the Owen value (Shapley's, with the indicators of a
 * dimension together) of v(S) = score with the indicators outside S at their means and everybody else as they are.
 * Units: points of the score. Missing: an indicator that the unit lacks is worth 0, and the mean unit is measured without it too.
 * Edge: a table of ranks has no accounts; a unit that is not ranked is measured against those that are.
 * Source: docs/methods.md, "Contributions".
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && accountsOf(r.value)(0)?.indicators // [50]
 */
export function accountsOf(
  evaluation: Evaluation,
  against: Against = 'overall',
): (i: number) => Account | null {
  const { table, scheme, normalised, index, bonus, vetoes, groups } = evaluation;
  if (isRankTable(table)) return () => null;
  const root = growTree(scheme);
  const place = placeOf(table);
  const meansFor = meansBy(evaluation, against);
  const adjusted = (by: Partial<Scheme>, marks: Float64Array = index) => {
    const result = adjust(marks, table, { ...scheme, adjustments: [], ...by }, place);
    // What could be added once can be added again.
    return result.ok ? result.value : { totals: marks.map(() => NaN), bonus: marks.map(() => NaN) };
  };
  const composed = adjusted({}).totals;
  const sources = scheme.sources.map((source) => ({ source, points: adjusted(alone(source)).totals }));
  const items = scheme.adjustments.map((item) => ({
    item,
    points: adjusted({ adjustments: [item], adjustmentCap: null, sources: [], base: 0 }).bonus,
  }));
  const better = scheme.aggregate.method === 'vikor' ? 'low' : 'high';

  return (i) => {
    const score = composed[i]! + bonus[i]!;
    if (score !== score) return null;
    const meanOfRanked = meansFor(groups?.[i] ?? '');
    const points = new Float64Array(normalised.length);
    const errors = new Float64Array(normalised.length);
    let base = scheme.base;
    const beside: Item[] = [];
    for (const { source, points: column } of sources) {
      if (source.column === '' && source.as !== 'outerRank') continue;
      const share = source.weight / 100;
      const mean = meanOfRanked(column);
      base += share * mean;
      beside.push({ name: source.name, kind: 'source', points: share * (column[i]! - mean) });
    }
    const scale = scheme.weights.total / 100;
    for (const reach of reachesOf(i)) {
      if (normalised.length === 0) break;
      const node = seenBy(i, root, evaluation, weightsFor(evaluation, i), normalised.map(meanOfRanked));
      base += typeof reach === 'number' ? reach * meanOf(node) : reach(Float64Array.of(meanOf(node)))[0]!;
      addShares(node, reach, { points, errors });
    }
    return {
      unit: table.units[i]!,
      score,
      better,
      base,
      indicators: points,
      dimensions: sumDimensions(root, points),
      sources: beside,
      items: itemsOf(i),
      exact: errors.every((error) => error === 0),
      errors,
    };

    /** How the index of the unit comes into its score: by itself, or as the sources that it is. */
    function reachesOf(row: number): readonly Reach[] {
      if (scheme.sources.length === 0) return [scale];
      return scheme.sources.flatMap((source): Reach[] => {
        if (source.column !== '' || source.as === 'outerRank') return [];
        const share = source.weight / 100;
        if (source.as === 'points') return [share * scale];
        return [
          (values) =>
            values.map((value) => {
              const marks = index.slice();
              marks[row] = value * scale;
              return share * adjusted(alone(source), marks).totals[row]!;
            }),
        ];
      });
    }
  };

  function itemsOf(i: number): readonly Item[] {
    const fell = items.map(({ item, points }) => ({ item, points: points[i]! }));
    const capped = shareCapped(
      fell.map(({ item, points }) => (item.kind === 'bonus' ? points : 0)),
      scheme.adjustmentCap ?? Infinity,
    );
    return fell.flatMap(({ item: { name, kind }, points }, k): Item[] => {
      if (kind !== 'veto')
        return points === 0 ? [] : [{ name, kind, points: kind === 'bonus' ? capped[k]! : points }];
      const veto = vetoes[i]?.find((each) => each.item === name);
      return veto === undefined ? [] : [{ name, kind, points, effect: veto.effect }];
    });
  }
}

/** One source as if it were the whole score. */
const alone = (source: SourceDraft): Partial<Scheme> => ({ sources: [{ ...source, weight: 100 }], base: 0 });

/** Means over the units that are ranked: all of them, or those of a group. */
function meansBy({ ranks, groups }: Evaluation, against: Against) {
  return (group: string) => {
    const counts = (i: number): boolean =>
      ranks[i] === ranks[i] && (against === 'overall' || groups === null || groups[i] === group);
    return (column: Float64Array): number => {
      let sum = 0;
      let count = 0;
      for (let i = 0; i < column.length; i++) {
        if (column[i] !== column[i] || !counts(i)) continue;
        sum += column[i]!;
        count++;
      }
      return sum / count;
    };
  };
}

function sumDimensions(root: Branch, points: Float64Array): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const visit = (branch: Branch): number => {
    if (branch !== root) sums.set(branch.name, 0);
    const sum = branch.parts.reduce(
      (total, part) => total + (part.kind === 'indicator' ? points[part.index]! : visit(part)),
      0,
    );
    if (branch !== root) sums.set(branch.name, sum);
    return sum;
  };
  visit(root);
  return sums;
}
