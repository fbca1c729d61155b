/** What an action is asked and what it answers: the contract's JSON, and beside it what a view needs. */
import type { Evaluation, SchemeDraft } from '../engine';
import type { Area, CellRef } from '../sheet/grid';
import type { Proof } from '../sheet/proof';
import type { Found } from './find';
import type { EarlierAsked } from './moved-from';
import type { Move } from './moves';
import type { Corrections, Reading, ReadIndicator, ReadUnit, RowName } from '../sheet/read';
import type { Locale } from '../words/locale';
import type { ReportedColumn, ReportedTally } from './computed';
import type { Writing } from './writing';

export type { CellRef, Proof };

/** All but `locale` are what a flag would say; absent = the workbook decides. */
export interface RankRequest {
  readonly locale: Locale;
  readonly sheet?: string;
  /** Sheets whose tables are joined to it by the names of units; absent = as remembered, or as the scheme needs. */
  readonly join?: readonly string[];
  /** Areas of that sheet, as `A1:B20,D1:E20`. */
  readonly range?: string;
  /** The sheet to read where none is named and the active one is ours: the one the pane read last. */
  readonly lastSheet?: string;
  readonly preset?: string;
  /** Beats `preset`, which beats the workbook's scheme sheet. */
  readonly scheme?: SchemeDraft;
  /** In place of those on the workbook's scheme sheet. */
  readonly corrections?: Corrections;
  readonly period?: string;
  readonly population?: number;
  readonly switches?: Readonly<Record<string, string>>;
  /** Absent = as usual. */
  readonly writing?: Writing;
  /** What ranks are compared with where their movements are asked for; absent = as `writing` says. */
  readonly before?: EarlierAsked;
}

/** Where the scheme came from, strongest first. */
export type SchemeSource = 'request' | 'preset' | 'sheet' | 'plain';

/** One unit as ranked; `null` = not known or not given. In the order of the ranking. */
export interface RankedUnit {
  readonly name: string;
  readonly cell: CellRef | null;
  /** To the published decimals; null = no score, as where the table holds ranks. */
  readonly score: number | null;
  /** null = not ranked. */
  readonly rank: number | null;
  /** Where the scheme ranks within groups as well. */
  readonly group: string | null;
  readonly groupRank: number | null;
  /** null = not comparable. */
  readonly previousRank: number | null;
  /** Previous rank − rank: positive is up. */
  readonly change: number | null;
  /** Periods running of the label that the first rule on a streak asks about. */
  readonly streak: number;
  readonly tier: string | null;
  readonly labels: readonly string[];
  /** In 万元, what is certain; what is open is a reason with 待核. */
  readonly amount: number | null;
  readonly reasons: readonly string[];
}

/** What a person can decide where the sheet leaves something open. */
export type Question =
  | {
      readonly kind: 'cell';
      readonly unit: string;
      readonly indicator: string;
      /** null = the table has one period only. */
      readonly period: string | null;
      /** As the cell stands. */
      readonly text: string;
    }
  | ({ readonly kind: 'row' } & RowName)
  | { readonly kind: 'name'; readonly unit: string; readonly other: string }
  /** Whether figures are ranks. */
  | { readonly kind: 'column'; readonly indicator: string }
  | { readonly kind: 'direction'; readonly indicator: string };

/** A problem or note in the user's language. */
export interface ReportedProblem {
  readonly cell: CellRef | null;
  /** The cell as a person names it: `位次!C5`. */
  readonly where: string | null;
  readonly message: string;
  /** For views that pick some. */
  readonly code?: string;
  /** Absent = only the sheet itself can be changed. */
  readonly question?: Question | null;
}

/** A column of figures as it was found on the sheet. */
export interface FoundIndicator extends Pick<
  ReadIndicator,
  'name' | 'unit' | 'period' | 'role' | 'direction' | 'weight' | 'column'
> {
  /** Why this direction, in the user's language. */
  readonly because: string;
  /** Its heading. */
  readonly cell: CellRef;
}

/** A column of figures that is not scored, and why. */
export interface FoundColumn extends FoundIndicator {
  readonly why: string;
}

