/** Cuts the strokes of a plan into batches that Excel on the web accepts: 5 MB each. */
import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/grid';
import type { BesidePlan, SheetPlan } from '../sheet/plan';
import { condense, type Stroke } from './condense';
import { bytesOf, pack } from './pack';

/** A sheet of the plan, or its columns beside the user's table. */
type Part = SheetPlan | BesidePlan;

/** One stroke on the sheet of one part of the plan. */
export interface Move {
  readonly part: Part;
  readonly stroke: Stroke;
}

// Office.js wraps what is written; a fifth of the limit is left for that.
const LIMIT = 4_000_000;
const OVERHEAD = 1_500;
/** Office.js writes cells 1,500 at a time, each piece with a range of its own. */
const BYTES_A_CELL = 1;
/** Excel takes addresses of so many characters. */
const LONGEST_ADDRESS = 8_192;

const cellsIn = (cells: readonly unknown[]): number => cells.length * BYTES_A_CELL + bytesOf(cells);

interface Piece {
  readonly stroke: Stroke;
  readonly bytes: number;
}

/** Whole rows of cells, as many as fit in a batch. */
function* rowsOf(
  rows: readonly (readonly unknown[])[],
  cut: (from: number, to: number) => Stroke,
): Generator<Piece> {
  let from = 0;
  for (const { items, size } of pack(rows, cellsIn, LIMIT - OVERHEAD)) {
    yield { stroke: cut(from, from + items.length), bytes: OVERHEAD + size };
    from += items.length;
  }
}

/** As many areas as one address can name. */
function* areasOf(over: readonly Area[], cut: (over: readonly Area[]) => Stroke): Generator<Piece> {
  for (const { items, size } of pack(over, (area) => areaAddress(area).length + 1, LONGEST_ADDRESS))
    yield { stroke: cut(items), bytes: OVERHEAD + size };
}

const rowsFrom = (at: Area, from: number, to: number): Area => ({
  ...at,
  row: at.row + from,
  rows: to - from,
});

function pieces(stroke: Stroke): Iterable<Piece> {
  if (stroke.kind === 'write')
    return rowsOf(stroke.values, (from, to) => ({
      ...stroke,
      at: rowsFrom(stroke.at, from, to),
      values: stroke.values.slice(from, to),
    }));
  if (stroke.kind === 'formulas')
    return rowsOf(stroke.formulas, (from, to) => ({
      ...stroke,
      at: rowsFrom(stroke.at, from, to),
      formulas: stroke.formulas.slice(from, to),
    }));
  if ('over' in stroke) return areasOf(stroke.over, (over) => ({ ...stroke, over }));
  return [{ stroke, bytes: OVERHEAD }];
}

function* movesOf(parts: readonly Part[]): Generator<Move & Piece> {
  for (const part of parts)
    for (const whole of condense(part.steps)) for (const piece of pieces(whole)) yield { part, ...piece };
}

export const cutIntoBatches = (parts: readonly Part[]): readonly (readonly Move[])[] =>
  [...pack(movesOf(parts), ({ bytes }) => bytes, LIMIT)].map(({ items }) => items);
