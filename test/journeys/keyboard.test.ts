/** The pane without a mouse, without sight of colours, without motion, and in another language than Excel's. */
import { LANGUAGE_NAMES, MENU_WORDS } from '../../src/words/menu';
import { PANE_WORDS } from '../../src/words/pane';
import { HELP_PANE_WORDS } from '../../src/words/pane/help';
import { look, MANY, PLAIN } from './looks/states';
import { pressPane, select } from './actions';
import { useWorkbench } from './browser';

describe('the pane', () => {
  const workbench = useWorkbench();
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name, exact: true });
  const frame = () => workbench.page.frames().find((each) => each.url().includes('taskpane.html'))!;
  /** What has the focus, as it is heard. */
  const focused = () =>
    frame().evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  const words = PANE_WORDS['zh-CN'];

  test('the keys reach the last of 600 problems, each of which tells its number', async () => {
    await look(workbench, '很多', MANY);
    const first = button(words.problems.show('很多!B3'));
    await first.focus();
    await press('End');
    expect(await focused()).toBe(words.problems.show('很多!B1201'));
    const line = workbench.pane.locator('li[aria-posinset="600"]');
    expect(await line.getAttribute('aria-setsize')).toBe('600');
    await press('PageUp');
    expect(await focused()).toBe(words.problems.show('很多!B1181'));
    await press('Home');
    expect(await focused()).toBe(words.problems.show('很多!B3'));
    expect(await workbench.pane.locator('li[aria-setsize="600"]').count()).toBeLessThan(60);
  });

  test('the Tab key stops at every control in sight, and each stop can be seen', async () => {
    await look(workbench, '亩均效益', PLAIN);
    await workbench.pane.getByRole('table').first().waitFor();
    await workbench.pane.locator('main button').first().focus();
    for (let isNew = true; isNew; await press('Tab'))
      isNew = await frame().evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { top, bottom, width } = element.getBoundingClientRect();
        if (element === document.body || 'stop' in element.dataset) return false;
        element.dataset.stop = width > 0 && bottom > 0 && top < innerHeight ? 'seen' : 'unseen';
        return true;
      });
    const left = await frame().evaluate(() => {
      const isStop = (each: HTMLElement) =>
        each.matches('button, input, select, textarea, summary, a[href]') &&
        !each.matches(':disabled, [tabindex="-1"], [type=radio], [popover] *') &&
        each.checkVisibility({ visibilityProperty: true });
      return [...document.querySelectorAll<HTMLElement>('#pane *')].flatMap((each) =>
        isStop(each) && each.dataset.stop !== 'seen' ? [each.outerHTML] : [],
      );
    });
    expect(left).toEqual([]);
  });

  test('Escape closes what was opened, and the focus is where it was', async () => {
    const { pane } = workbench;
    const menu = button(MENU_WORDS['zh-CN'].open);
    await menu.press('Enter');
    await pane.getByRole('radio', { name: LANGUAGE_NAMES['zh-CN'] }).focus();
    await press('Escape');
    await pane.getByRole('radio', { name: LANGUAGE_NAMES['zh-CN'] }).waitFor({ state: 'hidden' });
    expect(await focused()).toBe(MENU_WORDS['zh-CN'].open);
    const about = HELP_PANE_WORDS['zh-CN'].about(words.methods.minmax);
    await button(about).first().press('Enter');
    await pane.getByRole('dialog').locator('math').first().waitFor();
    await press('Escape');
    await pane.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe(about);
  });

  test('what was ranked and what was written is announced', async () => {
    const announced = workbench.pane.locator('[role=status], [aria-live=polite]');
    await announced
      .filter({ hasText: words.preview.announce(4, '北原工业园', 1) })
      .first()
      .waitFor();
    await pressPane(workbench);
    await announced
      .filter({ hasText: /已写入/ })
      .first()
      .waitFor();
    await button(words.written.dismiss).press('Enter');
    expect(await frame().evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('light, dark, a contrast theme and a wish for less motion are followed while the pane is open', async () => {
    const { page, pane } = workbench;
    const ground = () =>
      pane.locator('main').evaluate((main) => getComputedStyle(main.parentElement!).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    const motion = await pane.locator('main').evaluate((main) => getComputedStyle(main).animationDuration);
    expect(motion).toBe('1e-05s');
    // Grounds and shadows are not drawn under it: the selected unit has a line around it.
    const here = pane.locator('tbody:has([aria-current])');
    await select(workbench, '亩均效益!A3');
    await here.waitFor();
    expect(await here.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  test('another language is chosen in the menu, spoken at once and remembered; the sheets stay as they are', async () => {
    const { pane, page } = workbench;
    const english = PANE_WORDS['en-US'];
    await button(MENU_WORDS['zh-CN'].open).click();
    await pane.getByRole('radio', { name: LANGUAGE_NAMES['en-US'] }).check();
    await pane.getByRole('heading', { name: english.indicators.heading }).waitFor();
    await pane.locator('main[aria-busy=false]').waitFor();
    expect(await frame().evaluate(() => document.documentElement.lang)).toBe('en-US');
    // What was read before is read anew in the other language.
    await pane.getByText('No earlier period is known').waitFor();
    // What is left of Chinese is the sheet's own.
    const said = (await pane.locator('main').innerText()).replaceAll(/[“‘][^”’]*[”’]/g, '');
    const own = [
      ...PLAIN.flat(),
      '亩均税收',
      '投资强度',
      '万元/亩',
      '亩均效益',
      '排名结果',
      '评价方案',
      '得分明细',
    ];
    own.sort((a, b) => String(b).length - String(a).length);
    const foreign = own.reduce<string>((text, each) => text.replaceAll(String(each), ''), said);
    expect(foreign.match(/[\u4e00-\u9fff]+/g)).toBeNull();
    expect(await page.evaluate(() => window.workbench.book.sheets.all().map(({ name }) => name))).toContain(
      '排名结果',
    );
    await look(workbench, '亩均效益', PLAIN);
    await pane.getByRole('heading', { name: english.indicators.heading }).waitFor();
    await button(MENU_WORDS['en-US'].open).click();
    await pane.getByRole('radio', { name: MENU_WORDS['en-US'].automatic }).check();
    await pane.getByRole('heading', { name: words.indicators.heading }).waitFor();
  });
});
