/** Tiers (等次): cuts through the ranking by quota, share, threshold or natural breaks. */
import { naturalBreaks } from './breaks';
import { WHOLE } from './number';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { accept, refuse, type Place, type Result } from './result';
import type { Veto } from './adjust';
import { flagsIn } from './column';
import { placeOf } from './fit';
import { rankBy, rankOf } from './rank';
import type { Scheme, TierDraft, TiersDraft } from './scheme';
import type { Table } from './table';

export interface Tiered {
  /** null = no tier: not ranked, exempt, or below the last threshold. */
  readonly tiers: readonly (string | null)[];
  readonly notes: readonly EngineNote[];
}

/** How the units were ranked. */
interface Ranked {
  readonly better: 'high' | 'low';
  readonly columns: readonly Float64Array[];
  readonly groups: readonly string[] | null;
}

/**
 * Gives the tiers of all units, within groups where the scheme says so, with exemptions and the caps of vetoes.
 * Missing: a unit without a score has no tier.
 */
export function assignTiers(
  table: Table,
  { tiers: draft }: Scheme,
  { better, columns, groups }: Ranked,
  { vetoes }: { readonly vetoes: readonly (readonly Veto[])[] },
): Result<Tiered, EngineProblem> {
  const found = new Array<string | null>(table.units.length).fill(null);
  if (draft === undefined) return accept({ tiers: found, notes: [] });
  const exempt = draft.exempt === undefined ? [] : flagsIn(table, draft.exempt);
  const split =
    draft.within === 'group' && groups !== null
      ? [...new Set(groups)].filter((group) => group !== '')
      : [null];
  const notes: EngineNote[] = [];
  const problems: EngineProblem[] = [];
  for (const group of split) {
    const scores = columns[0]!.map((x, i) =>
      exempt[i] || (group !== null && groups![i] !== group) ? NaN : x,
    );
    const field = {
      scores,
      places: rankOf(scores, better),
      keyed: rankBy([scores, ...columns.slice(1)], better),
      better,
    };
    const result = tier(field, draft, placeOf(table));
    if (!result.ok) problems.push(...result.problems);
    else {
      notes.push(...result.value.notes);
      result.value.tiers.forEach((name, i) => (found[i] = name ?? found[i]!));
    }
  }
  if (problems.length > 0) return refuse(problems);
  return accept({ tiers: found.map((name, i) => capTier(name, vetoes[i] ?? [], draft.list)), notes });
}

/**
 * Gives the lower of those that vetoes leave open and the tier that was earned, less one for each veto that lowers it.
 * @example capTier('A', [{ item: '事故', effect: 'lowerTier', tier: null }], [{ name: 'A' }, { name: 'B' }]) // 'B'
 */
export function capTier(
  name: string | null,
  vetoes: readonly Veto[],
  list: readonly TierDraft[],
): string | null {
  if (name === null) return null;
  const places = vetoes.flatMap(({ effect, tier: open }) =>
    effect === 'capTier' ? list.findIndex((each) => each.name === open) : [],
  );
  const earned = list.findIndex((each) => each.name === name);
  const lowered = earned + vetoes.filter(({ effect }) => effect === 'lowerTier').length;
  return list[Math.min(list.length - 1, Math.max(lowered, ...places))]!.name;
}

/** Who is to be tiered, and by what. */
export interface Field {
  /** NaN = not tiered. */
  readonly scores: Float64Array;
  /** Places 1-2-2-4 by score alone. */
  readonly places: Float64Array;
  /** Places by score and keys. */
  readonly keyed: Float64Array;
  readonly better: 'high' | 'low';
}

/** Finding the exact breaks takes time with the square of the units. */
const MOST_UNITS = 10_000;

/**
 * Gives each unit's tier, or why the quotas do not fit.
 * Ties: units equal at a cut go by the ranking's keys, and those equal in these too go up (default); or all up (`up`, 从宽), or all down (`down`, 从严).
 * Errors: quotas that do not sum to the units where the scheme asks, a quota larger than the units.
 * Source: docs/methods.md, "Tiers".
 */
export function tier(field: Field, draft: TiersDraft, place: Place): Result<Tiered, EngineProblem> {
  const { scores } = field;
  const count = scores.reduce((sum, x) => sum + (x === x ? 1 : 0), 0);
  switch (draft.by) {
    case 'threshold':
      return accept({ tiers: Array.from(scores, (x) => byThreshold(x, draft.list)), notes: [] });
    case 'breaks':
      if (count > MOST_UNITS) {
        return refuse([
          problem('too-many-units', place, { method: 'breaks', units: count, most: MOST_UNITS }),
        ]);
      }
      return accept({ tiers: byBreaks(field, draft.list), notes: [] });
    case 'share':
    case 'quota': {
      const sizes = sizeTiers(draft, count, place);
      if (!sizes.ok) return sizes;
      return accept({ tiers: cut(field, draft, sizes.value.counts), notes: sizes.value.notes });
    }
    default:
      return draft.by satisfies never;
  }
}

