/** How a scheme computes, in words for whoever has its sheet and the data alone: formulae of its methods, and its conventions. */
import type { Locale } from '../../locale';
import { en } from './en';
import type { ExplanationWords } from './words';
import { zh } from './zh';

export type { ExplanationWords } from './words';

export const EXPLANATION_WORDS: { readonly [L in Locale]: ExplanationWords } = { 'zh-CN': zh, 'en-US': en };
