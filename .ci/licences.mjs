// Every package that is installed has a licence that an MIT project may depend on.
import { init } from 'license-checker-rseidelsohn';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
]);

/** Whose package.json does not say it; read by hand in the place named. */
const READ_BY_HAND = {
  // Microsoft's own licence: served beside the add-in, unchanged, never bundled or committed (README).
  '@microsoft/office-js': () => existsSync('node_modules/@microsoft/office-js/LICENSE.md'),
  // MPL-2.0: read by the tests in the browser, never changed, bundled or shipped.
  'axe-core': () => readFileSync('node_modules/axe-core/LICENSE', 'utf8').includes('Mozilla Public License'),
  // Apache-2.0 by its LICENSE file; part of the workbench's grid, which is not shipped.
  '@univerjs/telemetry': () =>
    readFileSync('node_modules/@univerjs/telemetry/LICENSE', 'utf8').includes('Apache License'),
};

const allowed = (expression) => {
  const licence = expression.replace(/^\(|\)$/g, '');
  if (licence.includes(' OR ')) return licence.split(' OR ').some(allowed);
  if (licence.includes(' AND ')) return licence.split(' AND ').every(allowed);
  return ALLOWED.has(licence.replace(/\*$/, ''));
};

const declared = (path) => {
  const { license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return typeof license === 'string' ? license : '';
};

init({ start: process.cwd(), excludePrivatePackages: true }, (error, packages) => {
  if (error) throw error;
  const refused = Object.entries(packages).filter(([id, { licenses, path }]) => {
    const name = id.replace(/@[^@]*$/, '');
    if (READ_BY_HAND[name]) return !READ_BY_HAND[name]();
    return ![licenses].flat().every(allowed) && !allowed(declared(path));
  });
  for (const [id, { licenses }] of refused) console.error(`${id}: ${licenses}`);
  console.log(
    `${Object.keys(packages).length} packages, ${refused.length} with a licence that was not expected`,
  );
  process.exit(refused.length > 0 ? 1 : 0);
});
