/** Cells and areas as people write them: `C5`, `A3:H27`, `4:4`, `位次!C5`. */
import type { Area, CellRef } from './grid';

/** Gives the letters of a zero-based column. @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Gives a cell's address on its sheet. @example cellAddress({ row: 4, column: 2 }) // 'C5' */
export const cellAddress = (at: { readonly row: number; readonly column: number }): string =>
  `${columnLetters(at.column)}${at.row + 1}`;

/** Gives an area's address on its sheet. @example areaAddress({ row: 2, column: 0, rows: 25, columns: 8 }) // 'A3:H27' */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** Gives the address of a whole row. @example rowAddress(3) // '4:4' */
export const rowAddress = (row: number): string => `${row + 1}:${row + 1}`;

/** Gives the address of a whole column. @example columnAddress(2) // 'C:C' */
export const columnAddress = (column: number): string => `${columnLetters(column)}:${columnLetters(column)}`;

/** Gives a cell's address with its sheet. @example sheetAddress({ sheet: '位次', row: 4, column: 2 }) // '位次!C5' */
export const sheetAddress = (cell: CellRef): string => `${cell.sheet}!${cellAddress(cell)}`;

const PART = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function readCorner(text: string): { row: number | null; column: number | null } | null {
  const match = PART.exec(text);
  if (match === null || text === '') return null;
  const letters = match[1]?.toUpperCase();
  const column =
    letters === undefined ? null : [...letters].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1;
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((row ?? 0) > LAST_ROW || (column ?? 0) > LAST_COLUMN) return null;
  return { row, column };
}

function readArea(text: string): Area | null {
  const parts = text.trim().split(':');
  const first = readCorner(parts[0] ?? '');
  const last = parts.length === 1 ? first : readCorner(parts[1] ?? '');
  if (first === null || last === null || parts.length > 2) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW].sort((a, b) => a - b) as [number, number];
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN].sort((a, b) => a - b) as [number, number];
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

/**
 * Reads areas as typed, parted by commas; whole rows and columns too.
 * Errors: null where any part is no address.
 * @example parseAreas('B2:A1, D:D')?.length // 2
 */
export function parseAreas(text: string): readonly Area[] | null {
  const areas = text.split(',').map(readArea);
  return areas.every((area) => area !== null) ? areas : null;
}
