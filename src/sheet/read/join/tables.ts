/** The tables of several readings, period by period: units laid below one another once, indicators side by side. */
import { comparePeriods, countReported, type Place, type Table } from '../../../engine';
import type { CellRef } from '../../grid';
import type { PrintedRanks, Reading, ReadIndicator, ReadUnit } from '../reading';
import { OUTER_RANK } from '../columns/vocabulary';
import { layShares, type Share, type Told } from './figures';
import type { JoinedUnits } from './units';

export interface JoinedTable {
  readonly table: Table;
  /** What an indicator is of → its name in the table. */
  readonly names: ReadonlyMap<string, string>;
  /** Where each unit of the table is named. */
  readonly cells: ReadonlyMap<string, CellRef>;
  readonly printed: readonly PrintedRanks[];
  readonly absent: readonly Absent[];
  cellOf(place: Place): CellRef | null;
}

/** A unit that no sheet of some indicators has. */
interface Absent {
  readonly unit: string;
  readonly cell: CellRef;
  readonly sheets: readonly string[];
  readonly indicators: readonly string[];
}

/** One table of one reading, and where its units stand in the joined list. */
interface Part {
  readonly reading: Reading;
  readonly table: Table;
  readonly places: readonly number[];
}

/** Gives one table a period, oldest first. */
export function joinTables(
  readings: readonly Reading[],
  { units, at }: JoinedUnits,
  told: Told,
): readonly JoinedTable[] {
  const named = [...new Set(readings.flatMap(({ periods }) => periods))].sort(comparePeriods);
  const latest = named.at(-1) ?? null;
  const byPeriod = new Map<string | null, Part[]>(named.map((period) => [period, []]));
  readings.forEach((reading, r) => {
    for (const table of reading.tables) {
      const places = table.units.map((unit) => at[r]!.get(unit) ?? -1);
      const period = table.period ?? latest;
      const parts = byPeriod.get(period);
      if (parts === undefined) byPeriod.set(period, [{ reading, table, places }]);
      else parts.push({ reading, table, places });
    }
  });
  // The sheet named first gives names and measures, in every period.
  const all = [...byPeriod.values()]
    .flat()
    .sort((a, b) => readings.indexOf(a.reading) - readings.indexOf(b.reading));
  const first = new Map([...gatherShares(all, new Map())].map(([topic, [share]]) => [topic, share!]));
  return [...byPeriod].map(([period, parts]) => joinPeriod(period, parts, units, first, told));
}

function joinPeriod(
  period: string | null,
  parts: readonly Part[],
  all: readonly ReadUnit[],
  first: ReadonlyMap<string, Share>,
  told: Told,
): JoinedTable {
  const present = new Set(parts.flatMap(({ places }) => places));
  const units = [...all.keys()].filter((place) => present.has(place));
  const rowOf = new Map(units.map((place, row) => [place, row]));
  const sharesBy = gatherShares(parts, rowOf);
  const names = new Map([...sharesBy.keys()].map((topic) => [topic, first.get(topic)!.indicator]));
  const columns = [...sharesBy].map(([topic, shares]) =>
    layShares(shares, first.get(topic)!, units.length, told),
  );
  const rows = (part: Part): readonly number[] => part.places.map((place) => rowOf.get(place)!);
  const nameAt = (row: number): string => all[units[row]!]!.name;
  const ranked = parts
    .filter((part) => part.table.outerRanks !== null && (sharesBy.size === 0 || ranksOutside(part)))
    .map((part) => rankShare(part, rows(part)));
  return {
    table: {
      period,
      units: units.map((place) => all[place]!.name),
      indicators: [...names.values()],
      columns,
      reported: columns.map(countReported),
      outerRanks: ranked.length === 0 ? null : layShares(ranked, ranked[0]!, units.length, told),
      texts: joinTexts(parts, rows, units.length),
    },
    names,
    cells: new Map(units.map((place) => [all[place]!.name, all[place]!.cell])),
    printed: parts.flatMap((part) => printedOf(part, period, rows(part), units.length)),
    absent: absentUnits(parts, sharesBy, names, units.length).map((each) => ({
      ...each,
      unit: nameAt(each.row),
      cell: all[units[each.row]!]!.cell,
    })),
    cellOf: (place) => locate(place, parts, sharesBy, names, (unit) => rowOfName(unit, units, all), rows),
  };
}

const rowOfName = (unit: string, units: readonly number[], all: readonly ReadUnit[]): number =>
  units.findIndex((place) => all[place]!.name === unit);

