/** Where a chart lies: anchored to cells, and so moved and stretched with them; or as a box in pixels. */
import type { Lines } from './lines';

/** A place within a cell, in pixels from its corner. */
export interface Corner {
  row: number;
  column: number;
  x: number;
  y: number;
}

export interface Anchor {
  from: Corner;
  to: Corner;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Sizes = Pick<Lines, 'columnWidth' | 'rowHeight' | 'isColumnHidden' | 'isRowHidden'>;

const widthOf = (lines: Sizes) => (column: number) =>
  lines.isColumnHidden(column) ? 0 : lines.columnWidth(column);
const heightOf = (lines: Sizes) => (row: number) => (lines.isRowHidden(row) ? 0 : lines.rowHeight(row));

function before(line: number, sizeOf: (line: number) => number): number {
  let sum = 0;
  for (let each = 0; each < line; each++) sum += sizeOf(each);
  return sum;
}

function lineAt(offset: number, sizeOf: (line: number) => number, last: number): [number, number] {
  let [line, left] = [0, offset];
  for (; line < last && left >= sizeOf(line); line++) left -= sizeOf(line);
  return [line, left];
}

const FAR = 1_048_575;

export function boxOf(lines: Sizes, { from, to }: Anchor): Box {
  const left = before(from.column, widthOf(lines)) + from.x;
  const top = before(from.row, heightOf(lines)) + from.y;
  return {
    left,
    top,
    width: Math.max(0, before(to.column, widthOf(lines)) + to.x - left),
    height: Math.max(0, before(to.row, heightOf(lines)) + to.y - top),
  };
}

export function anchorOf(lines: Sizes, { left, top, width, height }: Box): Anchor {
  const corner = (x: number, y: number): Corner => {
    const [column, inColumn] = lineAt(Math.max(0, x), widthOf(lines), 16_383);
    const [row, inRow] = lineAt(Math.max(0, y), heightOf(lines), FAR);
    return { row, column, x: inColumn, y: inRow };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}
