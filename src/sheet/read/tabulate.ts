/** Layers → tables of numbers, with every cell that needs a word and the way back from a unit and indicator to its cell. */
import type { Place } from '../../engine/result';
import type { Table } from '../../engine/table';
import { columnLetters } from '../address';
import type { CellRef } from '../grid';
import { noteAt, problemAt, type SheetNote, type SheetProblem } from '../problem';
import { cellAddress } from '../address';
import type { Columns } from './columns';
import { readFigures, type Cells } from './figures';
import type { Frame } from './frame';
import type { Layer, Strand } from './layers';
import { nameUnit } from './names';
import type { PrintedRanks, ReadCell, ReadIndicator, ReadUnit, Reading } from './reading';
import type { Rows } from './rows';
import { tidyName } from './text';

export interface Manner {
  readonly missing: 'refuse' | 'allow';
  readonly city: string | null;
  /** Of the unit line, for what has none. */
  readonly unit: string | null;
}

export type Tabulated = Pick<
  Reading,
  'periods' | 'units' | 'indicators' | 'cells' | 'tables' | 'printed' | 'cellOf' | 'notes'
> & { readonly problems: readonly SheetProblem[] };

interface LayerTable {
  readonly layer: Layer;
  readonly units: readonly ReadUnit[];
  readonly table: Table;
}

/** Gives the tables of all layers, oldest first. */
export function tabulate(
  frame: Frame,
  columns: Columns,
  rows: Rows,
  layers: readonly Layer[],
  manner: Manner,
): Tabulated {
  const sink = {
    cells: [] as ReadCell[],
    problems: [] as SheetProblem[],
    notes: [] as SheetNote[],
    printed: [] as PrintedRanks[],
  };
  const units = nameUnits(frame, columns, layers, manner.city, sink);
  const found = new Map<string, string | null>();
  const layerTables = layers.map((layer, index): LayerTable => {
    const own = units[index] ?? [];
    return { layer, units: own, table: makeLayer(frame, columns, rows, layer, own, manner, sink, found) };
  });
  const latest = layerTables.at(-1);
  const range = cellAddress(frame.ref(0, 0));
  if (layerTables.every((one) => one.units.length === 0))
    sink.problems.push(problemAt(frame.ref(0, 0), 'units-none', { range }));
  else if (layerTables.every(({ table }) => table.indicators.length === 0 && table.outerRanks === null)) {
    sink.problems.push(problemAt(frame.ref(0, 0), 'indicators-none', { range }));
  }
  return {
    periods: layers.map((layer) => layer.period).filter((period) => period !== null),
    units: joinUnits(layerTables),
    indicators: describe(frame, layers, found),
    cells: sink.cells,
    tables: layerTables.map(({ table }) => table),
    printed: sink.printed,
    notes: sink.notes,
    problems: sink.problems,
    cellOf: (place, period) => {
      const layer = layerTables.find((one) => one.layer.period === period) ?? latest;
      return layer === undefined ? null : locate(frame, layer, place);
    },
  };
}

interface Sink {
  readonly cells: ReadCell[];
  readonly problems: SheetProblem[];
  readonly notes: SheetNote[];
  readonly printed: PrintedRanks[];
}

