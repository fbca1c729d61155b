/** The columns of figures as series: each with a name of its own, a role, a period, and what it belongs to. */
import { columnAddress, columnLetters, rowAddress } from '../../address';
import { settleSums, type Aside } from '../columns/cumulative';
import { exclude, problemAt, type Exclusion, type SheetProblem } from '../../problem';
import type { Column } from '../columns/columns';
import type { Corrected } from '../corrected';
import { sampleRows, type Frame } from '../table/frame';
import { isBareRole, parseHeader, type Header } from '../columns/header';
import { comparePeriods } from '../period';
import { BASE_HEAD, OUTER_RANK, PACE_HEAD, WHOLE_HEAD } from '../columns/vocabulary';

export interface Series {
  readonly column: Column;
  readonly name: string;
  readonly header: Header;
  readonly period: string | null;
  /** Dimensions that it stands under, from the top down. */
  readonly path: readonly string[];
  /** In the tables. */
  readonly assessed: boolean;
  /** A rank of every unit in a wider ranking. */
  readonly outer: boolean;
  /** The indicator that a rank or target belongs to; '' = the whole. */
  readonly of: string;
  /** The scheme names it. */
  readonly wanted?: boolean;
  /** Why it is no indicator, though its figures are such as theirs. */
  readonly aside?: Aside;
}

interface SeriesFound {
  readonly series: readonly Series[];
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly SheetProblem[];
}

const INDICATING: readonly string[] = ['level', 'growth', 'share', 'completion'];

/** Whether figures in that role are indicators by themselves. */
export const isScored = (role: Header['role']): boolean => INDICATING.includes(role);

/**
 * Gives the series among the columns.
 * Edge: where there is nothing to score but a printed score, that is the indicator; where there are ranks alone, none is.
 */
export function findSeries(
  frame: Frame,
  columns: readonly Column[],
  caption: Header | null,
  corrected: Corrected,
  wanted: readonly string[] = [],
  asked: readonly string[] = [],
): SeriesFound {
  const guessed = settleSums(tellApart(letterNameless(frame, nameAll(columns, caption))));
  const named = wantSeries(guessed, wanted, asked).map((one) => correctSeries(one, corrected));
  const figures = named.filter(({ column }) => column.part === 'figure');
  const scored = figures.some(({ header }) => INDICATING.includes(header.role));
  const series = named.map(setPace(frame)).map((one): Series => {
    const figure = one.column.part === 'figure';
    const assessed =
      figure &&
      one.aside === undefined &&
      (INDICATING.includes(one.header.role) ||
        (one.header.role === 'score' && (!scored || one.wanted === true)));
    const outer = figure && one.header.role === 'rank' && one.of === '' && OUTER_RANK.test(one.name);
    return { ...one, assessed, outer };
  });
  const whereOf = (column: number): string => {
    const at = frame.ref(0, column);
    return frame.turned ? rowAddress(at.row) : columnAddress(at.column);
  };
  const ranksOnly = !series.some((one) => one.assessed);
  const excluded = series
    .filter(({ column }) => column.part !== 'empty' || holdsAnything(frame, column.index))
    .map((one) => excludedAs(one, whereOf(one.column.index), ranksOnly && !hasOuter(series)))
    .filter((one) => one !== null);
  return { series, excluded, problems: findDuplicates(frame, series) };
}

function holdsAnything(frame: Frame, column: number): boolean {
  for (let row = 0; row < frame.height; row++) if (!frame.blank(row, column)) return true;
  return false;
}

const hasOuter = (series: readonly Series[]): boolean => series.some((one) => one.outer);

export type Named = Omit<Series, 'assessed' | 'outer'>;

/** 序时进度 that is the same everywhere is how much of the year has passed, and nobody's merit. */
const setPace =
  (frame: Frame) =>
  (one: Named): Named => {
    const { column, wanted } = one;
    if (column.part !== 'figure' || wanted === true || !PACE_HEAD.test(column.path.at(-1) ?? '')) return one;
    const texts = sampleRows(1, frame.height).map((row) => frame.text(row, column.index));
    const figures = new Set(texts.filter((text) => /^\d/.test(text)));
    return figures.size === 1 ? { ...one, aside: 'pace' } : one;
  };

