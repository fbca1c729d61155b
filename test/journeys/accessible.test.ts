/** Every state of the pane at its narrowest, in both languages and in all kinds of colours: nothing is cut, axe finds nothing, and a keyboard is enough. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { LANGUAGE_NAMES } from '../../src/words/menu';
import { useWorkbench, type Workbench } from './browser';
import { openWide, STATES } from './looks/states';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const frameOf = ({ page }: Workbench) => page.frames().find((each) => each.url().includes('taskpane.html'))!;

/** Nothing is pointed at, nothing is worked on, and nothing moves: colours that change are there from the next frame on only. */
async function rest(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await page.mouse.move(1, 1);
  await pane.locator('[role=tooltip]').first().waitFor({ state: 'hidden' });
  await pane.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await frameOf(workbench).evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
}

/** What axe has against the page, each with the elements. */
async function faults(workbench: Workbench, runOnly?: readonly string[]): Promise<readonly string[]> {
  const frame = frameOf(workbench);
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    runOnly ? { runOnly } : {},
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message).join(' ')}`).join(' ')}`,
  );
}

/** What reaches over the right edge, or is wider than what scrolls it. */
const cut = (workbench: Workbench): Promise<readonly string[]> =>
  frameOf(workbench).evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isOver = (each: Element): boolean => {
      const { right, width: own } = each.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(getComputedStyle(each).overflowX);
      return own > 1 && (right > width + 0.5 || (scrolls && each.scrollWidth > each.clientWidth));
    };
    return [...document.querySelectorAll('#pane *')]
      .filter(isOver)
      .map((each) => each.outerHTML.slice(0, 200));
  });

/** Names that are the same in every language. */
const KNOWN = ['JSON', 'docx', 'Excel', 'Alt', 'Ctrl', 'HDI', LANGUAGE_NAMES['en-US']];

/** Words of English in the Chinese pane: what is read, and what is heard of its controls. */
async function foreign({ pane }: Workbench): Promise<readonly string[]> {
  const said = await pane.locator('#pane').evaluate((root) => {
    const named = [...root.querySelectorAll('[aria-label], [title], [placeholder]')];
    const heard = named.flatMap((each) =>
      ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
    );
    return [(root as HTMLElement).innerText, ...heard].join('\n');
  });
  const words = said.match(/(?<![A-Za-z\d])[A-Za-z]{2,}(?![A-Za-z\d])/g) ?? [];
  return [...new Set(words)].filter((word) => !KNOWN.includes(word));
}

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('the pane in %s, %s', (language, theme) => {
  const workbench = useWorkbench({ language, theme });
  beforeAll(() => openWide(workbench, 320));
  // Colours on their way from one to another are nobody's choice.
  beforeAll(() => workbench.page.emulateMedia({ reducedMotion: 'reduce' }));

  test.each(STATES)('$name: nothing is cut at 320 px, and axe finds nothing', async ({ reach }) => {
    await reach(workbench, language);
    await rest(workbench);
    expect(await cut(workbench)).toEqual([]);
    // What the dark changes is the colours alone.
    expect(await faults(workbench, theme === 'dark' ? ['color-contrast'] : undefined)).toEqual([]);
    expect(language === 'zh-CN' ? await foreign(workbench) : []).toEqual([]);
  });
});
