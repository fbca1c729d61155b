/** What is said of computed columns (计算列) where they are shown. */
import type { Locale } from './locale';

export interface ComputedWords {
  /** The measure that a number is in where none is given, by how it is shown. */
  readonly measures: { readonly number: string; readonly percent: string; readonly points: string };
}

export const COMPUTED_WORDS: { readonly [L in Locale]: ComputedWords } = {
  'zh-CN': { measures: { number: '', percent: '%', points: '百分点' } },
  'en-US': { measures: { number: '', percent: '%', points: 'percentage points' } },
};
