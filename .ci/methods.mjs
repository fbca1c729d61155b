// Writes into docs/methods.md the tables of methods and rules, each between its marks, from the same source as the pane's explanations.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const { load } = createRequire(import.meta.url)('../webpack.help.js');

const KEPT = 'docs/methods.md';
const [file = KEPT] = process.argv.slice(2);
const { helpTable } = await load(resolve('src/words/help/page.ts'));
const text = readFileSync(KEPT, 'utf8').replace(
  /(<!-- help: (\w+) -->)[\s\S]*?(<!-- end -->)/g,
  (_, begin, group, end) => `${begin}\n\n${helpTable(group)}\n\n${end}`,
);
writeFileSync(file, await format(text, { ...(await resolveConfig(KEPT)), parser: 'markdown' }));
