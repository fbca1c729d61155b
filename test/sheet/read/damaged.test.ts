import fc from 'fast-check';
import { understand, type Understanding } from '../../../src/sheet/read';
import type { Area, Cell, CellRef } from '../../../src/sheet/grid';
import { gridOf } from './gridOf';
import { SEEDS, type Fact, type Sheet, type Spot } from './seeds';

/**
 * What may be typed over a cell, and what it then says: a figure in one way, a figure that needs a note at its cell, a figure
 * with its unit, or nothing that is a figure.
 */
const FIGURES: ReadonlyMap<Cell, number> = new Map<Cell, number>([
  ['１２．５', 12.5],
  ['1,301.91', 1301.91],
  ["'7.25", 7.25],
  ['−3.2', -3.2],
  ['1.2E+03', 1200],
  ['\u3000 8.5\u200B', 8.5],
  ['6.5（3）', 6.5],
  ['零', 0],
  [77.25, 77.25],
]);
const NOTED: ReadonlyMap<Cell, number> = new Map<Cell, number>([
  ['约20', 20],
  ['60余', 60],
  ['12.3①', 12.3],
  ['(4.5)', -4.5],
  ['9.9 p', 9.9],
  ['“5.5”', 5.5],
]);
/** Worth in 元; percentages as fractions. */
const UNITED: ReadonlyMap<Cell, number> = new Map<Cell, number>([
  ['3.2亿元', 3.2e8],
  ['18500万元', 1.85e8],
  ['￥250', 250],
]);
const PERCENT: ReadonlyMap<Cell, number> = new Map<Cell, number>([
  ['12%', 0.12],
  ['下降3.2%', -0.032],
]);
const NO_FIGURE: readonly Cell[] = [
  ...[
    '',
    '—',
    '/',
    '…',
    '未报',
    '不适用',
    '不参评',
    '#N/A',
    '#SPILL!',
    '▲3.2',
    '—3.2',
    '(3)',
    '1/10',
    '1O.5',
    '3-5个',
  ],
  ...[
    '1,30',
    '12 34',
    '数十家',
    '持平',
    '2021年',
    '合计',
    '其中：',
    '排名',
    '一、',
    '注：略',
    '单位：亿元',
    '甲经开区',
    '\u0000',
  ],
  ...['税收', '权重', true],
];
/** Figures in measures of their own, each with its figure. */
const APART: ReadonlyMap<Cell, number> = new Map<Cell, number>([
  ['6平方公里', 6],
  ['2.8亿美元', 2.8],
  ['9.6个百分点', 9.6],
  ['7天', 7],
]);
const ANY: readonly Cell[] = [
  ...APART.keys(),
  ...FIGURES.keys(),
  ...NOTED.keys(),
  ...UNITED.keys(),
  ...PERCENT.keys(),
  ...NO_FIGURE,
];
const WORTH: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

const place = { row: fc.nat(30), column: fc.nat(30) };
const harm = fc.record({
  kind: fc.constantFrom(
    ...([
      'type',
      'type',
      'type',
      'swap',
      'blank',
      'merge',
      'insertRow',
      'insertColumn',
      'deleteRow',
      'deleteColumn',
    ] as const),
  ),
  ...place,
  row2: fc.nat(30),
  column2: fc.nat(30),
  typed: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ANY) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>('\uD800', '=A1', '\u202E9', 'x'.repeat(200)) },
  ),
});
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

