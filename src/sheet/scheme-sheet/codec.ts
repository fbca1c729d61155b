/** How one value stands in one cell: each codec writes it in a language and reads it back in any. */
import type { Condition, Direction, Method, Parameters } from '../../engine';
import { makeCondition, parseCondition } from '../../words/condition';
import type { Locale } from '../../words/locale';
import { ALIASES, SCHEME_WORDS, type SchemeWords, type Vocabularies } from '../../words/scheme';
import { makeSchemeName, parseSchemeName } from '../../words/scheme/name';
import type { Cell } from '../grid';
import { findWord, indexWords, makeMethod, methodTitle, parseMethod, type WordIndex } from './parameters';
import type { Refusal } from './problem';
import {
  makeList,
  makePath,
  parseInterval,
  parseNames,
  parseNumber,
  quoteName,
  splitOutsideQuotes,
  unquoteName,
} from '../quoted';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export interface Codec<T> {
  make(value: T, locale: Locale): Cell;
  /** `cell` is neither empty nor blank. */
  parse(cell: Cell): Parsed<T>;
  /** Texts to offer; other texts may be allowed as well. */
  choices?(locale: Locale): readonly string[];
}

const LANGUAGES: readonly SchemeWords[] = Object.values(SCHEME_WORDS);
const read = <T>(value: T): Parsed<T> => ({ ok: true, value });
const refuse = (refusal: Refusal): Parsed<never> => ({ ok: false, refusal });
const textOf = (cell: Cell): string => String(cell).trim();
const numberOf = (cell: Cell): number => (typeof cell === 'number' ? cell : parseNumber(textOf(cell)));

export const text: Codec<string> = { make: (value) => value, parse: (cell) => read(textOf(cell)) };

export const schemeName: Codec<string> = {
  make: makeSchemeName,
  parse: (cell) => read(parseSchemeName(textOf(cell))),
};

export const number: Codec<number> = {
  make: (value) => value,
  parse(cell) {
    const value = numberOf(cell);
    return Number.isNaN(value)
      ? refuse({ code: 'scheme-cell-number', facts: { text: textOf(cell) } })
      : read(value);
  },
};

/** A number, or a name; a name that looks like a number stands in quotes. */
export const numberOrName: Codec<number | string> = {
  make: (value) =>
    typeof value === 'number' ? value : Number.isNaN(parseNumber(value)) ? quoteName(value) : `“${value}”`,
  parse(cell) {
    const value = numberOf(cell);
    return read(Number.isNaN(value) ? unquoteName(textOf(cell)) : value);
  },
};

export const names: Codec<readonly string[]> = {
  make: makeList,
  parse: (cell) => read(parseNames(textOf(cell), 'list')),
};

export const path: Codec<readonly string[]> = {
  make: makePath,
  parse: (cell) => read(parseNames(textOf(cell), 'path')),
};

/** Words of one vocabulary, in both languages. */
const indexOf = (vocabulary: keyof Vocabularies): WordIndex =>
  indexWords(
    LANGUAGES.map(({ vocabularies }) => vocabularies[vocabulary]),
    ALIASES[vocabulary],
  );

export function word<V extends keyof Vocabularies>(vocabulary: V): Codec<keyof Vocabularies[V] & string> {
  type Id = keyof Vocabularies[V] & string;
  const index = indexOf(vocabulary);
  return {
    make: (value, locale) => SCHEME_WORDS[locale].vocabularies[vocabulary][value] as string,
    parse(cell) {
      const id = findWord(textOf(cell), index);
      return id === null
        ? refuse({ code: 'scheme-cell-word', facts: { text: textOf(cell), vocabulary } })
        : read(id as Id);
    },
    choices: (locale) => Object.values(SCHEME_WORDS[locale].vocabularies[vocabulary]),
  };
}

