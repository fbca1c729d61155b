/** The part that each column of a table plays: index, name, period, figure, text, remark; and what stands above it. */
import { sampleRows, type Frame } from './frame';
import { glance } from './glance';
import { parseHeader, type Header } from './header';
import {
  DATE_HEAD,
  IDENTIFIER_HEAD,
  INDEX_HEAD,
  INDICATOR_HEAD,
  MEASURE_HEAD,
  NAME_HEAD,
  NAME_WORD,
  PERIOD_HEAD,
  REMARK_HEAD,
  TEXT_HEAD,
  UNIT_ENDING,
  VALUE_HEAD,
} from './vocabulary';

type ColumnPart =
  | 'index'
  | 'name'
  | 'period'
  | 'indicator'
  | 'measure'
  | 'figure'
  | 'text'
  | 'remark'
  | 'identifier'
  | 'empty';

export interface Column {
  readonly index: number;
  readonly part: ColumnPart;
  /** Headings from the outermost in, without repeats. */
  readonly path: readonly string[];
  readonly header: Header;
}

export interface Columns {
  /** Rows of headings. */
  readonly depth: number;
  readonly all: readonly Column[];
  readonly name: Column | null;
}

/** Gives the part of every column. */
export function partColumns(frame: Frame): Columns {
  const depth = headingDepth(frame);
  const paths = headingPaths(frame, depth);
  const looks = paths.map((_, column) => lookDown(frame, depth, column));
  const name = chooseName(paths, looks, frame.turned);
  const long =
    paths.some((path) => INDICATOR_HEAD.test(path.at(-1) ?? '')) &&
    paths.some((path) => VALUE_HEAD.test(path.at(-1) ?? ''));
  const all = paths.map((path, index): Column => {
    const look = looks[index] ?? EMPTY;
    const part = index === name ? 'name' : partOf(path, look, long, index, name);
    return { index, part, path, header: parseHeader(path) };
  });
  return { depth, all, name: name === null ? null : (all[name] ?? null) };
}

const MOST_HEADINGS = 4;

/** Rows of headings: the first, and those below it that begin with nothing and hold no figures. */
function headingDepth(frame: Frame): number {
  let depth = 1;
  while (depth < Math.min(MOST_HEADINGS, frame.height - 1) && continuesHeading(frame, depth)) depth++;
  return depth;
}

function continuesHeading(frame: Frame, row: number): boolean {
  let words = 0;
  for (let column = 0; column < frame.width; column++) {
    const look = glance(frame.cell(row, column), frame.format(row, column));
    if (look === 'figure') return false;
    if (look === 'text' || look === 'year') words++;
  }
  if (words === 0) return false;
  // 省级 | (乙) | — | — in a merged first column is a unit without figures, not a heading.
  const first = frame.text(row, 0);
  const second = frame.width > 2 ? frame.text(row, 1) : '';
  const above = frame.text(row - 1, 0);
  const labelled = INDICATOR_HEAD.test(first) || MEASURE_HEAD.test(first) || LEVEL_HEAD.test(first);
  if (frame.blank(row, 0) || first === above) return !UNIT_ENDING.test(second) || frame.blank(row, 1);
  return frame.turned && labelled;
}

const LEVEL_HEAD = /^[一二三]级指标$|^维度$|^类别$|^分类$|^指标(?:名称)?$/;

