/** Applies a plan whole or not at all: sheets of ours are rewritten where they stand, so that formulas that refer to them keep doing so. */
import type { Plan } from '../sheet/plan';
import { aim, commentOf, copiesOf, hasCharts, receiptOf, type Target, type Writing } from './aim';
import { askBasis, cutBasis, Moved } from './basis';
import { cutIntoBatches, type Move } from './batches';
import { beginBeside, begunWith } from './beside';
import { carryWidths } from './carry';
import { literal } from './literal';
import { beforeName, beginComment, markComment, markFormula, NOTHING, PENDING, WRITING } from './mark';
import { hide, remove, unhide } from './out-of-sight';
import type { Piece } from './pieces';
import { play } from './play';
import { empty, touch } from './restore';
import { askCarried, restamp, tellAgain, tellCarried, type Restamp } from './restamp';
import { insist, inTurn, Refused, run, unlessHost } from './run';
import { sheetOf } from './survey';
import { takeBack, type Outcome } from './take-back';
import { dropRuns, requireKept } from './runs';
import { goOn, HostError, type Course, type Overview, type Receipt } from './workbook';

const FIRST = 'A1';

/** Makes the sheet, or keeps a copy of what stands there and empties it; then says by its name that it is ours. */
function prepare(workbook: Excel.Workbook, run: number, target: Target): void {
  const { worksheets, names } = workbook;
  const { plan, title, draft, old, marked } = target;
  const before = beforeName(run, plan.mark);
  const comment = commentOf(target);
  /** Known as ours before it gets the title that is wished: that may be a person's by now. */
  const make = (isKnown: () => void): Excel.Worksheet => {
    const sheet = worksheets.add(draft);
    const { mark: name, own = '' } = plan;
    const [formula, told] = [markFormula(draft), markComment(own)];
    if (marked) names.getItem(name).set({ formula, comment: told });
    else names.add(name, formula, told);
    isKnown();
    sheet.name = title;
    names.getItem(name).formula = markFormula(title);
    return sheet;
  };
  if (old === null) {
    const told = names.add(before, PENDING, comment);
    told.visible = false;
    make(() => (told.formula = NOTHING));
    return;
  }
  const sheet = worksheets.getItem(old.sheet.id);
  // Of what it refers to itself nothing is to be put back.
  const told = names.add(before, sheet.getRange(FIRST), comment);
  told.visible = false;
  const copy = hasCharts(plan) ? sheet : sheet.copy('End');
  copy.name = old.copy;
  if (copy === sheet) {
    const fresh = make(() => {});
    fresh.position = old.sheet.position;
  } else {
    told.formula = markFormula(old.copy);
    empty(sheet);
    if ((plan.own ?? '') !== (old.sheet.own ?? ''))
      names.getItem(plan.mark).comment = markComment(plan.own ?? '');
  }
  copy.visibility = 'VeryHidden';
}

/**
 * Changes nothing, and is refused where a sheet has been protected meanwhile, its mark is gone, or somebody else has written or undone:
 * before anything is begun.
 */
function probe(workbook: Excel.Workbook, { targets, seen, plan: { beside } }: Writing): void {
  const { worksheets } = workbook;
  for (const each of seen.runs) requireKept(workbook, each);
  const sheets = targets.flatMap(({ old }) => old?.sheet.id ?? []);
  for (const sheet of [...sheets, ...(beside ? [beside.sheet] : [])]) touch(worksheets.getItem(sheet));
  for (const { plan, old } of targets) if (old !== null) touch(sheetOf(workbook, plan.mark));
}

/** Marks without a sheet are given another: somebody else may have done so meanwhile. */
async function requireLost(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  const lost = targets.filter(({ old, marked }) => marked && old === null);
  if (lost.length === 0) return;
  const names = lost.map(({ plan }) => context.workbook.names.getItem(plan.mark).load('formula'));
  await context.sync();
  if (names.some(({ formula }) => !String(formula).includes('#REF!')))
    throw new HostError('crossed', 'somebody else has made the sheet');
}

