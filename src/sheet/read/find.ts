/** Where on a sheet the tables are: its used cells split by blank rows and columns, headings and titles kept together. */
import type { Area } from '../grid';
import { Frame, mergeAt, type Sheet } from './frame';
import { glance } from './glance';
import { tidyName } from './text';
import { META_CELL, NAME_ONLY, NOTE_START, SIGN_OFF } from './vocabulary';

type BandKind = 'table' | 'data' | 'heading' | 'text';

/**
 * Gives every table of the sheet, top to bottom and left to right, with the title and note rows around it.
 * Edge: a blank row inside a table parts nothing; rows below it without headings of their own belong to the table above.
 */
export function findTables(sheet: Sheet): readonly Frame[] {
  const bands = splitRows(sheet);
  const groups: number[][] = [];
  let pending: number[] = [];
  let heading = false;
  for (const rows of bands) {
    const kind = kindOf(sheet, rows);
    const last = groups.at(-1);
    if (kind === 'table' && !(last !== undefined && sameHeading(sheet, last, rows))) {
      groups.push([...pending, ...rows]);
      [pending, heading] = [[], false];
    } else if (kind === 'data' || kind === 'table') {
      if (last !== undefined && !heading) last.push(...pending, ...rows);
      else groups.push([...pending, ...rows]);
      [pending, heading] = [[], false];
    } else if (last !== undefined && pending.length === 0 && closes(sheet, rows)) {
      last.push(...rows);
    } else {
      pending.push(...rows);
      heading = kind === 'heading';
    }
  }
  groups.at(-1)?.push(...pending);
  return groups
    .flatMap((rows) => splitColumns(sheet, rows))
    .filter((frame) => frame.width > 1 && frame.height > 1);
}

/** Rows of the grid with something in them, in runs. */
function splitRows(sheet: Sheet): readonly (readonly number[])[] {
  return runsOf(sheet).flatMap((run) => splitAtHeadings(sheet, run));
}

/** Tables without a blank row between: the next begins where the word for units stands again over other headings. */
function splitAtHeadings(sheet: Sheet, run: readonly number[]): readonly (readonly number[])[] {
  const lead = (row: number): string =>
    tidyName((sheet.grid.values[row] ?? []).find((cell) => cell !== '') ?? '');
  const starts: number[] = [0];
  let figures = false;
  run.forEach((row, index) => {
    if (!NAME_ONLY.test(lead(row))) {
      if (!figures) figures = lookAt(sheet, row).figures > 0;
      return;
    }
    if (!figures || !isHeading(lookAt(sheet, row))) return;
    if (sameHeading(sheet, run.slice(0, index), [row])) return;
    const above = run[index - 1] ?? -1;
    const titled = (sheet.grid.values[above] ?? []).filter((cell) => cell !== '').length === 1;
    starts.push(titled ? index - 1 : index);
    figures = false;
  });
  return starts.map((start, index) => run.slice(start, starts[index + 1]));
}

