import { cutBasis } from '../../src/host/basis';
import type { Grid } from '../../src/sheet/grid';

const gridOf = (row: number, column: number, values: Grid['values']): Grid => ({
  sheet: '企业',
  area: { row, column, rows: values.length, columns: values[0]!.length },
  values,
  formats: [],
  merges: [],
  hiddenRows: new Set(),
});

test('a sheet whose long texts all stand below is looked at again in answers under 5 MB', () => {
  // 21 KB a remark, 6.3 MB together; the rows above hold next to nothing.
  const remark = '已完成整改验收'.repeat(1_000);
  const values = Array.from({ length: 900 }, (_, row) => [`第${row}行`, row < 600 ? row : remark]);
  const batches = cutBasis([gridOf(0, 0, values)]);
  const asked = batches.map((pieces) => pieces.flatMap(({ at }) => values.slice(at.row, at.row + at.rows)));
  expect(asked.flat()).toEqual(values);
  for (const rows of asked) expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThan(5_000_000);
});

test('of a row that is too long for one answer as many cells as fit are asked for at once', () => {
  const short = Array<string>(50).fill('');
  // 98,303 bytes a cell with its quotes, so 35 fit in 3,500,000.
  const values = [short, Array<string>(50).fill('区'.repeat(32_767)), short];
  const pieces = cutBasis([gridOf(4, 2, values)]).map((batch) => batch.map(({ at }) => Object.values(at)));
  expect(pieces).toEqual([
    [
      [4, 2, 1, 50],
      [5, 2, 1, 35],
    ],
    [
      [5, 37, 1, 15],
      [6, 2, 1, 50],
    ],
  ]);
});
