/** Percentages written in more than one way in one column: 9.6%, 9.6 and 0.096. */
import { noteAt, problemAt } from '../../problem';
import { placeOf, shown, type Cells } from './cells';
import type { Findings } from './figures';
import type { ParsedCell } from '../cell/parsed';

/** Whether a figure brings its percent sign. */
export const isPercent = (parsed: ParsedCell): boolean =>
  parsed.kind === 'percent' || (parsed.unit === '%' && !parsed.kind.endsWith('_in_percent_column'));

/** Brings the figures of a percent column to one way of writing, in place; gives whether that is fractions. */
export function readPercents(column: Cells, found: Findings, percents: readonly number[]): boolean {
  if (percents.length > 0) {
    joinPercents(column, found, percents);
    return true;
  }
  return judgePlain(column, found);
}

/** Plain figures among percentages: 50 beside 45% is 50 %, 0.5167 beside 37.5% is 51.67 %, 0.9 beside 12% may be either. */
function joinPercents(column: Cells, found: Findings, percents: readonly number[]): void {
  const { values, notes } = found;
  const known = new Set(percents);
  const [low, high] = extent(percents.map((unit) => Math.abs(values[unit] ?? 0)).filter((size) => size > 0));
  const fits = (value: number): boolean => Math.abs(value) >= low / 3 && Math.abs(value) <= high * 3;
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] ?? NaN;
    if (known.has(unit) || Number.isNaN(value) || value === 0) continue;
    const hundredth = Number((value / 100).toPrecision(15));
    const asFraction = fits(value);
    const asPercent = fits(hundredth) || (Math.abs(value) > 3 && !asFraction);
    if (asFraction === asPercent) {
      refusePercent(column, found, unit);
      continue;
    }
    values[unit] = asFraction ? value : hundredth;
    const who = placeOf(column, unit);
    const read = `${Number((100 * (values[unit] ?? NaN)).toPrecision(12))}%`;
    notes.push(noteAt(column.ref(unit), 'percent-assumed', { ...who, text: shown(column, unit), read }, who));
  }
}

/**
 * Plain figures under a % heading: 9.6 is 9.6 %, and 0.5 beside it may be half a percent or a half.
 * Where all are below one, they are taken for fractions, with a note.
 */
function judgePlain(column: Cells, found: Findings): boolean {
  const { values, notes } = found;
  const small: number[] = [];
  const large: number[] = [];
  values.forEach((value, unit) => {
    if (value !== 0 && !Number.isNaN(value)) (Math.abs(value) < 1 ? small : large).push(unit);
  });
  const [first] = small;
  if (first === undefined) return false;
  const { indicator } = column;
  if (large.length === 0) {
    // Growth typed with one decimal is percent as a matter of course: 0.5, -0.3.
    if (column.role === 'growth' && small.every((unit) => decimalsOf(values[unit] ?? NaN) < 2)) {
      noteSmall(column, found, small);
      return false;
    }
    const read = `${Number((100 * (values[first] ?? NaN)).toPrecision(12))}%`;
    const facts = { indicator, text: shown(column, first), read, count: small.length };
    notes.push(noteAt(column.ref(first), 'percent-fractions', facts, { indicator }));
    return true;
  }
  const asks = fractionTest(column, values, large);
  const kept: number[] = [];
  for (const unit of small) {
    if (column.settled?.(unit) !== true && asks(values[unit] ?? NaN)) refusePercent(column, found, unit);
    else kept.push(unit);
  }
  noteSmall(column, found, kept);
  return false;
}

/** Says once that figures below one are percent as they stand: 0.5 is half a percent. */
function noteSmall(column: Cells, { notes }: Findings, kept: readonly number[]): void {
  const [first] = kept;
  if (first === undefined) return;
  const { indicator } = column;
  const facts = { indicator, text: shown(column, first), count: kept.length };
  notes.push(noteAt(column.ref(first), 'percent-small', facts, { indicator }));
}

/**
 * Gives the test for a figure below one that may be a fraction among percentages: it has more decimals than they, or is
 * far smaller and a hundred times it would be one of them.
 */
function fractionTest(
  column: Cells,
  values: Float64Array,
  large: readonly number[],
): (value: number) => boolean {
  const sizes = large.map((unit) => Math.abs(values[unit] ?? NaN));
  const [low, high] = extent(sizes);
  const style = sizes.reduce((most, size) => Math.max(most, decimalsOf(size)), 0);
  const isCloseCall = style === MOST_DECIMALS || column.role === 'completion' || column.role === 'share';
  return (value) => {
    const size = Math.abs(value);
    if (decimalsOf(size) > style) return true;
    return isCloseCall && size < low / 20 && size * 100 >= low / 3 && size * 100 <= high * 3;
  };
}

/** Figures that were computed have as many decimals as there is room for: beyond these they tell nothing. */
const MOST_DECIMALS = 4;

function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('e') ? MOST_DECIMALS : Math.min(MOST_DECIMALS, text.split('.')[1]?.length ?? 0);
}

/** A percentage that may be read in two ways is none. */
export function refusePercent(column: Cells, { values, problems }: Findings, unit: number): void {
  values[unit] = NaN;
  const who = placeOf(column, unit);
  problems.push(problemAt(column.ref(unit), 'percent-mixed', { ...who, text: shown(column, unit) }, who));
}

const extent = (sizes: readonly number[]): readonly [low: number, high: number] => [
  sizes.reduce((a, b) => Math.min(a, b), Infinity),
  sizes.reduce((a, b) => Math.max(a, b), -Infinity),
];