/**
 * What a scheme names as an indicator is one, unless another column goes by that name already; what it computes from stays what
 * it is, but that an empty column is one of figures.
 */
function wantSeries(
  named: readonly Named[],
  wanted: readonly string[],
  asked: readonly string[],
): readonly Named[] {
  const scored = ({ column, header, aside }: Named): boolean =>
    column.part === 'figure' && aside === undefined && INDICATING.includes(header.role);
  const known = new Set(named.filter(scored).map(({ name }) => name));
  const missing = [...new Set([...wanted, ...asked])].filter((name) => !known.has(name));
  if (missing.length === 0) return named;
  const taken = new Map<Named, string>();
  for (const name of missing) {
    const goes = ({ name: own, column }: Named): boolean =>
      (wanted.includes(name) ? WANTED.has(column.part) : column.part === 'empty') &&
      [own, column.path.join(''), column.path.at(-1)].includes(name);
    const found = named.filter(goes);
    const periods = new Set(found.map(({ period }) => period));
    if (periods.size === found.length) for (const one of found) taken.set(one, name);
  }
  return named.map((one) => {
    const name = taken.get(one);
    if (name === undefined) return one;
    const { column, header } = one;
    const role = INDICATING.includes(header.role) || header.role === 'score' ? header.role : 'level';
    return {
      ...one,
      name,
      of: '',
      aside: undefined,
      wanted: true,
      header: { ...header, role },
      column: { ...column, part: 'figure' as const },
    };
  });
}

/** Whatever may hold figures. */
const WANTED: ReadonlySet<string> = new Set([
  'figure',
  'adjustment',
  'text',
  'remark',
  'index',
  'identifier',
  'empty',
]);

/** What a person has said of a series goes before what its heading says. */
export function correctSeries<S extends Named>(one: S, corrected: Corrected): S {
  const { name, header, column } = one;
  const period = corrected.period(name, one.period) ?? one.period;
  const unit = corrected.measure(name, period) ?? corrected.measure(name, one.period) ?? header.unit;
  const is = corrected.column(name, period) ?? corrected.column(name, one.period);
  const plain = period === one.period && unit === header.unit && is === null;
  if (plain || column.part === 'name') return one;
  const role =
    is === 'rank' ? 'rank' : is === 'indicator' && !INDICATING.includes(header.role) ? 'level' : header.role;
  const part = is === null ? column.part : is === 'leftOut' ? 'left-out' : 'figure';
  return { ...one, period, header: { ...header, unit, period, role }, column: { ...column, part } };
}

/** Several columns that nothing names go by their letters. */
function letterNameless(frame: Frame, named: readonly Named[]): readonly Named[] {
  const nameless = named.filter(({ column, period }) => {
    return column.part === 'figure' && column.path.length === 0 && period === null;
  });
  if (nameless.length < 2) return named;
  return named.map((one) => {
    if (!nameless.includes(one)) return one;
    const at = frame.ref(0, one.column.index);
    return { ...one, name: `${one.name}${frame.turned ? at.row + 1 : columnLetters(at.column)}` };
  });
}

/** 工业 over 增加值 and 服务业 over 增加值: what would have the same name takes the heading above into it. */
function tellApart(named: readonly Named[]): readonly Named[] {
  const keyOf = ({ name, period }: Named): string => `${period ?? ''}\n${name}`;
  const counts = new Map<string, number>();
  for (const one of named)
    if (one.column.part === 'figure') counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return named.map((one) => {
    const above = one.path.at(-1);
    if (one.column.part !== 'figure' || above === undefined || (counts.get(keyOf(one)) ?? 0) < 2) return one;
    const { header } = one;
    const whole = parseHeader([above + header.name]);
    const { canonical, direction, because } = whole;
    return {
      ...one,
      name: above + one.name,
      path: one.path.slice(0, -1),
      header: { ...header, canonical, direction, because },
    };
  });
}