/** A word of the vocabulary, title and id, or any other text as it is. */
export function known(vocabulary: 'switchValue' | 'vetoEffect'): Codec<string> {
  const index = indexOf(vocabulary);
  return {
    make(value, locale) {
      const titles: Readonly<Record<string, string>> = SCHEME_WORDS[locale].vocabularies[vocabulary];
      return Object.hasOwn(titles, value) ? methodTitle(value, titles) : value;
    },
    parse: (cell) => read(findWord(textOf(cell), index) ?? textOf(cell)),
    choices: (locale) => {
      const titles: Readonly<Record<string, string>> = SCHEME_WORDS[locale].vocabularies[vocabulary];
      return Object.keys(titles).map((id) => methodTitle(id, titles));
    },
  };
}

/** Excel keeps the choices of a cell as one text, parted by commas, of at most so many characters. */
const LONGEST_CHOICES = 255;

export const fitsChoices = (texts: readonly string[]): boolean =>
  texts.join(',').length <= LONGEST_CHOICES && !texts.some((each) => each.includes(','));

/** The methods that a parameter names, in any language: 熵权法、CRITIC法. */
function withNames(method: Method<string>, known: Parameters, index: WordIndex): Method<string> {
  const names = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.split(/[、,，]/).map((each) => findWord(each, index) ?? each.trim())
      : value;
  const named = Object.entries(method).map(([name, value]) => [
    name,
    known[name]?.kind === 'words' ? names(value) : value,
  ]);
  return Object.fromEntries(named) as Method<string>;
}

/** A method with its parameters. All are read; proposed are those that have arithmetic, or else `variants` of them. */
export function method<M extends string>(
  vocabulary: keyof Vocabularies,
  parameters: Readonly<Record<M, Parameters>>,
  variants: readonly Method<M>[] = [],
): Codec<Method<M>> {
  const index = indexOf(vocabulary);
  // A draft that no gate has seen may name any method.
  const parametersOf = (name: string): Parameters =>
    (parameters as Readonly<Record<string, Parameters>>)[name] ?? {};
  const make = (value: Method<M>, locale: Locale): string =>
    makeMethod(value, SCHEME_WORDS[locale].vocabularies[vocabulary], parametersOf(value.method), locale);
  return {
    make,
    parse(cell) {
      const parsed = parseMethod(textOf(cell), index, parametersOf);
      if (parsed.ok)
        return read(withNames(parsed.value, parametersOf(parsed.value.method), index) as Method<M>);
      return parsed.wrong === 'name'
        ? refuse({ code: 'scheme-cell-word', facts: { text: textOf(cell), vocabulary } })
        : refuse({ code: 'scheme-cell-parameters', facts: { text: textOf(cell) } });
    },
    choices(locale) {
      const titles: Readonly<Record<string, string>> = SCHEME_WORDS[locale].vocabularies[vocabulary];
      const able = (Object.keys(parameters) as M[]).filter((name) => parameters[name] !== null);
      const plain = able.filter((name) => variants.every((variant) => variant.method !== name));
      const whole = [
        ...variants.map((variant) => make(variant, locale)),
        ...plain.map((name) => methodTitle(name, titles)),
      ];
      return fitsChoices(whole) ? whole : able.map((name) => titles[name] ?? name);
    },
  };
}

const DIRECTIONS = indexOf('direction');

export const direction: Codec<Direction> = {
  make(value, locale) {
    const { near, between, vocabularies } = SCHEME_WORDS[locale];
    if (typeof value === 'string') return vocabularies.direction[value];
    return 'near' in value ? near(value.near) : between(...value.between);
  },
  parse(cell) {
    const written = textOf(cell);
    const known = findWord(written, DIRECTIONS);
    if (known === 'high' || known === 'low') return read(known);
    const numerals = written.normalize('NFKC').match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi) ?? [];
    const interval = parseInterval(written);
    const [from, to] = interval ?? numerals.map(Number);
    if (from !== undefined && to !== undefined && numerals.length <= 2) return read({ between: [from, to] });
    return from !== undefined && to === undefined
      ? read({ near: from })
      : refuse({ code: 'scheme-cell-direction', facts: { text: written } });
  },
  choices: (locale) => Object.values(SCHEME_WORDS[locale].vocabularies.direction),
};

