/** Ledgers that hold dates and answers and no figures at all. */
import ExcelJS from '@protobi/exceljs';
import { rank } from '../../src/actions/rank';
import { openFile } from '../../workbench/file/open';
import { bookOf, CHINESE, closeAll, open, rowsOf } from './open';

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
