/** The languages that a user may see. */
export const LOCALES = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * Chinese for every Chinese, English for everyone else.
 * @example localeOf('zh-TW') // 'zh-CN'
 */
export const localeOf = (language: string): Locale =>
  language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
