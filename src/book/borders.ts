/** The lines around and between the cells of an area: which cells have them, and on which side. */
import type { IBorderData, IBorderStyleData } from '@univerjs/core';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** In Office.js's words; between two cells it is the upper or the left one that has the line. */
export const SIDES = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  InsideHorizontal: 'b',
  InsideVertical: 'r',
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
} as const satisfies Record<string, keyof IBorderData>;
export type Side = keyof typeof SIDES;

/** The cells of an area that have a line on this side of them. */
export function alongside(side: Side, area: Area): readonly Area[] {
  const { startRow, endRow, startColumn, endColumn } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ ...area, endRow: startRow }];
    case 'EdgeBottom':
      return [{ ...area, startRow: endRow }];
    case 'EdgeLeft':
      return [{ ...area, endColumn: startColumn }];
    case 'EdgeRight':
      return [{ ...area, startColumn: endColumn }];
    case 'InsideHorizontal':
      return endRow > startRow ? [{ ...area, endRow: endRow - 1 }] : [];
    case 'InsideVertical':
      return endColumn > startColumn ? [{ ...area, endColumn: endColumn - 1 }] : [];
    default:
      return [area];
  }
}

type Line = IBorderStyleData | null;

/** Makes each line from what is there. */
export function drawLine(sheet: Sheet, area: Area, side: Side, make: (line: Line) => Line): void {
  const line = SIDES[side];
  // Cells share few styles, and composing one is dear.
  const known = new Map<string, { bd: IBorderData }>();
  const styleOf = (row: number, column: number): { bd: IBorderData } => {
    const key = sheet.cells.raw(row, column)?.s;
    const cached = typeof key === 'string' ? known.get(key) : undefined;
    if (cached !== undefined) return cached;
    const made = { bd: { [line]: make(sheet.cells.style(row, column).bd?.[line] ?? null) } };
    if (typeof key === 'string') known.set(key, made);
    return made;
  };
  for (const part of alongside(side, area)) sheet.cells.restyle(sheet.onGrid(part), styleOf);
}
