/** Every word of the sheets that we write and of what is said about them, in the user's language. */
import type { Locale } from './locale';
import { sayings, type Sayings } from './problems';
import { SCHEME_WORDS, type SchemeWords } from './scheme';
import { SHEET_WORDS, type SheetWords } from './sheets';

export { LOCALES, type Locale } from './locale';
export type { AnyNote, AnyProblem } from './problems';
export { reasons } from './reasons';

export interface Words extends Sayings {
  readonly locale: Locale;
  readonly scheme: SchemeWords;
  readonly sheets: SheetWords;
}

const gather = (locale: Locale): Words => ({
  locale,
  scheme: SCHEME_WORDS[locale],
  sheets: SHEET_WORDS[locale],
  ...sayings(locale),
});

const ALL: { readonly [L in Locale]: Words } = { 'zh-CN': gather('zh-CN'), 'en-US': gather('en-US') };

/** @example words('zh-CN').sheets.resultTitle // '排名结果' */
export const words = (locale: Locale): Words => ALL[locale];
