/** Applies a plan whole or not at all: sheets of ours are rewritten where they stand, so that formulas that refer to them keep doing so. */
import type { Plan, SheetPlan } from '../sheet/plan';
import { cutIntoBatches, type Move } from './batches';
import { markFormula } from './mark';
import { play } from './play';
import { inTurn, run } from './run';
import { freeTitle } from './title';
import { HostError, type Overview, type Receipt } from './workbook';

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
  for (const { backup } of targets) if (backup !== null) worksheets.getItem(backup).delete();
  const shown = targets.find(({ plan }) => plan.mark === show);
  if (!shown) return;
  const sheet = worksheets.getItem(shown.title);
  sheet.visibility = 'Visible';
  sheet.activate();
  sheet.getRange(FIRST).select();
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
    const titles = new Map(targets.map(({ plan, title }) => [plan, title]));
    for (const { sheet, step } of moves) play(workbook.worksheets.getItem(titles.get(sheet)!), step);
    if (is.last) finish(context, targets, show);
    await context.sync();
  });

/** Puts back what was there: new sheets and names go, rewritten sheets get their copy back. */
const restore = (targets: readonly Target[], seen: Overview): Promise<void> =>
  run(async (context) => {
    const { worksheets, names } = context.workbook;
    const found = targets.map(({ plan, title, backup, marked }) => ({
      backup: backup === null ? null : worksheets.getItemOrNullObject(backup).load('name'),
      copied:
        backup === null
          ? null
          : worksheets.getItemOrNullObject(backup).getUsedRangeOrNullObject().load('address'),
      sheet: worksheets.getItemOrNullObject(title).load('name'),
      name: marked ? null : names.getItemOrNullObject(plan.mark).load('name'),
    }));
    await context.sync();
    for (const { backup, copied, sheet, name } of found) {
      if (name && !name.isNullObject) name.delete();
      if (backup === null) {
        if (!sheet.isNullObject) sheet.delete();
        continue;
      }
      if (backup.isNullObject) continue;
      // An empty copy means that the host failed before anything was changed.
      if (copied && !copied.isNullObject) {
        empty(sheet);
        sheet.getRange(FIRST).copyFrom(contentsOf(backup));
      }
      backup.delete();
    }
    worksheets.getItem(seen.active).activate();
    await context.sync();
  });

export async function writePlan(plan: Plan, seen: Overview): Promise<Receipt> {
  const targets = aim(plan, seen);
  const batches = cutIntoBatches(plan.sheets);
  try {
    await inTurn(batches, (moves, index) =>
      writeBatch(moves, targets, plan.show, { first: index === 0, last: index === batches.length - 1 }),
    );
  } catch (failure) {
    // Where even that fails, what is said is why the writing failed; the copies stay in the workbook.
    await restore(targets, seen).catch((error: unknown) => {
      if (!(error instanceof HostError)) throw error;
    });
    throw failure;
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
