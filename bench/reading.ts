/** Times how long a sheet takes to be understood, from values already read, beside one plain pass over the same cells; by hand. */
import { columnLetters } from '../src/sheet/address';
import type { Cell, Grid } from '../src/sheet/grid';
import { understand } from '../src/sheet/read';
import { middle, uniform } from './measure';

const COLUMNS = 12;
const SIZES = [
  [1_000, 41],
  [10_000, 15],
  [100_000, 7],
] as const;

/** Names and figures as they come: most plain, some shown as percentages, one in a hundred missing. */
function sheetOf(rows: number): Grid {
  const source = uniform(7);
  const figures = COLUMNS - 1;
  const heading = [
    '企业名称',
    ...Array.from({ length: figures }, (_, j) => `指标${columnLetters(j)}（万元）`),
  ];
  const body = Array.from({ length: rows }, (_, i): Cell[] => [
    `第${i}有限公司`,
    ...Array.from({ length: figures }, () => {
      const value = source.next().value;
      return value < 0.01 ? '—' : Math.round(value * 1e6) / 100;
    }),
  ]);
  const formats = [
    'General',
    ...Array.from({ length: figures }, (_, j) => (j % 4 === 3 ? '0.00_ ' : 'General')),
  ];
  return {
    sheet: '表',
    area: { row: 0, column: 0, rows: rows + 1, columns: COLUMNS },
    values: [heading, ...body],
    formats: Array.from({ length: rows + 1 }, () => formats),
    merges: [],
    hiddenRows: new Set(),
  };
}

/** All that any reader must do: look at each cell, keep the figures, know the texts. */
function passOver({ values }: Grid): number {
  const columns = Array.from({ length: COLUMNS }, () => new Float64Array(values.length).fill(NaN));
  let letters = 0;
  values.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (typeof cell === 'number') columns[j]![i] = cell;
      else if (typeof cell === 'string') letters += cell.length;
    }),
  );
  return letters + columns.reduce((sum, column) => sum + column[column.length - 1]!, 0);
}

function timed(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

console.log('rows × columns      read ms    pass ms   ratio   ns a cell');
for (const [rows, repeats] of SIZES) {
  const grid = sheetOf(rows);
  const read = () => {
    const { reading } = understand(grid, [], { missing: 'allow' });
    if (reading?.units.length !== rows) throw new RangeError('the sheet of the bench is misread');
  };
  const measure = (run: () => unknown) => middle(Array.from({ length: repeats }, () => timed(run)));
  read();
  const [seconds, pass] = [measure(read), measure(() => passOver(grid))];
  const perCell = (seconds * 1e9) / (rows * COLUMNS);
  const cells = [
    (seconds * 1e3).toFixed(1),
    (pass * 1e3).toFixed(2),
    (seconds / pass).toFixed(1),
    perCell.toFixed(0),
  ];
  console.log(`${rows} × ${COLUMNS}`.padEnd(16) + cells.map((cell) => cell.padStart(11)).join(''));
}
