/** Undoing the last run in a workbook held in memory: by the copies that it left, in Excel or here. */
import type { Book } from '../../book/book';
import { isLasting } from '../../sheet/marks';
import { markedSheet, WRITING } from '../mark';
import { Stamp } from '../stamp';
import { findStrays } from '../strays';
import { isBack, isLeft, lastOf, requireUndoable, tellUndone, undone } from '../undone';
import { HostError, type KeptRun, type Overview, type Undone } from '../workbook';
import { dropName } from './names';
import { overview } from './overview';
import { sheetNamed } from './place';
import { restore } from './restore';
import { dropRuns } from './runs';
import { requireOpen, requireWritable } from './shut';

function stampOf(book: Book, title: string): string {
  const { cells } = sheetNamed(book, title);
  const stamp = new Stamp();
  const used = cells.used(false);
  if (used) cells.map(used, (row, column) => stamp.add(row, column, cells.formula(row, column)));
  return stamp.text;
}

const stampsOf =
  (book: Book) =>
  async (titles: readonly string[]): Promise<readonly string[]> =>
    titles.map((title) => stampOf(book, title));

export async function changedSince(book: Book, seen: Overview): Promise<readonly string[]> {
  await book.calculation.settled();
  return lastOf(seen)
    .sheets.filter((kept) => !kept.lost && !isBack(kept))
    .flatMap(({ sheet, stamp }) => (sheet !== null && stampOf(book, sheet) !== stamp ? [sheet] : []));
}

export async function undo(book: Book, seen: Overview): Promise<Undone> {
  const last = seen.brokenOff ? seen.runs.at(-1) : lastOf(seen);
  requireWritable(book);
  await book.calculation.settled();
  // As it stands now: others may have protected a sheet since.
  requireUndoable(await overview(book));
  await removeStrays(book);
  const now = await overview(book);
  const left = now.runs.find(({ number }) => number === last?.number);
  if (left) {
    restore(book, undone(left, now), now);
    dropRuns(book, [lasting(left)]);
  }
  forgetBegun(book);
  return tellUndone(last?.sheets ?? []);
}

async function removeStrays(book: Book): Promise<void> {
  const found = await overview(book);
  if (!isLeft(found)) return;
  const strays = await findStrays(found, stampsOf(book));
  for (const { name } of strays) book.sheets.remove(sheetNamed(book, name));
}

/** What lasts needs no copy any more. */
const lasting = ({ number, sheets }: KeptRun): KeptRun => ({
  number,
  sheets: sheets.filter(({ mark }) => isLasting(mark)),
});

/** What a run said of itself that was broken off in Excel. */
function forgetBegun(book: Book): void {
  const begun = book.names.find(WRITING, null);
  const errand = begun && markedSheet(begun.formula);
  const sheet = errand ? book.sheets.byName(errand) : null;
  if (sheet !== null) book.sheets.remove(sheet);
  dropName(book, WRITING);
}

/** Copies of a run that was broken off are the only ones of what stood there. */
export function forget(book: Book, seen: Overview): void {
  if (seen.brokenOff) throw new HostError('brokenOff', 'an earlier run was broken off');
  requireOpen(book);
  dropRuns(book, seen.runs);
}
