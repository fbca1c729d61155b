/** Runs the engine over the cells of a formula: what the pane would compute, refused where the pane would refuse. */
import {
  checkScheme,
  evaluate,
  evaluateInOrder,
  makeTable,
  score,
  type EngineProblem,
  type Evaluation,
  type Result,
  type Scheme,
  type SchemeDraft,
  type Scored,
  type Table,
} from '../engine';
import { sayings } from '../words/problems';
import type { Frame } from './arguments';
import { locale, refuse, said } from './refuse';

/** Gives the value, or refuses with every problem in one message. */
function accepted<T>(result: Result<T, EngineProblem>): T {
  if (result.ok) return result.value;
  const { problem } = sayings(locale());
  return refuse([...new Set(result.problems.map(problem))].slice(0, MOST).join(' '));
}

/** A message beside a cell is no report. */
const MOST = 3;

/** Names that are all there and all different, or else the numbers of the rows or columns. */
const distinct = (names: readonly string[] | null, numbered: () => readonly string[]) =>
  names !== null && names.every((name) => name !== '') && new Set(names).size === names.length
    ? names
    : numbered();

const numbers = (count: number, numbered: (k: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, k) => numbered(k + 1));

/** Formulas by the thousand number rows in the same way: the last numbers are kept. */
let numberedRows: { readonly word: string; readonly rows: readonly string[] } = { word: '', rows: [] };

function rowNumbers(count: number): readonly string[] {
  const { row } = said();
  if (numberedRows.rows.length !== count || numberedRows.word !== row(0))
    numberedRows = { word: row(0), rows: numbers(count, row) };
  return numberedRows.rows;
}

export const unitNames = ({ names, count }: Frame): readonly string[] =>
  distinct(names, () => rowNumbers(count));

export const columnNames = ({ heads, width }: Frame): readonly string[] =>
  distinct(heads, () => numbers(width, said().column));

export interface Columns {
  readonly units: readonly string[];
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
}

const tableOf = ({ units, names, columns }: Columns): Table =>
  accepted(makeTable({ units, indicators: names, columns }));

/** A column of formulas asks by one scheme row after row. The gate looks at the names of a table alone: the last that passed is kept. */
let passed: { readonly key: string; readonly units: readonly string[]; readonly scheme: Scheme } | null =
  null;

function schemeFor(table: Table, { units }: Columns, draft: SchemeDraft): Scheme {
  const key = JSON.stringify([draft, table.indicators]);
  if (passed?.key !== key || passed.units !== units)
    passed = { key, units, scheme: accepted(checkScheme({ rank: { decimals: null }, ...draft }, table)) };
  return passed.scheme;
}

/** Gives the points, weights and totals of columns by a scheme, nothing rounded unless the scheme says so. */
export function scored(columns: Columns, draft: SchemeDraft): Scored {
  const table = tableOf(columns);
  return accepted(score(table, schemeFor(table, columns, draft)));
}

/** Gives the whole assessment, ranks and tiers included. */
export function assess(columns: Columns, draft: SchemeDraft): Evaluation {
  const table = tableOf(columns);
  return accepted(evaluate(table, schemeFor(table, columns, draft), []));
}

/** Gives the last of several periods of outer ranks, each seeing those before it. */
export function assessRanks(
  units: readonly string[],
  periods: readonly string[],
  ranks: readonly Float64Array[],
  draft: SchemeDraft,
): Evaluation {
  const tables = ranks.map((outerRanks, k): Table =>
    accepted(makeTable({ period: periods[k]!, units, indicators: [], columns: [], outerRanks })),
  );
  const scheme = accepted(checkScheme(draft, tables[0]!));
  return accepted(evaluateInOrder(tables, scheme, [])).at(-1)!;
}
