/** What stands around a table: titles, unit line and date above, notes and sign-off below, and what they tell. */
import { exclude, type Exclusion } from '../../problem';
import { rowAddress } from '../../address';
import type { Found } from './find';
import { mergeAt, type Frame } from './frame';
import { isNumbering } from '../columns/numbering';
import { glance, type Glance } from '../cell/glance';
import { readUnit } from '../cell/measure';
import { cityIn } from '../names';
import { titlePeriod } from '../period';
import {
  MADE_ON,
  META_CELL,
  NAME_HEAD,
  NOTE_START,
  SIGN_OFF,
  TITLE_END,
  UNIT_ENDING,
  UNIT_LINE,
  UNIT_SAID,
} from '../columns/vocabulary';

interface Surroundings {
  /** The table alone, headings first. */
  readonly table: Frame;
  readonly titles: readonly string[];
  /** The one unit of a unit line; null where there is none or it names several. */
  readonly unit: string | null;
  readonly period: string | null;
  readonly city: string | null;
  readonly excluded: readonly Exclusion[];
}

/** Gives the table without the lines around it, and what these lines say. */
export function trim({ frame, top: from, end: known }: Found): Surroundings {
  const top = known === null ? headingsStart(frame, from) : from;
  const end = known ?? frame.height - countBelow(frame, top);
  const excluded: Exclusion[] = [];
  const titles: string[] = [];
  let unit: string | null = null;
  for (let row = 0; row < frame.height; row++) {
    if (row >= top && row < end) continue;
    const text = lineOf(frame, row);
    const where = rowAddress(frame.ref(row, 0).row);
    if (row >= end) {
      excluded.push(
        SIGN_OFF.test(text) && !NOTE_START.test(text)
          ? exclude(where, 'sign-off', { text })
          : exclude(where, 'note', { text }),
      );
    } else {
      const stated = statedUnit(text);
      unit ??= stated;
      const own = UNIT_LINE.test(text);
      if (!own && ![MADE_ON, NOTE_START].some((other) => other.test(text)) && !isForeignPair(frame, row))
        titles.push(text);
      excluded.push(exclude(where, own ? 'unit-line' : 'title', { text }));
    }
  }
  const heading = titles.join(' ');
  return {
    table: frame.slice(top, end),
    titles,
    unit,
    period:
      titles
        // 2025年4月 is a period, 2025年4月3日 the day on which the sheet was made.
        .filter((title) => title.endsWith('月') || !isDate(title))
        .map(titlePeriod)
        .find((period) => period !== null) ?? null,
    city: cityIn(heading),
    excluded,
  };
}

/** `Unit of measure | Percentage` says nothing of what the figures are. */
const isForeignPair = (frame: Frame, row: number): boolean =>
  lineLook(frame, row).filled.length === 2 && !/[\u4E00-\u9FFF]/.test(lineOf(frame, row));

const OF_LEVELS = /^(?!(?:%|‰|百分点|名|位|次)$)/;

/** The one unit that a line names, rates and ranks aside: 单位：亿元、%、名 → 亿元. */
function statedUnit(text: string): string | null {
  const match = UNIT_SAID.exec(text);
  const said = (match?.[1] ?? match?.[2] ?? '').trim();
  const whole = readUnit(said);
  if (whole !== null) return whole;
  const units = said.split(/[、,;\s]+|和|及/).map(readUnit);
  const levels = [...new Set(units.filter((unit) => unit === null || OF_LEVELS.test(unit)))];
  return levels.length === 1 ? (levels[0] ?? null) : null;
}

const lineOf = (frame: Frame, row: number): string => {
  const texts: string[] = [];
  for (let column = 0; column < frame.width; column++) {
    if (!frame.blank(row, column)) texts.push(frame.text(row, column));
  }
  return texts.join(' ');
};

interface Line {
  readonly filled: readonly number[];
  readonly looks: readonly Glance[];
}

function lineLook(frame: Frame, row: number): Line {
  const filled: number[] = [];
  const looks: Glance[] = [];
  for (let column = 0; column < frame.width; column++) {
    if (frame.blank(row, column)) continue;
    filled.push(column);
    looks.push(glance(frame.cell(row, column), frame.format(row, column)));
  }
  return { filled, looks };
}

/** The row where the headings begin: above the first figures, and below titles, unit lines and pairs of `what: which`. */
function headingsStart(frame: Frame, from: number): number {
  const body = bodyStart(frame, from);
  let top = body;
  for (let row = body - 1; row >= from; row--) {
    const line = lineLook(frame, row);
    if (line.filled.length === 0) continue;
    if (isHeading(frame, row, line, top, body)) top = row;
    else if (top < body || !isBetween(frame, row, line)) break;
  }
  return top < frame.height ? top : from;
}

/** The first row with figures or placeholders beside a name. */
function bodyStart(frame: Frame, from: number): number {
  for (let row = from; row < frame.height; row++) {
    const { filled, looks } = lineLook(frame, row);
    if (filled.length < 2 || isMeta(frame, row, filled)) continue;
    // Last updated: | 11/06/2024
    if (filled.length === 2 && /:$|^(?:last )?updated?\b/i.test(frame.text(row, filled[0] ?? 0))) continue;
    if (looks.includes('figure') || (looks[0] === 'text' && looks.includes('mark'))) return row;
  }
  return frame.height;
}

