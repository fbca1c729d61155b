/** The tutorial’s add-in with its own pane and its dialog, in the workbench’s page. */
import { buildSync } from 'esbuild';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { useWorkbench } from '../../journeys/browser';

const OFFICE = resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const folder = mkdtempSync(join(tmpdir(), 'tutorial-'));
cpSync(join(__dirname, 'add-in'), folder, { recursive: true });
symlinkSync(OFFICE, join(folder, 'office'), 'junction');
buildSync({
  entryPoints: ['pane', 'popup'].map((name) => join(__dirname, 'add-in', `${name}.ts`)),
  bundle: true,
  outdir: folder,
});
afterAll(() => rmSync(folder, { recursive: true }));

const workbench = useWorkbench({
  language: 'en-US',
  addin: { addin: folder, manifest: join(folder, 'manifest.xml'), samples: join(folder, 'none') },
});

const press = (name: string) => workbench.pane.getByRole('button', { name }).click();
const told = (text: string) => workbench.pane.locator('#told').getByText(text).waitFor();

test('its steps are done one after the other from the buttons of its pane', async () => {
  await workbench.page.getByRole('button', { name: 'Show pane' }).click();
  for (const step of ['Create table', 'Filter table', 'Sort table', 'Create chart', 'Freeze header']) {
    await press(step);
    await told(step.toLowerCase().replace(' ', '-'));
  }
  const state = await workbench.page.evaluate(() => {
    const { records, charts, frozen } = window.workbench.book.sheets.active;
    return { tables: records.tables?.map(({ name }) => name), charts: charts.all().length, frozen };
  });
  expect(state).toEqual({ tables: ['ExpensesTable'], charts: 1, frozen: { rows: 1, columns: 0 } });
});

test('a dialog opens once the user has allowed it, and what is typed there comes back to the pane', async () => {
  await press('Open dialog');
  // Excel on the web asks in the pane before it opens another window.
  const opening = workbench.page.waitForEvent('popup');
  await workbench.pane.getByText('Expenses').waitFor();
  await press('Allow');
  const popup = await opening;
  await popup.locator('#name').fill('茌平');
  await popup.getByRole('button', { name: 'OK' }).click();
  await told('茌平');
  expect(popup.isClosed()).toBe(true);
});

test('a window that is closed by hand is told of', async () => {
  const opening = workbench.page.waitForEvent('popup');
  await press('Open dialog');
  await press('Allow');
  await (await opening).close();
  await told('error 12006');
});

test('nobody but the workbench was asked, and nothing was complained of', () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
