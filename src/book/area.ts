/** Rectangles of cells, and the A1 addresses that people and programs call them by. */

/** Zero-based and inclusive at both ends; the same fields as the grid's own range. */
export interface Area {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const area = (startRow: number, startColumn: number, rows = 1, columns = 1): Area => ({
  startRow,
  startColumn,
  endRow: startRow + rows - 1,
  endColumn: startColumn + columns - 1,
});

export const rowCount = (a: Area): number => a.endRow - a.startRow + 1;
export const columnCount = (a: Area): number => a.endColumn - a.startColumn + 1;
export const isWholeColumns = (a: Area): boolean => a.startRow === 0 && a.endRow === LAST_ROW;
export const isWholeRows = (a: Area): boolean => a.startColumn === 0 && a.endColumn === LAST_COLUMN;
export const isOnGrid = (a: Area): boolean =>
  a.startRow >= 0 &&
  a.startColumn >= 0 &&
  a.endRow <= LAST_ROW &&
  a.endColumn <= LAST_COLUMN &&
  a.startRow <= a.endRow &&
  a.startColumn <= a.endColumn;

export function intersect(a: Area, b: Area): Area | null {
  const both = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return both.startRow <= both.endRow && both.startColumn <= both.endColumn ? both : null;
}

export const bound = (a: Area, b: Area): Area => ({
  startRow: Math.min(a.startRow, b.startRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endRow: Math.max(a.endRow, b.endRow),
  endColumn: Math.max(a.endColumn, b.endColumn),
});

export function makeColumn(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

const parseColumn = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function ordered(row1: number, column1: number, row2: number, column2: number): Area | null {
  const sorted = {
    startRow: Math.min(row1, row2),
    startColumn: Math.min(column1, column2),
    endRow: Math.max(row1, row2),
    endColumn: Math.max(column1, column2),
  };
  return isOnGrid(sorted) ? sorted : null;
}

/** 'B2:C9', 'A:C', '3:5', with or without $; null for anything else. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = cells;
    return ordered(Number(row1) - 1, parseColumn(column1), Number(row2) - 1, parseColumn(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(0, parseColumn(columns[1]!), LAST_ROW, parseColumn(columns[2]!));
  const rows = ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
}

export function makeArea(a: Area): string {
  if (isWholeColumns(a) && !isWholeRows(a)) return `${makeColumn(a.startColumn)}:${makeColumn(a.endColumn)}`;
  if (isWholeRows(a)) return `${a.startRow + 1}:${a.endRow + 1}`;
  const first = `${makeColumn(a.startColumn)}${a.startRow + 1}`;
  const last = `${makeColumn(a.endColumn)}${a.endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** $B$2:$C$9, as names hold their references. */
export const makeAbsolute = (a: Area): string => makeArea(a).replace(/([A-Z]+|\d+)/g, '$$$1');

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

export const quoteSheet = (name: string): string =>
  PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** "'Sheet 1'!A1:B2" into its sheet's name and the rest; without a sheet the name is null. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^=?'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const plain = /^=?([^'!]+)!(.*)$/s.exec(address);
  if (plain) return { sheet: plain[1]!, rest: plain[2]! };
  return { sheet: null, rest: address.replace(/^=/, '') };
}

/** A list of areas apart by commas, as a selection of several areas is written; null if one is no area. */
export function parseAreas(address: string): { sheet: string | null; areas: Area[] } | null {
  let sheet: string | null = null;
  const areas: Area[] = [];
  for (const part of address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const split = splitSheet(part.trim());
    const parsed = parseArea(split.rest);
    if (!parsed) return null;
    sheet ??= split.sheet;
    areas.push(parsed);
  }
  return { sheet, areas };
}
