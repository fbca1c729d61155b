/** A method with its parameters in one cell: `极差标准化 minmax（60～100）`, `与标杆值之比 ratioTo（标杆值=30；封顶=120）`. */
import type { Method, Parameter, Parameters } from '../../engine';
import type { Locale } from '../../words/locale';
import { PARAMETER_ALIASES, PARAMETER_WORDS } from '../../words/scheme';
import {
  makeInterval,
  parseInterval,
  parseNumber,
  quoteName,
  splitOutsideQuotes,
  unquoteName,
} from '../quoted';

const LANGUAGES = Object.values(PARAMETER_WORDS);

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'number');
const isPair = (value: unknown): value is readonly [number, number] => isNumbers(value) && value.length === 2;
const isPairs = (value: unknown): value is readonly (readonly [number, number])[] =>
  Array.isArray(value) && value.length > 0 && value.every(isPair);

/** Gives the parameters without brackets; '' where there are none. */
function makeParameters(held: Readonly<Record<string, unknown>>, known: Parameters, locale: Locale): string {
  const { names } = PARAMETER_WORDS[locale];
  return Object.entries(held)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      // What a method maps to is so usual that it needs no name.
      if (name === 'to' && isPair(value)) return makeInterval(value);
      return `${quoteName(names[name] ?? name)}=${makeValue(value, known[name], locale)}`;
    })
    .join('；');
}

/** Null where some part is no parameter. */
function parseParameters(text: string, known: Parameters): Record<string, unknown> | null {
  const found: [string, unknown][] = [];
  for (const part of splitOutsideQuotes(text, 'pairs').flatMap(partedByCommas)) {
    const interval = parseInterval(part);
    const [name, ...rest] = splitOutsideQuotes(part, 'equals');
    if (interval) found.push(['to', interval]);
    else if (name !== undefined && rest.length > 0) {
      const value = part.slice(part.search(/[=＝]/) + 1);
      const parameter = parameterOf(unquoteName(name), known);
      found.push([parameter, parseValue(value.trim(), known[parameter])]);
    } else return null;
  }
  return Object.fromEntries(found);
}

