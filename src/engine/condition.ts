/** Judges one condition for one unit: yes, no, or unknown where what it needs is not known. */
import { cellText, isFlagged, numbersIn } from './column';
import { JOINS } from './check-rules';
import { WHOLE } from './number';
import { reachOf, type Reach } from './rank';
import { judgeGain, judgeLabel, judgeMove, judgeStreak, judgeTimes } from './running';
import type { Among, Bounds, Condition } from './scheme';
import type { Finding, Judgement, Numbers, Verdict, View } from './view';

const isTrue = (holds: boolean): Verdict => (holds ? 'yes' : 'no');

/** Three-valued and: one no settles it. */
export function both(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('no') ? 'no' : verdicts.includes('unknown') ? 'unknown' : 'yes';
}

/** Three-valued or: one yes settles it. */
export function either(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : 'no';
}

/**
 * Gives the verdict on a condition for the unit in row `i`, with its numbers and those of its parts.
 * Missing: a unit without a rank or score meets no condition on it; an indicator not reported leaves it unknown.
 * Source: docs/methods.md, "What is not known".
 */
export function judge(condition: Condition, i: number, view: View): Finding {
  switch (condition.kind) {
    case 'every':
    case 'some':
    case 'not':
    case 'joined':
      return judgeJoined(condition, i, view);
    case 'rank':
    case 'rankFromLast':
    case 'rankAtLeast':
      return finding(condition, judgePlace(condition, i, view));
    case 'share':
      return finding(condition, judgeShare(condition, i, view));
    case 'rise':
    case 'fall':
      return finding(condition, judgeMove(condition, i, view));
    case 'scoreRise':
    case 'scoreFall':
      return finding(condition, judgeGain(condition, i, view));
    case 'score':
      return finding(condition, judgeBounds(condition, view.totals[i]!, 'no'));
    case 'indicator':
      return finding(condition, judgeBounds(condition, valueOf(condition.name, i, view), 'unknown'));
    case 'completion':
      return finding(condition, judgeBounds(condition, completionOf(condition, i, view), 'unknown'));
    case 'strength':
    case 'weakness':
      return finding(condition, judgeOwnPlace(condition, i, view));
    case 'tier': {
      const tier = view.tiers[i] ?? null;
      return finding(condition, [isTrue(tier === condition.is), tier === null ? {} : { tier }]);
    }
    case 'label':
      return finding(condition, judgeLabel(condition, i, view));
    case 'streak':
      return finding(condition, judgeStreak(condition, i, view));
    case 'times':
      return finding(condition, judgeTimes(condition, i, view));
    case 'flag': {
      const flag = cellText(view.table, condition.column, i);
      return finding(condition, [isTrue(isFlagged(flag)), { flag }]);
    }
    case 'category': {
      const flag = cellText(view.table, condition.column, i);
      return finding(condition, [isTrue(flag.trim() === condition.is.trim()), { flag }]);
    }
    case 'unfilled':
      return finding(condition, ['no', {}]);
    default:
      return condition satisfies never;
  }
}

function finding(
  condition: Condition,
  [verdict, numbers]: Judgement,
  parts: readonly Finding[] = [],
): Finding {
  return { verdict, condition, numbers, parts };
}

function judgeJoined(
  condition: Extract<Condition, { kind: 'every' | 'some' | 'not' | 'joined' }>,
  i: number,
  view: View,
): Finding {
  if (condition.kind === 'not') {
    const part = judge(condition.of, i, view);
    const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;
    return finding(condition, [opposite[part.verdict], {}], [part]);
  }
  const parts = condition.of.map((part) => judge(part, i, view));
  const way = condition.kind === 'joined' ? JOINS[view.scheme.switches[condition.by] ?? ''] : condition.kind;
  const verdicts = parts.map(({ verdict }) => verdict);
  return finding(condition, [way === 'some' ? either(verdicts) : both(verdicts), {}], parts);
}

function judgeBounds(
  { atLeast = -Infinity, above = -Infinity, atMost = Infinity, below = Infinity }: Bounds,
  value: number,
  missing: Verdict,
): Judgement {
  if (value !== value) return [missing, {}];
  const high = value >= atLeast && (value > above || above === -Infinity);
  const low = value <= atMost && (value < below || below === Infinity);
  return [isTrue(high && low), { value }];
}

/** An indicator's value as reported, or that of another column of the table. */
function valueOf(name: string, i: number, { raw, table }: View): number {
  return (raw.get(name) ?? numbersIn(table, name))?.[i] ?? NaN;
}