/** Whether a row stands over the headings from `top` on, or is the one over the first figures. */
function isHeading(frame: Frame, row: number, { filled, looks }: Line, top: number, body: number): boolean {
  const [first] = filled;
  if (first === undefined || isMeta(frame, row, filled) || isCaption(frame, row, filled)) return false;
  if (filled.length > 1)
    return (
      !looks.includes('figure') && !looks.slice(1).includes('mark') && !isPair(frame, row, filled, top, body)
    );
  const text = frame.text(row, first);
  if (spans(frame, row, first) || TITLE_END.test(text) || text.length > 16) return false;
  if (top === body) return false;
  if (first === 0) return frame.blank(top, 0) && (NAME_HEAD.test(text) || CORNER.test(text));
  return isHeadingLine(frame, top) && !frame.blank(top, 0);
}

/** What may stand between headings and figures: a lone text, a group heading, the numbers of the columns. */
const isBetween = (frame: Frame, row: number, { filled }: Line): boolean =>
  filled.length === 1 || isNumbering(frame, row) || HEADS_GROUP.test(frame.text(row, filled[0] ?? 0));

const HEADS_GROUP =
  /^\(?[一二三四五六七八九十]{1,3}\)?[、.]?$|^[一二三四五六七八九十]{1,3}、|^\([一二三四五六七八九十]{1,3}\)/;

const CORNER = /^(?:序号|编号|指标|项目|年份|年度|名称)$/;

function isHeadingLine(frame: Frame, row: number): boolean {
  const { filled, looks } = lineLook(frame, row);
  return filled.length > 1 && !looks.includes('figure') && !isMeta(frame, row, filled);
}

const isMeta = (frame: Frame, row: number, filled: readonly number[]): boolean => {
  const texts = filled.map((column) => frame.text(row, column));
  return texts.some((text) => META_CELL.test(text) || UNIT_LINE.test(text)) || texts.every(isDate);
};

/** `Data Source | World Development Indicators` over wider headings: what it is, and which. */
function isPair(frame: Frame, row: number, filled: readonly number[], top: number, body: number): boolean {
  const [first, second] = filled;
  if (first === undefined || second === undefined || filled.length > 2) return false;
  if (/:$/.test(frame.text(row, first))) return true;
  if (top === body || second !== first + 1 || frame.blank(top, first)) return false;
  return lineLook(frame, top).filled.length > 2 && !merges(frame, row, second);
}

const merges = (frame: Frame, row: number, column: number): boolean => {
  const at = frame.ref(row, column);
  return mergeAt(frame.sheet, at.row, at.column) !== null;
};

const isDate = (text: string): boolean => /^\d{4}[年/.-]\d{1,2}[月/.-](?:\d{1,2}日?)?$/.test(text);

/** A title with a unit line beside it. */
const isCaption = (frame: Frame, row: number, filled: readonly number[]): boolean =>
  filled.length === 2 &&
  frame.width > 3 &&
  filled[0] === 0 &&
  UNIT_LINE.test(frame.text(row, filled[1] ?? 0));

function spans(frame: Frame, row: number, column: number): boolean {
  const at = frame.ref(row, column);
  const merge = mergeAt(frame.sheet, at.row, at.column);
  return merge !== null && merge.columns >= frame.width;
}

function countBelow(frame: Frame, top: number): number {
  const legend = legendStart(frame, top);
  let below = 0;
  for (let row = frame.height - 1; row > top; row--) {
    if (row < legend && !closes(frame, row)) break;
    below++;
  }
  return below;
}

/** Whether a row at the end is a note, a sign-off or empty. */
function closes(frame: Frame, row: number): boolean {
  const { filled, looks } = lineLook(frame, row);
  const [first] = filled;
  if (first === undefined) return true;
  const text = frame.text(row, first);
  if (NOTE_START.test(text) && looks.includes('text') && !looks.includes('figure')) return true;
  if (filled.some((column) => SIGN_OFF.test(frame.text(row, column)))) return true;
  if (datedAlone(frame, row, filled, looks)) return true;
  return filled.length === 1 && looks[0] === 'text' && (text.length > 20 || /[。;:]|.{5},/.test(text));
}

/** 某某市统计局 | 2024年1月5日: who and when, without a figure. */
const datedAlone = (
  frame: Frame,
  row: number,
  filled: readonly number[],
  looks: readonly Glance[],
): boolean =>
  filled.length <= 3 && !looks.includes('figure') && filled.some((column) => isDate(frame.text(row, column)));

/** The row after an empty one from which on nothing is a unit: `b | break in time series`. */
function legendStart(frame: Frame, top: number): number {
  let last = frame.height - 1;
  while (last > top && !speaksOfUnit(frame, last)) last--;
  for (let row = last + 1; row < frame.height; row++) if (frame.gapAbove(row)) return row;
  return frame.height;
}

function speaksOfUnit(frame: Frame, row: number): boolean {
  const { filled, looks } = lineLook(frame, row);
  if (filled.some((column) => SIGN_OFF.test(frame.text(row, column)))) return false;
  if (datedAlone(frame, row, filled, looks)) return false;
  if (looks.includes('figure') || looks.includes('year')) return filled.length > 1;
  if (looks.includes('mark')) return looks[0] === 'text';
  return filled.length === 1 && UNIT_ENDING.test(frame.text(row, filled[0] ?? 0));
}
