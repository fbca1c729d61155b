/** A table with one figure a row (年度 | 开发区 | 指标 | 数值 | 单位): which column is what, and its rows as layers. */
import { cellAddress } from '../../address';
import { problemAt, type SheetProblem } from '../../problem';
import type { Corrected } from '../corrected';
import type { Frame } from '../table/frame';
import { parseHeader, type Header } from '../columns/header';
import type { Body, Layer, Strand } from './layers';
import { readUnit } from '../cell/measure';
import { isPeriod } from '../period';
import { canonicalName } from '../names';
import { correctSeries, type Series } from './series';
import {
  DIMENSION_HEAD,
  DIRECTION_HEAD,
  INDEX_HEAD,
  INDICATOR_HEAD,
  MEASURE_HEAD,
  NAME_HEAD,
  NAME_WORD,
  PERIOD_HEAD,
  REMARK_HEAD,
  VALUE_HEAD,
  WEIGHT_HEAD,
} from '../columns/vocabulary';

type LongPart = 'name' | 'indicator' | 'dimension' | 'measure' | 'weight' | 'direction' | 'figure';

interface LongLook {
  readonly texts: number;
  readonly figures: number;
  /** Cells that are units of measure. */
  readonly measures: number;
  readonly marks: number;
  readonly distinct: number;
}

/**
 * Gives the columns of a table with one figure a row, or null where it is none: it names units in one column,
 * indicators in another, and has a column of values.
 * Edge: a column headed by no word for values is it where it is the only one of figures.
 */
export function findLong(
  paths: readonly (readonly string[])[],
  looks: readonly LongLook[],
): { readonly name: number; readonly parts: ReadonlyMap<number, LongPart> } | null {
  const heads = paths.map((path) => path.at(-1) ?? '');
  const columns = heads.map((_, column) => column);
  const look = (column: number): LongLook => looks[column]!;
  const worded = columns.filter((column) => look(column).texts > look(column).figures);
  const naming = worded.filter((column) => INDICATOR_HEAD.test(heads[column]!));
  const [indicator] = [...naming].sort((a, b) => levelOf(heads[b]!) - levelOf(heads[a]!) || b - a);
  if (indicator === undefined) return null;
  const parts = new Map<number, LongPart>([[indicator, 'indicator']]);
  const take = (part: LongPart, found: readonly number[]): void =>
    found.forEach((column) => !parts.has(column) && parts.set(column, part));
  take(
    'dimension',
    worded.filter((column) => DIMENSION_HEAD.test(heads[column]!)),
  );
  const measuring = columns.filter(
    (column) => MEASURE_HEAD.test(heads[column]!) && look(column).figures === 0,
  );
  take(
    'measure',
    measuring.filter((column) => 2 * look(column).measures > look(column).texts),
  );
  take(
    'weight',
    columns.filter((column) => WEIGHT_HEAD.test(heads[column]!)),
  );
  take(
    'direction',
    worded.filter((column) => DIRECTION_HEAD.test(heads[column]!)),
  );
  const name = chooseName(
    worded.filter((column) => !parts.has(column)),
    heads,
    look,
  );
  const values = columns.filter(
    (column) =>
      look(column).figures > 0 &&
      !parts.has(column) &&
      !INDEX_HEAD.test(heads[column]!) &&
      !PERIOD_HEAD.test(heads[column]!),
  );
  const value = values.find((column) => VALUE_HEAD.test(parseHeader(paths[column]!).name)) ?? values[0];
  if (name === null || value === undefined) return null;
  const dated = values.filter((column) => isPeriod(paths[column]!.join('')));
  if (dated.length > 1 && look(indicator).distinct < look(indicator).texts) {
    parts.set(name, 'name');
    take('figure', dated);
    take('measure', measuring);
    return { name, parts };
  }
  const told = VALUE_HEAD.test(parseHeader(paths[value]!).name);
  if (!told && (values.length > 1 || look(indicator).distinct >= look(indicator).texts)) return null;
  parts.set(name, 'name');
  // Beside the figure its growth or share may stand; what else is in words between figures is for the reader to tell.
  take('figure', [value]);
  // 单位 that holds no unit of measure, where another column names the units, is one that nobody knows.
  take('measure', measuring);
  return { name, parts };
}

/** 三级指标 lies below 二级指标; a heading without a level lies lowest. */
function levelOf(head: string): number {
  const level = '一二三四'.indexOf(/^([一二三四])级/.exec(head)?.[1] ?? '无');
  return level < 0 ? 4 : level;
}

function chooseName(
  columns: readonly number[],
  heads: readonly string[],
  look: (column: number) => LongLook,
): number | null {
  const score = (column: number): number => {
    const head = heads[column]!;
    if (REMARK_HEAD.test(head) || PERIOD_HEAD.test(head) || INDEX_HEAD.test(head)) return -1;
    const named = (NAME_WORD.test(head) ? 3 : 0) + (NAME_HEAD.test(head) ? 2 : 0);
    return named > 0 ? named + look(column).distinct / look(column).texts : -1;
  };
  const [best] = [...columns].sort((a, b) => score(b) - score(a) || a - b);
  return best === undefined || score(best) < 0 ? null : best;
}

