/** Cuts the cells that are left to read into batches, by how much the cells read so far took. */
import type { Area, Cell } from '../sheet/grid';
import { bytesOf } from './pack';

/** Cells of one of the sheets. */
export interface Piece {
  readonly sheet: number;
  readonly at: Area;
}

/** Excel on the web answers with 5 MB at most; a third is left for texts that grow longer further down. */
export const BYTES_AT_ONCE = 3_500_000;
/** A number and its format, where nothing has been read yet. */
const BYTES_A_CELL = 20;
const SAMPLED_ROWS = 200;

export const sizeOf = ({ rows, columns }: Area): number => rows * columns;

export const FIRST_CELLS = Math.floor(BYTES_AT_ONCE / BYTES_A_CELL);

/** How many cells to ask for next, by those just read. */
export function nextCells(
  values: readonly (readonly Cell[])[],
  formats: readonly (readonly string[])[],
): number {
  const step = Math.max(1, Math.floor(values.length / SAMPLED_ROWS));
  const sampled = values.flatMap((row, index) => (index % step === 0 ? [[row, formats[index]]] : []));
  const bytes = bytesOf(sampled);
  const cells = sampled.length * (values[0]?.length ?? 1);
  return Math.max(1, Math.floor(BYTES_AT_ONCE / Math.max(BYTES_A_CELL / 2, bytes / Math.max(1, cells))));
}

/** What is left of an area without the corner at its top left that has been read. */
export function without(area: Area, corner: Area | null): readonly Area[] {
  if (corner === null) return [area];
  const rows = Math.max(0, Math.min(area.row + area.rows, corner.row + corner.rows) - area.row);
  const columns = Math.max(
    0,
    Math.min(area.column + area.columns, corner.column + corner.columns) - area.column,
  );
  if (rows === 0 || columns === 0) return [area];
  return [
    { row: area.row, column: area.column + columns, rows, columns: area.columns - columns },
    { row: area.row + rows, column: area.column, rows: area.rows - rows, columns: area.columns },
  ].filter((left) => sizeOf(left) > 0);
}

/** The first pieces of so many cells together, and what is left: whole rows where they fit, at least one cell. */
export function takeCells(
  pieces: readonly Piece[],
  cells: number,
): { readonly taken: readonly Piece[]; readonly left: readonly Piece[] } {
  const taken: Piece[] = [];
  const left = [...pieces];
  for (let room = cells; left.length > 0;) {
    const { sheet, at } = left[0]!;
    if (sizeOf(at) > room && taken.length > 0) break;
    left.shift();
    const head = headOf(at, room);
    taken.push({ sheet, at: head });
    left.unshift(...without(at, head).map((rest) => ({ sheet, at: rest })));
    room -= sizeOf(head);
    if (head !== at || room <= 0) break;
  }
  return { taken, left };
}

function headOf(at: Area, cells: number): Area {
  if (sizeOf(at) <= cells) return at;
  const rows = Math.floor(cells / at.columns);
  return rows > 0 ? { ...at, rows } : { ...at, rows: 1, columns: Math.max(1, Math.min(at.columns, cells)) };
}
