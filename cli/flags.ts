/** Flags of the command line → what an action is asked; every mistake in them at once. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RankRequest } from '../src/actions/report';
import { CLI_WORDS } from '../src/words/cli';
import { LOCALES, type Locale } from '../src/words/locale';

export interface Asked {
  readonly help: boolean;
  readonly json: boolean;
  readonly stages: boolean;
  readonly locale: Locale;
  readonly input: string | null;
  readonly output: string | null;
  readonly schemeFile: string | null;
  readonly request: RankRequest;
  /** Sentences, in the language asked for. */
  readonly mistakes: readonly string[];
}

const OPTIONS = {
  sheet: { type: 'string' },
  range: { type: 'string' },
  preset: { type: 'string' },
  scheme: { type: 'string' },
  period: { type: 'string' },
  population: { type: 'string' },
  switch: { type: 'string', multiple: true },
  locale: { type: 'string' },
  json: { type: 'boolean' },
  stages: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** npm runs a script in the folder of the package; what a person types is seen from where they stand. */
const pathOf = (file: string | undefined): string | null =>
  file === undefined ? null : resolve(process.env['INIT_CWD'] ?? '.', file);

const isLocale = (text: string | undefined): text is Locale => LOCALES.some((locale) => locale === text);

function readSwitches(texts: readonly string[], wrong: (value: string) => void): Record<string, string> {
  const switches: Record<string, string> = {};
  for (const text of texts) {
    const cut = text.indexOf('=');
    if (cut < 1 || cut === text.length - 1) wrong(text);
    else switches[text.slice(0, cut)] = text.slice(cut + 1);
  }
  return switches;
}

export function readFlags(args: readonly string[]): Asked {
  // Told apart by hand, so that all that is wrong can be said in the user's language.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const text = (name: keyof typeof OPTIONS): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const locale = isLocale(text('locale')) ? (text('locale') as Locale) : 'zh-CN';
  const words = CLI_WORDS[locale];
  const mistakes: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = OPTIONS[token.name as keyof typeof OPTIONS];
    if (known === undefined) mistakes.push(words.flagUnknown(token.rawName));
    else if ((known.type === 'string') !== (token.value !== undefined))
      mistakes.push(words.flagValue(token.rawName, token.value ?? ''));
    // The next flag stands where the value was forgotten.
    else if (!token.inlineValue && token.value?.startsWith('--'))
      mistakes.push(words.flagValue(token.rawName, ''));
  }
  if (values.locale !== undefined && !isLocale(text('locale')))
    mistakes.push(words.flagValue('--locale', text('locale') ?? ''));
  const population = text('population');
  if (population !== undefined && !/^[1-9]\d{0,8}$/.test(population))
    mistakes.push(words.flagValue('--population', population));
  const given = (values.switch ?? []) as readonly (string | boolean)[];
  const switches = readSwitches(
    given.filter((each) => typeof each === 'string'),
    (value) => mistakes.push(words.flagValue('--switch', value)),
  );
  if (values.stages === true && values.json !== true) mistakes.push(words.stagesNeedJson);
  const [input, output, ...more] = positionals;
  if (values.help !== true && (output === undefined || more.length > 0)) mistakes.push(words.filesNeeded);
  return {
    help: values.help === true,
    json: args.includes('--json'),
    stages: values.stages === true,
    locale,
    input: pathOf(input),
    output: pathOf(output),
    schemeFile: pathOf(text('scheme')),
    request: {
      locale,
      sheet: text('sheet'),
      range: text('range'),
      preset: text('preset'),
      period: text('period'),
      population: population === undefined ? undefined : Number(population),
      switches: given.length > 0 ? switches : undefined,
    },
    mistakes,
  };
}
