/** Whether a sheet is still as it was read: others may edit the workbook at the same time. */
import { areaAddress } from '../sheet/address';
import type { Area, Grid } from '../sheet/grid';
import { parseBeside } from './mark';
import type { BesideInfo } from './workbook';

/** `used`: what is filled now; null = nothing is. */
export const isGrown = ({ area, values }: Grid, used: Area | null): boolean =>
  used === null
    ? values.flat().some((cell) => cell !== '')
    : Object.entries(used).some(([key, value]) => area[key as keyof Area] !== value);

/** `values` stand at `at` now; columns of ours beside the table do not count. */
export const differs = (
  { sheet, area, values: before }: Grid,
  at: Area,
  values: Grid['values'],
  ours: readonly BesideInfo[],
): boolean =>
  values.some((cells, row) =>
    cells.some(
      (cell, column) =>
        cell !== before[at.row - area.row + row]?.[at.column - area.column + column] &&
        !isOurs(sheet, at.row + row, at.column + column, ours),
    ),
  );

/** Whether columns of ours beside a table have moved since they were seen, by what their name says now. */
export function hasMoved({ name, sheet, at }: BesideInfo, formula: string): boolean {
  const now = parseBeside(name, formula);
  return now?.sheet !== sheet || areaAddress(now.at) !== areaAddress(at);
}

const isOurs = (sheet: string, row: number, column: number, ours: readonly BesideInfo[]): boolean =>
  ours.some(
    ({ at, ...held }) =>
      held.sheet === sheet &&
      row >= at.row &&
      row < at.row + at.rows &&
      column >= at.column &&
      column < at.column + at.columns,
  );
