import { rank } from '../../../src/actions/rank';
import { compare } from '../../../src/actions/compare';
import { columnLetters } from '../../../src/sheet/address';
import type { Step } from '../../../src/sheet/plan';
import { area } from '../../../src/book/area';
import { closeAll, type Rows } from '../../host/open';
import * as cases from './cases';
import { planNow, requestFor, SHEET, write, type Written } from './trial';

afterEach(closeAll);

const formulaAt = ({ book }: Written, sheet: string, row: number, column: number): unknown =>
  book.sheets.byName(sheet)!.cells.formula(row, column);

/** The column of a heading, and the row of a unit, on one of our sheets. */
function placeOf({ book }: Written, sheet: string, heading: string, unit: string): readonly [number, number] {
  const { cells } = book.sheets.byName(sheet)!;
  const used = cells.used(false)!;
  const all = cells.map(
    { startRow: 0, startColumn: 0, endRow: used.endRow, endColumn: used.endColumn },
    (r, c) => cells.value(r, c),
  );
  const row = all.findIndex((line) => line[1] === unit || line[3] === unit);
  const head = all
    .slice(0, row)
    .reverse()
    .find((line) => line.includes(heading))!;
  return [row, head.indexOf(heading)];
}

const MU: Rows = [
  ['开发区', '税收', '投资'],
  ['茌平经开区', 10, 0],
  ['阳谷经开区', 0, 10],
  ['冠县经开区', 4, 4],
];
const SCHEME = {
  indicators: [
    { name: '税收', weight: 60 },
    { name: '投资', weight: 40 },
  ],
};

