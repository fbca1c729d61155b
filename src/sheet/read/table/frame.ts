/** A window on a sheet whose rows hold the units: some rows and columns of it, turned where units go across. */
import type { Area, Cell, CellRef, Grid } from '../../grid';
import { serialText } from '../cell/serial';
import { isBlank, tidyName } from '../cell/text';
import { keepDays } from './days';

const KEY = 16_384;

/** A grid with its merged areas by cell. */
export interface Sheet {
  readonly grid: Grid;
  /** Merged cell (row × 16384 + column, on the sheet) → its area. */
  readonly merges: ReadonlyMap<number, Area>;
  /** Areas of the sheet that are totals rows of Excel tables. */
  readonly totals: readonly Area[];
}

/** No heading, name or remark is longer; a cell may hold sixteen times as much, and patterns go back and forth in it. */
const LONGEST = 2000;

const isLong = (cell: Cell): cell is string => typeof cell === 'string' && cell.length > LONGEST;

function curtail(grid: Grid): Grid {
  if (!grid.values.some((row) => row.some(isLong))) return grid;
  const values = grid.values.map((row) => row.map((cell) => (isLong(cell) ? cell.slice(0, LONGEST) : cell)));
  return { ...grid, values };
}

/** Gives a grid with its merged areas by cell; of a text that goes on for pages the beginning is read. */
export function openSheet(written: Grid): Sheet {
  const grid = keepDays(curtail(written));
  const merges = new Map<number, Area>();
  const height = grid.values.length;
  for (const area of grid.merges) {
    const bottom = Math.min(area.row + area.rows, grid.area.row + height);
    const right = Math.min(area.column + area.columns, grid.area.column + (grid.values[0]?.length ?? 0));
    for (let row = area.row; row < bottom; row++) {
      for (let column = area.column; column < right; column++) merges.set(row * KEY + column, area);
    }
  }
  const totals = (grid.tables ?? [])
    .filter((area) => area.totals === true)
    .map((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }));
  return { grid, merges, totals };
}

/** The merged area that a cell of the sheet lies in, or null. */
export const mergeAt = (sheet: Sheet, row: number, column: number): Area | null =>
  sheet.merges.get(row * KEY + column) ?? null;

/** Whether a cell of the sheet lies in the totals row of an Excel table. */
export const inTotals = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.totals.some(
    (area) => area.row === row && column >= area.column && column < area.column + area.columns,
  );

export class Frame {
  constructor(
    readonly sheet: Sheet,
    /** Rows and columns of the grid, counted from its own corner; they change places where `turned`. */
    readonly rows: readonly number[],
    readonly columns: readonly number[],
    readonly turned = false,
    /** How far to the right a row's cells stand, where a list goes on beside itself; by index of `rows`, none = 0. */
    readonly shifts: readonly number[] = [],
  ) {}

  get height(): number {
    return this.turned ? this.columns.length : this.rows.length;
  }

  get width(): number {
    return this.turned ? this.rows.length : this.columns.length;
  }

  private gridRow(row: number, column: number): number {
    return this.rows[this.turned ? column : row] ?? -1;
  }

  private gridColumn(row: number, column: number): number {
    const own = this.columns[this.turned ? row : column] ?? -1;
    return this.shifts.length === 0 ? own : own + (this.shifts[this.turned ? column : row] ?? 0);
  }

  cell(row: number, column: number): Cell {
    return this.sheet.grid.values[this.gridRow(row, column)]?.[this.gridColumn(row, column)] ?? '';
  }

  format(row: number, column: number): string {
    return this.sheet.grid.formats[this.gridRow(row, column)]?.[this.gridColumn(row, column)] ?? 'General';
  }

  /** Where a cell lies on the sheet. */
  ref(row: number, column: number): CellRef {
    const { area, sheet } = this.sheet.grid;
    const [gridRow, gridColumn] = [this.gridRow(row, column), this.gridColumn(row, column)];
    // Headings that the sheet does not have are where the first row is.
    if (row === 0 && (gridRow < 0 || gridColumn < 0) && this.height > 1) return this.ref(1, column);
    return {
      sheet,
      row: area.row + Math.max(gridRow, 0),
      column: area.column + Math.max(gridColumn, 0),
    };
  }

  /** The cell, or for a cell inside a merged area what the area shows. */
  shown(row: number, column: number): Cell {
    const at = this.ref(row, column);
    const merge = mergeAt(this.sheet, at.row, at.column);
    const { area, values } = this.sheet.grid;
    return merge === null
      ? this.cell(row, column)
      : (values[merge.row - area.row]?.[merge.column - area.column] ?? '');
  }

  /** What a cell shows as a name or heading; '' = nothing. */
  text(row: number, column: number): string {
    const shown = this.shown(row, column);
    const date = typeof shown === 'number' ? serialText(shown, this.format(row, column)) : null;
    return date ?? tidyName(shown);
  }

  blank(row: number, column: number): boolean {
    return isBlank(this.cell(row, column));
  }

  /** The same window with rows for columns. */
  turn(): Frame {
    return new Frame(this.sheet, this.rows, this.columns, !this.turned, this.shifts);
  }

  /** The window from one of its rows up to another. */
  slice(start: number, end: number): Frame {
    return this.turned
      ? new Frame(this.sheet, this.rows, this.columns.slice(start, end), true, this.shifts)
      : new Frame(
          this.sheet,
          this.rows.slice(start, end),
          this.columns,
          false,
          this.shifts.slice(start, end),
        );
  }

  /** The window with its rows in another order, or without some. */
  reorder(order: readonly number[]): Frame {
    const pick = (indexes: readonly number[]): number[] => order.map((row) => indexes[row] ?? -1);
    return this.turned
      ? new Frame(this.sheet, this.rows, pick(this.columns), true, this.shifts)
      : new Frame(
          this.sheet,
          pick(this.rows),
          this.columns,
          false,
          this.shifts.length === 0 ? [] : order.map((row) => this.shifts[row] ?? 0),
        );
  }

  /** The window with a blank line of headings, which the sheet does not have. */
  headed(): Frame {
    return this.reorder([-1, ...Array.from({ length: this.height }, (_, row) => row)]);
  }

  /** Whether the sheet has an empty row between a row and the one above it. */
  gapAbove(row: number): boolean {
    const above = this.rows[row - 1];
    return !this.turned && above !== undefined && (this.rows[row] ?? 0) > above + 1;
  }
}

const SAMPLE = 400;

/** Gives rows enough to know a column by: all of a short one, evenly spread ones of a long. */
export function sampleRows(from: number, end: number): readonly number[] {
  const count = Math.max(0, end - from);
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const rows: number[] = [];
  for (let row = from; row < end; row += step) rows.push(row);
  return rows;
}
