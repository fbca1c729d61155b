/** What can be wrong with, or worth saying about, a sheet: closed lists of codes, each with the facts its sentence needs. */
import type { Note, Place, Problem } from '../engine';
import type { CellRef } from './grid';
import type { Absence, Doubt } from './read/cell/parsed';
import type { Likeness } from './read/names/likeness';
import type { MatchReason } from './read/names/match';

/** Facts by code. `text` is the cell as it stands. */
export interface SheetProblemFacts {
  /** Nothing on the sheet looks like a table of units and figures. */
  'table-none': { sheet: string; texts: number; figures: number; range: string };
  'units-none': { range: string };
  /** The first row of a table already holds figures. */
  'headings-none': { range: string; text: string };
  'indicators-none': { range: string };
  /** Figures stand in a row that names no unit. */
  'unit-unnamed': { row: number };
  'unit-duplicate': { unit: string; other: string };
  /** Stands on other sheets that are joined, and not on those that have these indicators. */
  'unit-elsewhere': { unit: string; sheets: string; indicators: string };
  /** Two sheets that are joined differ in `count` figures of an indicator; the first of them. */
  'figure-differs': { unit: string; indicator: string; other: string; count: number };
  /** Of one indicator on two sheets: measures without a constant rate between them. */
  'measure-differs': { indicator: string; text: string; wanted: string; other: string };
  'indicator-duplicate': { indicator: string; other: string };
  /** A row of a long table has a figure and no indicator. */
  'indicator-unnamed': { row: number };
  /** A long table gives one figure twice. */
  'figure-duplicate': { unit: string; indicator: string; other: string; text: string; first: string };
  'cell-empty': { unit: string; indicator: string };
  /** A placeholder such as — or 未报 where a figure is needed. */
  'cell-missing': { unit: string; indicator: string; text: string; absence: Absence };
  /** 不参评: the unit is left out of this indicator on purpose. */
  'cell-excluded': { unit: string; indicator: string; text: string };
  'cell-not-number': { unit: string; indicator: string; text: string };
  'cell-error': { unit: string; indicator: string; text: string };
  /** May be read in more than one way: ▲3.2, —3.2, 1/10, a date. */
  'cell-ambiguous': { unit: string; indicator: string; text: string; doubt: Doubt };
  'cell-range': { unit: string; indicator: string; text: string };
  /** `period` is '' where the table names none. */
  'rank-empty': { unit: string; period: string };
  'rank-below-first': { unit: string; text: string };
  /** Cannot be told to be 0.9 % or 90 %. */
  'percent-mixed': { unit: string; indicator: string; text: string };
  /** Whole numbers of which nothing says that they are ranks, or that they are none. */
  'ranks-unsaid': { range: string };
  /** In a currency or measure that the rest of the column is not in. */
  'unit-of-measure': { unit: string; indicator: string; text: string; wanted: string };
  /** Brings a unit where nearly all others of the column bring none. */
  'unit-alone': { unit: string; indicator: string; text: string };
  /** Does not say whether it is in the unit that the rest of the column is in. */
  'unit-unsaid': { unit: string; indicator: string; text: string; wanted: string };
  /** In a currency or measure that the latest period is not in. */
  'period-unit': { indicator: string; period: string; from: string; wanted: string };
}
type SheetProblemCode = keyof SheetProblemFacts;

