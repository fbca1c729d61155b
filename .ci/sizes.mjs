// What a user downloads stays small: gzipped sizes of the built files against their limits.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

const page = readFileSync('dist/taskpane.html', 'utf8');
/** What the page names besides Office.js, which is served beside and not ours. */
const named = (pattern) =>
  [...page.matchAll(pattern)].map(([, file]) => file).filter((file) => !file.includes('office'));
const scripts = named(/<script[^>]+src="?([^"\s>]+)/g);
if (scripts.length === 0) throw new Error('dist/taskpane.html names no script: npm run build first');
const sizeOf = (files) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipped(readFileSync(`dist/${file}`)), 0);

/** All that runs before the first ranking is seen: the scripts, and what they load at once. */
const atOnce = () => sizeOf([...scripts, ...named(/<link rel="preload"[^>]+href="?([^"\s>]+)/g)]);

const engine = async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/engine/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipped(outputFiles[0].contents);
};

const rows = [
  { name: 'initial chunk of the pane', size: sizeOf(scripts), limit: 200 * KB },
  { name: 'all until the first ranking', size: atOnce(), limit: 620 * KB },
  { name: 'engine alone', size: await engine(), limit: 40 * KB },
];
for (const { name, size, limit } of rows) {
  console.log(
    `${size > limit ? 'TOO LARGE' : 'ok'}  ${name}: ${(size / KB).toFixed(1)} KB gzipped, limit ${limit / KB} KB`,
  );
}
process.exit(rows.some(({ size, limit }) => size > limit) ? 1 : 0);
