/** Formulas of areas, read piece by piece: they are long, and an answer has 5 MB at most. */
import type { Area, Cell } from '../sheet/grid';
import { takeCells, type Piece } from './pieces';
import { inTurn, type run } from './run';
import { rangeAt } from './survey';

const CELLS_AT_ONCE = 40_000;

/** Of a sheet, by its name or its id; null = nothing is used. */
export interface Used {
  readonly sheet: string;
  readonly at: Area | null;
}

function* inPieces(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  for (let rest = pieces; rest.length > 0;) {
    const { taken, left } = takeCells(rest, CELLS_AT_ONCE);
    yield taken;
    rest = left;
  }
}

/** Calls with the index of the area, the place on its sheet, and the formula or value that stands there. */
export async function eachFormula(
  areas: readonly Used[],
  take: (area: number, row: number, column: number, cell: Cell) => void,
  by: typeof run,
): Promise<void> {
  const whole = areas.flatMap(({ at }, sheet) => (at === null ? [] : [{ sheet, at }]));
  await inTurn([...inPieces(whole)], (pieces) =>
    by(async (context) => {
      const ranges = pieces.map(({ sheet, at }) =>
        rangeAt(context, areas[sheet]!.sheet, at).load('formulas'),
      );
      await context.sync();
      ranges.forEach(({ formulas }, index) => {
        const { sheet, at } = pieces[index]!;
        (formulas as Cell[][]).forEach((cells, row) =>
          cells.forEach((cell, column) => take(sheet, at.row + row, at.column + column, cell)),
        );
      });
    }),
  );
}
