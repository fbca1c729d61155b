/** What would it take: the least change of one value of a unit with which it reaches a rank, a tier, or sheds a label. */
import type { Evaluation } from '../evaluate';
import { deviation, extent, mean, round } from '../number';
import { isRankTable } from '../table';
import { breaksOf } from './needed/breaks';
import { hasReached, isVetoed, settle, testOf, type Goal, type Obstacle, type Settled } from './needed/goal';
import { linesOf, type Line } from './needed/line';
import { decimalsOf, printable } from './needed/print';
import { probeOf } from './needed/probe';
import { findNearest } from './needed/search';
import type { Learnt } from './needed/verdict';
import { nearestRank } from './needed/sheet-rank';

export { OBSTACLES, type Goal, type Obstacle, type Settled } from './needed/goal';

/** A value with which the goal is reached, and none nearer does. */
export interface Change {
  readonly kind: 'change';
  /** The threshold at full precision, in the column's own units: it reaches, what is nearer does not. */
  readonly least: number;
  /** The same as it can be written down, rounded away from what was; it reaches as well. */
  readonly value: number;
  /** `value` less what it was. */
  readonly change: number;
  /** |least − what it was| in standard deviations of the column as reported. */
  readonly cost: number;
  /** Beyond all that is reported in the column, or of another sign than all of it; null = within. */
  readonly outside: 'above' | 'below' | 'sign' | null;
  /** Whether it is certain that nothing nearer reaches; else the nearest that was found between closely set marks. */
  readonly exact: boolean;
  /** Where the unit stands with `value`. */
  readonly rank: number;
  readonly score: number;
  readonly tier: string | null;
}

export interface Unreachable {
  readonly kind: 'none';
  readonly why: Obstacle;
  /** The best rank that any value gives, where it is known; else null. */
  readonly best: number | null;
}

/** The answer for one unit and one indicator. */
export interface Need {
  readonly unit: string;
  /** Null: the unit's own rank on the sheet. */
  readonly indicator: string | null;
  /** The value now; NaN = not reported. */
  readonly from: number;
  /** As settled; null where there is nothing to reach. */
  readonly goal: Settled | null;
  readonly answer: Change | Unreachable;
}

/**
 * Gives what the unit in row `i` needs of one indicator, by its place in the scheme, for the goal.
 * The whole sample is normalised again with the changed value; caps, ties, published decimals, groups, vetoes and rules take part. Both directions are tried.
 * Units: the column's own. Missing: a value that is not reported cannot be changed. Errors: none; why there is no answer is said.
 * Source: docs/methods.md, "What would it take".
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && neededOf(r.value, 1, 0, { kind: 'nextRank' }).answer.kind // 'change'
 */
export function neededOf(evaluation: Evaluation, i: number, j: number, goal: Goal): Need {
  return needsOf(evaluation, i, goal)(j);
}

/**
 * Gives the same for any indicator of one unit; what they have in common is computed once. With `most`, costs above it are not looked for.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && needsOf(r.value, 0, { kind: 'nextRank' })(0).answer // { kind: 'none', why: 'first', best: null }
 */
export function needsOf(evaluation: Evaluation, i: number, goal: Goal): (j: number, most?: number) => Need {
  const { table, scheme, raw } = evaluation;
  const unit = table.units[i]!;
  const wanted = settle(goal, evaluation, i);
  if (typeof wanted === 'string') {
    return (j) => ({ unit, indicator: nameOf(j), from: fromOf(j), goal: null, answer: none(wanted) });
  }
  const obstacle = standingIn(wanted, evaluation, i);
  const lines = obstacle === null && !isRankTable(table) ? linesOf(evaluation, i) : null;
  const test = testOf(wanted, evaluation, i);
  const learnt: Learnt = new Map();
  return (j, most = Infinity) => {
    const answer = (): Change | Unreachable => {
      if (obstacle !== null) return none(obstacle);
      const { notAssessed } = scheme.indicators[j]!;
      if (notAssessed.includes(unit)) return none('notAssessed');
      const from = fromOf(j);
      if (from !== from) return none('notReported');
      return search(lines!(j), j, most);
    };
    return { unit, indicator: nameOf(j), from: fromOf(j), goal: wanted, answer: answer() };
  };

  function nameOf(j: number): string {
    return scheme.indicators[j]!.name;
  }

  function fromOf(j: number): number {
    return raw[j]![i]!;
  }

  function search(line: Line, j: number, most: number): Change | Unreachable {
    const column = raw[j]!;
    const [low, high] = extent(column);
    const spread = spreadOf(column);
    const goal = wanted as Settled;
    const probe = probeOf(evaluation, { i, j, goal, learnt }, test, line);
    const breaks = breaksOf(evaluation, i, j, line, probe.complete);
    const looked = {
      line,
      marks: breaks.marks,
      sure: breaks.leads ? stepOf(evaluation) : null,
      probe,
      most: most * spread,
      scale: high - low || Math.abs(high) || 1,
    };
    const outcome = (x: number): Evaluation | null => {
      const after = line.judged(x);
      return after !== null && hasReached(goal, after, i) ? after : null;
    };
    const reaches = (x: number): boolean => {
      const at = line.exactly(x);
      return at !== null && probe.met(at);
    };
    const quick = findNearest(looked);
    const settled = quick === null ? null : settleAt(quick.at.x, line.from, reaches);
    const exactly = { ...looked, line: { ...line, at: line.exactly } };
    const found = quick === null || settled !== null ? quick : findNearest(exactly);
    if (found === null) return none(whyNot(evaluation, i, j, goal, probe.seen.points), probe.seen.place);
    const least = settled ?? found.at.x;
    const value = printable(least, line.from, decimalsOf(column), reaches);
    const after = outcome(value);
    if (after === null) return none('beyond', probe.seen.place);
    return {
      kind: 'change',
      least,
      value,
      change: round(value - line.from, 12),
      cost: Math.abs(least - line.from) / spread,
      outside: outsideOf(value, low, high),
      exact: breaks.exact && probe.complete && found.certain,
      rank: after.ranks[i]!,
      score: after.totals[i]!,
      tier: after.tiers[i] ?? null,
    };
  }
}

