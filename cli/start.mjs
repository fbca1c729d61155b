/** Starts a command of this folder. It is bundled first: that takes less time than to load each of its files by itself. */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const [command = ''] = process.argv.splice(2, 1);

const { outputFiles } = await build({
  entryPoints: [join(folder, `${command}.ts`)],
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
});
new Function('require', outputFiles[0].text)(createRequire(import.meta.url));