function byThreshold(score: number, list: readonly TierDraft[]): string | null {
  if (score !== score) return null;
  return list.find(({ atLeast = -Infinity }) => score >= atLeast)?.name ?? null;
}

function byBreaks({ scores, better }: Field, list: readonly TierDraft[]): readonly (string | null)[] {
  const values = scores.filter((x) => x === x);
  const classes = naturalBreaks(values, list.length);
  let next = 0;
  return Array.from(scores, (x) => {
    if (x !== x) return null;
    const fromLow = classes[next++]!;
    return list[better === 'high' ? list.length - 1 - fromLow : fromLow]!.name;
  });
}

/**
 * Gives the numbers of units that shares mean. Where all tiers have one, the cuts are rounded; where one takes the rest, each number is.
 * @example sharesToCounts([{ name: 'A', share: 0.2 }, { name: 'B', share: 0.3 }, { name: 'C' }, { name: 'D', share: 0.05, round: 'ceil' }], 13) // [2, 3, 7, 1]
 */
export function sharesToCounts(list: readonly TierDraft[], count: number): readonly number[] {
  if (list.every(({ share }) => share !== undefined)) {
    let sum = 0;
    const cuts = list.map(({ share, round = 'floor' }) => {
      sum += share!;
      return Math.min(count, WHOLE[round](sum * count));
    });
    return cuts.map((end, k) => end - (cuts[k - 1] ?? 0));
  }
  const counts = list.map(({ share, round = 'floor' }) =>
    share === undefined ? NaN : WHOLE[round](share * count),
  );
  const taken = counts.reduce((sum, each) => sum + (each === each ? each : 0), 0);
  return counts.map((each) => (each === each ? each : Math.max(0, count - taken)));
}

interface TierSizes {
  readonly counts: readonly number[];
  readonly notes: readonly EngineNote[];
}

/**
 * Gives how many units each tier takes of so many, by shares or quotas, or why the quotas do not fit.
 * @example const r = sizeTiers({ by: 'quota', list: [{ name: 'A', quota: 2 }, { name: 'B' }] }, 5, {}); r.ok && r.value.counts // [2, 3]
 */
export function sizeTiers(
  { by, list, scale = 'ask' }: TiersDraft,
  count: number,
  place: Place,
): Result<TierSizes, EngineProblem> {
  if (by === 'share') return accept({ counts: sharesToCounts(list, count), notes: [] });
  const quotas = list.map(({ quota }) => quota);
  const sum = quotas.reduce<number>((total, quota) => total + (quota ?? 0), 0);
  const rest = quotas.includes(undefined);
  if (sum === count || (rest && sum <= count)) {
    return accept({ counts: quotas.map((quota) => quota ?? count - sum), notes: [] });
  }
  if (scale === 'largestRemainder' && !rest) {
    const counts = largestRemainder(quotas as number[], count);
    return accept({ counts, notes: [note('tiers-scaled', place, { quotas: counts.join('/') })] });
  }
  const large = quotas.findIndex((quota) => (quota ?? 0) > count);
  const at = { ...place, scheme: large < 0 ? 'tiers/list' : `tiers/list/${large}/quota` };
  if (large < 0) return refuse([problem('tier-quota-sum', at, { sum, units: count })]);
  return refuse([problem('tier-quota-large', at, { quota: quotas[large]!, units: count })]);
}

/**
 * Gives quotas scaled to another total: whole parts first, the rest to the largest remainders, ties to the earlier.
 * @example largestRemainder([3, 4, 4, 2], 10) // [2, 3, 3, 2]
 */
export function largestRemainder(quotas: readonly number[], count: number): readonly number[] {
  const sum = quotas.reduce((total, quota) => total + quota, 0);
  const exact = quotas.map((quota) => (quota * count) / sum);
  const counts = exact.map(WHOLE.floor);
  const left = count - counts.reduce((total, each) => total + each, 0);
  const order = exact
    .map((_, k) => k)
    .sort((a, b) => exact[b]! - counts[b]! - (exact[a]! - counts[a]!) || a - b);
  for (const k of order.slice(0, left)) counts[k]!++;
  return counts;
}

/** Cuts the places; a group of equals that lies across a cut goes as the boundary says. */
function cut(
  field: Field,
  { list, boundary = 'keys' }: TiersDraft,
  counts: readonly number[],
): readonly (string | null)[] {
  const places = boundary === 'keys' ? field.keyed : field.places;
  const sizes = new Map<number, number>();
  for (const place of places) if (place === place) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  const ends: number[] = [];
  counts.forEach((count, k) => ends.push((ends[k - 1] ?? 0) + count));
  return Array.from(places, (place) => {
    if (place !== place) return null;
    const decisive = boundary === 'down' ? place + sizes.get(place)! - 1 : place;
    const k = ends.findIndex((end) => decisive <= end);
    return list[k]?.name ?? list.at(-1)?.name ?? null;
  });
}
