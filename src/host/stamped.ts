/** The stamps that sheets have now. */
import type { Area } from '../sheet/grid';
import { takeCells, type Piece } from './pieces';
import { inTurn, run } from './run';
import { Stamp } from './stamp';
import { areaOf, rangeAt } from './survey';

/** Formulas are long: so many fit in an answer of 5 MB. */
const CELLS_AT_ONCE = 40_000;

const areasOf = (sheets: readonly string[], by: typeof run): Promise<readonly (Area | null)[]> =>
  by(async (context) => {
    const used = sheets.map((sheet) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    await context.sync();
    return used.map((range) => (range.isNullObject ? null : areaOf(range)));
  });

function* inPieces(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  for (let rest = pieces; rest.length > 0;) {
    const { taken, left } = takeCells(rest, CELLS_AT_ONCE);
    yield taken;
    rest = left;
  }
}

export async function stampsOf(sheets: readonly string[], by: typeof run = run): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  const areas = await areasOf(sheets, by);
  const stamps = sheets.map(() => new Stamp());
  const whole = areas.flatMap((at, sheet) => (at === null ? [] : [{ sheet, at }]));
  await inTurn([...inPieces(whole)], (pieces) =>
    by(async (context) => {
      const ranges = pieces.map(({ sheet, at }) => rangeAt(context, sheets[sheet]!, at).load('formulas'));
      await context.sync();
      ranges.forEach(({ formulas }, index) => {
        const { sheet, at } = pieces[index]!;
        (formulas as (string | number | boolean)[][]).forEach((cells, row) =>
          cells.forEach((cell, column) => stamps[sheet]!.add(at.row + row, at.column + column, cell)),
        );
      });
    }),
  );
  return stamps.map(({ text }) => text);
}