export interface SheetNoteFacts {
  'selection-outside': { range: string };
  /** The sheet has more tables than the one that was read. */
  'tables-unread': { ranges: string };
  /** Units in hidden or filtered rows (or columns, where units go across) count. */
  'units-hidden': { units: string; count: number; where: string };
  /** Indicators in hidden columns (or rows) count. */
  'indicators-hidden': { indicators: string; where: string };
  /** A unit that is the sum of the others, and so perhaps a total. */
  'unit-sums': { unit: string };
  /** Matched by a letter that is often misread: 在平 → 茌平. To be confirmed. */
  'unit-confusable': { unit: string; read: string };
  /** An earlier name, by a note or bracket on the sheet. */
  'unit-renamed': { unit: string; read: string };
  /** One unit on two sheets that are joined, named differently. */
  'unit-joined': { unit: string; other: string; at: string; reason: MatchReason };
  /** Spelt differently on a sheet that is joined, the kind of unit being the same. */
  'units-respelt': { sheet: string; units: string; count: number };
  /** Perhaps the unit at another cell; not taken for it until a person says so. */
  'unit-similar': { unit: string; other: string; at: string; likeness: Likeness };
  /** Names that leave their city out were read as of the city of the other units. */
  'city-assumed': { city: string; units: string };
  /** `read` is the figure as it was taken: 50%, 2000亩. */
  'cell-approx': { unit: string; indicator: string; text: string; read: string };
  /** More stands in the cell than its figure: a footnote, a bracket, a word. */
  'cell-taken': { unit: string; indicator: string; text: string; read: string };
  /** Numbers stored as text. */
  'text-numbers': { indicator: string; count: number };
  'percent-assumed': { unit: string; indicator: string; text: string; read: string };
  /** Figures below one under a % heading are percent as they stand; `text` is the first. */
  'percent-small': { indicator: string; text: string; count: number };
  /** Figures under a % heading that are all below one are fractions; `text` is the first, `read` what it says. */
  'percent-fractions': { indicator: string; text: string; read: string; count: number };
  /** `from` lists the units that were converted. */
  'unit-converted': { indicator: string; from: string; wanted: string; count: number };
  /** Figures without a unit are taken in that of their column. */
  'unit-assumed': { indicator: string; wanted: string; count: number };
  /** An earlier period was brought to the unit of the latest. */
  'period-converted': { indicator: string; period: string; from: string; wanted: string };
  /** Growth from a base of the other sign has no figure. */
  'direction-ask': { indicator: string };
  /** 序时进度 differs from unit to unit, so that it was taken for a completion rate. */
  'pace-scored': { indicator: string };
  /** A column with a name that says nothing holds exactly the numbers from 1 on. */
  'ranks-maybe': { indicator: string };
  /** A period's table lacks units that others have. */
  'units-absent': { period: string; units: string };
  /** Stands on other sheets that are joined, and not on those that have these indicators. */
  'unit-elsewhere': { unit: string; sheets: string; indicators: string };
  /** Read as one table, and why: as asked for, as remembered, or since the scheme's `indicators` are there. */
  'sheets-joined': { sheets: string; by: 'asked' | 'remembered' | 'scheme'; indicators: string };
  /** Sheets with the same indicators for other periods, which were not read. */
  'sheets-offered': { sheets: string };
  /** Weights stated by the table were used: of how many indicators, and as what. */
  'weights-read': { unit: 'percentOfParent' | 'pointsOfTotal'; count: number };
  /** The table states other weights than the scheme in force. */
  'weights-unlike': { indicators: string };
  /** The scheme compares two columns of different measures; of a percentage that is kept as a fraction the measure is 1. */
  'measures-unlike': { name: string; unit: string; against: string; other: string };
  /** A column was taken into the scheme as bonus, deduction or veto; `cap` NaN = none. */
  'adjustment-read': { name: string; kind: 'bonus' | 'deduction' | 'veto'; cap: number };
  /** The scheme in force does not use a column of bonus, deduction or veto. */
  'adjustment-unused': { name: string };
  /** From this row on, rows without a name were read as more of the unit above. */
  'names-carried': { row: number };
  /** An earlier period without an indicator that the scheme uses is left out. */
  /** Has no rank in an earlier period. */
  'period-unranked': { period: string; unit: string };
  'period-lacks': { period: string; indicators: string };
  /** An earlier period with `count` problems, at `where` ('' = nowhere in particular), is left out. */
  'period-unfit': { period: string; count: number; where: string };
}
type SheetNoteCode = keyof SheetNoteFacts;

/** Why a row or column was left out. */
export interface ExclusionFacts {
  title: { text: string };
  'unit-line': { text: string };
  blank: Record<never, never>;
  index: { text: string };
  total: { text: string };
  group: { text: string };
  note: { text: string };
  'sign-off': { text: string };
  'repeated-header': { text: string };
  /** Of a block of rows that stands above too, cell for cell. */
  'repeated-row': { text: string; other: string };
  /** 甲 | 1 | 2 | 3: which column is which. */
  numbering: { text: string };
  /** 其中：…, below the unit that it is a part of. */
  part: { text: string };
  /** A row that speaks of the indicators, not of a unit: 权重, 目标值, 方向. */
  'scheme-row': { text: string };
  /** A heading across the columns that is no unit: 全市综合排名. */
  'not-unit': { text: string };
  rank: { text: string; of: string };
  'rank-other': { text: string };
  'score-printed': { text: string };
  target: { text: string };
  /** 加分, 扣分, 一票否决: part of the scheme, no indicator. */
  adjustment: { text: string };
  /** What it was before: 上年同期. */
  base: { text: string };
  /** How much of the time has passed, the same for all: 序时进度. */
  pace: { text: string };
  remark: { text: string };
  identifier: { text: string };
  text: { text: string };
  'column-empty': { text: string };
  'not-selected': { text: string };
  /** A person has said so. */
  corrected: { text: string };
}
export type ExclusionCode = keyof ExclusionFacts;

/** A problem at its cell; null = it belongs to no single cell. */
export type SheetProblem<Code extends SheetProblemCode = SheetProblemCode> = Code extends unknown
  ? Problem<Code> & { readonly facts: SheetProblemFacts[Code]; readonly cell: CellRef | null }
  : never;

export type SheetNote<Code extends SheetNoteCode = SheetNoteCode> = Code extends unknown
  ? Note<Code> & { readonly facts: SheetNoteFacts[Code]; readonly cell: CellRef | null }
  : never;

/** A row or column of the table that is not assessed, as `where` (`4:4`, `D:D`, `A14`), and why. */
export type Exclusion<Code extends ExclusionCode = ExclusionCode> = Code extends unknown
  ? { readonly where: string; readonly code: Code; readonly facts: ExclusionFacts[Code] }
  : never;

/** Makes a problem at a cell. */
export const problemAt = <Code extends SheetProblemCode>(
  cell: CellRef | null,
  code: Code,
  facts: SheetProblemFacts[Code],
  place: Place = {},
): SheetProblem => ({ code, facts, place, cell }) as unknown as SheetProblem;

/** Makes a note at a cell. */
export const noteAt = <Code extends SheetNoteCode>(
  cell: CellRef | null,
  code: Code,
  facts: SheetNoteFacts[Code],
  place: Place = {},
): SheetNote => ({ code, facts, place, cell }) as unknown as SheetNote;

/** Makes a reason why a row or column was left out. */
export const exclude = <Code extends ExclusionCode>(
  where: string,
  code: Code,
  facts: ExclusionFacts[Code],
): Exclusion => ({ where, code, facts }) as unknown as Exclusion;
