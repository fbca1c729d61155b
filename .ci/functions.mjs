// Writes docs/functions.md, the help on the custom functions in both languages, with its pictures, from the same source as functions.json.
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const { LocalisedFunctions } = createRequire(import.meta.url)('../webpack.functions.js');

const [file = 'docs/functions.md'] = process.argv.slice(2);
const pages = await new LocalisedFunctions({
  folder: resolve('src/functions'),
  words: resolve('src/words/functions/help.ts'),
  helpUrl: () => '',
}).pages();
const text = pages.map((page) => page.text).join('\n');
const settings = await resolveConfig('docs/functions.md');
writeFileSync(file, await format(text, { ...settings, parser: 'markdown' }));
for (const { name, text: picture } of pages.flatMap((page) => page.pictures)) {
  const place = join(dirname(file), name);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, picture);
}
