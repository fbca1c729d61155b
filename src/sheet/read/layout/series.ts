/** The columns of figures as series: which are indicators, which a scheme or a person makes such, and why others are left out. */
import { columnAddress, rowAddress } from '../../address';
import { settleSums, type Aside } from '../columns/cumulative';
import { exclude, problemAt, type Exclusion, type SheetProblem } from '../../problem';
import type { Column } from '../columns/columns';
import type { Corrected } from '../corrected';
import { sampleRows, type Frame } from '../table/frame';
import type { Header } from '../columns/header';
import { comparePeriods } from '../period';
import { OUTER_RANK, PACE_HEAD } from '../columns/vocabulary';
import { nameColumns } from './naming';

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
  const guessed = settleSums(nameColumns(frame, columns, caption));
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
