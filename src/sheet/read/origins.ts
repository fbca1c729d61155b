/** Units that were merged or split, as the sheets and a person say, laid beside the tables of a reading. */
import { correctionsOf, type Corrections } from './corrections';
import { canonicalName, namesIn, originsIn, type Origin } from './names';
import type { Reading } from './reading';

/**
 * Gives the reading with tables that know what each unit was made of.
 * Edge: only units of the reading are said to be made of others; what a person says of one goes before what sheets say.
 */
export function settleOrigins(reading: Reading, corrections: Corrections): Reading {
  const { units, city } = reading;
  const nameOf = new Map(units.map(({ name, canonical }) => [canonical, name]));
  const canonicalOf = (name: string): string => canonicalName(name, city);
  const isUnit = (name: string): boolean => nameOf.has(canonicalOf(name));
  const shown = (name: string): string => nameOf.get(canonicalOf(name)) ?? name;
  const origins = new Map<string, readonly string[]>();
  for (const { unit, of } of toldIn(reading, isUnit)) {
    const own = shown(unit);
    if (isUnit(unit)) origins.set(own, [...new Set([...(origins.get(own) ?? []), ...of.map(shown)])]);
  }
  for (const { unit, is } of correctionsOf(corrections, 'origin')) {
    const of = namesIn(is, isUnit).map(shown);
    origins.set(
      shown(unit),
      of.filter((one) => one !== shown(unit)),
    );
  }
  for (const [unit, of] of origins) if (of.length === 0) origins.delete(unit);
  if (origins.size === 0) return reading;
  const told = new Set([...origins].flatMap(([unit, of]) => of.map((one) => JSON.stringify([unit, one]))));
  return {
    ...reading,
    tables: reading.tables.map((table) => ({ ...table, origins })),
    // Two names of which one is told to be made of the other are not one unit.
    notes: reading.notes.filter(
      ({ code, facts }) =>
        code !== 'unit-similar' ||
        !('other' in facts && 'unit' in facts) ||
        ![
          [facts.other, facts.unit],
          [facts.unit, facts.other],
        ].some((pair) => told.has(JSON.stringify(pair))),
    ),
  };
}

/** What notes around the table, brackets behind names, and remarks in the rows say. */
function toldIn({ excluded, units, tables }: Reading, isUnit: (name: string) => boolean): readonly Origin[] {
  const notes = excluded.flatMap(({ facts }) => ('text' in facts ? originsIn(facts.text, '', isUnit) : []));
  const brackets = units.flatMap(({ name }) =>
    [...name.matchAll(/[(（]([^)）]+)[)）]/g)].flatMap(([, text = '']) => {
      const former = /^原名?[:：]?(.*[、和与及].*)$/.exec(text)?.[1];
      return former === undefined
        ? originsIn(text, name, isUnit)
        : [{ unit: name, of: namesIn(former, isUnit) }];
    }),
  );
  const remarks = tables.flatMap((table) =>
    [...table.texts.values()].flatMap((texts) =>
      texts.flatMap((text, i) => originsIn(text, table.units[i]!, isUnit)),
    ),
  );
  return [...notes, ...brackets, ...remarks];
}
