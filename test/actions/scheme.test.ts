import { rank } from '../../src/actions/rank';
import type { SchemeDraft } from '../../src/engine';
import type { Book } from '../../src/book/book';
import { bookOf, CHINESE, closeAll, open, ranksOf, rowsOf, titlesOf, type Rows } from './open';

afterEach(closeAll);

const ROWS: Rows = [
  ['开发区', '税收', '投资'],
  ['甲经开区', 100, 1],
  ['乙经开区', 60, 8],
  ['丙经开区', 0, 11],
];

const put = (book: Book, title: string, row: number, column: number, value: string | number) =>
  book.sheets
    .byName(title)!
    .cells.write({ startRow: row, endRow: row, startColumn: column, endColumn: column }, [[value]]);

/** The cell that holds exactly this, on our scheme sheet. */
function cellOf(book: Book, text: string | number, from = 0): readonly [number, number] {
  const rows = rowsOf(book, '评价方案');
  const row = rows.findIndex((cells, index) => index >= from && cells.includes(text));
  return [row, rows[row]!.indexOf(text)];
}

const weightsOf = (over: Partial<SchemeDraft> = {}): SchemeDraft => ({
  name: '七三',
  indicators: [
    { name: '税收', direction: 'high', weight: 70 },
    { name: '投资', direction: 'high', weight: 30 },
  ],
  ...over,
});

// Points of 投资: 0, 70, 100. Half and half: 甲 50, 乙 65, 丙 50. Seventy to thirty: 甲 70, 乙 63, 丙 30.
describe('the scheme of the workbook', () => {
  test('is written where there is none, and read back the next time', async () => {
    const { workbook, book } = await open(bookOf({ 数据: ROWS }));
    const first = await rank(workbook, CHINESE);
    expect(first).toMatchObject({ schemeSource: 'plain', sheets: ['排名结果', '得分明细', '评价方案'] });
    const second = await rank(workbook, CHINESE);
    expect(second).toMatchObject({ schemeSource: 'sheet', sheets: ['排名结果', '得分明细'] });
    expect(second.units).toEqual(first.units);
    expect(titlesOf(book)).toEqual(['数据', '排名结果', '得分明细', '评价方案']);
  });

  test('with an edited weight changes the ranks', async () => {
    const { workbook, book } = await open(bookOf({ 数据: ROWS }));
    expect(ranksOf(await rank(workbook, CHINESE))).toEqual({ 乙经开区: 1, 甲经开区: 2, 丙经开区: 2 });
    const [row] = cellOf(book, '税收');
    const weight = rowsOf(book, '评价方案')[row]!.indexOf(50);
    put(book, '评价方案', row, weight, 70);
    put(book, '评价方案', row + 1, weight, 30);
    expect(ranksOf(await rank(workbook, CHINESE))).toEqual({ 甲经开区: 1, 乙经开区: 2, 丙经开区: 3 });
  });

  test('tells what is wrong beside a cell that cannot be read in the same round', async () => {
    const { workbook, book } = await open(bookOf({ 数据: [...ROWS, ['丁经开区', '', 5]] }));
    await rank(workbook, {
      ...CHINESE,
      scheme: { ...weightsOf(), indicators: [{ name: '投资', weight: 100 }] },
    });
    const [row, column] = cellOf(book, '投资');
    const weight = rowsOf(book, '评价方案')[row]!.indexOf(100);
    put(book, '评价方案', row, weight, '一半');
    put(book, '评价方案', row + 1, column, '投姿');
    put(book, '数据', 4, 2, '');
    const { problems } = await rank(workbook, CHINESE);
    // The sum of the weights waits until all of them can be read; a gap of 税收 is none of the scheme's.
    expect(problems.map(({ where }) => where)).toEqual([
      `评价方案!${String.fromCharCode(65 + weight)}${row + 1}`,
      `评价方案!${String.fromCharCode(65 + column)}${row + 2}`,
      '数据!C5',
    ]);
    expect(problems[1]!.message).toContain('投资');
  });

  test('with mistakes is refused at its cells, and nothing is written', async () => {
    const { workbook, book } = await open(bookOf({ 数据: ROWS }));
    await rank(workbook, CHINESE);
    const [row] = cellOf(book, '税收');
    const weight = rowsOf(book, '评价方案')[row]!.indexOf(50);
    put(book, '评价方案', row, weight, '一半');
    const before = rowsOf(book, '排名结果');
    const broken = await rank(workbook, CHINESE);
    expect(broken.problems.map(({ where }) => where)).toEqual([
      `评价方案!${String.fromCharCode(65 + weight)}${row + 1}`,
    ]);
    put(book, '评价方案', row, weight, 49);
    const short = await rank(workbook, CHINESE);
    expect(short.problems).toHaveLength(1);
    expect(short.problems[0]).toMatchObject({ where: expect.stringMatching(/^评价方案!/) as string });
    expect(short.problems[0]?.message).toContain('99');
    expect(rowsOf(book, '排名结果')).toEqual(before);
  });

  test('that names an indicator which the table lacks is refused', async () => {
    const { workbook, book } = await open(bookOf({ 数据: ROWS }));
    await rank(workbook, { ...CHINESE, scheme: weightsOf() });
    put(book, '数据', 0, 1, '营收');
    const report = await rank(workbook, { ...CHINESE, sheet: '数据' });
    expect(report.problems.map(({ message }) => message)).toEqual([
      '数据表中没有指标“税收”（是否为“营收”？）。',
    ]);
  });

  test('is made anew where it is the plain one of another table that nobody has edited', async () => {
    const { workbook, book } = await open(
      bookOf({
        数据: ROWS,
        另表: [
          ['开发区', '利润'],
          ['甲经开区', 1],
          ['乙经开区', 2],
        ],
      }),
    );
    await rank(workbook, CHINESE);
    const report = await rank(workbook, { ...CHINESE, sheet: '另表' });
    expect(report.problems).toEqual([]);
    expect(report.notes[0]).toBe('原评价方案是未经修改的通用方案，与此表指标不符，已按此表重新生成。');
    expect(rowsOf(book, '评价方案').flat()).toContain('利润');
  });
});

