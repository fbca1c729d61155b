/** The part that each column of a table plays: index, name, period, figure, text, remark; and what stands above it. */
import { adjustmentOf } from './adjustments';
import type { Cell } from '../../grid';
import { isDateFormat } from '../cell/format';
import { isFacet } from '../rows/facets';
import { sampleRows, type Frame } from '../table/frame';
import { glance } from '../cell/glance';
import { parseHeader, type Header } from './header';
import { headingDepth, headingPaths } from './headings';
import { findLong } from '../layout/long';
import { readUnit } from '../cell/measure';
import { ranksUnits } from './ordinal';
import { tidyName } from '../cell/text';
import {
  DATE_HEAD,
  DUE_HEAD,
  IDENTIFIER_HEAD,
  INDEX_HEAD,
  INDICATOR_HEAD,
  ITEM_HEAD,
  MEASURE_HEAD,
  NAME_HEAD,
  NAME_WORD,
  PERIOD_HEAD,
  REMARK_HEAD,
  TEXT_HEAD,
  UNIT_ENDING,
} from './vocabulary';

export type ColumnPart =
  | 'index'
  | 'name'
  | 'period'
  | 'indicator'
  | 'dimension'
  /** Which side of its figures a row holds: 计划, 实际. */
  | 'facet'
  | 'measure'
  | 'weight'
  | 'direction'
  | 'figure'
  | 'adjustment'
  | 'text'
  | 'remark'
  | 'identifier'
  | 'empty'
  /** By a person's word. */
  | 'left-out';

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
  /** Whose the units are, where each row is one of several of a zone's: its clusters, its projects. */
  readonly owner: Column | null;
}

/** Gives the part of every column. */
export function partColumns(frame: Frame): Columns {
  const depth = headingDepth(frame);
  const paths = headingPaths(frame, depth);
  const looks = paths.map((_, column) => lookDown(frame, depth, column));
  const long = frame.turned ? null : findLong(paths, looks);
  const named = long?.name ?? chooseName(paths, looks, frame.turned);
  const listed = long === null && named !== null && !frame.turned ? listingOf(named, paths, looks) : null;
  const name = listed?.item ?? named;
  const all = paths.map((path, index): Column => {
    const look = looks[index] ?? EMPTY;
    const owns = index === listed?.owner;
    const part =
      long?.parts.get(index) ?? (index === name ? 'name' : owns ? 'text' : partOf(path, look, index, name));
    if (part === 'index' && ranksUnits(frame, depth, index))
      return { index, part: 'figure', path, header: { ...RANKS, name: path.join('') } };
    return { index, part, path, header: parseHeader(path) };
  });
  const facet = long !== null || name === null ? -1 : findFacet(frame, depth, all, name);
  return {
    depth,
    all: facet < 0 ? all : all.map((one) => (one.index === facet ? { ...one, part: 'facet' } : one)),
    name: name === null ? null : (all[name] ?? null),
    owner: listed === null ? null : (all[listed.owner] ?? null),
  };
}

/** The column of what is listed of each unit, where the name of the unit comes again or stands once for several rows; null = none. */
function listingOf(
  named: number,
  paths: readonly (readonly string[])[],
  looks: readonly Look[],
): { readonly item: number; readonly owner: number } | null {
  const heads = paths.map((path) => path.join(''));
  const item = ITEM_HEAD.test(heads[named]!)
    ? named
    : heads.findIndex((head, column) => column !== named && ITEM_HEAD.test(head));
  const owner =
    item === named
      ? heads.findIndex(
          (head, column) => column !== named && OWNER_HEAD.test(head) && looks[column]!.texts > 0,
        )
      : named;
  const [own, of] = [looks[item], looks[owner]];
  if (own === undefined || of === undefined || own.texts < of.texts || own.figures > 0) return null;
  // As many things as there are units may be what is measured of each.
  const several = INDICATOR_HEAD.test(heads[item]!)
    ? own.distinct > of.distinct
    : own.distinct >= of.distinct;
  return several && of.distinct < own.texts ? { item, owner } : null;
}

const OWNER_HEAD = /^(?:所在|所属)?(?:开发区|园区|县市区|区县|市县)(?:名称)?$/;

/** A column of 计划 and 实际 beside names that come again or stand once for several rows; -1 = none. */
function findFacet(frame: Frame, depth: number, all: readonly Column[], name: number): number {
  const rows = sampleRows(depth, frame.height);
  return all.findIndex(({ index, part }) => {
    if (part !== 'text' || rows.length < 2) return false;
    const texts = rows.map((row) => frame.text(row, index)).filter((text) => text !== '');
    const names = new Set(rows.map((row) => frame.text(row, name)).filter((text) => text !== ''));
    const sides = new Set(texts);
    return sides.size > 1 && names.size < texts.length && [...sides].every(isFacet);
  });
}

/** 序号 that turns out to rank. */
const RANKS: Header = parseHeader(['名次']);

