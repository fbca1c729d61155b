/** Days as sheets write them: numbered like a spreadsheet's, so that they can be subtracted. */

const DAY = /^((?:19|20)\d\d)[-/.年]?(\d\d?)[-/.月]?(?:(\d\d?)日?|[底末])?(?:[T ].*)?$/;

/** Days from 1 March of year 0 to the day that spreadsheets call 0. */
const EPOCH = 693_899;

/**
 * Gives the number of a day, 45292 for 1 January 2024; of a month without a day its last one. NaN = the text names none.
 * @example dayOf('2024年1月1日') // 45292
 */
export function dayOf(text: string): number {
  const bare = text.normalize('NFKC').trim();
  // A date that nobody has given a format is its number.
  if (/^[3-6]\d{4}$/.test(bare)) return Number(bare);
  const [, year, month, day] = DAY.exec(bare) ?? [];
  const m = Number(month);
  if (!(m >= 1 && m <= 12) || Number(day ?? 1) < 1) return NaN;
  const last = dayNumber(Number(year), m + 1, 1) - 1;
  const own = day === undefined ? last : dayNumber(Number(year), m, Number(day));
  return own <= last ? own : NaN;
}

/** Years begin in March, so that the day of a leap year is their last. */
function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const [y, m] = [Math.floor(months / 12), months % 12];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 1 - EPOCH;
}
