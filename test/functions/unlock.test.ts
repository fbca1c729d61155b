import { lockAgain, unlock } from '../../src/actions/unlock';
import { LAST_COLUMN, LAST_ROW } from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
import { openFormulas } from '../../src/host/excel';
import { openFunctions, type Cells, type FunctionGrid } from './open';

let grid: FunctionGrid;
beforeAll(async () => (grid = await openFunctions()));
// What still calls functions is calculated with whatever comes after it.
afterEach(() => {
  for (const sheet of grid.book.sheets.all().slice(1)) grid.book.sheets.remove(sheet);
});
afterAll(() => grid.close());

const table: Cells = [
  ['单位', '上期', '本期', '权', 60, 40],
  ['甲园', 40, 49, null, 3, 2],
  ['乙园', 60, 61, null, 5, 1],
  ['丙园', 30, 61, null, 1, 4],
  ['丁园', null, 20, null, null, 2],
];

const close = (cell: unknown): unknown => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell);

/** The cells of an area before and after, and the formulas that stand there then. */
async function freed(formula: string, area: string, into: 'values' | 'formulas') {
  const before = await grid.show(table, 'H2', formula, area);
  const sheet = grid.book.sheets.all().at(-1)!;
  const report = await unlock(openFormulas(), { locale: 'zh-CN', where: 'workbook', into });
  expect(report.problems).toEqual([]);
  await grid.book.calculation.settled();
  const at = sheet.parse(area)!;
  const after = sheet.cells.values(at);
  const formulas = sheet.cells.map(at, (row, column) => sheet.cells.formula(row, column));
  return {
    before: before.map((row) => row.map(close)),
    after: after.map((row) => row.map(close)),
    formulas,
    report,
  };
}

const WITH_A_NATIVE_FORM = [
  ['RANK', '=ZONE.RANK(C2:C5)', 'H2:H5'],
  ['RANK', '=ZONE.RANK(C2:C5,1,"dense")', 'H2:H5'],
  ['RANK', '=ZONE.RANK(C2:C5,0,"average")', 'H2:H5'],
  ['RANK', '=ZONE.RANK(C2:C5,0,"max")', 'H2:H5'],
  ['RANK', '=ZONE.RANK(C2:C5,0,"ordinal")', 'H2:H5'],
  ['NORMALIZE', '=ZONE.NORMALIZE(B2:C5)', 'H2:I5'],
  ['NORMALIZE', '=ZONE.NORMALIZE(C2:C5,"极差","逆向",{60,100})', 'H2:H5'],
  ['SCORE', '=ZONE.SCORE(E2:F5,E1:F1)', 'H2:H5'],
  ['SCORE', '=ZONE.SCORE(E2:F5,{60,40},,,,1)', 'H2:H5'],
  ['CHANGE', '=ZONE.CHANGE(B2:B5,C2:C5)', 'H2:H5'],
  ['CHANGE', '=ZONE.CHANGE(B2:B5,C2:C5,"文字")', 'H2:H5'],
  ['COMPLETION', '=ZONE.COMPLETION(B2:B5,C2:C5,,1)', 'H2:H5'],
  ['PACE', '=ZONE.PACE(B2:B5,100,6)', 'H2:H5'],
  ['SHARE', '=ZONE.SHARE(B2:B5,C2:C5,{0.6,0.8},0.1)', 'H2:H5'],
  ['CAGR', '=ZONE.CAGR(B2:B5,C2:C5,3)', 'H2:H5'],
  ['CONTRIBUTION', '=ZONE.CONTRIBUTION(B2:B5,C2:C5,"拉动")', 'H2:H5'],
  ['TIER', '=ZONE.TIER(C2:C5,"分数线",{60,40},{"甲","乙"})', 'H2:H5'],
  ['CAGR inside another formula', '=ROUND(ZONE.CAGR(B2,C2,3)*100,2)&"%"', 'H2:H2'],
] as const;

test.each(WITH_A_NATIVE_FORM)(
  '%s becomes native formulas that show the same: %s',
  async (_, formula, area) => {
    const { before, after, formulas, report } = await freed(formula, area, 'formulas');
    expect(after).toEqual(before);
    expect(
      formulas.flat().map((each) => String(each).startsWith('=') && !/ZONE/.test(String(each))),
    ).not.toContain(false);
    expect(report).toMatchObject({ formulas: 1, problems: [] });
  },
);

test.each([
  ['WEIGHTS', '=ZONE.WEIGHTS(E2:F4)', 'H2:I2'],
  ['RANK inside another formula that spills', '=ZONE.RANK(C2:C5)*10', 'H2:H5'],
])('%s has no native form: it keeps its values, and that is told', async (_, formula, area) => {
  const { before, after, formulas, report } = await freed(formula, area, 'formulas');
  expect(after).toEqual(before);
  expect(formulas.flat().some((each) => String(each).startsWith('='))).toBe(false);
  expect(report.message).toMatch(/^0个单元格已转为原生公式；\d个没有等价的原生公式/);
});

test('values stand where a formula had spilled, errors among them', async () => {
  const { before, after, formulas, report } = await freed(
    '=ZONE.COMPLETION(B2:B5,{1;0;2;3})',
    'H2:H5',
    'values',
  );
  expect(before).toEqual([[40], ['#DIV/0!'], [15], ['']]);
  expect(after).toEqual(before);
  expect(formulas[0]).toEqual([40]);
  expect(report.message).toBe('4个单元格已转为数值。');
});

test('a text that speaks of ZONE.RANK is no call, and where there is none nothing changes', async () => {
  const { report } = await freed('="ZONE.RANK(1)"', 'H2:H2', 'values');
  expect(report).toMatchObject({ formulas: 0, message: '工作簿中没有 ZONE 函数。' });
});

