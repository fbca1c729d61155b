/** Tables side by side: parted by a blank column, each with names of its own; a list that goes on beside itself is one. */
import type { Found } from './find';
import { Frame, mergeAt, type Sheet } from './frame';
import { glance } from '../cell/glance';
import { filledIn, headsColumns } from './look';
import { tidyName } from '../cell/text';
import { NAME_HEAD, NAME_ONLY } from '../columns/vocabulary';

/** Gives the tables that some rows of the grid hold; the first `top` rows stand above them. */
export function splitColumns(sheet: Sheet, rows: readonly number[], top: number): readonly Found[] {
  const runs = runsOf(sheet, rows);
  const tables: number[][] = [];
  for (const run of runs) {
    const left = tables.at(-1);
    if (left === undefined || (left.length > 1 && namesItself(sheet, rows, run))) tables.push([...run]);
    else left.push(...run);
  }
  const [first] = tables;
  if (first === undefined) return [];
  if (tables.length === 1) {
    const period = periodOf(sheet, rows, first);
    const blocks = Array.from({ length: first.length / period }, (_, k) =>
      first.slice(k * period, (k + 1) * period),
    );
    return [fold(sheet, rows, top, blocks) ?? { frame: new Frame(sheet, rows, first), top, end: null }];
  }
  const folded = fold(sheet, rows, top, tables);
  if (folded !== null) return [folded];
  return tables.map((columns) => {
    const own = rowsWithin(sheet, rows, columns);
    const above = new Set(rows.slice(0, top));
    return {
      frame: new Frame(sheet, own, columns),
      top: own.filter((row) => above.has(row)).length,
      end: null,
    };
  });
}

/** Columns with something in them, in runs. */
function runsOf(sheet: Sheet, rows: readonly number[]): readonly (readonly number[])[] {
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
  return runs;
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

const headsOf = (sheet: Sheet, row: number, columns: readonly number[]): readonly string[] =>
  columns.map((column) => tidyName(sheet.grid.values[row]?.[column] ?? ''));

const headingOf = (sheet: Sheet, rows: readonly number[]): number =>
  rows.find((row) => headsColumns(sheet, row)) ?? -1;

/** How many columns pass before the headings come again: 序号 | 开发区 | 税收 | 序号 | 开发区 | 税收 → 3. */
function periodOf(sheet: Sheet, rows: readonly number[], columns: readonly number[]): number {
  const heads = headsOf(sheet, headingOf(sheet, rows), columns);
  for (let period = 2; period * 2 <= heads.length; period++) {
    if (heads.length % period !== 0 || !namesUnits(heads.slice(0, period))) continue;
    if (heads.every((head, index) => head === heads[index % period])) return period;
  }
  return columns.length;
}

const namesUnits = (heads: readonly string[]): boolean =>
  heads.some((head) => NAME_ONLY.test(head) || NAME_HEAD.test(head)) && heads.every((head) => head !== '');

/** Blocks of the same headings as one list, one below the other; null where they differ. */
function fold(
  sheet: Sheet,
  rows: readonly number[],
  top: number,
  blocks: readonly (readonly number[])[],
): Found | null {
  const [first, ...others] = blocks;
  const heading = headingOf(sheet, rows);
  if (first === undefined || others.length === 0 || heading < 0) return null;
  const heads = headsOf(sheet, heading, first);
  const same = others.every(
    (columns) =>
      headsOf(sheet, heading, columns).join('\n') === heads.join('\n') && isShifted(first, columns),
  );
  if (!same || !namesUnits(heads)) return null;
  const own = rowsWithin(sheet, rows, first);
  // Lines of one text at the end are notes below all blocks.
  let notes = own.length;
  while (notes > 1 && filledIn(sheet, own[notes - 1] ?? -1) === 1) notes--;
  const body = rows.filter((row) => row > heading);
  const more = others.flatMap((columns) =>
    rowsWithin(sheet, body, columns).map((row) => ({ row, shift: (columns[0] ?? 0) - (first[0] ?? 0) })),
  );
  const all = [
    ...own.slice(0, notes).map((row) => ({ row, shift: 0 })),
    ...more,
    ...own.slice(notes).map((row) => ({ row, shift: 0 })),
  ];
  const frame = new Frame(
    sheet,
    all.map(({ row }) => row),
    first,
    false,
    all.map(({ shift }) => shift),
  );
  return { frame, top, end: null };
}

const isShifted = (first: readonly number[], other: readonly number[]): boolean =>
  first.length === other.length &&
  other.every((column, index) => column - (first[index] ?? 0) === (other[0] ?? 0) - (first[0] ?? 0));
