/** Periods as a bulletin names them: 2021年, 1—6月; January–June 2024. */
import type { Locale } from '../locale';

const SPAN = /(\d{1,2})\s*[-—–―－~～至]+\s*(?=\d{1,2}月)/g;
const YEAR = /^((?:19|20)\d\d)年?度?(?:全年)?$/;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const monthNamed = (number: string | undefined): string => MONTHS[Number(number) - 1] ?? '';

/** Parts of a year, without it. */
function englishPart(part: string): string | null {
  const months = /^(\d{1,2})(?:[-—–―－~～至]+(\d{1,2}))?月(?:份|累计)?$/.exec(part);
  if (months !== null) {
    const [from, to] = [monthNamed(months[1]), monthNamed(months[2])];
    return to === '' ? from : `${from}–${to}`;
  }
  if (part === '上半年') return 'the first half';
  if (part === '下半年') return 'the second half';
  const quarter = /^(?:第?([一二三四1-4])季度|Q([1-4]))$/i.exec(part);
  if (quarter === null) return null;
  const said = quarter[1] ?? quarter[2] ?? '';
  const index = '一二三四'.includes(said) ? '一二三四'.indexOf(said) : Number(said) - 1;
  return `the ${ORDINALS[index] ?? ''} quarter`;
}

/**
 * Gives the period in running text.
 * @example sayPeriod('2024年1-9月', 'zh-CN') // '2024年1—9月'
 */
export function sayPeriod(period: string, locale: Locale): string {
  const text = period.normalize('NFKC').replace(/\s+/g, '');
  const year = YEAR.exec(text)?.[1];
  if (locale === 'zh-CN') return year === undefined ? text.replace(SPAN, '$1—') : `${year}年`;
  if (year !== undefined) return year;
  const [, of, part = text] = /^((?:19|20)\d\d)年?(.+)$/.exec(text) ?? [];
  const said = englishPart(part);
  if (said === null) return period;
  return of === undefined ? said : said.startsWith('the ') ? `${said} of ${of}` : `${said} ${of}`;
}

/** Months of a year that have passed at the end of a period; null where it names none, or is the whole year. */
export function monthsPassed(period: string): number | null {
  const text = period.normalize('NFKC').replace(/\s+/g, '');
  if (/上半年/.test(text)) return 6;
  const months = /1[-—–―－~～至]+(\d{1,2})月/.exec(text);
  const count = months === null ? NaN : Number(months[1]);
  return count >= 2 && count <= 11 ? count : null;
}
