/** Sheets that take more than one request to write are out of sight meanwhile: nobody can write into what is only half there; and how what is out of sight goes. */
import type { Target, Writing } from './aim';
import { sheetOf } from './survey';

/** A workbook shows one sheet at least; what its user has hidden stays as it is. */
function hideable({ targets, seen }: Writing): readonly Target[] {
  const ours = new Set(targets.map(({ old }) => old?.sheet.id));
  if (!seen.sheets.some(({ id, visible }) => visible && !ours.has(id))) return [];
  return targets.filter(({ old }) => old === null || old.sheet.visible);
}

const setAll =
  (visibility: 'VeryHidden' | 'Visible') =>
  (workbook: Excel.Workbook, writing: Writing): void => {
    for (const { plan } of hideable(writing)) sheetOf(workbook, plan.mark).visibility = visibility;
  };

export const hide = setAll('VeryHidden');
export const unhide = setAll('Visible');

/** How a sheet of ours that was being written is to be seen once that is taken back. */
export const shownAgain = <V extends string>(visibility: V): V | 'Visible' =>
  visibility === 'VeryHidden' ? 'Visible' : visibility;

/** Excel deletes no sheet that is very hidden (`Worksheet.delete`). */
export function remove(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
