/** Applies a plan whole or not at all: sheets of ours are rewritten where they stand, so that formulas that refer to them keep doing so. */
import type { Plan, SheetPlan } from '../sheet/plan';
import { cutIntoBatches, type Move } from './batches';
import { markFormula } from './mark';
import { play } from './play';
import { inTurn, run } from './run';
import { freeTitle } from './title';
import { goOn, HostError, type Course, type Overview, type Receipt } from './workbook';

/** Where one sheet of the plan goes. */
interface Target {
  readonly plan: SheetPlan;
  readonly title: string;
  /** A sheet of ours that is there already keeps a copy of itself under this title until all is written; null = the sheet is new. */
  readonly backup: string | null;
  /** Whether the name by which it is known is there already. */
  readonly marked: boolean;
}

function aim(plan: Plan, seen: Overview): readonly Target[] {
  const taken = seen.sheets.map((sheet) => sheet.name);
  const take = (wished: string): string => {
    const title = freeTitle(wished, taken);
    taken.push(title);
    return title;
  };
  return plan.sheets.map((sheet) => {
    const ours = seen.sheets.find(({ mark }) => mark === sheet.mark);
    return {
      plan: sheet,
      title: ours?.name ?? take(sheet.title),
      backup: ours ? take('ZoneRank~') : null,
      marked: ours !== undefined || seen.lostMarks.includes(sheet.mark),
    };
  });
}

const FIRST = 'A1';

/** All cells from A1 to the last that holds something. */
const contentsOf = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getRange(FIRST).getBoundingRect(sheet.getUsedRange());

function empty(sheet: Excel.Worksheet): void {
  sheet.getRange().unmerge();
  sheet.getRange().clear();
}

/** Makes the sheet, or keeps a copy of what stands there and empties it; then says by its name that it is ours. */
function prepare({ workbook }: Excel.RequestContext, { plan, title, backup, marked }: Target): void {
  const { worksheets, names } = workbook;
  if (backup === null) worksheets.add(title);
  else {
    const sheet = worksheets.getItem(title);
    const copy = worksheets.add(backup);
    copy.visibility = 'Hidden';
    copy.getRange(FIRST).copyFrom(contentsOf(sheet));
    empty(sheet);
  }
  if (marked) names.getItem(plan.mark).formula = markFormula(title);
  else names.add(plan.mark, markFormula(title));
}

function finish({ workbook }: Excel.RequestContext, targets: readonly Target[], show: string | null): void {
  const { worksheets } = workbook;
  const shown = targets.find(({ plan }) => plan.mark === show);
  if (shown) {
    const sheet = worksheets.getItem(shown.title);
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(FIRST).select();
  }
  for (const { backup } of targets) if (backup !== null) worksheets.getItem(backup).delete();
}

const writeBatch = (
  moves: readonly Move[],
  targets: readonly Target[],
  show: string | null,
  is: { readonly first: boolean; readonly last: boolean },
): Promise<void> =>
  run(async (context) => {
    const { workbook } = context;
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    if (is.first) for (const target of targets) prepare(context, target);
    const sheets = new Map(
      targets.map(({ plan, title }) => [plan, workbook.worksheets.getItem(title)] as const),
    );
    for (const { sheet, stroke } of moves) play(sheets.get(sheet)!, stroke);
    if (is.last) finish(context, targets, show);
    await context.sync();
  });

/**
 * Puts back what was there: new sheets and names go, rewritten sheets get their copy back. Copies are thrown away last, in order: once
 * the first of them is gone all has been written, and what is left to do is to throw away the others. Gives whether that was so.
 */
const restore = (targets: readonly Target[], seen: Overview): Promise<boolean> =>
  run(async (context) => {
    const { worksheets, names } = context.workbook;
    const rewritten = targets.flatMap(({ title, backup }) => {
      if (backup === null) return [];
      const copy = worksheets.getItemOrNullObject(backup).load('name');
      return [{ title, copy, kept: copy.getUsedRangeOrNullObject().load('address') }];
    });
    const sheets = targets
      .filter(({ backup }) => backup === null)
      .map(({ title }) => worksheets.getItemOrNullObject(title).load('name'));
    const marks = targets
      .filter(({ marked }) => !marked)
      .map(({ plan }) => names.getItemOrNullObject(plan.mark).load('name'));
    await context.sync();

    const copies = rewritten.filter(({ copy }) => !copy.isNullObject);
    const written = copies.length > 0 && copies[0] !== rewritten[0];
    if (!written) {
      for (const each of [...marks, ...sheets]) if (!each.isNullObject) each.delete();
      // An empty copy means that the host failed before the sheet was changed.
      for (const { title, copy, kept } of copies) {
        if (kept.isNullObject) continue;
        const sheet = worksheets.getItem(title);
        empty(sheet);
        sheet.getRange(FIRST).copyFrom(contentsOf(copy));
      }
      worksheets.getItem(seen.active).activate();
    }
    for (const { copy } of copies) copy.delete();
    await context.sync();
    return written;
  });

export async function writePlan(plan: Plan, seen: Overview, course: Course = {}): Promise<Receipt> {
  const targets = aim(plan, seen);
  const batches = cutIntoBatches(plan.sheets);
  try {
    await inTurn(batches, async (moves, index) => {
      goOn(course);
      const last = index === batches.length - 1;
      await writeBatch(moves, targets, plan.show, { first: index === 0, last });
      course.onProgress?.((index + 1) / batches.length);
    });
  } catch (failure) {
    // Where even that fails, what is said is why the writing failed; the copies stay in the workbook.
    const written = await restore(targets, seen).catch((error: unknown) => {
      if (error instanceof HostError) return false;
      throw error;
    });
    if (!written) throw failure;
  }
  const isNew = targets.filter(({ backup }) => backup === null);
  return {
    titles: targets.map(({ title }) => title),
    renamed: new Map(
      isNew
        .filter(({ plan: { title }, ...got }) => got.title !== title)
        .map((each) => [each.plan.title, each.title]),
    ),
  };
}
