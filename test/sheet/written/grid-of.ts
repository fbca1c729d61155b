/** What stands on a sheet after its plan was played, as the host would read it back. */
import type { Cell, Grid } from '../../../src/sheet/grid';
import type { SheetPlan } from '../../../src/sheet/plan';

export function gridOf(plan: SheetPlan): Grid {
  const values: Cell[][] = [];
  for (const step of plan.steps) {
    if (step.kind !== 'write') continue;
    step.values.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        (values[step.at.row + row] ??= [])[step.at.column + column] = cell;
      }),
    );
  }
  return gridFrom(values, plan.title);
}

export function gridFrom(rows: readonly (readonly Cell[])[], sheet: string): Grid {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const values = rows.map((cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? ''));
  return {
    sheet,
    area: { row: 0, column: 0, rows: values.length, columns },
    values,
    formats: values.map((cells) => cells.map(() => 'General')),
    merges: [],
    hiddenRows: new Set(),
  };
}
