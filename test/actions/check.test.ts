import { check, writeCheck } from '../../src/actions/check';
import { rank } from '../../src/actions/rank';
import { bookOf, CHINESE, closeAll, open, rowsOf, titlesOf, type Rows } from './open';

afterEach(closeAll);

// 100 + 80 + 60 = 240
const ROWS: Rows = [
  ['开发区', '税收（万元）', '企业数（家）'],
  ['甲区', 100, 5],
  ['乙区', 80, ''],
  ['丙区', 60, 7],
  ['合计', 250, 12],
];

test('a check says what is wrong at which cell, and writes nothing', async () => {
  const { workbook, book } = await open(bookOf({ 数据: ROWS }));
  const report = await check(workbook, CHINESE);
  expect(report).toMatchObject({
    sheet: '数据',
    counts: { error: 1, doubt: 1, remark: 0 },
    findings: [
      { severity: 'error', check: 'total', where: '数据!B5', typed: 250, recomputed: 240, difference: 10 },
      { severity: 'doubt', check: 'missing', cell: { sheet: '数据', row: 2, column: 2 } },
    ],
    problems: [],
    sheets: [],
  });
  expect(report.findings[0]?.message).toBe('“合计”的“税收”为250，按各单位计算的合计为240，相差10。');
  expect(titlesOf(book)).toEqual(['数据']);
});

test('its sheet has a line a finding, is written again where it stands, and is never taken for data', async () => {
  const { workbook, book } = await open(bookOf({ 数据: ROWS }));
  const { sheets } = await writeCheck(workbook, CHINESE);
  expect(sheets).toEqual(['数据体检']);
  const rows = rowsOf(book, '数据体检');
  expect(rows[0]?.[0]).toBe('数据体检');
  expect(rows[1]?.[0]).toBe('检查对象：数据!A1:C5');
  expect(rows[3]).toEqual(['序号', '程度', '检查项', '单元格', '发现', '表中值', '应为', '相差', '处理建议']);
  expect(rows[4]?.slice(0, 8)).toEqual([
    1,
    '错误',
    '合计与平均',
    'B5',
    '“合计”的“税收”为250，按各单位计算的合计为240，相差10。',
    250,
    240,
    10,
  ]);
  expect((await writeCheck(workbook, CHINESE)).sheets).toEqual(['数据体检']);
  expect(titlesOf(book)).toEqual(['数据', '数据体检']);
  expect(rowsOf(book, '数据体检')).toEqual(rows);
  expect((await check(workbook, { ...CHINESE, sheet: '数据体检' })).problems).toHaveLength(1);
});

test('a sound table has a sheet that says so', async () => {
  const { workbook, book } = await open(bookOf({ 数据: ROWS.slice(0, 2).concat([['丙区', 60, 7]]) }));
  await writeCheck(workbook, { locale: 'en-US' });
  expect(rowsOf(book, 'Data check').flat()).toContain('Nothing was found.');
});

test('without a table the check says what was looked for', async () => {
  const { workbook } = await open(bookOf({ 数据: [['无表']] }));
  expect((await check(workbook, CHINESE)).problems).toHaveLength(1);
});

test('a ranking and a check stand beside each other', async () => {
  const { workbook, book } = await open(bookOf({ 数据: ROWS.map((row) => row.slice(0, 2)) }));
  await rank(workbook, CHINESE);
  await writeCheck(workbook, { ...CHINESE, sheet: '数据', behind: true });
  expect(titlesOf(book)).toEqual(['数据', '排名结果', '得分明细', '评价方案', '数据体检']);
  expect((await workbook.overview()).active).toBe('排名结果');
});
