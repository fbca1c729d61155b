/** Adds computed columns (计算列) to a table: completion, pace, growth, shares, quotients of those that it has. */
import { checkMethod, fillMethod, hasColumn } from './check-method';
import { cellText, numbersIn, wordsIn } from './column';
import { compute, type Computed } from './computation';
import { dayOf } from './day';
import { COMPUTE_PARAMETERS } from './method';
import { countReported } from './number';
import { MONTHS } from './pace';
import { isYearAfter } from './period';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import type { Place } from './result';
import { LACKS, type ColumnDraft, type Computation, type Lack, type Method } from './scheme';
import type { Table } from './table';

interface Form {
  /** Whether it takes several columns, or exactly one. */
  readonly many?: true;
  readonly against: 'none' | 'needed' | 'optional';
  /** Held against nothing, it looks back on an earlier period. */
  readonly looksBack?: true;
  /** It is made of days. */
  readonly ofDays?: true;
}

const FORMS: Readonly<Record<Computation, Form>> = {
  sum: { many: true, against: 'none' },
  difference: { against: 'needed' },
  product: { against: 'needed' },
  quotient: { against: 'needed' },
  completion: { against: 'needed' },
  pace: { against: 'needed' },
  growth: { against: 'optional', looksBack: true },
  increment: { against: 'optional', looksBack: true },
  pull: { against: 'optional', looksBack: true },
  contribution: { against: 'optional', looksBack: true },
  share: { against: 'optional' },
  multiple: { against: 'needed' },
  relative: { against: 'none' },
  gap: { against: 'none' },
  concentration: { many: true, against: 'optional' },
  path: { against: 'none' },
  sharing: { against: 'optional', looksBack: true },
  overdue: { many: true, against: 'none', ofDays: true },
};

export interface Widened {
  /** With a column for each draft, empty where something is wrong with it. */
  readonly table: Table;
  readonly problems: readonly EngineProblem[];
  readonly notes: readonly EngineNote[];
}

/**
 * Gives the table with the computed columns behind its own, each made of those before it.
 * `earlier`: tables of earlier periods, oldest first, computed already. Missing: NaN, with its reason in `lacks`.
 * Errors: a name that the table has already, columns that it has not, methods and parameters; all at once.
 * @example computeColumns(table(2), [{ name: '比', compute: { method: 'quotient' }, of: ['x1'], against: 'x2' }], []).table.indicators // ['x1', 'x2', '比']
 */
export function computeColumns(
  table: Table,
  columns: readonly ColumnDraft[],
  earlier: readonly Table[],
): Widened {
  const problems: EngineProblem[] = [];
  const notes: EngineNote[] = [];
  let wide = table;
  columns.forEach((column, k) => {
    const wrong = checkColumn(column, `columns/${k}`, wide);
    problems.push(...wrong);
    // What rests on a column that is wrong is not wrong as well.
    const made = wrong.length > 0 ? nothing(table) : make(column, wide, earlier);
    if (!hasColumn(wide, column.name)) wide = widen(wide, column.name, made);
    notes.push(...noteLacks(column.name, made.lacks, table));
  });
  return {
    table: wide,
    problems: problems.map((each) => ({ ...each, place: { ...placeOf(table), ...each.place } })),
    notes,
  };
}

const placeOf = ({ period }: Table): Place => (period === null ? {} : { period });

/**
 * Gives the names of the columns that a computed one is made of.
 * @example inputsOf({ name: '比', compute: { method: 'quotient' }, of: ['税收'], against: '面积' }) // ['税收', '面积']
 */
export function inputsOf({ of, against, compute: { times, due } }: ColumnDraft): readonly string[] {
  return [...of, against, times, due].filter((each) => typeof each === 'string');
}

function checkColumn(column: ColumnDraft, at: string, table: Table): readonly EngineProblem[] {
  const { name, compute: method, of, against } = column;
  const problems = [
    ...(hasColumn(table, name) ? [problem('scheme-duplicate', { scheme: `${at}/name` }, { name })] : []),
    ...of.flatMap((each) => checkInput(each, `${at}/of`, table, FORMS[method.method]?.ofDays)),
    ...(typeof against === 'string' ? checkInput(against, `${at}/against`, table) : []),
    ...checkMethod(method, COMPUTE_PARAMETERS, `${at}/compute`, table),
    ...checkPlan(method, `${at}/compute/plan`),
  ];
  const form = FORMS[method.method] as Form | undefined;
  if (form === undefined) return problems;
  const facts = (parameter: string) => ({ method: method.method, parameter });
  const missing = (field: string) => problem('parameter-missing', { scheme: `${at}/${field}` }, facts(field));
  const surplus = (field: string) => problem('parameter-unknown', { scheme: `${at}/${field}` }, facts(field));
  return [
    ...problems,
    ...(of.length === 0 ? [missing('of')] : []),
    ...(of.length > 1 && !form.many ? [surplus('of')] : []),
    ...(against === undefined && form.against === 'needed' ? [missing('against')] : []),
    ...(against !== undefined && form.against === 'none' ? [surplus('against')] : []),
  ];
}