describe('worked by hand', () => {
  test('a number leads from the rank over score, points and value to the cell of the source', async () => {
    const written = await write(MU, SCHEME);
    const at = (sheet: string, heading: string) => placeOf(written, sheet, heading, '冠县经开区');
    const [row, score] = at('排名结果', '综合得分');
    // Third by 0.6·40 + 0.4·40 = 40, after 60 and 40: 冠县 and 阳谷 share the second place.
    expect(formulaAt(written, '排名结果', row, score)).toBe(
      `='得分明细'!$C$${at('得分明细', '综合得分')[0] + 1}`,
    );
    const [detail, total] = at('得分明细', '综合得分');
    expect(String(formulaAt(written, '得分明细', detail, total))).toMatch(/^=IF\(ISNUMBER\(.+\),ROUND\(/);
    const [, raw] = at('得分明细', '税收');
    const [workings, place] = at('公式底稿', "原表第几家·园区 it's");
    const cell = `INDEX('园区 it''s'!$B$2:$B$4,'公式底稿'!$${columnLetters(place)}$${workings + 1})`;
    expect(formulaAt(written, '得分明细', detail, raw)).toBe(`=IF(ISNUMBER(${cell}),${cell},"")`);
    expect(formulaAt(written, '公式底稿', workings, place)).toBe(
      `=MATCH(D${workings + 1},'园区 it''s'!$A$2:$A$4,0)`,
    );
    expect(written.report.units.map((unit) => [unit.name, unit.score, unit.rank])).toEqual([
      ['茌平经开区', 60, 1],
      ['阳谷经开区', 40, 2],
      ['冠县经开区', 40, 2],
    ]);
  });

  test('weights are those of the scheme sheet: changing one there changes the ranking', async () => {
    const written = await write(MU, SCHEME);
    const { book } = written;
    const scheme = book.sheets.byName('评价方案')!.cells;
    const cells: [number, number][] = [];
    const used = scheme.used(false)!;
    for (let r = 0; r <= used.endRow; r++)
      for (let c = 0; c <= used.endColumn; c++)
        if ([60, 40].includes(scheme.value(r, c) as number)) cells.push([r, c]);
    // 10 % for 税收, 90 % for 投资: 阳谷 has 90, 冠县 40, 茌平 10.
    cells.forEach(([r, c], k) => scheme.write(area(r, c, 1, 1), [[k === 0 ? 10 : 90]]));
    await book.calculation.settled();
    const result = book.sheets.byName('排名结果')!.cells;
    const shown = (unit: string) => {
      const [row, column] = placeOf(written, '排名结果', '综合得分', unit);
      return [result.value(row, 0), result.value(row, column)];
    };
    expect(['茌平经开区', '阳谷经开区', '冠县经开区'].map(shown)).toEqual([
      [3, 10],
      [1, 90],
      [2, 40],
    ]);
  });

  test('a changed figure changes rank, and a reason that no longer holds says so', async () => {
    const rules = [{ id: 'r', when: { kind: 'rank', atMost: 1 }, give: [{ label: '第一' }] }];
    const written = await write(MU, { ...SCHEME, rules });
    const { book } = written;
    book.sheets.byName(SHEET)!.cells.write(area(1, 1, 1, 1), [[0]]);
    await book.calculation.settled();
    const result = book.sheets.byName('排名结果')!.cells;
    const said = (heading: string, unit: string) => {
      const [row, column] = placeOf(written, '排名结果', heading, unit);
      return result.value(row, column);
    };
    expect(said('标签', '茌平经开区')).toBe('');
    expect(said('标签', '冠县经开区')).toBe('第一');
    expect(said('理由', '茌平经开区')).toBe('数据已变，理由请重新排名生成');
  });

  test('an emptied cell is no nought: the unit has no score until it is filled', async () => {
    const written = await write(MU, SCHEME);
    const { book } = written;
    book.sheets.byName(SHEET)!.cells.write(area(3, 1, 1, 1), [['']]);
    await book.calculation.settled();
    const [row, column] = placeOf(written, '排名结果', '综合得分', '冠县经开区');
    const result = book.sheets.byName('排名结果')!.cells;
    expect([result.value(row, 0), result.value(row, column)]).toEqual(['', '']);
  });
});

describe('what stays a value', () => {
  test('is a figure that its cell does not hold as a number, and is counted with its cell', async () => {
    const rows = MU.map((row, r) => (r === 2 ? [row[0]!, '0.5', row[2]!] : row));
    const { report } = await write(rows, SCHEME);
    expect(report.twin).toMatchObject({ values: 1, differing: [] });
    expect(report.twin!.notes.join()).toMatch(/1个数据在原表中不是纯数字（如园区 it's!B3）/);
  });

  test.each(Object.entries(cases.VALUES))('is what no native function gives: %s', async (_, scheme) => {
    const { report } = await write(cases.TABLE, scheme);
    expect(report.twin!.values).toBeGreaterThan(0);
    expect(report.twin!.differing).toEqual([]);
    expect(report.twin!.notes).toHaveLength(1);
  });

  test('is a unit’s name, also one that begins like a formula', async () => {
    const rows = MU.map((row, r) => (r === 3 ? ['=1+1', row[1]!, row[2]!] : row));
    const written = await write(rows, SCHEME);
    const names = written.report.units.map(({ name }) => name);
    expect(written.report.problems).toEqual([]);
    for (const name of names) expect(placeOf(written, '得分明细', '综合得分', name)[0]).toBeGreaterThan(0);
  });
});

test('figures in another measure are multiplied as the reader has done', async () => {
  const rows: Rows = [
    ['开发区', '税收（万元）', '投资'],
    ['茌平经开区', 12345.6, 1],
    ['阳谷经开区', 8000, 2],
    ['冠县经开区', '1.5亿元', 3],
  ];
  const { report } = await write(rows);
  expect(report.problems).toEqual([]);
  expect(report.twin).toMatchObject({ differing: [] });
});

test('computed columns are formulas over the columns that they are made of', async () => {
  const { report } = await write(cases.TABLE, cases.COMPUTED['computed columns']);
  expect(report.problems).toEqual([]);
  expect(report.twin).toMatchObject({ values: 0, differences: [], notes: [] });
});

test('a computed column that no plain formula says keeps its values, and is named', async () => {
  const scheme = {
    ...SCHEME,
    columns: [{ name: '集中度', compute: { method: 'concentration', top: 1 }, of: ['税收', '投资'] }],
    indicators: [{ name: '集中度' }],
  };
  const { report } = await write(MU, scheme);
  expect(report.twin).toMatchObject({ values: 3, differing: [] });
  expect(report.twin!.notes).toEqual(['计算列“集中度”没有简明的Excel公式，按数值写入']);
});

test('the numbers of rules stand in cells: whoever changes one changes what is given', async () => {
  const rules = [{ id: 'r', when: { kind: 'score', atLeast: 50 }, give: [{ label: '达标' }] }];
  const written = await write(MU, { ...SCHEME, rules });
  const { cells } = written.book.sheets.byName('公式底稿')!;
  const used = cells.used(false)!;
  const row = Array.from({ length: used.endRow + 1 }, (_, r) => r).find(
    (r) => cells.value(r, 0) === '规则·r·得分 ≥',
  )!;
  const labelOf = (unit: string) => {
    const [at, column] = placeOf(written, '排名结果', '标签', unit);
    return written.book.sheets.byName('排名结果')!.cells.value(at, column);
  };
  expect([cells.value(row, 1), labelOf('冠县经开区')]).toEqual([50, '']);
  cells.write(area(row, 1, 1, 1), [[40]]);
  await written.book.calculation.settled();
  expect(labelOf('冠县经开区')).toBe('达标');
});

test('a step that would take more than one formula holds leaves all values, and says so', async () => {
  const points = Array.from({ length: 70 }, (_, k) => [k, k + 1]);
  const scheme = { indicators: [{ name: '税收', normalise: { method: 'table', form: 'linear', points } }] };
  const { report } = await write(MU, scheme);
  expect(report.problems).toEqual([]);
  expect(report.twin!.notes.join()).toMatch(/嵌套上限/);
  expect(report.twin).toMatchObject({ differing: [] });
});

test('the source may be sorted and its targets changed after formulas were written', async () => {
  const written = await write(cases.TABLE, cases.AWARDED['rules']);
  expect(written.report.twin).toMatchObject({ values: 0, notes: [] });
  const [head = [], ...rows] = cases.TABLE;
  const sorted = [head, ...rows.reverse()].map((row) => [...row]);
  const target = head.indexOf('目标');
  sorted[3]![target] = 5;
  const cells = written.book.sheets.byName(SHEET)!.cells;
  cells.write(area(0, 0, sorted.length, head.length), sorted);
  await written.book.calculation.settled();
  const { twin } = await compare(written.workbook, written.request);
  // The third from the top has reached its target now: only its reasons, which are sentences, ask for another run.
  const [row, reasons] = placeOf(written, '排名结果', '理由', String(sorted[3]![0]));
  expect(twin!.differing).toEqual([`排名结果!${columnLetters(reasons)}${row + 1}`]);
});

test('comparing later says which cells a person has typed over', async () => {
  const written = await write(MU, SCHEME);
  const { book, workbook, request } = written;
  const [row, column] = placeOf(written, '得分明细', '综合得分', '阳谷经开区');
  book.sheets.byName('得分明细')!.cells.write(area(row, column, 1, 1), [[99]]);
  await book.calculation.settled();
  const { twin } = await compare(workbook, request);
  expect(twin!.differing).toContain(`得分明细!C${row + 1}`);
  expect(twin!.differences).toContainEqual({
    cell: `得分明细!C${row + 1}`,
    unit: '阳谷经开区',
    heading: '综合得分',
    expected: 40,
    found: 99,
  });
  expect(twin!.largestDifference).toBeGreaterThan(1);
});

test('a second run writes the same formulas over the first', async () => {
  const written = await write(MU, SCHEME);
  const again = await rank(written.workbook, written.request);
  expect(again.problems).toEqual([]);
  expect(again.sheets.slice(0, 3)).toEqual(['排名结果', '得分明细', '公式底稿']);
  expect(again.twin).toEqual(written.report.twin);
});

/** Since Excel 2007, in WPS and LibreOffice, and none that must be entered as an array. */
const NATIVE = new Set(
  `ABS AND AVERAGE AVERAGEIF CHOOSE CORREL COUNT COUNTIF EXP IF INDEX INT ISNUMBER KURT LARGE LN MATCH MAX MEDIAN MID MIN N NORMSINV NOT OR
  EXACT RANK ROUND SIGN SKEW SMALL SQRT STDEV STDEVP SUM SUMPRODUCT SUMSQ TRIM`.split(/\s+/),
);

const everyScheme: readonly (readonly [string, Rows, Readonly<Record<string, object>>])[] = [
  ...cases.NORMALISED.map(([rows, schemes], k) => [`normalisation (${k + 1})`, rows, schemes] as const),
  ['aggregation', cases.repeated(cases.TABLE), cases.BY_DIMENSION],
  ['missing values', cases.gappy(cases.WITH_GAPS), cases.GAPS],
  ['structure', cases.TABLE, { ...cases.STRUCTURED, ...cases.ADJUSTED, ...cases.AWARDED, ...cases.WEIGHED }],
];

test.each(everyScheme)(
  'formulas of %s are native, short enough and refer to no name',
  async (_, rows, schemes) => {
    const used = new Set<string>();
    let longest = 0;
    const { book, workbook, node } = await write(rows);
    for (const scheme of Object.values(schemes)) {
      const written = { book, workbook, node, request: requestFor(scheme), report: null! } as Written;
      const { sheets } = await planNow(written);
      const steps = sheets.flatMap((sheet): readonly Step[] => sheet.steps);
      const formulas = steps.flatMap((step) => (step.kind === 'formulas' ? step.formulas.flat() : []));
      for (const formula of formulas) {
        if (formula === null) continue;
        longest = Math.max(longest, formula.length);
        const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '0');
        for (const [, name] of bare.matchAll(/([A-Z][A-Z.]*)\(/g)) used.add(name!);
      }
    }
    expect([...used].filter((name) => !NATIVE.has(name))).toEqual([]);
    expect(longest).toBeLessThan(8192);
  },
);

test('an earlier rank that is missing stays missing', async () => {
  const rows: Rows = [
    ['开发区', '2020年位次', '2021年位次'],
    ['茌平经开区', 106, 116],
    ['阳谷经开区', '', 90],
    ['冠县经开区', 80, 70],
  ];
  const { report } = await write(rows);
  expect(report.problems).toEqual([]);
  expect(report.twin).toMatchObject({ differences: [] });
});
