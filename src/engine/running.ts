/** Judges what runs over several periods: moves of rank, streaks of a label, times in so many years. */
import { round } from './number';
import {
  groupThen,
  originsOf,
  outerThen,
  overallThen,
  scoreThen,
  unitThen,
  wasThere,
  type Earlier,
  type History,
  type Then,
} from './past';
import type { Condition } from './scheme';
import type { Judgement, Numbers, Verdict, View } from './view';

type Move = Extract<Condition, { kind: 'rise' | 'fall' }>;
type Gain = Extract<Condition, { kind: 'scoreRise' | 'scoreFall' }>;

/**
 * Gives whether the rank moved by at least so many places, in this and, where asked, in each of so many periods running.
 * Missing: without a period before nothing is comparable, so it did not move; a new unit likewise; behind a gap, or
 * further back than the periods reach, unknown. A unit merged or split off since has no rank of its own then: unknown,
 * unless it did not so move against any that it was made of. Ranks of two groups are not compared.
 */
export function judgeMove(condition: Move, i: number, view: View): Judgement {
  const [now, then] = rankingOf(condition, i, view);
  const ranks = [now, ...view.history.running.map((earlier) => unitThen(earlier, i, then))];
  const [rank = NaN, previous = NaN] = ranks;
  const about = {
    ...(rank === rank ? { rank } : {}),
    ...(previous === previous ? { previous, change: previous - rank } : {}),
  };
  const sign = condition.kind === 'rise' ? -1 : 1;
  return judgeSteps(ranks, then, sign, condition, about, i, view);
}

/** The rank now in the ranking that a scope names, and how to find it in an earlier period. */
function rankingOf({ scope }: Move, i: number, view: View): readonly [number, Then] {
  if (scope === 'group') return [view.groupRanks?.[i] ?? NaN, groupThen(view.groups?.[i] ?? '')];
  const outer = scope === 'outer' || (scope === undefined && view.ranks === view.table.outerRanks);
  return outer ? [view.table.outerRanks?.[i] ?? NaN, outerThen] : [view.ranks[i]!, overallThen];
}

/** Gives whether the score rose or fell by at least so much, as `judgeMove` does for ranks. */
export function judgeGain(condition: Gain, i: number, view: View): Judgement {
  const scores = [view.totals[i]!, ...view.history.running.map((earlier) => unitThen(earlier, i, scoreThen))];
  const [score = NaN, before = NaN] = scores;
  const gain = round(score - before, GAIN_DECIMALS);
  const about = { ...(score === score ? { value: score } : {}), ...(gain === gain ? { gain } : {}) };
  const sign = condition.kind === 'scoreRise' ? 1 : -1;
  return judgeSteps(scores, scoreThen, sign, condition, about, i, view);
}

/** Differences of published scores carry noise of computing far behind this place. */
const GAIN_DECIMALS = 9;

/** `values` from now back; a step counts where it goes as `sign` says. */
function judgeSteps(
  values: readonly number[],
  then: Then,
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
  const [before] = history.running;
  const parts = before?.origins.get(i) ?? [];
  if (before !== undefined && parts.length > 0) {
    const moves = parts.map((row) => round(sign * (now - then(before.of, row)), GAIN_DECIMALS));
    const moved = moves.some((move) => moveVerdict(move, condition.atLeast) !== 'no');
    return [moved ? 'unknown' : 'no', { ...about, origins: originsOf(before, i) }];
  }
  if (!wasThere(history, i)) return ['no', { ...about, new: 1 }];
  if (previous !== previous) return ['unknown', { ...about, gap: 1 }];
  const wanted = condition.running ?? 1;
  const moves = values
    .slice(1)
    .map((earlierValue, k) => round(sign * (values[k]! - earlierValue), GAIN_DECIMALS));
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
  return !isKnownIn([...history.running, ...history.older], i);
}

/** Verdict on the label `back` periods ago; null = before the first period that is known of the unit. */
function labelThen(label: string, i: number, view: View, back: number): Verdict | null {
  // A label that no rule gives is a tier.
  if (back === 0) return view.labels.get(label)?.[i] ?? (view.tiers[i] === label ? 'yes' : 'no');
  return labelBefore(label, i, view.history, back);
}

/**
 * Gives whether a unit held a label so many periods ago; null = before the first period that is known of it.
 * @example labelBefore('黄牌', 0, { running: [], older: [] }, 1) // null
 */
export function labelBefore(
  label: string,
  i: number,
  { running, older }: History,
  back: number,
): Verdict | null {
  const earlier = running[back - 1];
  if (earlier === undefined) return isKnownIn(older, i) ? 'unknown' : null;
  if (earlier.rows[i]! >= 0) return labelIn(earlier, label, earlier.rows[i]!);
  const parts = earlier.origins.get(i) ?? [];
  // What the parts were given is theirs: whether the whole has it too is not for us to say.
  if (parts.length > 0) return parts.every((row) => labelIn(earlier, label, row) === 'no') ? 'no' : 'unknown';
  const stillEarlier = [...running.slice(back), ...older];
  return isKnownIn(stillEarlier, i) ? 'unknown' : null;
}

/** Whether the unit, or one that it was made of, was in any of the periods. */
const isKnownIn = (periods: readonly Earlier[], i: number): boolean =>
  periods.some(({ rows, origins }) => rows[i]! >= 0 || origins.has(i));

function labelIn({ of }: Earlier, label: string, row: number): Verdict {
  const labels = of.labels[row] ?? null;
  if (labels === null) return 'unknown';
  if (labels.includes(label)) return 'yes';
  return of.openLabels?.[row]?.includes(label) ? 'unknown' : 'no';
}
