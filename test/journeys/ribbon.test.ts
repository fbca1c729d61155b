import { open, picture, pressRibbon, resultsOf, rowsOf, saved, titlesOf, workbookOf } from './actions';
import { useWorkbench } from './browser';

const schools = [
  ['学校', '升学率（%）', '投诉件数'],
  ['一中', 90, 3],
  ['二中', 80, 1],
  ['三中', 85, 0],
];

describe('the ribbon button, the pane never opened', () => {
  const workbench = useWorkbench({ sample: 'per-mu' });

  test('ranks the sample by min-max and equal weights', async () => {
    await pressRibbon(workbench);
    await picture(workbench, 'ribbon');
    const results = resultsOf(await saved(workbench), '排名结果');
    // Published by hand for this table at 50/50: 茌平 96.68, 东阿 60.26, 阳谷 58.40 lead; 高唐 2.61 is last.
    const scores = Object.fromEntries([...results].map(([unit, row]) => [unit, row['综合得分']]));
    expect(scores).toMatchObject({
      茌平经开区: 96.68,
      东阿经开区: 60.26,
      阳谷经开区: 58.4,
      高唐经开区: 2.61,
    });
    expect(results.get('高唐经开区')!['名次']).toBe(9);
  });

  test('leaves a sheet of the user with our title alone and takes another', async () => {
    await open(workbench, await workbookOf({ 学校: schools, 排名结果: [['我的表', 42]] }), 'schools.xlsx');
    await pressRibbon(workbench);
    const book = await saved(workbench);
    expect(rowsOf(book, '排名结果')).toEqual([['我的表', 42]]);
    expect(rowsOf(book, '学校')).toEqual(schools);
    // 投诉 is lower-is-better: 一中 (100 + 0) / 2, 二中 (0 + 66.67) / 2, 三中 (50 + 100) / 2.
    const scores = [...resultsOf(book, '排名结果 (2)')].map(([unit, row]) => [unit, row['综合得分']]);
    expect(scores).toEqual([
      ['三中', 75],
      ['一中', 50],
      ['二中', 33.33],
    ]);
  });

  test('with words where a number is needed writes nothing and opens the pane with each cell', async () => {
    const wrong = [schools[0]!, ['一中', 90, '优'], ['二中', null, 1], schools[3]!];
    await open(workbench, await workbookOf({ 学校: wrong }), 'wrong.xlsx');
    await pressRibbon(workbench);
    expect(titlesOf(await saved(workbench))).toEqual(['学校']);
    await workbench.pane.getByText(/C2/).first().waitFor();
    await workbench.pane.getByText(/B3/).first().waitFor();
    await picture(workbench, 'problems');
  });
});

describe('a click while the add-in is still loading', () => {
  const workbench = useWorkbench({ sample: 'per-mu' });

  test('waits for the scripts and is then carried out once', async () => {
    const { page } = workbench;
    let letGo!: () => void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/\/addin\/taskpane\.\w+\.js$/, (route) => held.then(() => route.continue()));
    // What the add-in says to its host: 94 is that a click is done.
    await page.evaluate(() => {
      document.body.dataset['done'] = '0';
      addEventListener('message', ({ data }) => {
        const { _actionName: name, _data: said } = JSON.parse(String(data));
        if (name === 'appCommandInvoked') document.body.dataset['listens'] = 'true';
        if (said?.DdaMethod?.DispatchId === 94)
          document.body.dataset['done'] = String(Number(document.body.dataset['done']) + 1);
      });
    });
    const done = () => page.locator('body').getAttribute('data-done');

    const pressed = pressRibbon(workbench);
    await page.locator('body[data-listens]').waitFor({ state: 'attached' });
    // Office.js hears of the click in this while, and would answer at once if it knew of no function.
    await page.waitForTimeout(300);
    expect([await done(), titlesOf(await saved(workbench))]).toEqual(['0', ['亩均效益']]);

    letGo();
    await pressed;
    expect([await done(), titlesOf(await saved(workbench))]).toEqual([
      '1',
      ['亩均效益', '排名结果', '得分明细', '评价方案'],
    ]);
    expect(workbench.complaints).toEqual([]);
  });
});
