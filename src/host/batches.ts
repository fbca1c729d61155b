/** Cuts the strokes of a plan into batches that Excel on the web accepts: 5 MB each. */
import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/grid';
import type { SheetPlan } from '../sheet/plan';
import { condense, type Stroke } from './condense';

/** One stroke on one sheet of the plan. */
export interface Move {
  readonly sheet: SheetPlan;
  readonly stroke: Stroke;
}

// Office.js wraps what is written; a fifth of the limit is left for that.
const LIMIT = 4_000_000;
const OVERHEAD = 1_500;
/** Office.js writes cells 1,500 at a time, each piece with a range of its own. */
const BYTES_A_CELL = 1;
/** Excel takes addresses of so many characters. */
const LONGEST_ADDRESS = 8_192;

const encoder = new TextEncoder();
const bytesOf = (cells: readonly unknown[]): number =>
  cells.length * BYTES_A_CELL + encoder.encode(JSON.stringify(cells)).length;

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
  let bytes = OVERHEAD;
  for (const [row, cells] of rows.entries()) {
    const more = bytesOf(cells);
    if (row > from && bytes + more > LIMIT) {
      yield { stroke: cut(from, row), bytes };
      from = row;
      bytes = OVERHEAD;
    }
    bytes += more;
  }
  yield { stroke: cut(from, rows.length), bytes };
}

/** As many areas as one address can name. */
function* areasOf(over: readonly Area[], cut: (over: readonly Area[]) => Stroke): Generator<Piece> {
  let from = 0;
  let length = 0;
  for (const [index, area] of over.entries()) {
    const more = areaAddress(area).length + 1;
    if (length + more > LONGEST_ADDRESS) {
      yield { stroke: cut(over.slice(from, index)), bytes: OVERHEAD + length };
      from = index;
      length = 0;
    }
    length += more;
  }
  yield { stroke: cut(over.slice(from)), bytes: OVERHEAD + length };
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

export function cutIntoBatches(sheets: readonly SheetPlan[]): readonly (readonly Move[])[] {
  const batches: Move[][] = [[]];
  let size = 0;
  for (const sheet of sheets)
    for (const whole of condense(sheet.steps))
      for (const { stroke, bytes } of pieces(whole)) {
        if (size > 0 && size + bytes > LIMIT) {
          batches.push([]);
          size = 0;
        }
        batches.at(-1)!.push({ sheet, stroke });
        size += bytes;
      }
  return batches;
}