function runsOf(sheet: Sheet): readonly (readonly number[])[] {
  const bands: number[][] = [];
  let run: number[] = [];
  sheet.grid.values.forEach((cells, row) => {
    if (cells.some((cell) => cell !== '' && (typeof cell !== 'string' || tidyName(cell) !== '')))
      run.push(row);
    else if (run.length > 0) {
      bands.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...bands, run] : bands;
}

interface RowLook {
  readonly figures: number;
  readonly texts: number;
  readonly years: number;
  readonly meta: boolean;
}

function lookAt(sheet: Sheet, row: number): RowLook {
  let [figures, texts, years, meta] = [0, 0, 0, true];
  const formats = sheet.grid.formats[row];
  (sheet.grid.values[row] ?? []).forEach((cell, column) => {
    switch (glance(cell, formats?.[column])) {
      case 'figure':
        figures++;
        break;
      case 'year':
        years++;
        break;
      case 'text':
        texts++;
        if (!META_CELL.test(tidyName(cell))) meta = false;
        break;
      case 'blank':
      case 'mark':
        break;
    }
  });
  return { figures, texts, years, meta };
}

const isHeading = (look: RowLook): boolean =>
  look.figures === 0 && !look.meta && look.texts + look.years >= 2 && (look.texts > 0 || look.years >= 2);

function kindOf(sheet: Sheet, rows: readonly number[]): BandKind {
  let heading = false;
  for (const row of rows) {
    const look = lookAt(sheet, row);
    // Below a heading of words alone, 2000 is a figure.
    if (heading && look.years > 0 && look.texts > 0 && !look.meta) return 'table';
    if (isHeading(look)) heading = true;
    // One figure in a line of words is a telephone number or a date.
    if (look.figures > 0 && !signsOff(sheet, row)) return heading ? 'table' : 'data';
  }
  return heading ? 'heading' : 'text';
}

const signsOff = (sheet: Sheet, row: number): boolean =>
  (sheet.grid.values[row] ?? []).some((cell) => typeof cell === 'string' && SIGN_OFF.test(tidyName(cell)));

function closes(sheet: Sheet, rows: readonly number[]): boolean {
  const first = sheet.grid.values[rows[0] ?? -1] ?? [];
  const text = tidyName(first.find((cell) => cell !== '') ?? '');
  return NOTE_START.test(text) || signsOff(sheet, rows[0] ?? -1);
}

/** Whether a band only repeats the headings of the table above, as printed pages do. */
function sameHeading(sheet: Sheet, above: readonly number[], rows: readonly number[]): boolean {
  const line = (row: number): string => JSON.stringify((sheet.grid.values[row] ?? []).map(tidyName));
  const first = line(rows.find((row) => isHeading(lookAt(sheet, row))) ?? -1);
  return above.slice(0, 12).some((row) => line(row) === first);
}

/** Tables side by side: parted by a blank column, each with names of its own. */
function splitColumns(sheet: Sheet, rows: readonly number[]): readonly Frame[] {
  const width = sheet.grid.values[0]?.length ?? 0;
  const used = new Array<boolean>(width).fill(false);
  for (const row of rows) {
    const cells = sheet.grid.values[row] ?? [];
    for (let column = 0; column < width; column++) if (cells[column] !== '') used[column] = true;
  }
  for (const row of rows) markMerged(sheet, row, used);
  const runs: number[][] = [];
  used.forEach((filled, column) => {
    if (!filled) return;
    if (column > 0 && used[column - 1] === true) runs.at(-1)?.push(column);
    else runs.push([column]);
  });
  const tables: number[][] = [];
  for (const run of runs) {
    const left = tables.at(-1);
    if (left === undefined || (left.length > 1 && namesItself(sheet, rows, run))) tables.push(run);
    else left.push(...run);
  }
  return tables.map(
    (columns) => new Frame(sheet, tables.length > 1 ? rowsWithin(sheet, rows, columns) : rows, columns),
  );
}

// A heading merged over several columns stands in the first alone; a title over the whole sheet joins nothing.
function markMerged(sheet: Sheet, row: number, used: boolean[]): void {
  const { area } = sheet.grid;
  for (let column = 0; column < used.length; column++) {
    const merge = mergeAt(sheet, row + area.row, column + area.column);
    if (
      merge !== null &&
      merge.columns < used.length / 2 &&
      merge.row === row + area.row &&
      used[merge.column - area.column] === true
    ) {
      used[column] = true;
    }
  }
}

const rowsWithin = (sheet: Sheet, rows: readonly number[], columns: readonly number[]): readonly number[] =>
  rows.filter((row) => columns.some((column) => (sheet.grid.values[row]?.[column] ?? '') !== ''));

function namesItself(sheet: Sheet, rows: readonly number[], run: readonly number[]): boolean {
  if (run.length < 2) return false;
  const looks = (column: number): { texts: number; figures: number } => {
    let [texts, figures] = [0, 0];
    for (const row of rows) {
      const look = glance(sheet.grid.values[row]?.[column] ?? '');
      if (look === 'text') texts++;
      else if (look === 'figure') figures++;
    }
    return { texts, figures };
  };
  const names = run.slice(0, 2).map(looks);
  const named = names.some(({ texts, figures }) => texts >= 3 && texts > 2 * figures);
  return named && run.slice(1).some((column) => looks(column).figures > 1);
}

/** Gives the table under a selected cell, else the one that the selection overlaps, else null. */
export function tableAt(tables: readonly Frame[], areas: readonly Area[]): Frame | null {
  const overlap = (frame: Frame): number => {
    const { area } = frame.sheet.grid;
    const rows = frame.rows.map((row) => row + area.row);
    const columns = frame.columns.map((column) => column + area.column);
    const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? -1];
    const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? -1];
    return areas.reduce((sum, one) => {
      const height = Math.min(bottom, one.row + one.rows - 1) - Math.max(top, one.row) + 1;
      const width = Math.min(right, one.column + one.columns - 1) - Math.max(left, one.column) + 1;
      return sum + Math.max(height, 0) * Math.max(width, 0);
    }, 0);
  };
  let best: Frame | null = null;
  let most = 0;
  for (const frame of tables) {
    const cells = overlap(frame);
    if (cells > most) [best, most] = [frame, cells];
  }
  return best;
}