const ALL = { startRow: 0, endRow: LAST_ROW, startColumn: 0, endColumn: LAST_COLUMN };
const SELECTED = { locale: 'zh-CN', where: 'workbook' } as const;

/** What stands in H2:J5 of the sheet that was opened last. */
function standing() {
  const sheet = grid.book.sheets.all().at(-1)!;
  const at = sheet.parse('H2:J5')!;
  return {
    formulas: sheet.cells.map(at, (row, column) => sheet.cells.formula(row, column)),
    values: sheet.cells.values(at).map((row) => row.map(close)),
  };
}

test('what has no native form is named with its cell', async () => {
  const { report } = await freed('=ZONE.WEIGHTS(E2:F4)', 'H2:I2', 'formulas');
  const sheet = grid.book.sheets.all().at(-1)!.name;
  expect(report.kept).toEqual([
    { cell: { sheet, row: 1, column: 7 }, where: `${sheet}!H2`, formula: '=ZONE.WEIGHTS(E2:F4)' },
  ]);
});

test.each(['values', 'formulas'] as const)(
  'functions that became %s come back, spills and all',
  async (into) => {
    await grid.show(table, 'H2', '=ZONE.NORMALIZE(B2:C5)', 'H2:I5');
    const before = standing();
    const { freed: done } = await unlock(openFormulas(), { ...SELECTED, into });
    await grid.book.calculation.settled();
    expect(standing().formulas).not.toEqual(before.formulas);
    const { problems } = await lockAgain(openFormulas(), done!, 'zh-CN');
    await grid.book.calculation.settled();
    expect(problems).toEqual([]);
    expect(standing()).toEqual(before);
  },
);

test('functions do not come back over what somebody has written since', async () => {
  await grid.show(table, 'H2', '=ZONE.RANK(C2:C5)', 'H2:H5');
  const { freed: done } = await unlock(openFormulas(), { ...SELECTED, into: 'values' });
  const sheet = grid.book.sheets.all().at(-1)!;
  sheet.cells.write(sheet.parse('H4')!, [[7]]);
  const { problems } = await lockAgain(openFormulas(), done!, 'zh-CN');
  expect(problems).toEqual(['转换之后这些单元格又有改动，不能恢复。工作簿未改动。']);
  expect(standing().values[2]).toEqual([7, '', '']);
});

/** Done by somebody else just before the cells are written. */
async function meanwhile(happens: () => void): Promise<readonly string[]> {
  const { host } = grid;
  const execute = host.execute.bind(host);
  host.execute = (body, flags) => {
    if (body.includes('"Name":"Formulas","ObjectPathId"')) {
      host.execute = execute;
      happens();
    }
    return execute(body, flags);
  };
  const { problems } = await unlock(openFormulas(), { ...SELECTED, into: 'values' });
  expect(host.execute).toBe(execute);
  await grid.book.calculation.settled();
  return problems;
}

const CHANGES: readonly (readonly [string, (sheet: Sheet) => void])[] = [
  ['a row is put in above', ({ shifts }) => shifts.insert({ ...ALL, endRow: 0 }, 'down')],
  [
    'a column before it is deleted',
    ({ shifts }) => shifts.remove({ ...ALL, startColumn: 3, endColumn: 3 }, 'left'),
  ],
  ['another formula is typed', (sheet) => sheet.cells.write(sheet.parse('H2')!, [['=ZONE.RANK(B2:B5)']])],
  ['a figure is typed', (sheet) => sheet.cells.write(sheet.parse('H2')!, [[7]])],
];

test.each(CHANGES)('where %s meanwhile, functions stay and nothing is written over', async (_, happens) => {
  const shown = async (): Promise<Sheet> => {
    await grid.show(table, 'H2', '=ZONE.RANK(C2:C5)', 'H2:H5');
    const sheet = grid.book.sheets.all().at(-1)!;
    sheet.cells.write(sheet.parse('I2:I3')!, [['旁注'], [5]]);
    return sheet;
  };
  happens(await shown());
  await grid.book.calculation.settled();
  const expected = standing();
  const sheet = await shown();
  expect(await meanwhile(() => happens(sheet))).toHaveLength(1);
  expect(standing()).toEqual(expected);
});

test.each([1, 2, 3, 4, 5, 6])(
  'a refusal at batch %i leaves functions as they were, and is told',
  async (atBatch) => {
    await grid.show(table, 'H2', '=ZONE.RANK(C2:C5)', 'H2:H5');
    const before = standing();
    grid.host.faults.push({ atBatch, code: 'AccessDenied' });
    const report = await unlock(openFormulas(), { ...SELECTED, into: 'values' });
    grid.host.faults.splice(0);
    await grid.book.calculation.settled();
    if (report.problems.length > 0) expect(standing()).toEqual(before);
    else expect(report.freed).not.toBeNull();
  },
);

test.each(['values', 'formulas'] as const)(
  'a text that a function gave stays a text as %s, whatever it begins with',
  async (into) => {
    const link = '=HYPERLINK("http://x.example","y")';
    // What has no native form gives way to what it showed.
    grid.book.sheets
      .add('文')
      .cells.write({ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }, [[`'${link}`], ["'+1"]]);
    const { before, after, formulas } = await freed(
      '=ZONE.MATCHZONE(文!A1:A2,文!A1:A2,文!A1:A2)',
      'H2:H3',
      into,
    );
    expect(before).toEqual([[link], ['+1']]);
    expect(after).toEqual(before);
    expect(formulas).toEqual(before);
  },
);
