/** Columns of ours beside a user's table: begun, and taken back. */
import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/grid';
import type { BesidePlan } from '../sheet/plan';
import { areaFormula, beforeName, makeComment, markFormula } from './mark';
import { remove } from './out-of-sight';
import { rangeOn } from './survey';
import { besideBack } from './undone-beside';
import type { BesideInfo, KeptSheet, Overview } from './workbook';

/**
 * What stood there is kept with its looks on a hidden sheet, each cell in its place, and said in the comment of its name. Then the new
 * columns have their name, before anything is in them, and an earlier run's own go: broken off from here on, it is known where to put back.
 */
export function beginBeside(
  { worksheets, names }: Excel.Workbook,
  run: number,
  { sheet, name, at, earlier }: BesidePlan,
  copy: string,
): void {
  const kept = worksheets.add(copy);
  const areas = earlier === null ? [at] : [at, earlier.at];
  for (const area of areas)
    kept.getRange(areaAddress(area)).copyFrom(worksheets.getItem(sheet).getRange(areaAddress(area)));
  kept.visibility = 'VeryHidden';
  // Only now: what has the name is taken for a whole copy.
  const own = areas.map(areaAddress).join();
  const comment = makeComment({ stamp: '-', own, title: sheet });
  names.add(beforeName(run, name), markFormula(copy), comment).visible = false;
  if (earlier === null) names.add(name, areaFormula(sheet, at));
  else {
    names.getItem(name).formula = areaFormula(sheet, at);
    worksheets.getItem(sheet).getRange(areaAddress(earlier.at)).clear();
  }
}

/** What the names of all such columns say once those of the plan are begun. */
export const begunWith = (
  besides: readonly BesideInfo[],
  { name, sheet, at }: BesidePlan,
): readonly BesideInfo[] => [...besides.filter((each) => each.name !== name), { name, sheet, at }];

/** Puts back what stood there. Where a person has put rows into it since, only what was written is taken away. */
export function putBesideBack({ worksheets, names }: Excel.Workbook, kept: KeptSheet, seen: Overview): void {
  if (kept.copy === null) return;
  const back = besideBack(kept, seen);
  const copy = worksheets.getItem(kept.copy);
  if (back !== null) {
    const { sheet, now, isHeld, at, earlier, asItWas } = back;
    // By its name: somebody may have moved it since it was seen.
    const there = isHeld ? names.getItem(kept.mark).getRange() : rangeOn(worksheets.getItem(sheet), now);
    const placeOf = ({ row, column, rows, columns }: Area): Excel.Range =>
      there
        .getCell(0, 0)
        .getOffsetRange(row - at.row, column - at.column)
        .getResizedRange(rows - 1, columns - 1);
    there.clear(asItWas ? 'All' : 'Contents');
    // The new columns last: where both lay in one place, both copies are the same.
    for (const area of asItWas ? [earlier, at] : [])
      if (area) placeOf(area).copyFrom(copy.getRange(areaAddress(area)));
    const stays = isHeld && earlier && asItWas && areaAddress(earlier) === areaAddress(at);
    if (isHeld && !stays) names.getItem(kept.mark).delete();
    if (earlier && asItWas && !stays) names.add(kept.mark, placeOf(earlier));
  }
  remove(copy);
}