type Shares = Readonly<Record<string, number>>;

/** Weights are percents: 30% is 30. */
const amountOf = (text: string): number => parseNumber(text.replace(/[%％]\s*$/, ''));

/** `东部=40；西部=60`; `东部：40%，西部60` is understood too. */
export const shares: Codec<Shares> = {
  make: (value) =>
    Object.entries(value)
      .map(([name, share]) => `${quoteName(name)}=${share}`)
      .join('；'),
  parse(cell) {
    const written = textOf(cell);
    const pairs = splitOutsideQuotes(written, 'pairs').map((part) => splitOutsideQuotes(part, 'equals'));
    const strict = pairs.map(([name, share, ...more]): [string, number] => [
      unquoteName(name ?? ''),
      more.length > 0 ? NaN : amountOf(share ?? ''),
    ]);
    const loose = written.split(/[、，,；;\n]/).map((part): [string, number] => {
      const [, name = '', share = ''] = /^\s*(\D+?)[\s:：=＝]*([\d.]+\s*[%％]?)\s*$/.exec(part) ?? [];
      return [name, amountOf(share)];
    });
    const found = [strict, loose].find((entries) => !entries.some(([, share]) => Number.isNaN(share)));
    return found === undefined
      ? refuse({ code: 'scheme-cell-weight', facts: { text: written } })
      : read(Object.fromEntries(found));
  },
};

/** 30% is 30. */
export const percent: Codec<number> = {
  make: (value) => value,
  parse: (cell) => (typeof cell === 'number' ? read(cell) : number.parse(textOf(cell).replace(/[%％]$/, ''))),
};

/** One number, or one for each group of units; 30% is 30. */
export const weight: Codec<number | Shares> = {
  make: (value, locale) => (typeof value === 'number' ? value : shares.make(value, locale)),
  parse(cell) {
    const whole = typeof cell === 'number' ? cell : amountOf(textOf(cell));
    return Number.isNaN(whole) ? shares.parse(cell) : read(whole);
  },
};

const UNROUNDED = indexWords(LANGUAGES.map(({ unrounded }) => ({ unrounded })));

const UNFILLED = indexWords(LANGUAGES.map(({ unfilled }) => ({ unfilled })));

/** A number, or the word for what is still to be filled in. */
export const fillable: Codec<number | 'unfilled'> = {
  make: (value, locale) => (value === 'unfilled' ? SCHEME_WORDS[locale].unfilled : value),
  parse(cell) {
    const written = number.parse(cell);
    return written.ok || findWord(textOf(cell), UNFILLED) === null ? written : read('unfilled');
  },
};

export const decimals: Codec<number | 'unrounded'> = {
  make: (value, locale) => (value === 'unrounded' ? SCHEME_WORDS[locale].unrounded : value),
  parse(cell) {
    const value = numberOf(cell);
    if (!Number.isNaN(value)) return read(value);
    return findWord(textOf(cell), UNROUNDED) === null
      ? refuse({ code: 'scheme-cell-decimals', facts: { text: textOf(cell) } })
      : read('unrounded');
  },
  choices: (locale) => ['0', '1', '2', '3', '4', SCHEME_WORDS[locale].unrounded],
};

export const colour: Codec<string> = {
  make: (value) => value,
  parse(cell) {
    const [, digits] = /^#?([0-9a-f]{6})$/i.exec(textOf(cell)) ?? [];
    return digits === undefined
      ? refuse({ code: 'scheme-cell-colour', facts: { text: textOf(cell) } })
      : read(`#${digits}`);
  },
};

export const condition: Codec<Condition> = {
  make: makeCondition,
  parse(cell) {
    const parsed = parseCondition(textOf(cell));
    return parsed.ok
      ? parsed
      : refuse({ code: 'scheme-cell-condition', facts: { text: textOf(cell), rest: parsed.rest } });
  },
};
