/** `npm run looks`: a picture of every state of the pane, in both languages, light and dark, 320 and 600 px wide, into screenshots/. */
import { mkdirSync } from 'node:fs';
import { LOCALES } from '../../../src/words/locale';
import { Workbench } from '../browser';
import { openWide, STATES } from './states';

const FOLDER = 'screenshots/looks';
const HEIGHT = 900;

async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const language of LOCALES)
    for (const theme of ['light', 'dark'] as const) {
      const workbench = new Workbench({ language, theme, viewport: { width: 1440, height: HEIGHT } });
      try {
        await workbench.serve();
        await workbench.launch();
        await workbench.load();
        await workbench.settle();
        for (const { name, reach } of STATES) {
          await openWide(workbench, 320);
          await reach(workbench, language);
          for (const width of [320, 600]) {
            await openWide(workbench, width);
            const path = `${FOLDER}/${name}-${language}-${theme}-${width}.png`;
            await workbench.page.locator('#pane iframe').screenshot({ path });
          }
        }
      } finally {
        await workbench.close();
      }
    }
}

take().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
