/** Dates that Excel keeps as numbers → the words that a heading would have: 2024年1月. */
import { isDateFormat } from './format';

/** Days from 0000-03-01, where counting by 400 years is easiest, to the day that Excel calls 0. */
const EPOCH = 693_899;
const LAST = 2_958_465;

/** Gives year, month and day of a serial number of the 1900 system, from March 1900 on. */
function civil(serial: number): { year: number; month: number; day: number } {
  const days = Math.floor(serial) + EPOCH;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/**
 * Gives what a date in a heading says, as finely as its format shows it; null where the cell shows no date.
 * @example serialText(45292, 'yyyy"年"m"月"') // '2024年1月'
 */
export function serialText(value: number, format: string): string | null {
  if (format === 'General' || !isDateFormat(format) || value < 61 || value > LAST) return null;
  const bare = format
    .toLowerCase()
    .replace(/\[[^\]]*\]|\\.|"[^"]*"/g, '')
    .replace(/h+:m+(?::s+)?/g, '');
  if (!/[yemd]/.test(bare)) return null;
  const { year, month, day } = civil(value);
  if (/d/.test(bare)) return `${year}-${two(month)}-${two(day)}`;
  return /m/.test(bare) ? `${year}年${month}月` : `${year}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
