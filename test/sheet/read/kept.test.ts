/** The law of the reader: nothing that stands on a sheet vanishes without being read, left out with a reason, or told. */
import fc from 'fast-check';
import { columnLetters } from '../../../src/sheet/address';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { understandAll, type Understanding } from '../../../src/sheet/read';
import { gridOf } from './gridOf';

interface Draw {
  readonly head: string;
  cell(unit: number): Cell;
}

const draw = (head: string, cell: (unit: number) => Cell): Draw => ({ head, cell });

const NAME = draw('开发区', (unit) => `${'甲乙丙丁戊己'[unit]}经开区`);

/** What stands beside names on real sheets. */
const BESIDE: readonly Draw[] = [
  draw('税收（亿元）', (unit) => 12.5 + unit),
  draw('固投（亿元）', (unit) => 90 - 7 * unit),
  draw('同比（%）', (unit) => 3.5 * unit - 4),
  draw('位次', (unit) => unit + 1),
  draw('专利数', (unit) => `${30 + unit}件`),
  draw('年度目标', (unit) => 200 + unit),
  draw('完成率（%）', (unit) => 90.5 + unit),
  draw('序时进度（%）', () => 75),
  draw('上年同期', (unit) => 11 + unit),
  draw('综合得分', (unit) => 80.5 + unit),
  draw('外资（万美元）', (unit) => (unit === 1 ? '—' : 500 + unit)),
  draw('合计', (unit) => 300 + unit),
  draw('加分', (unit) => (unit === 2 ? 3 : '')),
  draw('备注', (unit) => (unit === 0 ? '新纳入' : '')),
  draw('主导产业', (unit) => (unit % 2 === 0 ? '化工' : '机械')),
  draw('代码', (unit) => 371_500 + unit),
  draw('联系人', (unit) => `张${unit}`),
  draw('', (unit) => (unit === 1 ? 'b' : '')),
  draw('', (unit) => 1.5 + unit),
  draw('', () => ''),
];

const ABOVE: readonly (readonly Cell[])[] = [
  ['附件2'],
  ['2024年全市开发区主要指标情况表'],
  ['', '', '单位：亿元、%'],
  ['填报单位：市统计局', '', '2024年7月5日'],
  [''],
];

const AMONG: readonly (readonly Cell[])[] = [
  ['一、国家级'],
  ['合计', 100, 200, 300],
  ['平均', 10, 20, 30],
  ['权重', 30, 40, 30],
  ['其中：新区', 1, 2, 3],
  ['续表'],
  [''],
];

const BELOW: readonly (readonly Cell[])[] = [
  ['注：数据为快报数。'],
  ['数据来源：各开发区上报'],
  ['审核人：', '', '填表人：'],
  [''],
];

const sheets = fc
  .record({
    numbered: fc.boolean(),
    columns: fc.shuffledSubarray([...BESIDE], { minLength: 1, maxLength: 7 }),
    above: fc.subarray([...ABOVE]),
    among: fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...AMONG)), { maxLength: 3 }),
    below: fc.subarray([...BELOW]),
    turned: fc.boolean(),
  })
  .map(({ numbered, columns, above, among, below, turned }): Grid => {
    const number = draw('序号', (unit) => unit + 1);
    const all = [...(numbered ? [number] : []), NAME, ...columns];
    const units = Array.from({ length: 6 }, (_, unit) => all.map(({ cell }) => cell(unit)));
    const lead: readonly Cell[] = numbered ? [''] : [];
    const body = units.flatMap((row, at) => [
      ...among.filter(([place]) => place === at).map(([, line]) => [...lead, ...line].slice(0, row.length)),
      row,
    ]);
    const table = [all.map(({ head }) => head), ...body];
    const width = Math.max(...table.map((row) => row.length));
    const upright = turned
      ? Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? ''))
      : table;
    return gridOf([...above, ...upright, ...below]);
  });

const lineName = (k: number, row: boolean): string =>
  row ? `${k + 1}:${k + 1}` : `${columnLetters(k)}:${columnLetters(k)}`;

/** What stands against a table as a whole. */
const WHOLE: readonly string[] = ['headings-none', 'units-none', 'indicators-none'];

/** Rows and columns of the grid that stand inside the tables and are neither read nor left out, and cells outside. */
function lost(grid: Grid, tables: readonly Understanding[]): readonly string[] {
  // That there is no table at all is told of the whole sheet.
  if (tables.length === 0) return [];
  const within = (row: number, column: number): boolean =>
    tables.some(({ reading }) =>
      reading?.range.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      ),
    );
  const problems = tables.flatMap((table) => table.problems.flatMap(({ cell }) => cell ?? []));
  const left = new Set([
    ...tables.flatMap(({ reading }) => reading?.excluded.map(({ where }) => where) ?? []),
    ...problems.flatMap(({ row, column }) => [lineName(row, true), lineName(column, false)]),
  ]);
  const out: string[] = [];
  grid.values.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const where = lineName(row, true);
      if (cell !== '' && !within(row, column) && !left.has(where))
        out.push(`${columnLetters(column)}${row + 1}`);
    }),
  );
  for (const { reading, problems: own } of tables)
    if (reading !== null && !own.some(({ code }) => WHOLE.includes(code)))
      out.push(...lostWithin(grid, reading, left));
  return out;
}

function lostWithin(
  grid: Grid,
  { range, units, indicators, layout }: NonNullable<Understanding['reading']>,
  left: ReadonlySet<string>,
): readonly string[] {
  const [area] = range;
  if (area === undefined) return [];
  const turned = layout === 'units-across';
  const lines = (rows: boolean): readonly number[] => {
    const [from, size] = rows ? [area.row, area.rows] : [area.column, area.columns];
    return Array.from({ length: size }, (_, k) => from + k).filter((k) =>
      rows
        ? grid.values[k]?.some((cell, c) => cell !== '' && c >= area.column && c < area.column + area.columns)
        : grid.values.some((row, r) => row[k] !== '' && r >= area.row && r < area.row + area.rows),
    );
  };
  const along = units.map(({ cell }) => (turned ? cell.column : cell.row));
  const first = Math.min(...along);
  const across = new Set([
    ...units.map(({ cell }) => (turned ? cell.row : cell.column)),
    ...indicators
      .filter(({ assessed, role }) => assessed || role === 'rank')
      .map(({ area: own }) => (turned ? own.row : own.column)),
  ]);
  // Headings stand before the first unit.
  const rows = lines(!turned).filter(
    (k) => k > first && !along.includes(k) && !left.has(lineName(k, !turned)),
  );
  const columns = lines(turned).filter((k) => !across.has(k) && !left.has(lineName(k, turned)));
  return [...rows.map((k) => lineName(k, !turned)), ...columns.map((k) => lineName(k, turned))];
}

test('every cell is in a table, left out with a reason, or a problem; so is every row and column of a table', () => {
  fc.assert(
    fc.property(sheets, (grid) => {
      expect(lost(grid, understandAll(grid, { missing: 'allow' }))).toEqual([]);
    }),
    { numRuns: 600, seed: 44 },
  );
});
