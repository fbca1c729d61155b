/** What two areas of a sheet have in common. */
import type { Area } from './grid';

/**
 * Gives the part of an area that lies within bounds; null = none does.
 * @example clip({ row: 0, column: 1, rows: 9, columns: 1 }, { row: 2, column: 0, rows: 3, columns: 3 }) // { row: 2, column: 1, rows: 3, columns: 1 }
 */
export function clip(area: Area, bounds: Area): Area | null {
  const row = Math.max(area.row, bounds.row);
  const column = Math.max(area.column, bounds.column);
  const rows = Math.min(area.row + area.rows, bounds.row + bounds.rows) - row;
  const columns = Math.min(area.column + area.columns, bounds.column + bounds.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether two areas have a cell in common. */
export const meets = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
