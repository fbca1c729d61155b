import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openFile } from '../../../src/file/open';
import { useWorkbench, type Workbench } from '../../journeys/browser';

const OFFICE = resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
cpSync(join(__dirname, 'stranger'), folder, { recursive: true });
symlinkSync(OFFICE, join(folder, 'office'), 'junction');
afterAll(() => rmSync(folder, { recursive: true }));

const addin = { addin: folder, manifest: join(folder, 'manifest.xml') };
const nothing = { samples: join(folder, 'none') };

const cells = (workbench: Workbench, sheet: string, address: string) =>
  workbench.page.evaluate(
    ([name, where]) => {
      const found = window.workbench.book.sheets.byName(name)!;
      return found.cells.values(found.parse(where)!);
    },
    [sheet, address] as const,
  );
const said = (workbench: Workbench) => workbench.page.locator('#status .said').textContent();

describe('an add-in that the workbench has never seen', () => {
  const workbench = useWorkbench({ addin: { ...addin, ...nothing } });

  test('has its tab, its group and its buttons drawn from its manifest', async () => {
    const texts = await workbench.page
      .locator('#ribbon :is([role=tab], .command, .caption)')
      .allTextContents();
    expect(texts).toEqual(['开始', '生客', '盖章', '窗格', '动作']);
  });

  test('is started by a formula that calls its function, and its pane stays closed', async () => {
    await workbench.page.evaluate(async () => {
      const sheet = window.workbench.book.sheets.active;
      sheet.cells.write(sheet.parse('A1:B2')!, [
        [1, '=STRANGER.DOUBLE(A1:A2)'],
        [4, null],
      ]);
      await window.workbench.book.calculation.settled();
    });
    expect(await cells(workbench, 'Sheet1', 'B1:B2')).toEqual([[2], [8]]);
    expect(await workbench.page.locator('#pane').isVisible()).toBe(false);
  });

  test('runs its command from the ribbon, and the status bar counts what was said', async () => {
    await workbench.page.evaluate(() => window.workbench.fireRibbon('Stamp'));
    expect(await cells(workbench, 'Stamped', 'A1')).toEqual([['Stamp']]);
    const { batches } = await workbench.page.evaluate(() => window.workbench.host.counters);
    expect(await workbench.page.locator('#status .counts').textContent()).toContain(`批次 ${batches}`);
    expect(batches).toBeGreaterThan(0);
  });

  test('is told of all the selected areas', async () => {
    await workbench.page.getByRole('button', { name: '窗格', exact: true }).click();
    await workbench.page.evaluate(() => window.workbench.select('Sheet1!A1:B2,D4'));
    await workbench.pane.locator('#read').click();
    await workbench.pane.getByText('Sheet1!A1:B2,Sheet1!D4').waitFor();
  });

  test('is refused by name what the workbench does not model, for all to see', async () => {
    await workbench.page.evaluate(() => window.workbench.select('Sheet1!D4'));
    await workbench.pane.locator('#fill').click();
    await workbench.pane.getByText('NotImplemented: Range.autoFill').waitFor();
    expect(await workbench.page.locator('#status .refusal').textContent()).toContain(
      'NotImplemented: Range.autoFill',
    );
  });

  test('is refused everything while the user types in a cell', async () => {
    await workbench.page.evaluate(() => window.workbench.select('Sheet1!D4'));
    const grid = (await workbench.page.locator('#grid').boundingBox())!;
    await workbench.page.mouse.dblclick(grid.x + 400, grid.y + 300);
    await workbench.page.keyboard.type('12');
    await workbench.pane.locator('#read').click();
    await workbench.pane.getByText('InvalidOperationInCellEditMode').waitFor();
  });

  test('asked nothing of anyone else', () => {
    expect(workbench.outside).toEqual([]);
  });
});

describe('a workbook dropped on the page', () => {
  const workbench = useWorkbench({ addin: { ...addin, ...nothing } });

  const drop = async (name: string, bytes: Uint8Array) => {
    const carried = await workbench.page.evaluateHandle(
      ([content, title]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], title));
        return transfer;
      },
      [[...bytes], name] as const,
    );
    await workbench.page.dispatchEvent('#grid', 'dragenter', { dataTransfer: carried });
    await workbench.page.dispatchEvent('.drop', 'drop', { dataTransfer: carried });
  };

  test('takes the place of the one that was open, and saves as it was', async () => {
    await workbench.page.evaluate(() => {
      const sheet = window.workbench.book.sheets.active;
      sheet.cells.write(sheet.parse('A1:B1')!, [['园区', 3.5]]);
    });
    const bytes = await workbench.save();
    await drop('园区.xlsx', bytes);
    await workbench.page.getByText('已打开 园区.xlsx。').waitFor();
    expect(await cells(workbench, 'Sheet1', 'A1:B1')).toEqual([['园区', 3.5]]);

    const download = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('button', { name: '保存' }).click();
    const path = await (await download).path();
    const { data } = await openFile(readFileSync(path), '园区.xlsx');
    expect(Object.values(data.sheets)[0]?.cellData?.[0]?.[1]?.v).toBe(3.5);
  });

  test('that is none is refused in one sentence, and what was open stays', async () => {
    await drop('notes.xlsx', new TextEncoder().encode('not a workbook'));
    await workbench.page.getByText('notes.xlsx 不是 Excel 工作簿。').waitFor();
    expect(await cells(workbench, 'Sheet1', 'A1')).toEqual([['园区']]);
    expect(await said(workbench)).not.toContain('已打开');
  });
});
