/** Excel tables on a sheet: their areas say where tables are, better than any guess. */
import type { Area, Cell } from '../../grid';
import type { Found } from './find';
import { Frame, type Sheet } from './frame';
import { filledIn, leadOf, lookAt } from './look';
import { NOTE_START } from '../columns/vocabulary';

const LINES_ABOVE = 6;

/** Gives the Excel tables of a sheet with the lines above and below them, and the sheet without all of these. */
export function findListed(sheet: Sheet): { readonly listed: readonly Found[]; readonly rest: Sheet } {
  const { grid } = sheet;
  const areas = (grid.tables ?? []).map((area) => within(sheet, area)).filter((area) => area !== null);
  if (areas.length === 0) return { listed: [], rest: sheet };
  let rest = without(sheet, areas);
  const listed: Found[] = [];
  for (const area of areas) {
    const above: number[] = [];
    for (let row = area.row - 1; row >= 0 && above.length < LINES_ABOVE && isWords(rest, row); row--) {
      if (filledIn(rest, row) > 0) above.unshift(row);
    }
    const own = Array.from({ length: area.rows }, (_, k) => area.row + k);
    const below: number[] = [];
    for (let row = area.row + area.rows; NOTE_START.test(leadOf(rest, row)); row++) below.push(row);
    const columns = Array.from({ length: area.columns }, (_, k) => area.column + k);
    listed.push({
      frame: new Frame(sheet, [...above, ...own, ...below], columns),
      top: above.length,
      end: above.length + area.rows,
    });
    const width = grid.values[0]?.length ?? 0;
    const lines = [...above, ...below].map((row) => ({ row, column: 0, rows: 1, columns: width }));
    rest = without(rest, lines);
  }
  return { listed, rest };
}

/** An area of the sheet in rows and columns of the grid; null where nothing of it was read. */
function within({ grid }: Sheet, area: Area): Area | null {
  const row = Math.max(area.row - grid.area.row, 0);
  const column = Math.max(area.column - grid.area.column, 0);
  const rows = Math.min(area.row - grid.area.row + area.rows, grid.values.length) - row;
  const columns =
    Math.min(area.column - grid.area.column + area.columns, grid.values[0]?.length ?? 0) - column;
  return rows > 1 && columns > 1 ? { row, column, rows, columns } : null;
}

function without(sheet: Sheet, areas: readonly Area[]): Sheet {
  const values = sheet.grid.values.map((cells, row): readonly Cell[] => {
    const cut = areas.filter((area) => row >= area.row && row < area.row + area.rows);
    if (cut.length === 0) return cells;
    return cells.map((cell, column) =>
      cut.some((area) => column >= area.column && column < area.column + area.columns) ? '' : cell,
    );
  });
  return { ...sheet, grid: { ...sheet.grid, values } };
}

const isWords = (sheet: Sheet, row: number): boolean => {
  const { figures, texts } = lookAt(sheet, row);
  return figures === 0 && texts <= 3;
};
