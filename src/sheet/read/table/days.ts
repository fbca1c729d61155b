/** Days typed as texts (2025年3月31日, 3月底) where nothing else would be figures: they are kept as Excel keeps its own. */
import { dayOf } from '../../../engine';
import type { Cell, Grid } from '../../grid';
import { glance } from '../cell/glance';
import { isBlank, tidyName } from '../cell/text';
import { DATE_HEAD, DUE_HEAD, INDEX_HEAD } from '../columns/vocabulary';

/** Deeper a heading that asks for a day does not stand. */
const DEEPEST = 12;
const FORMAT = 'yyyy-mm-dd';

interface Head {
  readonly row: number;
  readonly column: number;
}

/**
 * Gives the grid with the days below such headings as numbers and in the format of dates. Beside figures they stay the texts
 * that they are, unless they lack their year: it is the one that the lines above name.
 */
export function keepDays(grid: Grid): Grid {
  const heads = headsOf(grid, (text) => DUE_HEAD.test(text) || DATE_HEAD.test(text));
  if (heads.length === 0) return grid;
  const year = yearAbove(grid, heads[0]!.row);
  const days = heads.filter(({ row, column }) =>
    grid.values.some((cells, at) => at > row && isDay(cells[column] ?? '', year)),
  );
  if (days.length === 0 || (!lackYears(grid, days, year) && hasFigures(grid, days))) return grid;
  const formats = grid.formats.map((row) => [...row]);
  const values = grid.values.map((cells, at) => {
    const own = [...cells];
    for (const { row, column } of days) {
      const cell = own[column] ?? '';
      if (at <= row || !isDay(cell, year)) continue;
      own[column] = dayOf(cell, year);
      formats[at]![column] = FORMAT;
    }
    return own;
  });
  return { ...grid, values, formats };
}

const isDay = (cell: Cell, year: number): cell is string =>
  typeof cell === 'string' && cell.length < 24 && !Number.isNaN(dayOf(cell, year));

const lackYears = ({ values }: Grid, days: readonly Head[], year: number): boolean =>
  days.some(({ row, column }) =>
    values.some((cells, at) => {
      const cell = cells[column] ?? '';
      return at > row && isDay(cell, year) && Number.isNaN(dayOf(cell));
    }),
  );

/** Headings of words that say so, in the first row that has any. */
function headsOf({ values }: Grid, says: (text: string) => boolean): readonly Head[] {
  for (let row = 0; row < Math.min(DEEPEST, values.length - 1); row++) {
    const texts = values[row]!.map((cell) =>
      typeof cell === 'string' && cell.length < 24 ? tidyName(cell) : '',
    );
    if (texts.filter((text) => text !== '').length < 2) continue;
    const heads = texts.flatMap((text, column) => (text !== '' && says(text) ? [{ row, column }] : []));
    if (heads.length > 0) return heads;
  }
  return [];
}

/** The year that the lines over the headings name, else the sheet. */
function yearAbove({ values, sheet }: Grid, row: number): number {
  const lines = [
    ...values
      .slice(0, row)
      .flat()
      .filter((cell) => typeof cell === 'string'),
    sheet,
  ];
  const [, year] =
    lines.map((line) => /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(line)).find((match) => match) ?? [];
  return Number(year ?? NaN);
}

/** Whether anything but numbering, years and days looks like a figure. */
function hasFigures({ values, formats }: Grid, days: readonly Head[]): boolean {
  const top = days[0]!.row;
  const skip = new Set([
    ...days.map(({ column }) => column),
    ...values[top]!.flatMap((cell, column) => (INDEX_HEAD.test(tidyName(cell)) ? [column] : [])),
  ]);
  return values.some(
    (cells, row) =>
      row > top &&
      cells.some(
        (cell, column) =>
          !isBlank(cell) && !skip.has(column) && glance(cell, formats[row]?.[column]) === 'figure',
      ),
  );
}
