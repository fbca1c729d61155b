/** A figure in words: 下降3.2%, 近2000亩, 60余家, (3.2). */
import { only, type ParsedCell } from './parsed';
import { readUnit } from './measure';
import { CHINESE_DIGITS, readChinese, readDigits } from './numeral';

const BEFORE =
  /^(?:同比|环比|较上年同期|比上年同期|较上年|比上年|较去年|比去年)?(增长|上升|提高|增加|上涨|提升|前移|前进|增|升|↑|下降|降低|减少|回落|下滑|后退|后移|下跌|降|减|↓)?/;
const FALL = /^(?:下降|降低|减少|回落|下滑|后退|后移|下跌|降|减|↓)$/;
const ABOUT_BEFORE =
  /^(?:大约|将近|接近|不低于|不少于|不超过|不足|至少|超过|突破|达到|约为|约|近|超|逾|过|达|>=|<=|[≥≤><≈~])/;
const ABOUT_AFTER = /(?:左右|上下|以上|以下|以内|之多|有余|\+)$/;
const FIGURE = new RegExp(
  `^([+\\-\u2212]? ?(?:\\d[\\d,' ]*(?:\\.\\d+)?|\\.\\d+)(?:e[+-]?\\d+)?|[${CHINESE_DIGITS}]+)(.*)$`,
  'i',
);
const DOUBTFUL = /^(?:[▲▼△▽][+-]?|[—–―]+ ?)\d|^\d[\d,]*[。]\d/;

/** Gives a figure with what may stand around it: a word of rise or fall, `about`, a unit; null where there is none. */
export function parseQuantity(text: string): ParsedCell | null {
  const plain = readDigits(text);
  if (plain !== null) return { kind: 'number', value: plain, unit: '' };
  if (DOUBTFUL.test(text)) return only('ambiguous');
  const bracketed = /^\((\d[\d,]*(?:\.\d+)?)(%?)\)$/.exec(text);
  if (bracketed !== null) return parseBracketed(bracketed[1] ?? '', bracketed[2] ?? '');
  const sign = BEFORE.exec(text);
  let rest = text.slice(sign?.[0].length ?? 0).trim();
  const falls = FALL.test(sign?.[1] ?? '');
  const about = ABOUT_BEFORE.test(rest) || ABOUT_AFTER.test(rest);
  rest = rest.replace(ABOUT_BEFORE, '').replace(ABOUT_AFTER, '').trim();
  const match = FIGURE.exec(rest);
  if (match === null) return null;
  const digits = (match[1] ?? '').trim();
  const value = readDigits(digits) ?? readChinese(digits);
  // 余 and 多 stand between figure and unit: 60余家, 700多万.
  const tail = (match[2] ?? '').replace(/\s+/g, '');
  const more = /^[余多几]/.test(tail);
  const unit = tail === '' ? '' : readUnit(tail.replace(/^[余多几]/, ''));
  if (value === null) return /^[\d,' .+-]+$/.test(digits) ? only('ambiguous') : null;
  // 一 alone is a word or a dash, 一家 a count: a Chinese numeral needs its unit.
  if (unit === null || (unit === '' && (more || readDigits(digits) === null))) return null;
  if (falls && value < 0) return only('ambiguous');
  return makeQuantity(falls ? -value : value, unit, about || more);
}

// (3.2) is how accounts write −3.2; (3) may as well be a rank.
function parseBracketed(digits: string, percent: string): ParsedCell {
  const value = readDigits(digits);
  if (value === null || (percent === '' && !digits.includes('.') && !digits.includes(',')))
    return only('ambiguous');
  return makeQuantity(-value, percent, false);
}

function makeQuantity(value: number, unit: string, about: boolean): ParsedCell {
  const kind = about ? 'approx' : 'number';
  switch (unit) {
    case '%':
      return { kind: about ? 'approx' : 'percent', value: divide(value, 100), unit: '%' };
    case '‰':
      return { kind: about ? 'approx' : 'percent', value: divide(value, 1000), unit: '%' };
    case '成':
      return { kind: about ? 'approx' : 'percent', value: divide(value, 10), unit: '%' };
    case '万亿':
    case '万亿元':
      return { kind, value: divide(value * 1e4, 1), unit: '亿元' };
    default:
      return { kind, value, unit };
  }
}

// 9.6 / 100 is 0.096 only after the binary noise is cut.
const divide = (value: number, by: number): number => Number((value / by).toPrecision(15));
