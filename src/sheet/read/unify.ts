/** Values of one indicator, written in several units or ways of percent → one, visibly; what cannot be is a problem. */
import { noteAt, problemAt, type SheetNote, type SheetProblem } from '../problem';
import type { ParsedCell } from './parsed';
import { placeOf, shown, type Cells } from './cells';
import { commonUnit, convert } from './measure';

/** Brings all values to one unit, in place; gives that unit. */
export function unify(
  column: Cells,
  odd: ReadonlyMap<number, ParsedCell>,
  values: Float64Array,
  problems: SheetProblem[],
  notes: SheetNote[],
): string | null {
  const percents: number[] = [];
  const withUnits: number[] = [];
  for (const [unit, parsed] of odd) {
    if (Number.isNaN(values[unit] ?? NaN)) continue;
    if (parsed.kind === 'percent' || (parsed.unit === '%' && !parsed.kind.endsWith('_in_percent_column')))
      percents.push(unit);
    else if (parsed.unit !== '' && !parsed.kind.endsWith('_in_percent_column')) withUnits.push(unit);
  }
  if (percents.length > 0) {
    joinPercents(column, percents, values, problems, notes);
    return '%';
  }
  if (withUnits.length === 0) return column.unit;
  const written = withUnits.map((unit) => odd.get(unit)?.unit ?? '');
  const wanted = column.unit ?? commonUnit(written) ?? '';
  let converted = 0;
  for (const unit of withUnits) {
    const from = odd.get(unit)?.unit ?? '';
    const value = convert(values[unit] ?? NaN, from, wanted) ?? readAs(values[unit] ?? NaN, from, wanted);
    if (value === null) {
      values[unit] = NaN;
      const who = placeOf(column, unit);
      problems.push(
        problemAt(column.ref(unit), 'unit-of-measure', { ...who, text: shown(column, unit), wanted }, who),
      );
    } else if (from !== wanted) {
      values[unit] = value;
      converted++;
    }
  }
  // A plain 5 among 3.2亿元 and 18500万元 says nothing of its size.
  if (column.unit === null && new Set(written).size > 1)
    refuseBare(column, withUnits, values, wanted, problems);
  if (converted > 0) {
    notes.push(
      noteAt(
        column.ref(0),
        'unit-converted',
        { indicator: column.indicator, wanted, count: converted },
        { indicator: column.indicator },
      ),
    );
  }
  return wanted;
}

/** 6.6亿 under 亿元 lacks only the last word; 12家 under 个 counts the same things. */
function readAs(value: number, from: string, wanted: string): number | null {
  if (/^(?:[万亿])$/.test(from))
    return convert(value, `${from}元`, wanted) ?? (wanted === `${from}元` ? value : null);
  const counts = /^(?:家|户|个|项|件|起|宗|例|处|人|名|人次|次)$/;
  return counts.test(from) && counts.test(wanted) ? value : null;
}

function refuseBare(
  column: Cells,
  withUnits: readonly number[],
  values: Float64Array,
  wanted: string,
  problems: SheetProblem[],
): void {
  const known = new Set(withUnits);
  for (let unit = 0; unit < values.length; unit++) {
    if (known.has(unit) || Number.isNaN(values[unit] ?? NaN)) continue;
    values[unit] = NaN;
    const who = placeOf(column, unit);
    problems.push(
      problemAt(column.ref(unit), 'unit-of-measure', { ...who, text: shown(column, unit), wanted }, who),
    );
  }
}

/** Plain figures among percentages: 50 beside 45% is 50 %, 0.5167 beside 37.5% is 51.67 %, 0.9 beside 12% may be either. */
function joinPercents(
  column: Cells,
  percents: readonly number[],
  values: Float64Array,
  problems: SheetProblem[],
  notes: SheetNote[],
): void {
  const known = new Set(percents);
  const sizes = percents.map((unit) => Math.abs(values[unit] ?? 0)).filter((size) => size > 0);
  const low = Math.min(...shorten(sizes)) / 3;
  const high = Math.max(...shorten(sizes)) * 3;
  const fits = (value: number): boolean => Math.abs(value) >= low && Math.abs(value) <= high;
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] ?? NaN;
    if (known.has(unit) || Number.isNaN(value) || value === 0) continue;
    const who = placeOf(column, unit);
    const text = shown(column, unit);
    const hundredth = Number((value / 100).toPrecision(15));
    const asFraction = fits(value);
    const asPercent = fits(hundredth) || (Math.abs(value) > 3 && !asFraction);
    if (asFraction === asPercent) {
      values[unit] = NaN;
      problems.push(problemAt(column.ref(unit), 'percent-mixed', { ...who, text }, who));
      continue;
    }
    values[unit] = asFraction ? value : hundredth;
    notes.push(
      noteAt(column.ref(unit), 'percent-assumed', { ...who, text, value: values[unit] ?? NaN }, who),
    );
  }
}

// Math.min(...) of a very long list overflows the stack.
const shorten = (sizes: readonly number[]): readonly number[] =>
  sizes.length <= 1000
    ? sizes
    : [sizes.reduce((a, b) => Math.min(a, b)), sizes.reduce((a, b) => Math.max(a, b))];
