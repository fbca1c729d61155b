// What a user downloads stays small: gzipped sizes of the built files against their limits.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** Scripts that the page names: what is loaded before the pane can be used; Office.js is served beside and not ours. */
const initial = () => {
  const page = readFileSync('dist/taskpane.html', 'utf8');
  const scripts = [...page.matchAll(/<script[^>]+src="?([^"\s>]+)/g)]
    .map(([, src]) => src)
    .filter((src) => !src.includes('office'));
  if (scripts.length === 0) throw new Error('dist/taskpane.html names no script: npm run build first');
  return scripts.reduce((sum, src) => sum + gzipped(readFileSync(`dist/${src}`)), 0);
};

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
  { name: 'initial chunk of the pane', size: initial(), limit: 200 * KB },
  { name: 'engine alone', size: await engine(), limit: 40 * KB },
];
for (const { name, size, limit } of rows) {
  console.log(
    `${size > limit ? 'TOO LARGE' : 'ok'}  ${name}: ${(size / KB).toFixed(1)} KB gzipped, limit ${limit / KB} KB`,
  );
}
process.exit(rows.some(({ size, limit }) => size > limit) ? 1 : 0);
