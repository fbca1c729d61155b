/** Ranks of a column under each way to treat ties, overall and within groups. */
import { orderOf } from './order';
import type { CutTies, TieRule } from './vocabulary';

export type Better = 'high' | 'low';

/**
 * Gives each row's rank, 1 = best.
 * Missing: NaN, and not counted. Ties: min 1-2-2-4, dense 1-2-2-3, average 1-2.5-2.5-4, max 1-3-3-4, ordinal in the order of the rows.
 * Source: Excel RANK.EQ (min), RANK.AVG (average); see docs/methods.md.
 * @example rankOf(Float64Array.of(90, 80, 80, 70)) // [1, 2, 2, 4]
 */
export function rankOf(column: Float64Array, better: Better = 'high', ties: TieRule = 'min'): Float64Array {
  return rankBy([column], better, ties);
}

/**
 * Gives each row's rank by the first column; where that is equal, by the next, and so on. Rows equal in all are tied.
 * Missing: a row without a value in the first column is not ranked; without one in a key it stands behind those that have it.
 * @example rankBy([Float64Array.of(5, 5, 9), Float64Array.of(1, 2, 0)]) // [3, 2, 1]
 */
export function rankBy(
  columns: readonly Float64Array[],
  better: Better = 'high',
  ties: TieRule = 'min',
): Float64Array {
  const [column, ...keys] = columns;
  if (column === undefined) throw new RangeError('rankBy requires a column');
  const rows = orderOf(column, better);
  const ranks = new Float64Array(column.length).fill(NaN);
  let start = 0;
  let distinct = 0;
  const close = (from: number, to: number) => {
    distinct++;
    for (let k = from; k < to; k++) ranks[rows[k]!] = placeInTie(ties, from, to, k, distinct);
  };
  for (let k = 1, value = column[rows[0]!]; k <= rows.length; k++) {
    const next = column[rows[k]!];
    if (next === value && k < rows.length) continue;
    if (keys.length === 0 || k - start === 1) close(start, k);
    else splitByKeys(rows, start, k, keys, close);
    start = k;
    value = next;
  }
  return ranks;
}

function splitByKeys(
  rows: Int32Array,
  start: number,
  end: number,
  keys: readonly Float64Array[],
  close: (from: number, to: number) => void,
): void {
  const compare = (a: number, b: number) => compareByKeys(keys, a, b);
  rows.subarray(start, end).sort((a, b) => compare(a, b) || a - b);
  let from = start;
  for (let k = start + 1; k <= end; k++) {
    if (k < end && compare(rows[k]!, rows[from]!) === 0) continue;
    close(from, k);
    from = k;
  }
}

/**
 * Gives which of two rows the keys put first: below 0 the first, above 0 the second, 0 neither; who lacks a key stands behind.
 * @example compareByKeys([Float64Array.of(1, 2)], 0, 1) > 0 // true
 */
export function compareByKeys(keys: readonly Float64Array[], a: number, b: number): number {
  for (const key of keys) {
    const x = key[a]!;
    const y = key[b]!;
    const difference = x === y ? 0 : x !== x ? (y !== y ? 0 : 1) : y !== y ? -1 : y - x;
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Gives the rank of row `k` of a tie that fills the places `from` … `to` − 1, counted from 0, the `distinct`th of all.
 * @example placeInTie('average', 1, 3, 1, 2) // 2.5
 */
export function placeInTie(ties: TieRule, from: number, to: number, k: number, distinct: number): number {
  switch (ties) {
    case 'min':
      return from + 1;
    case 'max':
      return to;
    case 'average':
      return (from + 1 + to) / 2;
    case 'dense':
      return distinct;
    case 'ordinal':
      return k + 1;
    default:
      return ties satisfies never;
  }
}

/** Where each row stands in a ranking: 1-2-2-4, NaN = not ranked. */
export interface Standing {
  readonly fromTop: Float64Array;
  /** Number of rows that share the place, itself included. */
  readonly tied: Float64Array;
  /** Number of rows ranked with this one. */
  readonly among: Float64Array;
  /** The same where the keys decide between equals. */
  readonly keyed: { readonly fromTop: Float64Array; readonly tied: Float64Array };
}

/**
 * Gives the places by the first column, and those by all of them, within the groups where there are any.
 * Missing: a row without a value in the first column is not ranked.
 * @example standingOf([Float64Array.of(7, 3, 3)], 'low').tied // [1, 2, 2]
 */
export function standingOf(
  columns: readonly Float64Array[],
  better: Better,
  groups: readonly string[] | null = null,
): Standing {
  const [column] = columns;
  if (column === undefined) throw new RangeError('standingOf requires a column');
  const plain = placesBy([column], better, groups);
  const among = new Float64Array(column.length);
  const sizes = new Map<string, number>();
  const groupOf = (i: number) => groups?.[i] ?? '';
  column.forEach((x, i) => x === x && sizes.set(groupOf(i), (sizes.get(groupOf(i)) ?? 0) + 1));
  column.forEach((_, i) => (among[i] = sizes.get(groupOf(i)) ?? 0));
  return { ...plain, among, keyed: columns.length > 1 ? placesBy(columns, better, groups) : plain };
}

function placesBy(columns: readonly Float64Array[], better: Better, groups: readonly string[] | null) {
  const fromTop = rankWithin(columns, groups, better, 'min');
  const last = rankWithin(columns, groups, better, 'max');
  return { fromTop, tied: last.map((place, i) => place - fromTop[i]! + 1) };
}

/** How far in a unit stands, for a cut that takes in all who are equal, none of them, or those whom the keys put first. */
export interface Reach {
  readonly fromTop: number;
  /** 1 = the last. */
  readonly fromLast: number;
}

/**
 * Gives the place from either end that decides whether row `i` is within a cut.
 * @example reachOf(standingOf([Float64Array.of(7, 3, 3)], 'high'), 1, 'all') // { fromTop: 2, fromLast: 1 }
 */
export function reachOf({ fromTop, tied, among, keyed }: Standing, i: number, ties: CutTies): Reach {
  const { fromTop: top, tied: equal } = ties === 'keys' ? keyed : { fromTop, tied };
  const fromLast = among[i]! - top[i]! - equal[i]! + 2;
  const beside = ties === 'none' ? equal[i]! - 1 : 0;
  return { fromTop: top[i]! + beside, fromLast: fromLast + beside };
}

/**
 * Gives ranks within each group of rows, by the first column and then by the keys; one group of all where `groups` is null.
 * @example rankWithin([Float64Array.of(1, 2, 3)], ['东', '西', '东'], 'high') // [2, 1, 1]
 */
export function rankWithin(
  columns: readonly Float64Array[],
  groups: readonly string[] | null,
  better: Better = 'high',
  ties: TieRule = 'min',
): Float64Array {
  if (groups === null) return rankBy(columns, better, ties);
  const ranks = new Float64Array(groups.length).fill(NaN);
  for (const rows of rowsByGroup(groups).values()) {
    const own = columns.map((column) => Float64Array.from(rows, (i) => column[i]!));
    rankBy(own, better, ties).forEach((rank, k) => (ranks[rows[k]!] = rank));
  }
  return ranks;
}

/**
 * Gives the rows of each group, in their order.
 * @example rowsByGroup(['东', '西', '东']).get('东') // [0, 2]
 */
export function rowsByGroup(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  groups.forEach((group, i) => {
    const own = rows.get(group);
    if (own === undefined) rows.set(group, [i]);
    else own.push(i);
  });
  return rows;
}
