/** One cell → what it says: a number, a percentage, nothing, or something that must be asked about. */
import type { Cell } from '../grid';
import { readUnit } from './measure';
import { CHINESE_DIGITS, readChinese, readDigits } from './numeral';
import { only, type Absence, type ParsedCell } from './parsed';
import { parseQuantity } from './quantity';
import { tidy } from './text';

interface CellContext {
  /** Its heading says %. */
  readonly percent?: boolean;
}

const ABSENCES: Readonly<Record<string, Absence>> = {
  '': 'blank',
  空: 'notReported',
  空白: 'notReported',
  未报: 'notReported',
  未上报: 'notReported',
  未报送: 'notReported',
  未填: 'notReported',
  未填报: 'notReported',
  未统计: 'notReported',
  无数据: 'notReported',
  暂无: 'notReported',
  暂无数据: 'notReported',
  暂缺: 'notReported',
  缺: 'notReported',
  缺报: 'notReported',
  缺失: 'notReported',
  待报: 'notReported',
  待定: 'notReported',
  待核: 'notReported',
  不详: 'notReported',
  null: 'notReported',
  nan: 'notReported',
  nil: 'notReported',
  none: 'notReported',
  missing: 'notReported',
  无: 'unsaid',
  不适用: 'notApplicable',
  不涉及: 'notApplicable',
  未设目标: 'notApplicable',
  无此项: 'notApplicable',
  无任务: 'notApplicable',
  'n/a': 'notApplicable',
  na: 'notApplicable',
  'n.a.': 'notApplicable',
};
const ONLY_MARKS = /^(?:[-‐-―−─\u2500\u4E00ー_~～]+|[/\\|]+|…+|\.{2,}|[·•.*×○#?？]+)$/u;
const EXCLUDED =
  /^(?:不参评|未参评|新参评|新纳入|未纳入|未排名|不排名|notassessed|notranked|不参与|不参加|不考核|不纳入|免考核|免评|不定等级|不评|不计分|暂不参评|不参与考核|不参与评价)$/;
const SPECIAL = /^(?:由负转正|由正转负|扭亏为盈|扭亏|转亏|由盈转亏|不可比|无可比性|翻番|翻一番|成倍增长)$/;
const FLAT = /^(?:同比|环比|较上年|比上年)?(?:持平|不变|零增长|基本持平)$/;
const ERROR =
  /^#(?:N\/A|DIV\/0!|REF!|NAME\?|NUM!|NULL!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)/i;
const DATE_FORMAT = /(?:^|[^\\"a-z])(?:y{2,4}|m{1,4}[/\-]d|d{1,4}[/\-]m|h{1,2}:mm|yyyy|e?年)|m"?月|d"?日/i;

const EMPTY: ParsedCell = { kind: 'missing', value: null, unit: '', absence: 'blank' };

/**
 * Gives what a cell says.
 * Edge: what may be meant in two ways (▲3.2, —3.2, 1/10, a date) is `ambiguous`, never guessed.
 * @example parseCell('下降3.2%', 'General') // { kind: 'percent', value: -0.032, unit: '%' }
 */
export function parseCell(cell: Cell, format: string, context: CellContext = {}): ParsedCell {
  if (cell === '') return EMPTY;
  if (typeof cell === 'number') return parseNumber(cell, format, context);
  if (typeof cell === 'boolean') return only('text');
  const parsed = parseText(tidy(cell));
  return parsed.kind === 'number' && parsed.unit === '' && context.percent === true
    ? inPercentColumn(parsed.value)
    : parsed;
}

function parseNumber(value: number, format: string, context: CellContext): ParsedCell {
  if (!Number.isFinite(value)) return only('error');
  const general = format === 'General' || format === '';
  if (!general && format.includes('%')) return { kind: 'percent', value, unit: '%' };
  if (!general && isDateFormat(format)) return only('ambiguous');
  return context.percent === true ? inPercentColumn(value) : { kind: 'number', value, unit: '' };
}

/** Whether a number format shows a date or time. A literal in quotes or brackets is none. */
export const isDateFormat = (format: string): boolean =>
  DATE_FORMAT.test(format.replace(/"[^"年月日]*"|\[[^\]]*\]|\\./g, ''));

// 0.096 under a % heading may be 9.6 % stored as a fraction or 0.096 %; 9.6 can hardly be 960 %.
const inPercentColumn = (value: number): ParsedCell => ({
  kind: value !== 0 && Math.abs(value) < 1 ? 'ambiguous_in_percent_column' : 'number_in_percent_column',
  value,
  unit: Math.abs(value) < 1 && value !== 0 ? '' : '%',
});

function parseText(text: string): ParsedCell {
  const key = text.replace(/\s+/g, '').toLowerCase();
  const absence = ABSENCES[key];
  if (absence !== undefined) return { kind: 'missing', value: null, unit: '', absence };
  if (ONLY_MARKS.test(key)) return { kind: 'missing', value: null, unit: '', absence: 'unsaid' };
  if (EXCLUDED.test(key)) return only('excluded');
  if (SPECIAL.test(key)) return only('special');
  if (FLAT.test(key)) return { kind: 'number', value: 0, unit: '' };
  if (ERROR.test(key)) return only('error');
  return (
    parseTime(key) ??
    parseRank(key) ??
    parseWithRank(text) ??
    parseFraction(key) ??
    parseRange(key) ??
    parseQuantity(text) ??
    only('text')
  );
}

const YEAR = /^((?:19|20)\d{2})(?:年度?|\.0+)$/;
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^上半年$|^1-6月$/, 'H1'],
  [/^下半年$|^7-12月$/, 'H2'],
  [/^(?:第?一季度|1季度|Q1|1-3月)$/i, 'Q1'],
  [/^(?:第?二季度|2季度|Q2|4-6月)$/i, 'Q2'],
  [/^(?:第?三季度|3季度|Q3|7-9月)$/i, 'Q3'],
  [/^(?:第?四季度|4季度|Q4|10-12月)$/i, 'Q4'],
  [/^(?:全年)$/, 'Y'],
];

function parseTime(text: string): ParsedCell | null {
  const year = YEAR.exec(text);
  if (year !== null) return { kind: 'year', value: Number(year[1]), unit: '' };
  const part = PARTS.find(([pattern]) => pattern.test(text));
  return part === undefined ? null : { kind: 'period', value: part[1], unit: '' };
}

const RANK =
  /^(?:并列)?第(\d+)[名位]?$|^(?:并列)(\d+)[名位]?$|^(?:并列)?(?:第)?(\d+)[名位]?\(并列(?:第\d+[名位]?)?\)$|^第?(\d+)名$/;

function parseRank(text: string): ParsedCell | null {
  const match = RANK.exec(text);
  const digits = match?.slice(1).find((group) => group !== undefined);
  return digits === undefined ? null : { kind: 'rank', value: Number(digits), unit: '' };
}

const WITH_RANK = /^(.+?)\((?:并列)?第?(\d{1,5})[名位]?\)$/;

function parseWithRank(text: string): ParsedCell | null {
  const match = WITH_RANK.exec(text);
  const value = match === null ? null : parseQuantity((match[1] ?? '').trim());
  if (value === null || (value.kind !== 'number' && value.kind !== 'percent')) return null;
  return { kind: 'value_with_rank', value: [value.value, Number(match?.[2])], unit: value.unit };
}

function parseFraction(text: string): ParsedCell | null {
  if (/^\d{1,2}月\d{1,2}日$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text)) return only('ambiguous');
  const match = /^(\d+)\/(\d+)(以上|以下|左右|强|弱)?$/.exec(text);
  if (match === null) return null;
  if (match[3] === undefined || Number(match[2]) === 0) return only('ambiguous');
  return { kind: 'approx', value: Number(match[1]) / Number(match[2]), unit: '' };
}

const RANGE = new RegExp(
  `^(\\d+(?:\\.\\d+)?|[${CHINESE_DIGITS}]+)(%?)(?:[-~至到–—]|——)(\\d+(?:\\.\\d+)?|[${CHINESE_DIGITS}]+)(.*)$`,
);

function parseRange(text: string): ParsedCell | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [low, high] = [match[1] ?? '', match[3] ?? ''].map((part) => readDigits(part) ?? readChinese(part));
  const rest = match[4] ?? '';
  const unit = rest === '' ? (match[2] ?? '') : readUnit(rest);
  if (low === null || high === null || low === undefined || high === undefined || unit === null) return null;
  // 5-3 is no range, and 1-2-3 a code.
  if (low >= high) return only('ambiguous');
  const scale = unit === '%' ? 100 : 1;
  return { kind: 'range', value: [low / scale, high / scale], unit };
}
