/** The server is out of reach once the pane is there: what is not loaded yet says so, and all else goes on. */
import { MENU_WORDS } from '../../src/words/menu';
import { open, openPane, picture, pressRibbon, resultsOf, saved, workbookOf } from './actions';
import { useWorkbench, type Workbench } from './browser';
import { PLAIN } from './looks/states';

const workbench = useWorkbench();
const NOT_LOADED = '这一部分没有装载';

async function reachServer({ page }: Workbench, isReached: boolean): Promise<void> {
  if (isReached) await page.unroute('**/*.js');
  else await page.route('**/*.js', (route) => route.abort());
}

test('a part that cannot be loaded says so in its place, and comes once it can', async () => {
  await open(workbench, await workbookOf({ 亩均效益: PLAIN }), 'plain.xlsx');
  await openPane(workbench);
  const { pane } = workbench;
  await pane.getByRole('table').first().waitFor();
  await reachServer(workbench, false);
  const missing = pane.getByText(NOT_LOADED);
  await pane.getByRole('button', { name: '东城经开区：名次说明' }).click();
  await missing.first().waitFor();
  const parts = await missing.count();
  const sign = pane.getByRole('button', { name: /^什么是/ }).first();
  await sign.click();
  await missing.nth(parts).waitFor();
  await picture(workbench, 'offline');
  // What is there goes on.
  await pane.getByRole('button', { name: MENU_WORDS['zh-CN'].open, exact: true }).click();
  await workbench.page.keyboard.press('Escape');

  const failed = pane.getByText('没有完成：出现意外错误');
  const retry = pane.getByRole('button', { name: '重试' }).first();
  await pressRibbon(workbench);
  await failed.waitFor();
  await pane.getByRole('button', { name: '关闭', exact: true }).first().click();
  await failed.waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: '一键排名' }).click();
  await failed.waitFor();
  await reachServer(workbench, true);
  await retry.click();
  await pane.getByText(/^已写入/).waitFor();
  while ((await missing.count()) > 0) {
    const left = await missing.count();
    await retry.click();
    await missing.nth(left - 1).waitFor({ state: 'detached' });
  }
  await sign.click();
  await pane.getByRole('dialog').waitFor();
  expect(resultsOf(await saved(workbench), '排名结果').size).toBe(4);
  const about = /^(?:Failed to load resource|Loading chunk \d+ failed)/;
  expect(workbench.complaints.filter((complaint) => !about.test(complaint))).toEqual([]);
});