/** An indicator as its rows write it. */
interface Topic {
  readonly header: Header;
  readonly path: readonly string[];
  /** Unit (place in the layer) → row. */
  readonly rows: Map<number, number>;
  readonly measures: Set<string>;
}

/** Gives the layer of one period. Units that are written in several ways are one. */
export function layLong({ frame, columns, rows, series, period, city, corrected }: Body): Layer {
  const part = (wanted: string): number => columns.all.find((column) => column.part === wanted)?.index ?? -1;
  const [indicatorColumn, measureColumn] = [part('indicator'), part('measure')];
  const dimensions = columns.all.filter((column) => column.part === 'dimension');
  const figures = series.filter((one) => one.column.part === 'figure');
  const main = figures.find((one) => VALUE_HEAD.test(one.column.header.name)) ?? figures[0];
  // Stray figures below no heading would pass for those of the indicator itself.
  const values = figures.filter((one) => one === main || one.column.header.name !== '');
  const units = new Map<string, number>();
  const canonical = remember((name) => canonicalName(name, city));
  const header = remember((text) => parseHeader([text]));
  const unitIn = remember((text) => readUnit(text) ?? text);
  const own: number[] = [];
  const topics = new Map<string, Topic>();
  const problems: SheetProblem[] = [];
  const measureOf = (row: number): string => {
    const text = measureColumn < 0 ? '' : frame.text(row, measureColumn);
    return text === '' ? (header(frame.text(row, indicatorColumn)).unit ?? '') : unitIn(text);
  };
  for (const row of rows) {
    const name = frame.text(row, columns.name?.index ?? 0);
    const text = frame.text(row, indicatorColumn);
    if (text === '') {
      problems.push(
        problemAt(frame.ref(row, indicatorColumn), 'indicator-unnamed', { row: frame.ref(row, 0).row + 1 }),
      );
      continue;
    }
    const key = canonical(name);
    const unit = units.get(key) ?? own.push(row) - 1;
    units.set(key, unit);
    const one = header(text);
    const topic = topics.get(one.canonical) ?? {
      header: one,
      path: dimensions.map(({ index }) => frame.text(row, index)).filter((each) => each !== ''),
      rows: new Map<number, number>(),
      measures: new Set<string>(),
    };
    topics.set(one.canonical, topic);
    const other = topic.rows.get(unit);
    if (other === undefined) topic.rows.set(unit, row);
    else problems.push(givenTwice(frame, main?.column.index ?? indicatorColumn, row, other, name, one.name));
    topic.measures.add(measureOf(row));
  }
  return {
    period,
    rows: own,
    strands: [...topics.values()].flatMap((topic) =>
      values.map((one) => strandOf(topic, one, one === main, period, measureOf, corrected)),
    ),
    problems,
  };
}

/** A long table says the same few words over and over. */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? of(text);
    known.set(text, value);
    return value;
  };
}

/** Says that a figure is given twice. */
export function givenTwice(
  frame: Frame,
  column: number,
  row: number,
  other: number,
  unit: string,
  indicator: string,
): SheetProblem {
  const facts = {
    unit,
    indicator,
    other: cellAddress(frame.ref(other, column)),
    text: frame.text(row, column),
    first: frame.text(other, column),
  };
  return problemAt(frame.ref(row, column), 'figure-duplicate', facts, { unit, indicator });
}

/** The figures of one indicator; those of a column of growth or share beside the values are an indicator of their own. */
function strandOf(
  { header, path, rows, measures }: Topic,
  { column, header: own, outer }: Series,
  main: boolean,
  period: string | null,
  measureOf: (row: number) => string,
  corrected: Corrected,
): Strand {
  const [measure] = measures;
  const alike = measures.size === 1;
  const unit = alike && measure !== '' ? (measure ?? null) : null;
  const spoken: Header = main
    ? { ...header, unit: unit ?? own.unit }
    : { ...parseHeader([header.name + own.name]), unit: own.unit, role: own.role };
  const of = main ? '' : header.name;
  const said = correctSeries({ column, header: spoken, name: spoken.name, period, path, of }, corrected);
  const assessed = said.column.part === 'figure' && isIndicator(said.header.role);
  const series: Series = { ...said, assessed, outer };
  const [start] = rows.values();
  return {
    series,
    first: () => (start === undefined ? null : { row: start, column: column.index }),
    at: (place) => {
      const row = rows.get(place);
      return row === undefined ? null : { row, column: column.index };
    },
    measure: (place) => (alike || !main ? '' : measureOf(rows.get(place) ?? -1)),
  };
}

const isIndicator = (role: Header['role']): boolean =>
  role === 'level' || role === 'growth' || role === 'share' || role === 'completion' || role === 'score';