describe('which scheme', () => {
  test('a scheme in the request beats a preset, which beats the sheet; a flag beats them all', async () => {
    const { workbook } = await open(bookOf({ 数据: ROWS }));
    await rank(workbook, { ...CHINESE, scheme: weightsOf() });
    const sheet = await rank(workbook, CHINESE);
    expect(sheet).toMatchObject({ schemeSource: 'sheet', scheme: { name: '七三' } });
    const preset = await rank(workbook, { ...CHINESE, preset: 'jinan', population: 99 });
    expect(preset).toMatchObject({ schemeSource: 'preset', scheme: { preset: 'jinan', population: 99 } });
    const both = await rank(workbook, {
      ...CHINESE,
      preset: 'jinan',
      scheme: weightsOf({ population: 5 }),
      population: 7,
    });
    expect(both).toMatchObject({ schemeSource: 'request', scheme: { name: '七三', population: 7 } });
  });

  test('what to do with a missing value is the scheme’s to say', async () => {
    const gap: Rows = [
      ['开发区', '税收', '投资'],
      ['甲经开区', 100, ''],
      ['乙经开区', 60, 8],
      ['丙经开区', 0, 11],
    ];
    const { workbook } = await open(bookOf({ 数据: gap }));
    const refused = await rank(workbook, { ...CHINESE, scheme: weightsOf() });
    expect(refused.problems.map(({ where }) => where)).toEqual(['数据!C2']);
    const [tax, invested] = weightsOf().indicators;
    const zero = { ...weightsOf(), indicators: [tax!, { ...invested!, missing: { rule: 'zero' as const } }] };
    expect((await rank(workbook, { ...CHINESE, scheme: zero })).problems).toEqual([]);
  });

  test('a gap where the scheme does not look, or in a column of bonus points, is no problem', async () => {
    const gaps: Rows = [
      ['开发区', '税收', '投资', '加分'],
      ['甲经开区', 100, '', 3],
      ['乙经开区', 60, 8, ''],
    ];
    const { workbook } = await open(bookOf({ 数据: gaps }));
    const scheme: SchemeDraft = {
      indicators: [{ name: '税收', weight: 100 }],
      adjustments: [{ name: '招大引强', kind: 'bonus', column: '加分' }],
    };
    const report = await rank(workbook, { ...CHINESE, scheme });
    expect(report.problems).toEqual([]);
    expect(report.units.map(({ name, score }) => [name, score])).toEqual([
      ['甲经开区', 103],
      ['乙经开区', 0],
    ]);
  });
});

describe('earlier periods', () => {
  test('that the table lacks are read from earlier result sheets of ours', async () => {
    const of = (year: number, tax: readonly number[]): Rows => [
      [`${year}年开发区税收`],
      ['开发区', '税收'],
      ...['甲经开区', '乙经开区', '丙经开区'].map((unit, i) => [unit, tax[i]!]),
    ];
    const { workbook } = await open(bookOf({ 去年: of(2023, [3, 2, 1]), 今年: of(2024, [1, 2, 3]) }));
    const before = await rank(workbook, { ...CHINESE, sheet: '去年' });
    expect(before).toMatchObject({ period: '2023', sheets: ['排名结果', '得分明细', '评价方案'] });
    const now = await rank(workbook, { ...CHINESE, sheet: '今年' });
    expect(now).toMatchObject({ period: '2024', sheets: ['排名结果 2024', '得分明细 2024'] });
    expect(now.units.map(({ name, previousRank, change }) => [name, previousRank, change])).toEqual([
      ['丙经开区', 3, 2],
      ['乙经开区', 2, 0],
      ['甲经开区', 1, -2],
    ]);
  });
});
