/** Digits in every usual spelling, and Chinese numerals → numbers. */

const DIGITS = '零一二三四五六七八九';
const WORTH: readonly (readonly [word: string, worth: number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
];

/** Characters that are one numeral, in the spelling of accounts and of speech. */
const SAME: Readonly<Record<string, string>> = {
  ...{
    〇: '零',
    两: '二',
    壹: '一',
    贰: '二',
    貳: '二',
    叁: '三',
    參: '三',
    肆: '四',
    伍: '五',
    陆: '六',
    陸: '六',
  },
  ...{
    柒: '七',
    捌: '八',
    玖: '九',
    拾: '十',
    佰: '百',
    仟: '千',
    萬: '万',
    億: '亿',
    廿: '二十',
    卅: '三十',
  },
};
const SPELT_OTHERWISE = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** Characters that may stand in a Chinese numeral, for use inside a pattern. */
export const CHINESE_DIGITS = `${DIGITS}十百千万亿${Object.keys(SAME).join('')}`;

/**
 * Gives the value of a Chinese numeral, or null for anything else.
 * Edge: 三百五 and 一万二 leave out a word, so that 305 and 350 both come to mind: null.
 * @example readChinese('二十三') // 23
 */
export function readChinese(text: string): number | null {
  const [whole = '', decimals, ...more] = text
    .replace(SPELT_OTHERWISE, (character) => SAME[character] ?? character)
    .split('点');
  const value = readWhole(whole);
  if (value === null || more.length > 0) return null;
  if (decimals === undefined) return value;
  const digits = [...decimals].map((character) => DIGITS.indexOf(character));
  return decimals === '' || digits.includes(-1) ? null : Number(`${value}.${digits.join('')}`);
}

function readWhole(text: string): number | null {
  for (const [word, worth] of WORTH) {
    const at = text.lastIndexOf(word);
    if (at < 0) continue;
    // 十二 begins with ten; 万元 and 百 are words of measure, not figures.
    const left = at === 0 ? (worth === 10 ? 1 : null) : readWhole(text.slice(0, at));
    const right = text.slice(at + 1);
    const rest = right === '' ? 0 : readWhole(right.replace(/^零/, ''));
    if (left === null || rest === null || rest >= worth || (worth < 1e4 && left > 9)) return null;
    const owed = right !== '' && !right.startsWith('零') && rest < worth / 10;
    return owed ? null : left * worth + rest;
  }
  return text.length === 1 && DIGITS.includes(text) ? DIGITS.indexOf(text) : null;
}

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+|(?:['‘’]\d{3})+)(?:\.\d+)?$/;

/**
 * Gives the value of a figure in digits, thousands parted by commas, spaces or apostrophes; null for anything else,
 * a doubtful grouping such as `1,30` included.
 * Edge: what a number cannot hold (1e400, an identity number of 18 digits) is null.
 * @example readDigits('1,301.91') // 1301.91
 */
export function readDigits(text: string): number | null {
  const plain = text.replace(/^[\u2212\u2010\u2011]/, '-').replace(/^([+-]) /, '$1');
  if (PLAIN.test(plain)) return held(Number(plain), plain);
  return GROUPED.test(plain) ? Number(plain.replace(/[,'‘’ ]/g, '')) : null;
}

function held(value: number, text: string): number | null {
  if (
    !Number.isFinite(value) ||
    (Number.isInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER && !/e/i.test(text))
  )
    return null;
  // A zero that comes of a figure too small is none; −0 is 0.
  return value === 0 && /[1-9]/.test(text.split(/e/i)[0] ?? '') ? null : value + 0;
}
