/** What the menu of the pane says. */
import type { Locale } from './locale';

const chinese = {
  open: '更多',
  language: '语言',
  automatic: '自动',
};

const english: typeof chinese = {
  open: 'More',
  language: 'Language',
  automatic: 'Automatic',
};

export const MENU_WORDS: { readonly [L in Locale]: typeof chinese } = { 'zh-CN': chinese, 'en-US': english };

/** Each language by its own name, so that whoever speaks it finds it. */
export const LANGUAGE_NAMES: { readonly [L in Locale]: string } = { 'zh-CN': '中文', 'en-US': 'English' };
