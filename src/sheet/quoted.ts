/** Lists, pairs and parameters in one cell of text, with quotes where a name holds a sign that parts them. */
import type { Locale } from '../words/locale';

const QUOTED = '“(?:[^”]|””)*”|"(?:[^"]|"")*"';
const WHOLE_QUOTED = new RegExp(`^(?:${QUOTED})$`);

/** Parts of a list are parted by 、 ， , ； ; or line breaks; of a path by / or ／. */
export type Separator = 'list' | 'path' | 'pairs' | 'equals';
const between = (signs: string): RegExp => new RegExp(`(?:${QUOTED}|[^${signs}])+`, 'g');
const PARTS: { readonly [S in Separator]: RegExp } = {
  list: between('、，,；;\\n'),
  path: between('/／'),
  pairs: between('；;\\n'),
  equals: between('=＝'),
};
const ANY_SIGN = /[、，,；;\n/／=＝“”"（）()～]/;

/** Gives a name as it is, or quoted where it would be read as something else. */
export function quoteName(name: string): string {
  return ANY_SIGN.test(name) || name.trim() !== name ? `“${name.replaceAll('”', '””')}”` : name;
}

/** The inverse of `quoteName`. */
export function unquoteName(text: string): string {
  const bare = text.trim();
  if (!WHOLE_QUOTED.test(bare)) return bare;
  const close = bare.slice(-1);
  return bare.slice(1, -1).replaceAll(close + close, close);
}

/** Gives the parts between the signs, untouched but for spaces around them; signs inside quotes do not part. */
export function splitOutsideQuotes(text: string, separator: Separator): string[] {
  return (text.match(PARTS[separator]) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

export const makeList = (names: readonly string[], locale: Locale): string =>
  names.map(quoteName).join(locale === 'zh-CN' ? '、' : ', ');

export const makePath = (names: readonly string[]): string => names.map(quoteName).join(' / ');

export const parseNames = (text: string, separator: 'list' | 'path'): string[] =>
  splitOutsideQuotes(text, separator).map(unquoteName);

const NUMERAL = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * NaN where the text is no number; spaces, commas between thousands and full-width digits do no harm. A percentage is
 * its fraction.
 */
export function parseNumber(text: string): number {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-');
  const [, bare = '', percent] = /^(.*?)(%?)$/.exec(plain) ?? [];
  if (!NUMERAL.test(bare)) return NaN;
  // Shifted as text, so that 7% is the same double as 0.07.
  return Number(`${bare.replaceAll(',', '')}${percent === '' ? '' : 'e-2'}`);
}

/** `a～b`; null where the text is no pair of numbers. */
export function parseInterval(text: string): readonly [number, number] | null {
  const parts = text.normalize('NFKC').split(/[~–—至]|(?<=\d)\s*-\s*(?=[\d.-])/);
  const [from, to] = parts.map(parseNumber);
  const pair = parts.length === 2 && from !== undefined && to !== undefined;
  return pair && !Number.isNaN(from) && !Number.isNaN(to) ? [from, to] : null;
}

export const makeInterval = ([from, to]: readonly [number, number]): string => `${from}～${to}`;
