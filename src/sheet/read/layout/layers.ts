/** The periods of a table as layers: which units each holds, and where the figure of a unit and an indicator stands. */
import type { SheetProblem } from '../../problem';
import { parseCell } from '../cell/cell';
import { comparePeriods, periodIn } from '../period';
import type { Column, Columns } from '../columns/columns';
import type { Corrected } from '../corrected';
import { layFacets } from '../rows/facets';
import type { Frame } from '../table/frame';
import { layLong, remember } from './long';
import { canonicalName } from '../names';
import type { Series } from './series';
import { tidyName } from '../cell/text';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** One indicator in one period. */
export interface Strand {
  readonly series: Series;
  at(unit: number): Position | null;
  /** The rows of its units, where they all stand in its column: what `at` says, without an object a cell. */
  readonly rows?: readonly number[];
  /** The first row of a long table that speaks of it. */
  first?(): Position | null;
  /** Unit of measure in a column of its own; '' = none. */
  measure(unit: number): string;
}

export interface Layer {
  readonly period: string | null;
  /** Rows that name its units. */
  readonly rows: readonly number[];
  readonly strands: readonly Strand[];
  readonly problems: readonly SheetProblem[];
}

/** What of a table is laid into periods. */
export interface Body {
  readonly frame: Frame;
  readonly columns: Columns;
  /** Rows of units. */
  readonly rows: readonly number[];
  readonly series: readonly Series[];
  /** What title or sheet name say, where the table says nothing. */
  readonly period: string | null;
  readonly city: string | null;
  readonly corrected: Corrected;
}

/** Gives the layers of a table, oldest first. */
export function layTable(body: Body): readonly Layer[] {
  const { frame, columns, rows, series, period } = body;
  const dated = columns.all.filter((column) => column.part === 'period');
  const facets = columns.all.some((column) => column.part === 'facet');
  if (facets || columns.all.some((column) => column.part === 'indicator')) {
    const lay = facets ? layFacets : layLong;
    const across = [...new Set(series.map((one) => one.period).filter((one) => one !== null))];
    if (dated.length === 0 && across.length > 1)
      return across
        .sort(comparePeriods)
        .map((name) => lay({ ...body, series: series.filter((one) => one.period === name), period: name }));
    return byPeriod(frame, rows, dated, period).map(([name, own]) =>
      lay({ ...body, rows: own, period: name }),
    );
  }
  if (dated.length > 0 && isPanel(frame, columns, rows)) {
    return byPeriod(frame, rows, dated, period).map(([name, own]) => ({
      period: name,
      rows: own,
      strands: series.map((one) => strand(one, own)),
      problems: [],
    }));
  }
  return layAcross(frame, rows, series, period);
}

/** Years beside names are periods where names come again; else each unit merely has its own year. */
function isPanel(frame: Frame, columns: Columns, rows: readonly number[]): boolean {
  const [nameColumn, periodColumn] = [
    columns.name?.index,
    columns.all.find(({ part }) => part === 'period')?.index,
  ];
  if (nameColumn === undefined || periodColumn === undefined) return false;
  const distinct = (column: number, name: (text: string) => string = (text) => text): number =>
    new Set(rows.map((row) => name(tidyName(frame.shown(row, column))))).size;
  if (distinct(periodColumn) === 1 || distinct(nameColumn) < rows.length) return true;
  return distinct(nameColumn, canonicalName) < rows.length;
}

const strand = (series: Series, rows: readonly number[]): Strand => ({
  series,
  rows,
  at: (unit) => ({ row: rows[unit] ?? -1, column: series.column.index }),
  measure: () => '',
});

/** Years across: several columns of one indicator, told apart by their periods. */
function layAcross(
  frame: Frame,
  rows: readonly number[],
  series: readonly Series[],
  period: string | null,
): readonly Layer[] {
  const used = series.filter(({ column }) => column.part !== 'left-out');
  const periods = [...new Set(used.map((one) => one.period).filter((one) => one !== null))].sort(
    comparePeriods,
  );
  const repeats = (one: Series): boolean =>
    used.some((other) => other !== one && other.name === one.name && other.period !== one.period);
  const several = periods.length > 1 && used.some((one) => one.period !== null && repeats(one));
  if (!several) {
    const only = periods.length === 1 ? wholePeriod(periods[0] ?? '', period) : period;
    return [{ period: only, rows, strands: series.map((one) => strand(one, rows)), problems: [] }];
  }
  const latest = periods.at(-1);
  return periods.map((name) => {
    const own = series.filter(
      (one) => one.period === name || ((one.period === null || !used.includes(one)) && name === latest),
    );
    const ranked = rankedIn(frame, rows, own);
    return {
      period: wholePeriod(name, period),
      rows: ranked,
      strands: own.map((one) => strand(one, ranked)),
      problems: [],
    };
  });
}

/** A unit whose rank in a period reads 新参评 or 未参评 was none of those ranked in it. */
function rankedIn(frame: Frame, rows: readonly number[], series: readonly Series[]): readonly number[] {
  const figures = series.filter(({ column }) => column.part === 'figure');
  if (figures.length === 0 || figures.some(({ header }) => header.role !== 'rank')) return rows;
  return rows.filter((row) =>
    figures.some(({ column }) => parseCell(frame.cell(row, column.index), 'General').kind !== 'excluded'),
  );
}

/** 2021 | 1月 in two columns is 2021年1月, whichever stands first. */
function joinParts(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== '');
  const year = told.find((part) => /^\d{4}$/.test(part));
  const within = told.filter((part) => part !== year && !/^\d{4}/.test(part));
  if (told.length < 2 || year === undefined || within.length !== 1) return told.at(-1) ?? '';
  return /^全年/.test(within[0]!) ? year : `${year}年${within[0]}`;
}

/** 1-6月 in a heading is of the year that the title names. */
const wholePeriod = (period: string, title: string | null): string => {
  const year = /^\d{4}/.exec(title ?? '')?.[0];
  if (/^\d{4}/.test(period) || year === undefined) return period;
  return period === '全年' ? year : `${year}年${period}`;
};

function byPeriod(
  frame: Frame,
  rows: readonly number[],
  columns: readonly Column[],
  title: string | null,
): readonly (readonly [string | null, readonly number[]])[] {
  if (columns.length === 0) return [[title, rows]];
  const layers = new Map<string, number[]>();
  const last = columns.map(() => '');
  const read = columns.map(({ path }) => remember((text) => periodIn(text, path.join(''))));
  for (const row of rows) {
    // A year that stands once goes for the rows below it, as in a merged cell.
    columns.forEach(({ index }, place) => {
      const text = frame.text(row, index);
      if (text !== '') last[place] = read[place]!(text);
    });
    const name = wholePeriod(joinParts(last), title);
    const layer = layers.get(name);
    if (layer === undefined) layers.set(name, [row]);
    else layer.push(row);
  }
  return [...layers].sort(([a], [b]) => comparePeriods(a, b));
}