/** 排名 and 同比 name nothing by themselves: they belong to the column of figures at their left. */
function nameAll(columns: readonly Column[], caption: Header | null): readonly Named[] {
  const named: Named[] = [];
  let left: Named | null = null;
  const heads = columns.map(({ header }) => header.name);
  const owners = ranksAhead(columns);
  for (const column of columns) {
    const { header, part } = column;
    const path = header.levels.map((level) => level.name);
    let one: Named = { column, header, name: header.name, period: header.period, path, of: '' };
    if (part === 'figure' && header.name === '' && caption !== null) {
      one = {
        ...one,
        name: caption.name,
        header: { ...caption, period: header.period, unit: header.unit ?? caption.unit },
      };
    } else if (owners.has(column)) {
      const of = owners.get(column)!.header;
      one = {
        ...one,
        header: { ...header, canonical: of.canonical },
        name: of.name + header.name,
        of: of.name,
      };
    } else if (part === 'figure' && left !== null && belongsLeft(header, left, heads)) {
      one = {
        ...one,
        header: { ...header, canonical: left.header.canonical },
        name: header.name.startsWith(left.name) ? header.name : left.name + header.name,
        period: header.period ?? left.period,
        path: left.path,
        of: left.name,
      };
    } else if (part === 'figure' && header.role !== 'level') {
      const owner = [...named]
        .reverse()
        .find(
          (other) =>
            other.column.part === 'figure' &&
            other.header.role === 'level' &&
            other.name !== '' &&
            header.name.includes(other.name),
        );
      if (owner !== undefined) one = { ...one, of: owner.name };
    }
    if (
      part === 'figure' &&
      (header.role === 'level' || header.role === 'score') &&
      !BASE_HEAD.test(header.name) &&
      !WHOLE_HEAD.test(header.name) &&
      one.of === '' &&
      one.name !== ''
    )
      left = one;
    if (part === 'figure')
      one = { ...one, name: one.name === '' ? column.path.join('') || caption?.name || '' : one.name };
    named.push(one);
  }
  return named.map((one) => findOwner(tellScore(one, named), named));
}

/** 税收 | 税收得分: points that the table gives for figures which stand there too are not scored again. */
function tellScore(one: Named, named: readonly Named[]): Named {
  const of = /^(.+?)(?:的)?(?:得分|评分|分数)$/.exec(one.name)?.[1];
  if (one.column.part !== 'figure' || one.header.role !== 'level' || of === undefined) return one;
  const owner = named.find(
    (other) => other.column.part === 'figure' && [other.name, other.header.canonical].includes(of),
  );
  return owner === undefined ? one : { ...one, of: owner.name, header: { ...one.header, role: 'score' } };
}

/** 税收排名 | 税收: what it ranks may stand behind it. */
function findOwner(one: Named, named: readonly Named[]): Named {
  const { role, name } = one.header;
  if (one.column.part !== 'figure' || one.of !== '' || role !== 'rank') return one;
  const owner = named.find(
    (other) =>
      other.column.part === 'figure' &&
      other.header.role === 'level' &&
      other.name !== '' &&
      name.startsWith(other.name),
  );
  return owner === undefined ? one : { ...one, of: owner.name };
}

const PLAIN_RANK = /^(?:排名|名次|位次|排位|序位)$/;

/** 排名 | 税收 | 排名 | 投资: ranks each of which stands before its figures, and the figures of each. */
function ranksAhead(columns: readonly Column[]): ReadonlyMap<Column, Column> {
  const figures = columns.filter(({ part }) => part === 'figure');
  const isRank = (column: Column | undefined): boolean =>
    column !== undefined && column.header.role === 'rank' && PLAIN_RANK.test(column.header.name);
  const ranks = figures.filter(isRank);
  const ahead =
    ranks.length > 1 &&
    isRank(figures[0]) &&
    figures.every((column, at) => !isRank(column) || (at + 1 < figures.length && !isRank(figures[at + 1])));
  return new Map(ahead ? ranks.map((rank) => [rank, figures[figures.indexOf(rank) + 1]!]) : []);
}

