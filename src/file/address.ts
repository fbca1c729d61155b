/** Cells and areas as a file writes them (`B3`, `A1:C9 E1`), and as the grid counts them (from zero). */
import type { IRange } from '@univerjs/core';

/** What a sheet can hold, in Excel and in the file. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

const corner = '\\$?([A-Z]{1,3})?\\$?(\\d{1,7})?';
const area = new RegExp(`^${corner}(?::${corner})?$`, 'i');

/** `A1`, `$A$1:C3`, `A:C` and `2:5`, whichever corner comes first; undefined when it is no area of a sheet. */
export function parseArea(text: string): IRange | undefined {
  const parts = area.exec(text.trim());
  if (!parts) return undefined;
  const [, fromColumn, fromRow] = parts;
  const [toColumn, toRow] = text.includes(':') ? parts.slice(3) : [fromColumn, fromRow];
  const isOne = fromColumn !== undefined && fromRow !== undefined;
  const isAlike =
    (fromColumn === undefined) === (toColumn === undefined) &&
    (fromRow === undefined) === (toRow === undefined);
  if (!isAlike || (!isOne && !text.includes(':')) || (fromColumn ?? fromRow) === undefined) return undefined;
  const rows = fromRow === undefined ? [0, lastRow] : [Number(fromRow) - 1, Number(toRow) - 1];
  const columns =
    fromColumn === undefined ? [0, lastColumn] : [columnIndex(fromColumn), columnIndex(toColumn ?? '')];
  const found = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  const isOnSheet = found.startRow >= 0 && found.endRow <= lastRow && found.endColumn <= lastColumn;
  return isOnSheet ? found : undefined;
}

export function parseAreas(list: string): IRange[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((found) => found !== undefined);
}

export function areaName({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const from = cellName(startRow, startColumn);
  return startRow === endRow && startColumn === endColumn ? from : `${from}:${cellName(endRow, endColumn)}`;
}

/** The part of an area that the grid holds. */
export function clip(area: IRange, rowCount: number, columnCount: number): IRange {
  return {
    ...area,
    endRow: Math.min(area.endRow, rowCount - 1),
    endColumn: Math.min(area.endColumn, columnCount - 1),
  };
}
