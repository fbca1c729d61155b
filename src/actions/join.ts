/** Which further sheets are read with the one that has the table, and why: as asked, as remembered, or as the scheme needs. */
import { spanOf, type SchemeDraft } from '../engine';
import { presetDraft } from '../presets';
import type { Overview, Workbook } from '../host/workbook';
import type { Grid } from '../sheet/grid';
import { noteAt, type SheetNote } from '../sheet/problem';
import {
  comparePeriods,
  correctionsOf,
  readPeriod,
  understand,
  type Corrections,
  type Reading,
} from '../sheet/read';
import { parseCorrections, parseScheme } from '../sheet/scheme-sheet';
import { words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import type { Told } from './past';
import type { RankRequest } from './report';
import { sameScheme } from './scheme';

export interface Joined {
  /** Read with the sheet of the table, in this order. */
  readonly grids: readonly Grid[];
  readonly notes: readonly SheetNote[];
}

interface Ours {
  readonly scheme: Grid | null;
  readonly told: readonly Told[];
}

const NOTHING: Joined = { grids: [], notes: [] };

/** Reads what belongs to the table of `grid`; in one more batch where other sheets must be looked at, else in none. */
export async function findJoined(
  workbook: Workbook,
  seen: Overview,
  grid: Grid,
  { scheme, told }: Ours,
  request: RankRequest,
): Promise<Joined> {
  const { listed } = ACTION_WORDS[request.locale];
  const said = correctionsOf(correctionsFor(request, scheme), 'sheet');
  const known = new Set(seen.sheets.filter(({ mark }) => mark === null).map(({ name }) => name));
  const remembered = said.filter(({ is }) => is === 'joined').map(({ sheet }) => sheet);
  const wanted = [...new Set(request.join ?? remembered)].filter(
    (name) => known.has(name) && name !== grid.sheet,
  );
  if (wanted.length > 0) {
    const by = request.join === undefined ? 'remembered' : 'asked';
    const sheets = listed([grid.sheet, ...wanted]);
    const note = noteAt(null, 'sheets-joined', { sheets, by, indicators: '' });
    return { grids: await workbook.read(wanted), notes: [note] };
  }
  const apart = new Set(said.filter(({ is }) => is === 'apart').map(({ sheet }) => sheet));
  const others = seen.sheets
    .filter(({ mark, visible, name }) => mark === null && visible && name !== grid.sheet && !apart.has(name))
    .map(({ name }) => name);
  const wished = schemeFor(request, scheme);
  const periods = samePages(grid.sheet, others, told);
  // What the table holds need not be known where nothing could be lacking.
  if (others.length === 0 || (wished === null && periods.length === 0)) return NOTHING;
  const { reading } = understand(grid);
  if (reading === null) return NOTHING;
  const lacking = lackingOf(reading, wished);
  if (lacking.length === 0 && periods.length === 0) return NOTHING;
  const looked = lacking.length > 0 ? others : periods;
  const readings = (await workbook.read(looked)).map((each) => ({ grid: each, ...understand(each) }));
  const needed = holders(reading, readings, lacking);
  if (needed.length > 0) {
    const sheets = listed([grid.sheet, ...needed.map((each) => each.sheet)]);
    const indicators = listed(lacking.map(([name]) => `“${name}”`));
    return { grids: needed, notes: [noteAt(null, 'sheets-joined', { sheets, by: 'scheme', indicators })] };
  }
  const offered = readings
    .filter(({ grid: { sheet }, reading: other }) => periods.includes(sheet) && sameTopics(reading, other))
    .map(({ grid: { sheet } }) => sheet);
  return offered.length === 0
    ? NOTHING
    : { grids: [], notes: [noteAt(null, 'sheets-offered', { sheets: listed(offered) })] };
}

function correctionsFor({ corrections }: RankRequest, scheme: Grid | null): Corrections {
  if (corrections !== undefined || scheme === null) return corrections ?? [];
  const parsed = parseCorrections(scheme);
  return parsed.ok ? parsed.value : [];
}

/** A scheme that somebody has written or edited; nobody has decided which indicators the plain one has. */
function schemeFor({ scheme, preset, locale }: RankRequest, sheet: Grid | null): SchemeDraft | null {
  if (scheme !== undefined || preset !== undefined || sheet === null) return scheme ?? null;
  const parsed = parseScheme(sheet);
  if (!parsed.ok) return null;
  const plain = presetDraft('plain', parsed.value.indicators);
  return sameScheme(parsed.value, plain, words(locale)) ? null : parsed.value;
}

type Names = readonly string[];

/** Indicators of the scheme, by all their names, that a table which has others of them lacks. */
function lackingOf(reading: Reading, scheme: SchemeDraft | null): readonly Names[] {
  if (scheme === null) return [];
  const wanted = scheme.indicators.map(({ name, aliases = [] }): Names => [name, ...aliases]);
  const lacking = wanted.filter((names) => !has(reading, names));
  return lacking.length < wanted.length ? lacking : [];
}

const has = ({ indicators }: Reading, names: Names): boolean =>
  indicators.some(
    ({ assessed, name, canonical }) => assessed && (names.includes(name) || names.includes(canonical)),
  );

interface Looked {
  readonly grid: Grid;
  readonly reading: Reading | null;
}

/** The sheets that hold what is lacking, each the only one to hold it, for mostly the same units. */
function holders(reading: Reading, looked: readonly Looked[], lacking: readonly Names[]): readonly Grid[] {
  const own = new Set(reading.units.map(({ canonical }) => canonical));
  const akin = looked.filter(({ reading: other }) => {
    const units = other?.units ?? [];
    return units.filter(({ canonical }) => own.has(canonical)).length * 2 > units.length;
  });
  const found = lacking.flatMap((names) => {
    const [only, ...more] = akin.filter(({ reading: other }) => other !== null && has(other, names));
    return only === undefined || more.length > 0 ? [] : [only.grid];
  });
  return [...new Set(found)];
}

/** Sheets whose names differ from this one's by the period alone, which is an earlier one that is not told already: 2020年, 2021年. */
function samePages(sheet: string, others: readonly string[], told: readonly Told[]): readonly string[] {
  const { period, rest } = readPeriod(sheet);
  if (period === null) return [];
  return others.filter((name) => {
    const other = readPeriod(name);
    if (other.period === null || other.rest !== rest) return false;
    const { period: earlier } = other;
    const isTold = told.some((each) => each.period !== null && endsWith(each.period, earlier));
    return comparePeriods(earlier, period) < 0 && !isTold;
  });
}

/** A sheet named 3月 may well hold 2025年1-3月. */
function endsWith(period: string, named: string): boolean {
  const [whole, short] = [spanOf(period), spanOf(named)];
  if (whole === null || short !== null) return whole === null ? period === named : whole.last === short?.last;
  const year = Math.floor(whole.last / 12);
  return spanOf(`${year}年${named}`)?.last === whole.last;
}

function sameTopics(one: Reading, other: Reading | null): boolean {
  const topics = ({ indicators }: Reading): string =>
    indicators
      .map(({ role, canonical }) => `${role} ${canonical}`)
      .sort()
      .join('\n');
  return other !== null && topics(one) === topics(other);
}
