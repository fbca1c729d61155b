/** The templates of both languages as patterns to match, and what a match says. */
import { LOCALES } from '../locale';
import { foldOutsideQuotes, QUOTED_TEXT, unquote } from './fold';
import { parsePercent } from './percent';
import { blankKind, isWorded, OPTIONAL, PHRASES, WORDED, type Phrases } from './phrases';

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const PERCENTAGE = `${NUMBER}(?:×100)?%`;
const LANGUAGES: readonly Phrases[] = LOCALES.map((locale) => PHRASES[locale]);
/** What a word in either language stands for. */
const MEANINGS = Object.fromEntries(
  Object.entries(WORDED).map(([blank, list]) => [
    blank,
    new Map(
      LANGUAGES.flatMap((phrases) =>
        Object.entries(phrases[list]).map(([id, said]): [string, string] => [foldWord(said), id]),
      ),
    ),
  ]),
) as unknown as Readonly<Record<keyof typeof WORDED, ReadonlyMap<string, string>>>;

function foldWord(said: string): string {
  return foldOutsideQuotes(said).replace(/ /g, '').toLowerCase();
}

/** All phrases that say a simple condition. */
export const SIMPLE: readonly { readonly kind: string; readonly pattern: RegExp }[] = LANGUAGES.flatMap(
  ({ simple }) =>
    Object.entries(simple).flatMap(([kind, templates]) =>
      templates.map((template) => ({ kind, pattern: patternOf(template) })),
    ),
);

export const JOINED: readonly RegExp[] = LANGUAGES.map(({ joined }) => patternOf(joined));

export const WORDS = {
  and: anyOf(({ and }) => and),
  or: anyOf(({ or }) => or),
  not: anyOf(({ not }) => not),
  every: anyOf(({ every }) => every),
  some: anyOf(({ some }) => some),
} as const;

/** What the blanks of a matched phrase were filled with. */
export function factsOf(
  groups: Readonly<Record<string, string | undefined>>,
): Record<string, string | number> {
  const filled = Object.entries(groups).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(filled.map(([name, text]) => [name, factOf(name, text)]));
}

function factOf(name: string, text: string): string | number {
  switch (blankKind(name)) {
    case 'word':
      return (isWorded(name) ? MEANINGS[name].get(foldWord(text)) : undefined) ?? text;
    case 'quoted':
      return unquote(text);
    case 'percent':
      return parsePercent(text);
    case 'number':
      return Number(text);
  }
}

function anyOf(word: (phrases: Phrases) => string): RegExp {
  const words = LANGUAGES.map((phrases) => literal(word(phrases)));
  // A Latin word ends where its letters end: `all` does not begin `allow`.
  return new RegExp(String.raw` *(?:${words.join('|')})(?![a-z])`, 'iy');
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{(\w+)\}/).map((part, k) => (k % 2 === 0 ? literal(part) : blank(part)));
  return new RegExp(` *${parts.filter((part) => part !== '').join(' *')}`, 'iy');
}

function blank(name: string): string {
  return `(?<${name}>${contentOf(name)})${OPTIONAL.has(name) ? '?' : ''}`;
}

function contentOf(name: string): string {
  switch (blankKind(name)) {
    case 'word':
      return isWorded(name)
        ? LANGUAGES.flatMap((phrases) => Object.values(phrases[WORDED[name]]).map(literal)).join('|')
        : '';
    case 'quoted':
      return QUOTED_TEXT;
    case 'percent':
      return PERCENTAGE;
    case 'number':
      return NUMBER;
  }
}

function literal(text: string): string {
  return foldOutsideQuotes(text)
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', ' *');
}
