/** What a person does at the workbench, in the order of hand movements: open, press, look. */
import ExcelJS from '@protobi/exceljs';
import { writeFileSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from './browser';

export type Rows = readonly (readonly (string | number | null)[])[];

const SCREENSHOTS = resolve(__dirname, '../../screenshots');

/** A workbook with these sheets, made by a library that the workbench does not use. */
export async function workbookOf(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets))
    workbook.addWorksheet(title).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function readElsewhere(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** Rows of one sheet as plain values, '' for an empty cell. */
export function rowsOf(workbook: ExcelJS.Workbook, title: string): (string | number | boolean)[][] {
  const sheet = workbook.getWorksheet(title);
  if (!sheet) throw new RangeError(`no sheet ${title}; there are ${titlesOf(workbook).join(', ')}`);
  const rows: (string | number | boolean)[][] = [];
  for (let r = 1; r <= sheet.rowCount; r++) {
    const row: (string | number | boolean)[] = [];
    for (let c = 1; c <= sheet.columnCount; c++) {
      const { value } = sheet.getCell(r, c);
      row.push(
        value === null || value === undefined
          ? ''
          : typeof value === 'object'
            ? sheet.getCell(r, c).text
            : value,
      );
    }
    rows.push(row);
  }
  return rows;
}

/** Titles of the sheets that a user sees: copies of what a run replaced are very hidden. */
export const titlesOf = (workbook: ExcelJS.Workbook): string[] =>
  workbook.worksheets.flatMap(({ name, state }) => (state === 'veryHidden' ? [] : [name]));

/** The rows of a result sheet under its header, by unit: header text → value. */
export function resultsOf(
  workbook: ExcelJS.Workbook,
  title: string,
): Map<string, Record<string, string | number | boolean>> {
  const rows = rowsOf(workbook, title);
  const head = rows.findIndex((row) => row.includes('名次') || row.includes('Rank'));
  if (head < 0) throw new RangeError(`${title} has no header`);
  const names = rows[head]!.map(String);
  const unitColumn = names.findIndex((name) => /单位|Unit/.test(name));
  const results = new Map<string, Record<string, string | number | boolean>>();
  for (const row of rows.slice(head + 1)) {
    const unit = row[unitColumn];
    if (typeof row[0] !== 'number' || !unit) break;
    results.set(String(unit), Object.fromEntries(names.map((name, c) => [name, row[c]!])));
  }
  return results;
}

export async function open(workbench: Workbench, bytes: Uint8Array, name: string): Promise<void> {
  await workbench.page.evaluate(
    ([content, title]) => window.workbench.open(Uint8Array.from(content), title),
    [[...bytes], name] as const,
  );
}

export const select = (workbench: Workbench, address: string): Promise<void> =>
  workbench.page.evaluate((where) => window.workbench.select(where), address);

/** Opens the pane by its ribbon button. */
export const openPane = (workbench: Workbench): Promise<void> =>
  workbench.page.evaluate(() => window.workbench.fireRibbon('ZoneRank.OpenPane'));

/** The ribbon's one-click button; resolves when the add-in says that it is done. */
export const pressRibbon = (workbench: Workbench): Promise<void> =>
  workbench.page.evaluate(() => window.workbench.fireRibbon('ZoneRank.OneClick'));

/** The pane's one-click button, then until it says what was written. */
export async function pressPane(workbench: Workbench): Promise<void> {
  await workbench.pane.getByRole('button', { name: /^(一键排名|Rank now)$/ }).click();
  await workbench.pane
    .getByText(/^(已写入|Written)/)
    .first()
    .waitFor();
}

export async function saved(workbench: Workbench): Promise<ExcelJS.Workbook> {
  return readElsewhere(await workbench.save());
}

/** Kept in screenshots/; the README's picture is one of them. */
export async function picture(workbench: Workbench, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  writeFileSync(resolve(SCREENSHOTS, `${name}.png`), await workbench.page.screenshot());
}

/** Unfolds what stands under a summary of the pane. */
export const unfold = (pane: FrameLocator, summary: string | RegExp): Promise<void> =>
  pane.locator('summary', { hasText: summary }).first().click();
