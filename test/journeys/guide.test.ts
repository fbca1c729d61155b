/** The states that the user guide shows are reached again, and are those that its pictures were taken of. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { useWorkbench } from './browser';
import { come, LOCALES, pictureFile, settle, STATES, toldFile, VIEWPORT } from './guide/states';

const KB = 1024;
const IMAGES = 'docs/guide/images';

describe.each(LOCALES)('the pictures of the guide, %s', (locale) => {
  const workbench = useWorkbench({ language: locale, viewport: VIEWPORT });

  // Where this fails the pane has changed: npm run guide takes the pictures anew.
  test.each(STATES)('$name is as it was taken', async (state) => {
    await come(workbench, state, locale);
    const wanted = readFileSync(toldFile(state.name, locale), 'utf8');
    expect(await settle(workbench, wanted)).toBe(wanted);
  });

  test('nothing went wrong on the way', () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});

test('the pictures are those of the states, and small', () => {
  const sizes = Object.fromEntries(
    readdirSync(IMAGES).map((name) => [join(IMAGES, name), statSync(join(IMAGES, name)).size]),
  );
  expect(Object.keys(sizes).sort()).toEqual(
    LOCALES.flatMap((locale) => STATES.map(({ name }) => pictureFile(name, locale))).sort(),
  );
  for (const size of Object.values(sizes)) expect(size).toBeLessThan(80 * KB);
  expect(Object.values(sizes).reduce((sum, size) => sum + size)).toBeLessThan(KB * KB);
});
