/** Applies a plan whole or not at all to a workbook held in memory. */
import type { Book } from '../../book/book';
import { area } from '../../book/area';
import type { Sheet } from '../../book/sheet';
import type { Grid } from '../../sheet/grid';
import type { Plan } from '../../sheet/plan';
import { aim, carriedBy, commentOf, hasCharts, receiptOf, type Target, type Writing } from '../aim';
import { condense } from '../condense';
import { differs, hasMoved, isGrown } from '../differs';
import { beforeName, markComment, markFormula, NOTHING } from '../mark';
import { shiftsIn, widen } from '../shift';
import { goOn, HostError, type Course, type Overview, type Receipt } from '../workbook';
import { remember } from './before';
import { keepBeside, layBeside } from './beside';
import { empty } from './empty';
import { addName, changeName } from './names';
import { paceOf } from './pace';
import { areaOf, cellsAt, sheetNamed, sheetWith } from './place';
import { play } from './play';
import { dropRuns } from './runs';
import { requireOpen, requireUnprotected } from './shut';

const POINTS_PER_PIXEL = 3 / 4;

function carryWidths(book: Book, plan: Plan, seen: Overview): Plan {
  const shifts = shiftsIn(plan, seen);
  const widths = shifts.map(
    ({ title, from }) => sheetNamed(book, title).lines.columnWidth(from) * POINTS_PER_PIXEL,
  );
  return widen(plan, shifts, widths);
}

/** Columns of ours beside a table may be others than those it was read with. */
function requireSame(book: Book, grids: readonly Grid[], { besides = [] }: Overview): void {
  const near = besides.filter(({ sheet }) => grids.some((grid) => grid.sheet === sheet));
  const moved = near.find((each) => hasMoved(each, book.names.find(each.name, null)?.formula ?? ''));
  if (moved) throw new HostError('sourceChanged', 'columns of ours have moved', moved.sheet);
  for (const grid of grids) {
    const { cells } = sheetNamed(book, grid.sheet);
    const used = cells.used(false);
    const values = (): Grid['values'] => cells.values(cellsAt(grid.area));
    if (isGrown(grid, used && areaOf(used)) || differs(grid, grid.area, values(), besides))
      throw new HostError('sourceChanged', 'changed since it was read', grid.sheet);
  }
}

/** The sheet to write on, and what holds what stood there; null = nothing did. */
interface Prepared {
  readonly target: Target;
  readonly sheet: Sheet;
  readonly copy: Sheet | null;
}

/** Makes the sheet, or keeps a copy of what stands there and empties it; then says by its name that it is ours. */
function prepare(book: Book, run: number, target: Target): Prepared {
  const { plan, title, old, marked } = target;
  const { sheets } = book;
  const before = (formula: string): void =>
    addName(book, beforeName(run, plan.mark), formula, commentOf(target), true);
  const mark = (): void => {
    const [formula, comment] = [markFormula(title), markComment(plan.own ?? '')];
    if (marked) changeName(book, plan.mark, { formula, comment });
    else addName(book, plan.mark, formula, comment);
  };
  if (old === null) {
    before(NOTHING);
    const sheet = sheets.add(title);
    mark();
    return { target, sheet, copy: null };
  }
  const standing = sheetWith(book, old.sheet.id, old.sheet.name);
  requireUnprotected(standing);
  if (hasCharts(plan)) {
    const position = sheets.positionOf(standing);
    standing.rename(old.copy);
    before(markFormula(old.copy));
    const sheet = sheets.add(title);
    mark();
    sheets.move(sheet, position);
    standing.setVisibility('VeryHidden');
    return { target, sheet, copy: standing };
  }
  const copy = sheets.copy(standing, old.copy, sheets.all().length);
  before(markFormula(old.copy));
  empty(standing);
  if ((plan.own ?? '') !== (old.sheet.own ?? ''))
    changeName(book, plan.mark, { comment: markComment(plan.own ?? '') });
  copy.setVisibility('VeryHidden');
  return { target, sheet: standing, copy };
}

/** How a person's formulas read where they now stand is known only now. */
function restamp(book: Book, { targets, number }: Writing, prepared: readonly Prepared[]): void {
  for (const { target, areas } of carriedBy(targets)) {
    const { cells } = prepared.find((each) => each.target === target)!.sheet;
    const carried = areas.map((at) => ({
      at,
      rows: cells.map(cellsAt(at), (row, column) => cells.formula(row, column)),
    }));
    changeName(book, beforeName(number, target.plan.mark), { comment: commentOf(target, carried) });
  }
}

function finish(book: Book, { plan, seen }: Writing, prepared: readonly Prepared[]): void {
  const shown = prepared.find(({ target }) => target.plan.mark === plan.show)?.sheet;
  if (shown) {
    if (shown.visibility !== 'Visible') shown.setVisibility('Visible');
    book.sheets.activate(shown);
    book.selection.select([area(0, 0)]);
  }
  dropRuns(book, seen.runs);
}

async function carryOut(book: Book, writing: Writing, course: Course): Promise<void> {
  const { plan, targets, number, besideCopy } = writing;
  const pace = paceOf(course);
  const prepared = targets.map((target) => prepare(book, number, target));
  if (plan.beside) keepBeside(book, number, plan.beside, besideCopy);
  const moves = prepared.flatMap(({ target, sheet, copy }) =>
    condense(target.plan.steps).map((stroke) => () => play(sheet, stroke, copy)),
  );
  for (const [index, move] of moves.entries()) {
    move();
    await pace((index + 1) / (moves.length + 1));
  }
  if (plan.beside) layBeside(book, plan.beside);
  restamp(book, writing, prepared);
  finish(book, writing, prepared);
  course.onProgress?.(1);
}

export async function writePlan(
  book: Book,
  wished: Plan,
  seen: Overview,
  course: Course = {},
): Promise<Receipt> {
  requireOpen(book);
  const writing = aim(carryWidths(book, wished, seen), seen);
  goOn(course);
  await book.calculation.settled();
  requireSame(book, writing.plan.basis ?? [], seen);
  const takeBack = remember(book);
  try {
    await carryOut(book, writing, course);
  } catch (failure) {
    await takeBack(writing);
    throw failure;
  }
  return receiptOf(writing.targets);
}
