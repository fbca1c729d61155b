/** The rows of headings of a table, and the path of headings that stands over each column. */
import type { Frame } from '../table/frame';
import { glance } from '../cell/glance';
import { readUnit } from '../cell/measure';
import { isNumbering } from './numbering';
import { isPeriod } from '../period';
import { saysDirections } from './statements';
import {
  DIRECTION_HEAD,
  GROUP_NAME,
  GROUP_NUMBER,
  INDICATOR_HEAD,
  MEASURE_HEAD,
  NAME_HEAD,
  PERIOD_HEAD,
  SCHEME_ROW,
  UNIT_ENDING,
  WEIGHT_HEAD,
} from './vocabulary';

const MOST_HEADINGS = 5;

/** Rows of headings: the first, and those below it that hold words and no figures where figures stand further down. */
export function headingDepth(frame: Frame): number {
  let depth = 1;
  while (depth < Math.min(MOST_HEADINGS, frame.height - 1) && continuesHeading(frame, depth)) depth++;
  return depth;
}

function continuesHeading(frame: Frame, row: number): boolean {
  const words: number[] = [];
  for (let column = 0; column < frame.width; column++) {
    const look = glance(frame.cell(row, column), frame.format(row, column));
    if (look === 'figure') return false;
    if (look === 'text' || look === 'year') words.push(column);
  }
  if (words.length === 0 || isNumbering(frame, row) || saysDirections(frame, row)) return false;
  // 一、国家级 right below the headings opens the first group.
  const [only, ...more] = words.map((column) => frame.text(row, column));
  if (only !== undefined && more.length === 0 && (GROUP_NUMBER.test(only) || GROUP_NAME.test(only)))
    return false;
  // 省级 | (乙) | — | — in a merged first column is a unit without figures, not a heading.
  const first = frame.text(row, 0);
  const second = frame.width > 2 ? frame.text(row, 1) : '';
  const above = frame.text(row - 1, 0);
  if (frame.blank(row, 0) || first === above) return !UNIT_ENDING.test(second) || frame.blank(row, 1);
  if (frame.turned)
    return [INDICATOR_HEAD, MEASURE_HEAD, LEVEL_HEAD, PERIOD_HEAD].some((head) => head.test(first));
  // 年份 | 2020 | 2021 below 指标 | 税收 | 税收.
  if (PERIOD_HEAD.test(first) && words.slice(1).every((column) => isPeriod(frame.text(row, column))))
    return words.length > 1;
  if (words.length === 1) return NAME_HEAD.test(first) && (above === '' || PERIOD_HEAD.test(above));
  if (MEASURE_HEAD.test(first) && !isScheme(first))
    return words.slice(1).every((column) => readUnit(frame.text(row, column)) !== null);
  return !isScheme(first) && !UNIT_ENDING.test(first) && overFigures(frame, row);
}

const LEVEL_HEAD = /^[一二三]级指标$|^维度$|^类别$|^分类$|^指标(?:名称)?$/;

const isScheme = (text: string): boolean =>
  (SCHEME_ROW.test(text) && !MEASURE_HEAD.test(text)) || WEIGHT_HEAD.test(text) || DIRECTION_HEAD.test(text);

/** Whether words of a second language stand in all columns that hold figures in the next rows, and these are several. */
function overFigures(frame: Frame, row: number): boolean {
  if (inChinese(frame, row) === inChinese(frame, row - 1)) return false;
  let [words, figures] = [0, 0];
  for (let column = 1; column < frame.width; column++) {
    const below = [1, 2, 3].some(
      (step) => glance(frame.cell(row + step, column), frame.format(row + step, column)) === 'figure',
    );
    if (!below) continue;
    figures++;
    if (glance(frame.cell(row, column)) === 'text') words++;
  }
  return figures > 1 && words === figures;
}

/** Whether the first row of a table already holds figures, so that nothing says what its columns are. */
export function isHeadless(frame: Frame, columns: readonly number[]): boolean {
  const corner = frame.text(0, 0);
  if (NAME_HEAD.test(corner) || PERIOD_HEAD.test(corner) || INDICATOR_HEAD.test(corner)) return false;
  const figures = columns.filter(
    (column) =>
      typeof frame.cell(0, column) === 'number' &&
      glance(frame.cell(0, column), frame.format(0, column)) === 'figure',
  );
  return figures.length > 0 && figures.length * 2 >= columns.length;
}

/** Gives the headings over every column, from the outermost in, without repeats and translations. */
export function headingPaths(frame: Frame, depth: number): readonly (readonly string[])[] {
  const own = Array.from({ length: depth }, (_, row) => row).filter((row) => !translates(frame, row));
  const paths: string[][] = [];
  for (let column = 0; column < frame.width; column++) {
    const path: string[] = [];
    for (const row of own) {
      const text = plain(frame.text(row, column) || spread(frame, paths, row, column, depth));
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    paths.push(path);
  }
  return paths;
}

/** Whether any heading of a row is Chinese. */
const inChinese = (frame: Frame, row: number): boolean =>
  Array.from({ length: frame.width }, (_, column) => frame.text(row, column)).some((text) =>
    CHINESE.test(text),
  );

const CHINESE = /[\u4E00-\u9FFF]/;

/** Whether a row of headings says in English what the one above it says in Chinese. */
function translates(frame: Frame, row: number): boolean {
  if (row === 0) return false;
  let [foreign, over] = [0, 0];
  for (let column = 0; column < frame.width; column++) {
    const text = frame.text(row, column);
    if (text === '' || readUnit(text) !== null) continue;
    if (CHINESE.test(text)) return false;
    if (!/[a-z]{3}/.test(text)) continue;
    foreign++;
    if (CHINESE.test(frame.text(row - 1, column))) over++;
  }
  return foreign > 1 && over === foreign;
}

const MARKS = /(?<=.)(?:\[[^\]]*\]|[*†‡※]+)$/;
/** 税收2): a bracket that nothing has opened. */
const NUMBERED = /^([^()]*(?:\([^()]*\)[^()]*)*)(?<=[^\d(\s.])\d{1,2}\)$/;
const GLOSS = /(?<=\))\s*\([^()\u4E00-\u9FFF]*[a-z]{3}[^()\u4E00-\u9FFF]*\)$/;
const TRANSLATION = /(?<=[\u4E00-\u9FFF)])[A-Z][A-Za-z]*[a-z]{2}[A-Za-z .,'’&/-]*(?=$|\()/;

/** A heading without footnote marks and translation: 地区生产总值（亿元）* Gross Regional Product → 地区生产总值（亿元）. */
const plain = (text: string): string =>
  text.replace(TRANSLATION, '').replace(GLOSS, '').replace(MARKS, '').replace(NUMBERED, '$1').trim();

// Only the left cell of a merged heading has text, and files that lost their merges still mean it.
function spread(
  frame: Frame,
  paths: readonly (readonly string[])[],
  row: number,
  column: number,
  depth: number,
): string {
  if (row === depth - 1 || column === 0) return '';
  let below = false;
  for (let under = row + 1; under < depth; under++) if (!frame.blank(under, column)) below = true;
  if (!below) return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = frame.text(row, left);
    if (text !== '') return (paths[left]?.length ?? 0) > 1 ? text : '';
    if ((paths[left]?.length ?? 0) === 0) return '';
  }
  return '';
}
