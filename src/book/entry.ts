/** What Excel makes of something written into a cell: a number, a date, a formula, or the text as it stands. */
import { CellValueType, numfmt } from '@univerjs/core';

export type CellValue = string | number | boolean;

/** The content of a cell after an entry; `pattern` only where the entry brings a number format with it. */
interface Entry {
  v?: CellValue | null;
  t?: CellValueType;
  f?: string;
  pattern?: string;
}

const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
] as const;

export const isError = (value: unknown): value is string =>
  typeof value === 'string' && (ERRORS as readonly string[]).includes(value);

const isTextFormat = (pattern: string): boolean => pattern === '@';
const text = (v: string, forced: boolean): Entry => ({
  v,
  t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING,
});
const looksNumeric = (v: string): boolean =>
  v.trim() !== '' && (!Number.isNaN(Number(v)) || /^(true|false)$/i.test(v.trim()));

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

function readChineseDate(entry: string): Entry | null {
  const found = CHINESE_DATE.exec(entry);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return {
    v: serial,
    t: CellValueType.NUMBER,
    pattern: found[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"',
  };
}

// numfmt also accepts dates apart by blanks or with a day below a month only, which Excel leaves as text.
const NO_NUMBER = /^\d+ \d+/;
const FULL_DATE = /^y+[-/]m+[-/]d+$/;

function readNumber(entry: string): Entry | null {
  const trimmed = entry.trim();
  if (NO_NUMBER.test(trimmed)) return null;
  const currency = /^[￥¥]\s*(.+)$/.exec(trimmed);
  const parsed = numfmt.parseValue(currency ? currency[1]! : trimmed);
  if (!parsed || typeof parsed.v !== 'number') return null;
  const pattern = currency ? '"¥"#,##0.00' : parsed.z && FULL_DATE.test(parsed.z) ? 'yyyy/m/d' : parsed.z;
  return { v: parsed.v, t: CellValueType.NUMBER, ...(pattern ? { pattern } : {}) };
}

function enterText(entry: string, pattern: string): Entry {
  if (entry === '') return { v: null };
  if (isTextFormat(pattern)) return text(entry, looksNumeric(entry));
  if (entry.startsWith("'")) return text(entry.slice(1), true);
  if (entry.startsWith('=') && entry.length > 1) return { f: entry };
  if (isError(entry.toUpperCase())) return text(entry.toUpperCase(), false);
  if (/^(true|false)$/i.test(entry.trim()))
    return { v: /^true$/i.test(entry.trim()) ? 1 : 0, t: CellValueType.BOOLEAN };
  return readChineseDate(entry.trim()) ?? readNumber(entry) ?? text(entry, looksNumeric(entry));
}

/** What a cell of that number format holds after `input` was written to it. */
export function enter(input: CellValue, pattern: string): Entry {
  if (typeof input === 'string') return enterText(input, pattern);
  if (isTextFormat(pattern))
    return text(typeof input === 'boolean' ? String(input).toUpperCase() : String(input), true);
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: input, t: CellValueType.NUMBER };
}

const shown = new Map<string, string>();
const SHOWN_LIMIT = 10_000;

/** The text that a cell shows, by its number format; column widths are not considered. */
export function show(value: CellValue, pattern: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return pattern === 'General' || isError(value) ? value : format(pattern, value);
  const key = `${pattern}\u0000${value}`;
  let result = shown.get(key);
  if (result === undefined) {
    if (shown.size > SHOWN_LIMIT) shown.clear();
    result = format(pattern, value);
    shown.set(key, result);
  }
  return result;
}

const format = (pattern: string, value: string | number): string =>
  String(numfmt.format(pattern, value, { throws: false }));