const none = (why: Obstacle, best = NaN): Unreachable => ({
  kind: 'none',
  why,
  best: best === best ? best : null,
});

/** So often a value is moved on, twice as far each time, until noise is behind it. */
const TRIES = 20;

/** The value itself, or the next beyond it, that reaches by the line's own sums; null where none so near does. */
function settleAt(x: number, from: number, reaches: (x: number) => boolean): number | null {
  const step = Math.max(Math.abs(x), Math.abs(from), Number.MIN_VALUE) * 2 ** -52 * Math.sign(x - from);
  for (let k = 0; k <= TRIES; k++) {
    const tried = k === 0 ? x : x + step * 2 ** (k - 1);
    if (reaches(tried)) return tried;
  }
  return null;
}

/** What settles the matter before anything is changed. */
function standingIn(goal: Settled, evaluation: Evaluation, i: number): Obstacle | null {
  if (hasReached(goal, evaluation, i)) return 'reached';
  const { totals, ranks, table, scheme } = evaluation;
  // A veto that looks at values can be lifted by a value.
  const lifting = scheme.adjustments.some(({ when }) => when !== undefined);
  if (lifting || goal.kind === 'label') return null;
  if (goal.kind === 'tier' && isVetoed(goal.is, evaluation, i)) return 'vetoed';
  const out = isRankTable(table)
    ? ranks[i]! !== ranks[i]!
    : totals[i]! !== totals[i]! || ranks[i]! !== ranks[i]!;
  if (!out) return null;
  return evaluation.vetoes[i]?.some(({ effect }) => effect === 'cancelResult') ? 'vetoed' : 'unranked';
}

/** Why no value does. */
function whyNot(evaluation: Evaluation, i: number, j: number, goal: Settled, points: number): Obstacle {
  const { weights, weightsByGroup, table, scheme, normalised, vetoes, outcomes } = evaluation;
  const group = table.texts.get(scheme.rank.groupBy ?? '')?.[i] ?? '';
  if (!((weightsByGroup.get(group) ?? weights)[j]! > 0)) return 'noWeight';
  if (!(points > normalised[j]![i]!)) return 'capped';
  const barred =
    (vetoes[i]?.length ?? 0) > 0 ||
    outcomes[i]!.some(({ tierCap, verdict }) => tierCap !== null && verdict === 'yes');
  return goal.kind === 'tier' && barred ? 'vetoed' : 'beyond';
}

/**
 * Gives the unit of cost of a column: its standard deviation, of the values reported; of a column without spread its size.
 * @example spreadOf(Float64Array.of(1, 2, 3)) // 1
 */
export function spreadOf(column: Float64Array): number {
  return deviation(column) || Math.abs(mean(column)) || 1;
}

/** A lead of a whole published step is a lead after rounding, with room for noise. */
function stepOf({ scheme: { rank } }: Evaluation): number {
  return rank.decimals === null ? 0 : 10 ** -rank.decimals * (1 + 1e-6);
}

/** @example outsideOf(7, 1, 5) // 'above' */
export function outsideOf(value: number, low: number, high: number): Change['outside'] {
  if ((low >= 0 && value < 0) || (high <= 0 && value > 0 && low < 0)) return 'sign';
  return value > high ? 'above' : value < low ? 'below' : null;
}

/**
 * Gives the rank on the sheet that the unit in row `i` needs; null where the table has no ranks of its own.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && neededRank(r.value, 1, { kind: 'nextRank' }) // null
 */
export function neededRank(evaluation: Evaluation, i: number, goal: Goal): Need | null {
  const { table, totals } = evaluation;
  const ranks = table.outerRanks;
  if (ranks === null) return null;
  const from = ranks[i]!;
  const settled = settle(goal, evaluation, i);
  const unit = table.units[i]!;
  const need = (goal: Settled | null, answer: Need['answer']): Need => ({
    unit,
    indicator: null,
    from,
    goal,
    answer,
  });
  if (typeof settled === 'string') return need(null, none(settled));
  if (hasReached(settled, evaluation, i)) return need(settled, none('reached'));
  if (from !== from) return need(settled, none('notReported'));
  const rank = nearestRank(evaluation, i, settled);
  if (rank === null) return need(settled, none('beyond'));
  const [low, high] = extent(ranks);
  return need(settled, {
    kind: 'change',
    least: rank.rank,
    value: rank.rank,
    change: rank.rank - from,
    cost: Math.abs(rank.rank - from) / spreadOf(ranks),
    outside: outsideOf(rank.rank, low, high),
    exact: true,
    rank: rank.after.ranks[i]!,
    score: totals[i]!,
    tier: rank.after.tiers[i] ?? null,
  });
}
