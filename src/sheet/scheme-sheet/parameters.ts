/** A method with its parameters in one cell: `极差标准化 minmax（60～100）`, `与标杆值之比 ratioTo（标杆值=30；封顶=120）`. */
import type { Method } from '../../engine';
import type { SchemeWords } from '../../words/scheme';
import {
  makeInterval,
  parseInterval,
  parseNumber,
  quoteName,
  splitOutsideQuotes,
  unquoteName,
} from '../quoted';

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');

/** Gives the parameters without brackets; '' where there are none. */
export function makeParameters(held: Readonly<Record<string, unknown>>, words: SchemeWords): string {
  return Object.entries(held)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      // What a method maps to is so usual that it needs no name.
      if (name === 'to' && isPair(value)) return makeInterval(value);
      return `${quoteName(words.parameters[name] ?? name)}=${makeValue(value)}`;
    })
    .join('；');
}

/** Null where some part is no parameter. */
export function parseParameters(
  text: string,
  languages: readonly SchemeWords[],
): Record<string, unknown> | null {
  const found: [string, unknown][] = [];
  for (const part of splitOutsideQuotes(text, 'pairs')) {
    const interval = parseInterval(part);
    const [name, ...rest] = splitOutsideQuotes(part, 'equals');
    if (interval) found.push(['to', interval]);
    else if (name !== undefined && rest.length > 0) {
      const value = part.slice(part.search(/[=＝]/) + 1);
      found.push([parameterOf(unquoteName(name), languages), parseValue(value.trim())]);
    } else return null;
  }
  return Object.fromEntries(found);
}

function parameterOf(word: string, languages: readonly SchemeWords[]): string {
  for (const { parameters } of languages) {
    const known = Object.entries(parameters).find(([, title]) => title === word);
    if (known) return known[0];
  }
  return word;
}

/** Numbers, intervals and plain words as they are; all else as JSON, whose signs must not part the list. */
function makeValue(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (isPair(value)) return makeInterval(value);
  if (typeof value === 'string' && /^\p{L}[\p{L}\p{N} ]*(?<! )$/u.test(value) && !isLiteral(value))
    return value;
  return JSON.stringify(value).replace(/\\["\\]|[；;“”（）()=＝～]/g, (sign) => escaped(sign.slice(-1)));
}

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const isLiteral = (text: string): boolean => text === 'true' || text === 'false' || text === 'null';

function parseValue(text: string): unknown {
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

/** `title id（parameters）`. */
export function makeMethod(
  method: Method<string>,
  titles: Readonly<Record<string, string>>,
  words: SchemeWords,
): string {
  const { method: name, ...held } = method;
  const parameters = makeParameters(held, words);
  return `${methodTitle(name, titles)}${parameters === '' ? '' : `（${parameters}）`}`;
}

export const methodTitle = (name: string, titles: Readonly<Record<string, string>>): string =>
  `${titles[name] ?? ''} ${name}`.trim();

export type ParsedMethod =
  | { readonly ok: true; readonly value: Method<string> }
  | { readonly ok: false; readonly wrong: 'name' | 'parameters' };

/** The name may be the title in either language, the id, or both. */
export function parseMethod(text: string, words: WordIndex, languages: readonly SchemeWords[]): ParsedMethod {
  const [, name = '', , held] = /^([^（(]*)([（(]([\s\S]*)[)）])?\s*$/.exec(text) ?? [];
  const method = findWord(name, words);
  if (method === null) return { ok: false, wrong: 'name' };
  const parameters = held === undefined ? {} : parseParameters(held, languages);
  return parameters ? { ok: true, value: { method, ...parameters } } : { ok: false, wrong: 'parameters' };
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** All that a cell may say, folded, and the id that it names: a title in any of the languages, the id, or both. */
export type WordIndex = ReadonlyMap<string, string>;

export const indexWords = (titles: readonly Readonly<Record<string, string>>[]): WordIndex =>
  new Map(
    titles.flatMap((titlesOfOne) =>
      Object.entries(titlesOfOne).flatMap(([id, title]) =>
        [id, title, `${title} ${id}`].map((each): [string, string] => [fold(each), id]),
      ),
    ),
  );

/** The id that a cell names; null = none. */
export const findWord = (text: string, words: WordIndex): string | null => words.get(fold(text)) ?? null;
