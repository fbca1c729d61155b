/** What the archive says of a period otherwise than it was computed. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import type { Cell, CellRef, Grid } from '../grid';
import type { Reading } from '../read';
import { entriesOf } from './entry';
import { isSame } from './make';
import { keyOf, latestOf, parseArchive } from './parse';

export interface ArchiveChange {
  /** Where the value stands. */
  readonly cell: CellRef;
  readonly was: Cell;
  readonly now: Cell;
}

/** Gives the entries that differ; none where the archive does not hold the period. */
export function archiveChanges(
  evaluation: Evaluation,
  reading: Pick<Reading, 'indicators'>,
  archive: Grid,
  words: Words,
): readonly ArchiveChange[] {
  const parsed = parseArchive(archive);
  const latest = parsed && latestOf(parsed.rows).get(evaluation.table.period ?? '');
  if (!parsed || !latest) return [];
  return entriesOf(evaluation, reading, words).flatMap((entry): readonly ArchiveChange[] => {
    const held = latest.get(keyOf(entry));
    if (held !== undefined && !held.isDropped && isSame(held, entry)) return [];
    const row = held?.row ?? parsed.head;
    const cell = { sheet: archive.sheet, row, column: parsed.columns.value };
    return [{ cell, was: entry.value, now: held === undefined || held.isDropped ? '' : held.value }];
  });
}
