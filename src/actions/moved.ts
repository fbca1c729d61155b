/** Why did a unit move: its rank change since the period before, split exactly among what has changed. */
import { isRankTable } from '../engine';
import { splitMoves, type Split } from '../engine/explain';
import { finish } from '../engine/robustness';
import { saySplit } from '../words/moved';
import { UNEXPLAINED } from '../words/unexplained';
import { orNull, type Subject } from './subject';

export interface MoveReport {
  readonly unit: string;
  /** Periods compared; null = the table names none. */
  readonly periods: readonly [string | null, string | null];
  readonly before: number | null;
  readonly now: number | null;
  /** Up is positive. */
  readonly change: number | null;
  /** Places by what they come from, summing to `change`; null = could not be told. */
  readonly split: Pick<Split, 'own' | 'others' | 'scheme' | 'revised'> | null;
  readonly sentence: string;
}

/** Gives why the unit in a row has moved; null = nothing is known of an earlier period. */
export function moveOf({ evaluation, before, revised, locale }: Subject, row: number): MoveReport | null {
  const { table, ranks, previousRanks, changes } = evaluation;
  const say = UNEXPLAINED[locale];
  const unit = table.units[row]!;
  const at = before?.table.units.indexOf(unit) ?? -1;
  const then = orNull(at < 0 ? previousRanks[row] : before?.ranks[at]);
  const now = orNull(ranks[row]);
  if (before === null && then === null) return null;
  const told = {
    unit,
    periods: [before?.table.period ?? null, table.period] as const,
    before: then,
    now,
    change: at < 0 ? orNull(changes[row]) : then === null || now === null ? null : then - now,
    split: null,
  };
  if (before === null || isRankTable(table) || isRankTable(before.table))
    return {
      ...told,
      sentence:
        then === null || now === null ? say.notBefore(unit) : say.onlyRanks(unit, String(then), String(now)),
    };
  const order = { before, now: evaluation, revised, units: [unit] };
  const splits = finish(splitMoves(order));
  if (!splits.ok) return { ...told, sentence: say.unsplit };
  const split = splits.value[row] ?? null;
  if (split === null) return { ...told, sentence: say.notBefore(unit) };
  const { own, others, scheme, revised: corrected } = split;
  return {
    ...told,
    before: split.before,
    now: split.now,
    change: split.change,
    split: { own, others, scheme, revised: corrected },
    sentence: saySplit(split, locale),
  };
}
