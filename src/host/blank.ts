/** What is read of a sheet, or a cell, that holds nothing. */
import type { Grid } from '../sheet/grid';

export const blankGrid = (sheet: string): Grid => ({
  sheet,
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  values: [['']],
  formats: [['General']],
  merges: [],
  hiddenRows: new Set(),
});

/** A host may say null of a cell where Excel says '', and of a format where it says General. */
export const withBlanks = <T>(
  rows: readonly (readonly (T | null)[])[],
  blank: T,
): readonly (readonly T[])[] =>
  rows.some((cells) => cells.includes(null))
    ? rows.map((cells) => cells.map((cell) => cell ?? blank))
    : (rows as readonly (readonly T[])[]);