/** A comma parts what has a name of its own behind it; all others are within a list. */
const partedByCommas = (part: string): readonly string[] =>
  /[“"\[{]/.test(part) ? [part] : part.split(/[，,、](?=\s*[\p{L}][^，,、=＝]*[=＝])/u);

/** Of two names that a word may mean, the one that the method has. */
function parameterOf(word: string, known: Parameters): string {
  const meant = [
    ...LANGUAGES.flatMap(({ names }) =>
      Object.entries(names).flatMap(([id, title]) => (title === word ? [id] : [])),
    ),
    ...(PARAMETER_ALIASES[word] ?? []),
  ];
  return meant.find((id) => Object.hasOwn(known, id)) ?? meant[0] ?? word;
}

/** Numbers, intervals, lists and plain words as they are; all else as JSON, whose signs must not part the list. */
function makeValue(value: unknown, rule: Parameter | undefined, locale: Locale): string {
  if (typeof value === 'number') return String(value);
  const said = wordFor(value, rule, locale);
  if (said !== undefined) return said;
  if (rule?.kind === 'numbers' && isNumbers(value) && value.length > 1) return value.join('、');
  if (rule?.kind === 'pairs' && isPairs(value)) return value.map((pair) => pair.join('→')).join('、');
  if (isPair(value)) return makeInterval(value);
  if (typeof value === 'string' && isPlain(value) && idOf(value, rule) === undefined) return value;
  return JSON.stringify(value).replace(/\\["\\]|[；;“”（）()=＝～]/g, (sign) => escaped(sign.slice(-1)));
}

const isPlain = (text: string): boolean =>
  /^\p{L}[\p{L}\p{N} ]*(?<! )$/u.test(text) && !['true', 'false', 'null'].includes(text);

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The word for one of a closed list, or for yes and no. */
function wordFor(value: unknown, rule: Parameter | undefined, locale: Locale): string | undefined {
  const closed =
    (rule?.kind === 'word' && rule.of.includes(value as string)) ||
    (rule?.kind === 'flag' && typeof value === 'boolean');
  return closed ? PARAMETER_WORDS[locale].values[String(value)] : undefined;
}

function idOf(text: string, rule: Parameter | undefined): string | undefined {
  const ids = rule?.kind === 'word' ? rule.of : rule?.kind === 'flag' ? ['true', 'false'] : [];
  return ids.find((id) => LANGUAGES.some(({ values }) => values[id] === text));
}

function parseValue(text: string, rule: Parameter | undefined): unknown {
  const id = idOf(text, rule);
  if (id !== undefined) return rule?.kind === 'flag' ? id === 'true' : id;
  const listed = parseListed(text, rule);
  if (listed) return listed;
  const number = parseNumber(text);
  if (!Number.isNaN(number)) return number;
  const interval = parseInterval(text);
  if (interval) return interval;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // No JSON, hence a plain word.
    return text;
  }
}

/** `100、97、94`; `0→60、10→80`. Null where the parameter takes no list, or the text holds none. */
function parseListed(text: string, rule: Parameter | undefined): readonly unknown[] | null {
  const parts = text.split(/[、,，]/);
  if (rule?.kind === 'numbers' && parts.length > 1) {
    const numbers = parts.map(parseNumber);
    return numbers.some(Number.isNaN) ? null : numbers;
  }
  if (rule?.kind !== 'pairs') return null;
  const pairs = parts.map((part) => part.split(/→|->|[:：]/).map(parseNumber));
  return pairs.every((pair) => pair.length === 2 && !pair.some(Number.isNaN)) ? pairs : null;
}

/** `title id（parameters）`. */
export function makeMethod(
  method: Method<string>,
  titles: Readonly<Record<string, string>>,
  known: Parameters,
  locale: Locale,
): string {
  const { method: name, ...held } = method;
  const parameters = makeParameters(held, known, locale);
  return `${methodTitle(name, titles)}${parameters === '' ? '' : `（${parameters}）`}`;
}

export const methodTitle = (name: string, titles: Readonly<Record<string, string>>): string =>
  `${titles[name] ?? ''} ${name}`.trim();

export type ParsedMethod =
  | { readonly ok: true; readonly value: Method<string> }
  | { readonly ok: false; readonly wrong: 'name' | 'parameters' };

/** The name may be the title in either language, the id, both, or another common word. */
export function parseMethod(
  text: string,
  words: WordIndex,
  knownOf: (method: string) => Parameters,
): ParsedMethod {
  const [, name = '', , held] = /^([^（(]*)([（(]([\s\S]*)[)）])?\s*$/.exec(text) ?? [];
  const method = findWord(name, words);
  if (method === null) return { ok: false, wrong: 'name' };
  const parameters = held === undefined ? {} : parseParameters(held, knownOf(method));
  return parameters ? { ok: true, value: { method, ...parameters } } : { ok: false, wrong: 'parameters' };
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** All that a cell may say, folded, and the id that it names: a title in any of the languages, the id, or both. */
export type WordIndex = ReadonlyMap<string, string>;

export const indexWords = (
  titles: readonly Readonly<Record<string, string>>[],
  aliases: Readonly<Record<string, readonly string[] | undefined>> = {},
): WordIndex =>
  new Map([
    ...Object.entries(aliases).flatMap(([id, words = []]) =>
      words.map((each): [string, string] => [fold(each), id]),
    ),
    ...titles.flatMap((titlesOfOne) =>
      Object.entries(titlesOfOne).flatMap(([id, title]) =>
        [id, title, `${title} ${id}`].map((each): [string, string] => [fold(each), id]),
      ),
    ),
  ]);

/** The id that a cell names; null = none. */
export const findWord = (text: string, words: WordIndex): string | null => words.get(fold(text)) ?? null;
