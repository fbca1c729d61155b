import {
  open,
  openPane,
  picture,
  pressPane,
  resultsOf,
  saved,
  select,
  titlesOf,
  workbookOf,
} from './actions';
import { useWorkbench } from './browser';

const years = [
  ['开发区', '2021年', '2019年', '2020年'],
  ['东经开区', 12, 40, 30],
  ['西经开区', 50, 20, 18],
  ['南高新区', 33, 33, 33],
];

describe('the pane', () => {
  const workbench = useWorkbench();

  test('an edited weight changes the preview, the written ranks and the written scheme', async () => {
    const table = [
      ['园区', '产值', '税收'],
      ['甲', 10, 1],
      ['乙', 6, 3],
      ['丙', 0, 2],
    ];
    await open(workbench, await workbookOf({ 表: table }), 'weights.xlsx');
    await openPane(workbench);
    // Equal weights: 甲 (100 + 0) / 2 = 50, 乙 (60 + 100) / 2 = 80, 丙 (0 + 50) / 2 = 25.
    await pressPane(workbench);
    expect([...resultsOf(await saved(workbench), '排名结果').keys()]).toEqual(['乙', '甲', '丙']);
    const weight = workbench.pane
      .getByRole('spinbutton', { name: /产值/ })
      .or(workbench.pane.getByRole('textbox', { name: /产值/ }));
    await weight.first().fill('90');
    await weight.first().press('Tab');
    const other = workbench.pane
      .getByRole('spinbutton', { name: /税收/ })
      .or(workbench.pane.getByRole('textbox', { name: /税收/ }));
    await other.first().fill('10');
    await other.first().press('Tab');
    await picture(workbench, 'weights');
    await workbench.pane.getByRole('button', { name: '一键排名' }).click();
    await workbench.pane.getByRole('button', { name: '一键排名', disabled: false }).waitFor();
    const results = resultsOf(await saved(workbench), '排名结果');
    // 90/10: 甲 90, 乙 64, 丙 5.
    expect([...results].map(([unit, row]) => [unit, row['综合得分']])).toEqual([
      ['甲', 90],
      ['乙', 64],
      ['丙', 5],
    ]);
  });

  test('another period gets a sheet of its own and leaves the first as it was', async () => {
    await open(workbench, await workbookOf({ 位次: years }), 'years.xlsx');
    await openPane(workbench);
    await pressPane(workbench);
    const latest = resultsOf(await saved(workbench), '排名结果');
    expect(latest.get('西经开区')!['名次']).toBe(50);
    expect(latest.get('西经开区')!['位次变动']).toBe(-32);
    await workbench.pane.getByRole('combobox', { name: '评价年度' }).selectOption('2020');
    await workbench.pane.getByText('排名预览 · 2020').waitFor();
    await workbench.pane.getByRole('button', { name: '一键排名' }).click();
    await workbench.pane
      .getByText(/排名结果 2020/)
      .first()
      .waitFor();
    const book = await saved(workbench);
    expect(titlesOf(book)).toContain('排名结果 2020');
    expect(resultsOf(book, '排名结果')).toEqual(latest);
    expect(resultsOf(book, '排名结果 2020').get('东经开区')!['位次变动']).toBe(10);
  });

  test('several selected areas are read as one table', async () => {
    const table = [
      ['园区', '产值', '人口', '税收'],
      ['甲', 10, 7, 1],
      ['乙', 6, 7, 3],
      ['丙', 0, 9, 2],
    ];
    await open(workbench, await workbookOf({ 表: table }), 'areas.xlsx');
    await openPane(workbench);
    await select(workbench, '表!A1:B4,D1:D4');
    await workbench.pane
      .getByText(/A1:B4,\s*D1:D4/)
      .first()
      .waitFor();
    await pressPane(workbench);
    const results = resultsOf(await saved(workbench), '排名结果');
    expect([...results].map(([unit, row]) => [unit, row['综合得分']])).toEqual([
      ['乙', 80],
      ['甲', 50],
      ['丙', 25],
    ]);
  });

  test('a workbook without a table says what was looked for', async () => {
    await open(workbench, await workbookOf({ 空: [['你好'], ['只有文字']] }), 'empty.xlsx');
    await openPane(workbench);
    await workbench.pane
      .getByText(/没有|未找到/)
      .first()
      .waitFor();
    await picture(workbench, 'nothing');
  });
});

describe('the pane in English, in the dark, at its narrowest', () => {
  const workbench = useWorkbench({ sample: 'per-mu', language: 'en-US', theme: 'dark' });

  test('ranks by the same button', async () => {
    await openPane(workbench);
    await workbench.pane.getByText('茌平经开区').first().waitFor();
    await pressPane(workbench);
    await picture(workbench, 'english-dark');
    expect(workbench.complaints).toEqual([]);
  });
});
