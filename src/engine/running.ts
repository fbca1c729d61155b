/** Judges what runs over several periods: moves of rank, streaks of a label, times in so many years. */
import { round } from './number';
import { rankThen, scoreThen, wasThere, type Earlier } from './past';
import type { Condition } from './scheme';
import type { Judgement, Numbers, Verdict, View } from './view';

type Move = Extract<Condition, { kind: 'rise' | 'fall' }>;
type Gain = Extract<Condition, { kind: 'scoreRise' | 'scoreFall' }>;

/**
 * Gives whether the rank moved by at least so many places, in this and, where asked, in each of so many periods running.
 * Missing: without a period before nothing is comparable, so it did not move; a new unit likewise; behind a gap, or
 * further back than the periods reach, unknown.
 */
export function judgeMove(condition: Move, i: number, view: View): Judgement {
  const { history } = view;
  const outer =
    condition.scope === 'outer' || (condition.scope === undefined && view.ranks === view.table.outerRanks);
  const now = outer ? (view.table.outerRanks?.[i] ?? NaN) : view.ranks[i]!;
  const ranks = [now, ...history.running.map((earlier) => rankThen(earlier, i, outer))];
  const [rank = NaN, previous = NaN] = ranks;
  const about = {
    ...(rank === rank ? { rank } : {}),
    ...(previous === previous ? { previous, change: previous - rank } : {}),
  };
  const sign = condition.kind === 'rise' ? -1 : 1;
  return judgeSteps(ranks, sign, condition, about, i, view);
}

/** Gives whether the score rose or fell by at least so much, as `judgeMove` does for ranks. */
export function judgeGain(condition: Gain, i: number, view: View): Judgement {
  const scores = [view.totals[i]!, ...view.history.running.map((earlier) => scoreThen(earlier, i))];
  const [score = NaN, before = NaN] = scores;
  const gain = round(score - before, GAIN_DECIMALS);
  const about = { ...(score === score ? { value: score } : {}), ...(gain === gain ? { gain } : {}) };
  const sign = condition.kind === 'scoreRise' ? 1 : -1;
  return judgeSteps(scores, sign, condition, about, i, view);
}

/** Differences of published scores carry noise of computing far behind this place. */
const GAIN_DECIMALS = 9;

/** `values` from now back; a step counts where it goes as `sign` says. */
function judgeSteps(
  values: readonly number[],
  sign: 1 | -1,
  condition: Move | Gain,
  about: Numbers,
  i: number,
  { history }: View,
): Judgement {
  const [now = NaN, previous = NaN] = values;
  const earlier = history.running.length + history.older.length;
  if (now !== now) return ['no', about];
  if (earlier === 0) return ['no', { ...about, first: 1 }];
  if (!wasThere(history, i)) return ['no', { ...about, new: 1 }];
  if (previous !== previous) return ['unknown', { ...about, gap: 1 }];
  const wanted = condition.running ?? 1;
  const moves = values.slice(1).map((before, k) => round(sign * (values[k]! - before), GAIN_DECIMALS));
  const verdicts = Array.from({ length: wanted }, (_, k) => moveVerdict(moves[k], condition.atLeast));
  const years = verdicts.findIndex((verdict) => verdict !== 'yes');
  const numbers = { ...about, years: years < 0 ? wanted : years };
  if (verdicts.includes('no')) return ['no', numbers];
  return verdicts.includes('unknown') ? ['unknown', { ...numbers, gap: 1 }] : ['yes', numbers];
}

function moveVerdict(move: number | undefined, atLeast: number): Verdict {
  if (move === undefined || move !== move) return 'unknown';
  return move >= atLeast ? 'yes' : 'no';
}

/**
 * Gives whether the label was held so many periods running, this one included.
 * Missing: the count starts with the first period that is known, or with the unit's first; a gap in between is unknown.
 */
export function judgeStreak(
  { label, years }: Extract<Condition, { kind: 'streak' }>,
  i: number,
  view: View,
): Judgement {
  const verdicts = verdictsOf(label, i, view, years);
  const count = yearsRunning(label, i, view);
  const numbers = { years: count, ...(isFirst(i, view) ? { first: 1 as const } : {}) };
  if (verdicts.includes('no')) return ['no', numbers];
  return verdicts.includes('unknown') ? ['unknown', { ...numbers, gap: 1 }] : ['yes', numbers];
}

/**
 * Gives whether the label was held in at least `times` of the last `years` periods, this one included.
 * Missing: periods before the first, or missing in between, are unknown: they matter where they could decide. Of a label
 * that was never held in a period that is known, nothing is supposed of the time before.
 */
export function judgeTimes(
  { label, times, years }: Extract<Condition, { kind: 'times' }>,
  i: number,
  view: View,
): Judgement {
  const verdicts = Array.from({ length: years }, (_, k) => labelThen(label, i, view, k));
  const held = verdicts.filter((verdict) => verdict === 'yes').length;
  const missing = verdicts.filter((verdict) => verdict === 'unknown').length;
  const before = verdicts.filter((verdict) => verdict === null).length;
  const open = held + missing > 0 ? missing + before : 0;
  if (held >= times) return ['yes', { times: held }];
  return held + open >= times ? ['unknown', { times: held, gap: 1 }] : ['no', { times: held }];
}

/** Gives whether the label is held, or was so many periods ago. Missing: before the first period that is known, unknown. */
export function judgeLabel(
  { label, ago = 0 }: Extract<Condition, { kind: 'label' }>,
  i: number,
  view: View,
): Judgement {
  const verdict = labelThen(label, i, view, ago) ?? 'unknown';
  return [verdict, verdict === 'unknown' && ago > 0 ? { gap: 1 } : {}];
}

/** Periods running in which the label was certainly held, up to this one. */
export function yearsRunning(label: string, i: number, view: View): number {
  let count = 0;
  while (labelThen(label, i, view, count) === 'yes') count++;
  return count;
}

/** The last so many periods, newest first; none before the first that is known counts as held. */
function verdictsOf(label: string, i: number, view: View, years: number): readonly Verdict[] {
  return Array.from({ length: years }, (_, k) => labelThen(label, i, view, k) ?? 'no');
}

/** Whether the unit is seen for the first time: no earlier period, or it was in none of them. */
function isFirst(i: number, { history }: View): boolean {
  return !wasThere(history, i);
}

/** Verdict on the label `back` periods ago; null = before the first period that is known of the unit. */
function labelThen(label: string, i: number, view: View, back: number): Verdict | null {
  if (back === 0) return view.labels.get(label)?.[i] ?? 'no';
  const { running, older } = view.history;
  const earlier = running[back - 1];
  if (earlier === undefined) return older.some(({ rows }) => rows[i]! >= 0) ? 'unknown' : null;
  if (earlier.rows[i]! >= 0) return labelIn(earlier, label, i);
  const stillEarlier = [...running.slice(back), ...older];
  return stillEarlier.some(({ rows }) => rows[i]! >= 0) ? 'unknown' : null;
}

function labelIn({ rows, of }: Earlier, label: string, i: number): Verdict {
  const row = rows[i]!;
  const labels = of.labels[row] ?? null;
  if (labels === null) return 'unknown';
  if (labels.includes(label)) return 'yes';
  return of.openLabels?.[row]?.includes(label) ? 'unknown' : 'no';
}
