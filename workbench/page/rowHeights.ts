/** Rows without a height of their own grow with what is in them, as in Excel; the grid does so only for what is typed. */
import { ICommandService, type Injector } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/preset-sheets-core';
import { bound, type Area } from '../../src/book/area';
import type { Book } from '../../src/book/book';

/** To measure a long sheet would keep the user waiting; below this it keeps the usual height. */
const MEASURED_ROWS = 1000;

/** Returns what ends it. */
export function growRows(injector: Injector, book: Book): () => void {
  /** What is still to be measured, sheet by sheet: all of it at first, then what has changed. */
  const waiting = new Map<string, Area>();
  for (const sheet of book.sheets.all()) expect(sheet.id, sheet.cells.used(true));
  let planned: number | undefined;

  function expect(sheetId: string, area: Area | null): void {
    const known = waiting.get(sheetId);
    if (area) waiting.set(sheetId, known ? bound(known, area) : area);
  }
  // Together, once what goes on now is over.
  function plan(): void {
    planned ??= window.setTimeout(measure);
  }
  function measure(): void {
    planned = undefined;
    const sheet = book.sheets.active;
    const area = waiting.get(sheet.id);
    waiting.delete(sheet.id);
    if (!area) return;
    const { rowData } = sheet.worksheet.getConfig();
    const ranges: Area[] = [];
    const end = Math.min(area.endRow, area.startRow + MEASURED_ROWS - 1);
    for (let row = area.startRow; row <= end; row++)
      if (rowData[row]?.h === undefined) ranges.push({ ...area, startRow: row, endRow: row });
    const commands = injector.get(ICommandService);
    const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, sheet.id);
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { onlyLocal: true });
  }

  book.onChange((change) => {
    if (change.kind === 'edited' || change.kind === 'formatted') expect(change.sheetId, change.area);
    else if (change.kind !== 'activated') return;
    plan();
  });
  plan();
  return () => clearTimeout(planned);
}
