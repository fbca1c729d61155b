// Lets jest run TypeScript, JSX and packages published as ES modules only; types are checked by tsc, not here.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'node20',
  jsx: 'automatic',
  platform: 'node',
  // What is loaded later goes through jest's own modules too.
  supported: { 'dynamic-import': false },
};
const isModule = /^\s*(?:import|export)\b/m;

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update(source)
      .update(path)
      .update(version)
      .update(JSON.stringify(options))
      .digest('hex'),
  process(source, path) {
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
