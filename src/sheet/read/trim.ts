/** What stands around a table: titles, unit line and date above, notes and sign-off below, and what they tell. */
import { exclude, type Exclusion } from '../problem';
import { rowAddress } from '../address';
import type { Frame } from './frame';
import { mergeAt } from './frame';
import { glance, type Glance } from './glance';
import { readUnit } from './measure';
import { titlePeriod } from './period';
import { META_CELL, NOTE_START, SIGN_OFF, TITLE_END, UNIT_LINE } from './vocabulary';

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

const CITY = /([\u4E00-\u9FFF]{2,3}市)/;

/** Gives the table without the lines around it, and what these lines say. */
export function trim(frame: Frame): Surroundings {
  const top = countAbove(frame);
  const end = frame.height - countBelow(frame, top);
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
    } else if (UNIT_LINE.test(text)) {
      const match = UNIT_LINE.exec(text);
      unit ??= readUnit(match?.[1] ?? match?.[2] ?? '');
      excluded.push(exclude(where, 'unit-line', { text }));
    } else {
      titles.push(text);
      excluded.push(exclude(where, 'title', { text }));
    }
  }
  const heading = titles.join(' ');
  return {
    table: frame.slice(top, end),
    titles,
    unit,
    period:
      titles
        .filter((title) => !isDate(title))
        .map(titlePeriod)
        .find((period) => period !== null) ?? null,
    city: CITY.exec(heading)?.[1]?.replace(/^(?:附件|关于)/, '') ?? null,
    excluded,
  };
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

/** Rows before the headings: one long text, or nothing but `单位：…`, dates and annex numbers. */
function countAbove(frame: Frame): number {
  for (let row = 0; row < frame.height; row++) {
    const { filled, looks } = lineLook(frame, row);
    const [first] = filled;
    if (first === undefined) continue;
    if (looks.includes('figure') && !(filled.length === 1)) return row;
    const meta = filled.every(
      (column) =>
        META_CELL.test(frame.text(row, column)) ||
        UNIT_LINE.test(frame.text(row, column)) ||
        isDate(frame.text(row, column)),
    );
    if (meta) continue;
    if (filled.length > 1) {
      if (isCaption(frame, row, filled)) continue;
      return row;
    }
    if (first > 0 && !spans(frame, row, first) && leadsHeading(frame, row)) return row;
  }
  return 0;
}

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

/** The top of headings two rows deep may be one text over all figures: it stands over texts, and is no title. */
function leadsHeading(frame: Frame, row: number): boolean {
  const text = lineOf(frame, row);
  if (TITLE_END.test(text) || text.length > 16 || row + 1 >= frame.height) return false;
  const next = lineLook(frame, row + 1);
  return next.filled.length >= 2 && !next.looks.includes('figure') && next.filled[0] === 0;
}

function countBelow(frame: Frame, top: number): number {
  let below = 0;
  for (let row = frame.height - 1; row > top; row--) {
    const { filled, looks } = lineLook(frame, row);
    const first = filled[0];
    if (first === undefined) {
      below++;
      continue;
    }
    const text = frame.text(row, first);
    const words = looks.filter((look) => look === 'text').length;
    const closing =
      NOTE_START.test(text) && words > 0 && !looks.includes('figure')
        ? true
        : filled.some((column) => SIGN_OFF.test(frame.text(row, column))) ||
          (filled.length === 1 && looks[0] === 'text' && (text.length > 20 || /[。;:]|.{5},/.test(text)));
    if (!closing) break;
    below++;
  }
  return below;
}
