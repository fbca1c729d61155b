/** Asks Excel whether the sheets that a plan was made from are still as they were read. */
import type { Area, Cell, Grid } from '../sheet/grid';
import { withBlanks } from './blank';
import { differs, hasMoved, isGrown } from './differs';
import { bytesOf, pack } from './pack';
import { BYTES_AT_ONCE, type Piece } from './pieces';
import { areaOf, rangeAt } from './survey';
import { HostError, type BesideInfo } from './workbook';

interface Sized extends Piece {
  readonly bytes: number;
}

/** Whole rows, as many as fit in an answer; of a row that is too long for one as many cells. */
function* piecesOf(grids: readonly Grid[]): Generator<Sized> {
  for (const [sheet, { area, values }] of grids.entries()) {
    let { row } = area;
    for (const { items: rows, size } of pack(values, bytesOf, BYTES_AT_ONCE)) {
      if (size <= BYTES_AT_ONCE) yield { sheet, at: { ...area, row, rows: rows.length }, bytes: size };
      else yield* cellsOf(rows[0]!, { ...area, row, rows: 1 }, sheet);
      row += rows.length;
    }
  }
}

function* cellsOf(cells: readonly Cell[], at: Area, sheet: number): Generator<Sized> {
  let { column } = at;
  for (const { items, size } of pack(cells, bytesOf, BYTES_AT_ONCE)) {
    yield { sheet, at: { ...at, column, columns: items.length }, bytes: size };
    column += items.length;
  }
}

/** In batches whose answers Excel on the web accepts, by what the cells took when they were read. */
export const cutBasis = (grids: readonly Grid[]): readonly (readonly Piece[])[] =>
  [...pack(piecesOf(grids), ({ bytes }) => bytes, BYTES_AT_ONCE)].map(({ items }) => items);

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
