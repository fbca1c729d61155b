/** The templates of both languages as patterns to match, and what a match says. */
import type { Scope } from '../../engine';
import { LOCALES } from '../locale';
import { foldOutsideQuotes, QUOTED_TEXT, unquote } from './fold';
import { parsePercent } from './percent';
import { blankKind, PHRASES, type Phrases } from './phrases';

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const PERCENTAGE = `${NUMBER}(?:×100)?%`;
const LANGUAGES: readonly Phrases[] = LOCALES.map((locale) => PHRASES[locale]);
const SCOPES = new Map<string, Scope>(
  LANGUAGES.flatMap(({ scopes }) =>
    (Object.keys(scopes) as Scope[]).map((scope): [string, Scope] => [scopes[scope], scope]),
  ),
);

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
    case 'scope':
      return SCOPES.get(text.toLowerCase()) ?? text;
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
  switch (blankKind(name)) {
    case 'scope':
      return `(?<${name}>${[...SCOPES.keys()].join('|')})?`;
    case 'quoted':
      return `(?<${name}>${QUOTED_TEXT})`;
    case 'percent':
      return `(?<${name}>${PERCENTAGE})`;
    case 'number':
      return `(?<${name}>${NUMBER})`;
  }
}

function literal(text: string): string {
  return foldOutsideQuotes(text)
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', ' *');
}
