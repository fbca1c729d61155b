/** Ledgers that hold dates and answers and no figures at all. */
import ExcelJS from '@protobi/exceljs';
import { rank } from '../../src/actions/rank';
import { openFile } from '../../src/file/open';
import { bookOf, CHINESE, closeAll, open, rowsOf, type Rows } from './open';

afterEach(closeAll);

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Dates as Excel keeps them. */
async function openTasks() {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('台账')
    .addRows([
      ['2025年6月重点任务台账'],
      ['事项', '责任单位', '计划完成时间', '实际完成时间'],
      ['申报国家级', '甲园', day('2025-03-31'), day('2025-03-20')],
      ['规划评审', '乙园', day('2025-07-15'), null],
      ['综保区封关', '丙园', day('2025-12-31'), null],
      ['项目开工', '丁园', day('2025-05-31'), day('2025-06-12')],
      ['道路贯通', '戊园', day('2025-05-31'), null],
    ]);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return open((await openFile(bytes, 'tasks.xlsx')).data);
}

test('tasks with dates alone are told as done in time or late, overdue, due soon or not due', async () => {
  const { workbook } = await openTasks();
  const { problems, units } = await rank(workbook, { ...CHINESE, preset: 'milestones' });
  expect(problems).toEqual([]);
  expect(Object.fromEntries(units.map(({ name, labels }) => [name, labels]))).toEqual({
    申报国家级: ['按期完成'],
    规划评审: ['临期'],
    综保区封关: ['未到期'],
    项目开工: ['逾期完成'],
    道路贯通: ['逾期'],
  });
});

const stateOf = async (head: readonly string[], rows: Rows, title = '2025年6月重点任务台账') => {
  const { workbook } = await open(bookOf({ 台账: [[title], head, ...rows] }));
  const { problems, units } = await rank(workbook, { ...CHINESE, preset: 'milestones' });
  expect(problems).toEqual([]);
  return Object.fromEntries(units.map(({ name, labels }) => [name, labels.join()]));
};
const TASK = ['事项', '责任单位', '完成时限', '实际完成时间'];

test.each([
  ['2025-03-31', '2025/3/20', '2025-07-15', '2025-05-31'],
  ['2025年3月31日前', '2025年3月20日', '2025年7月15日', '2025年5月底'],
  ['2025.3.31', '2025.3.20', '2025.7.15', '2025.5.31'],
  ['3月底前', '3月20日', '7月中旬', '5月底'],
  ['一季度末', '3月', '2025年7月15日', '5月31日前完成'],
])('days typed as %s, %s, %s are days, those without a year of the year of the title', async (...days) => {
  const [due, done, soon, late] = days;
  expect(
    await stateOf(TASK, [
      ['申报', '甲园', due, done],
      ['评审', '乙园', soon, ''],
      ['道路', '丙园', late, ''],
    ]),
  ).toEqual({ 申报: '按期完成', 评审: '临期', 道路: '逾期' });
});

test('days without a year stand beside figures too', async () => {
  expect(
    await stateOf(
      ['事项', '总投资（亿元）', '完成时限', '完成时间'],
      [
        ['申报', 5, '3月31日', '4月2日'],
        ['道路', 3, '5月底', ''],
      ],
    ),
  ).toEqual({ 申报: '逾期完成', 道路: '逾期' });
});

test('what is done on a day that nobody knows is left open, and a state says whether it is done', async () => {
  expect(
    await stateOf(
      ['事项', '责任单位', '完成时限', '完成情况'],
      [
        ['申报', '甲园', '3月底', '已完成'],
        ['评审', '乙园', '5月底', '推进中'],
        ['道路', '丙园', '长期坚持', '未启动'],
      ],
    ),
  ).toEqual({ 申报: '', 评审: '逾期', 道路: '' });
});

test('tasks of a zone are told each by itself', async () => {
  const head = ['开发区', '任务', '完成时限', '完成时间'];
  const rows = [
    ['甲经开区', '申报', '3月底', '3月20日'],
    ['', '评审', '5月底', ''],
    ['乙经开区', '评审', '12月底', ''],
  ];
  expect(await stateOf(head, rows)).toEqual({
    申报: '按期完成',
    '评审(甲经开区)': '逾期',
    '评审(乙经开区)': '未到期',
  });
});

test('answers alone are points by the piece, and counted', async () => {
  const rows = [
    ['2024年文件落实情况'],
    ['单位', '政策一', '政策二'],
    ['甲园', '落实', '未落实'],
    ['乙园', '落实', '落实'],
    ['丙园', '部分落实', '未落实'],
  ];
  const { workbook, book } = await open(bookOf({ 落实: rows }));
  const { problems, units } = await rank(workbook, { ...CHINESE, preset: 'checklist' });
  expect(problems).toEqual([]);
  expect(units.map(({ name, score }) => [name, score])).toEqual([
    ['乙园', 100],
    ['甲园', 50],
    ['丙园', 0],
  ]);
  const said = rowsOf(book, '排名结果').flat().join('\n');
  expect(said).toContain('政策一：部分落实：1个（丙园）');
  expect(said).toContain('没有计分指标，只计加减分');
});

test('without a scheme that makes something of them they are refused as before', async () => {
  const { workbook } = await openTasks();
  const { problems } = await rank(workbook, CHINESE);
  expect(problems.map(({ message }) => message).join()).toContain('没有找到数值指标');
});
