/** The adapter of the port over Office.js: looks, shows and listens; `read.ts` and `write.ts` do the rest of the port. */
import type { CellRef } from '../sheet/grid';
import { markedSheet, OURS } from './mark';
import { readSheets } from './read';
import { Refused, run } from './run';
import type { Overview, Workbook } from './workbook';
import { writePlan } from './write';

const look = (withSelection: boolean): Promise<Overview> =>
  run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name,items/visibility');
    const names = workbook.names.load('items/name,items/formula');
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    const selected = withSelection ? workbook.getSelectedRanges().areas : null;
    selected?.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();

    const titles = new Set(sheets.items.map((sheet) => sheet.name));
    const marks = new Map<string, string>();
    const lostMarks: string[] = [];
    for (const { name, formula } of names.items.filter((each) => each.name.startsWith(OURS))) {
      const sheet = markedSheet(formula);
      if (sheet !== null && titles.has(sheet)) marks.set(sheet, name);
      else lostMarks.push(name);
    }
    return {
      sheets: sheets.items.map(({ name, visibility }) => ({
        name,
        visible: visibility === 'Visible',
        mark: marks.get(name) ?? null,
      })),
      active: active.name,
      selection: (selected?.items ?? []).map((range) => ({
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      })),
      lostMarks,
    };
  });

/** What is selected may be a chart or a picture, which has no cells; the rest can be seen all the same. */
async function overview(): Promise<Overview> {
  try {
    return await look(true);
  } catch (error) {
    if (error instanceof Refused && error.officeCode === 'InvalidSelection') return look(false);
    throw error;
  }
}

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
  show,
  watch,
});
