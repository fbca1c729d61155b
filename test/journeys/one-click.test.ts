import { openPane, picture, pressPane, readElsewhere, resultsOf, saved, titlesOf } from './actions';
import { convert } from '../office/libreoffice';
import { useWorkbench } from './browser';

describe('the sample of ranks over three years, from the pane', () => {
  const workbench = useWorkbench({ sample: 'liaocheng-ranks' });

  test('shows what it understood before anything is written', async () => {
    const before = titlesOf(await saved(workbench));
    await openPane(workbench);
    await workbench.pane.getByText('茌平经开区').first().waitFor();
    expect(titlesOf(await saved(workbench))).toEqual(before);
    await picture(workbench, 'preview');
  });

  test('one click writes the cards of 2021, and another library reads them in the saved file', async () => {
    await pressPane(workbench);
    await picture(workbench, 'one-click');
    const results = resultsOf(await saved(workbench), '排名结果');
    const labels = Object.fromEntries([...results].map(([unit, row]) => [unit, row['标签']]));
    // The province's ranks of 2021: 东阿 126 and 市经开区 143 are the city's last two for the first year.
    expect(labels['东阿经开区']).toContain('黄牌');
    expect(labels['市经开区']).toContain('黄牌');
    // 高唐 144 → 123: up 21, and up 8 the year before: the second step, 100.
    expect(labels['高唐经开区']).toBe('进位奖励');
    expect(results.get('高唐经开区')!['奖励金额（万元）']).toBe(100);
    expect([...results.keys()]).toHaveLength(10);
    expect(results.has('全市综合排名')).toBe(false);
  });

  test('LibreOffice reads the same ranks in the saved file', async () => {
    const bytes = await workbench.save();
    const ours = resultsOf(await readElsewhere(bytes), '排名结果');
    const sheets = [...convert(bytes, 'csv')];
    const [, csv] = sheets.find(([name]) => name.includes('排名结果'))!;
    const lines = new TextDecoder().decode(csv).split('\n');
    for (const [unit, row] of ours) {
      const line = lines.find((text) => text.includes(`,${unit},`));
      expect(line?.split(',')[0]).toBe(String(row['名次']));
    }
  });

  test('a second click replaces the result and adds nothing', async () => {
    const before = await saved(workbench);
    await workbench.pane.getByRole('button', { name: '一键排名' }).click();
    await workbench.pane.getByRole('button', { name: '一键排名', disabled: false }).waitFor();
    const after = await saved(workbench);
    expect(titlesOf(after)).toEqual(titlesOf(before));
    expect(resultsOf(after, '排名结果')).toEqual(resultsOf(before, '排名结果'));
  });

  test('nothing went wrong on the way, and nothing was asked from anywhere else', () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});