/** Not comparable where what stands below the line is not above 0. */
function completionOf(
  { name, column }: Extract<Condition, { kind: 'completion' }>,
  i: number,
  view: View,
): number {
  const low = view.scheme.indicators.find((each) => each.name === name)?.direction === 'low';
  const [reached, wanted] = [valueOf(name, i, view), valueOf(column, i, view)];
  const [above, under] = low ? [wanted, reached] : [reached, wanted];
  return under > 0 ? above / under : NaN;
}

/** Whether fewer than so many of the unit's own indicators rank better, or worse, than this one. */
function judgeOwnPlace(
  { kind, name, atMost }: Extract<Condition, { kind: 'strength' | 'weakness' }>,
  i: number,
  view: View,
): Judgement {
  const own = view.indicatorRanks().map((ranks) => ranks[i]!);
  const rank = own[view.scheme.indicators.findIndex((each) => each.name === name)] ?? NaN;
  if (rank !== rank) return ['no', {}];
  const ahead = own.filter((other) => (kind === 'strength' ? other < rank : other > rank)).length;
  return [isTrue(ahead < atMost), { rank }];
}

/** Where the unit stands in the ranking that a scope names; the outer one may be open towards its end. */
interface Place {
  readonly rank: number;
  /** NaN where the size of the outer ranking is not known. */
  readonly fromLast: number;
  readonly of: number;
  /** No unit of the ranking is known to stand lower. */
  readonly largest: number;
  /** The same two places as the tie at a cut is decided. */
  readonly reach: Reach;
}

function placeIn({ scope, of: name, ties: said }: Among, i: number, view: View): Place {
  // Of the composite, whom the keys of the ranking tell apart are not equal.
  const ties = said ?? (name === undefined ? 'keys' : 'all');
  const { table, scheme } = view;
  if (scope === 'outer') {
    const rank = table.outerRanks?.[i] ?? NaN;
    const of = scheme.population ?? NaN;
    const largest = view.largestOuter;
    const fromLast = of - rank + 1;
    return { rank, fromLast, of, largest, reach: { fromTop: rank, fromLast } };
  }
  const standing = view.standing(scope ?? 'overall', name);
  const { fromTop: rank, fromLast } = reachOf(standing, i, 'all');
  const of = standing.among[i]!;
  return { rank, fromLast, of, largest: of, reach: reachOf(standing, i, ties) };
}

function numbersOf({ rank, fromLast, of, largest }: Place): Numbers {
  const numbers: Record<string, number> = {};
  if (rank === rank) numbers.rank = rank;
  if (fromLast === fromLast) numbers.fromLast = fromLast;
  if (of === of) numbers.of = of;
  else numbers.largest = largest;
  return numbers;
}

function judgePlace(
  condition: Extract<Condition, { kind: 'rank' | 'rankFromLast' | 'rankAtLeast' }>,
  i: number,
  view: View,
): Judgement {
  if (condition.scope === 'outer' && view.table.outerRanks === null) return ['unknown', {}];
  const place = placeIn(condition, i, view);
  const { rank, largest, reach } = place;
  const { fromLast } = reach;
  const numbers = numbersOf(place);
  if (rank !== rank) return ['no', numbers];
  if (condition.kind === 'rank') return [isTrue(reach.fromTop <= condition.atMost), numbers];
  if (condition.kind === 'rankAtLeast') return [isTrue(rank >= condition.atLeast), numbers];
  if (fromLast === fromLast) return [isTrue(fromLast <= condition.atMost), numbers];
  return [rank <= largest - condition.atMost ? 'no' : 'unknown', numbers];
}

function judgeShare(condition: Extract<Condition, { kind: 'share' }>, i: number, view: View): Judgement {
  if (condition.scope === 'outer' && view.table.outerRanks === null) return ['unknown', {}];
  const place = placeIn(condition, i, view);
  const { rank, of, largest } = place;
  const { fromTop, fromLast } = place.reach;
  const numbers = numbersOf(place);
  const { top, bottom, round = 'floor' } = condition;
  const wholeOf = (share: number, size: number) => WHOLE[round](share * size);
  if (rank !== rank) return ['no', numbers];
  if (top !== undefined) {
    if (of === of) return [isTrue(fromTop <= wholeOf(top, of)), numbers];
    return [rank <= wholeOf(top, largest) ? 'yes' : 'unknown', numbers];
  }
  if (of === of) return [isTrue(fromLast <= wholeOf(bottom!, of)), numbers];
  return [rank <= largest - wholeOf(bottom!, largest) ? 'no' : 'unknown', numbers];
}
