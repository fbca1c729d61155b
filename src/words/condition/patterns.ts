/** The templates of both languages, and what else people say, as patterns to match; and what a match says. */
import { LOCALES } from '../locale';
import { foldOutsideQuotes, QUOTED_TEXT, unquote } from './fold';
import { COMPOSITE, HEARD, HEARD_SCOPES, HEARD_WORDS, parseNumeral } from './heard';
import { parsePercent } from './percent';
import { blankKind, isWorded, OPTIONAL, PHRASES, WORDED, type Phrases } from './phrases';

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[一二两三四五六七八九十百零]+`;
const PERCENTAGE = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?:×100)?%`;
/** A name without quotes holds no sign and no word that could part it from what stands beside it. */
const BARE_NAME = String.raw`(?!连续|最近|近|第|倒数|较|比上|[\d一二两三四五六七八九十]+(?:年|期|次|个月|季度))(?:(?!且|或|倒数)[^\s"“”();,≥≤<>=、%×:：])+`;
const LANGUAGES: readonly Phrases[] = LOCALES.map((locale) => PHRASES[locale]);
/** What a word in either language stands for. */
const MEANINGS = Object.fromEntries(
  Object.entries(WORDED).map(([blank, list]) => [
    blank,
    new Map([
      ...(blank === 'scope' ? Object.entries(HEARD_SCOPES) : []),
      ...LANGUAGES.flatMap((phrases) =>
        Object.entries(phrases[list]).map(([id, said]): [string, string] => [foldWord(said), id]),
      ),
    ]),
  ]),
) as unknown as Readonly<Record<keyof typeof WORDED, ReadonlyMap<string, string>>>;

function foldWord(said: string): string {
  return foldOutsideQuotes(said).replace(/ /g, '').toLowerCase();
}

interface Pattern {
  readonly kind: string;
  readonly pattern: RegExp;
  /** What it says beside its blanks. */
  readonly also: Readonly<Record<string, number>>;
}

/** All that says a simple condition: the phrases that are written first. */
export const SIMPLE: readonly Pattern[] = [
  ...LANGUAGES.flatMap(({ simple }) =>
    Object.entries(simple).flatMap(([kind, templates]) =>
      templates.map((template) => ({ kind, pattern: patternOf(template), also: {} })),
    ),
  ),
  ...HEARD.flatMap(({ kind, said, also = {} }) =>
    said.map((template) => ({ kind, pattern: patternOf(template, true), also })),
  ),
];

export const JOINED: readonly RegExp[] = LANGUAGES.map(({ joined }) => patternOf(joined));

export const WORDS = {
  and: anyOf(({ and }) => and, HEARD_WORDS.and),
  or: anyOf(({ or }) => or, HEARD_WORDS.or),
  not: anyOf(({ not }) => not, HEARD_WORDS.not),
  every: anyOf(({ every }) => every),
  some: anyOf(({ some }) => some),
} as const;

/** What the blanks of a matched phrase were filled with. */
export function factsOf(
  groups: Readonly<Record<string, string | undefined>>,
): Record<string, string | number> {
  const filled = Object.entries(groups).filter((entry): entry is [string, string] => !!entry[1]);
  const said = filled.filter(([name, text]) => name !== 'of' || !COMPOSITE.has(text));
  return Object.fromEntries(said.map(([name, text]) => [name, factOf(name, text)]));
}

function factOf(name: string, text: string): string | number {
  switch (blankKind(name)) {
    case 'word':
      return (isWorded(name) ? MEANINGS[name].get(foldWord(text)) : undefined) ?? text;
    case 'quoted':
      return /^["“]/.test(text) ? unquote(text) : text;
    case 'percent':
      return parsePercent(text);
    case 'number':
      return /^[-\d]/.test(text) ? Number(text) : parseNumeral(text);
  }
}

function anyOf(word: (phrases: Phrases) => string, heard: readonly string[] = []): RegExp {
  const words = [...heard, ...LANGUAGES.map((phrases) => literal(word(phrases)))];
  // A Latin word ends where its letters end: `all` does not begin `allow`.
  return new RegExp(String.raw` *,? *(?:${words.join('|')})(?![a-z])`, 'iy');
}

/** What is heard only may have names without quotes, each as short as what follows allows. */
function patternOf(template: string, bare = false): RegExp {
  const pieces = template.split(/\{([^}]+)\}/);
  const last = pieces.length - 2;
  const endsInBlank = pieces.at(-1) === '';
  const parts = pieces.map((piece, k) => {
    if (k % 2 === 0) return literal(piece);
    return bare ? blankHeard(piece, endsInBlank && k === last) : blank(piece);
  });
  return new RegExp(` *${parts.filter((part) => part !== '').join(' *')}`, 'iy');
}

function blankHeard(name: string, isLast: boolean): string {
  if (name.includes('|')) return `(?:${name.split('|').map(literal).join('|')})`;
  if (blankKind(name) !== 'quoted') return blank(name);
  const shortest = isLast ? '' : '?';
  return `(?<${name}>${QUOTED_TEXT}|${BARE_NAME}${shortest})${OPTIONAL.has(name) ? '??' : ''}`;
}

function blank(name: string): string {
  return `(?<${name}>${contentOf(name)})${OPTIONAL.has(name) ? '?' : ''}`;
}

function contentOf(name: string): string {
  switch (blankKind(name)) {
    case 'word':
      return isWorded(name) ? wordsOf(name).join('|') : '';
    case 'quoted':
      return QUOTED_TEXT;
    case 'percent':
      return PERCENTAGE;
    case 'number':
      return NUMBER;
  }
}

function wordsOf(name: keyof typeof WORDED): readonly string[] {
  return [
    ...LANGUAGES.flatMap((phrases) => Object.values(phrases[WORDED[name]]).map(literal)),
    ...(name === 'scope' ? Object.keys(HEARD_SCOPES) : []),
  ];
}

function literal(text: string): string {
  return foldOutsideQuotes(text)
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(String.raw`\(s\)`, 's?')
    .replaceAll(' ', ' *');
}
