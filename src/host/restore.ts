/** Puts the sheets of a run back as they were before it, where they stand, so that formulas that refer to them keep doing so. */
import { isBeside, putBesideBack } from './beside';
import { askFurniture } from './furniture';
import { markFormula } from './mark';
import { run } from './run';
import { freeTitle } from '../sheet/title';
import type { KeptRun, KeptSheet, Overview, Undone } from './workbook';

/** All contents, formats and rules of a sheet go, its charts and filter buttons too. */
export function empty(sheet: Excel.Worksheet): void {
  sheet.autoFilter.remove();
  sheet.getRange().unmerge();
  sheet.getRange().clear();
}

interface Asked {
  readonly kept: KeptSheet;
  readonly sheet: Excel.Worksheet | null;
  readonly copy: Excel.Worksheet | null;
  /** A sheet that was just made in place of one that still has the mark. */
  readonly made: Excel.Worksheet | null;
  readonly charts: Excel.ChartCollection | null;
  readonly furnish: (target: Excel.Worksheet) => void;
}

function ask({ worksheets }: Excel.Workbook, kept: KeptSheet): Asked {
  const sheet = kept.sheet === null ? null : worksheets.getItem(kept.sheet).load('name,position,visibility');
  const copy = kept.copy === null ? null : worksheets.getItem(kept.copy);
  return {
    kept,
    sheet,
    copy,
    made: copy !== null && kept.sheet === kept.copy ? worksheets.getItemOrNullObject(kept.title) : null,
    charts: copy?.charts.load('items/name') ?? null,
    furnish: copy === null ? () => {} : askFurniture(copy),
  };
}

/** The cells come back to the sheet that is there; no call brings charts from one sheet to another, so there the copy takes its place. */
function putBack({ names }: Excel.Workbook, asked: Asked, seen: Overview): void {
  const { kept, sheet, copy, made, charts, furnish } = asked;
  if (copy === null) {
    if (kept.lost) return;
    sheet?.delete();
    if (sheet !== null || seen.lostMarks.includes(kept.mark)) names.getItem(kept.mark).delete();
    return;
  }
  names.getItem(kept.mark).comment = kept.own;
  if (made !== null) {
    if (!made.isNullObject) made.delete();
    copy.name = kept.title;
    return;
  }
  if (sheet !== null && charts?.items.length === 0) {
    empty(sheet);
    copy.autoFilter.remove();
    sheet.getRange().copyFrom(copy.getRange());
    furnish(sheet);
    copy.delete();
    return;
  }
  copy.visibility = 'Visible';
  if (sheet !== null) {
    copy.position = sheet.position;
    copy.visibility = sheet.visibility;
    sheet.delete();
  }
  copy.name =
    sheet?.name ??
    freeTitle(
      kept.title,
      seen.sheets.map(({ name }) => name),
    );
  names.getItem(kept.mark).formula = markFormula(sheet?.name ?? kept.title);
}

/** In two batches. The names that tell of the run go last: until then it can be tried again. */
export const restore = (
  kept: KeptRun,
  seen: Overview,
  front: string | null,
  by: typeof run = run,
): Promise<Undone> =>
  by(async (context) => {
    const { workbook } = context;
    const asked = kept.sheets.filter(({ mark }) => !isBeside(mark)).map((each) => ask(workbook, each));
    await context.sync();
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const each of asked) putBack(workbook, each, seen);
    for (const each of kept.sheets.filter(({ mark }) => isBeside(mark))) putBesideBack(workbook, each, seen);
    if (front !== null) workbook.worksheets.getItem(front).activate();
    for (const { name } of kept.sheets) workbook.names.getItem(name).delete();
    await context.sync();
    const titles = (of: (each: KeptSheet) => boolean): readonly string[] =>
      kept.sheets.filter(of).map(({ sheet, title }) => sheet ?? title);
    return {
      restored: titles(({ copy }) => copy !== null),
      removed: titles(({ copy, lost, sheet }) => copy === null && !lost && sheet !== null),
    };
  });
