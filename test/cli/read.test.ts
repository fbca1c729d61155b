import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from '@protobi/exceljs';
import type { ReadOutput } from '../../cli/read-output';
import { runIn, type Ran } from './run';

type Rows = readonly (readonly (string | number | null)[])[];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zonerank-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Ran> => runIn(folder, 'read', args);
const outputOf = ({ out }: Ran): ReadOutput => JSON.parse(out) as ReadOutput;

async function save(
  file: string,
  sheets: Readonly<Record<string, Rows>>,
  dress: (workbook: ExcelJS.Workbook) => void = () => {},
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets))
    workbook.addWorksheet(title).addRows(rows.map((row) => [...row]));
  dress(workbook);
  await workbook.xlsx.writeFile(join(folder, file));
  return file;
}

const COVER: Rows = [['统计资料汇编'], ['二〇二一年度']];
const TAX: Rows = [
  ['2021年主要指标情况表'],
  ['序号', '开发区', '税收收入（亿元）', '税收收入排名', '单位能耗'],
  [1, '茌平经开区', '2630万元', 1, 0.31],
  [2, '临清经开区', 6.01, 2, '—'],
  [null, '合计', 6.27, null, null],
  ['注：能耗为快报数'],
];
const PEOPLE: Rows = [
  ['县区', '常住人口（万人）', 'GDP增速'],
  ['茌平区', 51.2, 0.052],
  ['东阿县', 33.8, 0.047],
];
const percents = (workbook: ExcelJS.Workbook): void => {
  for (const cell of ['C2', 'C3']) workbook.getWorksheet('人口')!.getCell(cell).numFmt = '0.0%';
};

test('a terminal is told of control characters in cells, not commanded by them', async () => {
  const name = '茌平\u009b2J\u007f经开区';
  const file = await save('commands.xlsx', {
    指标: [
      ['开发区', '税收'],
      [name, 3],
      ['临清经开区', '近\u0085十'],
    ],
  });
  const told = await run(file);
  expect(told.out + told.err).toContain('\uFFFD');
  expect(told.out + told.err).not.toMatch(/(?![\n\t])\p{Cc}/u);
  const asked = await run(file, '--json');
  expect(asked.out).not.toMatch(/(?!\n)\p{Cc}/u);
  // A unit's name is read without them; the odd cell is as it stands.
  expect(JSON.stringify(outputOf(asked))).toContain('近\u0085十');
});

describe('read IN --json', () => {
  test('prints one object: units, indicators, odd cells and what was left out, and writes nothing', async () => {
    const file = await save('whole.xlsx', { 封面: COVER, 指标: TAX, 人口: PEOPLE }, percents);
    const before = await readdir(folder);
    const ran = await run(file, '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(await readdir(folder)).toEqual(before);
    const { tables, problems, batches } = outputOf(ran);
    expect(problems).toEqual([]);
    // What is there; what stands in it.
    expect(batches).toBe(0);
    expect(tables.map(({ sheet, range }) => `${sheet}!${range}`)).toEqual(['指标!A2:E5', '人口!A1:C3']);
    expect(tables[0]).toMatchObject({
      layout: 'units-down',
      periods: ['2021'],
      units: [
        { name: '茌平经开区', canonical: '茌平经开区', cell: 'B3' },
        { name: '临清经开区', canonical: '临清经开区', cell: 'B4' },
      ],
      cells: [
        { cell: 'C3', kind: 'number', value: 2630, unit: '万元' },
        { cell: 'E4', kind: 'missing', value: null, unit: '' },
      ],
    });
    expect(
      tables[0]!.indicators.map(({ name, role, direction, column }) => [name, role, direction, column]),
    ).toEqual([
      ['序号', 'index', 'high', 'A'],
      ['税收收入', 'level', 'high', 'C'],
      ['税收收入排名', 'rank', 'low', 'D'],
      ['单位能耗', 'level', 'low', 'E'],
    ]);
    expect(tables[0]!.excluded.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['1:1', '5:5', '6:6', 'A:A', 'D:D']),
    );
    expect(tables[1]!.cells).toEqual([
      { cell: 'C2', kind: 'percent', value: 0.052, unit: '%' },
      { cell: 'C3', kind: 'percent', value: 0.047, unit: '%' },
    ]);
  });

  test('reads the sheets that are named, in that order, hidden ones too', async () => {
    const file = await save('named.xlsx', { 甲: TAX, 乙: PEOPLE, 丙: TAX }, (workbook) => {
      workbook.getWorksheet('丙')!.state = 'hidden';
    });
    expect(outputOf(await run(file, '--json')).tables.map(({ sheet }) => sheet)).toEqual(['甲', '乙']);
    const { tables } = outputOf(await run(file, '--sheet', '丙', '--sheet', '乙', '--json'));
    expect(tables.map(({ sheet }) => sheet)).toEqual(['丙', '乙']);
  });

  test('reads an area alone', async () => {
    const file = await save('area.xlsx', { 指标: TAX });
    const { tables } = outputOf(await run(file, '--range', 'B2:C4', '--json'));
    expect(tables[0]!.indicators.filter(({ assessed }) => assessed).map(({ name }) => name)).toEqual([
      '税收收入',
    ]);
  });

  test('gives every table of a sheet', async () => {
    const file = await save('two.xlsx', { 表: [...TAX.slice(0, 4), [], ...PEOPLE] });
    const { tables } = outputOf(await run(file, '--json'));
    expect(tables.map(({ units }) => units.map(({ name }) => name))).toEqual([
      ['茌平经开区', '临清经开区'],
      ['茌平区', '东阿县'],
    ]);
  });
});

