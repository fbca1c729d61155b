/** Compares cells as they were written with cells as they stand. */
import type { Area, Cell, CellRef, Grid } from '../../sheet/grid';
import type { SheetPlan, Step } from '../../sheet/plan';
import { parseMark } from '../../sheet/marks';
import { compareSheet } from '../../sheet/twin';

export interface Changed {
  readonly cell: CellRef;
  readonly was: Cell;
  readonly now: Cell;
}

/** As many digits as Excel keeps. */
const DIGITS = 15;

const isSame = (a: Cell, b: Cell): boolean =>
  a === b ||
  (typeof a === 'number' && typeof b === 'number' && a.toPrecision(DIGITS) === b.toPrecision(DIGITS));

const cellIn = ({ area, values }: Grid, row: number, column: number): Cell =>
  values[row - area.row]?.[column - area.column] ?? '';

/** Gives the cells of a sheet that differ, those too that only one of the two has; row by row. */
export function changedCells(before: Grid, after: Grid): readonly Changed[] {
  const [a, b] = [before.area, after.area];
  const [top, left] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  const changed: Changed[] = [];
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const [was, now] = [cellIn(before, row, column), cellIn(after, row, column)];
      if (!isSame(was, now)) changed.push({ cell: { sheet: after.sheet, row, column }, was, now });
    }
  return changed;
}

const isIn = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Sheets whose formulas show what was computed; names of units stand in their second column. */
const SHOWN: readonly (string | undefined)[] = ['result', 'detail'];
const UNIT_COLUMN = 1;

/** Gives the cells of a sheet of ours that are not as its plan would write them; what is a person's there is left alone. */
export function changedFromPlan(plan: SheetPlan, grid: Grid): readonly Changed[] {
  const laid = plan.steps.filter((step) => step.kind === 'formulas');
  const carried = plan.steps.filter((step) => step.kind === 'carry' && !step.looks) as readonly Extract<
    Step,
    { kind: 'carry' }
  >[];
  const isFormula = (row: number, column: number): boolean =>
    laid.some(
      ({ at, formulas }) =>
        isIn(at, row, column) && (formulas[row - at.row]?.[column - at.column] ?? null) !== null,
    );
  const isPersons = (row: number, column: number): boolean => carried.some(({ to }) => isIn(to, row, column));
  const changed: Changed[] = [];
  for (const step of plan.steps) {
    if (step.kind !== 'write') continue;
    const { at, values } = step;
    values.forEach((line, r) =>
      line.forEach((was, c) => {
        const [row, column] = [at.row + r, at.column + c];
        const now = cellIn(grid, row, column);
        if (isSame(was, now) || isFormula(row, column) || isPersons(row, column)) return;
        changed.push({ cell: { sheet: grid.sheet, row, column }, was, now });
      }),
    );
  }
  if (laid.length === 0 || !SHOWN.includes(parseMark(plan.mark)?.kind)) return changed;
  const { differences } = compareSheet(plan, grid, UNIT_COLUMN);
  return [
    ...changed,
    ...differences.map(({ cell, expected, found }) => ({ cell, was: expected, now: found })),
  ];
}