/** Does what is told to a sheet, and remembers of which cells it cannot be said any more what they were. */
function damage(
  sheet: Sheet,
  harms: readonly Harm[],
): { readonly rows: Spot[][]; readonly merges: readonly Area[] } {
  const rows = sheet.rows.map((row) => [...row]);
  const merges: Area[] = [];
  const fresh = (value: Cell): Spot => ({ value, harmed: true });
  const put = (row: number, column: number, value: Cell): void => {
    const spot = rows[row]?.[column];
    if (spot === undefined) return;
    spot.harmed = true;
    rows[row]![column] = fresh(value);
  };
  for (const { kind, row: r, column: c, row2, column2, typed } of harms) {
    const row = r % rows.length;
    const width = rows[row]!.length;
    const column = c % width;
    switch (kind) {
      case 'type':
        put(row, column, typed);
        break;
      case 'blank':
        put(row, column, '');
        break;
      case 'swap': {
        const [one, other] = [rows[row]![column]!, rows[row2 % rows.length]![column2 % width]!];
        one.harmed = other.harmed = true;
        rows[row]![column] = { ...other };
        rows[row2 % rows.length]![column2 % width] = { ...one };
        break;
      }
      case 'merge': {
        const area = { row, column, rows: 1 + (row2 % 3), columns: 1 + (column2 % 3) };
        // Excel keeps the first cell of those it merges.
        for (let y = 0; y < area.rows; y++)
          for (let x = 0; x < area.columns; x++) if (x + y > 0) put(row + y, column + x, '');
        rows[row]![column]!.harmed = true;
        merges.push(area);
        break;
      }
      case 'insertRow':
        rows.splice(
          row,
          0,
          Array.from({ length: width }, (_, x) => fresh(x === column ? typed : '')),
        );
        break;
      case 'insertColumn':
        rows.forEach((line, y) => line.splice(column, 0, fresh(y === row ? typed : '')));
        break;
      case 'deleteRow':
        if (rows.length > 1) rows.splice(row, 1);
        break;
      case 'deleteColumn':
        if (width > 1) rows.forEach((line) => line.splice(column, 1));
        break;
      default: {
        const never: never = kind;
        return never;
      }
    }
  }
  return { rows, merges };
}

const at = (cell: CellRef | null, other: CellRef | null): boolean =>
  cell !== null && other !== null && cell.row === other.row && cell.column === other.column;

/** Whether a figure is told of in words: at its cell, or of its indicator. */
function isTold({ reading, problems }: Understanding, ref: CellRef, indicator: string): boolean {
  return [...problems, ...(reading?.notes ?? [])].some(
    ({ cell, place: about, code }) =>
      at(cell, ref) ||
      (about.indicator === indicator &&
        about.unit === undefined &&
        code !== 'direction-ask' &&
        code !== 'text-numbers'),
  );
}

/** Units and indicators that stand on the sheet more than once: which of them is meant cannot be told. */
const namedTwice = (problems: Understanding['problems']): ReadonlySet<string | undefined> =>
  new Set(
    problems
      .filter(({ code }) => code.endsWith('-duplicate'))
      .flatMap(({ place: { unit, indicator } }) => [unit, indicator]),
  );

/** Every figure that was read must be what its cell says: gives those that are not. */
function misread(understanding: Understanding, rows: readonly (readonly Spot[])[]): readonly string[] {
  const { reading, problems } = understanding;
  const wrong: string[] = [];
  const twice = namedTwice(problems);
  for (const table of reading?.tables ?? []) {
    table.columns.forEach((column, i) => {
      const indicator = table.indicators[i]!;
      column.forEach((value, u) => {
        const unit = table.units[u]!;
        if (Number.isNaN(value) || twice.has(unit) || twice.has(indicator)) return;
        const ref = reading!.cellOf({ unit, indicator }, table.period)!;
        const content = rows[ref.row]?.[ref.column]?.value ?? '';
        const complain = (why: string): unknown =>
          wrong.push(`${unit} ${indicator}: ${String(content)} read as ${value}, ${why}`);
        const told = (): boolean => isTold(understanding, ref, indicator);
        const plain = FIGURES.get(content) ?? (typeof content === 'number' ? content : undefined);
        const noted = NOTED.get(content);
        const worth = UNITED.get(content);
        if (plain !== undefined) {
          if (value !== plain && !told()) complain('without a note');
        } else if (noted !== undefined) {
          if (!told()) complain('without a note');
        } else if (worth !== undefined) {
          const measure = reading!.indicators.find(({ name }) => name === indicator)?.unit ?? '';
          if (Math.abs(value * (WORTH[measure] ?? NaN) - worth) > 1e-6 * worth && !told())
            complain(`in ${measure}`);
        } else if (APART.has(content)) {
          const measure = reading!.indicators.find(({ name }) => name === indicator)?.unit ?? '';
          if ((value !== APART.get(content) || !String(content).endsWith(measure)) && !told())
            complain(`in ${measure}`);
        } else if (PERCENT.has(content)) {
          if (value !== PERCENT.get(content) && !told()) complain('without a note');
        } else if (NO_FIGURE.includes(content) && !told()) complain('which is no figure');
      });
    });
  }
  return wrong;
}

