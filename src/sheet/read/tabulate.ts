/** Layers → tables of numbers, with every cell that needs a word and the way back from a unit and indicator to its cell. */
import { countReported, type Place, type Table } from '../../engine';
import { cellAddress } from '../address';
import type { CellRef } from '../grid';
import { problemAt, type SheetProblem } from '../problem';
import type { Cells } from './cells';
import { readFigures } from './figures';
import { describe, keyOf, noteUnclear } from './indicators';
import type { Layer, Strand } from './layers';
import { readDigits } from './numeral';
import type { Reading, ReadUnit } from './reading';
import { tidy } from './text';
import { joinUnits, nameUnits, noteAbsent } from './units';
import type { Work } from './work';

type Tabulated = Pick<
  Reading,
  'periods' | 'units' | 'indicators' | 'cells' | 'tables' | 'printed' | 'cellOf' | 'notes'
> & { readonly problems: readonly SheetProblem[] };

interface LayerTable {
  readonly layer: Layer;
  readonly units: readonly ReadUnit[];
  readonly table: Table;
}

/** Gives the tables of all layers, oldest first. */
export function tabulate(work: Work, layers: readonly Layer[]): Tabulated {
  const { frame } = work;
  const byLayer = nameUnits(work, layers);
  noteAbsent(work, layers, byLayer);
  const layerTables = layers.map((layer, index): LayerTable => {
    const units = byLayer[index] ?? [];
    for (const problem of layer.problems) work.problems.push(problem);
    return { layer, units, table: makeTable(work, layer, units) };
  });
  const corner = frame.ref(0, 0);
  const range = cellAddress(corner);
  if (byLayer.every((units) => units.length === 0))
    work.problems.push(problemAt(corner, 'units-none', { range }));
  else if (layerTables.every(({ table }) => table.indicators.length === 0 && table.outerRanks === null)) {
    work.problems.push(problemAt(corner, 'indicators-none', { range }));
  }
  const indicators = describe(work, layers);
  noteUnclear(work, indicators);
  return {
    periods: layers.map((layer) => layer.period).filter((period) => period !== null),
    units: joinUnits(byLayer),
    indicators,
    cells: work.cells,
    tables: layerTables.map(({ table }) => table),
    printed: work.printed,
    notes: work.notes,
    problems: work.problems,
    cellOf: (place, period) => {
      const layer = layerTables.find((one) => one.layer.period === period) ?? layerTables.at(-1);
      return layer === undefined ? null : locate(work, layer, place);
    },
  };
}

function makeTable(work: Work, layer: Layer, units: readonly ReadUnit[]): Table {
  const names = units.map((unit) => unit.name);
  const { period, strands } = layer;
  const refuse = work.manner.missing === 'refuse';
  const scored = strands.filter(({ series }) => series.assessed);
  const ranks = strands.filter(
    ({ series }) => series.header.role === 'rank' && series.column.part === 'figure',
  );
  const columns = scored.map((strand) => readValues(work, layer, strand, names));
  const outer = ranks.find(({ series }) => series.outer) ?? (scored.length === 0 ? ranks[0] : undefined);
  const needed = scored.length === 0 && refuse;
  const outerRanks = outer === undefined ? null : readRanks(work, layer, outer, names, needed, true);
  for (const strand of ranks) {
    if (strand === outer) continue;
    const { name, of } = strand.series;
    work.printed.push({ name, of, period, ranks: readRanks(work, layer, strand, names, false, false) });
  }
  const indicators = scored.map(({ series }) => series.name);
  const reported = columns.map(countReported);
  return { period, units: names, indicators, columns, reported, outerRanks, texts: textsOf(work, layer) };
}

function readValues(work: Work, layer: Layer, strand: Strand, names: readonly string[]): Float64Array {
  const cells = cellsOf(work, layer, strand, names, work.manner.unit);
  const figures = readFigures(cells, work.manner.missing === 'refuse');
  for (const cell of figures.cells) work.cells.push(cell);
  for (const problem of figures.problems) work.problems.push(problem);
  for (const note of figures.notes) work.notes.push(note);
  work.measures.set(keyOf(strand), figures.unit ?? work.measures.get(keyOf(strand)) ?? null);
  const { name } = strand.series;
  if (figures.ranks !== null)
    work.printed.push({ name, of: name, period: layer.period, ranks: figures.ranks });
  return figures.values;
}

