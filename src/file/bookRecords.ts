/** What a workbook says that the grid has no field for; the keys are listed in open.ts. */
import { childOf, element, insertInOrder, isTrue, type Element } from './xml';

export interface BookRecords {
  date1904?: boolean;
  protection?: { protected: boolean };
  calculationMode?: (typeof modes)[keyof typeof modes];
  activeSheet?: string;
}

/** ECMA-376 part 1, 18.2.27. */
export const workbookOrder = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing',
  'fileRecoveryPr', 'webPublishObjects', 'extLst',
]; // prettier-ignore

const modes = { auto: 'Automatic', autoNoTable: 'AutomaticExceptTables', manual: 'Manual' } as const;

/** `sheetIds` in the order of the file. */
export function readBookRecords(workbook: Element, sheetIds: readonly (string | undefined)[]): BookRecords {
  const mode = childOf(workbook, 'calcPr')?.attributes.calcMode ?? 'auto';
  const activeSheet = sheetIds[activeTab(workbook)];
  return {
    ...(isTrue(childOf(workbook, 'workbookPr')?.attributes.date1904) ? { date1904: true } : {}),
    ...(isProtected(workbook) ? { protection: { protected: true } } : {}),
    ...(mode === 'auto' ? {} : { calculationMode: modes[mode as keyof typeof modes] }),
    ...(activeSheet === undefined ? {} : { activeSheet }),
  };
}

/** `shown` says of every place in the new order whether a sheet can be in front there. */
export function writeBookRecords(
  workbook: Element,
  now: BookRecords,
  places: ReadonlyMap<string, number>,
  shown: readonly boolean[],
): void {
  const isNowProtected = now.protection?.protected === true;
  if (isNowProtected !== isProtected(workbook)) {
    workbook.children = workbook.children.filter(
      (child) => typeof child === 'string' || child.name !== 'workbookProtection',
    );
    if (isNowProtected)
      insertInOrder(workbook, element('workbookProtection', { lockStructure: 1 }), workbookOrder);
  }
  const mode =
    Object.entries(modes).find(([, name]) => name === (now.calculationMode ?? 'Automatic'))?.[0] ?? 'auto';
  const calculation = childOf(workbook, 'calcPr');
  if (mode !== (calculation?.attributes.calcMode ?? 'auto'))
    need(workbook, 'calcPr').attributes.calcMode = mode;
  const wanted = places.get(now.activeSheet ?? '') ?? activeTab(workbook);
  const front = shown[wanted] ? wanted : Math.max(shown.indexOf(true), 0);
  if (front !== activeTab(workbook)) {
    const views = need(workbook, 'bookViews');
    const view = childOf(views, 'workbookView') ?? element('workbookView');
    if (!views.children.includes(view)) views.children.push(view);
    view.attributes.activeTab = String(front);
    delete view.attributes.firstSheet;
  }
}

/** Results were computed by the grid: Excel shall compute its own when it opens the file. */
export function askForCalculation(workbook: Element): void {
  need(workbook, 'calcPr').attributes.fullCalcOnLoad = '1';
}

function activeTab(workbook: Element): number {
  return Number(childOf(childOf(workbook, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
}

function isProtected(workbook: Element): boolean {
  return isTrue(childOf(workbook, 'workbookProtection')?.attributes.lockStructure);
}

function need(workbook: Element, name: string): Element {
  let child = childOf(workbook, name);
  if (!child) insertInOrder(workbook, (child = element(name)), workbookOrder);
  return child;
}
