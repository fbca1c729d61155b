/** Every figure of a table, those of totals and of columns that are not assessed too: what a data check compares. */
import type { Cell, CellRef } from '../../grid';
import type { Cells } from '../figures/cells';
import { readFigures } from '../figures/figures';
import type { ReadDirection, Role } from '../columns/header';
import type { Layer, Strand } from './layers';
import { readDigits } from '../cell/numeral';
import type { ReadCell, ReadUnit } from '../reading';
import { tidy, tidyName } from '../cell/text';
import type { Work } from './work';
import { joinUnits } from './units';

export interface Survey {
  /** Units and totals, as they stand on the sheet from the top down (from the left where units go across). */
  readonly lines: readonly SurveyLine[];
  /** Columns of figures, oldest period first; one of several periods once a period. */
  readonly columns: readonly SurveyColumn[];
}

export interface SurveyLine {
  readonly name: string;
  readonly kind: 'unit' | 'total';
  /** The group heading above; '' = none. */
  readonly group: string;
  readonly cell: CellRef;
}

export interface SurveyColumn {
  readonly name: string;
  /** The usual name of what it is of: 固投增速 is of 固定资产投资. */
  readonly canonical: string;
  /** Headings from the outermost in. */
  readonly path: readonly string[];
  /** Place among the columns of the sheet. */
  readonly index: number;
  readonly unit: string | null;
  readonly period: string | null;
  readonly role: Role;
  readonly direction: ReadDirection;
  /** The indicator that a rank or target belongs to; '' = the whole. */
  readonly of: string;
  /** Whether it is in the tables. */
  readonly assessed: boolean;
  readonly heading: CellRef;
  /** One a line; NaN = no figure. A percentage is 9.6, however it is written. */
  readonly values: Float64Array;
  /** Cells that are not plain numbers. */
  readonly cells: readonly ReadCell[];
  cell(line: number): Cell;
  format(line: number): string;
  /** null where the line has no cell in this column. */
  ref(line: number): CellRef | null;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

interface Lines {
  readonly lines: readonly SurveyLine[];
  /** Where the figure of a line stands, in one period's strand. */
  at(line: number, strand: Strand, layer: number): Position | null;
  measure(line: number, strand: Strand, layer: number): string;
}

/** Gives all figures of the table that was read. */
export function survey(
  work: Work,
  layers: readonly Layer[],
  byLayer: readonly (readonly ReadUnit[])[],
): Survey {
  const long = work.columns.all.some(({ part }) => part === 'indicator' || part === 'facet');
  const rows = layers.reduce((sum, layer) => sum + layer.rows.length, 0);
  const apart = layers.length > 1 && new Set(layers.flatMap((layer) => layer.rows)).size === rows;
  const lines = long || apart ? linesByName(work, layers, byLayer) : linesByRow(work);
  const columns = layers.flatMap((layer, index) =>
    layer.strands
      .filter(({ series }) => series.column.part === 'figure')
      .flatMap((strand) => readColumns(work, strand, index, layer.period, lines)),
  );
  return { lines: lines.lines, columns };
}

/** Each row one line: all periods stand beside each other. */
function linesByRow({ frame, columns, rows }: Work): Lines {
  const name = columns.name?.index ?? 0;
  const units = rows.units.map((row, index) => ({
    row,
    kind: 'unit' as const,
    name: frame.text(row, name),
    group: rows.groups[index] ?? '',
  }));
  const totals = rows.totals.map(({ row, text, group }) => ({
    row,
    kind: 'total' as const,
    name: text,
    group,
  }));
  const sorted = [...units, ...totals].sort((a, b) => a.row - b.row);
  return {
    lines: sorted.map(({ row, ...line }) => ({ ...line, cell: frame.ref(row, name) })),
    at: (line, { series }) => ({ row: sorted[line]?.row ?? -1, column: series.column.index }),
    measure: () => '',
  };
}

/** Each name one line: periods or indicators stand below each other. */
function linesByName(
  { frame, columns, rows }: Work,
  layers: readonly Layer[],
  byLayer: readonly (readonly ReadUnit[])[],
): Lines {
  const units = joinUnits(byLayer);
  const indexOf = byLayer.map((own) => new Map(own.map(({ canonical }, index) => [canonical, index])));
  const totals = totalsByName(rows.totals, layers);
  const names = [...totals.keys()];
  const nameColumn = columns.name?.index ?? 0;
  const unitAt = (line: number, layer: number): number | undefined =>
    indexOf[layer]?.get(units[line]?.canonical ?? '');
  const lines: readonly SurveyLine[] = [
    ...units.map(({ name, cell }) => ({ name, kind: 'unit' as const, group: '', cell })),
    ...names.map((name) => {
      const [row = 0] = totals.get(name)?.values() ?? [];
      return { name, kind: 'total' as const, group: '', cell: frame.ref(row, nameColumn) };
    }),
  ];
  return {
    lines,
    at: (line, strand, layer) => {
      if (line >= units.length) {
        const row = totals.get(names[line - units.length] ?? '')?.get(layer);
        return row === undefined ? null : { row, column: strand.series.column.index };
      }
      const unit = unitAt(line, layer);
      return unit === undefined ? null : strand.at(unit);
    },
    measure: (line, strand, layer) => {
      const unit = unitAt(line, layer);
      return unit === undefined ? '' : strand.measure(unit);
    },
  };
}

/** Rows of totals by name and by the period among whose rows they stand. */
function totalsByName(
  totals: Work['rows']['totals'],
  layers: readonly Layer[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const byName = new Map<string, Map<number, number>>();
  const starts = layers
    .map(({ rows }, layer) => ({ layer, first: rows.reduce((a, b) => Math.min(a, b), Infinity) }))
    .sort((a, b) => a.first - b.first);
  for (const { row, text } of totals) {
    const layer = starts.filter(({ first }) => first < row).at(-1)?.layer ?? starts[0]?.layer ?? 0;
    byName.set(text, (byName.get(text) ?? new Map<number, number>()).set(layer, row));
  }
  return byName;
}

const RANK_TEXT = /^(?:并列)?第?(\d+)[名位]?(?:\(并列\))?$/;

/** The column, and behind it the ranks that stand in brackets beside its figures. */
function readColumns(
  { frame, manner }: Work,
  strand: Strand,
  layer: number,
  period: string | null,
  { lines, at, measure }: Lines,
): readonly SurveyColumn[] {
  const { series } = strand;
  const { header } = series;
  const isRank = header.role === 'rank';
  const position = (line: number): Position | null => at(line, strand, layer);
  const raw = (line: number): Cell => {
    const where = position(line);
    return where === null ? '' : frame.cell(where.row, where.column);
  };
  const format = (line: number): string => {
    const where = position(line);
    return where === null ? 'General' : frame.format(where.row, where.column);
  };
  const figure = (line: number): Cell => {
    const cell = raw(line);
    if (isRank) return typeof cell === 'string' ? tidyName(cell).replace(RANK_TEXT, '$1') : cell;
    const own = measure(line, strand, layer);
    return own !== '' && readDigits(tidy(cell)) !== null && !format(line).includes('%')
      ? `${cell}${own}`
      : cell;
  };
  const heading = frame.ref(0, series.column.index);
  const cells: Cells = {
    indicator: series.name,
    unit: isRank ? null : (header.unit ?? (header.role === 'level' ? manner.unit : null)),
    units: lines.map(({ name }) => name),
    cell: figure,
    format,
    ref: (line) => {
      const where = position(line);
      return where === null ? heading : frame.ref(where.row, where.column);
    },
  };
  const figures = readFigures(cells, false);
  const isFraction = figures.cells.some(
    ({ kind, unit }) => kind === 'percent' || (unit === '%' && !kind.endsWith('_in_percent_column')),
  );
  const column: SurveyColumn = {
    name: series.name,
    canonical: header.canonical,
    path: series.column.path,
    index: series.column.index,
    unit: figures.unit,
    period: series.period ?? period,
    role: header.role,
    direction: header.direction,
    of: series.of,
    assessed: series.assessed,
    heading,
    values: isFraction
      ? figures.values.map((value) => Number((value * 100).toPrecision(14)))
      : figures.values,
    cells: figures.cells,
    cell: raw,
    format,
    ref: (line) => {
      const where = position(line);
      return where === null ? null : frame.ref(where.row, where.column);
    },
  };
  if (figures.ranks === null) return [column];
  return [
    column,
    {
      ...column,
      role: 'rank',
      of: series.name,
      unit: null,
      assessed: false,
      values: figures.ranks,
      cells: [],
    },
  ];
}
