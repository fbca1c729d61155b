/** Sheets drawn in text: a line a row, cells parted by |, plain figures numbers, ↵ a line break in a cell. */
import type { Cell, Grid } from '../../../src/sheet/grid';
import { parseAreas } from '../../../src/sheet/address';
import { understandAll, type Understanding } from '../../../src/sheet/read';
import { gridOf, type Extras } from './gridOf';

interface Marks extends Extras {
  /** Merged areas as typed: A1:C1,A2:A3. */
  readonly merged?: string;
  readonly hiddenColumns?: readonly number[];
  readonly tables?: Grid['tables'];
}

const cellOf = (text: string): Cell =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text.replace(/↵/g, '\n');

/** Gives the sheet that a text draws; lines before the first | are left out. */
export function drawn(text: string, { merged, hiddenColumns, tables, ...extras }: Marks = {}): Grid {
  const lines = text.split('\n').slice(1, -1);
  const rows = lines.map((line) => line.split('|').map((cell) => cellOf(cell.trim())));
  const merges = merged === undefined ? [] : (parseAreas(merged) ?? []);
  const grid = gridOf(rows, { ...extras, merges });
  return {
    ...grid,
    ...(hiddenColumns === undefined ? {} : { hiddenColumns: new Set(hiddenColumns) }),
    ...(tables === undefined ? {} : { tables }),
  };
}

/** What was read, a line each: units with their figures, then rows and columns left out, then problems. */
export function told(grid: Grid): readonly string[] {
  return understandAll(grid, { missing: 'allow' }).flatMap(tell);
}

function tell({ reading, problems }: Understanding): readonly string[] {
  const tables = reading?.tables ?? [];
  return [
    ...tables.flatMap((table) => {
      const heads = [...table.indicators, ...(table.outerRanks === null ? [] : ['#'])];
      const columns = [...table.columns, ...(table.outerRanks === null ? [] : [table.outerRanks])];
      const head = `${table.period ?? ''}: ${heads.join(' ')}`.trim();
      return [
        head,
        ...table.units.map((unit, row) => `${unit} ${columns.map((column) => column[row]).join(' ')}`),
      ];
    }),
    ...(reading?.excluded ?? []).map(({ where, code }) => `- ${where} ${code}`),
    ...problems.map(({ code }) => `! ${code}`),
  ];
}