// 全省排名 once, at the end of several indicators, ranks the whole; repeated it ranks each.
function belongsLeft(header: Header, left: Named, heads: readonly string[]): boolean {
  if (BASE_HEAD.test(header.name) || WHOLE_HEAD.test(header.name)) return true;
  if (!isBareRole(header.name) || header.name === '') return false;
  if (header.role === 'score' || header.role === 'level') return false;
  if (header.role !== 'rank') return true;
  const repeated = heads.filter((head) => head === header.name).length > 1;
  return (
    repeated ||
    (PLAIN_RANK.test(header.name) && left.name !== '' && heads.filter((head) => head !== '').length <= 3)
  );
}

function excludedAs(
  { column, name, header, of, assessed, outer, aside }: Series,
  where: string,
  soleRanks: boolean,
): Exclusion | null {
  const text = column.path.join(' ');
  switch (column.part) {
    case 'index':
      return exclude(where, 'index', { text });
    case 'remark':
      return exclude(where, 'remark', { text });
    case 'identifier':
      return exclude(where, 'identifier', { text });
    case 'empty':
      return exclude(where, 'column-empty', { text });
    case 'text':
      return exclude(where, 'text', { text });
    case 'left-out':
      return exclude(where, 'corrected', { text: name || text });
    case 'name':
    case 'period':
    case 'indicator':
    case 'facet':
    case 'dimension':
    case 'measure':
    case 'weight':
    case 'direction':
      return null;
    case 'adjustment':
      return exclude(where, 'adjustment', { text });
    case 'figure':
      if (assessed || outer) return null;
      if (aside !== undefined) return exclude(where, aside, { text: text || name });
      if (header.role === 'target') return exclude(where, 'target', { text: name });
      if (header.role === 'score') return exclude(where, 'score-printed', { text: name });
      if (header.role === 'rank') return soleRanks ? null : exclude(where, 'rank', { text: name, of });
      return exclude(where, 'remark', { text: name });
  }
}

function findDuplicates(frame: Frame, series: readonly Series[]): readonly SheetProblem[] {
  const seen = new Map<string, Series>();
  const problems: SheetProblem[] = [];
  // A column without a period stands for the latest of the others.
  const latest = series
    .map(({ period }) => period ?? '')
    .sort(comparePeriods)
    .at(-1);
  for (const one of series) {
    if (!one.assessed && one.column.part !== 'adjustment') continue;
    const key = `${one.period ?? latest}\n${one.name}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, one);
    else {
      const heading = frame.ref(0, other.column.index);
      const address = frame.turned ? rowAddress(heading.row) : columnAddress(heading.column);
      problems.push(
        problemAt(
          frame.ref(0, one.column.index),
          'indicator-duplicate',
          { indicator: one.name, other: address },
          { indicator: one.name },
        ),
      );
    }
  }
  return problems;
}

const SENTENCE = /^(?:this|some|these|all|click|see)\s|[a-z]{3}\.$|^\(.*\)$/i;
const NO_NAME =
  /^(?:sheet|工作表|表格?|table|s|data|数据|数据表|原始数据|基础数据|指标|指标表|指标数据|汇总|汇总表|总表|名称|book|新建.*|副本)\s*[(\d)]*$/i;

/** What a title or sheet name says that the figures are: …近三年（2019-2021年）综合发展水平排名情况表 → 综合发展水平排名. */
export function parseCaption(texts: readonly string[]): Header | null {
  for (const text of texts) {
    if (text === '' || NO_NAME.test(text) || SENTENCE.test(text)) continue;
    const after = text.replace(
      /^.*(?:\([^)]*(?:年|\d)[^)]*\)|\d{4}年度?|近[一二三四五六七八九十\d]+年)(?=.)/,
      '',
    );
    const name = after
      .replace(/^[)\s,、:]+/, '')
      .replace(/^(?:(?:附?表|附件|table)\s*[\d.-]+[:.]?\s*|(?:dataset|指标|项目)\s*:\s*)/i, '')
      .replace(/^.*(?:各|全[市省县区])(?:县市区|开发区|园区|区县|单位|镇街|学校|企业)/, '')
      .replace(/(?:完成)?(?:情况)?(?:统计|汇总|一览|明细|对比)?表$/, '')
      .replace(/情况$/, '');
    if (name === '' || /^\d+$/.test(name)) continue;
    const header = parseHeader([name]);
    return header.name === '' ? null : header;
  }
  return null;
}
