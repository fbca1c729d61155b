/** A window on a sheet whose rows hold the units: some rows and columns of it, turned where units go across. */
import type { Area, Cell, CellRef, Grid } from '../grid';
import { isBlank, tidyName } from './text';

const KEY = 16_384;

/** A grid with its merged areas by cell. */
export interface Sheet {
  readonly grid: Grid;
  /** Merged cell (row × 16384 + column, on the sheet) → its area. */
  readonly merges: ReadonlyMap<number, Area>;
}

/** Gives a grid with its merged areas by cell. */
export function openSheet(grid: Grid): Sheet {
  const merges = new Map<number, Area>();
  const height = grid.values.length;
  for (const area of grid.merges) {
    const bottom = Math.min(area.row + area.rows, grid.area.row + height);
    const right = Math.min(area.column + area.columns, grid.area.column + (grid.values[0]?.length ?? 0));
    for (let row = area.row; row < bottom; row++) {
      for (let column = area.column; column < right; column++) merges.set(row * KEY + column, area);
    }
  }
  return { grid, merges };
}

/** The merged area that a cell of the sheet lies in, or null. */
export const mergeAt = (sheet: Sheet, row: number, column: number): Area | null =>
  sheet.merges.get(row * KEY + column) ?? null;

export class Frame {
  constructor(
    readonly sheet: Sheet,
    /** Rows and columns of the grid, counted from its own corner; they change places where `turned`. */
    readonly rows: readonly number[],
    readonly columns: readonly number[],
    readonly turned = false,
  ) {}

  get height(): number {
    return this.turned ? this.columns.length : this.rows.length;
  }

  get width(): number {
    return this.turned ? this.rows.length : this.columns.length;
  }

  cell(row: number, column: number): Cell {
    const gridRow = this.rows[this.turned ? column : row] ?? -1;
    const gridColumn = this.columns[this.turned ? row : column] ?? -1;
    return this.sheet.grid.values[gridRow]?.[gridColumn] ?? '';
  }

  format(row: number, column: number): string {
    const gridRow = this.rows[this.turned ? column : row] ?? -1;
    const gridColumn = this.columns[this.turned ? row : column] ?? -1;
    return this.sheet.grid.formats[gridRow]?.[gridColumn] ?? 'General';
  }

  /** Where a cell lies on the sheet. */
  ref(row: number, column: number): CellRef {
    const { area, sheet } = this.sheet.grid;
    return {
      sheet,
      row: area.row + (this.rows[this.turned ? column : row] ?? 0),
      column: area.column + (this.columns[this.turned ? row : column] ?? 0),
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
    return tidyName(this.shown(row, column));
  }

  blank(row: number, column: number): boolean {
    return isBlank(this.cell(row, column));
  }

  /** The same window with rows for columns. */
  turn(): Frame {
    return new Frame(this.sheet, this.rows, this.columns, !this.turned);
  }

  /** The window without its first `skip` rows and all after `end`. */
  slice(skip: number, end: number): Frame {
    return this.turned
      ? new Frame(this.sheet, this.rows, this.columns.slice(skip, end), true)
      : new Frame(this.sheet, this.rows.slice(skip, end), this.columns);
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
