/** What would it take: for one unit and one goal, the least change of each indicator, and the cheapest one and two. */
import { isRankTable, type Evaluation, type Scheme } from '../engine';
import {
  cheapestOf,
  neededRank,
  type Change,
  type Goal,
  type Need,
  type Obstacle,
  type Pair,
} from '../engine/explain';
import { sayGoal, sayNeed, sayNeeds, sayPair } from '../words/needed';
import { orNull, type Subject } from './subject';

/** What one indicator would have to be; of a table of ranks, what the rank on the sheet would have to be. */
export interface NeededValue {
  /** null = the rank on the sheet. */
  readonly indicator: string | null;
  readonly measure: string;
  /** null = not reported. */
  readonly from: number | null;
  /** The least that reaches, rounded as the column is; null = no value does: `why` says the reason. */
  readonly to: number | null;
  readonly change: number | null;
  /** In standard deviations of the column. */
  readonly cost: number | null;
  /** Beyond all that is reported in the column; null = within. */
  readonly outside: Change['outside'];
  /** Whether nothing nearer reaches for certain. */
  readonly exact: boolean;
  /** Where the unit would stand. */
  readonly rank: number | null;
  readonly score: number | null;
  readonly tier: string | null;
  readonly why: Obstacle | null;
  /** The best rank that any value gives, where none reaches and it is known. */
  readonly best: number | null;
  readonly sentence: string;
}

export interface NeededPair {
  readonly values: readonly [NeededValue, NeededValue];
  readonly cost: number;
  readonly sentence: string;
}

/** A goal, and what reaches it. */
export interface NeedsReport {
  readonly unit: string;
  /** As it was asked for. */
  readonly asked: Goal;
  /** In words: `进入前3名`; null = there is nothing to reach, and the sentence says why. */
  readonly goal: string | null;
  /** One an indicator, in the scheme's order; of a table of ranks one alone. */
  readonly each: readonly NeededValue[];
  readonly single: NeededValue | null;
  /** Only where two changes cost less than the one. */
  readonly pair: NeededPair | null;
  /** The whole answer: the cheapest way, or why there is none. */
  readonly sentence: string;
}

/** Gives what the unit in a row needs for a goal. */
export function needsFor(subject: Subject, row: number, goal: Goal): NeedsReport {
  const { evaluation, locale, measures } = subject;
  const measureOf = (indicator: string) => measures[indicator];
  const valueOf = (need: Need): NeededValue => neededValue(need, subject);
  const unit = evaluation.table.units[row]!;
  if (isRankTable(evaluation.table)) {
    const need = neededRank(evaluation, row, goal);
    if (need === null) throw new RangeError('a table of ranks has ranks');
    const value = valueOf(need);
    const settled = need.goal === null ? null : sayGoal(need.goal, locale);
    const single = value.to === null ? null : value;
    const needs = { each: [need], single: single === null ? null : need, pair: null };
    return {
      unit,
      asked: goal,
      goal: settled,
      each: [value],
      single,
      pair: null,
      sentence: sayNeeds(needs, measureOf, locale),
    };
  }
  const needs = cheapestOf(evaluation, row, goal);
  const { each, single, pair } = needs;
  const settled = each[0]?.goal ?? null;
  const told = settled === null ? null : sayGoal(settled, locale);
  return {
    unit,
    asked: goal,
    goal: told,
    each: each.map(valueOf),
    single: single === null ? null : valueOf(single),
    pair: pair === null ? null : pairOf(pair),
    sentence: sayNeeds(needs, measureOf, locale),
  };

  function pairOf(found: Pair): NeededPair {
    const [first, second] = found.needs;
    return {
      values: [valueOf(first), valueOf(second)],
      cost: found.cost,
      sentence: sayPair(found, measureOf, locale),
    };
  }
}

function neededValue(need: Need, { locale, measures }: Subject): NeededValue {
  const { indicator, from, answer } = need;
  const told = {
    indicator,
    measure: indicator === null ? '' : (measures[indicator] ?? ''),
    from: orNull(from),
    sentence: sayNeed(need, (name) => measures[name], locale),
  };
  if (answer.kind === 'none') return { ...told, ...NO_CHANGE, why: answer.why, best: answer.best };
  const { value, change, cost, outside, exact, rank, tier } = answer;
  const score = orNull(answer.score);
  return {
    ...told,
    to: value,
    change,
    cost,
    outside,
    exact,
    rank: orNull(rank),
    score,
    tier,
    why: null,
    best: null,
  };
}

const NO_CHANGE = {
  to: null,
  change: null,
  cost: null,
  outside: null,
  exact: true,
  rank: null,
  score: null,
  tier: null,
};

/** Gives what is worth asking for: the next rank, the next tier, to be rid of each card; each only where there is such a thing. */
export function goalsFor({ scheme, outcomes, groups }: Evaluation, row: number): readonly Goal[] {
  const cards = outcomes[row]!.flatMap(({ label, kind }) =>
    label !== null && kind !== 'reward' ? [label] : [],
  );
  return [
    { kind: 'nextRank' },
    ...(groups === null ? [] : [{ kind: 'nextRank', within: 'group' } as const]),
    ...((scheme.tiers?.list ?? []).length > 0 ? [{ kind: 'nextTier' } as const] : []),
    ...[...new Set(cards)].map((label) => ({ kind: 'label', label, held: false }) as const),
  ];
}

/**
 * Gives the goal that a person names: a rank, a tier, or a label, to be rid of where the unit has it; null = there is none of the name.
 * @example goalNamed({ scheme: { rules: [], labels: [] }, outcomes: [[]] }, 0, '10') // { kind: 'rank', atMost: 10 }
 */
export function goalNamed(
  {
    scheme,
    outcomes,
  }: { readonly scheme: Pick<Scheme, 'tiers' | 'rules'>; readonly outcomes: Evaluation['outcomes'] },
  row: number,
  text: string,
): Goal | null {
  const name = text.trim();
  if (/^[1-9]\d*$/.test(name)) return { kind: 'rank', atMost: Number(name) };
  if (scheme.tiers?.list.some((tier) => tier.name === name)) return { kind: 'tier', is: name };
  if (!labelsOf(scheme).includes(name)) return null;
  return { kind: 'label', label: name, held: !outcomes[row]!.some(({ label }) => label === name) };
}

/** Gives the names of tiers and labels that can be asked for. */
export const goalNames = (scheme: Pick<Scheme, 'tiers' | 'rules'>): readonly string[] => [
  ...(scheme.tiers?.list ?? []).map(({ name }) => name),
  ...labelsOf(scheme),
];

const labelsOf = ({ rules }: Pick<Scheme, 'rules'>): readonly string[] => [
  ...new Set(rules.flatMap(({ give }) => give.flatMap(({ label }) => label ?? []))),
];
