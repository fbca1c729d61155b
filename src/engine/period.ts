/** Periods as sheets name them: which comes first, and whether one follows another without a gap. */

/** Months counted from 0 of year 0, first and last inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const ANY_YEAR = 2000;

/** Gives the months of a period; one that says no year is of the year that is given. */
export const spanIn = (period: string, year = ANY_YEAR): Span | null =>
  spanOf(period) ?? spanOf(`${year}年${period}`);

/**
 * Gives the month of the year in which a period ends, counted from 1, even where its name says no year; null where it says no month either.
 * @example lastMonthOf('11月') // 11
 */
export function lastMonthOf(period: string): number | null {
  const span = spanIn(period);
  return span === null ? null : (span.last % 12) + 1;
}

/**
 * Whether a period is a month, a quarter, or a part of a year from its beginning on; twelve months that are counted up (1—12月) are the last of those.
 * @example isPartOfYear('2025年1—6月') // true
 */
export function isPartOfYear(period: string | null): boolean {
  const span = period === null ? null : spanIn(period);
  return span !== null && (span.last - span.first < 11 || period!.includes('月'));
}

const DIGITS = '零一二三四五六七八九十';

/**
 * Gives the months that a period's name covers; null where the name says no year.
 * @example spanOf('2025年1—6月') // { first: 24300, last: 24305 }
 */
export function spanOf(period: string): Span | null {
  const text = period.normalize('NFKC').replace(/\s+/g, '');
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(text);
  if (year === null) return null;
  const start = Number(year[1]) * 12;
  const rest = text.slice(year.index + year[0].length);
  const part = monthsOf(rest);
  return part === null ? null : { first: start + part.first, last: start + part.last };
}

/** Months within a year, counted from 0; a bare year is all twelve. */
function monthsOf(rest: string): Span | null {
  if (/^(?:年度?|全年|年全年)?$/.test(rest)) return { first: 0, last: 11 };
  if (/上半年/.test(rest)) return { first: 0, last: 5 };
  if (/下半年/.test(rest)) return { first: 6, last: 11 };
  const quarter = /(?:Q|第)?([1-4一二三四])季度|Q([1-4])/i.exec(rest);
  if (quarter !== null) {
    const said = quarter[1] ?? quarter[2]!;
    const number = Number(said) || '一二三四'.indexOf(said) + 1;
    return { first: number * 3 - 3, last: number * 3 - 1 };
  }
  const months = /^(?:年|-|\/|\.)?(\d{1,2})(?:月?[-—–~至到](\d{1,2}))?月?/.exec(rest) ?? chineseMonths(rest);
  if (months === null) return null;
  const first = Number(months[1]);
  const last = Number(months[2] ?? months[1]);
  return first >= 1 && last >= first && last <= 12 ? { first: first - 1, last: last - 1 } : null;
}

/** 三月, 十二月: the numeral as a number. */
function chineseMonths(rest: string): readonly string[] | null {
  const found = /^年?(十[一二]?|[一二三四五六七八九])月/.exec(rest);
  if (found === null) return null;
  const numeral = found[1]!;
  const value = numeral.length === 2 ? 10 + DIGITS.indexOf(numeral[1]!) : DIGITS.indexOf(numeral);
  return ['', String(value)];
}

/**
 * Gives the month in which a period ends, counted from 0 of year 0; NaN where nothing says a year.
 * @example endOf('2025年1—6月') // 24305
 */
export const endOf = (period: string | null): number => spanOf(period ?? '')?.last ?? NaN;

/**
 * Gives whether `later` is the next period of the same kind after `earlier`: the next year, half, quarter or month,
 * the same months a year on, or the running total one month on. Null where a name says no period: then nobody knows.
 * @example follows('2019', '2021') // false
 */
export function follows(earlier: string, later: string): boolean | null {
  const a = spanOf(earlier);
  const b = spanOf(later);
  if (a === null || b === null) return null;
  const length = (span: Span) => span.last - span.first + 1;
  if (length(a) === length(b)) {
    return b.first - a.first === 12 || b.first === a.last + 1;
  }
  return a.first === b.first && a.first % 12 === 0 && b.last === a.last + 1;
}

/**
 * Gives whether `later` covers the same months as `earlier`, a year on. Null where a name says no period.
 * @example isYearAfter('2024年1—6月', '2025年1—6月') // true
 */
export function isYearAfter(earlier: string | null, later: string | null): boolean | null {
  const a = earlier === null ? null : spanOf(earlier);
  const b = later === null ? null : spanOf(later);
  if (a === null || b === null) return null;
  return b.first - a.first === 12 && b.last - a.last === 12;
}

/**
 * Gives a number below, at or above 0 as the first period ends before, with or after the second; 0 where unknown.
 * @example Math.sign(comparePeriods('2021', '2019')) // 1
 */
export function comparePeriods(a: string, b: string): number {
  const first = spanOf(a);
  const second = spanOf(b);
  if (first === null || second === null) return 0;
  return first.last - second.last || first.first - second.first;
}