/** A line of the sheet that was left out, and why. */
export interface LeftOut {
  /** `4:4`, `D:D`. */
  readonly where: string;
  readonly why: string;
  readonly cell: CellRef;
  /** How a correction speaks of it; null = it can be no unit. */
  readonly row: RowName | null;
}

/** The unit and the indicator that one place alone speaks of; null = none, or several. */
export interface Here {
  readonly unit: string | null;
  readonly indicator: string | null;
}

/** The table that was found; `range` names all its areas. */
export interface FoundTable {
  readonly sheet: string;
  readonly range: string;
  readonly cell: CellRef;
  /** As matched and in the order of the sheet. */
  readonly units: readonly ReadUnit[];
  /** Those that are scored, each once. */
  readonly indicators: readonly FoundIndicator[];
  readonly columns: readonly FoundColumn[];
  readonly leftOut: readonly LeftOut[];
  readonly rowName: Reading['rowName'];
  /** What a part of a sheet speaks of. */
  readonly speaksOf: (sheet: string, at: Area) => Here;
  /** The line of a unit, as wide as the table; where units go across, as high. */
  readonly lineAt: (cell: CellRef) => Area;
  /** Whether a selection on its sheet means the whole of it. */
  readonly takesAll: (selection: readonly Area[]) => boolean;
  /** Other tables of the same sheet. */
  readonly others: readonly { readonly where: string; readonly cell: CellRef }[];
  /** Other sheets of the user's, in the order of their tabs, and whether they are read with this one. */
  readonly sheets: readonly { readonly name: string; readonly joined: boolean }[];
}

/** A cell with a formula that comes to something else than was computed. */
export interface TwinDifference {
  readonly cell: string;
  /** The unit of its row and the heading of its column; '' = none. */
  readonly unit: string;
  readonly heading: string;
  readonly expected: string | number;
  readonly found: string | number;
}

/** What stands in the workbook as native formulas. */
export interface TwinReport {
  /** Cells with formulas, and cells of the calculation that hold values for want of one. */
  readonly formulas: number;
  readonly values: number;
  /** Largest difference between what the formulas come to and what was computed; null = not compared, or a text differs. */
  readonly largestDifference: number | null;
  /** Cells that differ by more than 1e-9 or say another text. */
  readonly differing: readonly string[];
  /** The same cells, with what they are about and what stands there instead. */
  readonly differences: readonly TwinDifference[];
  /** Which parts stay values, and why. */
  readonly notes: readonly string[];
}

export interface RankReport {
  /** The period ranked. */
  readonly period: string | null;
  /** All that the table holds, oldest first. */
  readonly periods: readonly string[];
  readonly units: readonly RankedUnit[];
  /** What the scheme computes and counts beside the ranking. */
  readonly columns: readonly ReportedColumn[];
  readonly tallies: readonly ReportedTally[];
  readonly excluded: readonly { readonly where: string; readonly why: string }[];
  /** Where there is one, nothing was written and `units` is empty. */
  readonly problems: readonly ReportedProblem[];
  readonly notes: readonly string[];
  /** The notes with their cells. */
  readonly remarks: readonly ReportedProblem[];
  /** Titles of the sheets written, the result first; empty for a preview. */
  readonly sheets: readonly string[];
  readonly table: FoundTable | null;
  /** What a person has put right and was taken into account. */
  readonly corrections: Corrections;
  /** The scheme as used or as refused, every indicator with its weight, direction and method. */
  readonly scheme: SchemeDraft | null;
  readonly schemeSource: SchemeSource | null;
  /** What the scheme says otherwise than the workbook's own, in sentences; empty where the workbook has none. */
  readonly changes: readonly string[];
  /** What it was made from, to be assessed again without the workbook; null = no table was found. */
  readonly found: Found | null;
  readonly evaluation: Evaluation | null;
  /** Of the period before, where the table holds its figures too. */
  readonly before: Evaluation | null;
  /** What became of every unit's rank; only where it was asked for and there is something to compare with. */
  readonly moves?: readonly Move[];
  /** Of what is frozen; absent or null = it is not. */
  readonly proof?: Proof | null;
  /** Only where formulas were asked for and written. */
  readonly twin?: TwinReport;
}
