/** Sheets of ours that list something: a title, two lines under it, columns with headings, the rows, remarks. */
import type { Cell } from './grid';
import { area, BAR, broken, INK, linesIn, widthOf, type Page } from './page';
import { onPaper } from './paper';
import type { Style } from './plan';

/** Title, two lines, headings. */
export const HEAD_ROWS = 4;

export const CENTRED: Style = { align: 'center', valign: 'center' };
export const WRAPPED: Style = { align: 'left', valign: 'center', wrap: true };

/** Gives a number as a cell, or something else where there is none. */
export const numberOr = (value: number | undefined, otherwise: Cell = ''): Cell =>
  value === undefined || Number.isNaN(value) ? otherwise : value;

export interface Column<Item> {
  readonly head: string;
  readonly style: Style;
  /** Characters at least and at most; in between as its cells need. */
  readonly width: readonly [number, number];
  cellOf(item: Item, index: number): Cell;
}

/** A column with its cells in the order of the sheet, as wide as they need. */
export interface Drawn<Item> extends Column<Item> {
  readonly cells: readonly Cell[];
  readonly wide: number;
}

/** As many characters as go onto an upright page. */
const PAGE = 72;

/** Characters that a filter button takes of its heading. */
const BUTTON = 2;

/** Gives the column with the cells of all items. */
export function measure<Item, C extends Column<Item>>(column: C, items: readonly Item[]): C & Drawn<Item> {
  const cells = items.map((item, index) => column.cellOf(item, index));
  const [least, most] = column.width;
  const needed =
    cells.reduce<number>((widest, cell) => Math.max(widest, widthOf(cell)), widthOf(column.head) + BUTTON) +
    2;
  return { ...column, cells, wide: Math.min(most, Math.max(least, needed)) };
}

/** Draws the title, the two lines under it, headings with filter buttons and rows; what is above the rows repeats on every printed page. */
export function drawList<Item>(
  page: Page,
  title: readonly [string, string, string],
  drawn: readonly Drawn<Item>[],
  footer: string,
): void {
  const columns = asWideAs(title, drawn);
  const width = columns.length;
  for (const text of title) page.line(text);
  page.line(...columns.map(({ head }) => head));
  title.forEach((_, row) => page.add({ kind: 'merge', at: area(row, 0, 1, width) }));
  page.style(area(0, 0, 1, width), { bold: true, size: 18, colour: INK.title, align: 'center' });
  page.style(area(1, 0, 2, width), { align: 'center', colour: INK.hint });
  page.style(area(HEAD_ROWS - 1, 0, 1, width), BAR);
  page.heights(0, [2, 1, 1, Math.max(...columns.map(({ head, wide }) => linesIn(head, wide)))]);
  drawRows(page, columns);
  const rows = columns[0]?.cells.length ?? 0;
  if (rows > 0) page.add({ kind: 'filter', at: area(HEAD_ROWS - 1, 0, rows + 1, width) });
  page.add(onPaper({ widths: columns.map(({ wide }) => wide), titleRows: HEAD_ROWS, footer }));
}

/** Few columns are made as wide together as the lines above them are, up to a page. */
function asWideAs<Item>(title: readonly string[], columns: readonly Drawn<Item>[]): readonly Drawn<Item>[] {
  const needed = Math.min(PAGE, Math.max(...title.slice(1).map(widthOf)) + 2);
  const more = Math.max(0, needed - widthOver(columns)) / columns.length;
  return more === 0 ? columns : columns.map((column) => ({ ...column, wide: column.wide + more }));
}

function drawRows<Item>(page: Page, columns: readonly Drawn<Item>[]): void {
  const count = columns[0]?.cells.length ?? 0;
  for (let row = 0; row < count; row++) page.line(...columns.map(({ cells }) => cells[row] ?? ''));
  columns.forEach(({ style, wide }, column) => {
    if (count > 0) page.style(area(HEAD_ROWS, column, count, 1), { ...style, border: true });
    page.add({ kind: 'columnWidth', column, width: wide });
  });
  const wrapped = columns.filter(({ style }) => style.wrap);
  const lines = Array.from({ length: count }, (_, row) =>
    Math.max(1, ...wrapped.map(({ cells, wide }) => linesIn(cells[row] ?? '', wide))),
  );
  page.heights(HEAD_ROWS, lines);
}

/** Remarks run on over the empty cells to their right, so they are broken at `width`, in characters, or where a page ends that is wider. Gives their first row. */
export function drawRemarks(
  page: Page,
  { at = 0, width, least = PAGE }: { readonly at?: number; readonly width: number; readonly least?: number },
  texts: readonly string[],
): number {
  page.line();
  const first = page.row;
  const before = Array<Cell>(at).fill('');
  for (const text of texts)
    for (const line of broken(text, Math.max(width, least))) page.line(...before, line);
  page.style(area(first, at, page.row - first, 1), { colour: INK.hint, align: 'left' });
  return first;
}

/** Characters over all columns. */
export const widthOver = (columns: readonly { readonly wide: number }[]): number =>
  columns.reduce((sum, { wide }) => sum + wide, 0);
