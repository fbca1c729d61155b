/** Compares what the formulas of a sheet have come to with what the engine has computed, cell by cell. */
import type { Cell, CellRef, Grid } from '../grid';
import type { SheetPlan } from '../plan';

export interface Difference {
  readonly cell: CellRef;
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
  for (const { at, formulas } of laid) {
    formulas.forEach((line, down) => {
      const planned = written.values[at.row + down] ?? [];
      const name = String(planned[unitColumn] ?? '');
      const row = here.get(name) ?? at.row + down - area.row;
      line.forEach((formula, across) => {
        if (formula === null) return;
        const column = at.column + across;
        const expected = planned[column] ?? '';
        const found = values[row]?.[column - area.column] ?? '';
        cells++;
        const apart =
          typeof expected === 'number' && typeof found === 'number'
            ? Math.abs(expected - found) / Math.max(1, Math.abs(expected))
            : null;
        largest = Math.max(largest, apart ?? 0);
        const same = apart === null ? expected === found : apart <= TOLERANCE;
        if (!same) differences.push({ cell: { sheet, row: area.row + row, column }, expected, found });
      });
    });
  }
  return { cells, largest, differences };
}
