/** The words of the fact sheet (说明页): what a reader who has only the paper needs to know of a ranking. */
import type { Locale } from '../locale';
import { en } from './en';
import { plainEnglish } from './plain-en';
import { plainChinese } from './plain-zh';
import type { FactWords, PlainWords } from './words';
import { zh } from './zh';

export type { FactWords, PlainWords } from './words';

export const FACT_WORDS: { readonly [L in Locale]: FactWords } = { 'zh-CN': zh, 'en-US': en };

/** What each method does, for somebody who has never heard of it. */
export const PLAIN_WORDS: { readonly [L in Locale]: PlainWords } = {
  'zh-CN': plainChinese,
  'en-US': plainEnglish,
};
