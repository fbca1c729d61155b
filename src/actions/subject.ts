/** What can be asked about a ranking that was made: its evaluation, the one before it, and how its units and indicators go by. */
import type { Evaluation, Table } from '../engine';
import { matchNames } from '../sheet/read';
import type { Locale } from '../words/locale';
import type { RankReport } from './report';

/** Plain data throughout, so that a worker can be given it. */
export interface Subject {
  readonly locale: Locale;
  readonly evaluation: Evaluation;
  /** What it moved from; null = no earlier figures are known. */
  readonly before: Evaluation | null;
  /** The earlier period as it is known by now; absent = nothing was revised. */
  readonly revised?: Table;
  /** Units of measure by indicator. */
  readonly measures: Readonly<Record<string, string>>;
}

/** Gives what can be asked about a report; null where nothing was ranked. */
export function subjectOf(
  { evaluation, before, table }: Pick<RankReport, 'evaluation' | 'before' | 'table'>,
  locale: Locale,
): Subject | null {
  if (evaluation === null) return null;
  const read = (table?.indicators ?? []).flatMap(({ name, unit }) => (unit === null ? [] : [[name, unit]]));
  const said = evaluation.scheme.indicators.flatMap(({ name, unit }) =>
    unit === undefined ? [] : [[name, unit]],
  );
  return { locale, evaluation, before, measures: Object.fromEntries([...read, ...said]) };
}

/** A unit by its row, or the names that are like the one asked for. */
export type FoundUnit = { readonly row: number } | { readonly row: null; readonly like: readonly string[] };

/**
 * Gives the unit that goes by a name, however it is written, or by a part of it that no other has.
 * @example findUnit({ evaluation: { table: { units: ['茌平经开区'] } } }, '茌平经济开发区') // { row: 0 }
 */
export function findUnit(
  {
    evaluation: {
      table: { units },
    },
  }: { readonly evaluation: { readonly table: Pick<Table, 'units'> } },
  name: string,
): FoundUnit {
  const wanted = name.trim();
  const same = units.indexOf(wanted);
  if (same >= 0) return { row: same };
  const { pairs, suggestions } = matchNames([wanted], units);
  const [pair] = pairs;
  if (pair !== undefined) return { row: pair.theirs };
  const within = units.flatMap((unit, i) => (wanted !== '' && unit.includes(wanted) ? [i] : []));
  // A part of one name alone can mean no other.
  if (within.length === 1) return { row: within[0]! };
  const near = [...suggestions.map(({ theirs }) => theirs), ...within].map((i) => units[i]!);
  return { row: null, like: [...new Set(near)].slice(0, NAMED) };
}

/** So many names are offered. */
const NAMED = 5;

/** What is not known is null outside the engine. */
export const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
