/** The figures that an archive tells of a period, as they hold by now: what the period was ranked by. */
import { latestOf, type ParsedArchive } from './parse';

export interface ArchivedFigures {
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  /** One an indicator, in the order of the units; NaN = not reported. */
  readonly columns: readonly (readonly number[])[];
  /** '' = none; null = no unit is in a group. */
  readonly groups: readonly string[] | null;
}

/** Gives the figures; null where none of the period are archived. */
export function archivedFigures({ rows }: ParsedArchive, period: string): ArchivedFigures | null {
  const held = [...(latestOf(rows).get(period)?.values() ?? [])].filter(({ isDropped }) => !isDropped);
  const figures = held.filter(({ kind }) => kind !== 'result');
  if (figures.length === 0) return null;
  const units = [...new Set(held.map(({ unit }) => unit))];
  const indicators = [...new Set(figures.map(({ item }) => item))];
  const rowOf = new Map(units.map((unit, i) => [unit, i]));
  const columnOf = new Map(indicators.map((name) => [name, units.map(() => NaN)]));
  for (const { unit, item, value } of figures)
    if (typeof value === 'number') columnOf.get(item)![rowOf.get(unit)!] = value;
  const groups = new Map(
    held.flatMap(({ kind, item, unit, value }) =>
      kind === 'result' && item === 'group' ? [[unit, String(value)]] : [],
    ),
  );
  return {
    units,
    indicators,
    columns: [...columnOf.values()],
    groups: groups.size === 0 ? null : units.map((unit) => groups.get(unit) ?? ''),
  };
}
