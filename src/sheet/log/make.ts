/** Adds an entry to the log: a row below those that are there, which stay as they are. */
import { LOG_WORDS } from '../../words/log';
import type { Words } from '../../words';
import type { Cell, Grid } from '../grid';
import { CENTRED, drawList, HEAD_ROWS, measure, WRAPPED, type Column } from '../listing';
import { makeMark } from '../marks';
import { area, heightOf, INK, linesIn, Page } from '../page';
import type { SheetPlan, Step, Style } from '../plan';
import { chained, type Entry, type NewEntry } from './entry';
import { keptOf, type Head, type ParsedLog } from './parse';

/** Whole, in three lines. */
const HASH: Style = { align: 'left', valign: 'center', wrap: true, colour: INK.hint, size: 8 };
const HASH_WIDTH: readonly [number, number] = [24, 24];

const LOOKS: { readonly [H in Head]: Pick<Column<Entry>, 'style' | 'width'> } = {
  number: { style: CENTRED, width: [6, 8] },
  time: { style: CENTRED, width: [26, 28] },
  name: { style: CENTRED, width: [12, 20] },
  action: { style: CENTRED, width: [16, 22] },
  period: { style: CENTRED, width: [12, 18] },
  version: { style: CENTRED, width: [9, 12] },
  schemeVersion: { style: CENTRED, width: [9, 14] },
  reason: { style: WRAPPED, width: [40, 40] },
  whole: { style: HASH, width: HASH_WIDTH },
  data: { style: HASH, width: HASH_WIDTH },
  scheme: { style: HASH, width: HASH_WIDTH },
  results: { style: HASH, width: HASH_WIDTH },
  previous: { style: HASH, width: HASH_WIDTH },
  hash: { style: HASH, width: HASH_WIDTH },
};

function cellOf(head: Head, entry: Entry, { locale }: Words): Cell {
  const { actions, noPeriod } = LOG_WORDS[locale];
  switch (head) {
    case 'action':
      return actions[entry.action];
    case 'period':
      return entry.period ?? noPeriod;
    case 'whole':
    case 'data':
    case 'scheme':
    case 'results':
      return entry.hashes[head];
    default:
      return entry[head];
  }
}

/** Gives the sheet with the entries added, each chained to the one before. `standing`: the log so far; null = there is none. */
export function addToLog(
  added: readonly NewEntry[],
  standing: { readonly grid: Grid; readonly log: ParsedLog } | null,
  words: Words,
): SheetPlan {
  const log = standing?.log.entries ?? [];
  const all = added.reduce((sum: readonly Entry[], entry) => [...sum, chained(entry, sum)], log);
  const lines = all.slice(log.length);
  return {
    mark: makeMark({ kind: 'log' }),
    title: LOG_WORDS[words.locale].title,
    own: keptOf(all),
    steps: standing === null ? begin(lines, words) : goOn(standing.grid, standing.log, lines, words),
  };
}

function begin(lines: readonly Entry[], words: Words): readonly Step[] {
  const { heads, title, hints, footer } = LOG_WORDS[words.locale];
  const columns = (Object.keys(LOOKS) as Head[]).map((head) =>
    measure({ ...LOOKS[head], head: heads[head], cellOf: (entry) => cellOf(head, entry, words) }, lines),
  );
  const page = new Page();
  drawList(page, [title, ...hints], columns, footer);
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: 1 });
  return page.plan();
}

/** What stands there is carried over cell by cell, whatever a person has put beside or below it. */
function goOn(
  { area: used }: Grid,
  { head, columns }: ParsedLog,
  lines: readonly Entry[],
  words: Words,
): readonly Step[] {
  const end = used.row + used.rows;
  const places = Object.entries(columns) as (readonly [Head, number])[];
  const across = places.map(([, column]) => column);
  const [first, last] = [Math.min(...across), Math.max(...across)];
  const width = last - first + 1;
  const standing = area(0, 0, end, used.column + used.columns);
  const headed = (rows: number) => area(head, first, rows - head, width);
  const values = lines.map((line) => {
    const cells = Array<Cell>(width).fill('');
    for (const [name, column] of places) cells[column - first] = cellOf(name, line, words);
    return cells;
  });
  return [
    { kind: 'write', at: area(end, first, lines.length, width), values, text: true },
    { kind: 'unfilter', at: headed(end) },
    { kind: 'carry', from: standing, to: standing, looks: false },
    ...places.map(([name, column]): Step => ({
      kind: 'style',
      at: area(end, column, lines.length, 1),
      style: { ...LOOKS[name].style, border: true },
    })),
    ...lines.map((line, k): Step => {
      const high = (name: Head) => linesIn(cellOf(name, line, words), LOOKS[name].width[1]);
      const most = Math.max(...places.map(([name]) => (LOOKS[name].style.wrap ? high(name) : 1)));
      return { kind: 'rowHeight', row: end + k, rows: 1, height: heightOf(most) };
    }),
    { kind: 'filter', at: headed(end + lines.length) },
  ];
}
