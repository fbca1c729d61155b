/** The table that is assessed: columns of numbers, units × indicators. NaN means *not reported* and nothing else. */
import { problem, type EngineProblem } from './problem';
import { accept, refuse, type Place, type Result } from './result';
import type { Lack } from './vocabulary';

export interface Table {
  /** `null` where the sheet names none; otherwise as written: `2021`, `2025年1—6月`. */
  readonly period: string | null;
  readonly units: readonly string[];
  /** Names, in the order of `columns`. */
  readonly indicators: readonly string[];
  /** One `Float64Array` an indicator, each as long as `units`. */
  readonly columns: readonly Float64Array[];
  /** How many values each column has. */
  readonly reported: readonly number[];
  /** Ranks in an outer ranking (the province's), read from the sheet and never scored; NaN = not ranked. */
  readonly outerRanks: Float64Array | null;
  /** Text columns by name (group, city, flag …), each as long as `units`; '' = blank. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** By column, computed ones and those whose cells say so (新纳入): why a unit has no value; null = it has one, or nothing says. */
  readonly lacks?: ReadonlyMap<string, readonly (Lack | null)[]>;
  /** Units of earlier periods that a unit was made of, merged or split off; a unit that is its own only has none. */
  readonly origins?: ReadonlyMap<string, readonly string[]>;
}

/** What a reader has found; arrays of plain numbers are copied, `Float64Array`s are taken as they are. */
export interface TableDraft {
  readonly period?: string | null;
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  readonly columns: readonly (Float64Array | readonly number[])[];
  readonly outerRanks?: Float64Array | readonly number[] | null;
  readonly texts?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives the table, or everything that is wrong with it.
 * Shape: every column and text as long as `units`, one column an indicator; else RangeError.
 * Missing: NaN. Errors: nothing to assess, names blank or twice, infinite numbers, ranks below 1.
 * @example makeTable({ units: ['甲', '甲'], indicators: ['税收'], columns: [[1, 2]] }).ok // false
 */
export function makeTable(draft: TableDraft): Result<Table, EngineProblem> {
  checkShape(draft);
  const columns = draft.columns.map(asColumn);
  const outerRanks = draft.outerRanks ? asColumn(draft.outerRanks) : null;
  const problems = checkNames(draft);
  const reported = columns.map((column, j) => countNumbers(column, j, draft, problems));
  if (outerRanks) problems.push(...checkRanks(outerRanks, draft));
  if (problems.length > 0) return refuse(problems);
  const { period = null, units, indicators, texts = new Map() } = draft;
  return accept({ period, units, indicators, columns, reported, outerRanks, texts });
}

/**
 * Whether the table holds ranks and nothing to score.
 * @example const t = makeTable({ units: ['甲'], indicators: [], columns: [], outerRanks: [7] }); t.ok && isRankTable(t.value) // true
 */
export function isRankTable(table: Table): boolean {
  return table.indicators.length === 0 && table.outerRanks !== null;
}

function asColumn(numbers: Float64Array | readonly number[]): Float64Array {
  return numbers instanceof Float64Array ? numbers : Float64Array.from(numbers);
}

function checkShape({ units, indicators, columns, outerRanks, texts }: TableDraft): void {
  if (columns.length !== indicators.length) throw new RangeError('makeTable requires a column an indicator');
  const lengths = [...columns, ...(outerRanks ? [outerRanks] : []), ...(texts?.values() ?? [])];
  if (lengths.some(({ length }) => length !== units.length)) {
    throw new RangeError('makeTable requires columns as long as units');
  }
}

function checkNames({ period, units, indicators, outerRanks }: TableDraft): EngineProblem[] {
  const place: Place = period ? { period } : {};
  const problems: EngineProblem[] = [];
  if (units.length === 0) problems.push(problem('table-empty', place, {}));
  if (indicators.length === 0 && !outerRanks) problems.push(problem('table-no-columns', place, {}));
  const seen = new Set<string>();
  const twice = new Set<string>();
  units.forEach((unit, row) => {
    if (unit.trim() === '') problems.push(problem('unit-unnamed', place, { row: row + 1 }));
    else if (!seen.has(unit)) seen.add(unit);
    else if (!twice.has(unit)) {
      twice.add(unit);
      problems.push(problem('unit-duplicate', { ...place, unit }, { unit }));
    }
  });
  const known = new Set<string>();
  indicators.forEach((indicator, column) => {
    if (indicator.trim() === '') problems.push(problem('indicator-unnamed', place, { column: column + 1 }));
    else if (known.has(indicator)) {
      problems.push(problem('indicator-duplicate', { ...place, indicator }, { indicator }));
    }
    known.add(indicator);
  });
  return problems;
}

function placeOf({ period, units }: TableDraft, row: number): Place {
  return { ...(period ? { period } : {}), unit: units[row]! };
}

function countNumbers(column: Float64Array, j: number, draft: TableDraft, problems: EngineProblem[]): number {
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x === x) count++;
    if (x === Infinity || x === -Infinity) {
      const place = { ...placeOf(draft, i), indicator: draft.indicators[j]! };
      problems.push(problem('number-invalid', place, { value: String(x) }));
    }
  }
  return count;
}

function checkRanks(ranks: Float64Array, draft: TableDraft): EngineProblem[] {
  const problems: EngineProblem[] = [];
  ranks.forEach((rank, i) => {
    if (rank < 1 || rank === Infinity)
      problems.push(problem('rank-invalid', placeOf(draft, i), { value: rank }));
  });
  return problems;
}