/** Units by layer; one that is written differently over the years goes by its latest name. */
function nameUnits(
  frame: Frame,
  columns: Columns,
  layers: readonly Layer[],
  city: string | null,
  sink: Sink,
): readonly (readonly ReadUnit[])[] {
  const column = columns.name?.index ?? 0;
  const names = new Map<string, string>();
  const told = new Set<number>();
  const seenRows = new Map<number, ReadUnit>();
  const byLayer = [...layers].reverse().map((layer) => {
    const inLayer = new Map<string, CellRef>();
    return layer.rows.map((row): ReadUnit => {
      const known = seenRows.get(row);
      const cell = frame.ref(row, column);
      const { name, canonical, misread } =
        known === undefined ? nameUnit(frame.cell(row, column), city) : { ...known, misread: null };
      const shown = names.get(canonical) ?? name;
      names.set(canonical, shown);
      if (misread !== null)
        sink.notes.push(noteAt(cell, 'unit-confusable', { unit: name, read: canonical }, { unit: shown }));
      if (known === undefined && !frame.turned && frame.sheet.grid.hiddenRows.has(cell.row)) {
        sink.notes.push(noteAt(cell, 'unit-hidden', { unit: name, row: cell.row + 1 }, { unit: shown }));
      }
      const other = inLayer.get(canonical);
      if (other === undefined) inLayer.set(canonical, cell);
      else if (!told.has(row)) {
        told.add(row);
        sink.problems.push(
          problemAt(cell, 'unit-duplicate', { unit: name, other: cellAddress(other) }, { unit: shown }),
        );
      }
      const unit = { name: shown, canonical, cell };
      seenRows.set(row, unit);
      return unit;
    });
  });
  return byLayer.reverse();
}

function makeLayer(
  frame: Frame,
  columns: Columns,
  rows: Rows,
  layer: Layer,
  units: readonly ReadUnit[],
  manner: Manner,
  sink: Sink,
  found: Map<string, string | null>,
): Table {
  const names = units.map((unit) => unit.name);
  const read = (strand: Strand, refuse: boolean): { values: Float64Array; ranks: Float64Array | null } => {
    const cells = cellsOf(frame, columns, layer, strand, names, manner.unit);
    const figures = readFigures(cells, refuse);
    sink.cells.push(...figures.cells);
    sink.problems.push(...figures.problems);
    sink.notes.push(...figures.notes);
    found.set(keyOf(strand), figures.unit ?? found.get(keyOf(strand)) ?? null);
    return figures;
  };
  const scored = layer.strands.filter(({ series }) => series.assessed);
  const ranks = layer.strands.filter(
    ({ series }) => series.header.role === 'rank' && series.column.part === 'figure',
  );
  const refuse = manner.missing === 'refuse';
  const figures = scored.map((strand) => {
    const one = read(strand, refuse);
    if (one.ranks !== null)
      sink.printed.push({
        name: strand.series.name,
        of: strand.series.name,
        period: layer.period,
        ranks: one.ranks,
      });
    return one.values;
  });
  const outer = ranks.find(({ series }) => series.outer) ?? (scored.length === 0 ? ranks[0] : undefined);
  const outerRanks =
    outer === undefined
      ? null
      : readRanks(frame, columns, layer, outer, names, scored.length === 0 && refuse, sink);
  for (const strand of ranks) {
    if (strand === outer) continue;
    const printed = readRanks(frame, columns, layer, strand, names, false, null);
    sink.printed.push({
      name: strand.series.name,
      of: strand.series.of,
      period: layer.period,
      ranks: printed,
    });
  }
  return {
    period: layer.period,
    units: names,
    indicators: scored.map(({ series }) => series.name),
    columns: figures,
    outerRanks,
    texts: textsOf(frame, columns, rows, layer),
  };
}

const keyOf = ({ series }: Strand): string => `${series.column.index}\n${series.name}`;

function cellsOf(
  frame: Frame,
  columns: Columns,
  layer: Layer,
  strand: Strand,
  names: readonly string[],
  unitLine: string | null,
): Cells {
  const { series } = strand;
  const at = (unit: number) => strand.at(unit) ?? null;
  const nowhere = (unit: number): CellRef => frame.ref(layer.rows[unit] ?? 0, columns.name?.index ?? 0);
  return {
    indicator: series.name,
    unit: series.header.unit ?? (series.header.role === 'level' ? unitLine : null),
    units: names,
    cell: (unit) => {
      const position = at(unit);
      if (position === null) return '';
      const cell = frame.cell(position.row, position.column);
      const measure = strand.measure(unit);
      return measure === '' || cell === '' ? cell : `${cell}${measure}`;
    },
    format: (unit) => {
      const position = at(unit);
      return position === null ? 'General' : frame.format(position.row, position.column);
    },
    ref: (unit) => {
      const position = at(unit);
      return position === null ? nowhere(unit) : frame.ref(position.row, position.column);
    },
  };
}