function headingPaths(frame: Frame, depth: number): readonly (readonly string[])[] {
  const paths: string[][] = [];
  for (let column = 0; column < frame.width; column++) {
    const path: string[] = [];
    for (let row = 0; row < depth; row++) {
      const text = frame.text(row, column) || spread(frame, paths, row, column, depth);
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    paths.push(path);
  }
  return paths;
}

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

interface Look {
  readonly figures: number;
  readonly years: number;
  readonly texts: number;
  readonly marks: number;
  readonly distinct: number;
  readonly unitLike: number;
  readonly counts: boolean;
}
const EMPTY: Look = { figures: 0, years: 0, texts: 0, marks: 0, distinct: 0, unitLike: 0, counts: false };

function lookDown(frame: Frame, depth: number, column: number): Look {
  let [figures, years, texts, marks, unitLike, steps, last] = [0, 0, 0, 0, 0, 0, NaN];
  const seen = new Set<string>();
  for (const row of sampleRows(depth, frame.height)) {
    const cell = frame.cell(row, column);
    switch (glance(cell, frame.format(row, column))) {
      case 'figure':
        figures++;
        break;
      case 'year':
        years++;
        break;
      case 'mark':
        marks++;
        continue;
      case 'text': {
        texts++;
        const text = frame.text(row, column);
        seen.add(text);
        if (UNIT_ENDING.test(text)) unitLike++;
        continue;
      }
      case 'blank':
        continue;
    }
    const value = Number(cell);
    if (value === last + 1 || value === 1) steps++;
    last = value;
  }
  const numbers = figures + years;
  return {
    figures,
    years,
    texts,
    marks,
    distinct: seen.size,
    unitLike,
    counts: numbers > 1 && steps === numbers,
  };
}

const NUMBERED = /^(?:班级?|组别?|队伍?|小组|编号|号码|车间|工号|学号|楼栋|class|team|id|no\.?)$/i;

function chooseName(
  paths: readonly (readonly string[])[],
  looks: readonly Look[],
  turned: boolean,
): number | null {
  let best: number | null = null;
  let most = 0;
  paths.forEach((path, column) => {
    const look = looks[column] ?? EMPTY;
    const head = path.join('');
    if (look.texts === 0 || look.texts < look.figures + look.years) return;
    // Turned, the corner speaks of the headings: 年份 | 甲区 | 乙区.
    if (REMARK_HEAD.test(head) || (!turned && (PERIOD_HEAD.test(head) || INDICATOR_HEAD.test(head)))) return;
    // 单位 beside 数值 is the unit of measure.
    if (MEASURE_HEAD.test(head) && paths.some((other) => VALUE_HEAD.test(other.join('')))) return;
    const score =
      (NAME_WORD.test(head) ? 3 : 0) +
      (NAME_HEAD.test(head) ? 2 : 0) -
      (TEXT_HEAD.test(head) ? 2 : 0) +
      (2 * look.distinct) / look.texts +
      look.unitLike / look.texts -
      column / 100;
    if (score > most) [best, most] = [column, score];
  });
  if (best !== null || looks.some((look) => look.texts > look.figures + look.years)) return best;
  // Classes 1, 2, 3 are units too, where the heading says so.
  return NAME_HEAD.test(paths[0]?.join('') ?? '') || NUMBERED.test(paths[0]?.join('') ?? '') ? 0 : null;
}

function partOf(
  path: readonly string[],
  look: Look,
  long: boolean,
  index: number,
  name: number | null,
): ColumnPart {
  const head = path.at(-1) ?? '';
  const numbers = look.figures + look.years;
  if (INDEX_HEAD.test(head)) return 'index';
  if (REMARK_HEAD.test(head)) return 'remark';
  if (PERIOD_HEAD.test(head)) return 'period';
  if (long && INDICATOR_HEAD.test(head)) return 'indicator';
  if (long && MEASURE_HEAD.test(head)) return 'measure';
  if (IDENTIFIER_HEAD.test(head)) return 'identifier';
  // 类别 1, 2, 1 are names of kinds; 标签(个) is a count.
  if (DATE_HEAD.test(head) || (TEXT_HEAD.test(head) && parseHeader(path).unit === null)) return 'text';
  if (head === '' && look.counts && name !== null && index < name) return 'index';
  if (numbers + look.texts + look.marks === 0) return known(path) ? 'figure' : 'empty';
  if (numbers >= look.texts && numbers > 0) return 'figure';
  // Words where figures belong are the reader's to report, not a text column to overlook.
  if (
    look.texts > 0 &&
    !TEXT_HEAD.test(head) &&
    known(path) &&
    (numbers > 0 || parseHeader(path).unit !== null)
  )
    return 'figure';
  return look.texts > 0 || head !== '' ? (look.texts === 0 && look.marks > 0 ? 'figure' : 'text') : 'empty';
}

function known(path: readonly string[]): boolean {
  const header = parseHeader(path);
  return header.unit !== null || header.because.code !== 'default' || header.period !== null;
}
