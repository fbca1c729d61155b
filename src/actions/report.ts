/** What an action is asked and what it answers: the contract's JSON, and beside it what a view needs. */
import type { Evaluation, SchemeDraft } from '../engine';
import type { CellRef } from '../sheet/grid';
import type { Locale } from '../words/locale';

export type { CellRef };

/** All but `locale` are what a flag would say; absent = the workbook decides. */
export interface RankRequest {
  readonly locale: Locale;
  readonly sheet?: string;
  /** Areas of that sheet, as `A1:B20,D1:E20`. */
  readonly range?: string;
  /** The sheet to read where none is named and the active one is ours: the one the pane read last. */
  readonly lastSheet?: string;
  readonly preset?: string;
  /** Beats `preset`, which beats the workbook's scheme sheet. */
  readonly scheme?: SchemeDraft;
  readonly period?: string;
  readonly population?: number;
  readonly switches?: Readonly<Record<string, string>>;
}

/** Where the scheme came from, strongest first. */
export type SchemeSource = 'request' | 'preset' | 'sheet' | 'plain';

/** One unit as ranked; `null` = not known or not given. In the order of the ranking. */
export interface RankedUnit {
  readonly name: string;
  readonly cell: CellRef | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly previousRank: number | null;
  /** Positive is up. */
  readonly change: number | null;
  readonly streak: number;
  readonly tier: string | null;
  readonly labels: readonly string[];
  /** 万元, what is certain. */
  readonly amount: number | null;
  readonly reasons: readonly string[];
}

/** A problem in the user's language. */
export interface ReportedProblem {
  readonly cell: CellRef | null;
  /** The cell as a person names it: `位次!C5`. */
  readonly where: string | null;
  readonly message: string;
}

/** An indicator as it was found on the sheet. */
export interface FoundIndicator {
  readonly name: string;
  readonly unit: string | null;
  readonly direction: 'high' | 'low' | 'ask';
  /** Why this direction, in the user's language. */
  readonly because: string;
}

/** The table that was found; `range` names all its areas. */
export interface FoundTable {
  readonly sheet: string;
  readonly range: string;
  /** Number of units assessed. */
  readonly units: number;
  readonly indicators: readonly FoundIndicator[];
}

export interface RankReport {
  /** The period ranked. */
  readonly period: string | null;
  /** All that the table holds, oldest first. */
  readonly periods: readonly string[];
  readonly units: readonly RankedUnit[];
  readonly excluded: readonly { readonly where: string; readonly why: string }[];
  /** Where there is one, nothing was written and `units` is empty. */
  readonly problems: readonly ReportedProblem[];
  readonly notes: readonly string[];
  /** Titles of the sheets written, the result first; empty for a preview. */
  readonly sheets: readonly string[];
  readonly table: FoundTable | null;
  /** The scheme as used or as refused, every indicator with its weight, direction and method. */
  readonly scheme: SchemeDraft | null;
  readonly schemeSource: SchemeSource | null;
  readonly evaluation: Evaluation | null;
}
