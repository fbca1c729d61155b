/** Workbooks for these tests: made by another library, or written part by part where that library cannot say it. */
import ExcelJS from '@protobi/exceljs';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Book } from '../../src/book/book';
import { openFile, type Opened } from '../../src/file/open';
import { saveFile } from '../../src/file/save';

export async function bytesOf(build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function readElsewhere(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') }));
  return Object.fromEntries(files.map(([name, part]) => [name, strFromU8(part)]));
}

/** The workbook with some of its parts written anew. */
export function withParts(
  bytes: Uint8Array,
  change: Record<string, string | ((before: string) => string)>,
): Uint8Array {
  const parts = partsOf(bytes);
  for (const [name, made] of Object.entries(change))
    parts[name] = typeof made === 'string' ? made : made(parts[name] ?? '');
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook of one sheet with these children of `<worksheet>`, and these of `<workbook>` behind its sheets. */
export async function bytesOfSheet(
  xml: string,
  more: { workbook?: string; styles?: string } = {},
): Promise<Uint8Array> {
  const plain = await bytesOf((workbook) => void workbook.addWorksheet('表'));
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return withParts(plain, {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${relations}">${xml}</worksheet>`,
    'xl/workbook.xml': (before) => before.replace('</sheets>', `</sheets>${more.workbook ?? ''}`),
    ...(more.styles === undefined ? {} : { 'xl/styles.xml': more.styles }),
  });
}

export function sheetNamed(data: IWorkbookData, name: string): Partial<IWorksheetData> {
  const found = Object.values(data.sheets).find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`no sheet ${name}`);
  return found;
}

export function cellAt(sheet: Partial<IWorksheetData>, row: number, column: number): ICellData | undefined {
  return sheet.cellData?.[row]?.[column];
}

/** Saves with every sheet written anew, and opens what came out. */
export async function rewritten({ data, carrier }: Opened): Promise<Opened & { bytes: Uint8Array }> {
  const bytes = await saveFile({ data, carrier, touched: new Set(data.sheetOrder) });
  return { ...(await openFile(bytes, 'again.xlsx')), bytes };
}

/** The same, after the workbook has been through the grid's own model. */
export async function throughGrid({ data, carrier }: Opened): Promise<Opened & { bytes: Uint8Array }> {
  const book = Book.create(JSON.parse(JSON.stringify(data)) as IWorkbookData);
  await book.calculation.settled();
  const snapshot = book.snapshot();
  book.dispose();
  return rewritten({ data: snapshot, carrier });
}
