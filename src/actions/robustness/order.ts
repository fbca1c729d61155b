/** How firm the order of units is: what turns two neighbours, and how far another ranking is from the published one. */
import type { Shift } from '../../engine/explain';
import type { Pair } from '../../engine/robustness';
import { sayTurn } from '../../words/turn';
import { orNull, type Subject } from '../subject';
import type { PairReport, ShiftReport } from './report';

export function pairReport(pair: Pair, { evaluation, locale }: Subject): PairReport {
  const { units } = evaluation.table;
  const { one, shift } = pair;
  return {
    ahead: units[pair.ahead]!,
    behind: units[pair.behind]!,
    difference: pair.difference,
    epsilon: pair.epsilon,
    one: one === null ? null : { indicator: evaluation.indicators[one.indicator]!, weight: one.weight },
    shift: shift?.total ?? null,
    unknown: pair.unknown,
    near: pair.near,
    sentences: sayTurn(pair, evaluation, locale),
  };
}

/** Shape: ranks in the order of the rows given. */
export function shiftReport(
  shift: Shift | null,
  units: readonly string[],
  rows: readonly number[],
  sentence: string,
): ShiftReport {
  if (shift === null) return { mean: null, most: null, ranks: [], sentence };
  const { mean, most, changes, ranks } = shift;
  return {
    mean: orNull(mean),
    most: most === null ? null : { unit: units[most]!, change: changes[most]! },
    ranks: rows.map((i) => orNull(ranks[i])),
    sentence,
  };
}
