/** The sentence for each finding of the data check (数据体检), what to do about it, and the words of its sheet. */
import type { Finding } from '../../sheet/check';
import { words } from '../index';
import type { Locale } from '../locale';
import { en } from './en';
import type { CheckWords } from './sentences';
import { zh } from './zh';

export type { CheckWords } from './sentences';

export const CHECK_WORDS: { readonly [L in Locale]: CheckWords } = { 'zh-CN': zh, 'en-US': en };

/** Gives what was found, in one sentence. */
export function sayFinding(found: Finding, locale: Locale): string {
  if (found.code === 'reading')
    return 'said' in found.facts
      ? words(locale).problem(found.facts.said)
      : words(locale).note(found.facts.noted);
  const spoken = CHECK_WORDS[locale];
  // Each code has its own facts and its own sentence; which they are is known only when running.
  const sentence = spoken.said[found.code] as (facts: object, of: CheckWords) => string;
  return sentence(found.facts, spoken);
}
