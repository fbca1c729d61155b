/** Puts the sheets of a run back as they were before it, where they stand, so that formulas that refer to them keep doing so. */
import { putBesideBack } from './beside';
import { askFurniture, type Furniture } from './furniture';
import { beginComment, isBeside, isCopyTitle, markComment, markFormula, NOTHING, WRITING } from './mark';
import { remove, shownAgain } from './out-of-sight';
import type { run } from './run';
import { requireKept } from './runs';
import { freeTitle } from '../sheet/title';
import { isBack, isNamed, isRenamedOnly } from './undone';
import type { KeptRun, KeptSheet, Overview } from './workbook';

/** All contents, formats and rules of a sheet go, its charts and filter buttons too. */
export function empty(sheet: Excel.Worksheet): void {
  sheet.autoFilter.remove();
  sheet.getRange().unmerge();
  sheet.getRange().clear();
}

/** Leaves a cell as it is, and is refused where the sheet is protected. */
export function touch(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').values = [[null]];
}

/** Changes nothing, and is refused where a sheet, or the structure of the workbook, has been protected meanwhile. */
function probe({ kept, sheet, copy }: Asked): void {
  if (kept.copy === kept.sheet) return;
  if (sheet && copy) touch(sheet);
  if (copy) copy.visibility = 'VeryHidden';
  else if (sheet) sheet.visibility = sheet.visibility;
}

interface Asked {
  readonly kept: KeptSheet;
  readonly sheet: Excel.Worksheet | null;
  readonly copy: Excel.Worksheet | null;
  readonly name: Excel.NamedItem;
  readonly charts: Excel.ChartCollection | null;
  readonly furniture: Furniture | null;
}

function ask({ worksheets, names }: Excel.Workbook, kept: KeptSheet): Asked {
  const sheet = kept.sheet === null ? null : worksheets.getItem(kept.sheet).load('name,position,visibility');
  const copy = kept.copy === null ? null : worksheets.getItem(kept.copy);
  return {
    kept,
    sheet,
    copy,
    name: names.getItemOrNullObject(kept.mark).load('formula'),
    charts: copy?.charts.load('items/name') ?? null,
    furniture: copy && askFurniture(copy),
  };
}

/** The cells come back to the sheet that is there; no call brings charts from one sheet to another, so there the copy takes its place. */
function putBack({ names }: Excel.Workbook, asked: Asked, seen: Overview): void {
  const { kept, sheet, copy, name, charts, furniture } = asked;
  if (copy === null || furniture === null) {
    if (kept.lost && sheet !== null) sheet.visibility = shownAgain(sheet.visibility);
    if (kept.lost) return;
    if (sheet !== null) remove(sheet);
    if (sheet !== null || seen.lostMarks.includes(kept.mark)) names.getItem(kept.mark).delete();
    return;
  }
  const remark = (title: string): void => {
    const formula = markFormula(title);
    if (isNamed(kept, seen)) names.getItem(kept.mark).set({ formula, comment: markComment(kept.own) });
    else names.add(kept.mark, formula, markComment(kept.own));
  };
  if (isBack(kept)) return;
  const free = (): string =>
    freeTitle(
      kept.title,
      seen.sheets.map(({ name }) => name),
    );
  if (isRenamedOnly(kept)) {
    copy.name = free();
    return remark(free());
  }
  // A sheet that was made anew may have no title but one of ours yet.
  const title = sheet === null || isCopyTitle(sheet.name) ? free() : sheet.name;
  if (sheet !== null && charts?.items.length === 0) {
    if (title !== sheet.name) sheet.name = title;
    empty(sheet);
    furniture.showAll();
    sheet.getRange().copyFrom(copy.getRange());
    furniture.putOn(sheet);
    sheet.visibility = shownAgain(sheet.visibility);
    // It refers to the sheet, whatever that is called by now; only its cell may be gone.
    if (name.isNullObject || name.formula.includes('#REF!')) remark(title);
    else name.comment = markComment(kept.own);
    return remove(copy);
  }
  copy.visibility = 'Visible';
  if (sheet !== null) {
    copy.position = sheet.position;
    copy.visibility = shownAgain(sheet.visibility);
    remove(sheet);
  }
  copy.name = title;
  remark(title);
}

function beginUndoing({ names }: Excel.Workbook, { number }: KeptRun, { sheets }: Overview): void {
  const comment = beginComment({ run: number, sheets: sheets.length, undoing: true });
  names.add(WRITING, NOTHING, comment).visible = false;
}

/** In two batches. The names that tell of the run go last: until then it can be tried again, and goes on where it was broken off. */
export const restore = (kept: KeptRun, seen: Overview, by: typeof run, undoing = false): Promise<void> =>
  by(async (context) => {
    const { workbook } = context;
    const asked = kept.sheets.filter(({ mark }) => !isBeside(mark)).map((each) => ask(workbook, each));
    await context.sync();
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    requireKept(workbook, kept);
    for (const each of asked) probe(each);
    if (undoing && !seen.brokenOff) beginUndoing(workbook, kept, seen);
    for (const each of asked) putBack(workbook, each, seen);
    for (const each of kept.sheets.filter(({ mark }) => isBeside(mark))) putBesideBack(workbook, each, seen);
    for (const { name } of kept.sheets) workbook.names.getItem(name).delete();
    if (undoing) workbook.names.getItem(WRITING).delete();
    await context.sync();
  });
