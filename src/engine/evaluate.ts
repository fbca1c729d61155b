/** Runs the whole line over one period: table → points → scores → ranking → tiers and labels. */
import type { Note } from './result';
import type { Condition, Scheme } from './scheme';
import type { Table } from './table';

/** One earlier period, aligned with the units of the table under assessment. */
export interface PastPeriod {
  readonly period: string;
  /** Overall ranks then; NaN = not ranked or unknown. */
  readonly ranks: Float64Array;
  /** Ranks in the outer ranking then; `null` = none were read. */
  readonly outerRanks: Float64Array | null;
  /** Labels given then; `null` for a unit of which nothing is known. */
  readonly labels: readonly (readonly string[] | null)[];
}

/** Oldest first; all before the table's own period. */
export type Past = readonly PastPeriod[];

export type Verdict = 'yes' | 'no' | 'unknown';

/** A condition judged for one unit, with the numbers it was judged on; worded in `words/`. */
export interface Finding {
  readonly verdict: Verdict;
  readonly condition: Condition;
  readonly numbers: Readonly<Record<string, number | string>>;
  readonly parts: readonly Finding[];
}

export interface Outcome {
  readonly rule: string;
  readonly kind: 'reward' | 'penalty' | null;
  readonly label: string | null;
  readonly text: string | null;
  /** 万元; null = none, or lost in the source. */
  readonly amount: number | null;
  /** `yes` = given; `unknown` = 待核: would apply if what is not known turns out so. */
  readonly verdict: 'yes' | 'unknown';
  readonly finding: Finding;
}

/** Every stage of a run, read-only. Arrays of units are in the order of `table.units`. */
export interface Evaluation {
  readonly table: Table;
  readonly scheme: Scheme;
  readonly past: Past;
  /** Indicators in the scheme's order; empty for a table of ranks. */
  readonly indicators: readonly string[];
  readonly raw: readonly Float64Array[];
  readonly treated: readonly Float64Array[];
  readonly normalised: readonly Float64Array[];
  /** Effective weights, summing to 1. */
  readonly weights: Float64Array;
  readonly dimensions: ReadonlyMap<string, Float64Array>;
  readonly bonus: Float64Array;
  /** Scores after rounding to the published decimals; NaN = no score. */
  readonly totals: Float64Array;
  /** Overall rank; NaN = not ranked. For a table of ranks, the sheet's own. */
  readonly ranks: Float64Array;
  readonly previousRanks: Float64Array;
  /** previous − now: positive is up; NaN = not comparable. */
  readonly changes: Float64Array;
  /** Periods running in which the penalty trigger held, up to this one. */
  readonly streaks: Int32Array;
  readonly tiers: readonly (string | null)[];
  readonly outcomes: readonly (readonly Outcome[])[];
  readonly notes: readonly Note[];
}
