/** Several tables, of one sheet or many, → one reading: indicators side by side, periods one after another, units matched by name. */
import { areaAddress } from '../../address';
import { noteAt, problemAt, type Exclusion, type SheetNote, type SheetProblem } from '../../problem';
import type { Corrections } from '../corrections';
import { formerIn, renamingsIn, type Renamings } from '../names';
import type { Reading, ReadIndicator, Understanding } from '../reading';
import type { Told } from './figures';
import { joinTables, topicOf, type JoinedTable } from './tables';
import { joinNames } from './units';

interface JoinContext {
  readonly missing?: 'refuse' | 'allow';
  readonly corrections?: Corrections;
}

/**
 * Joins what was understood of several tables; the first gives the order of the units and the names of all.
 * Missing: a unit that the sheets of an indicator lack is a problem, or with `allow` a note and NaN.
 * Edge: a table without a period goes with the others' only or latest one.
 * Errors: those of every table; figures and measures on which two tables do not agree, each with both cells.
 */
export function joinReadings(parts: readonly Understanding[], context: JoinContext = {}): Understanding {
  const several = new Set(parts.flatMap(({ reading }) => reading?.periods ?? [])).size > 1;
  const problems: SheetProblem[] = parts.flatMap((part) => (several ? placeInPeriod(part) : part.problems));
  const readings = parts.map(({ reading }) => reading).filter((reading) => reading !== null);
  const [first, ...others] = readings;
  if (first === undefined || others.length === 0) return { reading: first ?? null, problems };
  const told = { problems, notes: [] as SheetNote[] };
  const names = joinNames(readings, renamingsOf(readings), context.corrections ?? []);
  const joined = joinTables(readings, names, told);
  for (const table of joined) tellElsewhere(table, context.missing !== 'allow', several, told);
  notePeriods(joined, told.notes);
  const tables = joined.map(({ table }) => table);
  const reading: Reading = {
    ...first,
    periods: tables.map(({ period }) => period).filter((period) => period !== null),
    units: names.units,
    city: first.city ?? others.find(({ city }) => city !== null)?.city ?? null,
    indicators: joinIndicators(readings, joined),
    adjustments: readings.flatMap(({ adjustments }) => adjustments),
    dimensions: readings.flatMap(({ dimensions }) => dimensions),
    cells: readings.flatMap(({ cells }) => cells),
    excluded: readings.flatMap((each) => each.excluded.map((one) => onSheet(one, each.sheet, first.sheet))),
    tables,
    printed: joined.flatMap(({ printed }) => printed),
    notAssessed: readings.flatMap(({ notAssessed }, r) =>
      notAssessed.map((one) => ({
        ...one,
        unit: names.units[names.at[r]!.get(one.unit) ?? -1]?.name ?? one.unit,
      })),
    ),
    notes: [...readings.flatMap(({ notes }) => notes), ...names.notes, ...told.notes],
    joined: readings,
    rowName: (cell) => {
      const own = readings.filter(({ sheet }) => sheet === cell.sheet);
      return own.map((each) => each.rowName(cell)).find((name) => name !== null) ?? null;
    },
    surveys: () => readings.flatMap((each) => each.surveys()),
    cellOf: (place, period) =>
      (joined.find(({ table }) => table.period === period) ?? joined.at(-1))?.cellOf(place) ?? null,
  };
  return { reading, problems };
}

/** What is wrong with the one period of a table says which. */
function placeInPeriod({ reading, problems }: Understanding): readonly SheetProblem[] {
  const [period, ...more] = reading?.periods ?? [];
  if (period === undefined || more.length > 0) return problems;
  return problems.map((problem) => ({ ...problem, place: { period, ...problem.place } }));
}

/** What all sheets say of renamings: in notes, and in remarks beside units of a kind. */
export function renamingsOf(readings: readonly Reading[]): Renamings {
  const told = renamingsIn(
    readings.flatMap(({ excluded }) =>
      excluded.map(({ facts }) => ('text' in facts ? facts.text : '')).filter((text) => text !== ''),
    ),
  );
  const beside = readings
    .flatMap(({ tables }) => tables)
    .flatMap(({ units, texts }) =>
      [...texts.values()].flatMap((remarks) =>
        remarks.flatMap((remark, i): readonly (readonly [string, string])[] => {
          const former = formerIn(remark);
          return former === null ? [] : [[former, units[i]!]];
        }),
      ),
    );
  return new Map([...told, ...beside]);
}

/** Each indicator as it is described first; those of another sheet say which. */
function joinIndicators(
  readings: readonly Reading[],
  joined: readonly JoinedTable[],
): readonly ReadIndicator[] {
  const seen = new Map<string, ReadIndicator>();
  const nameOf = new Map(joined.flatMap(({ names }) => [...names]));
  for (const { sheet, indicators } of readings)
    for (const one of indicators) {
      const name = one.assessed ? (nameOf.get(topicOf(one, one.name)) ?? one.name) : one.name;
      const key = JSON.stringify([name, one.period, one.assessed ? '' : sheet]);
      if (!seen.has(key)) seen.set(key, sheet === readings[0]?.sheet ? one : { ...one, name, sheet });
    }
  return [...seen.values()];
}

const onSheet = (one: Exclusion, sheet: string, own: string): Exclusion =>
  sheet === own ? one : { ...one, where: `${sheet}!${one.where}` };

/** Says of each unit on which sheets it was looked for in vain. */
function tellElsewhere(
  { absent, table: { period } }: JoinedTable,
  refuse: boolean,
  several: boolean,
  { problems, notes }: Told,
): void {
  for (const { unit, cell, sheets, indicators } of absent) {
    const facts = { unit, sheets: sheets.join('、'), indicators: indicators.join('、') };
    const place = several && period !== null ? { unit, period } : { unit };
    if (refuse) problems.push(problemAt(cell, 'unit-elsewhere', facts, place));
    else notes.push(noteAt(cell, 'unit-elsewhere', facts, place));
  }
}

/** Says which units a period lacks that another has. */
function notePeriods(joined: readonly JoinedTable[], notes: SheetNote[]): void {
  const cells = new Map(joined.flatMap(({ cells: own }) => [...own]));
  for (const { table } of joined) {
    const own = new Set(table.units);
    const absent = [...cells.keys()].filter((unit) => !own.has(unit));
    if (table.period === null || absent.length === 0) continue;
    const facts = { period: table.period, units: absent.join('、') };
    notes.push(noteAt(cells.get(absent[0]!) ?? null, 'units-absent', facts));
  }
}

/** Gives the ranges of a reading with the sheets of those that are not on its own. */
export const rangesOf = ({
  sheet,
  range,
  joined,
}: Pick<Reading, 'sheet' | 'range' | 'joined'>): readonly string[] =>
  joined.length === 0
    ? range.map(areaAddress)
    : joined.flatMap((one) =>
        one.range.map((area) => (one.sheet === sheet ? '' : `${one.sheet}!`) + areaAddress(area)),
      );
