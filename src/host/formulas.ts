/** Formulas of the user's own sheets: found where they stand, and replaced all at once or not at all. */
import type { Area } from '../sheet/grid';
import { eachFormula } from './each-formula';
import { asWritten } from './literal';
import { isCopyTitle } from './mark';
import { insist, inTurn, run, runPatiently, unlessHost } from './run';
import { isOther, isWritten, requireBack, withoutSpills } from './stood';
import { AREA, areaOf, rangeAt } from './survey';
import { HostError, type FormulaBook, type FormulaCell, type Replacement } from './workbook';

interface Place extends Pick<FormulaCell, 'sheet' | 'id'> {
  /** null = the whole sheet. */
  readonly at: Area | null;
}

/** The selected areas, or all sheets. */
async function places(
  context: Excel.RequestContext,
  where: 'selection' | 'workbook',
): Promise<readonly Place[]> {
  const { workbook } = context;
  if (where === 'workbook') {
    const sheets = workbook.worksheets.load('items/name,items/id');
    await context.sync();
    // Copies by which a run can be undone stay as they are.
    const own = sheets.items.filter(({ name }) => !isCopyTitle(name));
    return own.map(({ name, id }) => ({ sheet: name, id, at: null }));
  }
  const active = workbook.worksheets.getActiveWorksheet().load('name,id');
  const areas = workbook
    .getSelectedRanges()
    .areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  return areas.items.map((range) => ({ sheet: active.name, id: active.id, at: areaOf(range) }));
}

/** What of them is used. */
const usedOf = (where: 'selection' | 'workbook'): Promise<readonly Place[]> =>
  run(async (context) => {
    const asked = (await places(context, where)).map(({ sheet, id, at }) => {
      const whole = at === null ? context.workbook.worksheets.getItem(id) : rangeAt(context, id, at);
      return { sheet, id, range: whole.getUsedRangeOrNullObject(false).load(AREA) };
    });
    await context.sync();
    return asked.map(({ sheet, id, range }) => ({
      sheet,
      id,
      at: range.isNullObject ? null : areaOf(range),
    }));
  });

const find: FormulaBook['find'] = async (where, wanted) => {
  const used = await usedOf(where);
  const found: (Place & { readonly at: Area; readonly formula: string })[] = [];
  await eachFormula(
    used.map(({ id, at }) => ({ sheet: id, at })),
    (area, row, column, formula) => {
      if (typeof formula !== 'string' || !wanted(formula)) return;
      found.push({ ...used[area]!, at: { row, column, rows: 1, columns: 1 }, formula });
    },
    run,
  );
  return run(async (context) => {
    const asked = found.map((each) => {
      const cell = rangeAt(context, each.id, each.at).load(`${AREA},values,formulas`);
      return { ...each, cell, spill: cell.getSpillingToRangeOrNullObject().load(`${AREA},values`) };
    });
    await context.sync();
    return asked.map(({ sheet, id, formula, cell, spill }): FormulaCell => {
      if (cell.formulas[0]?.[0] !== formula)
        throw new HostError('sourceChanged', 'another formula by now', sheet);
      const filled = spill.isNullObject ? cell : spill;
      return { sheet, id, formula, at: areaOf(filled), values: filled.values as FormulaCell['values'] };
    });
  });
};

type Cells = FormulaCell['values'];

interface Written {
  readonly before: Cells;
  readonly after: Cells;
}

/** Something stood there already, and nothing changed by it. */
const isSentTwice = ({ before, after }: Written): boolean => before[0]?.[0] !== '' && !isOther(after, before);

/** Writes in one batch; gives what stood there just before, and what stands there then. */
const write = (
  cells: readonly Pick<Replacement, 'id' | 'at' | 'cells'>[],
  by = run,
): Promise<readonly Written[]> =>
  by(async (context) => {
    const asked = cells.map(({ id, at, cells: wanted }) => {
      const before = rangeAt(context, id, at).load('formulas');
      rangeAt(context, id, at).formulas = wanted.map((row) => row.map(asWritten)) as string[][];
      return { before, after: rangeAt(context, id, at).load('formulas') };
    });
    await context.sync();
    return asked.map(({ before, after }) => ({
      before: before.formulas as Cells,
      after: after.formulas as Cells,
    }));
  });

/** Several sheets may be protected or gone: Excel takes nothing back, so what had been written is written back. */
const replace: FormulaBook['replace'] = async (cells) => {
  const written = await write(cells).catch(async (error: unknown) => {
    await takeBack(cells);
    throw error;
  });
  const changed = cells.find(
    ({ stood }, k) => isOther(stood, written[k]!.before) && !isSentTwice(written[k]!),
  );
  if (changed === undefined) return written.map(({ after }) => after);
  const back = cells.map((each, k) => ({ ...each, cells: withoutSpills(written[k]!.before) }));
  await insist(() => write(back, runPatiently));
  throw new HostError('sourceChanged', 'another formula by now', changed.sheet);
};

/** How far a batch came that failed is not known; nor is it where nobody can be asked any more. */
const takeBack: FormulaBook['takeBack'] = async (cells) => {
  const left = await inTurn(cells, (each) =>
    insist(() => takeOneBack(each)).then(
      () => [],
      (error: unknown) => (isGone(error) ? [] : unlessHost([each])(error)),
    ),
  );
  requireBack(left.flat());
};

const isGone = (error: unknown): boolean => error instanceof HostError && error.code === 'gone';

const takeOneBack = (each: Replacement): Promise<void> =>
  runPatiently(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(each.id);
    await context.sync();
    if (sheet.isNullObject) return;
    const now = rangeAt(context, each.id, each.at).load('formulas');
    await context.sync();
    if (isWritten(each, now.formulas as Cells)) await write([{ ...each, cells: each.before }], runPatiently);
  });

const values: FormulaBook['values'] = (cells) =>
  run(async (context) => {
    const ranges = cells.map(({ id, at }) => rangeAt(context, id, at).load('values'));
    await context.sync();
    return ranges.map((range) => range.values as Cells);
  });

/** Formulas of the workbook that the add-in was opened in. */
export const openFormulas = (): FormulaBook => ({
  find,
  replace,
  takeBack,
  values,
});