interface Look {
  readonly figures: number;
  readonly years: number;
  readonly texts: number;
  readonly marks: number;
  readonly distinct: number;
  readonly unitLike: number;
  /** Texts that are units of measure. */
  readonly measures: number;
  readonly days: number;
  readonly counts: boolean;
}
const EMPTY: Look = {
  figures: 0,
  years: 0,
  texts: 0,
  marks: 0,
  distinct: 0,
  unitLike: 0,
  measures: 0,
  days: 0,
  counts: false,
};

const namesDays = ({ days, years, figures }: Look): boolean => days > 0 || (years > 0 && figures === 0);

/** A date, however it is kept. */
const isDay = (cell: Cell, format: string): boolean =>
  typeof cell === 'number'
    ? format !== 'General' && isDateFormat(format)
    : typeof cell === 'string' && DAY.test(cell.trim());
const DAY = /^(?:19|20)\d\d(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?$/;

function lookDown(frame: Frame, depth: number, column: number): Look {
  let [figures, years, texts, marks, unitLike, measures, days, steps, last] = [0, 0, 0, 0, 0, 0, 0, 0, NaN];
  const seen = new Set<string>();
  for (const row of sampleRows(depth, frame.height)) {
    const cell = frame.cell(row, column);
    if (typeof cell === 'string' && cell.length < 12 && readUnit(tidyName(cell)) !== null) measures++;
    if (isDay(cell, frame.format(row, column))) days++;
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
    measures,
    days,
    counts: numbers > 1 && steps === numbers,
  };
}

/** Projects may be what is measured or what is listed: they are listed where none stands twice, and what is beside them does. */
const PROJECT_HEAD = /^项目(?:名称)?$/;

const NUMBERED = /^(?:班级?|组别?|队伍?|小组|编号|号码|车间|工号|学号|楼栋|class|team|id|no\.?)$/i;

function chooseName(
  paths: readonly (readonly string[])[],
  looks: readonly Look[],
  turned: boolean,
): number | null {
  let best: number | null = null;
  let highest = 0;
  // Every unit has a name, not every one its city beside it.
  const most = Math.max(...looks.map(({ texts }) => texts));
  paths.forEach((path, column) => {
    const look = looks[column] ?? EMPTY;
    const head = path.join('');
    if (look.texts === 0 || look.texts < look.figures + look.years) return;
    // Turned, the corner speaks of the headings: 年份 | 甲区 | 乙区.
    if (REMARK_HEAD.test(head) || (!turned && (PERIOD_HEAD.test(head) || INDICATOR_HEAD.test(head)))) return;
    // 单位 beside 数值 is the unit of measure.
    if (MEASURE_HEAD.test(head) && 2 * look.measures > look.texts) return;
    const score =
      (NAME_WORD.test(head) ? 3 : 0) +
      (NAME_HEAD.test(head) ? 2 : 0) -
      (TEXT_HEAD.test(head) ? 2 : 0) -
      (IDENTIFIER_HEAD.test(head) ? 4 : 0) +
      (2 * look.distinct) / look.texts +
      look.unitLike / look.texts +
      look.texts / most -
      column / 100;
    if (score > highest) [best, highest] = [column, score];
  });
  const projects = paths.findIndex((path) => PROJECT_HEAD.test(path.join('')));
  const project = looks[projects];
  if (best !== null && project !== undefined && project.texts > 0 && project.distinct === project.texts) {
    const chosen = looks[best]!;
    if (chosen.distinct < chosen.texts && !NAME_HEAD.test((paths[best] ?? []).join(''))) return projects;
  }
  // 指标 over names of units speaks of the headings beside it.
  const units = looks.findIndex((look) => look.texts > 0 && 2 * look.unitLike > look.texts);
  if (best === null && units >= 0 && INDICATOR_HEAD.test(paths[units]?.at(-1) ?? '')) return units;
  if (best !== null || looks.some((look) => look.texts > look.figures + look.years)) return best;
  // Classes 1, 2, 3 are units too, where the heading says so.
  return NAME_HEAD.test(paths[0]?.join('') ?? '') || NUMBERED.test(paths[0]?.join('') ?? '') ? 0 : null;
}

function partOf(path: readonly string[], look: Look, index: number, name: number | null): ColumnPart {
  const head = path.at(-1) ?? '';
  const numbers = look.figures + look.years;
  if (INDEX_HEAD.test(head)) return 'index';
  if (REMARK_HEAD.test(head)) return 'remark';
  if (PERIOD_HEAD.test(head) && numbers + look.texts > 0) return 'period';
  const adjusts = adjustmentOf(head);
  // What a bonus is for is a remark on it.
  if (adjusts !== null) return adjusts !== 'veto' && look.texts > numbers ? 'remark' : 'adjustment';
  if (head === '' && look.years > 0 && look.figures + look.texts + look.marks === 0) return 'period';
  if (IDENTIFIER_HEAD.test(head)) return 'identifier';
  // 类别 1, 2, 1 are names of kinds; 标签(个) is a count.
  if (
    DATE_HEAD.test(head) ||
    (namesDays(look) && DUE_HEAD.test(head)) ||
    (TEXT_HEAD.test(head) && parseHeader(path).unit === null)
  )
    return 'text';
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
