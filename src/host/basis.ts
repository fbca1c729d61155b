/** Asks Excel whether the sheets that a plan was made from are still as they were read. */
import type { Cell, Grid } from '../sheet/grid';
import { withBlanks } from './blank';
import { differs, hasMoved, isGrown } from './differs';
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

/** Columns of ours beside a table have moved since they were seen: what their names said before anything was written. */
export class Moved extends HostError {
  constructor(
    sheet: string,
    readonly formulas: ReadonlyMap<string, string>,
  ) {
    super('sourceChanged', 'columns of ours have moved', sheet);
  }
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
  const near = ours.filter(({ sheet }) => grids.some((grid) => grid.sheet === sheet));
  const held = near.map((each) => ({
    each,
    name: context.workbook.names.getItemOrNullObject(each.name).load('formula'),
  }));
  return () => {
    const moved = held.filter(({ each, name }) => !name.isNullObject && hasMoved(each, name.formula));
    if (moved[0])
      throw new Moved(moved[0].each.sheet, new Map(moved.map(({ each, name }) => [each.name, name.formula])));
    const grown = used.find(({ grid, range }) => isGrown(grid, range.isNullObject ? null : areaOf(range)));
    const other = asked.find(({ grid, at, range }) =>
      differs(grid, at, withBlanks<Cell>(range.values as Cell[][], ''), ours),
    );
    const changed = (grown ?? other)?.grid.sheet;
    if (changed !== undefined) throw new HostError('sourceChanged', 'changed since it was read', changed);
  };
}
