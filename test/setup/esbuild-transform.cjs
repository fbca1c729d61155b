// Lets jest run TypeScript, JSX and packages published as ES modules only; types are checked by tsc, not here.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { buildSync, transformSync, version } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'node20',
  jsx: 'automatic',
  platform: 'node',
  // What is loaded later goes through jest's own modules too.
  supported: { 'dynamic-import': false },
};
const isModule = /^\s*(?:import|export)\b/m;

/** Packages of hundreds of small files, each made one: every test file would load them one by one. Beside each, what it shares with others. */
const WHOLE = Object.entries({
  '@fluentui/react-components/lib-commonjs/index.cjs': ['react', 'react-dom', 'scheduler', '@griffel/*'],
  'lodash-es/lodash.js': [],
  'unicode-regex/lib/index.js': ['regexp-util'],
});
const lock = readFileSync('package-lock.json');

const sharedOf = (path) =>
  WHOLE.find(([entry]) => path.replaceAll('\\', '/').endsWith(`/node_modules/${entry}`))?.[1];

function bundle(path, external) {
  const { outputFiles } = buildSync({
    ...options,
    entryPoints: [path],
    bundle: true,
    external,
    write: false,
  });
  return { code: outputFiles[0].text };
}

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update(source)
      .update(path)
      .update(version)
      .update(JSON.stringify([options, WHOLE]))
      .update(sharedOf(path) ? lock : '')
      .digest('hex'),
  process(source, path) {
    const shared = sharedOf(path);
    if (shared) return bundle(path, shared);
    const installed = path.includes('node_modules');
    if (installed && !isModule.test(source)) return { code: source };
    const loader = /\.tsx$/.test(path) ? 'tsx' : /\.ts$/.test(path) ? 'ts' : 'js';
    return {
      code: transformSync(source, {
        ...options,
        loader,
        sourcefile: path,
        sourcemap: installed ? false : 'inline',
      }).code,
    };
  },
};
