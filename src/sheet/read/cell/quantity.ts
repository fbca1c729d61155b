/** A figure in words: 下降3.2%, 近2000亩, 60余家, (3.2). */
import { doubtful, type ParsedCell } from './parsed';
import { isMultiple, readUnit } from './measure';
import { CHINESE_DIGITS, readChinese, readDigits } from './numeral';

const SINCE = '同比|环比|(?:较|比|与)(?:上年同期|去年同期|上年|去年|上期|上月|上季度|年初|同期)';
const RISE =
  '净增加?|增长|上升|提高|增加|上涨|提升|前移|前进|进位|正增长|回升|攀升|增速|增幅|新增|涨|增|升|进|↑';
const FALL =
  '净减少?|负增长|下降|降低|减少|回落|下滑|后退|后移|退位|下跌|下调|压减|缩减|降幅|减产|跌|降|减|退|↓';
const CHANGE = new RegExp(`^(?:${SINCE})?(?:(${RISE})|(${FALL}))?(?:了|为|:)?`);
const FLAT = new RegExp(
  `^(?:${SINCE})?(?:基本|大体|保持)?(?:持平|不变|零增长|无变化|没有变化|未变|无增减|没变)$`,
);
const LOSS = /^(?:亏损|净亏损|负)(?=[\d.约近超]|[一二三四五六七八九十两])/;
const LEAD =
  /^(?:总共|合共|共计|共|累计完成|累计|完成率?|实现|为)(?=[^\D]|约|近|超|逾|[一二三四五六七八九十两])/;
const ABOUT_BEFORE =
  /^(?:大约|大概|约为|约合|约|将近|接近|临近|不低于|不少于|不超过|不高于|不多于|不足|不到|不满|至少|至多|最多|最少|超过|超出|突破|高于|低于|多于|少于|达到|达|近|超|逾|过|上(?=[百千万亿])|略高于|略低于|>=|<=|[≥≤><≈~])/;
const ABOUT_AFTER = /(?:左右|上下|以上|以下|以内|之多|有余|出头|不到|多一点|[余多]|\+)$/;
const CURRENCY_BEFORE = /^(人民币|rmb|cny|usd|us\$|美元|hk\$|hkd|eur|gbp|jpy|[¥$€£]) ?/i;
const COMPOUND = /^(\d+(?:\.\d+)?)(亿|万)(\d{1,4})(千万|百万|十万|万|千|百)?(.*)$/;
const FIGURE = new RegExp(
  `^([+\\-\u2212\u2010\u2011]? ?(?:\\d[\\d,'‘’ ]*(?:\\.\\d+)?|\\.\\d+)(?:e[+-]?\\d+)?(?!\\d)|(?:百分之|千分之)?[${CHINESE_DIGITS}点]+)(.*)$`,
  'i',
);
const DOUBTFUL_SIGN = /^(?:[▲▼△▽][+-]?|[—–―ー\u4E00]+) ?[\d.]/;
const POWER = /^([+-]?\d+(?:\.\d+)?) ?[×x*] ?10 ?\^? ?([+-]?\d{1,3})$/i;

/** Gives a figure with what may stand around it: a word of rise or fall, `about`, a unit; null where there is none. */
export function parseQuantity(text: string): ParsedCell | null {
  const plain = readDigits(text);
  if (plain !== null) return { kind: 'number', value: plain, unit: '' };
  if (FLAT.test(text)) return { kind: 'number', value: 0, unit: '', taken: true, change: true };
  if (DOUBTFUL_SIGN.test(text)) return doubtful('sign');
  const bracketed = /^\(([^()]+)\)(%?)$/.exec(text);
  if (bracketed !== null) return parseBracketed(bracketed[1] ?? '', bracketed[2] ?? '');
  const power = POWER.exec(text);
  if (power !== null) return parsePower(text, power[1] ?? '', power[2] ?? '');
  return parseWords(text);
}

function parseWords(text: string): ParsedCell | null {
  const early = ABOUT_BEFORE.exec(text)?.[0] ?? '';
  const lead = LEAD.exec(text.slice(early.length))?.[0] ?? '';
  const sign = CHANGE.exec(text.slice(early.length + lead.length));
  const change = (sign?.[0] ?? '') !== '';
  let rest = text.slice(early.length + lead.length + (sign?.[0].length ?? 0)).trim();
  const loss = change ? null : LOSS.exec(rest);
  rest = rest.slice(loss?.[0].length ?? 0);
  const about = early !== '' || ABOUT_BEFORE.test(rest) || ABOUT_AFTER.test(rest);
  rest = rest.replace(ABOUT_BEFORE, '').replace(ABOUT_AFTER, '').trim();
  const currency = CURRENCY_BEFORE.exec(rest);
  const figure = parseFigure(rest.slice(currency?.[0].length ?? 0), currency?.[1] ?? '', about);
  if (figure === null || !('unit' in figure) || typeof figure.value !== 'number') return figure;
  const falls = sign?.[2] !== undefined || loss !== null;
  // 下降-3% may be a fall or the writer's doubling of the sign.
  if (falls && figure.value < 0) return doubtful('sign');
  if (figure.kind !== 'number' && figure.kind !== 'percent' && figure.kind !== 'approx') return figure;
  const value = falls ? 0 - figure.value : figure.value;
  const taken = lead !== '' || loss !== null || figure.taken === true;
  return { ...figure, value, ...(taken ? { taken } : {}), ...(change ? { change } : {}) };
}