/** From here on the workbook says that a run is being written, and what was asked. */
function begin({ names, worksheets }: Excel.Workbook, { number, seen, plan, errandSheet }: Writing): void {
  const sheets = seen.sheets.length + copiesOf(seen).length;
  const said = names.add(WRITING, NOTHING, beginComment({ run: number, sheets, undoing: false }));
  said.visible = false;
  if (!plan.errand) return;
  const sheet = worksheets.add(errandSheet);
  sheet.getRangeByIndexes(0, 0, plan.errand.length, 1).values = plan.errand.map((text) => [literal(text)]);
  sheet.visibility = 'VeryHidden';
  said.formula = markFormula(errandSheet);
}

/** With the name that says a run is being written all has been written; what is left is to throw older copies away. */
function finish(workbook: Excel.Workbook, writing: Writing, isLong: boolean): void {
  const { plan, targets, seen, errandSheet } = writing;
  const { show, errand } = plan;
  if (isLong) unhide(workbook, writing);
  const shown = targets.find(({ plan }) => plan.mark === show);
  if (shown) {
    const sheet = sheetOf(workbook, shown.plan.mark);
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(FIRST).select();
  }
  if (errand) remove(workbook.worksheets.getItem(errandSheet));
  workbook.names.getItem(WRITING).delete();
  dropRuns(workbook, seen.runs);
}

/** One batch: what of the basis is looked at again before anything is written in it, and what is written. */
interface Batch {
  readonly basis: readonly Piece[];
  /** null = nothing yet. */
  readonly moves: readonly Move[] | null;
}

/** All of the basis is looked at before the first cell is written: the user's own formulas may speak of our sheets. */
function makeBatches({ sheets, beside, basis = [] }: Plan): readonly Batch[] {
  const pieces = cutBasis(basis);
  const [first = [], ...rest] = cutIntoBatches([...sheets, ...(beside ? [beside] : [])]);
  return [
    ...pieces.slice(0, -1).map((each) => ({ basis: each, moves: null })),
    { basis: pieces.at(-1) ?? [], moves: first },
    ...rest.map((moves) => ({ basis: [], moves })),
  ];
}

/** Copies of an earlier run go only once it is known that what was written was right: they cannot be brought back. */
const isAlone = ({ seen }: Writing): boolean => seen.runs.length === 0;

const finishAfter = (writing: Writing, restamps: readonly Restamp[], isLong: boolean): Promise<void> =>
  run(async (context) => {
    restamp(context.workbook, restamps);
    finish(context.workbook, writing, isLong);
    await context.sync();
  });

/** Where a part of the plan is written. */
interface Place {
  readonly sheet: Excel.Worksheet;
  /** Of what stood there before. */
  readonly copy: Excel.Worksheet | null;
  /** Whether the copy has filter buttons. */
  readonly isFiltered: boolean;
}

function placesOf(
  workbook: Excel.Workbook,
  { targets, plan: { beside } }: Writing,
): ReadonlyMap<Move['part'], Place> {
  const { worksheets } = workbook;
  const places = new Map<Move['part'], Place>();
  for (const { plan, old } of targets)
    places.set(plan, {
      sheet: sheetOf(workbook, plan.mark),
      copy: old && worksheets.getItem(old.copy),
      isFiltered: old?.sheet.filtered === true,
    });
  if (beside) places.set(beside, { sheet: worksheets.getItem(beside.sheet), copy: null, isFiltered: false });
  return places;
}

