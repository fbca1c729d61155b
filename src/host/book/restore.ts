/** Puts the sheets of a run in a workbook held in memory back as they were before it. */
import type { Book } from '../../book/book';
import { freeTitle } from '../../sheet/title';
import { isBeside, isCopyTitle, markComment, markFormula } from '../mark';
import { shownAgain } from '../out-of-sight';
import { isBack, isNamed, isRenamedOnly } from '../undone';
import type { KeptRun, KeptSheet, Overview } from '../workbook';
import { putBesideBack } from './beside';
import { fillLike } from './empty';
import { addName, changeName, dropName } from './names';

/** The cells come back to the sheet that is there; one with charts gives way to its copy, as in Excel, where no call brings charts across. */
function putBack(book: Book, kept: KeptSheet, seen: Overview): void {
  const { sheets } = book;
  const sheet = kept.sheet === null ? null : sheets.byName(kept.sheet);
  const copy = kept.copy === null ? null : sheets.byName(kept.copy);
  if (copy === null) {
    if (kept.lost) return sheet?.setVisibility(shownAgain(sheet.visibility));
    if (sheet !== null) sheets.remove(sheet);
    if (isNamed(kept, seen)) dropName(book, kept.mark);
    return;
  }
  if (isBack(kept)) return;
  const remark = (title: string): void => {
    const [formula, comment] = [markFormula(title), markComment(kept.own)];
    if (isNamed(kept, seen)) changeName(book, kept.mark, { formula, comment });
    else addName(book, kept.mark, formula, comment);
  };
  const become = (title: string): void => {
    copy.rename(title);
    remark(title);
  };
  const free = (): string =>
    freeTitle(
      kept.title,
      seen.sheets.map(({ name }) => name),
    );
  if (isRenamedOnly(kept)) return become(free());
  // A sheet that was made anew may have no title but one of ours yet.
  const title = sheet === null || isCopyTitle(sheet.name) ? free() : sheet.name;
  if (sheet !== null && copy.charts.all().length === 0) {
    if (title !== sheet.name) sheet.rename(title);
    fillLike(sheet, copy);
    sheet.setVisibility(shownAgain(sheet.visibility));
    remark(title);
    return sheets.remove(copy);
  }
  copy.setVisibility(shownAgain(sheet?.visibility ?? 'Visible'));
  if (sheet === null) return become(title);
  sheets.move(copy, sheets.positionOf(sheet));
  sheets.remove(sheet);
  become(title);
}

/** Formulas must have been calculated. */
export function restore(book: Book, run: KeptRun, seen: Overview): void {
  for (const kept of run.sheets)
    if (isBeside(kept.mark)) putBesideBack(book, kept, seen);
    else putBack(book, kept, seen);
  for (const { name } of run.sheets) dropName(book, name);
}
