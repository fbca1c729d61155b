/** The adapter of the port over Office.js: shows and listens; its neighbours do the rest of the port. */
import type { CellRef } from '../sheet/grid';
import { addSheet } from './add-sheet';
export { openFormulas } from './formulas';
import { overview } from './overview';
import { readSheets } from './read';
import { run } from './run';
import { changedSince, forget, undo } from './undo';
import { whereabouts } from './whereabouts';
import type { Happening, Size, Workbook } from './workbook';
import { writePlan } from './write';

const ONE_CELL: Size = { rows: 1, columns: 1 };

const show = ({ sheet, row, column }: CellRef, { rows, columns }: Size = ONE_CELL): Promise<void> =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.visibility = 'Visible';
    worksheet.activate();
    worksheet.getRangeByIndexes(row, column, rows, columns).select();
    await context.sync();
  });

/** Nothing is said of changes that this add-in makes itself: it is what asked for them. */
const watch = (happened: (what: Happening) => void): Promise<() => Promise<void>> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (what: Happening) => async (): Promise<void> => happened(what);
    const handlers = [
      worksheets.onSelectionChanged.add(tell('move')),
      worksheets.onActivated.add(tell('move')),
      worksheets.onDeleted.add(tell('change')),
      worksheets.onChanged.add(async (event) => {
        if (event.triggerSource !== 'ThisLocalAddin') happened('change');
      }),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });

/** The workbook that the add-in was opened in; `Excel` must be there by then. */
export const openExcel = (): Workbook => ({
  overview,
  whereabouts,
  read: readSheets,
  apply: writePlan,
  changedSince,
  undo,
  forget,
  addSheet,
  show,
  watch,
});