/** Ranks as printed; `5（并列）` and 第5名 are 5. */
function readRanks(
  frame: Frame,
  columns: Columns,
  layer: Layer,
  strand: Strand,
  names: readonly string[],
  refuse: boolean,
  sink: Sink | null,
): Float64Array {
  const cells = cellsOf(frame, columns, layer, strand, names, null);
  const figures = readFigures(
    {
      ...cells,
      unit: null,
      cell: (unit) => {
        const cell = cells.cell(unit);
        return typeof cell === 'string'
          ? tidyName(cell).replace(/^(?:并列)?第?(\d+)[名位]?(?:\(并列\))?$/, '$1')
          : cell;
      },
    },
    refuse,
  );
  if (sink !== null) {
    sink.cells.push(...figures.cells);
    sink.problems.push(...figures.problems);
  }
  return figures.values;
}

function textsOf(
  frame: Frame,
  columns: Columns,
  rows: Rows,
  layer: Layer,
): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const column of columns.all) {
    if (column.part !== 'text' && column.part !== 'remark') continue;
    const head = column.path.join('');
    if (head !== '' && !texts.has(head))
      texts.set(
        head,
        layer.rows.map((row) => frame.text(row, column.index)),
      );
  }
  if (rows.groups.some((group) => group !== '')) {
    const groupOf = new Map(rows.units.map((row, index) => [row, rows.groups[index] ?? '']));
    texts.set(
      GROUP,
      layer.rows.map((row) => groupOf.get(row) ?? ''),
    );
  }
  return texts;
}

/** The text column that group headings (一、国家级) make. */
const GROUP = '分组';

function joinUnits(layers: readonly LayerTable[]): readonly ReadUnit[] {
  const units = new Map<string, ReadUnit>();
  for (const { units: own } of [...layers].reverse()) {
    for (const unit of own) if (!units.has(unit.canonical)) units.set(unit.canonical, unit);
  }
  return [...units.values()];
}

function describe(
  frame: Frame,
  layers: readonly Layer[],
  found: ReadonlyMap<string, string | null>,
): readonly ReadIndicator[] {
  const seen = new Map<string, ReadIndicator>();
  for (const { strands } of layers) {
    for (const strand of strands) {
      const { series } = strand;
      const { part, index } = series.column;
      if (part !== 'figure' && part !== 'remark' && part !== 'index') continue;
      const heading = frame.ref(0, index);
      const last = frame.ref(frame.height - 1, index);
      seen.set(keyOf(strand), {
        name: series.name,
        canonical: series.header.canonical,
        unit: found.get(keyOf(strand)) ?? series.header.unit,
        period: series.period,
        role: part === 'index' ? 'index' : part === 'remark' ? 'note' : series.header.role,
        direction: series.header.direction,
        because: series.header.because,
        column: frame.turned ? String(heading.row + 1) : columnLetters(heading.column),
        area: {
          row: heading.row,
          column: heading.column,
          rows: last.row - heading.row + 1,
          columns: last.column - heading.column + 1,
        },
        assessed: series.assessed,
      });
    }
  }
  return [...seen.values()];
}

function locate(frame: Frame, { layer, units }: LayerTable, place: Place): CellRef | null {
  const unit = place.unit === undefined ? -1 : units.findIndex((one) => one.name === place.unit);
  const strand = layer.strands.find(
    ({ series }) => series.name === place.indicator && series.column.part === 'figure',
  );
  if (strand !== undefined && unit >= 0) {
    const position = strand.at(unit);
    return position === null ? (units[unit]?.cell ?? null) : frame.ref(position.row, position.column);
  }
  if (strand !== undefined) return frame.ref(0, strand.series.column.index);
  return units[unit]?.cell ?? null;
}
