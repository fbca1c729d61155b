/** Columns of ours beside a user's table in a workbook held in memory: laid, and taken back. */
import type { Book } from '../../book/book';
import { clear } from '../../book/clear';
import { copyCells } from '../../book/copy';
import { areaAddress } from '../../sheet/address';
import type { Area } from '../../sheet/grid';
import type { BesidePlan } from '../../sheet/plan';
import { condense } from '../condense';
import { areaFormula, beforeName, makeComment, markFormula } from '../mark';
import type { KeptSheet, Overview } from '../workbook';
import { besideBack } from '../undone-beside';
import { addName, changeName, dropName } from './names';
import { cellsAt, sheetNamed } from './place';
import { play } from './play';
import { requireUnprotected } from './shut';

const areasOf = ({ at, earlier }: BesidePlan): readonly Area[] =>
  earlier === null ? [at] : [at, earlier.at];

/** Lays them where an earlier run's own stood, or nothing did. */
export function layBeside(book: Book, { sheet: title, name, at, earlier, steps }: BesidePlan): void {
  const sheet = sheetNamed(book, title);
  if (earlier !== null) clear(sheet, cellsAt(earlier.at));
  for (const stroke of condense(steps)) play(sheet, stroke);
  const formula = areaFormula(title, at);
  if (earlier === null) addName(book, name, formula, '');
  else changeName(book, name, { formula });
}

/** What stood there is kept with its looks on a hidden sheet, each cell in its place, and said in the comment of its name. */
export function keepBeside(book: Book, run: number, plan: BesidePlan, copy: string): void {
  const sheet = sheetNamed(book, plan.sheet);
  requireUnprotected(sheet);
  const kept = book.sheets.add(copy);
  const areas = areasOf(plan);
  for (const area of areas.map(cellsAt)) copyCells({ sheet, area }, { sheet: kept, area }, 'All');
  kept.setVisibility('VeryHidden');
  const own = areas.map(areaAddress).join();
  const comment = makeComment({ stamp: '-', own, title: plan.sheet });
  addName(book, beforeName(run, plan.name), markFormula(copy), comment, true);
}

/** Of a run that failed: everything is in its place still. */
export function takeBesideBack(book: Book, plan: BesidePlan, copy: string): void {
  const kept = book.sheets.byName(copy);
  if (kept === null) return;
  const sheet = sheetNamed(book, plan.sheet);
  const areas = areasOf(plan).map(cellsAt);
  for (const area of areas) clear(sheet, area);
  for (const area of areas) copyCells({ sheet: kept, area }, { sheet, area }, 'All');
}

const moved = (area: Area, from: Area, to: Area): Area => ({
  ...area,
  row: area.row + to.row - from.row,
  column: area.column + to.column - from.column,
});

/** Puts back what stood there. Where a person has put rows into it since, only what was written is taken away. */
export function putBesideBack(book: Book, kept: KeptSheet, seen: Overview): void {
  const copy = kept.copy === null ? null : book.sheets.byName(kept.copy);
  if (copy === null) return;
  const back = besideBack(kept, seen);
  if (back !== null) {
    const { now, isHeld, at, earlier, asItWas } = back;
    const sheet = sheetNamed(book, back.sheet);
    clear(sheet, cellsAt(now), asItWas ? 'All' : 'Contents');
    // The new columns last: where both lay in one place, both copies are the same.
    for (const area of asItWas ? [earlier, at] : [])
      if (area)
        copyCells(
          { sheet: copy, area: cellsAt(area) },
          { sheet, area: cellsAt(moved(area, at, now)) },
          'All',
        );
    if (earlier && asItWas) {
      const formula = areaFormula(back.sheet, moved(earlier, at, now));
      if (isHeld) changeName(book, kept.mark, { formula });
      else addName(book, kept.mark, formula, '');
    } else if (isHeld) dropName(book, kept.mark);
  }
  book.sheets.remove(copy);
}
