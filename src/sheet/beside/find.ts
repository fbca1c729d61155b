/** Room beside the user's table: columns that are empty from the headings to the last unit. */
import { meets } from '../area';
import type { Area, Grid } from '../grid';
import type { Reading } from '../read/reading';

/** Columns that an earlier run wrote beside a table, and the name that holds them. */
export interface Earlier {
  readonly name: string;
  readonly sheet: string;
  readonly at: Area;
}

const LAST_COLUMN = 16_383;

/** Rows from the lowest headings to the last unit, and the columns that are the table's. */
export function tableArea({ units, indicators, range, sheet, tables }: Reading): Area | null {
  const period = tables.at(-1)?.period ?? null;
  const rows = units.filter(({ cell }) => cell.sheet === sheet).map(({ cell }) => cell.row);
  const own = indicators.filter(
    (one) => one.sheet === undefined && (one.period === null || one.period === period),
  );
  if (rows.length < units.length || rows.length === 0) return null;
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const heads = own.map(({ area }) => area.row).filter((row) => row < first);
  const head = heads.length > 0 ? Math.max(...heads) : first - 1;
  if (head < 0) return null;
  const left = Math.min(...range.map(({ column }) => column));
  const right = Math.max(...range.map(({ column, columns }) => column + columns));
  return { row: head, column: left, rows: last - head + 1, columns: right - left };
}

/** The first place for so many columns to the right of the table; null = there is none. */
export function findRoom(grid: Grid, table: Area, columns: number, earlier: Area | null): Area | null {
  const at = (column: number): Area => ({ row: table.row, column, rows: table.rows, columns });
  const lists = (grid.tables ?? []).map((list): Area => ({
    // Excel lets a table grow over what is written right beside it.
    ...list,
    columns: list.columns + 1,
  }));
  const blocked = [...grid.merges, ...lists];
  const isFree = (area: Area): boolean =>
    !blocked.some((each) => meets(each, area)) && isEmpty(grid, area, earlier);
  if (earlier !== null && earlier.column >= table.column + table.columns && isFree(at(earlier.column)))
    return at(earlier.column);
  for (let column = table.column + table.columns; column + columns - 1 <= LAST_COLUMN; column++) {
    const area = at(column);
    const visible = !Array.from({ length: columns }, (_, k) => grid.hiddenColumns?.has(column + k)).includes(
      true,
    );
    if (visible && isFree(area)) return area;
  }
  return null;
}

function isEmpty({ area: { row, column }, values }: Grid, at: Area, except: Area | null): boolean {
  for (let r = at.row; r < at.row + at.rows; r++)
    for (let c = at.column; c < at.column + at.columns; c++) {
      const own = except !== null && meets(except, { row: r, column: c, rows: 1, columns: 1 });
      if (!own && (values[r - row]?.[c - column] ?? '') !== '') return false;
    }
  return true;
}

/** Gives the sheet as it is without what earlier runs wrote beside its table: none of it is the user's. */
export function withoutEarlier(grid: Grid, earlier: readonly Earlier[]): Grid {
  const own = earlier.filter(({ sheet }) => sheet === grid.sheet).map(({ at }) => at);
  if (own.length === 0) return grid;
  const { row, column } = grid.area;
  const values = grid.values.map((cells, r) =>
    cells.map((cell, c) =>
      own.some((area) => meets(area, { row: row + r, column: column + c, rows: 1, columns: 1 })) ? '' : cell,
    ),
  );
  return { ...grid, values };
}