const writeBatch = (
  writing: Writing,
  { basis, moves }: Batch,
  is: { readonly first: boolean; readonly last: boolean; readonly long: boolean },
): Promise<readonly Restamp[]> =>
  run(async (context) => {
    const { workbook } = context;
    const { plan, seen, targets, number, besideCopy } = writing;
    const { beside } = plan;
    const isBegun = moves !== null && !is.first;
    const ours = isBegun && beside ? begunWith(seen.besides ?? [], beside) : seen.besides;
    const check = askBasis(context, plan.basis ?? [], basis, ours);
    if (isBegun && moves.some(({ part }) => part === beside)) {
      // A person may have put rows into the table meanwhile: nothing of theirs is written over.
      await context.sync();
      check();
    }
    if (is.first) await requireLost(context, targets);
    if (moves !== null) {
      if (is.first) probe(workbook, writing);
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      if (is.first) {
        begin(workbook, writing);
        for (const target of targets) prepare(workbook, number, target);
        if (is.long) hide(workbook, writing);
        if (beside) beginBeside(workbook, number, beside, besideCopy);
      }
      const places = placesOf(workbook, writing);
      for (const { part, stroke } of moves) {
        const { sheet, copy, isFiltered } = places.get(part)!;
        if (stroke.kind !== 'unfilter' || isFiltered) play(sheet, stroke, copy);
      }
      if (is.last && isAlone(writing)) finish(workbook, writing, is.long);
    }
    const tell = is.last ? askCarried(workbook, targets, number) : () => [];
    await context.sync();
    check();
    return tell();
  });

function explain(failure: unknown, outcome: Outcome, { seen }: Writing): unknown {
  if (!(failure instanceof Refused)) return failure;
  if (failure.code === 'protected' && seen.readOnly) return new HostError('readOnly', failure.message);
  if (failure.officeCode === 'ItemAlreadyExists' || outcome === 'crossed')
    return new HostError('crossed', failure.message);
  // A name whose sheet is gone refers to nothing.
  if (['ItemNotFound', 'InvalidReference'].includes(failure.officeCode))
    return new HostError('sheetGone', failure.message);
  return failure;
}

/** A name that was given other cells stands for those again that it had moved to. */
const nameAgain = ({ formulas }: Moved): Promise<void> =>
  run(async (context) => {
    for (const [name, formula] of formulas) context.workbook.names.getItem(name).formula = formula;
    await context.sync();
  });

export async function writePlan(wished: Plan, seen: Overview, course: Course = {}): Promise<Receipt> {
  const plan = await carryWidths(wished, seen);
  // Whoever writes at the same time has another number: what is taken back is never theirs.
  const writing = aim(plan, seen, Date.now());
  const batches = makeBatches(plan);
  const first = batches.findIndex(({ moves }) => moves !== null);
  const isLong = first < batches.length - 1;
  let begun = false;
  let restamps: readonly Restamp[] = [];
  try {
    await inTurn(batches, async (batch, index) => {
      goOn(course);
      restamps = await writeBatch(writing, batch, {
        first: index === first,
        last: index === batches.length - 1,
        long: isLong,
      });
      begun ||= batch.moves !== null;
      course.onProgress?.((index + 1) / batches.length);
    });
    if (!isAlone(writing)) {
      await finishAfter(writing, restamps, isLong);
      restamps = [];
    }
  } catch (failure) {
    // Refused as a whole, the first batch has left nothing to be taken back.
    if (!begun && failure instanceof HostError && failure.code === 'cellEdit') throw failure;
    const outcome = await insist(() => takeBack(writing, failure)).catch((error: unknown) => {
      if (error instanceof HostError)
        throw new HostError(error.code === 'gone' ? 'lost' : 'unfinished', error.message);
      throw error;
    });
    if (outcome !== 'written') {
      // Once the first batch was right, names are given other cells no more, and go where their cells have moved to.
      if (failure instanceof Moved && !begun) await insist(() => nameAgain(failure));
      throw explain(failure, outcome, writing);
    }
    restamps = await insist(() => tellCarried(writing)).catch(unlessHost([]));
  }
  // All is written: without it undoing would only ask once too often.
  if (restamps.length > 0) await insist(() => tellAgain(restamps)).catch(unlessHost(undefined));
  return receiptOf(writing.targets);
}
