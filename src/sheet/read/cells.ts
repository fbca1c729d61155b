/** The cells of one indicator in one period, before they are read. */
import type { Cell, CellRef } from '../grid';
import { tidy } from './text';

/** The cells of one indicator in one period, one a unit. */
export interface Cells {
  readonly indicator: string;
  /** Unit of its heading; null = none. */
  readonly unit: string | null;
  readonly units: readonly string[];
  cell(unit: number): Cell;
  format(unit: number): string;
  ref(unit: number): CellRef;
}

/** The unit and indicator of a cell. */
export const placeOf = (column: Cells, unit: number): { unit: string; indicator: string } => ({
  unit: column.units[unit] ?? '',
  indicator: column.indicator,
});

/** A cell as it stands, for a sentence. */
export const shown = (column: Cells, unit: number): string => tidy(column.cell(unit));
