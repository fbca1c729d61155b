/** What a sheet without a table holds instead. */
import { areaAddress } from '../../address';
import { problemAt, type SheetProblem } from '../../problem';
import type { Sheet } from './frame';
import { lookAt } from './look';

/** Gives the problem of a sheet where no table was found: what it does hold. */
export function reportNothing(sheet: Sheet): SheetProblem {
  const { grid } = sheet;
  let [texts, figures] = [0, 0];
  grid.values.forEach((_, row) => {
    const look = lookAt(sheet, row);
    texts += look.texts;
    figures += look.figures + look.years;
  });
  return problemAt(null, 'table-none', { sheet: grid.sheet, range: areaAddress(grid.area), texts, figures });
}
