/** Fits a table to its scheme: one column an indicator, in the scheme's order, screened and with its gaps closed. */
import { columnOf } from './check-indicators';
import { groupsBy } from './group';
import { closeGaps, type Gap } from './missing';
import { countReported, extent } from './number';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { accept, refuse, type Place, type Result } from './result';
import type { Indicator, Scheme } from './scheme';
import type { Table } from './table';

export interface Fitted {
  /** As reported, in the scheme's order; NaN = not reported. */
  readonly raw: readonly Float64Array[];
  /** After the missing rules; NaN = left out for this unit and re-weighted. A column that no rule touches is shared. */
  readonly filled: readonly Float64Array[];
  /** Indicators with too few values to count at all. */
  readonly dropped: readonly boolean[];
  readonly notes: readonly EngineNote[];
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
  const reported: number[] = [];
  for (const indicator of scheme.indicators) {
    const at = columnOf(indicator, table);
    const column = table.columns[at];
    if (column !== undefined) {
      raw.push(column);
      reported.push(table.reported[at]!);
    } else
      problems.push(
        problem('scheme-unknown-indicator', placeIn(table, indicator), { indicator: indicator.name }),
      );
  }
  if (problems.length > 0) return refuse(problems);

  const notes: EngineNote[] = [];
  const out = screenUnits(raw, scheme, table, notes);
  const gaps = raw.map((column, j) => openGap(column, reported[j]!, scheme.indicators[j]!, table, out));
  const dropped = gaps.map((gap) => isDropped(gap, scheme, table, problems, notes));
  const groups = groupsBy(scheme.rank.groupBy, table);
  const filled = gaps.map((gap, j) => {
    if (dropped[j]!) return gap.column.map(() => NaN);
    const siblings = gaps.filter((other, k) => !dropped[k]! && sameDimension(other, gap));
    const closed = closeGaps(gap, { units: table.units, groups, siblings, place: placeOf(table) });
    problems.push(...closed.problems.map((each) => sayLack(each, table)));
    notes.push(...closed.notes);
    return closed.column;
  });
  return problems.length > 0 ? refuse(problems) : accept({ raw, filled, dropped, notes });
}

/** Of a computed column, why there is no value to assess. */
function sayLack(each: EngineProblem, { units, lacks }: Table): EngineProblem {
  const { unit = '', indicator = '' } = each.place;
  const lack = lacks?.get(indicator)?.[units.indexOf(unit)] ?? null;
  return lack === null || each.code !== 'value-missing' ? each : { ...each, facts: { lack } };
}

/** The period as a place, where the table names one. */
export function placeOf({ period }: Table): Place {
  return period === null ? {} : { period };
}

const placeIn = (table: Table, { name }: Indicator): Place => ({ ...placeOf(table), indicator: name });

const sameDimension = (a: Gap, b: Gap) => a.indicator.path.join('\n') === b.indicator.path.join('\n');

/** Units with too few of the values that they should have; null = none. */
function screenUnits(
  raw: readonly Float64Array[],
  { screen, indicators }: Scheme,
  table: Table,
  notes: EngineNote[],
): ReadonlySet<number> | null {
  const { units: least } = screen;
  if (!(least > 0)) return null;
  const spared = indicators.map(({ notAssessed }) => new Set(notAssessed));
  const out = new Set<number>();
  table.units.forEach((unit, i) => {
    const due = raw.filter((_, j) => !spared[j]!.has(unit));
    const share = due.length === 0 ? 1 : due.filter((column) => column[i] === column[i]).length / due.length;
    if (share >= least) return;
    out.add(i);
    notes.push(note('unit-screened', { ...placeOf(table), unit }, { unit, share }));
  });
  return out.size > 0 ? out : null;
}

function openGap(
  column: Float64Array,
  reported: number,
  indicator: Indicator,
  { units }: Table,
  out: ReadonlySet<number> | null,
): Gap {
  const spared = new Set(indicator.notAssessed);
  if (spared.size === 0 && out === null) return { indicator, column, reported, assessed: () => true };
  const assessed = (i: number) => !spared.has(units[i]!) && out?.has(i) !== true;
  const kept = column.map((x, i) => (assessed(i) ? x : NaN));
  return { indicator, column: kept, reported: countReported(kept), assessed };
}

/** Whether an indicator is left out for want of values; without any it is a problem, unless gaps are dropped or given a number. */
function isDropped(
  { column, indicator, reported: count, assessed }: Gap,
  { screen }: Scheme,
  table: Table,
  problems: EngineProblem[],
  notes: EngineNote[],
): boolean {
  if (count === column.length) return false;
  let due = 0;
  for (let i = 0; i < column.length; i++) if (assessed(i)) due++;
  const share = due === 0 ? 0 : count / due;
  const { rule } = indicator.missing;
  const place = placeIn(table, indicator);
  const few = share < screen.indicators || (count === 0 && rule === 'drop');
  if (few) notes.push(note('indicator-screened', place, { share }));
  else if (count === 0 && rule !== 'zero' && rule !== 'value')
    problems.push(problem('column-empty', place, {}));
  return few;
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
