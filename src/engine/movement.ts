/** How a unit's rank has moved over the periods that are known: how long up, how long down, its best and its worst. */
import type { Evaluation } from './evaluate';
import { alignPast, outerThen, overallThen, unitThen } from './past';
import { isRankTable } from './table';

export interface Movement {
  /** Periods running, up to this one, in which the rank improved. */
  readonly rising: number;
  /** Periods running, up to this one, in which it fell. */
  readonly falling: number;
  /** Smallest and largest rank among the known periods, this one included; NaN = never ranked. */
  readonly best: number;
  readonly worst: number;
  /** Places gained over the last so many changes, as many as are known of three; NaN = none is. */
  readonly gained: number;
  /** Changes that `gained` sums. */
  readonly changes: number;
}

/** R13's three-year sum. */
const SUMMED = 3;

/**
 * Gives the movement of every unit, in the order of the table.
 * Missing: counts and sums stop at the first period without a rank, or before a gap; best and worst look beyond it.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && movementsOf(r.value)[0]?.best // 1
 */
export function movementsOf(evaluation: Evaluation): readonly Movement[] {
  const { table, past, ranks } = evaluation;
  const { running, older } = alignPast(past, table);
  const then = isRankTable(table) ? outerThen : overallThen;
  return table.units.map((_, i) => {
    const known = [ranks[i]!, ...running.map((earlier) => unitThen(earlier, i, then))];
    const all = [...known, ...older.map((earlier) => unitThen(earlier, i, then))].filter(
      (rank) => rank === rank,
    );
    const gains = known.slice(1).map((before, k) => before - known[k]!);
    const end = gains.findIndex((gain) => gain !== gain);
    const unbroken = end < 0 ? gains : gains.slice(0, end);
    const summed = unbroken.slice(0, SUMMED);
    return {
      rising: countWhile(unbroken, (gain) => gain > 0),
      falling: countWhile(unbroken, (gain) => gain < 0),
      best: all.length > 0 ? Math.min(...all) : NaN,
      worst: all.length > 0 ? Math.max(...all) : NaN,
      gained: summed.length > 0 ? summed.reduce((sum, gain) => sum + gain, 0) : NaN,
      changes: summed.length,
    };
  });
}

function countWhile(gains: readonly number[], holds: (gain: number) => boolean): number {
  const end = gains.findIndex((gain) => !holds(gain));
  return end < 0 ? gains.length : end;
}
