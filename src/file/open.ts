/**
 * Opens an .xlsx: bytes → what the grid works on, and the carrier that saving needs again.
 *
 * What the grid has no field for stands in `custom`:
 *   workbook  date1904: true             serials count from 1904 (they are left as the file has them)
 *             protection: {protected}    the structure of the workbook is protected
 *             calculationMode            'Manual' or 'AutomaticExceptTables' where it is not automatic
 *             activeSheet: id            the sheet that was in front
 *   sheet     veryHidden: true           beside `hidden`
 *             protection: {protected, options}    options as in Office.js's WorksheetProtectionOptions
 *             pageLayout: {…}            as in Office.js's PageLayout, with printArea, printTitleRows, printTitleColumns
 *             autoFilter: {address}      the filtered area, `A1:D9`
 *             tables: Table[]            {id, name, address, headers, totals}; read only, the file keeps its own
 *             charts: Chart[]            of the kinds that book/charts.ts lists; the others the file keeps to itself
 *             pageBreaks: row[], columnBreaks: column[]  set by hand, counted from 0
 *             headings: false            row and column headings are not shown
 *             spills: Spill[]            array formulas: {ref, dynamic, values}; only their first cell is in the matrix
 *   cell      locked: false              may be written to although the sheet is protected
 *             rich: n                    the file's shared text with formats inside, valid while the text is the same
 * Ids: sheets are `sheet-<sheetId>`, styles `xf<n>`, and rules and names from the file begin with `file-`.
 */
import {
  BooleanNumber,
  LocaleType,
  type ISheetDataValidationRule,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { Archive } from './archive';
import { readBookRecords } from './bookRecords';
import { Carrier, type SheetEntry } from './carrier';
import { CellReader } from './cellReader';
import { readCharts } from './charts';
import { readConditions } from './conditional';
import { readMerges } from './merges';
import { readNames } from './names';
import { readPrintNames } from './printNames';
import { FileProblem } from './problem';
import { makeResources } from './resources';
import { readSheetRecords } from './sheetRecords';
import { readView } from './sheetView';
import { readColumns, readDefaultSizes } from './sizes';
import type { SharedStrings } from './strings';
import type { StyleSheet } from './styleSheet';
import { readTabColour } from './tabColour';
import { readTables } from './tables';
import { readValidations } from './validation';
import { childOf, element, type Element } from './xml';

export interface Opened {
  data: IWorkbookData;
  carrier: Carrier;
}

/** The grid shows at least this much, and some room beyond what is filled. */
const leastRows = 1000;
const leastColumns = 52;
const roomBelow = 200;
const roomRight = 10;
/** Formats of columns beyond are shown only where the grid reaches. */
const styledColumns = 1024;

/** Rejects with a FileProblem whatever is not a workbook that can be read. */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opened> {
  try {
    const carrier = new Carrier(Archive.open(bytes));
    return { data: readBook(carrier, name.replace(/\.xl[a-z]+$/i, '')), carrier };
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('damaged', error instanceof Error ? error.message : String(error));
  }
}

function readBook(carrier: Carrier, name: string): IWorkbookData {
  const workbook = carrier.workbook();
  const styles = carrier.styleSheet();
  const strings = carrier.strings();
  const entries = carrier.sheets(workbook);
  const ids = entries.map(({ id }) => id);
  const idOf = (name: string) => entries.find(({ node }) => node.attributes.name === name)?.id;
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const conditions: Record<string, IConditionFormattingRule[]> = {};
  const validations: Record<string, ISheetDataValidationRule[]> = {};
  entries.forEach((entry, place) => {
    if (entry.id === undefined) return;
    const { sheet, frame } = readSheet(carrier, entry, styles, strings);
    const charts = readCharts(carrier.archive, entry.part, sheet, idOf);
    const prints = readPrintNames(childOf(workbook, 'definedNames'), place);
    sheet.custom = {
      ...sheet.custom,
      pageLayout: { ...sheet.custom?.pageLayout, ...prints },
      ...(charts.length > 0 ? { charts } : {}),
    };
    sheets[entry.id] = sheet;
    conditions[entry.id] = readConditions(frame, styles, sheet.rowCount, sheet.columnCount);
    validations[entry.id] = readValidations(frame, sheet.rowCount, sheet.columnCount);
  });
  const sheetOrder = ids.filter((id) => id !== undefined);
  if (sheetOrder.length === 0) throw new FileProblem('damaged', 'no worksheet');
  return {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: styles.styles,
    defaultStyle: styles.normal,
    sheetOrder,
    sheets,
    resources: makeResources({ names: readNames(workbook, ids), conditions, validations }),
    custom: { ...readBookRecords(workbook, ids) },
  };
}

type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, 'rowCount' | 'columnCount'>;

function readSheet(
  carrier: Carrier,
  { id, part, node }: SheetEntry,
  styles: StyleSheet,
  strings: SharedStrings,
): { sheet: SheetData; frame: Element } {
  const { date1904 } = carrier;
  const columnsOf = (cols?: Element) =>
    readColumns(element('worksheet', {}, cols ? [cols] : []), styledColumns);
  let cols: Element | undefined;
  let reader: CellReader | undefined;
  // Columns stand before the cells in the file, and the cells need to know which of them have a format.
  const frame = carrier.archive.read(part, {
    cols: (found) => void (cols = found),
    row: (row) => (reader ??= new CellReader(strings, styles, columnsOf(cols), date1904)).read(row),
  });
  if (!frame || frame.name !== 'worksheet') throw new FileProblem('damaged', `${part} is no worksheet`);
  if (cols) frame.children.push(cols);
  const { cells, rows, spills, lastRow, lastColumn } =
    reader ?? new CellReader(strings, styles, {}, date1904);
  const columnCount = Math.max(leastColumns, lastColumn + 1 + roomRight);
  const tables = readTables(carrier.archive, part);
  const sheet: SheetData = {
    id: id ?? '',
    name: node.attributes.name ?? '',
    hidden: (node.attributes.state ?? 'visible') === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: readTabColour(frame, styles.palette),
    rowCount: Math.max(leastRows, lastRow + 1 + roomBelow),
    columnCount,
    ...readDefaultSizes(frame),
    ...readView(frame),
    mergeData: readMerges(frame),
    cellData: cells,
    rowData: rows,
    columnData: readColumns(frame, columnCount),
    custom: {
      ...readSheetRecords(frame, node.attributes.state),
      ...(spills.length > 0 ? { spills } : {}),
      ...(tables.length > 0 ? { tables } : {}),
    },
  };
  return { sheet, frame };
}