/** Ranks as printed; `5（并列）` and 第5名 are 5. Those kept only for comparison have no problems. */
function readRanks(
  work: Work,
  layer: Layer,
  strand: Strand,
  names: readonly string[],
  refuse: boolean,
  tell: boolean,
): Float64Array {
  const cells = cellsOf(work, layer, strand, names, null);
  const figures = readFigures({ ...cells, role: 'rank', unit: null }, refuse);
  if (tell) {
    for (const cell of figures.cells) work.cells.push(cell);
    for (const problem of figures.problems) work.problems.push(rankProblem(problem, layer));
    figures.values.forEach((rank, unit) => {
      const text = String(cells.cell(unit));
      const facts = { unit: names[unit] ?? '', text };
      if (rank < 1) work.problems.push(problemAt(cells.ref(unit), 'rank-below-first', facts));
    });
  }
  return figures.values;
}

/** Where no rank is, it may be that the unit was not ranked: the sentence says how to write that. */
function rankProblem(problem: SheetProblem, { period }: Layer): SheetProblem {
  if (problem.code !== 'cell-empty' && problem.code !== 'cell-missing') return problem;
  const { unit } = problem.facts;
  return problemAt(problem.cell, 'rank-empty', { unit, period: period ?? '' }, problem.place);
}

function cellsOf(
  { frame, columns }: Work,
  layer: Layer,
  strand: Strand,
  names: readonly string[],
  unitLine: string | null,
): Cells {
  const { header, name } = strand.series;
  return {
    indicator: name,
    unit: header.unit ?? (header.role === 'level' ? unitLine : null),
    role: header.role,
    units: names,
    cell: (unit) => {
      const at = strand.at(unit);
      if (at === null) return '';
      const cell = frame.cell(at.row, at.column);
      const measure = strand.measure(unit);
      // A figure that brings its own unit or percent sign needs none beside it.
      const bare = measure !== '' && readDigits(tidy(cell)) !== null;
      return bare && !frame.format(at.row, at.column).includes('%') ? `${cell}${measure}` : cell;
    },
    format: (unit) => {
      const at = strand.at(unit);
      return at === null ? 'General' : frame.format(at.row, at.column);
    },
    ref: (unit) => {
      const at = strand.at(unit);
      return at === null
        ? frame.ref(layer.rows[unit] ?? 0, columns.name?.index ?? 0)
        : frame.ref(at.row, at.column);
    },
  };
}

/** The text column that group headings (一、国家级) make. */
const GROUP = '分组';

function textsOf({ frame, columns, rows }: Work, layer: Layer): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const column of columns.all) {
    const head = column.path.join('');
    if ((column.part !== 'text' && column.part !== 'remark') || head === '' || texts.has(head)) continue;
    const shown = layer.rows.map((row) => frame.text(row, column.index));
    texts.set(head, shown);
  }
  if (rows.groups.some((group) => group !== '')) {
    const groupOf = new Map(rows.units.map((row, index) => [row, rows.groups[index] ?? '']));
    const groups = layer.rows.map((row) => groupOf.get(row) ?? '');
    texts.set(GROUP, groups);
  }
  return texts;
}

function locate({ frame }: Work, { layer, units }: LayerTable, place: Place): CellRef | null {
  const unit = place.unit === undefined ? -1 : units.findIndex((one) => one.name === place.unit);
  const strand = layer.strands.find(
    ({ series }) => series.name === place.indicator && series.column.part === 'figure',
  );
  if (strand === undefined) return units[unit]?.cell ?? null;
  const at = unit < 0 ? null : strand.at(unit);
  if (at !== null) return frame.ref(at.row, at.column);
  return unit < 0 ? frame.ref(0, strand.series.column.index) : (units[unit]?.cell ?? null);
}