/** The figures of each indicator, by its usual name, from all tables that have it. */
function gatherShares(
  parts: readonly Part[],
  rowOf: ReadonlyMap<number, number>,
): ReadonlyMap<string, readonly Share[]> {
  const shares = new Map<string, Share[]>();
  for (const { reading, table, places } of parts) {
    const described = new Map(reading.indicators.map((one) => [one.name, one]));
    const topics = table.indicators.map((indicator) => topicOf(described.get(indicator), indicator));
    table.indicators.forEach((indicator, j) => {
      const about = described.get(indicator) ?? null;
      const topic = topics[j]!;
      // Two that only their full names tell apart go by these.
      const canonical = topics.indexOf(topic) === topics.lastIndexOf(topic) ? topic : indicator;
      const own: Share = {
        reading,
        period: table.period,
        indicator,
        described: about,
        units: table.units,
        values: table.columns[j]!,
        at: places.map((place) => rowOf.get(place)!),
      };
      const known = shares.get(canonical);
      if (known === undefined) shares.set(canonical, [own]);
      else known.push(own);
    });
  }
  return shares;
}

/** What an indicator is of and in which way: 固投 and 固定资产投资 are one, 固投增速 is another. */
export const topicOf = (described: ReadIndicator | undefined, name: string): string =>
  described === undefined ? name : JSON.stringify([described.role, described.canonical]);

/** Whether its ranks are those of a wider ranking, not of the units themselves. */
const ranksOutside = ({ reading }: Part): boolean =>
  reading.indicators.some(({ role, name }) => role === 'rank' && OUTER_RANK.test(name));

function rankShare({ reading, table }: Part, at: readonly number[]): Share {
  const ranks = reading.indicators.filter(({ role }) => role === 'rank');
  const described = ranks.find(({ name }) => OUTER_RANK.test(name)) ?? ranks[0] ?? null;
  const values = table.outerRanks!;
  return {
    reading,
    period: table.period,
    indicator: described?.name ?? '',
    described,
    units: table.units,
    values,
    at,
  };
}

function laid(values: Float64Array, rows: readonly number[], height: number): Float64Array {
  const column = new Float64Array(height).fill(NaN);
  values.forEach((value, i) => (column[rows[i]!] = value));
  return column;
}

function joinTexts(
  parts: readonly Part[],
  rowsOf: (part: Part) => readonly number[],
  height: number,
): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const part of parts) {
    const rows = rowsOf(part);
    for (const [head, own] of part.table.texts) {
      const column = texts.get(head) ?? new Array<string>(height).fill('');
      own.forEach((text, i) => (column[rows[i]!] ||= text));
      texts.set(head, column);
    }
  }
  return texts;
}

const printedOf = (
  { reading, table }: Part,
  period: string | null,
  rows: readonly number[],
  height: number,
): readonly PrintedRanks[] =>
  reading.printed
    .filter((one) => one.period === table.period)
    .map((one) => ({ ...one, period, ranks: laid(one.ranks, rows, height) }));

function absentUnits(
  parts: readonly Part[],
  sharesBy: ReadonlyMap<string, readonly Share[]>,
  names: ReadonlyMap<string, string>,
  height: number,
): readonly {
  readonly row: number;
  readonly sheets: readonly string[];
  readonly indicators: readonly string[];
}[] {
  if (parts.length < 2) return [];
  const lacking = new Map<number, { sheets: Set<string>; indicators: string[] }>();
  for (const [canonical, shares] of sharesBy) {
    const has = new Uint8Array(height);
    for (const { at } of shares) for (const row of at) has[row] = 1;
    for (let row = 0; row < height; row++) {
      if (has[row] === 1) continue;
      const known = lacking.get(row) ?? { sheets: new Set(), indicators: [] };
      for (const { reading } of shares) known.sheets.add(reading.sheet);
      known.indicators.push(names.get(canonical)!);
      lacking.set(row, known);
    }
  }
  return [...lacking].map(([row, { sheets, indicators }]) => ({ row, sheets: [...sheets], indicators }));
}

/** The cell on the sheet that has it: of a unit and an indicator, of the indicator's heading, or of the unit's name. */
function locate(
  place: Place,
  parts: readonly Part[],
  sharesBy: ReadonlyMap<string, readonly Share[]>,
  names: ReadonlyMap<string, string>,
  rowOf: (unit: string) => number,
  rowsOf: (part: Part) => readonly number[],
): CellRef | null {
  const row = place.unit === undefined ? -1 : rowOf(place.unit);
  const canonical = [...names].find(([, name]) => name === place.indicator)?.[0];
  const shares = canonical === undefined ? [] : (sharesBy.get(canonical) ?? []);
  for (const { reading, period, indicator, units, at } of shares) {
    const i = row < 0 ? -1 : at.indexOf(row);
    if (row >= 0 && i < 0) continue;
    return reading.cellOf(i < 0 ? { indicator } : { unit: units[i], indicator }, period);
  }
  for (const part of parts) {
    const i = rowsOf(part).indexOf(row);
    const { reading, table } = part;
    if (i >= 0) return reading.cellOf({ ...place, unit: table.units[i] }, table.period);
    if (row < 0 && place.indicator !== undefined) {
      const cell = reading.cellOf(place, table.period);
      if (cell !== null) return cell;
    }
  }
  return null;
}
