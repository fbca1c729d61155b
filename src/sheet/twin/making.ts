/** What stands around the making of a twin: what was evaluated, from which cells, onto which sheets. */
import type { Evaluation } from '../../engine';
import type { Locale } from '../../words/locale';
import type { TwinWords } from '../../words/twin';
import type { DetailLayout } from '../detail-sheet/layout';
import type { Cell, CellRef, Grid } from '../grid';
import type { Reading } from '../read';
import type { Board } from './board';
import type { Column } from './formula';

/** Parts of a calculation that stay values, and why; worded in `words/twin.ts`. */
export interface TwinNoteFacts {
  /** Source cells that are no plain numbers: text, a unit of their own, put right by a person. */
  'twin-typed': { count: number; cells: string };
  /** Of texts and flags whose column was not found. */
  'twin-column': { column: string };
  /** A computed column without a plain formula. */
  'twin-computed': { column: string };
  'twin-treat': { indicator: string };
  'twin-missing': { indicator: string };
  'twin-left-out': { indicator: string };
  'twin-points': { indicator: string };
  'twin-weights': { method: string };
  'twin-aggregate': { dimension: string; method: string };
  'twin-source': { name: string };
  'twin-item': { name: string };
  'twin-tiers': { method: string };
  'twin-rule': { rule: string };
  'twin-history': { periods: string };
  /** A formula is longer than Excel takes, or nested deeper: of the working sheet, of a cell that keeps its value. */
  'twin-long': object;
  'twin-shortened': object;
  'twin-size': { formulas: number; most: number };
}
export type TwinNoteCode = keyof TwinNoteFacts;
export type TwinNote = {
  readonly [C in TwinNoteCode]: { readonly code: C; readonly facts: TwinNoteFacts[C] };
}[TwinNoteCode];

/** The detail sheet as it will stand in the workbook. */
export interface Detail {
  readonly title: string;
  readonly layout: DetailLayout;
}

export interface Making {
  readonly evaluation: Evaluation;
  readonly reading: Reading;
  readonly words: TwinWords;
  readonly locale: Locale;
  readonly board: Board;
  /** null = the assessment has none. */
  readonly detail: Detail | null;
  /** Sheets that were read, by name. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** Earlier result sheets. */
  readonly results: readonly Grid[];
  /** Cells of the scheme sheet that hold a number, by their path into the scheme. */
  readonly schemeNumber: (path: string) => { readonly cell: CellRef; readonly value: number } | null;
  readonly notes: TwinNote[];
}

/** Adds a note once. */
export function tell(notes: TwinNote[], note: TwinNote): void {
  const key = JSON.stringify(note);
  if (!notes.some((each) => JSON.stringify(each) === key)) notes.push(note);
}

/** A column of the detail sheet; null = there is no such sheet or column. */
export function onDetail(detail: Detail | null, column: number | null | undefined): Column | null {
  if (detail === null || column === null || column === undefined) return null;
  const { units, rows: at } = detail.layout;
  const rows = new Array<number>(units.length).fill(0);
  units.forEach((i, k) => (rows[i] = at.first + k));
  return { sheet: detail.title, column, rows, span: [at.first, at.first + units.length - 1] };
}

/** What stands in a cell of a sheet that was read. */
export function cellAt(grids: Making['grids'], { sheet, row, column }: CellRef): Cell {
  const grid = grids.get(sheet);
  return grid?.values[row - grid.area.row]?.[column - grid.area.column] ?? '';
}

/** A number of the scheme: its cell on the scheme sheet where it has one of its own, else a parameter. */
export function schemeRef(
  { board, schemeNumber }: Making,
  path: string,
  label: string,
  value: number,
): CellRef {
  const found = schemeNumber(path);
  return found !== null && found.value === value ? found.cell : board.parameter(label, () => value);
}

const columnsMade = new WeakMap<object, Map<string, Column>>();

/** A column that several formulas share is drawn once. */
export function remembered({ board }: Making, key: string, make: () => Column): Column {
  const known = columnsMade.get(board) ?? new Map<string, Column>();
  columnsMade.set(board, known);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
