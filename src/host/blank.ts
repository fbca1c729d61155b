/** What is read of a sheet that holds nothing. */
import type { Grid } from '../sheet/grid';

export const blankGrid = (sheet: string): Grid => ({
  sheet,
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  values: [['']],
  formats: [['General']],
  merges: [],
  hiddenRows: new Set(),
});
