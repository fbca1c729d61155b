/** Throws the copies away by which runs can be undone. */
import type { Book } from '../../book/book';
import type { KeptRun } from '../workbook';
import { dropName } from './names';

export function dropRuns(book: Book, runs: readonly KeptRun[]): void {
  for (const { copy, name } of runs.flatMap(({ sheets }) => sheets)) {
    const sheet = copy === null ? null : book.sheets.byName(copy);
    if (sheet !== null) book.sheets.remove(sheet);
    dropName(book, name);
  }
}
