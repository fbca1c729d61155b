/** What is claimed of a cell, and what the table holds: a number in the measure of the heading, 未报 or 不参评. */
import { columnOf, numbersIn, type Table } from '../../engine';
import { convert, parseCell, type ReadIndicator } from '../../sheet/read';
import type { CellMeaning } from '../../sheet/read/corrections';
import type { Words } from '../../words';
import { OBJECTION_WORDS } from '../../words/objection';
import type { Assessed } from '../assessed';
import { inPercent, measureOf } from './column';

const tidyNumber = (value: number): number => Number(value.toPrecision(15));

/** What is typed, as it would stand in the cell; null = it is no certain figure. */
export function meaningOf(
  text: string,
  column: ReadIndicator | null,
  name: string,
  locale: Words['locale'],
  problems: string[],
): CellMeaning | null {
  const { problems: say } = OBJECTION_WORDS[locale];
  const refuse = (problem: string): null => {
    problems.push(problem);
    return null;
  };
  const percent = column !== null && inPercent(column);
  const parsed = parseCell(text, 'General', { percent });
  if ('taken' in parsed && parsed.taken === true) return refuse(say.notFigure(text));
  const isChange = 'change' in parsed && parsed.change === true;
  if (isChange && column?.role !== 'growth') return refuse(say.notFigure(text));
  switch (parsed.kind) {
    case 'number': {
      if (parsed.unit === '' || column === null) return parsed.value;
      const measure = measureOf(column);
      const value = measure === '' ? null : convert(parsed.value, parsed.unit, measure);
      return value === null ? refuse(say.measure(text, name, measure)) : tidyNumber(value);
    }
    case 'percent':
      return percent || column === null
        ? tidyNumber(parsed.value * 100)
        : refuse(say.measure(text, name, measureOf(column)));
    case 'number_in_percent_column':
      return parsed.value;
    case 'ambiguous_in_percent_column':
      return refuse(say.percentDoubt(text));
    case 'rank':
      return column === null || column.role === 'rank' ? parsed.value : refuse(say.notFigure(text));
    case 'year':
      return /^\d+$/.test(text) ? parsed.value : refuse(say.notFigure(text));
    case 'missing':
      return parsed.absence === 'notReported' ? 'missing' : refuse(say.notFigure(text));
    case 'excluded':
      return 'notAssessed';
    default:
      return refuse(say.notFigure(text));
  }
}

/** What a table holds of a unit, in the measure of the heading. */
export function valueIn(
  { evaluation }: Pick<Assessed, 'evaluation'>,
  table: Table,
  unit: string,
  column: ReadIndicator,
): CellMeaning {
  const row = table.units.indexOf(unit);
  const inTable = numbersIn(table, column.name) ?? table.outerRanks;
  const value = inTable?.[row] ?? NaN;
  if (!Number.isNaN(value)) return tidyNumber(column.fractions ? value * 100 : value);
  const isSpared = evaluation.scheme.indicators.some(
    (each) => table.indicators[columnOf(each, table)] === column.name && each.notAssessed.includes(unit),
  );
  return isSpared ? 'notAssessed' : 'missing';
}

/** Numbers closer than that are the same. */
const NEAR = 1e-9;

export const isSame = (a: CellMeaning, b: CellMeaning): boolean =>
  a === b ||
  (typeof a === 'number' &&
    typeof b === 'number' &&
    Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b)));
