/** The command line's door to the action of reading: flags in, a workbook and what was understood of it out. */
import { CLI_WORDS } from '../src/words/cli';
import { open, plainly, Refused } from './door';
import { pathOf, readFlags } from './flags';
import { makeReadRefusal, type ReadOutput } from './read-output';
import { tellTables } from './read-text';

const OPTIONS = {
  sheet: { type: 'string', multiple: true },
  range: { type: 'string' },
} as const;

const { locale, json, help, positionals, mistakes, text, texts } = readFlags(process.argv.slice(2), OPTIONS);
const words = CLI_WORDS[locale];
const [input, ...more] = positionals;
if (input === undefined || more.length > 0) mistakes.push(words.fileNeeded);

async function run(): Promise<ReadOutput> {
  const path = pathOf(input);
  if (mistakes.length > 0 || path === null) throw new Refused(plainly(mistakes));
  const sheets = texts('sheet').length > 0 ? texts('sheet') : undefined;
  // Only now: what it brings along takes seconds to load, which a mistake in the flags should not wait for.
  const { readFile } = await import('./read-file');
  return readFile(path, { locale, sheets, range: text('range'), year: new Date().getFullYear() });
}

open({
  locale,
  json,
  help: help ? words.usage.read : null,
  run,
  refuse: makeReadRefusal,
  tell: (output) => tellTables(output, locale),
});
