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
