/** Periods as headings and titles write them: years, and parts of a year. */
import { readUnit } from './cell/measure';

const YEAR = '(?:19|20)\\d{2}';
const PART =
  '(?:截至|截止|至)\\d{1,2}月份?[底末]?|上半年|下半年|全年|第?[一二三四1-4]季度|Q[1-4]|\\d{1,2}\\s*[-—–―－~至]\\s*\\d{1,2}月份?|\\d{1,2}月份?|前[一二三四]季度';
const WRITTEN = new RegExp(`^\\(?(${YEAR})(?:年度?|\\.0+)?[-/.]?(${PART})?(?:末|底)?\\)?`, 'i');
const AT_END = new RegExp(`\\(?(${YEAR})年度?(${PART})?(?:末|底)?\\)?$`, 'i');
const PART_ONLY = new RegExp(`^(${PART})(?=累计|完成|实绩|实际|$)`, 'i');

/**
 * Gives the period that a heading begins or ends with, and what is left of it.
 * Edge: a bare figure is a year only where it stands alone: `2021`, `2021.0`; a span (2019-2021年) is none.
 * @example readPeriod('2021年GDP') // { period: '2021', rest: 'GDP' }
 */
export function readPeriod(text: string): { readonly period: string | null; readonly rest: string } {
  const none = { period: null, rest: text };
  if (new RegExp(`${YEAR}年?\\s*[-—–―~至]\\s*${YEAR}`).test(text)) return none;
  const start = WRITTEN.exec(text);
  if (start !== null) {
    const rest = text.slice(start[0].length);
    const marked =
      /年|\(/.test(start[0]) ||
      start[2] !== undefined ||
      rest === '' ||
      (/^[^\d,.%/]/.test(rest) && readUnit(rest) === null);
    return marked ? { period: name(start[1], start[2]), rest: rest.replace(/^[-_·:的\s]+/, '') } : none;
  }
  const end = AT_END.exec(text);
  if (end !== null)
    return { period: name(end[1], end[2]), rest: text.slice(0, end.index).replace(/[-_·:\s]+$/, '') };
  const part = PART_ONLY.exec(text);
  return part === null ? none : { period: name(undefined, part[1]), rest: text.slice(part[0].length) };
}

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH_MONTH = `(${ENGLISH_MONTHS.join('|')})[a-z]*\\.?`;
const ENGLISH = new RegExp(
  `(?<!\\d\\s?)\\b${ENGLISH_MONTH}(?:\\s*(?:[-–—]|to)\\s*${ENGLISH_MONTH})?,?\\s+(${YEAR})\\b`,
  'gi',
);

/** June 2025, January–June 2025, H1 2025 and Q2 2025 as they are said in Chinese; 12 June 2025 is a day. */
const inChinese = (title: string): string =>
  title
    .replace(ENGLISH, (_, first: string, last: string | undefined, year: string) => {
      const [from, to] = [first, last].map((each) => ENGLISH_MONTHS.indexOf(each?.toLowerCase() ?? '') + 1);
      return to === 0 ? `${year}年${from}月` : `${year}年${from}-${to}月`;
    })
    .replace(new RegExp(`\\b(?:H1|first half(?: of)?)\\s+(${YEAR})`, 'i'), '$1年上半年')
    .replace(new RegExp(`\\bQ([1-4])\\s+(${YEAR})`, 'i'), '$2年第$1季度');

/** Gives the one period that a title speaks of; null where it names none or a span. */
export function titlePeriod(said: string): string | null {
  const title = inChinese(said);
  if (new RegExp(`${YEAR}年?\\s*[-—–―~至]\\s*${YEAR}`).test(title)) return null;
  const found = [
    ...title.matchAll(new RegExp(`(截[至止])?(${YEAR})年度?\\s*(?:(${PART})(?!\\d{0,2}日))?`, 'gi')),
  ];
  const periods = [
    ...new Set(
      found.map(([, until, year, part]) => {
        const period = name(year, part);
        return until === undefined ? period : sinceJanuary(period);
      }),
    ),
  ];
  return periods.length === 1 ? (periods[0] ?? null) : null;
}

/**
 * Gives the months from January on that a running total of a month covers; any other period as it is.
 * @example sinceJanuary('2025年4月') // '2025年1-4月'
 */
export const sinceJanuary = (period: string): string =>
  period.replace(
    /^(\d{4}年)?([2-9]|1[0-2])月$/,
    (_, year: string | undefined, month: string) => `${year ?? ''}1-${month}月`,
  );

const WHOLE_MONTH = /^((?:19|20)\d{2})(?:[-/.年]?(0[1-9]|1[0-2])|[-/.年]([1-9]))(?:[-/.月]\d{1,2}日?)?月?$/;
const NUMERALS = '〇一二三四五六七八九';

/**
 * Gives the period that a cell of a column of periods says; what says none stays as it is.
 * Edge: a bare figure below 月份 is a month, below 季度 a quarter.
 * @example periodIn('202101', '统计期') // '2021年1月'
 */
export function periodIn(cell: string, head: string): string {
  const text = cell
    .replace(/^(?:FY|CY)\s?(?=\d{4})/i, '')
    .replace(/^[二一][〇零○九][〇零○一二三四五六七八九]{2}(?=年)/, (year) =>
      year.replace(/[零○]/g, '〇').replace(/./g, (digit) => String(NUMERALS.indexOf(digit))),
    );
  if (/^\d{1,2}$/.test(text)) {
    if (/月|month/i.test(head)) return `${Number(text)}月`;
    if (/季|quarter/i.test(head)) return `第${Number(text)}季度`;
  }
  const month = WHOLE_MONTH.exec(text);
  if (month !== null) return `${month[1]}年${Number(month[2] ?? month[3])}月`;
  const { period, rest } = readPeriod(text);
  return period !== null && /^(?:累计)?$/.test(rest) ? period : text;
}

/** Whether a text or number is nothing but a period. @example isPeriod('2019年') // true */
export const isPeriod = (text: string): boolean => {
  const { period, rest } = readPeriod(text);
  return period !== null && rest === '';
};

const name = (year: string | undefined, part: string | undefined): string => {
  const tidyPart = (part ?? '')
    .replace(/\s+/g, '')
    .replace(/^(?:截至|截止|至)(\d{1,2})月.*$/, (_, month: string) =>
      month === '1' ? '1月' : `1-${month}月`,
    )
    .replace(/[—–―－~至]/g, '-')
    .replace(/月份$/, '月');
  return year === undefined
    ? tidyPart
    : tidyPart === '' || tidyPart === '全年'
      ? year
      : `${year}年${tidyPart}`;
};

const ORDER = '一二三四';
const SINGLE = /^(?:(\d{4})年)?(?:(\d{1,2})月|(?:第?([一二三四1-4])季度|Q([1-4])))$/i;

/** Whether a period is one month or one quarter. */
export const isSingle = (period: string): boolean => SINGLE.test(period);

/**
 * Gives the name of all months or quarters together where they run from the first of a year on without a gap, else null.
 * @example spanName(['1月', '2月', '3月']) // '1-3月'
 */
export function spanName(periods: readonly string[]): string | null {
  const found = periods.map((period) => SINGLE.exec(period));
  const years = new Set(found.map((match) => match?.[1] ?? ''));
  const quarterly = found.every((match) => match?.[2] === undefined);
  const numbers = found
    .map((match) => match?.[2] ?? match?.[3] ?? match?.[4] ?? '')
    .map((said) => (ORDER.includes(said) ? ORDER.indexOf(said) + 1 : Number(said)))
    .sort((a, b) => a - b);
  if (years.size !== 1 || numbers.some((value, index) => value !== index + 1)) return null;
  const [year] = [...years];
  const last = numbers.length * (quarterly ? 3 : 1);
  return name(year === '' ? undefined : year, last === 12 ? '全年' : `1-${last}月`);
}

/** A figure by which periods sort: the year, then the month in which the part ends, then its length. */
function weigh(period: string): number {
  const year = Number(/\d{4}/.exec(period)?.[0] ?? 0);
  const part = period.replace(/^\d{4}年?/, '');
  const quarter = /[一二三四]|Q?([1-4])(?=季|$)/.exec(part);
  const months = /(?:(\d{1,2})-)?(\d{1,2})月/.exec(part);
  let end = part === '' ? 12 : 0;
  if (part === '上半年') end = 6;
  else if (part === '下半年' || part === '全年') end = 12;
  else if (months !== null) end = Number(months[2]);
  else if (quarter !== null)
    end = 3 * (quarter[1] === undefined ? ORDER.indexOf(quarter[0]) + 1 : Number(quarter[1]));
  // Of those that end together the longest is the last: December, then the quarter, then the year.
  let length = months === null ? 3 : 1;
  if (months?.[1] !== undefined) length = end - Number(months[1]) + 1;
  else if (/半年$/.test(part)) length = 6;
  else if (part === '' || part === '全年') length = 12;
  return year * 100 + end + length / 100;
}

/** Compares periods, oldest first. @example ['2021', '2019'].sort(comparePeriods)[0] // '2019' */
export const comparePeriods = (a: string, b: string): number =>
  weigh(a) - weigh(b) || a.localeCompare(b, 'zh');
