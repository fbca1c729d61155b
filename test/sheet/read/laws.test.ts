import fc from 'fast-check';
import { understand, type Reading } from '../../../src/sheet/read';
import type { Area, Cell } from '../../../src/sheet/grid';
import { gridOf, gridOfFixture } from './gridOf';

const FILES = [
  'F01_seed_rank_zones_in_columns.csv',
  'F02_seed_mu_two_rank_columns.csv',
  'F04_synthetic_two_level_merged_header.csv',
  'F05_synthetic_value_with_rank_in_brackets.csv',
  'F06_synthetic_long_layout.csv',
  'F08_synthetic_mixed_units.csv',
  'F10_synthetic_plan_vs_actual.csv',
].map((file) => gridOfFixture(file));

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>(
    '',
    '—',
    '合计',
    '2021年',
    '甲经开区',
    '排名',
    '12%',
    '3.2亿元',
    '(3)',
    '#N/A',
    '一、',
    '注：',
    2020,
    0.5,
    true,
  ),
  fc.double({ noNaN: true }),
  fc.string(),
);
const damage = fc.array(
  fc.record({
    kind: fc.constantFrom('type', 'swap', 'blank', 'merge'),
    row: fc.nat(15),
    column: fc.nat(11),
    row2: fc.nat(15),
    column2: fc.nat(11),
    cell,
  }),
  { maxLength: 12 },
);

const damaged = fc.tuple(fc.constantFrom(...FILES), damage).map(([grid, harms]) => {
  const rows = grid.values.map((row) => [...row]);
  const merges: Area[] = [];
  for (const { kind, row, column, row2, column2, cell: typed } of harms) {
    const line = rows[row % rows.length]!;
    const at = column % line.length;
    const other = rows[row2 % rows.length]!;
    if (kind === 'type') line[at] = typed;
    else if (kind === 'blank') line[at] = '';
    else if (kind === 'swap')
      [line[at], other[column2 % other.length]] = [other[column2 % other.length]!, line[at]!];
    else
      merges.push({ row: row % rows.length, column: at, rows: 1 + (row2 % 3), columns: 1 + (column2 % 3) });
  }
  return gridOf(rows, { merges });
});

/** What a reader of the tables sees, whatever the order of units. */
const byUnit = (reading: Reading): Record<string, number[]> => {
  const entries = reading.tables.flatMap((table) =>
    table.units.map((unit, row) => [
      `${table.period ?? ''} ${unit}`,
      [...table.columns.map((column) => column[row]!), table.outerRanks?.[row] ?? NaN],
    ]),
  );
  return Object.fromEntries(entries) as Record<string, number[]>;
};

describe('laws of reading', () => {
  test('a damaged sheet gives a table, or problems, and never throws', () => {
    fc.assert(
      fc.property(damaged, (grid) => {
        const { reading, problems } = understand(grid);
        expect(reading !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  test('no figure of a damaged sheet is an infinity, and each gap of a refused table has its problem', () => {
    fc.assert(
      fc.property(damaged, (grid) => {
        const { reading, problems } = understand(grid);
        const gaps = (reading?.tables ?? []).flatMap((table) =>
          table.columns.flatMap((column) => [...column].filter((value) => !Number.isFinite(value))),
        );
        expect(gaps.every(Number.isNaN)).toBe(true);
        expect(gaps.length === 0 || problems.length > 0).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('the order of the units changes nothing but their order', () => {
    const names = ['甲区', '乙区', '丙区', '丁区', '戊区'];
    const body = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.double({ min: 0.1, max: 99, noNaN: true })),
      {
        minLength: 5,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(body, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (figures, order) => {
        const sheet = (rows: readonly number[]): Cell[][] => [
          ['开发区', '税收（万元）', '能耗'],
          ...rows.map((row): Cell[] => [names[row]!, ...figures[row]!]),
        ];
        const plain = understand(gridOf(sheet([0, 1, 2, 3, 4]))).reading!;
        const shuffled = understand(gridOf(sheet(order))).reading!;
        expect(byUnit(shuffled)).toEqual(byUnit(plain));
        expect(shuffled.units.map((unit) => unit.name)).toEqual(order.map((row) => names[row]));
      }),
      { numRuns: 50 },
    );
  });

  test('a sheet and the same sheet turned say the same', () => {
    const values = fc.array(fc.array(fc.integer({ min: 3000, max: 9999 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(values, (figures) => {
        const heads = ['开发区', '税收', '能耗', '专利'];
        const rows: Cell[][] = [
          heads,
          ...figures.map((row, unit): Cell[] => [`${'甲乙丙丁'[unit]!}经开区`, ...row]),
        ];
        const turned = heads.map((_, column) => rows.map((row) => row[column]!));
        turned[0]![0] = '指标';
        expect(byUnit(understand(gridOf(turned)).reading!)).toEqual(
          byUnit(understand(gridOf(rows)).reading!),
        );
      }),
    );
  });

  test('inputs stay as they were', () => {
    fc.assert(
      fc.property(damaged, (grid) => {
        const before = JSON.stringify(grid);
        understand(grid);
        expect(JSON.stringify(grid)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });
});
