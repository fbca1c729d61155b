/** A column of cells → numbers in one unit: what is missing, doubtful or in another measure is told cell by cell. */
import type { Cell } from '../../grid';
import { noteAt, problemAt, type SheetNote, type SheetProblem } from '../../problem';
import { parseCell } from '../cell/cell';
import { findChanges } from './change';
import type { ParsedCell } from '../cell/parsed';
import type { ReadCell } from '../reading';
import { readFormat } from '../cell/format';
import { placeOf, shown, type Cells } from './cells';
import { unify } from './unify';

interface Figures {
  /** NaN = not reported. */
  readonly values: Float64Array;
  readonly unit: string | null;
  /** Percentages are fractions: 9.6% is 0.096. */
  readonly fractions: boolean;
  /** Ranks in brackets behind the values; null = there are none. */
  readonly ranks: Float64Array | null;
  readonly cells: readonly ReadCell[];
  readonly problems: readonly SheetProblem[];
  readonly notes: readonly SheetNote[];
}

/** What is found on the way through a column. */
export interface Findings {
  readonly values: Float64Array;
  /** Cells that are not plain numbers, by unit. */
  readonly odd: ReadonlyMap<number, ParsedCell>;
  readonly problems: SheetProblem[];
  readonly notes: SheetNote[];
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
  const percent = column.unit === '%';
  let ranks: Float64Array | null = null;
  // Cells of a column mostly have one format.
  let [known, plainly] = ['General', true];
  for (let unit = 0; unit < count; unit++) {
    const cell = column.cell(unit);
    const format = column.format(unit);
    if (format !== known) [known, plainly] = [format, isPlain(format)];
    if (typeof cell === 'number' && !percent && plainly && Number.isFinite(cell)) {
      values[unit] = cell;
      continue;
    }
    const parsed = parseCell(cell, format, { percent });
    odd.set(unit, parsed);
    const plain =
      typeof cell === 'number' && (parsed.kind === 'number' || parsed.kind === 'number_in_percent_column');
    if (!plain)
      cells.push({ cell: column.ref(unit), kind: parsed.kind, value: parsed.value, unit: parsed.unit });
    const value = figureOf(column, parsed, cell);
    if (value !== null) values[unit] = value;
    if (parsed.kind === 'value_with_rank') {
      ranks ??= new Float64Array(count).fill(NaN);
      ranks[unit] = parsed.value[1];
    }
    const problem = problemOf(column, unit, parsed, refuse, value !== null);
    if (problem !== null) problems.push(problem);
  }
  const found: Findings = { values, odd, problems, notes };
  findChanges(column, found);
  const { unit, fractions } = unify(column, found);
  noteReadings(column, found);
  return { values, unit, fractions, ranks, cells, problems, notes };
}

const isPlain = (format: string): boolean => {
  const { kind, unit } = readFormat(format);
  return kind === 'plain' && unit === '';
};

function figureOf(column: Cells, parsed: ParsedCell, cell: Cell): number | null {
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
    // 12名 is a place, but where persons are counted it is twelve of them; 第12名 never is.
    case 'rank': {
      const persons = COUNTS_PERSONS.test(column.unit ?? '') && !/[第并]/.test(String(cell));
      return column.role === 'rank' || persons ? parsed.value : null;
    }
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

const COUNTS_PERSONS = /^(?:名|人|位|人次)$/;

function problemOf(
  column: Cells,
  unit: number,
  parsed: ParsedCell,
  refuse: boolean,
  read: boolean,
): SheetProblem | null {
  if (read || column.absent?.(unit) === true) return null;
  const at = column.ref(unit);
  const who = placeOf(column, unit);
  const facts = { ...who, text: shown(column, unit) };
  switch (parsed.kind) {
    case 'missing':
      if (!refuse) return null;
      return parsed.absence === 'blank'
        ? problemAt(at, 'cell-empty', who, who)
        : problemAt(at, 'cell-missing', { ...facts, absence: parsed.absence }, who);
    case 'excluded':
      return refuse ? problemAt(at, 'cell-excluded', facts, who) : null;
    case 'special':
      return refuse ? problemAt(at, 'cell-missing', { ...facts, absence: 'notComparable' }, who) : null;
    case 'error':
      return problemAt(at, 'cell-error', facts, who);
    case 'ambiguous':
      return problemAt(at, 'cell-ambiguous', { ...facts, doubt: parsed.doubt }, who);
    case 'range':
      return problemAt(at, 'cell-range', facts, who);
    default:
      return problemAt(at, 'cell-not-number', facts, who);
  }
}

/** Says of each cell that was read with something left over how it was read, and once how many numbers are text. */
function noteReadings(column: Cells, { odd, values, notes }: Findings): void {
  const texts: number[] = [];
  for (const [unit, parsed] of odd) {
    if (Number.isNaN(values[unit] ?? NaN)) continue;
    const approx = parsed.kind === 'approx';
    if (approx || ('taken' in parsed && parsed.taken === true)) {
      const facts = { ...placeOf(column, unit), text: shown(column, unit), read: written(parsed) };
      notes.push(
        noteAt(column.ref(unit), approx ? 'cell-approx' : 'cell-taken', facts, placeOf(column, unit)),
      );
    } else if (isTextNumber(parsed) && typeof column.cell(unit) === 'string') texts.push(unit);
  }
  const [first] = texts;
  if (first === undefined) return;
  const { indicator } = column;
  notes.push(noteAt(column.ref(first), 'text-numbers', { indicator, count: texts.length }, { indicator }));
}

const isTextNumber = (parsed: ParsedCell): boolean =>
  (parsed.kind === 'number' && parsed.unit === '') ||
  parsed.kind === 'number_in_percent_column' ||
  parsed.kind === 'ambiguous_in_percent_column';

/** A figure as it was read: 50%, 2000亩. */
function written({ value, unit }: ParsedCell): string {
  if (typeof value !== 'number') return '';
  return unit === '%'
    ? `${Number((value * 100).toPrecision(12))}%`
    : `${Number(value.toPrecision(12))}${unit}`;
}
