/** What a change does to a ranking: every unit whose score, rank, tier, labels or amount it changes. */
import type { Evaluation } from '../../engine';
import { amountOf, labelsOf } from '../../sheet/result-sheet';
import { orNull } from '../subject';

/** As it was, and as it is with the change; null = not known, not ranked or not there. */
export interface Effect {
  readonly unit: string;
  readonly score: readonly [number | null, number | null];
  readonly rank: readonly [number | null, number | null];
  readonly tier: readonly [string | null, string | null];
  readonly labels: readonly [readonly string[], readonly string[]];
  /** In 万元, what is certain. */
  readonly amount: readonly [number | null, number | null];
}

interface State {
  readonly score: number | null;
  readonly rank: number | null;
  readonly tier: string | null;
  readonly labels: readonly string[];
  readonly amount: number | null;
}

const GONE: State = { score: null, rank: null, tier: null, labels: [], amount: null };

function statesOf(evaluation: Evaluation): ReadonlyMap<string, State> {
  const { table, totals, ranks, tiers } = evaluation;
  return new Map(
    table.units.map((unit, i) => [
      unit,
      {
        score: orNull(totals[i]),
        rank: orNull(ranks[i]),
        tier: tiers[i] ?? null,
        labels: labelsOf(evaluation, i),
        amount: amountOf(evaluation, i),
      },
    ]),
  );
}

/** Numbers closer than that are the same number computed in another order. */
const NEAR = 1e-9;

const isSameScore = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a)));

/** Gives the units for which something differs, in the order of the table as it was; units that came last. */
export function effectsOf(before: Evaluation, after: Evaluation): readonly Effect[] {
  const [was, is] = [statesOf(before), statesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((unit): readonly Effect[] => {
    const [old, now] = [was.get(unit) ?? GONE, is.get(unit) ?? GONE];
    const isSame =
      isSameScore(old.score, now.score) &&
      old.rank === now.rank &&
      old.tier === now.tier &&
      old.labels.join('\n') === now.labels.join('\n') &&
      old.amount === now.amount;
    return isSame
      ? []
      : [
          {
            unit,
            score: [old.score, now.score],
            rank: [old.rank, now.rank],
            tier: [old.tier, now.tier],
            labels: [old.labels, now.labels],
            amount: [old.amount, now.amount],
          },
        ];
  });
}
