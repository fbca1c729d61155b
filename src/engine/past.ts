/** Earlier periods, laid beside the units of the period under assessment. */
import { comparePeriods, follows } from './period';
import type { Table } from './table';

/** One earlier period. Units are matched by name, in whatever order they stand. */
export interface PastPeriod {
  readonly period: string;
  readonly units: readonly string[];
  /** Overall ranks then; NaN = not ranked or unknown. */
  readonly ranks: Float64Array;
  /** Ranks in the outer ranking then; `null` = none were read. */
  readonly outerRanks: Float64Array | null;
  /** Scores as published then; `null` or absent = none are known. */
  readonly scores?: Float64Array | null;
  /** Group of each unit then, '' = none, and its rank there; `null` or absent = not known. */
  readonly groups?: readonly string[] | null;
  readonly groupRanks?: Float64Array | null;
  /** Labels given then; `null` for a unit of which nothing is known. */
  readonly labels: readonly (readonly string[] | null)[];
  /** Labels that stayed open then (待核). */
  readonly openLabels?: readonly (readonly string[])[];
}

/** In any order. */
export type Past = readonly PastPeriod[];

/** How a period looks from a later one. */
export interface Earlier {
  readonly period: string;
  /** Row of each unit in `of`; −1 = it was not there. */
  readonly rows: Int32Array;
  /** Of a unit that was not there itself: rows of those that it was made of. */
  readonly origins: ReadonlyMap<number, readonly number[]>;
  readonly of: PastPeriod;
}

/** What came before a table, newest first, up to the first gap and beyond it. */
export interface History {
  /** Periods that follow one another without a gap up to this one: `[0]` is the period before. */
  readonly running: readonly Earlier[];
  /** Older ones, behind a gap. */
  readonly older: readonly Earlier[];
}

/**
 * Gives the periods before the table's own, aligned with its units.
 * Edge: a name that says no period counts as following the one before it; later periods are left out.
 * @example alignPast([], table(1)).running.length // 0
 */
export function alignPast(past: Past, table: Table): History {
  const before = sortPast(past).filter(({ period }) => isBefore(period, table.period));
  if (before.length === 0) return { running: [], older: [] };
  const rows = new Map(table.units.map((unit, i) => [unit, i]));
  const aligned = before.reverse().map((of) => alignPeriod(of, rows, table));
  let count = 0;
  let next = table.period;
  for (const { period } of aligned) {
    if (next !== null && follows(period, next) === false) break;
    next = period;
    count++;
  }
  return { running: aligned.slice(0, count), older: aligned.slice(count) };
}

/** Oldest first; where names say no order, as given. */
export function sortPast(past: Past): PastPeriod[] {
  return [...past].sort((a, b) => comparePeriods(a.period, b.period));
}

function isBefore(period: string, now: string | null): boolean {
  if (now === null) return true;
  const order = comparePeriods(period, now);
  return order < 0 || (order === 0 && period !== now);
}

function alignPeriod(of: PastPeriod, now: ReadonlyMap<string, number>, table: Table): Earlier {
  const rows = new Int32Array(table.units.length).fill(-1);
  const { period, units } = of;
  units.forEach((unit, row) => {
    const i = now.get(unit);
    if (i !== undefined) rows[i] = row;
  });
  const origins = new Map<number, readonly number[]>();
  for (const [unit, parts] of table.origins ?? []) {
    const i = now.get(unit);
    // A row that is kept for a unit before there was one has no rank.
    if (i === undefined || (rows[i]! >= 0 && isRanked(of, rows[i]!))) continue;
    const there = parts.map((part) => units.indexOf(part)).filter((row) => row >= 0);
    if (there.length === 0) continue;
    origins.set(i, there);
    rows[i] = -1;
  }
  return { period, rows, origins, of };
}

const isRanked = ({ ranks, outerRanks }: PastPeriod, row: number): boolean =>
  ranks[row] === ranks[row] || (outerRanks !== null && outerRanks[row] === outerRanks[row]);

/** A figure of an earlier period by its row; NaN where none is known. */
export type Then = (of: PastPeriod, row: number) => number;

export const overallThen: Then = ({ ranks }, row) => ranks[row]!;
export const outerThen: Then = ({ outerRanks }, row) => outerRanks?.[row] ?? NaN;
export const scoreThen: Then = ({ scores }, row) => scores?.[row] ?? NaN;

/** Ranks of two groups are not compared. */
export const groupThen =
  (group: string): Then =>
  ({ groups, groupRanks }, row) =>
    groups?.[row] === group ? (groupRanks?.[row] ?? NaN) : NaN;

/** What a unit had then; NaN where it was not there. */
export function unitThen({ rows, of }: Earlier, i: number, then: Then): number {
  const row = rows[i]!;
  return row < 0 ? NaN : then(of, row);
}

/** The units that one was made of and that were there in its stead, by name. */
export function originsOf({ origins, of }: Earlier, i: number): readonly string[] {
  return (origins.get(i) ?? []).map((row) => of.units[row]!);
}

/** Whether the unit was in any of the earlier periods: one that was in none is new. */
export function wasThere({ running, older }: History, i: number): boolean {
  return [...running, ...older].some(({ rows }) => rows[i]! >= 0);
}
