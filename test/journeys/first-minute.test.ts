/** From an empty workbook to a ranking, and how the pane goes with its user on the sheet. */
import { open, openPane, picture, pressPane, select, workbookOf, type Rows } from './actions';
import { useWorkbench } from './browser';
import { openWide } from './looks/states';

/** The pane's own place is then 320 × 600, the least that Excel gives it on a small screen. */
const SMALL = { width: 1000, height: 778 };

describe('the first minute', () => {
  const workbench = useWorkbench({ viewport: SMALL });

  test('a sample shows ranks and classes without scrolling, and is written by the next click', async () => {
    await open(workbench, await workbookOf({ Sheet1: [] }), 'empty.xlsx');
    await openWide(workbench, 320);
    const { pane } = workbench;
    await pane.getByRole('button', { name: '放入示例：园区亩均评价' }).click();
    await pane.getByRole('table').waitFor();
    await picture(workbench, 'first-minute');
    const seen = await pane.locator('main').evaluate((main) => ({
      height: window.innerHeight,
      top: main.scrollTop,
      rows: [...main.querySelectorAll('tbody')].filter(
        (row) => row.getBoundingClientRect().bottom <= main.getBoundingClientRect().bottom,
      ).length,
    }));
    expect(seen.height).toBeLessThanOrEqual(600);
    expect(seen.top).toBe(0);
    expect(seen.rows).toBeGreaterThanOrEqual(3);
    expect(await pane.getByRole('table').getByText('A类', { exact: true }).count()).toBe(2);
    await pressPane(workbench);
    expect(workbench.complaints).toEqual([]);
  });
});

const MANY: Rows = [
  ['园区', '税收', '投资'],
  ...Array.from({ length: 40 }, (_, at) => [`第${at + 1}园区`, 100 - at, at * at]),
];

describe('the pane beside the sheet', () => {
  const workbench = useWorkbench({ viewport: SMALL });

  test('follows moves and edits, and jumps nowhere while a person types in it', async () => {
    await open(workbench, await workbookOf({ 表: MANY }), 'many.xlsx');
    await openPane(workbench);
    const { pane, page } = workbench;
    await select(workbench, '表!C21');
    const here = pane.getByRole('group', { name: '所选单位' });
    await here.getByText('第20园区').waitFor();
    await here.getByRole('button').click();
    await pane.locator('tr[aria-current] [aria-expanded="true"]:focus').waitFor();
    await picture(workbench, 'first-minute-following');

    const weight = pane.getByRole('spinbutton', { name: /投资/ });
    await weight.fill('7');
    // What stands above it may grow: it stays where the eye is.
    const before = (await weight.boundingBox())!.y;
    await page.evaluate(() => {
      const { cells } = window.workbench.book.sheets.active;
      cells.write({ startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 }, [[-5]]);
    });
    await select(workbench, '表!B41');
    await here.getByText('第40园区').waitFor();
    expect(await weight.evaluate((one) => one === document.activeElement)).toBe(true);
    expect((await weight.boundingBox())!.y).toBeCloseTo(before, 0);
    expect(await weight.inputValue()).toBe('7');
    expect(workbench.complaints).toEqual([]);
  });
});
