/** The adapter of the port over Office.js: shows and listens; its neighbours do the rest of the port. */
import type { CellRef } from '../sheet/grid';
export { openFormulas } from './formulas';
import { overview } from './overview';
import { readSheets } from './read';
import { run } from './run';
import { changedSince, forget, undo } from './undo';
import type { Workbook } from './workbook';
import { writePlan } from './write';

const show = ({ sheet, row, column }: CellRef): Promise<void> =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.visibility = 'Visible';
    worksheet.activate();
    worksheet.getCell(row, column).select();
    await context.sync();
  });

/** Nothing is said of changes that this add-in makes itself: it is what asked for them. */
const watch = (changed: () => void): Promise<() => Promise<void>> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async (): Promise<void> => changed();
    const handlers = [
      worksheets.onSelectionChanged.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onDeleted.add(tell),
      worksheets.onChanged.add(async (event) => {
        if (event.triggerSource !== 'ThisLocalAddin') changed();
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
  read: readSheets,
  apply: writePlan,
  changedSince,
  undo,
  forget,
  show,
  watch,
});
