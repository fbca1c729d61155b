/** Reads a snapshot back from its sheet, in whichever language it was written. */
import { LOCALES } from '../../words';
import { SNAPSHOT_WORDS, type SnapshotWords } from '../../words/snapshot';
import { parseAreas } from '../address';
import type { Area, Cell, Grid } from '../grid';
import { longFormats, type Formats } from './formats';
import { selfHash, type Hashes } from './hashes';
import type { Settings, Snapshot } from './snapshot';

/** A snapshot with the hashes that its sheet names, and where its source sheets stand on it. */
export interface ParsedSnapshot {
  readonly snapshot: Snapshot;
  readonly hashes: Hashes;
  /** Whether the sheet is as it was written, by its own hash. */
  readonly isWhole: boolean;
  /** Of each source sheet: how far its cells stand from where they were. */
  readonly offsets: readonly { readonly rows: number; readonly columns: number }[];
}

type Label = keyof SnapshotWords['labels'];

const LABELS: ReadonlyMap<string, Label> = new Map(
  LOCALES.flatMap((locale) =>
    Object.entries(SNAPSHOT_WORDS[locale].labels).map(([label, text]) => [text, label as Label] as const),
  ),
);
const NO_PERIOD: ReadonlySet<string> = new Set(LOCALES.map((locale) => SNAPSHOT_WORDS[locale].noPeriod));

interface Frame {
  readonly area: string;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly { readonly at: string; readonly totals: boolean }[];
  readonly formats: Formats;
}

/** Gives the snapshot; null where it was made over so far that it is none any more. */
export function parseSnapshot(grid: Grid): ParsedSnapshot | null {
  const cell = (row: number, column: number): Cell =>
    grid.values[row - grid.area.row]?.[column - grid.area.column] ?? '';
  const said = new Map<Label, string>();
  const sheets: ReturnType<typeof parseSheet>[] = [];
  let self = -1;
  const end = grid.area.row + grid.area.rows;
  for (let row = grid.area.row; row < end; row++) {
    const label = LABELS.get(String(cell(row, 0)));
    if (label === 'self') self = row;
    if (label === 'sheet' || isFrame(cell(row, 2))) {
      const sheet = sheetAt(row, grid, cell);
      sheets.push(sheet);
      row += (sheet?.grid.area.rows ?? 0) + 1;
    } else if (label !== undefined)
      said.set(
        label,
        label === 'settings' ? (said.get(label) ?? '') + String(cell(row, 1)) : String(cell(row, 1)),
      );
  }
  const settings = settingsIn(said.get('settings') ?? '');
  const version = Number(said.get('version'));
  const period = said.get('period') ?? '';
  if (settings === null || sheets.length === 0 || sheets.includes(null)) return null;
  const whole = sheets.flatMap((sheet) => sheet ?? []);
  return {
    snapshot: {
      version,
      period: NO_PERIOD.has(period) ? null : period,
      grids: whole.map((sheet) => sheet.grid),
      settings,
    },
    hashes: {
      data: said.get('data') ?? '',
      scheme: said.get('scheme') ?? '',
      results: said.get('results') ?? '',
      whole: said.get('whole') ?? '',
    },
    isWhole: said.get('self') === selfHash(grid, self),
    offsets: whole.map(({ offset }) => offset),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As far as no hash but that of the whole sheet watches over them. */
function settingsIn(text: string): Settings | null {
  const settings = fromJson<Settings>(text);
  if (settings === null) return null;
  const { locale, past, written, others, writing, scheme, engine, selection, corrections } = settings;
  const isSound =
    LOCALES.includes(locale) &&
    typeof engine === 'string' &&
    [written, others, writing, scheme].every(isRecord) &&
    [past, selection, corrections].every(Array.isArray) &&
    past.every((each) => isRecord(each) && Array.isArray(each.units));
  return isSound ? settings : null;
}

/** Whoever reads it must look at its hash before trusting what is inside. */
function fromJson<T extends object>(text: string): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as T) : null;
  } catch {
    return null;
  }
}

/** What stands beside the name of a source sheet, whatever its label has become. */
const isFrame = (cell: Cell): boolean => String(cell).startsWith('{"area":');

function sheetAt(row: number, grid: Grid, cell: (row: number, column: number) => Cell) {
  let text = '';
  for (let column = 2; cell(row, column) !== ''; column++) text += String(cell(row, column));
  const sheet = parseSheet(String(cell(row, 1)), fromJson<Frame>(text), row + 2, cell);
  // Numbers of rows and letters of columns frame every source sheet: beyond them there is none.
  const isWithin =
    sheet !== null &&
    row + 2 + sheet.grid.area.rows <= grid.area.row + grid.area.rows &&
    1 + sheet.grid.area.columns <= grid.area.column + grid.area.columns;
  return isWithin ? sheet : null;
}

const areasIn = (texts: readonly string[]): readonly Area[] =>
  texts.flatMap((text) => parseAreas(text) ?? []);

function parseSheet(
  sheet: string,
  frame: Frame | null,
  first: number,
  cell: (row: number, column: number) => Cell,
) {
  const [area] = frame === null ? [] : areasIn([frame.area]);
  if (frame === null || area === undefined) return null;
  const grid: Grid = {
    sheet,
    area,
    values: Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => cell(first + r, 1 + c)),
    ),
    formats: longFormats(frame.formats, area),
    merges: areasIn(frame.merges),
    hiddenRows: new Set(frame.hiddenRows),
    hiddenColumns: new Set(frame.hiddenColumns),
    tables: frame.tables.flatMap(({ at, totals }) => areasIn([at]).map((each) => ({ ...each, totals }))),
  };
  return { grid, offset: { rows: first - area.row, columns: 1 - area.column } };
}
