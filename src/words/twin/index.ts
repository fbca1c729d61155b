/** What the formula twin says: its working sheet (公式底稿), and which parts of a calculation stay values. */
import type { TwinNote } from '../../sheet/twin/making';
import type { Locale } from '../locale';
import { english } from './en';
import type { TwinWords } from './words';
import { chinese } from './zh';

export type { TwinWords } from './words';
export const TWIN_WORDS: { readonly [L in Locale]: TwinWords } = { 'zh-CN': chinese, 'en-US': english };

/** A note on the twin in the user's language. */
export function wordTwinNote({ code, facts }: TwinNote, locale: Locale): string {
  const sentence = TWIN_WORDS[locale].notes[code] as (facts: object) => string;
  return sentence(facts);
}
