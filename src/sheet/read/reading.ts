/** What was understood of a sheet: its units, indicators and periods, what was left out and why, and the tables. */
import type { Place, Table } from '../../engine';
import type { Area, CellRef } from '../grid';
import type { Exclusion, SheetNote, SheetProblem } from '../problem';
import type { Corrections } from './corrections';
import type { ReadAdjustment } from './columns/adjustments';
import type { CellKind } from './cell/parsed';
import type { Because, ReadDirection, Role } from './columns/header';
import type { Survey } from './layout/survey';

type Layout = 'units-down' | 'units-across' | 'long' | 'years-across';

export interface ReadUnit {
  /** As written, without stray spaces and line breaks. */
  readonly name: string;
  /** The name under which it is matched across sheets and years. */
  readonly canonical: string;
  readonly cell: CellRef;
}

/** A heading over several indicators. */
export interface ReadDimension {
  readonly name: string;
  readonly path: readonly string[];
  readonly weight: number | null;
  readonly unit: 'points' | 'percent' | null;
  readonly cell: CellRef;
}

export interface ReadIndicator {
  readonly name: string;
  /** The usual name of the same thing: 固投 → 固定资产投资. */
  readonly canonical: string;
  /** Unit of measure; null = none was found. */
  readonly unit: string | null;
  /** Whether percentages are kept as fractions: 9.6% as 0.096; a plain 9.6 below a heading in % is kept as it is. */
  readonly fractions: boolean;
  /** null where the heading names no period, or the table has several of this indicator. */
  readonly period: string | null;
  readonly role: Role;
  readonly direction: ReadDirection;
  readonly because: Because;
  /** As a row or column of weights in the table, or the heading, says; null = there is none. */
  readonly weight: number | null;
  readonly weightUnit: 'points' | 'percent' | null;
  /** Where the weight stands or should stand; null = the table has none at all. */
  readonly weightCell: CellRef | null;
  /** Dimensions that it stands under, from the top down. */
  readonly path: readonly string[];
  /** Its sheet where that is not the reading's own. */
  readonly sheet?: string;
  /** Letters of the column, or the number of the row where units go across. */
  readonly column: string;
  /** Heading and cells. */
  readonly area: Area;
  /** Whether it is in the tables; a printed rank or target is not. */
  readonly assessed: boolean;
}

/** A cell that is not a plain number, as it was understood. */
export interface ReadCell {
  readonly cell: CellRef;
  readonly kind: CellKind;
  readonly value: number | readonly [number, number] | string | null;
  readonly unit: string;
}

export interface Reading {
  readonly sheet: string;
  /** The readings that it was joined from; empty where it is of one table. */
  readonly joined: readonly Reading[];
  /** The areas that were read, headings included. */
  readonly range: readonly Area[];
  readonly layout: Layout;
  /** Oldest first; empty where the sheet names none. */
  readonly periods: readonly string[];
  readonly units: readonly ReadUnit[];
  /** What stands over their names; '' = nothing. */
  readonly unitHeading: string;
  /** City of the units, which their names may leave out; null = not known. */
  readonly city: string | null;
  readonly indicators: readonly ReadIndicator[];
  /** Of the indicators assessed, parents before their parts. */
  readonly dimensions: readonly ReadDimension[];
  /** Of the latest period; their columns are texts of the tables. */
  readonly adjustments: readonly ReadAdjustment[];
  readonly cells: readonly ReadCell[];
  readonly excluded: readonly Exclusion[];
  /** One a period, oldest first; one where no period is named. NaN = not reported. */
  readonly tables: readonly Table[];
  /** Ranks printed on the sheet beside scored indicators, for comparison. */
  readonly printed: readonly PrintedRanks[];
  /** Units that a person has said are not assessed by an indicator. */
  readonly notAssessed: readonly NotAssessed[];
  readonly notes: readonly SheetNote[];
  /** Gives how a correction speaks of the row that a cell stands in (the column, where units go across); null = it has no name. */
  rowName(cell: CellRef): RowName | null;
  /** Gives every figure of the tables that were read, those of totals and of columns that are not assessed too; one a sheet. */
  surveys(): readonly Survey[];
  /** Gives the cell of a unit, an indicator (its heading) or both, in the table of that period. */
  cellOf(place: Place, period: string | null): CellRef | null;
}

export interface NotAssessed {
  readonly unit: string;
  readonly indicator: string;
}

export interface RowName {
  readonly unit: string;
  /** Which of the rows of that name, from 1; absent where it is the only one. */
  readonly nth?: number;
}

export interface PrintedRanks {
  readonly name: string;
  /** The indicator it ranks; '' = the whole. */
  readonly of: string;
  readonly period: string | null;
  /** In the order of that period's table. */
  readonly ranks: Float64Array;
}

/** Everything understood, and everything wrong. `reading` is null where there is no table at all. */
export interface Understanding {
  readonly reading: Reading | null;
  readonly problems: readonly SheetProblem[];
}

export interface ReadContext {
  /** What an empty cell or placeholder is: a problem, or a NaN that the scheme's missing rule deals with. Default `refuse`. */
  readonly missing?: 'refuse' | 'allow';
  /** City of the sheet where names leave it out: 市经开区 = 聊城经开区. */
  readonly city?: string;
  /** What a person has put right; beats everything that is guessed. */
  readonly corrections?: Corrections;
  /** Indicators that the scheme in force names, by all their names: they are such whatever their headings suggest. */
  readonly wanted?: readonly string[];
  /** Columns that it computes from. */
  readonly asked?: readonly string[];
}
