/** Whether the sheets that a plan was made from are still as they were read: others may edit the workbook at the same time. */
import type { Grid } from '../sheet/grid';
import { nextCells, takeCells, type Piece } from './pieces';
import { areaOf, rangeAt } from './survey';
import { HostError, type BesideInfo } from './workbook';

/** In batches whose answers Excel on the web accepts. */
export function cutBasis(grids: readonly Grid[]): readonly (readonly Piece[])[] {
  const batches: (readonly Piece[])[] = [];
  let pieces: readonly Piece[] = grids.map(({ area }, sheet) => ({ sheet, at: area }));
  while (pieces.length > 0) {
    const { values } = grids[pieces[0]!.sheet]!;
    const { taken, left } = takeCells(pieces, nextCells(values, []));
    batches.push(taken);
    pieces = left;
  }
  return batches;
}

/** Asks now; what it gives is to be called once it was answered, and throws where something but columns of ours has changed. */
export function askBasis(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  pieces: readonly Piece[],
  ours: readonly BesideInfo[] = [],
): () => void {
  const asked = pieces.map(({ sheet, at }) => {
    const grid = grids[sheet]!;
    return { grid, at, range: rangeAt(context, grid.sheet, at).load('values') };
  });
  const begun = asked.filter(({ grid, at }) => at.row === grid.area.row && at.column === grid.area.column);
  const used = begun.map(({ grid }) => ({
    grid,
    range: context.workbook.worksheets
      .getItem(grid.sheet)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  return () => {
    const grown = used.find(
      ({ grid: { area }, range }) =>
        range.isNullObject ||
        Object.entries(areaOf(range)).some(([key, value]) => area[key as keyof typeof area] !== value),
    );
    const other = asked.find(({ grid, at, range }) =>
      (range.values as Grid['values']).some((cells, row) =>
        cells.some((cell, column) => {
          const { area, values } = grid;
          const before = values[at.row - area.row + row]?.[at.column - area.column + column];
          return cell !== before && !isOurs(grid.sheet, at.row + row, at.column + column, ours);
        }),
      ),
    );
    const changed = (grown ?? other)?.grid.sheet;
    if (changed !== undefined) throw new HostError('sourceChanged', 'changed since it was read', changed);
  };
}

const isOurs = (sheet: string, row: number, column: number, ours: readonly BesideInfo[]): boolean =>
  ours.some(
    ({ at, ...held }) =>
      held.sheet === sheet &&
      row >= at.row &&
      row < at.row + at.rows &&
      column >= at.column &&
      column < at.column + at.columns,
  );