/** A figure that nobody touched, under a heading and beside a name that nobody touched, is what it was: gives those that are not. */
function changed(
  understanding: Understanding,
  rows: readonly (readonly Spot[])[],
  facts: readonly Fact[],
): readonly string[] {
  const { reading, problems } = understanding;
  const there = new Map<Spot, CellRef>();
  rows.forEach((line, row) =>
    line.forEach((spot, column) => there.set(spot, { sheet: 'Sheet1', row, column })),
  );
  const twice = namedTwice(problems);
  return facts.flatMap(({ unit, indicator, period, value, spot, needs }) => {
    if (twice.has(unit) || twice.has(indicator)) return [];
    const ref = there.get(spot);
    if (ref === undefined || [spot, ...needs].some((one) => one.harmed || !there.has(one))) return [];
    const table = reading?.tables.find((one) => period === null || one.period === period);
    const [u, i] = [table?.units.indexOf(unit) ?? -1, table?.indicators.indexOf(indicator) ?? -1];
    const read = table?.columns[i]?.[u];
    if (read === undefined || Math.abs(read - value) <= 1e-9 * Math.abs(value)) return [];
    // What stands against a heading or name stands against the figures that go by it.
    const spoken = needs.some((one) => problems.some(({ cell }) => at(cell, there.get(one) ?? null)));
    if (Number.isNaN(read) ? problems.length > 0 : spoken || isTold(understanding, ref, indicator)) return [];
    return [`${unit} ${indicator} ${period ?? ''}: ${value} became ${read}`];
  });
}

describe('damaged sheets', () => {
  test.each(SEEDS.map((seed) => [seed.title, seed] as const))(
    'unharmed, %s is read whole',
    (_title, seed) => {
      const sheet = seed.lay();
      const { reading, problems } = understand(
        gridOf(
          sheet.rows.map((row) => row.map(({ value }) => value)),
          { merges: sheet.merges },
        ),
      );
      expect(problems).toEqual([]);
      const read = sheet.facts.map(({ unit, indicator, period }) => {
        const table = reading!.tables.find((one) => period === null || one.period === period);
        return table?.columns[table.indicators.indexOf(indicator)]?.[table.units.indexOf(unit)];
      });
      expect(read).toEqual(sheet.facts.map(({ value }) => value));
    },
  );

  test.each(Array.from({ length: 10 }, (_, thousand) => thousand))(
    'give a table, or problems, and no figure that is wrong without a word: thousand %i of ten',
    (thousand) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...SEEDS),
          fc.array(harm, { minLength: 1, maxLength: 5 }),
          (seed, harms) => {
            const sheet = seed.lay();
            const { rows, merges } = damage(sheet, harms);
            const values = rows.map((row) => row.map(({ value }) => value));
            const understanding = understand(gridOf(values, { merges: [...sheet.merges, ...merges] }));
            expect(understanding.reading !== null || understanding.problems.length > 0).toBe(true);
            expect([...misread(understanding, rows), ...changed(understanding, rows, sheet.facts)]).toEqual(
              [],
            );
          },
        ),
        { numRuns: 1000, seed: 20_261_122 + thousand },
      );
    },
  );
});
