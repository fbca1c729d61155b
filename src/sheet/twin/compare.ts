/** Compares what the formulas of a sheet have come to with what the engine has computed, cell by cell. */
import type { Cell, CellRef, Grid } from '../grid';
import type { SheetPlan } from '../plan';

export interface Difference {
  readonly cell: CellRef;
  /** The unit of the row, and what stands over the column; '' = nothing. */
  readonly unit: string;
  readonly heading: string;
  readonly expected: Cell;
  readonly found: Cell;
}

export interface Comparison {
  /** Cells with formulas that were looked at. */
  readonly cells: number;
  /** Largest difference of two numbers; of numbers beyond 1 as a share of them. */
  readonly largest: number;
  /** Cells that differ by more than 1e-9, or say another text. */
  readonly differences: readonly Difference[];
}

/** Numbers so close, relatively, are the same number computed in another order. */
export const TOLERANCE = 1e-9;

/** Rows that name a unit are found by it: a changed input may have put the units in another order. */
function rowsOf(values: Grid['values'], unitColumn: number, first: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  values.forEach((cells, row) => {
    const name = String(cells[unitColumn] ?? '');
    if (row >= first && name !== '' && !rows.has(name)) rows.set(name, row);
  });
  return rows;
}

/** Columns by their block and heading: changed figures may have brought columns, or made some needless. */
function columnsOf(values: Grid['values'], head: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  let block = '';
  (values[head] ?? []).forEach((cell, column) => {
    block = String(values[BLOCK]?.[column] ?? '') || block;
    const key = `${block}\n${cell}`;
    if (!columns.has(key)) columns.set(key, column);
  });
  return columns;
}

/** Names of blocks stand below the title and the line under it. */
const BLOCK = 2;

/** Where each column of the plan stands on the sheet; undefined = nowhere. */
function placesOf(
  planned: Grid['values'],
  found: Grid['values'],
  head: number,
): readonly (number | undefined)[] {
  const [here, there] = [columnsOf(planned, head), columnsOf(found, head)];
  const places: (number | undefined)[] = (planned[head] ?? []).map((_, column) => column);
  for (const [key, column] of here) places[column] = there.get(key);
  return places;
}

/** Gives the comparison of a plan with formulas with its sheet as it was read back; `unitColumn`: where the names stand. */
export function compareSheet(
  { steps }: SheetPlan,
  { sheet, area, values }: Grid,
  unitColumn: number,
): Comparison {
  const written = steps.find((step) => step.kind === 'write');
  const laid = steps.filter((step) => step.kind === 'formulas');
  if (written?.kind !== 'write') return { cells: 0, largest: 0, differences: [] };
  const differences: Difference[] = [];
  let [cells, largest] = [0, 0];
  const here = rowsOf(values, unitColumn - area.column, 0);
  const head = steps.find((step) => step.kind === 'filter')?.at.row ?? null;
  const places =
    head === null || area.row > 0 || area.column > 0 ? null : placesOf(written.values, values, head);
  for (const { at, formulas } of laid) {
    formulas.forEach((line, down) => {
      const planned = written.values[at.row + down] ?? [];
      const name = String(planned[unitColumn] ?? '');
      const row = here.get(name) ?? at.row + down - area.row;
      line.forEach((formula, across) => {
        if (formula === null) return;
        const expected = planned[at.column + across] ?? '';
        const column = places === null ? at.column + across : places[at.column + across];
        if (column === undefined) return;
        const found = values[row]?.[column - area.column] ?? '';
        cells++;
        const apart =
          typeof expected === 'number' && typeof found === 'number'
            ? Math.abs(expected - found) / Math.max(1, Math.abs(expected))
            : null;
        largest = Math.max(largest, apart ?? 0);
        const same = apart === null ? expected === found : apart <= TOLERANCE;
        if (same) return;
        const cell = { sheet, row: area.row + row, column };
        const heading = head === null ? '' : String(written.values[head]?.[at.column + across] ?? '');
        differences.push({ cell, unit: name, heading, expected, found });
      });
    });
  }
  return { cells, largest, differences };
}
