/** What the archive says of a period otherwise than it was written. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import type { Cell, CellRef, Grid } from '../grid';
import type { Reading } from '../read';
import { entriesOf, type NewEntry } from './entry';
import { cellOf, HEAD_NAMES, isSame, type Head } from './make';
import { keyOf, latestOf, parseArchive, type Archived, type ParsedArchive } from './parse';

export interface ArchiveChange {
  readonly cell: CellRef;
  readonly was: Cell;
  readonly now: Cell;
}

/** Gives the cells of a period's rows that differ; all values where the archive does not hold it any more. */
export function archiveChanges(
  evaluation: Evaluation,
  reading: Pick<Reading, 'indicators'>,
  archive: Grid,
  words: Words,
): readonly ArchiveChange[] {
  const parsed = parseArchive(archive);
  const { period } = evaluation.table;
  if (parsed === null || period === null) return [];
  const latest = latestOf(parsed.rows).get(period) ?? new Map<string, Archived>();
  const claimed = new Set(parsed.rows.map(({ row }) => row));
  const entries = entriesOf(evaluation, reading, words);
  const held = new Set(entries.map(keyOf));
  // A row whose own words were changed is told by the rows around it.
  const strays = new Set(
    parsed.rows.filter((row) => row.period !== period || !held.has(keyOf(row))).map(({ row }) => row),
  );
  let before = parsed.head;
  const changed = entries.flatMap((entry) => {
    const found = latest.get(keyOf(entry));
    const next = before + 1;
    const isFree = !claimed.has(next) || strays.has(next);
    const row = found?.row ?? (isFree ? next : null);
    if (row !== null) before = row;
    return row === null
      ? [missing(entry, parsed, archive)]
      : rowChanges(entry, found?.revision ?? 0, row, period, parsed, archive, words);
  });
  return [...changed, ...backwards(period, parsed, archive)];
}

/** Revisions of a period only grow from row to row. */
function backwards(
  period: string,
  { rows, columns }: ParsedArchive,
  { sheet }: Grid,
): readonly ArchiveChange[] {
  const own = rows.filter((each) => each.period === period);
  return own.flatMap(({ row, revision }, k) => {
    const next = own[k + 1]?.revision ?? revision;
    return revision > next
      ? [{ cell: { sheet, row, column: columns.revision }, was: next, now: revision }]
      : [];
  });
}

const missing = ({ value }: NewEntry, { head, columns }: ParsedArchive, { sheet }: Grid): ArchiveChange => ({
  cell: { sheet, row: head, column: columns.value },
  was: value,
  now: '',
});

function rowChanges(
  entry: NewEntry,
  revision: number,
  row: number,
  period: string,
  { columns }: ParsedArchive,
  { sheet, area, values }: Grid,
  words: Words,
): readonly ArchiveChange[] {
  const line = { ...entry, revision };
  return HEAD_NAMES.flatMap((head: Head): readonly ArchiveChange[] => {
    const was = cellOf(head, period, line, words);
    const now = values[row - area.row]?.[columns[head] - area.column] ?? '';
    const same = isSame({ ...entry, value: was }, { ...entry, value: now });
    return same ? [] : [{ cell: { sheet, row, column: columns[head] }, was, now }];
  });
}