describe('bad input', () => {
  test('a cell that may mean two things is a problem at its cell, and the rest is still told', async () => {
    const rows = TAX.map((row) => (row[1] === '临清经开区' ? [2, '临清经开区', '1/10', 2, 0.4] : row));
    const ran = await run(await save('odd.xlsx', { 指标: rows }), '--json');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^指标!C4: \S.*\n$/);
    const { tables, problems } = outputOf(ran);
    expect(problems.map(({ cell }) => cell)).toEqual(['指标!C4']);
    expect(tables[0]!.units).toHaveLength(2);
    expect(tables[0]!.cells).toContainEqual({ cell: 'C4', kind: 'ambiguous', value: null, unit: '' });
  });

  test('a workbook without a table is a sentence, a cover beside tables is none', async () => {
    const ran = await run(await save('cover.xlsx', { 封面: COVER }), '--json');
    expect(ran.code).toBe(1);
    expect(outputOf(ran)).toMatchObject({
      tables: [],
      problems: [{ message: expect.stringContaining('封面') as string }],
    });
  });

  test.each([
    ['a sheet that is not there', ['--sheet', '没有'], '没有名为“没有”的工作表；现有：指标。'],
    ['a range that is none', ['--range', 'ABC'], '“ABC”不是有效的区域，请写成 A1:B20 或 A1:B20,D1:E20。'],
    ['a range beside the table', ['--range', 'H1:J9'], '区域“H1:J9”内没有指标表；工作表“指标”的表在A2:E5。'],
    ['an unknown flag', ['--colour'], '没有“--colour”这个选项；--help 列出全部选项。'],
    ['a second file', ['other.xlsx'], '请写明一个输入文件：npm run --silent read -- 输入.xlsx'],
  ])('%s is a sentence', async (_, flags, sentence) => {
    const ran = await run(await save('flags.xlsx', { 指标: TAX }), ...flags, '--json');
    expect(ran).toMatchObject({ code: 1, err: `${sentence}\n` });
    expect(outputOf(ran)).toMatchObject({ tables: [], problems: [{ cell: null, message: sentence }] });
  });
});

describe('read IN', () => {
  test('tells the same in lines, in the language asked for', async () => {
    const file = await save('lines.xlsx', { 指标: TAX });
    const chinese = await run(file);
    expect(chinese.out).toContain('指标!A2:E5  每行一个单位');
    expect(chinese.out).toContain('C  税收收入（亿元）  数值，越高越好（名称含“税收”）');
    const english = await run(file, '--locale', 'en-US');
    expect(english.out).toContain('指标!A2:E5  one unit a row');
    expect(english.out).toContain('D  税收收入排名  rank, not scored');
  });

  test('a long list is cut, and says so', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`第${i + 1}小学`, i + 1.5]);
    const { out } = await run(await save('long.xlsx', { 学校: [['学校', '成绩'], ...rows] }));
    expect(out).toContain('……另有10项；--json 列出全部');
  });

  test('--help says how it is used', async () => {
    const ran = await run('--help');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('--sheet 名称');
  });
});
