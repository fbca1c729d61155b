/** Tiers of one draw after another, by what of them does not change from draw to draw: counts, exemptions, caps of vetoes. */
import { flagsIn } from '../column';
import { groupsBy } from '../group';
import type { Evaluation } from '../evaluate';
import { isRankTable } from '../table';
import { assignTiers, capTier, sizeTiers } from '../tier';
import type { Places } from './places';
import { betterOf } from './linear';

/** Gives each unit's tier by its place in the scheme's list, −1 = none; the array is the same one every time. */
export type Tiering = (places: Places) => Int16Array;

/**
 * Gives the tiers that an evaluation's scheme makes of any draw's places; null where it has none.
 * Formula: as `assignTiers`; caps by rules do not take part. Edge: natural breaks are found anew in each draw; within groups, quotas that no longer fit leave no tier.
 */
export function tieringOf(evaluation: Evaluation): Tiering | null {
  const { scheme, table } = evaluation;
  const draft = scheme.tiers;
  if (draft === undefined || isRankTable(table)) return null;
  const caps = capsOf(evaluation);
  const found = new Int16Array(table.units.length);
  const own =
    draft.by === 'threshold'
      ? byThreshold(evaluation)
      : draft.by === 'breaks'
        ? byBreaks(evaluation)
        : byPlace(evaluation);
  return (places) => {
    own(places, found);
    for (const [i, cap] of caps) if (found[i]! >= 0) found[i] = cap[found[i]!]!;
    return found;
  };
}

type Find = (places: Places, found: Int16Array) => void;

/** Of units under a veto: what becomes of each tier. */
function capsOf({ scheme, vetoes }: Evaluation): readonly (readonly [number, readonly number[]])[] {
  const { list } = scheme.tiers!;
  const names = list.map(({ name }) => name);
  return vetoes.flatMap((own, i) =>
    own.length === 0 ? [] : [[i, names.map((name) => names.indexOf(capTier(name, own, list)!))] as const],
  );
}

const exemptIn = ({ scheme, table }: Evaluation): readonly boolean[] =>
  scheme.tiers!.exempt === undefined ? [] : flagsIn(table, scheme.tiers!.exempt);

function byThreshold(evaluation: Evaluation): Find {
  const { scheme, table } = evaluation;
  const least = scheme.tiers!.list.map(({ atLeast = -Infinity }) => atLeast);
  const open = openIn(evaluation);
  return ({ scores }, found) => {
    for (let i = 0; i < table.units.length; i++)
      found[i] = open[i] ? least.findIndex((limit) => scores[i]! >= limit) : -1;
  };
}

/** Who may have a tier at all: units with a score, not exempt, and in a group where tiers are made within groups. */
function openIn(evaluation: Evaluation): readonly boolean[] {
  const exempt = exemptIn(evaluation);
  const within = groupOf(evaluation);
  return Array.from(evaluation.ranks, (rank, i) => rank === rank && exempt[i] !== true && within.of[i]! >= 0);
}

/** The group that each unit is tiered in; −1 = none. */
function groupOf({ scheme, table }: Evaluation): { readonly of: Int32Array; readonly count: number } {
  const groups = scheme.tiers!.within === 'group' ? groupsBy(scheme.rank.groupBy, table) : null;
  if (groups === null) return { of: new Int32Array(table.units.length), count: 1 };
  const names = [...new Set(groups)].filter((name) => name !== '');
  return { of: Int32Array.from(groups, (name) => names.indexOf(name)), count: names.length };
}

/** Quotas and shares: the place in the group tells the tier. */
function byPlace(evaluation: Evaluation): Find {
  const { scheme, table } = evaluation;
  const draft = scheme.tiers!;
  const { boundary = 'keys', list } = draft;
  const open = openIn(evaluation);
  const { of: groups, count } = groupOf(evaluation);
  const sizes = new Int32Array(count);
  open.forEach((each, i) => each && sizes[groups[i]!]!++);
  const tiers = Array.from(sizes, (size) => {
    const sized = sizeTiers(draft, size, {});
    if (!sized.ok) return null;
    const at = new Int16Array(size + 1);
    let end = 0;
    let from = 1;
    sized.value.counts.forEach((each, k) => {
      end += each;
      for (; from <= Math.min(end, size); from++) at[from] = k;
    });
    for (; from <= size; from++) at[from] = list.length - 1;
    return at;
  });
  const seen = new Int32Array(count);
  const place = new Int32Array(table.units.length);
  const last = new Int32Array(count);
  const level = new Int32Array(count);
  return ({ order, starts, ranked, ranks }, found) => {
    found.fill(-1);
    seen.fill(0);
    last.fill(-1);
    // Where keys have decided, equals in them have the same rank; otherwise all equal scores do.
    const keyed = boundary === 'keys' && scheme.rank.keys.length > 0;
    const mark = (k: number): number => (keyed ? ranks[order[k]!]! : starts[k]!);
    for (let k = 0; k < ranked; k++) {
      const i = order[k]!;
      if (!open[i]) continue;
      const g = groups[i]!;
      seen[g]!++;
      if (mark(k) !== last[g]) level[g] = seen[g]!;
      last[g] = mark(k);
      place[i] = level[g]!;
    }
    if (boundary === 'down') {
      last.fill(-1);
      for (let k = ranked - 1; k >= 0; k--) {
        const i = order[k]!;
        if (!open[i]) continue;
        const g = groups[i]!;
        if (mark(k) !== last[g]) level[g] = seen[g]!;
        last[g] = mark(k);
        place[i] = level[g]!;
        seen[g]!--;
      }
    }
    for (let k = 0; k < ranked; k++) {
      const i = order[k]!;
      const at = open[i] ? tiers[groups[i]!] : null;
      if (at !== null && at !== undefined) found[i] = at[place[i]!]!;
    }
  };
}

function byBreaks(evaluation: Evaluation): Find {
  const { scheme, table } = evaluation;
  const names = scheme.tiers!.list.map(({ name }) => name);
  const groups = groupsBy(scheme.rank.groupBy, table);
  const better = betterOf(scheme);
  return ({ scores }, found) => {
    const tiered = assignTiers(table, scheme, { better, columns: [scores], groups }, { vetoes: [] });
    found.fill(-1);
    if (tiered.ok)
      tiered.value.tiers.forEach((name, i) => (found[i] = name === null ? -1 : names.indexOf(name)));
  };
}
