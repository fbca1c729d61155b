/** Adds computed columns (计算列) to a table: completion, pace, growth, shares, quotients of those that it has. */
import { checkMethod, fillMethod, hasColumn } from './check-method';
import { cellText, isFlagged, numbersIn, wordsIn } from './column';
import { compute, UNKNOWN_DAY, type Computed, type Inputs } from './computation';
import { dayOf } from './day';
import { COMPUTE_PARAMETERS } from './method';
import { countReported } from './number';
import { MONTHS, planFrom } from './pace';
import { endOf, isYearAfter } from './period';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import type { Place } from './result';
import { LACKS, type ColumnDraft, type Computation, type Lack, type Method } from './scheme';
import type { Table } from './table';

type Named = readonly Computation[];
/** Those that take several columns; all others take exactly one. */
const OF_MANY: Named = ['sum', 'concentration', 'overdue'];
/** Those that are held against a column or number, and those that are held against nothing; all others may be. */
const HELD: Named = ['difference', 'product', 'quotient', 'completion', 'pace', 'multiple'];
const FREE: Named = ['sum', 'relative', 'gap', 'path', 'overdue'];
/** Held against nothing, they look back on an earlier period. */
const LOOKING_BACK: Named = ['growth', 'increment', 'pull', 'contribution', 'sharing'];
const isOfDays = (method: Computation): boolean => method === 'overdue';

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
  let wide = table;
  columns.forEach((column, k) => {
    const wrong = checkColumn(column, `columns/${k}`, wide);
    problems.push(...wrong);
    // What rests on a column that is wrong is not wrong as well.
    const made = wrong.length > 0 ? nothing(table) : make(column, wide, earlier);
    if (!hasColumn(wide, column.name)) wide = widen(wide, column.name, made);
  });
  return {
    table: wide,
    problems: problems.map((each) => ({ ...each, place: { ...placeOf(table), ...each.place } })),
    notes: noteLacks(wide, table.lacks),
  };
}

const placeOf = ({ period }: Pick<Table, 'period'>): Place => (period === null ? {} : { period });

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
    ...of.flatMap((each, k) =>
      checkInput(each, `${at}/of`, table, !isOfDays(method.method) ? null : k === 0),
    ),
    ...(typeof against === 'string' ? checkInput(against, `${at}/against`, table) : []),
    ...checkMethod(method, COMPUTE_PARAMETERS, `${at}/compute`, table),
    ...checkPlan(method, `${at}/compute/plan`),
  ];
  if (!Object.hasOwn(COMPUTE_PARAMETERS, method.method)) return problems;
  const isOf = (names: Named): boolean => names.includes(method.method);
  const facts = (parameter: string) => ({ method: method.method, parameter });
  const missing = (field: string) => problem('parameter-missing', { scheme: `${at}/${field}` }, facts(field));
  const surplus = (field: string) => problem('parameter-unknown', { scheme: `${at}/${field}` }, facts(field));
  return [
    ...problems,
    ...(of.length === 0 ? [missing('of')] : []),
    ...(of.length > 1 && !isOf(OF_MANY) ? [surplus('of')] : []),
    ...(against === undefined && isOf(HELD) ? [missing('against')] : []),
    ...(against !== undefined && isOf(FREE) ? [surplus('against')] : []),
  ];
}

/** A plan has a number for each month, and says what they are. */
function checkPlan({ plan }: Method<Computation>, scheme: string): readonly EngineProblem[] {
  if (!Array.isArray(plan)) return [];
  if (plan.length === MONTHS) return planFrom(plan) === null ? [problem('plan-open', { scheme }, {})] : [];
  return [
    problem('scheme-number', { scheme }, { value: JSON.stringify(plan), expected: `[1, …, ${MONTHS}]` }),
  ];
}

/** Digits in a column of texts will do; words will not, but among days: `days` says that some there must be. */
function checkInput(
  column: string,
  scheme: string,
  table: Table,
  days: boolean | null = null,
): readonly EngineProblem[] {
  if (!hasColumn(table, column)) return [problem('scheme-unknown-column', { scheme }, { column })];
  const isDated = days !== null && (!days || daysIn(table, column).some((day) => Number.isFinite(day)));
  return [...(isDated ? [] : wordsIn(table, column))].map(([row, value]) =>
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
    of: of.map((each) => (isOfDays(method.method) ? daysIn(table, each) : numbersIn(table, each)!)),
    against: asked(against),
    times: asked(method.times),
    due: asked(method.due),
    period: table.period,
  };
  if (against !== undefined || !LOOKING_BACK.includes(method.method)) return because(inputs, column, table);
  const before = method.since === 'period' ? (earlier.at(-1) ?? null) : yearBefore(table, earlier);
  const rows = new Map(before?.units.map((unit, row) => [unit, row]));
  const base = before === null ? null : numbersIn(before, of[0]!);
  const from = Float64Array.from(table.units, (unit) => base?.[rows.get(unit) ?? -1] ?? NaN);
  return because({ ...inputs, against: from }, column, table, (unit) =>
    base === null ? 'noEarlier' : rows.has(unit) ? 'notReported' : 'newcomer',
  );
}

/** What was not computed before is not there for the same reason. */
function because(
  inputs: Inputs,
  column: ColumnDraft,
  table: Table,
  reasonOf: (unit: string) => Lack = () => 'notReported',
): Computed {
  const { values, lacks } = compute(inputs);
  const known = inputsOf(column).map((name) => table.lacks?.get(name));
  const reason = (i: number) =>
    known.map((each) => each?.[i]).find((lack) => lack) ?? reasonOf(table.units[i]!);
  return { values, lacks: lacks.map((lack, i) => (lack === 'notReported' ? reason(i) : lack)) };
}

/** Words that name no day, such as 已完成, are a day that nobody knows; what says no is none. */
function daysIn(table: Table, name: string): Float64Array {
  const year = Math.floor(endOf(table.period) / MONTHS);
  return Float64Array.from(table.units, (_, i) => {
    const text = cellText(table, name, i);
    const day = dayOf(text, year);
    return Number.isNaN(day) && isFlagged(text) ? UNKNOWN_DAY : day;
  });
}

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

/** Each reason once, with the units that it holds for and all computed columns that have none for it; `known`: of the table's own. */
function noteLacks({ units, lacks, period }: Table, known: Table['lacks']): readonly EngineNote[] {
  return LACKS.flatMap((lack) => {
    const found = new Map<string, string[]>();
    lacks?.forEach((own, name) => {
      const who = units.filter((_, i) => own[i] === lack);
      const key = JSON.stringify(who);
      if (who.length > 0 && !known?.has(name)) found.set(key, [...(found.get(key) ?? []), name]);
    });
    return [...found].map(([key, names]) => {
      const who = JSON.parse(key) as string[];
      const facts = { column: names.join('、'), lack, units: who.join('、'), count: who.length };
      return note('column-lacks', { ...placeOf({ period }), indicator: names[0] }, facts);
    });
  });
}
