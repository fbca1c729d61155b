/** One cell → what it says: a number, a percentage, nothing, or something that must be asked about. */
import type { Cell } from '../../grid';
import { parseAbsence } from './absence';
import { stripFlag, stripFootnote } from './footnote';
import { readFormat } from './format';
import { readUnit } from './measure';
import { readChinese } from './numeral';
import { doubtful, only, type ParsedCell } from './parsed';
import { makeQuantity, parseQuantity } from './quantity';
import { parseRange } from './range';
import { remember } from '../remember';
import { tidy } from './text';

interface CellContext {
  /** Its heading says %. */
  readonly percent?: boolean;
}

const EMPTY: ParsedCell = { kind: 'missing', value: null, unit: '', absence: 'blank' };

/**
 * Gives what a cell says.
 * Edge: what may be meant in two ways (▲3.2, —3.2, 1/10, a date) is `ambiguous`, never guessed.
 * @example parseCell('下降3.2%', 'General') // { kind: 'percent', value: -0.032, unit: '%', change: true }
 */
export function parseCell(cell: Cell, format: string, context: CellContext = {}): ParsedCell {
  if (cell === '') return EMPTY;
  if (typeof cell === 'number') return parseNumber(cell, format, context);
  if (typeof cell === 'boolean') return only('text');
  const parsed = parsePlain(cell) ?? parseWritten(cell);
  return parsed.kind === 'number' && parsed.unit === '' && context.percent === true && parsed.change !== true
    ? inPercentColumn(parsed.value)
    : parsed;
}

function parseNumber(value: number, format: string, context: CellContext): ParsedCell {
  if (!Number.isFinite(value)) return only('error');
  const { kind, divisor, unit } = readFormat(format);
  if (kind === 'date') return doubtful('date');
  if (kind === 'percent') return { kind: 'percent', value, unit: '%' };
  if (unit === '%' || unit === '‰') {
    const share = value / (unit === '%' ? 100 : 1000);
    return { kind: 'percent', value: Number(share.toPrecision(15)), unit: '%' };
  }
  if (unit !== '') return { kind: 'number', value: value / divisor, unit };
  return context.percent === true ? inPercentColumn(value) : { kind: 'number', value, unit: '' };
}

// 0.096 under a % heading may be 9.6 % stored as a fraction or 0.096 %; 9.6 can hardly be 960 %.
const inPercentColumn = (value: number): ParsedCell => ({
  kind: value !== 0 && Math.abs(value) < 1 ? 'ambiguous_in_percent_column' : 'number_in_percent_column',
  value,
  unit: Math.abs(value) < 1 && value !== 0 ? '' : '%',
});

/** No figure is longer; what is, is a sentence. */
const LONGEST = 64;

const PLAIN = /^([+-]?\d{1,15}(?:\.\d{1,15})?)([^\d\s]{0,8})$/;
const measured = remember((tail) => ({ unit: /^[名年月]/.test(tail) ? null : readUnit(tail) }));

/** Digits, and a unit at most, as nearly all figures in text are: the short way to what the long way would say. */
function parsePlain(cell: string): ParsedCell | null {
  const [, digits = '', tail = ''] = PLAIN.exec(cell) ?? [];
  if (digits === '' || (tail === '' && YEAR.test(digits))) return null;
  const unit = tail === '' ? '' : measured(tail).unit;
  // −0 is 0.
  return unit === null ? null : makeQuantity(Number(digits) + 0, unit, false);
}

const parseWritten = remember((cell): ParsedCell => {
  const whole = cell.trim();
  if (whole.length > 4 * LONGEST) return tidy(whole) === '' ? EMPTY : only('text');
  const { rest, marked } = stripFootnote(whole);
  const text = tidy(rest);
  if (text.length > LONGEST) return only('text');
  const parsed = parseText(text);
  if (!marked) return parsed;
  // A mark beside a mark is a mark: —①, ***.
  return 'change' in parsed ||
    parsed.kind === 'number' ||
    parsed.kind === 'percent' ||
    parsed.kind === 'approx'
    ? ({ ...parsed, taken: true } as ParsedCell)
    : tidy(whole) === text || parsed.kind !== 'missing' || parsed.absence !== 'blank'
      ? parsed
      : parseText(tidy(whole));
});

const ERROR =
  /^#(?:N\/A|DIV\/0!|REF!|NAME\?|NUM!|NULL!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!|ERR(?:OR)?!?|[A-Z]{3,12}[!?]$)|^err:\d{3}$/i;

// 一 may be one or a dash, 〇 nought or a circle.
const CIRCLE_OR_DASH = /^[\u4E00〇]$/;

function parseText(text: string): ParsedCell {
  if (text === '') return EMPTY;
  const key = text.replace(/\s+/g, '').toLowerCase();
  if (ERROR.test(key)) return only('error');
  if (CIRCLE_OR_DASH.test(key)) return doubtful('letter');
  return (
    parseAbsence(key) ??
    parseTime(key) ??
    parseRank(key) ??
    parseWithRemark(text) ??
    parseFraction(key) ??
    parseRange(text) ??
    parseQuantity(text) ??
    parseFlagged(text) ??
    findDoubt(key) ??
    only('text')
  );
}

const YEAR = /^((?:19|20)\d{2})(?:年度?|\.0+)$/;
const YEARS = /^((?:19|20)\d{2})年?[-~至到—–]((?:19|20)\d{2})年?度?$/;
const MONTH = /^(0?[1-9]|1[0-2])月份?$/;
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
  const years = YEARS.exec(text);
  if (years !== null) return { kind: 'period', value: `${years[1]}-${years[2]}`, unit: '' };
  const month = MONTH.exec(text);
  if (month !== null) return { kind: 'period', value: `M${Number(month[1])}`, unit: '' };
  const part = PARTS.find(([pattern]) => pattern.test(text));
  return part === undefined ? null : { kind: 'period', value: part[1], unit: '' };
}

