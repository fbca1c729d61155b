/** Earlier periods as this add-in's own sheets tell them: its result sheets, and the archive. */
import type { Past, PastPeriod } from '../engine';
import { archivedResults, parseArchive } from '../sheet/archive';
import type { Grid } from '../sheet/grid';
import type { SheetNote } from '../sheet/problem';
import {
  canonicalName,
  joinNames,
  indexCorrections,
  nameAll,
  renamingsOf,
  type Corrections,
  type Reading,
  type ReadUnit,
} from '../sheet/read';
import { parseResult, type ParsedResult, type ParsedUnit } from '../sheet/result-sheet';

export interface ReadPast {
  readonly past: Past;
  /** Whom of then was taken for whom of now, and who may be. */
  readonly notes: readonly SheetNote[];
}

/** A ranking of an earlier period, with the sheet that tells it. */
export interface Told extends ParsedResult {
  readonly sheet: string;
}

/** Of a period that has a sheet of its own the archive is not asked. */
export function toldBy(results: readonly Grid[], archive: Grid | null): readonly Told[] {
  const told = results.flatMap((grid): readonly Told[] => {
    const result = parseResult(grid);
    return result === null ? [] : [{ ...result, sheet: grid.sheet }];
  });
  const parsed = archive === null ? null : parseArchive(archive);
  if (archive === null || parsed === null) return told;
  const known = new Set(told.map(({ period }) => period));
  const archived = archivedResults(parsed).filter(({ period }) => !known.has(period));
  return [...told, ...archived.map((result) => ({ ...result, sheet: archive.sheet }))];
}

/** Units go by the names of the table under assessment, however they were written then. */
export function readPast(tellings: readonly Told[], reading: Reading, corrections: Corrections): ReadPast {
  const now = new Set(reading.periods);
  const renamings = renamingsOf([reading]);
  const told = new Set<string>();
  const read = tellings.flatMap((result): readonly ReadPast[] => {
    if (result.period === null || now.has(result.period)) return [];
    const { sheet } = result;
    const then = { sheet, units: unitsOf(result, sheet, reading, corrections) };
    const { units, at, notes } = joinNames([reading, then], renamings, corrections);
    const origins = originNames(reading);
    const names = then.units.map(
      ({ name, canonical }) => origins.get(canonical) ?? units[at[1]?.get(name) ?? -1]?.name ?? name,
    );
    return [{ past: [pastPeriod(result, result.period, names)], notes }];
  });
  // Of the same names on several sheets the first telling is enough, of those spelt otherwise the fullest.
  const all = read.flatMap((each) => each.notes);
  const counts = all.flatMap(({ code, facts }) => (code === 'units-respelt' ? facts.count : []));
  const fullest = all.find(
    ({ code, facts }) => code === 'units-respelt' && facts.count === Math.max(...counts),
  );
  const notes = all
    .filter((note) => note.code !== 'units-respelt' || note === fullest)
    .filter(({ code, facts }) => {
      const who =
        'unit' in facts ? facts.unit : 'units' in facts ? String(facts.units).split('、').sort() : facts;
      const key = JSON.stringify([code, who]);
      return !told.has(key) && told.add(key);
    });
  return { past: read.flatMap(({ past }) => past), notes };
}

function unitsOf(
  { units }: ParsedResult,
  sheet: string,
  { city }: Reading,
  corrections: Corrections,
): readonly ReadUnit[] {
  const { name: saidOf } = indexCorrections(corrections);
  const { names } = nameAll(
    units.map(({ name }) => name),
    { city, said: (label) => saidOf(String(label)) },
  );
  return units.map(({ name, row, column }, i) => ({
    name,
    canonical: names[i]!.canonical,
    cell: { sheet, row, column },
  }));
}

/** Those that a unit of now was made of, by canonical name: they go by the names that the sheets tell them by. */
const originNames = ({ tables, city }: Reading): ReadonlyMap<string, string> =>
  new Map(
    [...(tables.at(-1)?.origins?.values() ?? [])].flat().map((name) => [canonicalName(name, city), name]),
  );

function pastPeriod({ units }: ParsedResult, period: string, names: readonly string[]): PastPeriod {
  const column = (of: (unit: ParsedUnit) => number | null) =>
    Float64Array.from(units, (each) => of(each) ?? NaN);
  const ranks = column(({ rank }) => rank);
  const scored = units.some(({ score }) => score !== null);
  const grouped = units.some(({ group }) => group !== null);
  return {
    period,
    units: names,
    ranks,
    outerRanks: scored ? null : ranks,
    scores: scored ? column(({ score }) => score) : null,
    groups: grouped ? units.map(({ group }) => group ?? '') : null,
    groupRanks: grouped ? column(({ groupRank }) => groupRank) : null,
    labels: units.map(({ labels, tier }) => (tier === null ? labels : [...labels, tier])),
    openLabels: units.map(({ openLabels }) => openLabels),
  };
}
