/** Values of one indicator, written in several units → one, visibly; what cannot be is a problem. */
import { noteAt, problemAt } from '../../problem';
import { placeOf, shown, type Cells } from './cells';
import type { Findings } from './figures';
import { commonUnit, convert, isMultiple, withoutMultiple } from '../cell/measure';
import { isPercent, readPercents, refusePercent } from './percents';
import type { ParsedCell } from '../cell/parsed';

interface Unified {
  readonly unit: string | null;
  readonly fractions: boolean;
}

/** Brings all values to one unit, in place. */
export function unify(column: Cells, found: Findings): Unified {
  const { odd, values } = found;
  const percents: number[] = [];
  const united: number[] = [];
  for (const [unit, parsed] of odd) {
    if (Number.isNaN(values[unit] ?? NaN)) continue;
    if (isPercent(parsed)) percents.push(unit);
    else if (parsed.unit !== '' && !isPlainPercent(parsed)) united.push(unit);
  }
  const count = values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + 1), 0);
  // A heading may be a growth by its name alone, over figures that all say what they are.
  const named = column.unit === '%' && (united.length < count || united.length === 0);
  if (named || (column.unit === null && percents.length > 0 && 2 * percents.length >= count)) {
    for (const unit of united) refuseUnit(column, found, unit, '%');
    return { unit: '%', fractions: readPercents(column, found, percents) };
  }
  const heading = named || column.unit !== '%' ? column.unit : null;
  for (const unit of percents) {
    if (heading === '‰') values[unit] = Number(((values[unit] ?? NaN) * 1000).toPrecision(15));
    else if (heading === null) refusePercent(column, found, unit);
    else refuseUnit(column, found, unit, heading);
  }
  return {
    unit: united.length === 0 ? heading : joinUnits(column, found, united, heading),
    fractions: false,
  };
}

const isPlainPercent = (parsed: ParsedCell): boolean => parsed.kind.endsWith('_in_percent_column');

function refuseUnit(column: Cells, { values, problems }: Findings, unit: number, wanted: string): void {
  values[unit] = NaN;
  const who = placeOf(column, unit);
  const facts = { ...who, text: shown(column, unit), wanted };
  problems.push(problemAt(column.ref(unit), 'unit-of-measure', facts, who));
}

/** What does not say whether it is in the unit of the column. */
function refuseUnsaid(column: Cells, { values, problems }: Findings, unit: number, wanted: string): void {
  values[unit] = NaN;
  const who = placeOf(column, unit);
  const facts = { ...who, text: shown(column, unit), wanted };
  problems.push(problemAt(column.ref(unit), 'unit-unsaid', facts, who));
}

/** What alone brings a unit. */
function refuseAlone(column: Cells, { values, problems }: Findings, unit: number): void {
  values[unit] = NaN;
  const who = placeOf(column, unit);
  problems.push(problemAt(column.ref(unit), 'unit-alone', { ...who, text: shown(column, unit) }, who));
}

/** Converts the figures that bring their unit; gives the unit of the column. */
function joinUnits(
  column: Cells,
  found: Findings,
  united: readonly number[],
  heading: string | null,
): string | null {
  const { values, odd } = found;
  const unitOf = (unit: number): string => odd.get(unit)?.unit ?? '';
  const written = united.map(unitOf);
  const bare = bareOf(found, united);
  // 1.2万 among plain figures is twelve thousand of the same thing.
  const counts = heading === null && bare.length > 0 && written.every(isMultiple);
  // One 6亩 among many plain figures says nothing of what they are in.
  if (
    heading === null &&
    !counts &&
    bare.length > united.length &&
    !written.every((unit) => COUNT.test(unit))
  ) {
    for (const unit of united) refuseAlone(column, found, unit);
    return null;
  }
  const wanted = counts ? '' : (heading ?? commonUnit(written) ?? '');
  const converted: number[] = [];
  for (const unit of united) {
    const from = unitOf(unit);
    const value = inUnit(values[unit] ?? NaN, from, wanted);
    const unsaid = (value === null && isMultiple(from)) || hidesMultiple(shown(column, unit), from, wanted);
    if (unsaid) refuseUnsaid(column, found, unit, wanted);
    else if (value === null) refuseUnit(column, found, unit, wanted);
    else if (from !== wanted) {
      values[unit] = value;
      if (!isSameCount(from, wanted)) converted.push(unit);
    }
  }
  if (heading === null) {
    const told = new Set(written).size === 1 && (counts || !isMultiple(wanted));
    judgeBare(column, found, united, bare, told, wanted);
  }
  const [first] = converted;
  if (first !== undefined) {
    const from = [...new Set(converted.map(unitOf))].join('、');
    const facts = { indicator: column.indicator, from, wanted, count: converted.length };
    found.notes.push(noteAt(column.ref(first), 'unit-converted', facts, { indicator: column.indicator }));
  }
  return wanted;
}

/** 6.6亿 under 亿元 lacks only the last word; 12家 under 个 counts the same things. */
function inUnit(value: number, from: string, wanted: string): number | null {
  const direct = convert(value, from, wanted);
  if (direct !== null) return direct;
  if (isSameCount(from, wanted)) return value;
  if (!isMultiple(from)) return null;
  // 3千 under 万元 may be 3千元 or 3千万元.
  const money = /元|镑/.test(wanted);
  return money && (convert(1, from, '万') ?? 0) < 1
    ? null
    : convert(value, from + withoutMultiple(wanted), wanted);
}

const COUNT = /^(?:家|户|个|项|件|起|宗|例|处|人|名|位|人次|次)$/;
const isSameCount = (from: string, wanted: string): boolean => COUNT.test(from) && COUNT.test(wanted);

/** ￥3.9 under 万元 names the currency, and perhaps not the size. */
const hidesMultiple = (text: string, from: string, wanted: string): boolean =>
  /[¥￥$＄€£￡]/.test(text) &&
  withoutMultiple(from) === from &&
  from !== wanted &&
  withoutMultiple(wanted) === from;

function bareOf({ values }: Findings, united: readonly number[]): readonly number[] {
  const known = new Set(united);
  const bare: number[] = [];
  values.forEach((value, unit) => {
    if (!known.has(unit) && !Number.isNaN(value) && value !== 0) bare.push(unit);
  });
  return bare;
}

/** How many times smaller or larger than its fellows a figure without a unit may be, to be taken for one of them. */
const FELLOW = 30;

/** A plain 5 among 3.2亿元 and 18500万元 says nothing of its size; among 3.2亿元 and 4.1亿元 it is 5亿元, with a note. */
function judgeBare(
  column: Cells,
  found: Findings,
  united: readonly number[],
  bare: readonly number[],
  told: boolean,
  wanted: string,
): void {
  const { values, notes } = found;
  const sizes = united.map((unit) => Math.abs(values[unit] ?? NaN)).filter((size) => size > 0);
  const low = sizes.reduce((a, b) => Math.min(a, b), Infinity) / FELLOW;
  const high = sizes.reduce((a, b) => Math.max(a, b), 0) * FELLOW;
  const taken: number[] = [];
  for (const unit of bare) {
    const size = Math.abs(values[unit] ?? NaN);
    if (told && (COUNT.test(wanted) || (size >= low && size <= high))) taken.push(unit);
    else refuseUnsaid(column, found, unit, wanted);
  }
  const [first] = taken;
  if (first === undefined || wanted === '' || COUNT.test(wanted)) return;
  const facts = { indicator: column.indicator, wanted, count: taken.length };
  notes.push(noteAt(column.ref(first), 'unit-assumed', facts, { indicator: column.indicator }));
}
