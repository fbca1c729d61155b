/** What was understood of a messy sheet is seen, put right in the pane, and remembered by the workbook. */
import {
  open,
  openPane,
  picture,
  pressPane,
  resultsOf,
  rowsOf,
  saved,
  workbookOf,
  type Rows,
} from './actions';
import { useWorkbench } from './browser';

/** A title, group headings, a total, a placeholder, a direction that nothing tells, a printed rank, remarks. */
const MESSY: Rows = [
  ['2021年全市开发区发展情况表'],
  ['序号', '开发区', '税收（亿元）', '单位能耗', '容积率', '排名', '备注'],
  [null, '一、国家级'],
  [1, '东城经开区', 12.5, 0.8, 1.2, 1, '扩区'],
  [2, '西城高新区', 9.6, '—', 1.5, 3],
  [null, '二、省级'],
  [3, '南山经开区', 10.4, 0.6, 0.9, 2],
  [4, '北湖经开区', 3.1, 1.9, 0.7, 4, '新设'],
  [null, '合计', 35.6, null, null],
  ['注：能耗为吨标准煤/万元。'],
];

describe('a messy sheet', () => {
  const workbench = useWorkbench();

  test('is put right in the pane and stays so when it is opened again', async () => {
    await open(workbench, await workbookOf({ 情况表: MESSY }), 'messy.xlsx');
    await openPane(workbench);
    const { pane } = workbench;
    await pane.getByText('有 1 个问题，尚未写入').waitFor();
    await picture(workbench, 'understanding-problem');

    await pane.getByRole('button', { name: '更正 情况表!D5' }).click();
    await pane.getByRole('radio', { name: '数值' }).check();
    await pane.getByRole('textbox', { name: /填写$/ }).fill('1.1');
    await picture(workbench, 'understanding-question');
    await pane.getByRole('button', { name: '应用' }).click();
    await pane.getByRole('combobox', { name: '容积率 的方向' }).selectOption('越低越好');
    await pane.getByText('依据：人工确认').waitFor();
    await pane.locator('summary', { hasText: '个参评单位' }).click();
    await pane.getByRole('button', { name: '不计入 北湖经开区' }).click();
    await pane.locator('summary', { hasText: '行未计入' }).click();
    await pane.locator('summary', { hasText: '列未计分' }).click();
    await pane.locator('summary', { hasText: '3 处人工更正' }).click();
    await picture(workbench, 'understanding-corrected');
    await pressPane(workbench);

    const first = await saved(workbench);
    expect([...resultsOf(first, '排名结果').keys()].sort()).toEqual(
      ['东城经开区', '南山经开区', '西城高新区'].sort(),
    );
    expect(rowsOf(first, '评价方案').flat()).toEqual(expect.arrayContaining(['■ 读取更正', '北湖经开区']));
    await open(workbench, await workbench.save(), 'again.xlsx');
    await openPane(workbench);
    await pane.locator('summary', { hasText: '3 处人工更正' }).waitFor();
    await pressPane(workbench);
    expect(resultsOf(await saved(workbench), '排名结果')).toEqual(resultsOf(first, '排名结果'));
    expect(workbench.complaints).toEqual([]);
  });
});

describe('a messy sheet in English, in the dark', () => {
  const workbench = useWorkbench({ language: 'en-US', theme: 'dark' });

  test('shows the cell of what it speaks of, and answers from the keyboard', async () => {
    await open(workbench, await workbookOf({ Zones: MESSY }), 'messy.xlsx');
    await openPane(workbench);
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Correct Zones!D5' }).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Space');
    await picture(workbench, 'understanding-english-dark');
    await workbench.page.keyboard.press('Enter');
    await pane.getByText('Preview · 2021').waitFor();
    await pane.locator('summary', { hasText: 'rows left out' }).click();
    await pane.getByRole('button', { name: 'Row 9' }).click();
    await picture(workbench, 'understanding-english-dark-ranked');
    expect(workbench.complaints).toEqual([]);
  });
});
