/** Where on a sheet the tables are: its used cells split by blank rows and columns, headings and titles kept together. */
import type { Area } from '../../grid';
import { splitColumns } from './beside';
import type { Frame, Sheet } from './frame';
import { glance } from '../cell/glance';
import { parseHeader } from '../columns/header';
import { findListed } from './listed';
import { filledIn, headsColumns, leadOf, lookAt, signsOff } from './look';
import { isPeriod } from '../period';
import { isBlank, tidyName } from '../cell/text';
import { NAME_ONLY, NOTE_START, SCHEME_ROW, UNIT_ENDING } from '../columns/vocabulary';

/** A table with the lines around it. */
export interface Found {
  readonly frame: Frame;
  /** Rows of the frame that stand above the table for certain. */
  readonly top: number;
  /** The row of the frame after its last, where that is known; else null. */
  readonly end: number | null;
}

/**
 * Gives every table of the sheet, top to bottom and left to right, with the title and note rows around it.
 * Edge: the areas of Excel tables are taken as they are; a blank row inside a table parts nothing; rows below it without
 * headings of their own belong to the table above.
 */
export function findTables(sheet: Sheet): readonly Found[] {
  const { listed, rest } = findListed(sheet);
  const guessed = joinBands(rest).flatMap(({ rows, top }) => splitColumns(rest, rows, top));
  const found = [...listed, ...guessed].filter(({ frame }) => frame.width > 1 && frame.height > 1);
  if (listed.length === 0) return found;
  const at = ({ frame, top }: Found): number => frame.ref(top, 0).row * 16_384 + frame.ref(top, 0).column;
  return found.sort((one, other) => at(one) - at(other));
}

type BandKind = 'table' | 'data' | 'heading' | 'text';

interface Group {
  readonly rows: number[];
  readonly top: number;
}

/** Runs of rows → tables with their titles and notes. */
function joinBands(sheet: Sheet): readonly Group[] {
  const groups: Group[] = [];
  let pending: number[] = [];
  let heading = false;
  for (const rows of splitRows(sheet)) {
    const kind = kindOf(sheet, rows);
    const last = groups.at(-1)?.rows;
    if (kind === 'table' && !(last !== undefined && sameHeading(sheet, last, rows))) {
      const top = leadsOwn(sheet, pending, rows) ? pending.length : 0;
      groups.push({ rows: [...pending, ...rows], top });
      [pending, heading] = [[], false];
    } else if (kind === 'data' || kind === 'table') {
      if (last !== undefined && !heading) last.push(...pending, ...rows);
      else groups.push({ rows: [...pending, ...rows], top: 0 });
      [pending, heading] = [[], false];
    } else if (last !== undefined && pending.length === 0 && closes(sheet, rows)) {
      last.push(...rows);
    } else {
      pending.push(...rows);
      heading = kind === 'heading';
    }
  }
  groups.at(-1)?.rows.push(...pending);
  return joinLines(sheet, groups);
}

/** Lines that are no table by themselves stand above the next one, or else below the last. */
function joinLines(sheet: Sheet, groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  let lines: number[] = [];
  for (const { rows, top } of groups) {
    const isTable = rows.length > 1 && rows.some((row) => filledIn(sheet, row) > 1);
    if (!isTable) lines.push(...rows);
    else {
      joined.push(
        lines.length === 0 ? { rows, top } : { rows: [...lines, ...rows], top: lines.length + top },
      );
      lines = [];
    }
  }
  joined.at(-1)?.rows.push(...lines);
  return joined;
}

/** Whether a band brings its own headings, so that what stands above it is none: wider ones, or known words. */
function leadsOwn(sheet: Sheet, above: readonly number[], rows: readonly number[]): boolean {
  const own = rows.find((row) => headsColumns(sheet, row)) ?? -1;
  const widest = Math.max(0, ...above.slice(-12).map((row) => filledIn(sheet, row)));
  return filledIn(sheet, own) > widest || speaksOfColumns(sheet, own);
}

/** Rows of the grid with something in them, in runs. */
function splitRows(sheet: Sheet): readonly (readonly number[])[] {
  return runsOf(sheet).flatMap((run) => splitAtHeadings(sheet, run));
}

