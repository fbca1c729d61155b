/** Merged areas: of a whole sheet at once, or, where Excel does not tell of so many, of its halves and their halves. */
import type { Area } from '../sheet/grid';
import { sizeOf } from './pieces';
import { inTurn, Refused, run } from './run';
import { AREA, areaOf, rangeAt } from './survey';
import { goOn, type Course } from './workbook';

/** Excel tells of so many at once: https://learn.microsoft.com/javascript/api/excel/excel.range */
const MOST = 512;

export const askMerges = (range: Excel.Range): Excel.RangeAreas =>
  range.getMergedAreasOrNullObject().load(AREA.replaceAll(/\w+/g, 'areas/items/$&'));

export const mergesOf = (merged: Excel.RangeAreas): readonly Area[] =>
  merged.isNullObject ? [] : merged.areas.items.map(areaOf);

const halvesOf = ({ row, column, rows, columns }: Area): readonly Area[] => {
  const [upper, left] = [Math.ceil(rows / 2), Math.ceil(columns / 2)];
  return rows > 1
    ? [
        { row, column, rows: upper, columns },
        { row: row + upper, column, rows: rows - upper, columns },
      ]
    : [
        { row, column, rows, columns: left },
        { row, column: column + left, rows, columns: columns - left },
      ];
};

/** Which code Excel refuses with is not documented; what is passing is told apart. */
export const mayBeTooMany = (error: unknown): boolean =>
  error instanceof Refused && ['tooLarge', 'unsupported', 'other'].includes(error.code);

export async function readMerges(sheet: string, at: Area, course: Course): Promise<readonly Area[]> {
  goOn(course);
  try {
    return await run(async (context) => {
      const merged = askMerges(rangeAt(context, sheet, at));
      await context.sync();
      return mergesOf(merged);
    });
  } catch (error) {
    if (!mayBeTooMany(error) || sizeOf(at) <= MOST) throw error;
    return (await inTurn(halvesOf(at), (half) => readMerges(sheet, half, course))).flat();
  }
}
