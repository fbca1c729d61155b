/** How a workbook held in memory stood before a run, to be put back where the run ends early. */
import type { Book } from '../../book/book';
import type { Writing } from '../aim';
import { takeBesideBack } from './beside';
import { fillLike } from './empty';

/** Gives the way back. */
export function remember(book: Book): (writing: Writing) => Promise<void> {
  const sheets = book.sheets.all().map(({ id, name, visibility }) => ({ id, name, visibility }));
  const names = book.names.all();
  const { active } = book.sheets;
  const selected = book.selection.areas;
  return async ({ plan: { beside }, targets, besideCopy }) => {
    await book.calculation.settled();
    for (const { old } of targets) {
      const sheet = old && book.sheets.byId(old.sheet.id);
      const copy = old && book.sheets.byName(old.copy);
      if (sheet && copy && sheet !== copy) fillLike(sheet, copy);
    }
    if (beside) takeBesideBack(book, beside, besideCopy);
    const known = new Set(sheets.map(({ id }) => id));
    for (const sheet of book.sheets.all()) if (!known.has(sheet.id)) book.sheets.remove(sheet);
    sheets.forEach(({ id, name, visibility }, position) => {
      const sheet = book.sheets.byId(id);
      if (sheet === null) return;
      if (sheet.name !== name) sheet.rename(name);
      if (sheet.visibility !== visibility) sheet.setVisibility(visibility);
      book.sheets.move(sheet, position);
    });
    for (const { id } of book.names.all()) if (!names.some((name) => name.id === id)) book.names.remove(id);
    for (const name of names) book.names.set(name);
    book.sheets.activate(active);
    book.selection.select(selected);
  };
}
