// Draws the icons that the manifest names from their SVG sources, with whichever Chromium BROWSER_PATH points to.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const BUTTON = [16, 32, 80];
const SIZES = {
  zonerank: [16, 32, 64, 80, 128],
  rank: BUTTON,
  pane: BUTTON,
  values: BUTTON,
  formulas: BUTTON,
};

const browser = await chromium.launch({
  executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, sizes] of Object.entries(SIZES)) {
  const drawing = readFileSync(new URL(`${name}.svg`, import.meta.url), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
    );
    await page.screenshot({
      path: new URL(`${name}-${size}.png`, import.meta.url).pathname,
      omitBackground: true,
    });
    await page.close();
  }
}
await browser.close();
