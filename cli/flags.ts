/** Flags of a command → their values by name; every mistake in them is told at once, in the user's language. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI_WORDS } from '../src/words/cli';
import { LOCALES, type Locale } from '../src/words/locale';

type Option = { readonly type: 'string' | 'boolean'; readonly multiple?: true; readonly short?: string };

/** What every command has. */
const SHARED = {
  locale: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Readonly<Record<string, Option>>;

export interface Flags<Name extends string> {
  readonly locale: Locale;
  readonly json: boolean;
  readonly help: boolean;
  readonly positionals: readonly string[];
  /** Sentences; a command adds its own. */
  readonly mistakes: string[];
  has(name: Name): boolean;
  /** The last value that was given. */
  text(name: Name): string | undefined;
  texts(name: Name): readonly string[];
}

/** npm runs a script in the folder of the package; what a person types is seen from where they stand. */
export const pathOf = (file: string | undefined): string | null =>
  file === undefined ? null : resolve(process.env['INIT_CWD'] ?? '.', file);

const isLocale = (text: string | undefined): text is Locale => LOCALES.some((locale) => locale === text);

export function readFlags<Name extends string>(
  args: readonly string[],
  own: Readonly<Record<Name, Option>>,
): Flags<Name> {
  const options: Readonly<Record<string, Option>> = { ...SHARED, ...own };
  // Told apart by hand, so that all that is wrong can be said in the user's language.
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const has = (name: string): boolean => given.some((token) => token.name === name);
  const texts = (name: string): readonly string[] =>
    given.flatMap((token) => (token.name === name && token.value !== undefined ? [token.value] : []));
  const wanted = texts('locale').at(-1);
  const locale = isLocale(wanted) ? wanted : 'zh-CN';
  const words = CLI_WORDS[locale];
  const mistakes = given.flatMap(({ name, rawName, value, inlineValue }) => {
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (known === undefined) return [words.flagUnknown(rawName)];
    if ((known.type === 'string') !== (value !== undefined)) return [words.flagValue(rawName, value ?? '')];
    // The next flag stands where the value was forgotten.
    return !inlineValue && value?.startsWith('--') ? [words.flagValue(rawName, '')] : [];
  });
  if (wanted !== undefined && !isLocale(wanted)) mistakes.push(words.flagValue('--locale', wanted));
  return {
    locale,
    json: args.includes('--json'),
    help: has('help'),
    positionals,
    mistakes,
    has,
    text: (name) => texts(name).at(-1),
    texts,
  };
}