/** Tables without a blank row between: the next begins with its titles where other headings stand below figures. */
function splitAtHeadings(sheet: Sheet, run: readonly number[]): readonly (readonly number[])[] {
  const starts: number[] = [0];
  let figures = false;
  run.forEach((row, index) => {
    // 权重 | 60 | 40 above or among the headings is no row of figures yet.
    if (SCHEME_ROW.test(leadOf(sheet, row))) return;
    const cells = sheet.grid.values[row] ?? [];
    if (cells.some((cell) => typeof cell === 'number' && glance(cell) === 'figure')) {
      figures = true;
      return;
    }
    if (!headsColumns(sheet, row)) {
      if (!figures) figures = lookAt(sheet, row).figures > 0;
      return;
    }
    if (!figures || !speaksOfColumns(sheet, row)) return;
    const begun = starts.at(-1) ?? 0;
    if (sameHeading(sheet, run.slice(begun, Math.min(index, begun + 12)), [row])) return;
    let start = index;
    while (start - 1 > begun && isTitle(sheet, run[start - 1] ?? -1)) start--;
    starts.push(start);
    figures = false;
  });
  return starts.map((start, index) => run.slice(start, starts[index + 1]));
}

/** Whether words head columns: the word for units first, or else indicators, roles or periods behind a name that is no unit's. */
function speaksOfColumns(sheet: Sheet, row: number): boolean {
  const lead = leadOf(sheet, row);
  if (NAME_ONLY.test(lead)) return true;
  if (UNIT_ENDING.test(lead)) return false;
  const texts = (sheet.grid.values[row] ?? []).filter((cell) => typeof cell === 'string' && !isBlank(cell));
  const others = texts.slice(1).filter((cell) => !isPeriod(tidyName(cell)));
  const known = others.filter((cell) => {
    const header = parseHeader([tidyName(cell)]);
    return header.unit !== null || header.period !== null || header.because.code !== 'default';
  });
  return known.length * 2 > others.length;
}

function isTitle(sheet: Sheet, row: number): boolean {
  const look = lookAt(sheet, row);
  if (look.figures > 0) return false;
  return (
    (look.meta && look.texts > 0) || (filledIn(sheet, row) === 1 && !UNIT_ENDING.test(leadOf(sheet, row)))
  );
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

function kindOf(sheet: Sheet, rows: readonly number[]): BandKind {
  let heading = false;
  for (const row of rows) {
    if (SCHEME_ROW.test(leadOf(sheet, row))) continue;
    const look = lookAt(sheet, row);
    // Below a heading of words alone, 2000 is a figure.
    if (heading && look.years > 0 && look.texts > 0 && !look.meta) return 'table';
    if (headsColumns(sheet, row)) heading = true;
    // One figure in a line of words is a telephone number or a date.
    if (look.figures > 0 && !signsOff(sheet, row)) return heading ? 'table' : 'data';
  }
  return heading ? 'heading' : 'text';
}

const closes = (sheet: Sheet, rows: readonly number[]): boolean =>
  NOTE_START.test(leadOf(sheet, rows[0] ?? -1)) || signsOff(sheet, rows[0] ?? -1);

/** Whether a band only repeats the headings of the table above, as printed pages do. */
function sameHeading(sheet: Sheet, above: readonly number[], rows: readonly number[]): boolean {
  const line = (row: number): string => JSON.stringify((sheet.grid.values[row] ?? []).map(tidyName));
  const first = line(rows.find((row) => headsColumns(sheet, row)) ?? -1);
  return above.slice(0, 12).some((row) => line(row) === first);
}

/** Cells of a table that lie in an area. */
function overlapOf({ frame }: Found, one: Area): number {
  const { area } = frame.sheet.grid;
  const rows = frame.rows.map((row) => row + area.row);
  const columns = frame.columns.map((column) => column + area.column);
  const shift = frame.shifts.at(-1) ?? 0;
  const [top, bottom] = [rows[0] ?? 0, rows.reduce((last, row) => Math.max(last, row), -1)];
  const [left, right] = [columns[0] ?? 0, (columns.at(-1) ?? -1) + shift];
  const height = Math.min(bottom, one.row + one.rows - 1) - Math.max(top, one.row) + 1;
  const width = Math.min(right, one.column + one.columns - 1) - Math.max(left, one.column) + 1;
  return Math.max(height, 0) * Math.max(width, 0);
}

/** Gives the table under a selected cell, else the one that the selection overlaps most, else null. */
export function tableAt(tables: readonly Found[], areas: readonly Area[]): Found | null {
  let best: Found | null = null;
  let most = 0;
  for (const found of tables) {
    const cells = areas.reduce((sum, area) => sum + overlapOf(found, area), 0);
    if (cells > most) [best, most] = [found, cells];
  }
  return best;
}

/** Gives the tables that are selected together: one by each of several areas, or those that one area covers. */
export function tablesAt(tables: readonly Found[], areas: readonly Area[]): readonly Found[] {
  const [only] = areas;
  const within = (found: Found): boolean =>
    areas.length > 1
      ? areas.some((area) => tableAt(tables, [area]) === found)
      : only !== undefined && overlapOf(found, only) >= 0.75 * found.frame.height * found.frame.width;
  return tables.filter(within);
}
