/** A column of cells → numbers in one unit: what is missing, doubtful or in another measure is told cell by cell. */
import type { Cell, CellRef } from '../grid';
import { noteAt, problemAt, type SheetNote, type SheetProblem } from '../problem';
import { parseCell, type ParsedCell } from './cell';
import { commonUnit, convert } from './measure';
import type { ReadCell } from './reading';
import { tidy } from './text';

/** The cells of one indicator in one period, one a unit. */
export interface Cells {
  readonly indicator: string;
  /** Unit of its heading; null = none. */
  readonly unit: string | null;
  readonly units: readonly string[];
  cell(unit: number): Cell;
  format(unit: number): string;
  ref(unit: number): CellRef;
}

export interface Figures {
  /** NaN = not reported. */
  readonly values: Float64Array;
  readonly unit: string | null;
  /** Ranks in brackets behind the values; null = there are none. */
  readonly ranks: Float64Array | null;
  readonly cells: readonly ReadCell[];
  readonly problems: readonly SheetProblem[];
  readonly notes: readonly SheetNote[];
}

/**
 * Reads the cells of one indicator.
 * Missing: NaN, with a problem where `refuse` says that a gap is one.
 * Edge: percentages written in more than one way are brought to fractions, each doubtful one with a note or a problem.
 */
export function readFigures(column: Cells, refuse: boolean): Figures {
  const count = column.units.length;
  const values = new Float64Array(count).fill(NaN);
  const problems: SheetProblem[] = [];
  const notes: SheetNote[] = [];
  const cells: ReadCell[] = [];
  const odd = new Map<number, ParsedCell>();
  const percentHeading = column.unit === '%';
  let ranks: Float64Array | null = null;
  for (let unit = 0; unit < count; unit++) {
    const cell = column.cell(unit);
    const format = column.format(unit);
    if (
      typeof cell === 'number' &&
      (format === 'General' || format === '') &&
      !percentHeading &&
      Number.isFinite(cell)
    ) {
      values[unit] = cell;
      continue;
    }
    const parsed = parseCell(cell, format, { percent: percentHeading });
    odd.set(unit, parsed);
    const plain =
      typeof cell === 'number' && (parsed.kind === 'number' || parsed.kind === 'number_in_percent_column');
    if (!plain)
      cells.push({ cell: column.ref(unit), kind: parsed.kind, value: parsed.value, unit: parsed.unit });
    const value = figureOf(parsed, cell);
    if (value !== null) values[unit] = value;
    if (parsed.kind === 'value_with_rank') {
      ranks ??= new Float64Array(count).fill(NaN);
      ranks[unit] = parsed.value[1];
    }
    const problem = problemOf(column, unit, parsed, refuse, value !== null);
    if (problem !== null) problems.push(problem);
    if (parsed.kind === 'approx') {
      notes.push(
        noteAt(
          column.ref(unit),
          'cell-approx',
          { ...place(column, unit), text: shown(column, unit), value: parsed.value },
          place(column, unit),
        ),
      );
    }
  }
  const unit = unify(column, odd, values, problems, notes);
  return { values, unit, ranks, cells, problems, notes };
}

const place = (column: Cells, unit: number): { unit: string; indicator: string } => ({
  unit: column.units[unit] ?? '',
  indicator: column.indicator,
});

const shown = (column: Cells, unit: number): string => tidy(column.cell(unit));

function figureOf(parsed: ParsedCell, cell: Cell): number | null {
  switch (parsed.kind) {
    case 'number':
    case 'percent':
    case 'number_in_percent_column':
    case 'ambiguous_in_percent_column':
    case 'approx':
      return parsed.value;
    case 'value_with_rank':
      return parsed.value[0];
    // 2021.0 among figures is a figure; 2021年 is not.
    case 'year':
      return /年/.test(String(cell)) ? null : parsed.value;
    case 'rank':
    case 'range':
    case 'missing':
    case 'excluded':
    case 'period':
    case 'special':
    case 'ambiguous':
    case 'error':
    case 'text':
      return null;
    default: {
      const never: never = parsed;
      return never;
    }
  }
}

function problemOf(
  column: Cells,
  unit: number,
  parsed: ParsedCell,
  refuse: boolean,
  read: boolean,
): SheetProblem | null {
  if (read) return null;
  const at = column.ref(unit);
  const who = place(column, unit);
  const facts = { ...who, text: shown(column, unit) };
  switch (parsed.kind) {
    case 'missing':
      if (!refuse) return null;
      return parsed.absence === 'blank'
        ? problemAt(at, 'cell-empty', who, who)
        : problemAt(at, 'cell-missing', facts, who);
    case 'excluded':
      return refuse ? problemAt(at, 'cell-excluded', facts, who) : null;
    case 'error':
      return problemAt(at, 'cell-error', facts, who);
    case 'ambiguous':
      return problemAt(at, 'cell-ambiguous', facts, who);
    case 'range':
      return problemAt(at, 'cell-range', facts, who);
    default:
      return problemAt(at, 'cell-not-number', facts, who);
  }
}

/** Brings all values to one unit, in place; gives that unit. */
function unify(
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
      const who = place(column, unit);
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
    return convert(value, `${from}元`, wanted) ?? (wanted === from + '元' ? value : null);
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
    const who = place(column, unit);
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
    const who = place(column, unit);
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
