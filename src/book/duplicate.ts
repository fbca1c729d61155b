/** A sheet over again: its cells, sizes, rules, charts and settings under a name of its own. */
import type { IWorksheetData } from '@univerjs/core';
import type { Names } from './names';
import type { ChartRecord } from './charts';
import type { SheetRecords } from './records';
import type { Sheet } from './sheet';

/** What the grid keeps of a sheet itself. */
export function duplicateData({ worksheet, records }: Sheet, id: string, name: string): IWorksheetData {
  const data = structuredClone(worksheet.getSnapshot());
  return { ...data, id, name, custom: recordsFor(records, worksheet.getSheetId(), id) };
}

/** A chart goes on showing the cells beside it; the names of tables are a workbook's, and stay with the first. */
function recordsFor({ charts, tables: _, ...others }: SheetRecords, from: string, to: string): SheetRecords {
  const moved = (text: string): string =>
    text.replaceAll(`"sheetId":${JSON.stringify(from)}`, `"sheetId":${JSON.stringify(to)}`);
  return {
    ...structuredClone(others),
    ...(charts && { charts: JSON.parse(moved(JSON.stringify(charts))) as readonly ChartRecord[] }),
  };
}

/** What plugins keep of it: rules, and the names that are its own. */
export function duplicateRules(from: Sheet, to: Sheet, names: Names): void {
  for (const { cfId: _, ...rule } of [...from.rules.conditionalFormats()].reverse())
    to.rules.addConditionalFormat(structuredClone(rule));
  for (const { uid: _, ranges, ...rule } of from.rules.validations())
    for (const range of ranges) to.rules.validate({ ...range }, structuredClone(rule));
  for (const { id: _, ...name } of names.all())
    if (name.sheetId === from.id) names.set({ ...name, sheetId: to.id });
}
