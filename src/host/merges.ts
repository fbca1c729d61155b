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

/** Which code Excel refuses with is not documented; what is passing, or gone, is told apart. */
export const mayBeTooMany = (error: unknown): boolean =>
  error instanceof Refused &&
  ['tooLarge', 'unsupported', 'other'].includes(error.code) &&
  !['ItemNotFound', 'InvalidReference'].includes(error.officeCode);

/** Of each of the areas. */
export async function readMerges(
  areas: readonly (readonly [sheet: string, at: Area])[],
  course: Course,
): Promise<readonly (readonly Area[])[]> {
  goOn(course);
  if (areas.length === 0) return [];
  try {
    return await run(async (context) => {
      const merged = areas.map(([sheet, at]) => askMerges(rangeAt(context, sheet, at)));
      await context.sync();
      return merged.map(mergesOf);
    });
  } catch (error) {
    if (!mayBeTooMany(error)) throw error;
    const [[sheet, at]] = areas as [(typeof areas)[number]];
    if (areas.length > 1) {
      const middle = Math.ceil(areas.length / 2);
      const halves = [areas.slice(0, middle), areas.slice(middle)];
      return (await inTurn(halves, (half) => readMerges(half, course))).flat();
    }
    if (sizeOf(at) <= MOST) throw error;
    const halves = halvesOf(at).map((half) => [sheet, half] as const);
    return [(await readMerges(halves, course)).flat()];
  }
}
