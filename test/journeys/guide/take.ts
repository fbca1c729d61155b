/** `npm run guide`: takes the pictures of the user guide, and keeps what each is of. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Workbench } from '../browser';
import { come, LOCALES, pictureFile, shoot, STATES, tell, toldFile, VIEWPORT } from './states';

function keep(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function take(): Promise<void> {
  for (const locale of LOCALES) {
    const workbench = new Workbench({ language: locale, viewport: VIEWPORT });
    try {
      await workbench.serve();
      await workbench.launch();
      await workbench.load();
      await workbench.settle();
      for (const state of STATES) {
        await come(workbench, state, locale);
        keep(pictureFile(state.name, locale), await shoot(workbench, state));
        keep(toldFile(state.name, locale), await tell(workbench));
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
