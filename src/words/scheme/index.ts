/** The scheme sheet in both languages. */
import type { Locale } from '../locale';
import { en } from './en';
import type { SchemeWords } from './words';
import { zh } from './zh';

export const SCHEME_WORDS: { readonly [L in Locale]: SchemeWords } = { 'zh-CN': zh, 'en-US': en };
export type { DiffWords, SchemeHeads, SchemeWords, SectionName, Vocabularies } from './words';
export { ALIASES, FORMER_TITLES } from './aliases';
export { PARAMETER_ALIASES, PARAMETER_WORDS } from './parameters';
export { EXPLANATION_WORDS, type ExplanationWords } from './explanation';
