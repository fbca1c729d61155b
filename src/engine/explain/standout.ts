/** What a unit stands out by: its strengths (亮点) and weaknesses (短板), each with its place and what it is worth. */
import type { Evaluation } from '../evaluate';
import { countReported } from '../number';
import { rankBy } from '../rank';
import { upright } from '../upright';
import type { Account } from './account';

/** An indicator of a unit, for the better or the worse. */
export interface Standout {
  readonly indicator: string;
  /** Place by the indicator's points among the units that have any, ties 1-2-2-4. */
  readonly rank: number;
  readonly of: number;
  /** Points of the score against the mean unit. */
  readonly points: number;
}

export interface Standouts {
  /** Best place first. */
  readonly strengths: readonly Standout[];
  /** Worst place first. */
  readonly weaknesses: readonly Standout[];
}

/** Places by the points of each indicator, in the scheme's order. */
export interface Places {
  /** Ties 1-2-2-4; NaN = the unit has no points. */
  readonly ranks: readonly Float64Array[];
  /** How many have points. */
  readonly sizes: readonly number[];
}

/**
 * Gives every unit's place by each indicator alone.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && placesOf(r.value).ranks[0] // [1, 2]
 */
export const placesOf = ({ scheme, normalised, indicators }: Evaluation): Places => ({
  ranks: indicators.map((name) => rankBy([upright(name, scheme, normalised)])),
  sizes: normalised.map(countReported),
});

/**
 * Gives each unit's strengths and weaknesses, on request by its account and row.
 * Formula: the `count` indicators in which it ranks best and in which it is better than the mean unit; those in which it
 * ranks worst and is worse. Ties: by what they are worth. Missing: an indicator that the unit lacks is neither.
 * Source: docs/methods.md, "Strengths and weaknesses".
 * @example const r = evaluate(table(2), plainScheme(2), []); r.ok && standoutsOf(r.value)(accountsOf(r.value)(0)!, 0).strengths[0]?.points // 25
 */
export function standoutsOf(evaluation: Evaluation, count = 3): (account: Account, i: number) => Standouts {
  const { indicators } = evaluation;
  const { ranks, sizes } = placesOf(evaluation);
  return (account, i) => {
    const sign = account.better === 'high' ? 1 : -1;
    const all = indicators.map((indicator, j): Standout => ({
      indicator,
      rank: ranks[j]![i]!,
      of: sizes[j]!,
      points: account.indicators[j]!,
    }));
    const toward = (side: 1 | -1) =>
      all
        .filter(({ rank, points }) => rank === rank && side * sign * points > 0)
        .sort((a, b) => side * (a.rank / a.of - b.rank / b.of) || side * sign * (b.points - a.points))
        .slice(0, count);
    return { strengths: toward(1), weaknesses: toward(-1) };
  };
}
