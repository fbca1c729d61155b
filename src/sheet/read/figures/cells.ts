/** The cells of one indicator in one period, before they are read. */
import type { Cell, CellRef } from '../../grid';

import type { Role } from '../columns/header';
import { serialText } from '../cell/serial';

/** The cells of one indicator in one period, one a unit. */
export interface Cells {
  readonly indicator: string;
  /** Unit of its heading; null = none. */
  readonly unit: string | null;
  /** What its figures are; absent = anything. */
  readonly role?: Role;
  readonly units: readonly string[];
  cell(unit: number): Cell;
  format(unit: number): string;
  ref(unit: number): CellRef;
  /** Whether a person has said that there is no figure. */
  absent?(unit: number): boolean;
  /** Whether a person has said what the cell means. */
  settled?(unit: number): boolean;
}

/** The unit and indicator of a cell. */
export const placeOf = (column: Cells, unit: number): { unit: string; indicator: string } => ({
  unit: column.units[unit] ?? '',
  indicator: column.indicator,
});

const LONGEST = 40;

/** A cell as it stands, for a sentence: a date as a date, a long text cut. */
export function shown(column: Cells, unit: number): string {
  const cell = column.cell(unit);
  const date = typeof cell === 'number' ? serialText(cell, column.format(unit)) : null;
  // As typed: half-width letters would make 41 of 4①.
  const text = date ?? (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : String(cell));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
