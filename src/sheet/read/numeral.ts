/** Digits in every usual spelling, and Chinese numerals → numbers. */

const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Characters that may stand in a Chinese numeral, for use inside a pattern. */
export const CHINESE_DIGITS = '〇零一二两三四五六七八九十百千万亿';

/**
 * Gives the value of a Chinese numeral, or null.
 * @example readChinese('二十三') // 23
 */
export function readChinese(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  for (const character of text.replace(/〇/g, '零').replace(/两/g, '二')) {
    const value = DIGITS.indexOf(character);
    const small = SMALL[character];
    const large = LARGE[character];
    if (value >= 0) {
      if (digit > 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section += (digit < 0 ? 1 : digit) * small;
      digit = -1;
    } else if (large !== undefined) {
      total = (total + section + Math.max(digit, 0)) * large;
      section = 0;
      digit = -1;
    } else return null;
  }
  // 万元 and 百 are words of measure, not figures; 十二 is one.
  return text === '' || /^[百千万亿]/.test(text) ? null : total + section + Math.max(digit, 0);
}

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+|(?:'\d{3})+)(?:\.\d+)?$/;

/**
 * Gives the value of a figure in digits, thousands parted by commas, spaces or apostrophes; null for anything else,
 * a doubtful grouping such as `1,30` included.
 * @example readDigits('1,301.91') // 1301.91
 */
export function readDigits(text: string): number | null {
  const plain = text.replace(/^\u2212/, '-').replace(/^([+-]) /, '$1');
  if (PLAIN.test(plain)) return Number(plain);
  return GROUPED.test(plain) ? Number(plain.replace(/[,' ]/g, '')) : null;
}