/** A plan has a number for each month. */
function checkPlan({ plan }: Method<Computation>, scheme: string): readonly EngineProblem[] {
  if (!Array.isArray(plan) || plan.length === MONTHS) return [];
  return [
    problem('scheme-number', { scheme }, { value: JSON.stringify(plan), expected: `[1, …, ${MONTHS}]` }),
  ];
}

/** Digits in a column of texts will do, days where it is made of them; words will not. */
function checkInput(column: string, scheme: string, table: Table, ofDays = false): readonly EngineProblem[] {
  if (!hasColumn(table, column)) return [problem('scheme-unknown-column', { scheme }, { column })];
  const words = [...wordsIn(table, column)].filter(([, text]) => !ofDays || Number.isNaN(dayOf(text)));
  return words.map(([row, value]) =>
    problem('column-not-number', { scheme, unit: table.units[row]!, indicator: column }, { column, value }),
  );
}

const nothing = ({ units }: Table): Computed => ({
  values: new Float64Array(units.length).fill(NaN),
  lacks: units.map(() => null),
});

function make(column: ColumnDraft, table: Table, earlier: readonly Table[]): Computed {
  const { of, against } = column;
  const method = fillMethod(column.compute, COMPUTE_PARAMETERS);
  const asked = (value: unknown): Float64Array | number | null =>
    typeof value === 'number' ? value : typeof value === 'string' ? numbersIn(table, value) : null;
  const inputs = {
    method,
    of: of.map((each) => (FORMS[method.method].ofDays ? daysIn(table, each) : numbersIn(table, each)!)),
    against: asked(against),
    times: asked(method.times),
    due: asked(method.due),
    period: table.period,
  };
  if (against !== undefined || !FORMS[method.method].looksBack)
    return because(compute(inputs), column, table);
  const before = method.since === 'period' ? (earlier.at(-1) ?? null) : yearBefore(table, earlier);
  const rows = new Map(before?.units.map((unit, row) => [unit, row]));
  const base = before === null ? null : numbersIn(before, of[0]!);
  const { values, lacks } = compute({
    ...inputs,
    against: Float64Array.from(table.units, (unit) => base?.[rows.get(unit) ?? -1] ?? NaN),
  });
  const reason = (unit: string): Lack =>
    base === null ? 'noEarlier' : rows.has(unit) ? 'notReported' : 'newcomer';
  return { values, lacks: lacks.map((lack, i) => (lack === 'notReported' ? reason(table.units[i]!) : lack)) };
}

/** What was not computed before is not there for the same reason. */
function because({ values, lacks }: Computed, column: ColumnDraft, table: Table): Computed {
  const known = inputsOf(column).flatMap((name) => {
    const own = table.lacks?.get(name);
    return own === undefined ? [] : [own];
  });
  const first = (i: number) => known.map((each) => each[i] ?? null).find((lack) => lack !== null);
  return { values, lacks: lacks.map((lack, i) => (lack === 'notReported' ? (first(i) ?? lack) : lack)) };
}

const daysIn = (table: Table, name: string): Float64Array =>
  Float64Array.from(table.units, (_, i) => dayOf(cellText(table, name, i)));

/** The table of the same months a year before; where names say no period, the last one. */
function yearBefore({ period }: Table, earlier: readonly Table[]): Table | null {
  const found = earlier.filter((each) => isYearAfter(each.period, period) !== false);
  return found.at(-1) ?? null;
}

function widen(table: Table, name: string, { values, lacks }: Computed): Table {
  return {
    ...table,
    indicators: [...table.indicators, name],
    columns: [...table.columns, values],
    reported: [...table.reported, countReported(values)],
    lacks: new Map([...(table.lacks ?? []), [name, lacks]]),
  };
}

/** Each reason once, with the units that it holds for; what is not reported shows in its own column. */
function noteLacks(column: string, lacks: Computed['lacks'], table: Table): EngineNote[] {
  return LACKS.flatMap((lack) => {
    const who = lack === 'notReported' ? [] : table.units.filter((_, i) => lacks[i] === lack);
    const [unit] = who;
    if (unit === undefined) return [];
    return [
      note(
        'column-lacks',
        { ...placeOf(table), indicator: column },
        { column, lack, units: who.join('、'), count: who.length },
      ),
    ];
  });
}
