/** Numbers as a language writes them. */
import type { Locale } from './locale';

/**
 * With `decimals` that many stand, whether they are 0 or not; without, as many as the value has.
 * @example sayNumber(12345.5, 'zh-CN', 2) // '12,345.50'
 */
export const sayNumber = (value: number, locale: Locale, decimals?: number): string =>
  value.toLocaleString(locale, {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 10,
  });
