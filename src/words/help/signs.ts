/** The letters of a formula with what they mean there; the nearest meaning holds. */
import { LOCALES, type Locale } from '../locale';
import { MEANINGS } from './meanings';
import type { HelpGroup } from './subjects';

/** What stands between the letters. */
const NOT_SIGNS =
  /\\(?:frac|sum|cdots?|dots|lvert|rvert|ln|exp|sqrt|lfloor|rfloor|bigl|bigr|big|Bigl|Bigr|le|ge|neg|ne|in|div|propto|wedge|vee|succ|Rightarrow|quad|operatorname\{\w+\}|[,! {}])/g;
const SIGN =
  /(?:\\Delta\s[a-zA-Z]|\\(?:tilde|bar|hat)\{[a-zA-Z]\}|\\varepsilon|\\alpha|\\[a-zA-Z]+|[a-zA-Z])(?:_(?:\{[^{}]*\}|\w)|\^[+-])?'?/g;
/** Names of what the whole formula gives. */
const GIVEN = new Set(['\\varepsilon', '\\alpha']);

/** Gives the letters of a formula in their order, each once. */
function lettersIn(formula: string): readonly string[] {
  // A bound under a sum or an extreme holds letters of its own.
  const open = formula
    .replace(/(\\sum|\\min|\\max)_(?:\{([^{}]*)\}|(\w))/g, '$1 $2$3 ')
    .replace(/\\sum/g, ' ');
  return [...new Set(open.replace(NOT_SIGNS, ' ').match(SIGN) ?? [])].filter((sign) => !GIVEN.has(sign));
}

/** A letter in TeX with what it means; `null` = nobody says. */
export type Sign = readonly [letter: string, meaning: string | null];

export function signsOf(
  group: HelpGroup,
  subject: string,
  formula: string | null,
  locale: Locale,
): readonly Sign[] {
  const scopes = [`${group}/${subject}`, group, 'all'].map((scope) => MEANINGS[scope]);
  const meaning = (letter: string): string | null =>
    scopes.find((scope) => scope && Object.hasOwn(scope, letter))?.[letter]?.[LOCALES.indexOf(locale)] ??
    null;
  return formula === null ? [] : lettersIn(formula).map((letter) => [letter, meaning(letter)]);
}
