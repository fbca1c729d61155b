/** The cells that an object of the host speaks of, and whether they may be changed. */
import { columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
import { DOCUMENTED, Refusal } from './documented';
import type { Session } from './session';

/** What a protected sheet may still allow. */
export type Allowance =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowEditObjects'
  | 'allowAutoFilter';

export function requireWritable(sheet: Sheet, allowance?: Allowance): void {
  const protection = sheet.records.protection;
  if (!protection?.protected) return;
  if (allowance && protection.options?.[allowance] === true) return;
  throw new Refusal('AccessDenied');
}

/** Content may be written to cells of a protected sheet that are not locked. */
export function requireContentWritable(sheet: Sheet, area: Area): void {
  if (!sheet.records.protection?.protected) return;
  const unlocked =
    !isUnbounded(area) &&
    sheet.cells
      .map(area, (row, column) => !sheet.cells.isLocked(row, column))
      .flat()
      .every(Boolean);
  if (!unlocked) throw new Refusal('AccessDenied');
}

/** Whole rows and columns have no values of their own to be read or set cell by cell. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

export function requireReadable(area: Area): void {
  if (cellCount(area) > DOCUMENTED.cellLimit.cells) throw new Refusal('RangeExceedsLimit');
}

/** One value for every cell, or rows of values with the very shape of the area. */
export function spread(value: unknown, area: Area): unknown[][] {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new Refusal('InvalidArgument');
  return value as unknown[][];
}

/** The value that all have, or null where they differ. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  let any = false;
  for (const value of values) {
    if (any && value !== first) return null;
    first = value;
    any = true;
  }
  return any ? first! : null;
}

/** Some areas of one sheet. */
export interface Target {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The rows or columns of an area, as far as anything is in them: a format set on a whole column need not visit a million cells. */
export function* positions(target: Target): Generator<[row: number, column: number]> {
  for (const area of target.areas) {
    const end = target.sheet.onGrid(area);
    for (let row = area.startRow; row <= end.endRow; row++)
      for (let column = area.startColumn; column <= end.endColumn; column++) yield [row, column];
  }
}
