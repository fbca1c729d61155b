/** Fits a table to its scheme: one column an indicator, in the scheme's order, with the missing rules applied. */
import { columnOf } from './check-scheme';
import { countReported, extent, mean } from './number';
import { problem, type EngineProblem } from './problem';
import { accept, refuse, type Place, type Result } from './result';
import type { Indicator, Scheme } from './scheme';
import type { Table } from './table';

export interface Fitted {
  /** As reported, in the scheme's order; NaN = not reported. */
  readonly raw: readonly Float64Array[];
  /** After the missing rules; NaN = left out for this unit and re-weighted. A column that no rule touches is shared. */
  readonly filled: readonly Float64Array[];
}

/**
 * Gives the columns to score, or every cell that the scheme cannot do without.
 * Missing: by each indicator's rule; a unit for which it is not assessed is left out, whatever stands in its cell.
 * Errors: an empty cell under `refuse`, a column without any value, an outer rank beyond the population.
 * @example const r = fit(table(1), plainScheme(1)); r.ok && r.value.raw.length // 1
 */
export function fit(table: Table, scheme: Scheme): Result<Fitted, EngineProblem> {
  const problems: EngineProblem[] = checkPopulation(table, scheme);
  const raw: Float64Array[] = [];
  const filled: Float64Array[] = [];
  for (const indicator of scheme.indicators) {
    const place = { ...placeOf(table), indicator: indicator.name };
    const column = table.columns[columnOf(indicator, table)];
    if (column === undefined) {
      problems.push(problem('scheme-unknown-indicator', place, { indicator: indicator.name }));
      continue;
    }
    raw.push(column);
    if (countReported(column) === 0) problems.push(problem('column-empty', place, {}));
    else filled.push(fillColumn(column, indicator, table, problems));
  }
  return problems.length > 0 ? refuse(problems) : accept({ raw, filled });
}

/** The period as a place, where the table names one. */
export function placeOf({ period }: Table): Place {
  return period === null ? {} : { period };
}

function fillColumn(
  column: Float64Array,
  indicator: Indicator,
  table: Table,
  problems: EngineProblem[],
): Float64Array {
  const spared = new Set(indicator.notAssessed);
  const whole = countReported(column) === column.length;
  if (whole && spared.size === 0) return column;
  const filled = column.slice();
  const assessed = (i: number) => !spared.has(table.units[i]!);
  for (let i = 0; i < filled.length; i++) if (!assessed(i)) filled[i] = NaN;
  const { rule } = indicator.missing;
  if (rule === 'drop') return filled;
  if (rule === 'refuse') {
    for (let i = 0; i < filled.length; i++) {
      if (filled[i] === filled[i] || !assessed(i)) continue;
      const place = { ...placeOf(table), unit: table.units[i]!, indicator: indicator.name };
      problems.push(problem('value-missing', place, {}));
    }
    return filled;
  }
  const value = valueFor(indicator, filled);
  for (let i = 0; i < filled.length; i++) if (filled[i] !== filled[i] && assessed(i)) filled[i] = value;
  return filled;
}

function valueFor({ missing }: Indicator, column: Float64Array): number {
  switch (missing.rule) {
    case 'zero':
      return 0;
    case 'value':
      return missing.value!;
    case 'mean':
      return mean(column);
    default:
      throw new RangeError(`fit has no rule ${missing.rule}`);
  }
}

function checkPopulation(table: Table, { population }: Scheme): EngineProblem[] {
  if (population === null || table.outerRanks === null) return [];
  const [, rank] = extent(table.outerRanks);
  if (!(rank > population)) return [];
  const place = {
    ...placeOf(table),
    unit: table.units[table.outerRanks.indexOf(rank)]!,
    scheme: 'population',
  };
  return [problem('population-too-small', place, { population, rank })];
}
