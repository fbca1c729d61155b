/** The lines around and between the cells of an area: which cells have them, and on which side. */
import type { IBorderData, IBorderStyleData } from '@univerjs/core';
import { bound, type Area } from './area';
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

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;

/** All of these sides at one go; makes each line from what is there. */
export function drawLines(
  sheet: Sheet,
  area: Area,
  sides: readonly Side[],
  make: (line: Line) => Line,
): void {
  const parts = sides.flatMap((side) =>
    alongside(side, area).map((part) => ({ line: SIDES[side], part: sheet.onGrid(part) })),
  );
  if (parts.length === 0) return;
  // Cells share few styles, and composing one is dear.
  const known = new Map<string, { bd: IBorderData }>();
  const whole = parts.map(({ part }) => part).reduce(bound);
  sheet.cells.restyle(whole, (row, column) => {
    const lines = parts.flatMap(({ line, part }) => (covers(part, row, column) ? [line] : []));
    if (lines.length === 0) return undefined;
    const style = sheet.cells.raw(row, column)?.s;
    const key = typeof style === 'string' ? `${style} ${lines.join()}` : null;
    const cached = key === null ? undefined : known.get(key);
    if (cached !== undefined) return cached;
    const there = sheet.cells.style(row, column).bd;
    const made = { bd: Object.fromEntries(lines.map((line) => [line, make(there?.[line] ?? null)])) };
    if (key !== null) known.set(key, made);
    return made;
  });
}