function parseFigure(text: string, currency: string, about: boolean): ParsedCell | null {
  const compound = COMPOUND.exec(text);
  if (compound !== null) return parseCompound(compound, currency, about);
  const match = FIGURE.exec(text);
  if (match === null) return null;
  const digits = (match[1] ?? '').trim();
  const spelt = !/\d/.test(digits);
  // 余 and 多 stand between figure and unit: 60余家, 700多万.
  const tail = (match[2] ?? '').replace(/\s+/g, '');
  const more = /^[余多几]/.test(tail);
  const behind = tail.replace(/^[余多几]/, '').replace(/^\((.+)\)$/, '$1');
  const unit = joinCurrency(behind, currency);
  if (spelt) return parseSpelt(digits, behind, unit, about || more);
  const value = readDigits(digits);
  if (unit === null || (unit === '' && more && tail !== '余' && tail !== '多')) return null;
  return value === null
    ? doubtful(/\d ?,? \d/.test(digits) ? 'several' : 'digits')
    : makeQuantity(value, unit, about || more);
}

/** Chinese numerals: 二十五家, 三点五亿元, 百分之十, 近千亿; 三五家 is a range. */
function parseSpelt(written: string, behind: string, unit: string | null, about: boolean): ParsedCell | null {
  const part = /^[百千]分之/.exec(written)?.[0];
  if (part !== undefined) {
    const value = readChinese(written.slice(part.length));
    return value === null || behind !== '' ? null : makeQuantity(value, part === '百分之' ? '%' : '‰', about);
  }
  // 万元 and 百 are words of measure; 近千亿 and 百余家 are a thousand and a hundred.
  if (unit === null || (/^[百千万亿点]+$/.test(written) && !about)) return null;
  // 三亿元 is 3 亿元, not 300,000,000 of whatever the heading counts.
  const [, front = '', multiple = ''] = /^(.*?)(万亿|[万亿])?$/.exec(written) ?? [];
  const whole = multiple === '' || !isUnitTaking(unit) ? written : front;
  const measure = whole === written ? unit : readUnit(multiple + unit);
  const numeral = about && /^[百千]|^$/.test(whole) ? `一${whole}` : whole;
  const value = readChinese(numeral);
  if (value !== null && measure !== null) return makeQuantity(value, measure, about);
  const [low, high, ...others] = [...written].map((character) => readChinese(character) ?? NaN);
  const neighbours =
    low !== undefined && high !== undefined && others.length === 0 && low < high && high < 10;
  return neighbours && unit !== '' ? { kind: 'range', value: [low, high], unit } : doubtful('vague');
}

const isUnitTaking = (unit: string): boolean => unit === '' || !isMultiple(unit);

/** 3亿2千万元 → 3.2亿元; 3万5 may be 35,000 or 30,005. */
function parseCompound(match: RegExpExecArray, currency: string, about: boolean): ParsedCell | null {
  const [, front = '', multiple = '', back = '', word = '', tail = ''] = match;
  const worth: Readonly<Record<string, number>> = {
    百: 100,
    千: 1e3,
    万: 1e4,
    十万: 1e5,
    百万: 1e6,
    千万: 1e7,
  };
  const whole = multiple === '亿' ? 1e8 : 1e4;
  const rest = Number(back) * (worth[word] ?? 1);
  const unit = joinCurrency(multiple + tail.replace(/\s+/g, ''), currency);
  if (unit === null) return null;
  if (front.includes('.') || rest >= whole || (word === '' && back.length < 4)) return doubtful('digits');
  return makeQuantity(clean(Number(front) + rest / whole), unit, about);
}

/** US$3.9亿 is 3.9亿美元. A sign before a bare figure says the currency and not whether it is 元 or 万元. */
function joinCurrency(unit: string, currency: string): string | null {
  if (currency === '') return unit === '' ? '' : readUnit(unit);
  const read = readUnit(`${unit}${currency.toLowerCase()}`);
  return read ?? readUnit(unit);
}

function parsePower(text: string, front: string, power: string): ParsedCell | null {
  const value = readDigits(`${front}e${power}`);
  // 1.2×103 may have been 10³.
  return value === null || (!text.includes('^') && power.length > 1)
    ? doubtful('digits')
    : makeQuantity(value, '', false);
}

// (3.2) is how accounts write −3.2; (3) may as well be a rank.
function parseBracketed(inner: string, outside: string): ParsedCell | null {
  const digits = inner.replace(/%$/, '');
  const percent = inner.length > digits.length ? '%' : outside;
  const value = /^[\d.]/.test(digits) ? readDigits(digits) : null;
  if (value === null) return /^[+\-\u2212]?[\d.,]+%?$/.test(inner) ? doubtful('bracket') : null;
  if (percent === '' && !digits.includes('.') && !digits.includes(',')) return doubtful('bracket');
  return { ...makeQuantity(0 - value, percent, false), taken: true };
}

/** Gives a figure in its unit: percentages as fractions, 万亿 as 亿元. */
export function makeQuantity(value: number, unit: string, about: boolean) {
  const kind = about ? 'approx' : 'number';
  const share = about ? 'approx' : 'percent';
  switch (unit) {
    case '%':
      return { kind: share, value: clean(value / 100), unit: '%' } as const;
    case '‰':
      return { kind: share, value: clean(value / 1000), unit: '%' } as const;
    case '成':
      return { kind: share, value: clean(value / 10), unit: '%' } as const;
    case '基点':
      return { kind, value: clean(value / 100), unit: '百分点' } as const;
    case '万亿':
    case '万亿元':
      return { kind, value: clean(value * 1e4), unit: '亿元' } as const;
    default:
      return { kind, value, unit } as const;
  }
}

/** 9.6 / 100 is 0.096 only after the binary noise is cut. */
export const clean = (value: number): number => Number(value.toPrecision(15));
