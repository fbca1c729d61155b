/** Days as sheets write them: numbered like a spreadsheet's, so that they can be subtracted. */

const YEAR = /^((?:19|20)\d\d)(?:[-/.]|年度?)?/;
/** Of a year: a month with or without its day, a quarter, a half, or its end. */
const PART =
  /^(?:(\d\d?)[-/.月]?份?(?:(\d\d?)[日号]?|([上中下])旬)?|第?([1-4一二三四])季度?|(上半年)|下半年|全?年|)[底末内]?$/;
/** Days from 1 March of year 0 to the day that spreadsheets call 0. */
const EPOCH = 693_899;

/**
 * Gives the number of a day, 45292 for 1 January 2024; of a month, a quarter or a year's end without a day its last one.
 * NaN = the text names none: 6月前 may mean either end of June. What says no year is of the year that is given.
 * @example dayOf('2024年1月1日') // 45292
 */
export function dayOf(text: string, year = NaN): number {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/[T ]\d\d?:.*|\s/g, '');
  // A date that nobody has given a format is its number.
  if (/^[3-6]\d{4}$/.test(bare)) return Number(bare);
  const [, when = '', before] = /^(.*?)([之以]?前)?(?:完成)?$/.exec(bare) ?? [];
  if (before !== undefined && /[月年度]$/.test(when)) return NaN;
  const own = YEAR.exec(when);
  const rest = own === null ? when : when.slice(own[0].length);
  const found = PART.exec(rest);
  const [, month, day, third, quarter = '年', half] = found ?? [];
  // 3.31 is a number, and 2024 a year.
  if ((own === null ? /^[\d-/.]*$/ : /^$/).test(rest) || found === null) return NaN;
  const ending = 3 * (Number(quarter) || '一二三四'.indexOf(quarter) + 1) || (half ? 6 : 12);
  const m = Number(month ?? ending);
  const y = own === null ? year : Number(own[1]);
  if (!(m >= 1 && m <= 12 && y > 0) || Number(day ?? 1) < 1) return NaN;
  const last = dayNumber(y, m + 1, 1) - 1;
  const within = day ?? { 上: 10, 中: 20 }[third ?? ''];
  const exact = within === undefined ? last : dayNumber(y, m, Number(within));
  return exact <= last ? exact : NaN;
}

/** Years begin in March, so that the day of a leap year is their last. */
function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const [y, m] = [Math.floor(months / 12), months % 12];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 1 - EPOCH;
}
