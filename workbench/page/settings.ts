/** What the page's address asks for: `?sample=NAME&lang=zh-CN|en-US&theme=light|dark`. */
import type { Language } from './words';

export interface Settings {
  /** A sample's file name, with or without .xlsx; null opens what the server has chosen. */
  sample: string | null;
  language: Language;
  dark: boolean;
}

export function readSettings(search: string, prefersDark: boolean): Settings {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  return {
    sample: query.get('sample'),
    language: query.get('lang') === 'en-US' ? 'en-US' : 'zh-CN',
    dark: theme ? theme === 'dark' : prefersDark,
  };
}

/** The same address with one setting changed. */
export function withSetting(search: string, name: 'sample' | 'lang' | 'theme', value: string): string {
  const query = new URLSearchParams(search);
  query.set(name, value);
  return `?${query}`;
}
