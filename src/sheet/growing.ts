/** Lists of ours that only grow: begun once, then rows are added below those that are there, which stay as they are. */
import type { Cell, Grid } from './grid';
import { drawList, HEAD_ROWS, measure, type Column } from './listing';
import { area, heightOf, linesIn, Page } from './page';
import type { Step } from './plan';

/** Its columns by what stands in them, in their order. */
export interface GrowingList<Item, Head extends string> {
  readonly title: readonly [string, string, string];
  readonly heads: Readonly<Record<Head, string>>;
  readonly looks: { readonly [H in Head]: Pick<Column<Item>, 'style' | 'width'> };
  readonly footer: string;
  /** Columns that stay in sight. */
  readonly frozen: number;
  cellOf(head: Head, item: Item): Cell;
}

/** Where the list stands on its sheet: row of the headings, and columns, zero-based. */
export interface Standing<Head extends string> {
  readonly grid: Pick<Grid, 'area'>;
  readonly head: number;
  readonly columns: Readonly<Record<Head, number>>;
}

/** Gives the list with its first rows. */
export function beginList<Item, Head extends string>(
  list: GrowingList<Item, Head>,
  items: readonly Item[],
): readonly Step[] {
  const heads = Object.keys(list.looks) as Head[];
  const columns = heads.map((head) =>
    measure(
      { ...list.looks[head], head: list.heads[head], cellOf: (item: Item) => list.cellOf(head, item) },
      items,
    ),
  );
  const page = new Page();
  drawList(page, list.title, columns, list.footer);
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: list.frozen });
  return page.plan();
}

/** Gives the rows below; what stands there is carried over cell by cell, whatever a person has put beside or below it. */
export function growList<Item, Head extends string>(
  { looks, cellOf }: GrowingList<Item, Head>,
  { grid: { area: used }, head, columns }: Standing<Head>,
  items: readonly Item[],
): readonly Step[] {
  const end = used.row + used.rows;
  const places = (Object.keys(columns) as Head[]).map((name) => [name, columns[name]] as const);
  const across = places.map(([, column]) => column);
  const [first, last] = [Math.min(...across), Math.max(...across)];
  const width = last - first + 1;
  const standing = area(0, 0, end, used.column + used.columns);
  const headed = (rows: number) => area(head, first, rows - head, width);
  const values = items.map((item) => {
    const cells = Array<Cell>(width).fill('');
    for (const [name, column] of places) cells[column - first] = cellOf(name, item);
    return cells;
  });
  const wrapped = places.map(([name]) => name).filter((name) => looks[name].style.wrap);
  return [
    { kind: 'write', at: area(end, first, items.length, width), values, text: true },
    { kind: 'unfilter' },
    { kind: 'carry', from: standing, to: standing, looks: false },
    ...places.map(([name, column]): Step => ({
      kind: 'style',
      at: area(end, column, items.length, 1),
      style: { ...looks[name].style, border: true },
    })),
    ...(wrapped.length === 0 ? [] : items).map((item, k): Step => {
      const lines = Math.max(...wrapped.map((name) => linesIn(cellOf(name, item), looks[name].width[1])));
      return { kind: 'rowHeight', row: end + k, rows: 1, height: heightOf(lines) };
    }),
    { kind: 'filter', at: headed(end + items.length) },
  ];
}
