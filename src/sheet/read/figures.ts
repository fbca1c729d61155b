/** A column of cells → numbers in one unit: what is missing, doubtful or in another measure is told cell by cell. */
import type { Cell } from '../grid';
import { noteAt, problemAt, type SheetNote, type SheetProblem } from '../problem';
import { parseCell } from './cell';
import type { ParsedCell } from './parsed';
import type { ReadCell } from './reading';
import { placeOf, shown, type Cells } from './cells';
import { unify } from './unify';

interface Figures {
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
          { ...placeOf(column, unit), text: shown(column, unit), value: parsed.value },
          placeOf(column, unit),
        ),
      );
    }
  }
  const unit = unify(column, odd, values, problems, notes);
  return { values, unit, ranks, cells, problems, notes };
}

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
  const who = placeOf(column, unit);
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
