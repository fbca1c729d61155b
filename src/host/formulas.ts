/** Formulas of the user's own sheets: found where they stand, and replaced all at once or not at all. */
import type { Area } from '../sheet/grid';
import { asWritten } from './literal';
import { run } from './run';
import { HostError, type FormulaBook, type FormulaCell, type Replacement } from './workbook';

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** A range outlives no batch: it is asked for anew each time. */
const rangeAt = (
  context: Excel.RequestContext,
  sheet: string,
  { row, column, rows, columns }: Area,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);

interface Place {
  readonly sheet: string;
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
    const sheets = workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => ({ sheet: name, at: null }));
  }
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const areas = workbook
    .getSelectedRanges()
    .areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  return areas.items.map((range) => ({ sheet: active.name, at: areaOf(range) }));
}

const find: FormulaBook['find'] = (where, wanted) =>
  run(async (context) => {
    const used = (await places(context, where)).map(({ sheet, at }) => {
      const whole = at === null ? context.workbook.worksheets.getItem(sheet) : rangeAt(context, sheet, at);
      return { sheet, range: whole.getUsedRangeOrNullObject(false).load(`${PLACE},formulas`) };
    });
    await context.sync();
    const asked = used.flatMap(({ sheet, range }) =>
      range.isNullObject
        ? []
        : (range.formulas as unknown[][]).flatMap((row, i) =>
            row.flatMap((formula, j) => {
              if (typeof formula !== 'string' || !wanted(formula)) return [];
              const at = { row: range.rowIndex + i, column: range.columnIndex + j, rows: 1, columns: 1 };
              const cell = rangeAt(context, sheet, at).load(`${PLACE},values`);
              const spill = cell.getSpillingToRangeOrNullObject().load(`${PLACE},values`);
              return [{ sheet, formula, cell, spill }];
            }),
          ),
    );
    await context.sync();
    return asked.map(({ sheet, formula, cell, spill }): FormulaCell => {
      const filled = spill.isNullObject ? cell : spill;
      return { sheet, formula, at: areaOf(filled), values: filled.values as FormulaCell['values'] };
    });
  });

/** Several sheets may be protected or gone: Excel takes nothing back, so what had been written is written back. */
async function write(
  cells: readonly Replacement[],
  pick: (cell: Replacement) => Replacement['cells'],
): Promise<void> {
  await run(async (context) => {
    for (const replacement of cells) {
      const { sheet, at } = replacement;
      const range = rangeAt(context, sheet, at);
      range.formulas = pick(replacement).map((row) => row.map(asWritten)) as string[][];
    }
    await context.sync();
  });
}

const replace: FormulaBook['replace'] = async (cells) => {
  try {
    await write(cells, (each) => each.cells);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    for (const each of cells) await write([each], (cell) => cell.before).catch(() => {});
    throw error;
  }
};

/** What the areas hold now, by one property of theirs. */
const read =
  (property: 'values' | 'formulas'): FormulaBook['values'] =>
  (cells) =>
    run(async (context) => {
      const ranges = cells.map(({ sheet, at }) => rangeAt(context, sheet, at).load(property));
      await context.sync();
      return ranges.map((range) => range[property] as FormulaCell['values']);
    });

/** Formulas of the workbook that the add-in was opened in. */
export const openFormulas = (): FormulaBook => ({
  find,
  replace,
  values: read('values'),
  formulas: read('formulas'),
});
