import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import { bookOf, CHINESE, closeAll, open, type Opened, type Rows } from './open';

afterEach(closeAll);

const MU: Rows = [
  ['开发区名称', '亩均税收（万元/亩）'],
  ['茌平经开区', 10],
  ['阳谷经开区', 4],
];

test.each<[string, Readonly<Record<string, Rows>>, string]>([
  ['an empty workbook', { Sheet1: [], Sheet2: [] }, 'nothing-yet'],
  ['words alone', { 说明: [['你好'], ['只有文字']] }, 'nothing-found'],
  ['one number', { 表: [[5]] }, 'nothing-found'],
  ['headings without rows', { 表: MU.slice(0, 1) }, 'nothing-found'],
])('%s: there is nothing to rank, and which nothing is told', async (_, sheets, code) => {
  const { workbook } = await open(bookOf(sheets));
  const { problems, table } = await preview(workbook, CHINESE);
  expect(problems).toMatchObject([{ code, cell: null }]);
  expect(table).toBeNull();
});

test('of a workbook that holds nothing but our own sheets it is said', async () => {
  const { workbook, book } = await open(bookOf({ 表: MU }));
  await rank(workbook, CHINESE);
  book.sheets.remove(book.sheets.byName('表')!);
  expect((await preview(workbook, CHINESE)).problems).toMatchObject([{ code: 'ours-alone' }]);
});

test.each<[string, (opened: Opened) => void]>([
  ['an empty sheet', ({ book }) => book.sheets.activate(book.sheets.byName('空')!)],
  ['a sheet of words', ({ book }) => book.sheets.activate(book.sheets.byName('说明')!)],
  ['a chart', ({ node }) => node.host.faults.push({ atBatch: 1, code: 'ItemNotFound' })],
])('with %s in front the table of another sheet is found', async (_, bring) => {
  const opened = await open(bookOf({ 空: [], 说明: [['本表']], 表: MU }));
  bring(opened);
  const { table, problems } = await preview(opened.workbook, CHINESE);
  expect(problems).toEqual([]);
  expect(table?.sheet).toBe('表');
});

test('other tables of the sheet are told with their places', async () => {
  const beside: Rows = [
    ['企业', '产值'],
    ['A厂', 3],
    ['B厂', 4],
  ];
  const rows = MU.map((row, at) => [...row, '', ...beside[at]!]);
  const { workbook } = await open(bookOf({ 表: rows }));
  const { table } = await preview(workbook, CHINESE);
  expect(table?.others).toEqual([{ where: 'D1:E3', cell: { sheet: '表', row: 0, column: 3 } }]);
});

test('a unit alone is ranked, and it is said that this compares nothing', async () => {
  const { workbook } = await open(bookOf({ 表: MU.slice(0, 2) }));
  const { units, notes } = await preview(workbook, CHINESE);
  expect(units).toHaveLength(1);
  expect(notes).toContain('只有一个参评单位：得分和名次没有可比的对象。');
});
