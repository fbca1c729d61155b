/** Reads the log back from its sheet, in whichever languages its rows were written, and finds where its chain is broken. */
import { LOCALES } from '../../words';
import { LOG_WORDS } from '../../words/log';
import type { Cell, CellRef, Grid } from '../grid';
import { entryHash, LOG_ACTIONS, type Entry, type LogAction } from './entry';

export type Head = keyof (typeof LOG_WORDS)['zh-CN']['heads'];

/** What is wrong with a row: its heading, its own cells, its place, or what stands there is no entry at all. */
export const BREAKS = ['heading', 'changed', 'misplaced', 'unread', 'cut'] as const;
export interface Break {
  readonly kind: (typeof BREAKS)[number];
  readonly cell: CellRef;
  /** The number that the row gives itself; absent = it is none of an entry. */
  readonly entry?: number;
}

export interface ParsedLog {
  /** Row of the headings, zero-based. */
  readonly head: number;
  /** Columns of the sheet by what stands in them, zero-based. */
  readonly columns: Readonly<Record<Head, number>>;
  /** Those that can be read, in the order of the sheet. */
  readonly entries: readonly Entry[];
  /** Empty = the chain holds. */
  readonly breaks: readonly Break[];
}

const HEADS = Object.keys(LOG_WORDS['zh-CN'].heads) as Head[];
const ACTION_BY_TEXT = new Map(
  LOG_ACTIONS.flatMap((action) =>
    LOCALES.map((locale) => [LOG_WORDS[locale].actions[action], action] as const),
  ),
);
const HEAD_BY_TEXT = new Map(
  HEADS.flatMap((head) => LOCALES.map((locale) => [LOG_WORDS[locale].heads[head], head] as const)),
);
const NO_PERIOD: ReadonlySet<string> = new Set(LOCALES.map((locale) => LOG_WORDS[locale].noPeriod));

/** Gives what is logged; null where the sheet has no headings of ours, or not all of them. `kept`: how many entries there should be, and the hash of the last. */
export function parseLog({ sheet, area, values }: Grid, kept: string): ParsedLog | null {
  for (const [r, cells] of values.entries()) {
    const found = new Map<Head, number>();
    cells.forEach((cell, c) => {
      const head = HEAD_BY_TEXT.get(String(cell).trim());
      if (head !== undefined && !found.has(head)) found.set(head, area.column + c);
    });
    if (found.size < HEADS.length) continue;
    const columns = Object.fromEntries(found) as Record<Head, number>;
    const entries: Entry[] = [];
    const breaks: Break[] = headings(values.slice(0, r)).map((row) => ({
      kind: 'heading',
      cell: { sheet, row: area.row + row, column: area.column },
    }));
    let before = '';
    values.slice(r + 1).forEach((line, k) => {
      const at = (head: Head): Cell => line[columns[head] - area.column] ?? '';
      if (HEADS.every((head) => at(head) === '')) return;
      const cell: CellRef = { sheet, row: area.row + r + 1 + k, column: columns.number };
      const entry = parseEntry(at);
      if (entry === null) return void breaks.push({ kind: 'unread', cell });
      if (entry.hash !== entryHash(entry)) breaks.push({ kind: 'changed', cell, entry: entry.number });
      else if (entry.previous !== before || entry.number !== entries.length + 1)
        breaks.push({ kind: 'misplaced', cell });
      before = entry.hash;
      entries.push(entry);
    });
    const head = area.row + r;
    if (kept !== '' && kept !== keptOf(entries))
      breaks.push({ kind: 'cut', cell: { sheet, row: head + 1 + entries.length, column: columns.number } });
    return { head, columns, entries, breaks };
  }
  return null;
}

/** Rows above the headings that are not as we wrote them. */
function headings(above: Grid['values']): readonly number[] {
  const said = above.map((line) => String(line[0] ?? ''));
  const wrong = LOCALES.map((locale) => {
    const { title, hints } = LOG_WORDS[locale];
    return [title, ...hints].flatMap((text, row) => (said[row] === text ? [] : [row]));
  });
  return wrong.reduce((least, rows) => (rows.length < least.length ? rows : least));
}

/** Gives what is kept with the mark of the sheet, by which missing rows at its end are found. */
export const keptOf = (entries: readonly Entry[]): string =>
  `${entries.length}:${entries.at(-1)?.hash ?? ''}`;

function parseEntry(at: (head: Head) => Cell): Entry | null {
  const text = (head: Head): string => String(at(head));
  const action: LogAction | undefined = ACTION_BY_TEXT.get(text('action'));
  const [number, version] = [Number(at('number')), Number(at('version'))];
  if (action === undefined || !Number.isInteger(number) || !Number.isInteger(version)) return null;
  const period = text('period');
  return {
    number,
    time: text('time'),
    name: text('name'),
    action,
    period: NO_PERIOD.has(period) ? null : period,
    version,
    schemeVersion: text('schemeVersion'),
    reason: text('reason'),
    hashes: {
      data: text('data'),
      scheme: text('scheme'),
      results: text('results'),
      whole: text('whole'),
    },
    previous: text('previous'),
    hash: text('hash'),
  };
}
