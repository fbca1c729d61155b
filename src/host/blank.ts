/** What is read of a sheet, or a cell, that holds nothing. */
import type { Cell, Grid } from '../sheet/grid';
import { HostError } from './workbook';

export const blankGrid = (sheet: string): Grid => ({
  sheet,
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  values: [['']],
  formats: [['General']],
  merges: [],
  hiddenRows: new Set(),
});

const isCell = (told: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof told);

/** A host may say null of a cell where Excel says '', and of a format where it says General; of what is no cell nothing can be read. */
export function withBlanks<T extends Cell>(
  rows: readonly (readonly (T | null)[])[],
  blank: T,
): readonly (readonly T[])[] {
  if (!rows.every((cells) => cells.every((cell) => cell === null || isCell(cell))))
    throw new HostError('other', 'no such cell');
  return rows.some((cells) => cells.includes(null))
    ? rows.map((cells) => cells.map((cell) => cell ?? blank))
    : (rows as readonly (readonly T[])[]);
}
