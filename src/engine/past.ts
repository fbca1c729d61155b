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
  const aligned = before.reverse().map((of) => ({ period: of.period, rows: rowsOf(of, rows, table), of }));
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

function rowsOf(past: PastPeriod, rows: ReadonlyMap<string, number>, table: Table): Int32Array {
  const found = new Int32Array(table.units.length).fill(-1);
  past.units.forEach((unit, row) => {
    const i = rows.get(unit);
    if (i !== undefined) found[i] = row;
  });
  return found;
}

/** The rank that a unit had, in the outer ranking or overall; NaN where it had none. */
export function rankThen({ rows, of }: Earlier, i: number, outer: boolean): number {
  const row = rows[i]!;
  return row < 0 ? NaN : ((outer ? of.outerRanks : of.ranks)?.[row] ?? NaN);
}

/** The score that a unit had; NaN where none is known. */
export function scoreThen({ rows, of }: Earlier, i: number): number {
  const row = rows[i]!;
  return row < 0 ? NaN : (of.scores?.[row] ?? NaN);
}

/** Whether the unit was in any of the earlier periods: one that was in none is new. */
export function wasThere({ running, older }: History, i: number): boolean {
  return [...running, ...older].some(({ rows }) => rows[i]! >= 0);
}
