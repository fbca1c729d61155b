/** What a row of the sheet looks like at first sight: figures, headings, a line of words. */
import type { Sheet } from './frame';
import { glance } from '../cell/glance';
import { serialText } from '../cell/serial';
import { isBlank, tidyName } from '../cell/text';
import { META_CELL, SIGN_OFF } from '../columns/vocabulary';

export interface RowLook {
  readonly figures: number;
  readonly texts: number;
  readonly years: number;
  readonly marks: number;
  /** Whether all its texts are of the kind 单位：亿元, 附件1. */
  readonly meta: boolean;
}

/** How far something is carried out: what a list of policies has in place of figures. */
const ANSWER = /^(?:已|部分|未|没有|不)?落实$/;

/** Gives what the cells of a row of the grid look like. */
export function lookAt(sheet: Sheet, row: number): RowLook {
  let [figures, texts, years, marks, meta] = [0, 0, 0, 0, true];
  const formats = sheet.grid.formats[row];
  (sheet.grid.values[row] ?? []).forEach((cell, column) => {
    const format = formats?.[column] ?? 'General';
    switch (glance(cell, format)) {
      case 'figure':
        // A date is when, not how much.
        if (typeof cell === 'number' && serialText(cell, format) !== null) years++;
        else figures++;
        break;
      case 'year':
        years++;
        break;
      case 'text':
        if (ANSWER.test(tidyName(cell))) {
          figures++;
          break;
        }
        texts++;
        if (!META_CELL.test(tidyName(cell))) meta = false;
        break;
      case 'mark':
        marks++;
        break;
      case 'blank':
        break;
    }
  });
  return { figures, texts, years, marks, meta };
}

/** Whether a row of the grid may head columns: several words or years and no figure. */
export function headsColumns(sheet: Sheet, row: number): boolean {
  const cells = sheet.grid.values[row] ?? [];
  const formats = sheet.grid.formats[row];
  let [texts, years, meta] = [0, 0, true];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    const look = glance(cell, formats?.[column]);
    if (look === 'figure' || look === 'mark') return false;
    if (look === 'year') years++;
    if (look !== 'text') continue;
    texts++;
    meta &&= META_CELL.test(tidyName(cell));
  }
  return !(meta && texts > 0) && texts + years >= 2;
}

/** The first thing that a row of the grid says. */
export const leadOf = (sheet: Sheet, row: number): string =>
  tidyName((sheet.grid.values[row] ?? []).find((cell) => !isBlank(cell)) ?? '');

/** How many cells of a row of the grid say anything. */
export const filledIn = (sheet: Sheet, row: number): number =>
  (sheet.grid.values[row] ?? []).filter((cell) => !isBlank(cell)).length;

/** Whether a row of the grid is a line of signatures, telephone numbers and dates. */
export const signsOff = (sheet: Sheet, row: number): boolean =>
  (sheet.grid.values[row] ?? []).some((cell) => typeof cell === 'string' && SIGN_OFF.test(tidyName(cell)));
