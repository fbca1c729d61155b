// Writes docs/functions.md, the help on the custom functions in both languages, from the same source as functions.json.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
