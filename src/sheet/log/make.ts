/** Adds an entry to the log: a row below those that are there, which stay as they are. */
import { LOG_WORDS } from '../../words/log';
import type { Words } from '../../words';
import type { Cell, Grid } from '../grid';
import { beginList, growList, type GrowingList } from '../growing';
import { CENTRED, WRAPPED, type Column } from '../listing';
import { makeMark } from '../marks';
import { INK } from '../page';
import type { SheetPlan, Style } from '../plan';
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
  const { heads, title, hints, footer } = LOG_WORDS[words.locale];
  const list: GrowingList<Entry, Head> = {
    title: [title, ...hints],
    heads,
    looks: LOOKS,
    footer,
    frozen: 1,
    cellOf: (head, entry) => cellOf(head, entry, words),
  };
  return {
    mark: makeMark({ kind: 'log' }),
    title,
    own: keptOf(all),
    steps:
      standing === null
        ? beginList(list, lines)
        : growList(list, { ...standing.log, grid: standing.grid }, lines),
  };
}
