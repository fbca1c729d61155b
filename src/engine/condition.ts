/** Judges one condition for one unit: yes, no, or unknown where what it needs is not known. */
import { cellText, isFlagged } from './adjust';
import { JOINS } from './check-rules';
import { judgeMove, judgeStreak, judgeTimes } from './running';
import type { Condition, Scope } from './scheme';
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
    case 'score':
      return finding(condition, judgeBounds(condition, view.totals[i]!, 'no'));
    case 'indicator':
      return finding(condition, judgeBounds(condition, view.raw.get(condition.name)?.[i] ?? NaN, 'unknown'));
    case 'tier': {
      const tier = view.tiers[i] ?? null;
      return finding(condition, [isTrue(tier === condition.is), tier === null ? {} : { tier }]);
    }
    case 'label':
      return finding(condition, [view.labels.get(condition.label)?.[i] ?? 'no', {}]);
    case 'streak':
      return finding(condition, judgeStreak(condition, i, view));
    case 'times':
      return finding(condition, judgeTimes(condition, i, view));
    case 'flag': {
      const flag = cellText(view.table, condition.column, i);
      return finding(condition, [isTrue(isFlagged(flag)), { flag }]);
    }
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
  { atLeast = -Infinity, below = Infinity }: { readonly atLeast?: number; readonly below?: number },
  value: number,
  missing: Verdict,
): Judgement {
  return value === value ? [isTrue(value >= atLeast && value < below), { value }] : [missing, {}];
}

/** Where the unit stands in the ranking that a scope names; the outer one may be open towards its end. */
interface Place {
  readonly rank: number;
  /** NaN where the size of the outer ranking is not known. */
  readonly fromLast: number;
  readonly of: number;
  /** No unit of the ranking is known to stand lower. */
  readonly largest: number;
}

function placeIn(scope: Scope | undefined, i: number, { table, scheme, standings }: View): Place {
  if (scope === 'outer') {
    const ranks = table.outerRanks;
    const rank = ranks?.[i] ?? NaN;
    const of = scheme.population ?? NaN;
    const largest = ranks === null ? NaN : ranks.reduce((most, each) => (each > most ? each : most), 0);
    return { rank, fromLast: of - rank + 1, of, largest };
  }
  const { fromTop, fromLast, among } = standings[scope === 'group' ? 'group' : 'overall'];
  return { rank: fromTop[i]!, fromLast: fromLast[i]!, of: among[i]!, largest: among[i]! };
}

function numbersOf({ rank, fromLast, of, largest }: Place): Numbers {
  return {
    ...(rank === rank ? { rank } : {}),
    ...(fromLast === fromLast ? { fromLast } : {}),
    ...(of === of ? { of } : { largest }),
  };
}

function judgePlace(
  condition: Extract<Condition, { kind: 'rank' | 'rankFromLast' | 'rankAtLeast' }>,
  i: number,
  view: View,
): Judgement {
  if (condition.scope === 'outer' && view.table.outerRanks === null) return ['unknown', {}];
  const place = placeIn(condition.scope, i, view);
  const { rank, fromLast, largest } = place;
  const numbers = numbersOf(place);
  if (rank !== rank) return ['no', numbers];
  if (condition.kind === 'rank') return [isTrue(rank <= condition.atMost), numbers];
  if (condition.kind === 'rankAtLeast') return [isTrue(rank >= condition.atLeast), numbers];
  if (fromLast === fromLast) return [isTrue(fromLast <= condition.atMost), numbers];
  return [rank <= largest - condition.atMost ? 'no' : 'unknown', numbers];
}

/** Computed products such as 0.29 × 100 may fall just short of the whole number that they mean. */
const wholeOf = (share: number, size: number) => Math.floor(share * size + 1e-9);

function judgeShare(condition: Extract<Condition, { kind: 'share' }>, i: number, view: View): Judgement {
  if (condition.scope === 'outer' && view.table.outerRanks === null) return ['unknown', {}];
  const place = placeIn(condition.scope, i, view);
  const { rank, fromLast, of, largest } = place;
  const numbers = numbersOf(place);
  const { top, bottom } = condition;
  if (rank !== rank) return ['no', numbers];
  if (top !== undefined) {
    if (of === of) return [isTrue(rank <= wholeOf(top, of)), numbers];
    return [rank <= wholeOf(top, largest) ? 'yes' : 'unknown', numbers];
  }
  if (of === of) return [isTrue(fromLast <= wholeOf(bottom!, of)), numbers];
  return [rank <= largest - wholeOf(bottom!, largest) ? 'no' : 'unknown', numbers];
}
