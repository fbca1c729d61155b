/** Adds a period to the archive: rows below those that are there, which stay as they are. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { ACTION_WORDS } from '../../words/actions';
import { ARCHIVE_WORDS } from '../../words/archive';
import type { Cell, Grid } from '../grid';
import { beginList, growList, type GrowingList } from '../growing';
import { CENTRED, type Column } from '../listing';
import { makeMark } from '../marks';
import type { SheetPlan, Style } from '../plan';
import type { Reading } from '../read';
import { entriesOf, type Entry, type NewEntry } from './entry';
import { laterThan, missingBetween } from './months';
import { keyOf, latestOf, parseArchive, type Archived, type ParsedArchive } from './parse';

export interface Archiving {
  /** null = there is nothing to add. */
  readonly sheet: SheetPlan | null;
  /** What was added or why nothing was, and which periods are missing. */
  readonly said: readonly string[];
}

/** More, and the workbook is slow to open. */
const MOST_ROWS = 500_000;
/** Programs keep so many digits of a number. */
const DIGITS = 14;

interface Line extends NewEntry {
  readonly revision: number;
}

/**
 * Gives the sheet with the period's rows added, and what is said of it.
 * Edge: a period that is archived already adds only what has changed since, as its next revision, and nothing where nothing has.
 */
export function addToArchive(
  evaluation: Evaluation,
  reading: Pick<Reading, 'indicators'>,
  standing: Grid | null,
  words: Words,
): Archiving {
  const said = ARCHIVE_WORDS[words.locale];
  const { period } = evaluation.table;
  if (period === null) return { sheet: null, said: [said.noPeriod] };
  const parsed = standing === null ? null : parseArchive(standing);
  if (standing !== null && parsed === null) return { sheet: null, said: [said.unread(standing.sheet)] };
  const latest = latestOf(parsed?.rows ?? []);
  const archived = [...latest.keys()];
  const lines = linesFor(entriesOf(evaluation, reading, words), latest.get(period) ?? null, words);
  const missing = missingBetween([...archived, period]);
  const remarks = missing.length > 0 ? [said.missing(ACTION_WORDS[words.locale].listed(missing))] : [];
  if (lines.length === 0) return { sheet: null, said: [said.same(period), ...remarks] };
  const rows = (parsed?.rows.length ?? 0) + lines.length;
  if (rows > MOST_ROWS) return { sheet: null, said: [said.full(rows, MOST_ROWS)] };
  const before = latest.has(period) ? null : laterThan(period, archived);
  const revision = lines[0]!.revision;
  const list = listOf(period, words);
  const done = revision > 0 ? said.revised(period, revision, lines.length) : said.added(period, lines.length);
  return {
    sheet: {
      mark: makeMark({ kind: 'archive' }),
      title: said.title,
      steps: parsed === null ? beginList(list, lines) : growList(list, { ...parsed, grid: standing! }, lines),
    },
    said: [done, ...(before === null ? [] : [said.late(period, before)]), ...remarks],
  };
}

/** All entries of a new period; of one that is there those that differ, and a blank for each that is gone. */
function linesFor(
  entries: readonly NewEntry[],
  latest: ReadonlyMap<string, Archived> | null,
  { locale }: Words,
): readonly Line[] {
  if (latest === null) return entries.map((entry) => ({ ...entry, revision: 0 }));
  const revision = 1 + Math.max(...[...latest.values()].map((each) => each.revision));
  const now = new Set(entries.map(keyOf));
  const changed = entries.filter((entry) => {
    const before = latest.get(keyOf(entry));
    return before === undefined ? true : before.isDropped || !isSame(before, entry);
  });
  const gone = [...latest.values()].filter((each) => !each.isDropped && !now.has(keyOf(each)));
  return [
    ...changed.map((entry) => ({ ...entry, revision })),
    ...gone.map(({ unit, kind, item }): Line => {
      const remark = ARCHIVE_WORDS[locale].dropped;
      return { unit, kind, item, value: '', measure: '', remark, revision };
    }),
  ];
}

const plain = (cell: Cell): string =>
  typeof cell === 'number' ? `${Number(cell.toPrecision(DIGITS))}` : String(cell).trim();

/** Whether two entries say the same, as far as programs keep digits. */
export const isSame = (a: Entry, b: Entry): boolean => plain(a.value) === plain(b.value);

export type Head = keyof ParsedArchive['columns'];

/** Gives what stands in a row under a heading. */
export function cellOf(head: Head, period: string, line: Line, { locale, sheets }: Words): Cell {
  switch (head) {
    case 'period':
      return period;
    case 'kind':
      return ARCHIVE_WORDS[locale].kinds[line.kind];
    case 'item':
      return line.kind === 'result' ? sheets.heads[line.item as 'rank'] : line.item;
    default:
      return line[head];
  }
}

/** Longer names come with later rows: one line each, wide enough from the first. */
const NAMED: Style = { align: 'left', valign: 'center' };

const LOOKS: { readonly [H in Head]: Pick<Column<Line>, 'style' | 'width'> } = {
  period: { style: CENTRED, width: [12, 18] },
  revision: { style: CENTRED, width: [8, 10] },
  unit: { style: NAMED, width: [28, 40] },
  kind: { style: CENTRED, width: [8, 18] },
  item: { style: NAMED, width: [24, 40] },
  value: { style: { align: 'right', valign: 'center' }, width: [12, 24] },
  measure: { style: CENTRED, width: [10, 16] },
  remark: { style: NAMED, width: [12, 20] },
};

export const HEAD_NAMES = Object.keys(LOOKS) as readonly Head[];

const listOf = (period: string, words: Words): GrowingList<Line, Head> => {
  const { heads, title, hints, footer } = ARCHIVE_WORDS[words.locale];
  return {
    title: [title, ...hints],
    heads,
    looks: LOOKS,
    footer,
    frozen: 0,
    cellOf: (head, line) => cellOf(head, period, line, words),
  };
};
