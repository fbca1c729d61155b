/** What conditions look at, and what a judgement says. */
import { extent } from './number';
import type { History } from './past';
import type { Standing } from './rank';
import type { Condition, Scheme } from './scheme';
import type { Table } from './table';

export type Verdict = 'yes' | 'no' | 'unknown';

/** What a condition was judged on; worded in `words/`. What is not known is left out. */
export interface Numbers {
  readonly rank?: number;
  /** Rank in the period before. */
  readonly previous?: number;
  /** previous − rank: positive is up. */
  readonly change?: number;
  /** Score now minus score before. */
  readonly gain?: number;
  /** Periods running in which it held, up to this one. */
  readonly years?: number;
  /** 1 = the last. */
  readonly fromLast?: number;
  /** Units ranked together: of this table, of the group, or the population of the outer ranking. */
  readonly of?: number;
  /** Largest outer rank in the table: the population is at least this. */
  readonly largest?: number;
  readonly value?: number;
  readonly tier?: string;
  readonly flag?: string;
  /** 1 = no earlier period is known: the streak begins here, what was before is unknown. */
  readonly first?: 1;
  /** 1 = an earlier period that matters is missing, or the unit in it. */
  readonly gap?: 1;
  /** 1 = in none of the earlier periods: not comparable. */
  readonly new?: 1;
  /** Those that the unit was made of since the period before: it has no figure of its own then. */
  readonly origins?: readonly string[];
  /** Place among those who compete for a rule's quota, and how many are taken. */
  readonly place?: number;
  readonly quota?: number;
  /** Times that the label was held, of the years asked about. */
  readonly times?: number;
}

/** A condition judged for one unit, with the numbers it was judged on. */
export interface Finding {
  readonly verdict: Verdict;
  readonly condition: Condition;
  readonly numbers: Numbers;
  readonly parts: readonly Finding[];
}

/**
 * Gives the last outer rank of a table.
 * @example largestOuterOf(table(1)) // NaN
 */
export function largestOuterOf({ outerRanks }: Table): number {
  return outerRanks === null ? NaN : extent(outerRanks)[1];
}

/** All that conditions look at. */
export interface View {
  readonly table: Table;
  readonly scheme: Scheme;
  readonly history: History;
  readonly raw: ReadonlyMap<string, Float64Array>;
  /** Ranks of the units on every indicator, by its points; in the scheme's order. */
  readonly indicatorRanks: () => readonly Float64Array[];
  readonly totals: Float64Array;
  readonly tiers: readonly (string | null)[];
  /** Where the units stand in this table's ranking, or in their groups'; `of` an indicator or dimension, else of the composite. */
  readonly standing: (scope: 'overall' | 'group', of?: string) => Standing;
  /** The last outer rank that the table holds; NaN = it holds none. */
  readonly largestOuter: number;
  /** Ranks whose change counts where a condition names no scope. */
  readonly ranks: Float64Array;
  /** Group of each unit, '' = none, and its rank there; null where nothing is grouped. */
  readonly groups: readonly string[] | null;
  readonly groupRanks: Float64Array | null;
  /** This period's labels as judged so far; a unit that a label does not name has not got it. */
  readonly labels: ReadonlyMap<string, readonly Verdict[]>;
}

/** A verdict with what it rests on. */
export type Judgement = readonly [Verdict, Numbers];
