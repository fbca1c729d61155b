/** Lines that never were: the units of one time, one of them with its row of another time, under the scheme of either. */
import { columnOf } from '../check-indicators';
import { cellText, numbersIn } from '../column';
import { groupsIn, weightsUsed } from '../check-weights';
import { contestOf } from '../evaluate';
import { placeOf } from '../fit';
import { countReported } from '../number';
import { problem, type EngineProblem } from '../problem';
import { rankBy } from '../rank';
import { accept, refuse, type Result } from '../result';
import type { Indicator, Scheme } from '../scheme';
import { score } from '../score';
import type { Table } from '../table';

/** A table with every column that any of the others has, and the indicators whose figures it has not. */
export interface Padded {
  readonly table: Table;
  readonly lacking: ReadonlySet<string>;
}

/**
 * Gives the tables with the same columns: those that one lacks are not reported there.
 * Indicators that stand under an alias have a column of their own name too. A unit whose group a table does not say is in the group
 * that another says.
 */
export function padTables(tables: readonly Table[], schemes: readonly Scheme[]): readonly Padded[] {
  const indicators = schemes.flatMap((scheme) => scheme.indicators);
  const groupings = new Set(schemes.flatMap(({ rank: { groupBy } }) => groupBy ?? []));
  const named = tables.map((table) => withOwnNames(table, indicators));
  const names = [
    ...new Set([...indicators.map(({ name }) => name), ...named.flatMap((table) => table.indicators)]),
  ];
  const texts = [...new Set(named.flatMap((table) => [...table.texts.keys()]))];
  return named.map((table) => {
    const { units } = table;
    const columns = names.map((name) => numbersIn(table, name) ?? new Float64Array(units.length).fill(NaN));
    const elsewhere = (name: string, unit: string): string => {
      const other = groupings.has(name)
        ? named.find((each) => each.texts.has(name) && each.units.includes(unit))
        : undefined;
      return other === undefined ? '' : cellText(other, name, other.units.indexOf(unit));
    };
    return {
      table: {
        ...table,
        indicators: names,
        columns,
        reported: columns.map(countReported),
        texts: new Map(
          texts.map((name) => [
            name,
            table.texts.get(name) ??
              units.map((unit, i) => cellText(table, name, i) || elsewhere(name, unit)),
          ]),
        ),
      },
      lacking: new Set(indicators.map(({ name }) => name).filter((name) => numbersIn(table, name) === null)),
    };
  });
}

function withOwnNames(table: Table, indicators: readonly Indicator[]): Table {
  const aliased = new Map(
    indicators.flatMap((indicator) => {
      const at = columnOf(indicator, table);
      return at < 0 || table.indicators.includes(indicator.name) ? [] : [[indicator.name, at] as const];
    }),
  );
  if (aliased.size === 0) return table;
  return {
    ...table,
    indicators: [...table.indicators, ...aliased.keys()],
    columns: [...table.columns, ...Array.from(aliased.values(), (at) => table.columns[at]!)],
    reported: [...table.reported, ...Array.from(aliased.values(), (at) => table.reported[at]!)],
  };
}

/** Whose rows are whose: all of `rows`, but for one unit's that is of `own`. */
export interface Mixture {
  readonly rows: Padded;
  readonly own?: { readonly of: Padded; readonly unit: string };
  readonly scheme: Scheme;
}

/**
 * Gives the ranks in a mixture, overall or each unit's within its group.
 * Missing: an indicator that a row's own time does not know is not assessed for it, and its other weights are scaled up.
 * Errors: those of the stages; a group without weights.
 */
export function ranksIn(
  { rows, own, scheme }: Mixture,
  within: 'overall' | 'group',
): Result<Float64Array, EngineProblem> {
  const table = own === undefined ? rows.table : withRow(rows.table, own.of.table, own.unit);
  const unassessed = (name: string): readonly string[] =>
    table.units.filter((unit) => (unit === own?.unit ? own.of : rows).lacking.has(name));
  const lenient = {
    ...scheme,
    indicators: scheme.indicators.map((each) => spare(each, unassessed(each.name), table)),
  };
  const unweighed = checkGroups(lenient, table);
  if (unweighed.length > 0) return refuse(unweighed);
  const scored = score(table, lenient);
  if (!scored.ok) return scored;
  const { columns, better, groups } = contestOf(table, lenient, scored.value);
  const { ties } = scheme.rank;
  if (within === 'overall' || groups === null) return accept(rankBy(columns, better, ties));
  const ranks = new Float64Array(table.units.length).fill(NaN);
  const [first, ...keys] = columns;
  for (const group of new Set(groups)) {
    if (group === '') continue;
    const inside = first!.map((x, i) => (groups[i] === group ? x : NaN));
    rankBy([inside, ...keys], better, ties).forEach((rank, i) => rank === rank && (ranks[i] = rank));
  }
  return accept(ranks);
}

function spare(indicator: Indicator, units: readonly string[], table: Table): Indicator {
  if (units.length === 0) return indicator;
  const notAssessed = [...indicator.notAssessed, ...units];
  // With nobody left to fill gaps from, the indicator is left out.
  return units.length === table.units.length
    ? { ...indicator, notAssessed, missing: { rule: 'drop' } }
    : { ...indicator, notAssessed };
}

function checkGroups(scheme: Scheme, table: Table): readonly EngineProblem[] {
  if (scheme.weights.tracks !== undefined) return [];
  const weighed = groupsIn(weightsUsed(scheme));
  if (weighed[0] === null) return [];
  const groups = table.texts.get(scheme.rank.groupBy ?? '') ?? [];
  return table.units.flatMap((unit, i) => {
    const group = groups[i] ?? '';
    return weighed.includes(group) ? [] : [problem('group-unknown', { ...placeOf(table), unit }, { group })];
  });
}

/** The tables have the same columns. */
function withRow(table: Table, from: Table, unit: string): Table {
  const to = table.units.indexOf(unit);
  const row = from.units.indexOf(unit);
  const columns = table.columns.map((column, j) => {
    const changed = column.slice();
    changed[to] = from.columns[j]![row]!;
    return changed;
  });
  const { outerRanks } = table;
  return {
    ...table,
    columns,
    reported: columns.map(countReported),
    outerRanks: outerRanks?.map((rank, i) => (i === to ? (from.outerRanks?.[row] ?? NaN) : rank)) ?? null,
    texts: new Map(
      [...table.texts].map(([name, cells]) => [
        name,
        cells.map((cell, i) => (i === to ? from.texts.get(name)![row]! : cell)),
      ]),
    ),
  };
}
