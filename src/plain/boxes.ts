/** What is drawn of a sheet: a box for each cell in sight that holds or looks like something, merged cells as one. */
import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { bordersOf, type Borders } from './borders';

/** A row or a column where it lies, in pixels. */
export interface Span {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  /** In points. */
  readonly size: number;
  readonly across: 'left' | 'center' | 'right';
  readonly down: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
}

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly look: Look;
  /** null = none. */
  readonly borders: Borders | null;
  /** Text of a cell goes on over empty ones beside it. */
  readonly overflows: boolean;
}

const USUAL_SIZE = 11;
const WRAP = 3;
const ACROSS: readonly (Look['across'] | null)[] = [null, 'left', 'center', 'right'];
const DOWN: readonly (Look['down'] | null)[] = [null, 'top', 'center', 'bottom'];

function lookOf({ cells }: Sheet, row: number, column: number): Look {
  const style = cells.style(row, column);
  const value = cells.value(row, column);
  const usual = typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
  return {
    bold: style.bl === 1,
    italic: style.it === 1,
    colour: style.cl?.rgb ?? null,
    fill: style.bg?.rgb ?? null,
    size: style.fs ?? USUAL_SIZE,
    across: ACROSS[style.ht ?? 0] ?? usual,
    down: DOWN[style.vt ?? 0] ?? 'bottom',
    wraps: style.tb === WRAP,
  };
}

function boxAt(sheet: Sheet, place: Area): Box | null {
  const { startRow, startColumn, endRow, endColumn } = place;
  const { cells } = sheet;
  const merged = endRow > startRow || endColumn > startColumn;
  if (!merged && !cells.raw(startRow, startColumn) && cells.isBlank(startRow, startColumn)) return null;
  const text = cells.text(startRow, startColumn);
  const look = lookOf(sheet, startRow, startColumn);
  const borders = bordersOf(sheet, place);
  if (!merged && text === '' && look.fill === null && borders === null) return null;
  const overflows =
    !merged && !look.wraps && look.across === 'left' && cells.isBlank(startRow, startColumn + 1);
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
    text,
    look,
    borders,
    overflows,
  };
}

/** By row; a merged area that reaches into sight belongs to its first row. */
export function boxesIn(sheet: Sheet, rows: readonly Span[], columns: readonly Span[]): Map<number, Box[]> {
  const boxes = new Map<number, Box[]>();
  if (rows.length === 0 || columns.length === 0) return boxes;
  const put = (box: Box | null) => {
    if (box) boxes.set(box.row, [...(boxes.get(box.row) ?? []), box]);
  };
  const merges = sheet.mergesIn({
    startRow: rows[0]!.index,
    endRow: rows.at(-1)!.index,
    startColumn: columns[0]!.index,
    endColumn: columns.at(-1)!.index,
  });
  const covered = new Set(
    merges.flatMap((merge) =>
      rows
        .filter(({ index }) => index >= merge.startRow && index <= merge.endRow)
        .flatMap((row) =>
          columns
            .filter(({ index }) => index >= merge.startColumn && index <= merge.endColumn)
            .map((column) => `${row.index} ${column.index}`),
        ),
    ),
  );
  for (const merge of merges) put(boxAt(sheet, merge));
  for (const { index: row, size } of rows) {
    if (size === 0) continue;
    for (const { index: column, size: width } of columns)
      if (width > 0 && !covered.has(`${row} ${column}`))
        put(boxAt(sheet, { startRow: row, endRow: row, startColumn: column, endColumn: column }));
  }
  return boxes;
}
