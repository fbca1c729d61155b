/** What a sheet says that the grid has no field for, as plain records in the sheet's `custom`; the keys are listed in open.ts. */
import type { ProtectionRecord } from '../book/records';
import { parseArea, areaName } from './address';
import { sheetOrder } from './frame';
import { readPageBreaks, writePageBreaks } from './pageBreaks';
import { readPageLayout, writePageLayout, type PageLayout } from './pageLayout';
import { saysTheSame } from './same';
import { childOf, element, isTrue, replaceChild, type Element } from './xml';

export interface SheetRecords {
  protection?: ProtectionRecord;
  veryHidden?: boolean;
  pageLayout?: PageLayout;
  autoFilter?: { address: string };
  headings?: boolean;
  pageBreaks?: number[];
  columnBreaks?: number[];
}

/** Office.js's names ↔ the file's; but for the first two, the file says what is forbidden unless it says 0. */
const permissions = [
  ['allowEditObjects', 'objects', '0'],
  ['allowEditScenarios', 'scenarios', '0'],
  ['allowFormatCells', 'formatCells', '1'],
  ['allowFormatColumns', 'formatColumns', '1'],
  ['allowFormatRows', 'formatRows', '1'],
  ['allowInsertColumns', 'insertColumns', '1'],
  ['allowInsertRows', 'insertRows', '1'],
  ['allowInsertHyperlinks', 'insertHyperlinks', '1'],
  ['allowDeleteColumns', 'deleteColumns', '1'],
  ['allowDeleteRows', 'deleteRows', '1'],
  ['allowSort', 'sort', '1'],
  ['allowAutoFilter', 'autoFilter', '1'],
  ['allowPivotTables', 'pivotTables', '1'],
] as const;

export function readSheetRecords(frame: Element, state: string | undefined): SheetRecords {
  const protection = readProtection(childOf(frame, 'sheetProtection'));
  const breaks = readPageBreaks(frame, 'rowBreaks');
  const across = readPageBreaks(frame, 'colBreaks');
  const filtered = parseArea(childOf(frame, 'autoFilter')?.attributes.ref ?? '');
  const headings = childOf(childOf(frame, 'sheetViews'), 'sheetView')?.attributes.showRowColHeaders;
  return {
    pageLayout: readPageLayout(frame),
    ...(breaks.length > 0 ? { pageBreaks: breaks } : {}),
    ...(across.length > 0 ? { columnBreaks: across } : {}),
    ...(protection ? { protection } : {}),
    ...(state === 'veryHidden' ? { veryHidden: true } : {}),
    ...(filtered ? { autoFilter: { address: areaName(filtered) } } : {}),
    ...(headings !== undefined && !isTrue(headings) ? { headings: false } : {}),
  };
}

export function writeSheetRecords(frame: Element, now: SheetRecords): void {
  const before = readSheetRecords(frame, undefined);
  if (!saysTheSame(before.protection, now.protection) || before.protection === undefined) {
    const digest = childOf(frame, 'sheetProtection')?.attributes;
    const made = now.protection?.protected
      ? makeProtection(now.protection, before.protection && digest)
      : undefined;
    replaceChild(frame, 'sheetProtection', made, sheetOrder);
  }
  if (before.autoFilter?.address !== now.autoFilter?.address) {
    const made = now.autoFilter && element('autoFilter', { ref: now.autoFilter.address });
    replaceChild(frame, 'autoFilter', made, sheetOrder);
  }
  const view = childOf(childOf(frame, 'sheetViews'), 'sheetView');
  if (view && (before.headings ?? true) !== (now.headings ?? true))
    view.attributes.showRowColHeaders = now.headings === false ? '0' : '1';
  if (now.pageLayout) writePageLayout(frame, now.pageLayout);
  if (now.pageBreaks) writePageBreaks(frame, 'rowBreaks', now.pageBreaks);
  if (now.columnBreaks) writePageBreaks(frame, 'colBreaks', now.columnBreaks);
}

function readProtection(node: Element | undefined): ProtectionRecord | undefined {
  if (!node || !isTrue(node.attributes.sheet)) return undefined;
  const options: Record<string, boolean | string> = {};
  for (const [option, name, otherwise] of permissions)
    options[option] = !isTrue(node.attributes[name] ?? otherwise);
  const { selectLockedCells, selectUnlockedCells } = node.attributes;
  options.selectionMode = isTrue(selectUnlockedCells)
    ? 'None'
    : isTrue(selectLockedCells)
      ? 'Unlocked'
      : 'Normal';
  return { protected: true, options };
}

function makeProtection(
  { options = {}, password }: ProtectionRecord,
  digest: Record<string, string> = {},
): Element {
  const attributes: Record<string, string> = { sheet: '1' };
  // A new password cannot be written: its digest is not computed here. One that was there stays.
  for (const name of ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount']) {
    const value = digest[name];
    if (password === undefined && value !== undefined) attributes[name] = value;
  }
  for (const [option, name, otherwise] of permissions) {
    const forbidden = options[option] === true ? '0' : '1';
    if (forbidden !== otherwise) attributes[name] = forbidden;
  }
  if (options.selectionMode === 'None') attributes.selectUnlockedCells = '1';
  if (options.selectionMode === 'None' || options.selectionMode === 'Unlocked')
    attributes.selectLockedCells = '1';
  return element('sheetProtection', attributes);
}
