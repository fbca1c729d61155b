/** What a unit is to reach, and by what it is known that it has: a place, a score, or what the whole line says. */
import type { Evaluation } from '../../evaluate';
import { flagsIn } from '../../column';
import { placeOf } from '../../fit';
import { conditionsIn } from '../../rule-order';
import type { TieRule } from '../../scheme';
import { isRankTable } from '../../table';
import { sizeTiers } from '../../tier';

/** What can be asked for. */
export type Goal =
  | { readonly kind: 'nextRank'; readonly within?: 'overall' | 'group' }
  | { readonly kind: 'nextTier' }
  | Settled;

/** A goal that names what it is: a rank or better, a tier or better, a label held or not. */
export type Settled =
  | { readonly kind: 'rank'; readonly atMost: number; readonly within?: 'overall' | 'group' }
  | { readonly kind: 'tier'; readonly is: string }
  | { readonly kind: 'label'; readonly label: string; readonly held: boolean };

/** Why there is nothing to be changed, or nothing that could be. */
export const OBSTACLES = [
  'reached',
  'first',
  'unranked',
  'notReported',
  'notAssessed',
  'noWeight',
  'capped',
  'vetoed',
  'beyond',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** How a changed table is tried without running the whole line. */
export type Test =
  /** Among the rows at most this place, ties as said, with the keys of the ranking or without. */
  | {
      readonly kind: 'place';
      readonly atMost: number;
      readonly ties: TieRule;
      readonly keyed: boolean;
      readonly rows: readonly boolean[];
    }
  | { readonly kind: 'score'; readonly atLeast: number }
  /** Only labels and tiers themselves tell. */
  | { readonly kind: 'whole' };

/**
 * Gives a goal by its name for the unit in row `i`, or why there is none.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && settle({ kind: 'nextRank' }, r.value, 1) // { kind: 'rank', atMost: 1, within: 'overall' }
 */
export function settle(goal: Goal, evaluation: Evaluation, i: number): Settled | Obstacle {
  switch (goal.kind) {
    case 'nextRank': {
      const { within = 'overall' } = goal;
      const rank = rankIn(within, evaluation, i);
      if (rank !== rank) return 'unranked';
      // Of a shared place the mean may lie between two whole ones.
      return rank > 1 ? { kind: 'rank', atMost: Math.ceil(rank) - 1, within } : 'first';
    }
    case 'nextTier': {
      const list = evaluation.scheme.tiers?.list ?? [];
      const tier = evaluation.tiers[i] ?? null;
      const rank = evaluation.ranks[i]!;
      if (list.length === 0 || rank !== rank) return 'unranked';
      const at = tier === null ? list.length : list.findIndex(({ name }) => name === tier);
      return at > 0 ? { kind: 'tier', is: list[at - 1]!.name } : 'first';
    }
    case 'rank':
    case 'tier':
    case 'label':
      return goal;
    default:
      return goal satisfies never;
  }
}

function rankIn(within: 'overall' | 'group', { ranks, groupRanks }: Evaluation, i: number): number {
  return (within === 'group' ? (groupRanks ?? ranks) : ranks)[i]!;
}

/**
 * Whether the unit in row `i` has what the goal asks for.
 * A label is held when it is certain; it is not held when it is not even open.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && hasReached({ kind: 'rank', atMost: 1 }, r.value, 0) // true
 */
export function hasReached(goal: Settled, evaluation: Evaluation, i: number): boolean {
  switch (goal.kind) {
    case 'rank':
      return rankIn(goal.within ?? 'overall', evaluation, i) <= goal.atMost;
    case 'tier': {
      const names = (evaluation.scheme.tiers?.list ?? []).map(({ name }) => name);
      const own = names.indexOf(evaluation.tiers[i] ?? '');
      return own >= 0 && own <= names.indexOf(goal.is);
    }
    case 'label': {
      const given = evaluation.outcomes[i]!.filter(({ label }) => label === goal.label);
      return goal.held ? given.some(({ verdict }) => verdict === 'yes') : given.length === 0;
    }
    default:
      return goal satisfies never;
  }
}

/** Gives by what the goal can be tried. */
export function testOf(goal: Settled, evaluation: Evaluation, i: number): Test {
  const { scheme, table, groups } = evaluation;
  if (isRankTable(table)) return { kind: 'whole' };
  switch (goal.kind) {
    case 'rank': {
      const group = goal.within === 'group' && groups !== null ? groups[i]! : null;
      const rows = table.units.map((_, k) => group === null || groups![k] === group);
      return { kind: 'place', atMost: goal.atMost, ties: scheme.rank.ties, keyed: true, rows };
    }
    case 'tier':
      return testOfTier(goal.is, evaluation, i) ?? { kind: 'whole' };
    case 'label':
      return { kind: 'whole' };
    default:
      return goal satisfies never;
  }
}

/** The place or score that earns a tier; null where vetoes, rules or natural breaks have a say that changes with the value. */
function testOfTier(name: string, evaluation: Evaluation, i: number): Test | null {
  const { scheme, table, groups, vetoes, totals } = evaluation;
  const { tiers, rules, adjustments } = scheme;
  const moving =
    rules.some(({ give }) => give.some(({ tierCap }) => tierCap !== undefined)) ||
    adjustments.some(({ when }) => when !== undefined);
  if (tiers === undefined || tiers.by === 'breaks' || moving) return null;
  const lowered = (vetoes[i] ?? []).filter(({ effect }) => effect === 'lowerTier').length;
  // The last tier takes in whoever has been lowered beyond it.
  const wanted = tiers.list.findIndex((each) => each.name === name);
  const last = wanted === tiers.list.length - 1;
  const earned = last ? wanted : wanted - lowered;
  if (tiers.by === 'threshold') {
    const atLeast = tiers.list[earned]?.atLeast;
    return atLeast === undefined ? null : { kind: 'score', atLeast };
  }
  if (earned < 0) return null;
  const exempt = tiers.exempt === undefined ? [] : flagsIn(table, tiers.exempt);
  const group = tiers.within === 'group' && groups !== null ? groups[i]! : null;
  const rows = table.units.map(
    (_, k) => exempt[k] !== true && (group === null || groups![k] === group) && totals[k] === totals[k],
  );
  const sizes = sizeTiers(tiers, countRanked(evaluation, rows), placeOf(table));
  if (!sizes.ok) return null;
  const { boundary = 'keys' } = tiers;
  return {
    kind: 'place',
    atMost: sizes.value.counts.slice(0, earned + 1).reduce((sum, count) => sum + count, 0),
    ties: boundary === 'down' ? 'max' : 'min',
    keyed: boundary === 'keys',
    rows,
  };
}

/**
 * Whether a veto keeps the unit in row `i` from a tier, whatever it scores.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && isVetoed('一等', r.value, 0) // false
 */
export function isVetoed(name: string, { scheme, vetoes }: Evaluation, i: number): boolean {
  const names = (scheme.tiers?.list ?? []).map((each) => each.name);
  const wanted = names.indexOf(name);
  const own = vetoes[i] ?? [];
  const lowered = own.filter(({ effect }) => effect === 'lowerTier').length;
  const capped = own.some(({ effect, tier }) => effect === 'capTier' && names.indexOf(tier ?? '') > wanted);
  return capped || (lowered > wanted && wanted < names.length - 1);
}

const countRanked = ({ ranks }: Evaluation, rows: readonly boolean[]): number =>
  rows.filter((within, k) => within && ranks[k] === ranks[k]).length;

/** Gives the scores at which some rule or tier says something else. */
export function scoreMarks({ scheme }: Evaluation): readonly number[] {
  const ofRules = scheme.rules
    .flatMap(({ when }) => conditionsIn(when))
    .flatMap((each) => (each.kind === 'score' ? [each.atLeast, each.above, each.atMost, each.below] : []));
  const ofTiers = (scheme.tiers?.list ?? []).map(({ atLeast }) => atLeast);
  return [...ofRules, ...ofTiers].filter((mark) => mark !== undefined);
}