const PLACE = '(\\d{1,6}|[一二三四五六七八九十百]{1,5})';
const RANK = new RegExp(
  `^(?:并列)?第${PLACE}(?:[名位]|名次)?$|^并列${PLACE}[名位]?$|^(?:并列)?第?${PLACE}[名位]?(?:\\(并列(?:第\\d+[名位]?)?\\)|并列)$|^(\\d{1,6})名$`,
);

function parseRank(text: string): ParsedCell | null {
  const place = RANK.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  const value = place === undefined ? null : /^\d/.test(place) ? Number(place) : readChinese(place);
  return value === null ? null : { kind: 'rank', value, unit: '' };
}

const REMARK = /^([^()]+)\(([^()]*)\)$/;
const RANK_INSIDE = /^(?:并列)?第?(\d{1,4})(?:\/\d{1,4})?[名位]?$/;
const YEAR_INSIDE = /^(?:19|20)\d{2}年?/;
const ABOUT_INSIDE =
  /^(?:约|估|预计|预估|预测|估计|估算|测算|推算|初步|初步数|快报|快报数|左右|含?估.*|[ef])$/;

/** A bracket behind a figure: its rank, its unit, that it is an estimate, or a remark that leaves the figure as it is. */
function parseWithRemark(text: string): ParsedCell | null {
  const match = REMARK.exec(text);
  if (match === null) return null;
  const value = parseQuantity((match[1] ?? '').trim());
  if (value === null) return null;
  if (value.kind !== 'number' && value.kind !== 'percent' && value.kind !== 'approx')
    return doubtful('several');
  const inside = (match[2] ?? '').trim();
  // The figure of another year is not this year's.
  if (YEAR_INSIDE.test(inside)) return doubtful('several');
  const rank = RANK_INSIDE.exec(inside)?.[1];
  if (rank !== undefined && value.kind !== 'approx') {
    const place = Number(rank);
    return place < 1
      ? doubtful('bracket')
      : { kind: 'value_with_rank', value: [value.value, place], unit: value.unit, change: value.change };
  }
  if (value.unit === '' && readUnit(inside) !== null) return parseQuantity(`${match[1]}${inside}`);
  return ABOUT_INSIDE.test(inside) ? { ...value, kind: 'approx' } : { ...value, taken: true };
}

const DATE =
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日?$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t?\d{1,2}:\d{2}(?::\d{2})?)?$|^\d{1,2}[-/](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-/]\d{2,4})?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/]\d{1,4}$|^\d{1,2}:\d{2}:\d{2}$/;

function parseFraction(text: string): ParsedCell | null {
  if (DATE.test(text)) return doubtful('date');
  const match = /^第?(\d{1,9})\/(\d{1,9})[名位]?(以上|以下|左右|强|弱)?$/.exec(text);
  const words =
    /^([二三四五六七八九十]{1,3})分之([一二两三四五六七八九十]{1,3})(以上|以下|左右|强|弱)?$/.exec(text);
  const [over, under, about] =
    words === null
      ? [Number(match?.[1] ?? NaN), Number(match?.[2] ?? NaN), match?.[3]]
      : [readChinese(words[2] ?? '') ?? NaN, readChinese(words[1] ?? '') ?? NaN, words[3]];
  if (match === null && words === null) return /^\d+:\d+$/.test(text) ? doubtful('fraction') : null;
  if (Number.isNaN(over / under) || under === 0 || (about === undefined && words === null))
    return doubtful('fraction');
  return about === undefined
    ? { kind: 'number', value: over / under, unit: '', taken: true }
    : { kind: 'approx', value: over / under, unit: '' };
}

/** A figure before the flag of a statistical office, or before a stray full stop. */
function parseFlagged(text: string): ParsedCell | null {
  const flagged = stripFlag(text);
  // 一、 numbers a group.
  const value = flagged === null || !/\d/.test(flagged.rest) ? null : parseQuantity(flagged.rest.trim());
  if (value === null || (value.kind !== 'number' && value.kind !== 'percent' && value.kind !== 'approx'))
    return null;
  return flagged?.estimate === true ? { ...value, kind: 'approx' } : { ...value, taken: true };
}

const MISREAD = /^[+-]?[\doil|.,]{2,12}%?$/;
const VAGUE =
  /^(?:约|近|超|逾|上)?(?:数|几|好几|若干|多)(?:[十百千万亿]|[家个户项件人])|^(?:若干|许多|大量|少量|个别|一半|过半|半数|大部分|多数|少数)/;
const SAME_AS = /^(?:同上|同左|同前|上同|〃|″|")$/;

/** What looks like a figure and is none that can be told. */
function findDoubt(text: string): ParsedCell | null {
  if (/\d/.test(text) && MISREAD.test(text) && /[oil|]/.test(text)) return doubtful('letter');
  if (VAGUE.test(text) || SAME_AS.test(text)) return doubtful('vague');
  if (/^[\p{N}.,]+[百千万亿]+[\p{N}]/u.test(text)) return doubtful('digits');
  if (/\p{N}[^\p{N}]*\p{N}/u.test(text) && !/[\p{L}]/u.test(text.replace(/\u4E00/g, '')))
    return doubtful(/[\s、;；,/|]/.test(text) ? 'several' : 'digits');
  return /[\p{N}↑↓→√✓±]/u.test(text) && !/[\p{L}%‰]/u.test(text.replace(/\u4E00/g, ''))
    ? doubtful('digits')
    : null;
}
