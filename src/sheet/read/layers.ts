/** The periods of a table as layers: which units each holds, and where the figure of a unit and an indicator stands. */
import { cellAddress } from '../address';
import { problemAt, type SheetProblem } from '../problem';
import { parseCell } from './cell';
import { comparePeriods, readPeriod } from './period';
import type { Columns } from './columns';
import type { Frame } from './frame';
import { parseHeader } from './header';
import type { Series } from './series';
import { tidyName } from './text';

interface Position {
  readonly row: number;
  readonly column: number;
}

/** One indicator in one period. */
export interface Strand {
  readonly series: Series;
  at(unit: number): Position | null;
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

/** Gives the layers of a table, oldest first. `period` is what title or sheet name say, where the table says nothing. */
export function layTable(
  frame: Frame,
  columns: Columns,
  rows: readonly number[],
  series: readonly Series[],
  period: string | null,
): readonly Layer[] {
  const part = (wanted: string): number => columns.all.find((column) => column.part === wanted)?.index ?? -1;
  const [periodColumn, indicatorColumn] = [part('period'), part('indicator')];
  if (indicatorColumn >= 0) {
    return byPeriod(frame, rows, periodColumn, period).map(([name, own]) =>
      layLong(frame, columns, own, series, name, indicatorColumn, part('measure')),
    );
  }
  if (periodColumn >= 0 && isPanel(frame, columns, rows)) {
    return byPeriod(frame, rows, periodColumn, period).map(([name, own]) => ({
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
  const distinct = (column: number): number =>
    new Set(rows.map((row) => tidyName(frame.shown(row, column)))).size;
  return distinct(periodColumn) === 1 || distinct(nameColumn) < rows.length;
}

const strand = (series: Series, rows: readonly number[]): Strand => ({
  series,
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
  const periods = [...new Set(series.map((one) => one.period).filter((one) => one !== null))].sort(
    comparePeriods,
  );
  const repeats = (one: Series): boolean =>
    series.some((other) => other !== one && other.name === one.name && other.period !== one.period);
  const several = periods.length > 1 && series.some((one) => one.period !== null && repeats(one));
  if (!several) {
    const only = periods.length === 1 ? wholePeriod(periods[0] ?? '', period) : period;
    return [{ period: only, rows, strands: series.map((one) => strand(one, rows)), problems: [] }];
  }
  const latest = periods.at(-1);
  return periods.map((name) => {
    const own = series.filter((one) => one.period === name || (one.period === null && name === latest));
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

/** 1-6月 in a heading is of the year that the title names. */
const wholePeriod = (period: string, title: string | null): string => {
  const year = /^\d{4}/.exec(title ?? '')?.[0];
  return /^\d{4}/.test(period) || year === undefined ? period : `${year}年${period}`;
};

function byPeriod(
  frame: Frame,
  rows: readonly number[],
  column: number,
  title: string | null,
): readonly (readonly [string | null, readonly number[]])[] {
  if (column < 0) return [[title, rows]];
  const layers = new Map<string, number[]>();
  let last = '';
  for (const row of rows) {
    const text = tidyName(frame.shown(row, column));
    const name = text === '' ? last : (readPeriod(text).period ?? text);
    last = name;
    const layer = layers.get(name);
    if (layer === undefined) layers.set(name, [row]);
    else layer.push(row);
  }
  return [...layers].sort(([a], [b]) => comparePeriods(a, b));
}

/** One row a figure: 年度 | 开发区 | 指标 | 数值 | 单位. */
function layLong(
  frame: Frame,
  columns: Columns,
  rows: readonly number[],
  series: readonly Series[],
  period: string | null,
  indicatorColumn: number,
  measureColumn: number,
): Layer {
  const value = series.find((one) => one.column.part === 'figure');
  const nameColumn = columns.name?.index ?? 0;
  const units = new Map<string, number>();
  const own: number[] = [];
  const cells = new Map<string, Map<number, number>>();
  const problems: SheetProblem[] = [];
  for (const row of rows) {
    const name = frame.text(row, nameColumn);
    const unit = units.get(name) ?? own.push(row) - 1;
    units.set(name, unit);
    const indicator = frame.text(row, indicatorColumn);
    const byUnit = cells.get(indicator) ?? new Map<number, number>();
    const other = byUnit.get(unit);
    if (other === undefined) byUnit.set(unit, row);
    else {
      const facts = { unit: name, indicator, other: cellAddress(frame.ref(other, indicatorColumn)) };
      problems.push(
        problemAt(frame.ref(row, indicatorColumn), 'figure-duplicate', facts, { unit: name, indicator }),
      );
    }
    cells.set(indicator, byUnit);
  }
  const strands = [...cells].map(([indicator, byUnit]): Strand => {
    const header = parseHeader([indicator]);
    const column = value?.column ?? columns.all[0];
    if (column === undefined) throw new RangeError('layLong requires a table with columns');
    const one: Series = {
      column,
      header,
      name: header.name,
      period,
      assessed: header.role !== 'rank' && header.role !== 'target',
      outer: false,
      of: '',
    };
    const rowOf = (unit: number): number | undefined => byUnit.get(unit);
    return {
      series: one,
      at: (unit) => {
        const row = rowOf(unit);
        return row === undefined ? null : { row, column: column.index };
      },
      measure: (unit) => (measureColumn < 0 ? '' : frame.text(rowOf(unit) ?? -1, measureColumn)),
    };
  });
  return { period, rows: own, strands, problems };
}
