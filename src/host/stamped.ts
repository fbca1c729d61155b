/** The stamps that sheets have now. */
import type { Area } from '../sheet/grid';
import { eachFormula } from './each-formula';
import { run } from './run';
import { Stamp } from './stamp';
import { areaOf } from './survey';

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

export async function stampsOf(sheets: readonly string[], by: typeof run = run): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  const areas = await areasOf(sheets, by);
  const stamps = sheets.map(() => new Stamp());
  await eachFormula(
    sheets.map((sheet, k) => ({ sheet, at: areas[k]! })),
    (sheet, row, column, cell) => stamps[sheet]!.add(row, column, cell),
    by,
  );
  return stamps.map(({ text }) => text);
}
