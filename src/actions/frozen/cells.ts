/** Compares cells as they were written with cells as they stand. */
import { areaAddress, parseAreas } from '../../sheet/address';
import { hashOf } from '../../sheet/fingerprint';
import type { Area, Cell, CellRef, Grid } from '../../sheet/grid';
import type { SheetPlan, Step } from '../../sheet/plan';
import { parseMark } from '../../sheet/marks';
import { compareSheet } from '../../sheet/twin';

export interface Changed {
  readonly cell: CellRef;
  readonly was: Cell;
  readonly now: Cell;
}

/** Programs keep from 15 to 17 digits of a number when they save it. */
const NEAR = 1e-14;

const isSame = (a: Cell, b: Cell): boolean =>
  a === b ||
  (typeof a === 'number' &&
    typeof b === 'number' &&
    Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b)));

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

/** What a sheet of ours held when it was frozen, in short: which cells were written, and a hash of them. */
export interface Written {
  /** Addresses of areas, and of those in them that hold formulas or a person's own. */
  readonly areas: readonly string[];
  readonly but: readonly string[];
  readonly hash: string;
}

/** Gives it for a sheet as planned. */
export function writtenOf({ steps }: SheetPlan): Written {
  const areas = steps.flatMap((step) => (step.kind === 'write' ? [step.at] : []));
  const but = steps.flatMap((step) =>
    step.kind === 'formulas' ? [step.at] : step.kind === 'carry' && !step.looks ? [step.to] : [],
  );
  const painted = new Map<string, Cell>();
  for (const step of steps)
    if (step.kind === 'write')
      step.values.forEach((line, r) =>
        line.forEach((cell, c) => painted.set(`${step.at.row + r},${step.at.column + c}`, cell)),
      );
  const hash = hashOver(areas, but, (row, column) => painted.get(`${row},${column}`) ?? '');
  return { areas: areas.map(areaAddress), but: but.map(areaAddress), hash };
}

/** Whether a sheet still holds it; whoever wrote it, in whichever words. */
export function isAsWritten({ areas, but, hash }: Written, grid: Grid): boolean {
  const [at, holes] = [areas, but].map((each) => each.flatMap((text) => parseAreas(String(text)) ?? []));
  return hash === hashOver(at!, holes!, (row, column) => cellIn(grid, row, column));
}

const hashOver = (
  areas: readonly Area[],
  but: readonly Area[],
  cell: (row: number, column: number) => Cell,
): string =>
  hashOf(
    areas.map(({ row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) =>
          but.some((hole) => isIn(hole, row + r, column + c)) ? null : cell(row + r, column + c),
        ),
      ),
    ),
  );

const isIn = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Sheets whose formulas show what was computed; names of units stand in their second column. */
const SHOWN: readonly (string | undefined)[] = ['result', 'detail'];
const UNIT_COLUMN = 1;

/** Gives the cells of a sheet of ours that are not as its plan would write them; what is a person's there is left alone. `written`: as the freeze knew it. */
export function changedFromPlan(
  plan: SheetPlan,
  grid: Grid,
  written: Written | null = null,
): readonly Changed[] {
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
  const isKept = written !== null && isAsWritten(written, grid);
  for (const step of plan.steps) {
    if (step.kind !== 'write' || isKept) continue;
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
