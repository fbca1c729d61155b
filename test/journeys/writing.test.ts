/** What a run writes is chosen before, compared, handed on, and taken back after. */
import { partsOf } from '../file/workbooks';
import { open, openPane, picture, pressPane, select, workbookOf, type Rows } from './actions';
import { useWorkbench } from './browser';

const TABLE: Rows = [
  ['开发区', '税收（亿元）', '单位能耗', '投资强度（万元/亩）'],
  ['东城经开区', 12.5, 0.8, 300.5],
  ['西城高新区', 9.6, 0.7, 280],
  ['南山经开区', 10.4, 0.6, 150],
];
const WRITTEN = ['排名结果', '公式底稿', '图表', '通报', '评价方案'];

describe('writing', () => {
  const workbench = useWorkbench();
  const press = (name: string) => workbench.pane.getByRole('button', { name }).last().click();
  const unfold = () => workbench.pane.locator('footer summary').click();
  /** As the file lists them; nothing else of it is asked here. */
  const sheets = async () =>
    [...partsOf(await workbench.save())['xl/workbook.xml']!.matchAll(/<sheet [^>]*>/g)].map(([sheet]) => ({
      name: /name="([^"]*)"/.exec(sheet)![1]!,
      isCopy: sheet.includes('veryHidden'),
    }));
  const titles = async () => (await sheets()).flatMap(({ name, isCopy }) => (isCopy ? [] : [name]));
  const copies = async () => (await sheets()).filter(({ isCopy }) => isCopy);

  test('is of the parts that were chosen, and the formulas agree with the engine', async () => {
    await open(workbench, await workbookOf({ 表: TABLE }), 'writing.xlsx');
    await openPane(workbench);
    await unfold();
    for (const name of ['图表', '通报', '写为公式'])
      await workbench.pane.getByRole('checkbox', { name }).check();
    await picture(workbench, 'writing-chosen');
    await workbench.pane.locator('main').evaluate((one) => (one.scrollTop = one.scrollHeight));
    await pressPane(workbench);
    // What it came to is told where it is seen, and the page is where it was.
    expect(await workbench.pane.locator('main').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    const page = workbench.pane.locator('html');
    expect(await page.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    expect(await titles()).toEqual(expect.arrayContaining(WRITTEN));
    await press('核对公式');
    await workbench.pane.getByText(/与程序计算逐格一致/).waitFor();
    await picture(workbench, 'writing-compared');
  });

  test('is followed by the bulletin as a document', async () => {
    const [file] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.pane.getByRole('button', { name: '下载 .docx' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/通报.*\.docx$/);
  });

  test('is taken back after the workbook was closed and opened again', async () => {
    await open(workbench, await workbench.save(), 'again.xlsx');
    await openPane(workbench);
    await workbench.pane.getByText('表!A1:D4').waitFor();
    if ((await workbench.pane.locator('footer details[open]').count()) === 0) await unfold();
    await press('撤销写入');
    await workbench.pane.getByText(/^已撤销写入/).waitFor();
    expect(await titles()).toEqual(['表']);
  });

  test('twice leaves copies until they are asked to be deleted', async () => {
    await pressPane(workbench);
    await workbench.pane.getByRole('button', { name: '关闭' }).click();
    await pressPane(workbench);
    expect(await copies()).not.toEqual([]);
    await press('清除备份');
    await workbench.pane.getByText('已清除备份。').waitFor();
    expect(await copies()).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

describe('a month', () => {
  const workbench = useWorkbench({ language: 'en-US' });

  test('is written with its bulletin and archived, by one click, and the next is added to the archive', async () => {
    const month = (title: string, tax: number): Rows => [[title], ...TABLE, ['丁经开区', tax, 0.5, tax]];
    await open(
      workbench,
      await workbookOf({ '3月': month('2025年3月主要指标', 5), '4月': month('2025年4月主要指标', 50) }),
      'months.xlsx',
    );
    await openPane(workbench);
    await workbench.pane
      .getByText('What is written: Ranking, Scheme, Score detail, Bulletin, Archive')
      .waitFor();
    await pressPane(workbench);
    await select(workbench, '4月!A1');
    await workbench.pane.getByText('Preview · 2025年4月').waitFor();
    await workbench.pane.locator('footer summary').click();
    await workbench.pane.getByText(/Archive \(added to, /).waitFor();
    await picture(workbench, 'writing-month');
    expect(workbench.complaints).toEqual([]);
  });
});
