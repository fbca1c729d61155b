/** Layers → tables of numbers, with every cell that needs a word and the way back from a unit and indicator to its cell. */
import { countReported, type Place, type Table } from '../../../engine';
import { cellAddress } from '../../address';
import type { Cell, CellRef } from '../../grid';
import { problemAt, type SheetNote, type SheetProblem } from '../../problem';
import {
  adjustmentOf,
  capOf,
  readAdjustment,
  type AdjustmentKind,
  type ReadAdjustment,
} from '../columns/adjustments';
import type { Cells } from '../figures/cells';
import type { CellMeaning } from '../corrections';
import { readFigures } from '../figures/figures';
import type { Frame } from '../table/frame';
import { describe, keyOf, noteUnclear } from './indicators';
import type { Layer, Position, Strand } from './layers';
import { readDigits } from '../cell/numeral';
import type { Reading, ReadUnit } from '../reading';
import { reconcile } from '../figures/reconcile';
import { dimensionsOf } from '../columns/statements';
import { survey } from './survey';
import { tidy } from '../cell/text';
import { joinUnits, nameUnits, noteAbsent } from './units';
import type { Work } from './work';

type Tabulated = Pick<
  Reading,
  | 'periods'
  | 'units'
  | 'city'
  | 'indicators'
  | 'dimensions'
  | 'adjustments'
  | 'cells'
  | 'tables'
  | 'printed'
  | 'notAssessed'
  | 'surveys'
  | 'cellOf'
  | 'notes'
> & { readonly problems: readonly SheetProblem[] };

interface LayerTable {
  readonly layer: Layer;
  readonly units: readonly ReadUnit[];
  /** Their places by name, the first of each. */
  readonly places: ReadonlyMap<string, number>;
  readonly table: Table;
}

/** Gives the tables of all layers, oldest first. */
export function tabulate(work: Work, layers: readonly Layer[]): Tabulated {
  const { frame } = work;
  const { byLayer, city } = nameUnits(work, layers);
  noteAbsent(work, layers, byLayer);
  const layerTables = layers.map((layer, index): LayerTable => {
    const units = byLayer[index] ?? [];
    const before = work.problems.length;
    for (const problem of layer.problems) work.problems.push(problem);
    const table = makeTable(work, layer, units);
    if (layers.length > 1) placeInPeriod(work.problems, before, layer.period);
    return { layer, units, places: placesByName(units), table };
  });
  reconcile(work.measured, work.problems, work.notes);
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
    city,
    indicators,
    dimensions: dimensionsOf(work, layers),
    adjustments: adjustmentsOf(work, layers),
    cells: work.cells,
    tables: layerTables.map(({ table }) => table),
    printed: work.printed,
    notAssessed: work.notAssessed,
    notes: work.notes,
    problems: work.problems,
    surveys: () => [survey(work, layers, byLayer)],
    cellOf: (place, period) => {
      const layer = layerTables.find((one) => one.layer.period === period) ?? layerTables.at(-1);
      return layer === undefined ? null : locate(work, layer, place);
    },
  };
}

/** What is wrong with one period of several says which. */
function placeInPeriod(problems: SheetProblem[], from: number, period: string | null): void {
  for (let i = from; period !== null && i < problems.length; i++) {
    const problem = problems[i]!;
    problems[i] = { ...problem, place: { ...problem.place, period } };
  }
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
  return {
    period,
    units: names,
    indicators,
    columns,
    reported,
    outerRanks,
    texts: textsOf(work, layer, names),
  };
}

function readValues(work: Work, layer: Layer, strand: Strand, names: readonly string[]): Float64Array {
  const cells = cellsOf(work, layer, strand, names, work.manner.unit);
  const figures = readFigures(cells, work.manner.missing === 'refuse');
  noteSpared(work, layer, strand, names);
  for (const cell of figures.cells) work.cells.push(cell);
  for (const problem of figures.problems) work.problems.push(problem);
  for (const note of figures.notes) addNote(work.notes, note);
  work.measures.set(keyOf(strand), figures.unit ?? work.measures.get(keyOf(strand)) ?? null);
  const { name, column } = strand.series;
  const { unit, fractions, values } = figures;
  if (fractions) work.fractions.add(keyOf(strand));
  const heading = work.frame.ref(0, column.index);
  work.measured.push({ indicator: name, period: layer.period, unit, fractions, values, heading });
  if (figures.ranks !== null)
    work.printed.push({ name, of: name, period: layer.period, ranks: figures.ranks });
  return figures.values;
}

/** Numbers stored as text are told once an indicator, however many periods it has. */
function addNote(notes: SheetNote[], note: SheetNote): void {
  const before =
    note.code === 'text-numbers'
      ? notes.findIndex(({ code, place }) => code === note.code && place.indicator === note.place.indicator)
      : -1;
  const other = notes[before];
  if (note.code !== 'text-numbers' || other?.code !== 'text-numbers') notes.push(note);
  else notes[before] = { ...other, facts: { ...other.facts, count: other.facts.count + note.facts.count } };
}

/** Which units a person has said this indicator does not assess. */
function noteSpared(work: Work, layer: Layer, strand: Strand, names: readonly string[]): void {
  const said = meaningsOf(work, layer, strand, names);
  if (said === null) return;
  const indicator = strand.series.name;
  names.forEach((unit, at) => {
    if (said(at) === 'notAssessed') work.notAssessed.push({ unit, indicator });
  });
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

/** A line `单位：亿元` speaks of the sums of money of a table, not of its rates and numbers of things. */
const isCountOrRate = (name: string, unit: string | null): boolean =>
  unit !== null &&
  unit.endsWith('元') &&
  /(?:率|比|比例|比重|指数|系数|度|面积|人口|数|天|时间|浓度|产量|能耗)$/.test(name);

function cellsOf(
  work: Work,
  layer: Layer,
  strand: Strand,
  names: readonly string[],
  unitLine: string | null,
): Cells {
  const { frame, columns } = work;
  const { header, name } = strand.series;
  const said = meaningsOf(work, layer, strand, names);
  const percent = said !== null && names.some((_, unit) => bearsPercent(frame, strand.at(unit)));
  const plain = said === null ? strand.rows : undefined;
  const { index } = strand.series.column;
  return {
    indicator: name,
    unit: header.unit ?? (header.role === 'level' && !isCountOrRate(name, unitLine) ? unitLine : null),
    role: header.role,
    units: names,
    cell: (unit) => {
      if (plain !== undefined) return frame.cell(plain[unit] ?? -1, index);
      const at = strand.at(unit);
      const meaning = said?.(unit) ?? null;
      if (at === null && meaning === null) return '';
      const cell = meaning === null ? frame.cell(at?.row ?? -1, at?.column ?? -1) : wordOf(meaning, percent);
      const measure = strand.measure(unit);
      // A figure that brings its own unit or percent sign needs none beside it.
      const bare = measure !== '' && readDigits(tidy(cell)) !== null;
      return bare && (at === null || !frame.format(at.row, at.column).includes('%'))
        ? `${cell}${measure}`
        : cell;
    },
    format: (unit) => {
      if (plain !== undefined) return frame.format(plain[unit] ?? -1, index);
      const at = strand.at(unit);
      return at === null || said?.(unit) != null ? 'General' : frame.format(at.row, at.column);
    },
    ref: (unit) => {
      const at = strand.at(unit);
      return at === null
        ? frame.ref(layer.rows[unit] ?? 0, columns.name?.index ?? 0)
        : frame.ref(at.row, at.column);
    },
    absent: (unit) => typeof said?.(unit) === 'string',
    settled: (unit) => said?.(unit) != null,
  };
}

/** What a person has said that cells mean; null where nothing is said of any of them. */
function meaningsOf(
  { frame, manner }: Work,
  { period }: Layer,
  { series, at }: Strand,
  names: readonly string[],
): ((unit: number) => CellMeaning | null) | null {
  if (!manner.corrected.hasCells(series.name, period)) return null;
  return (unit) => {
    const cell = at(unit);
    const text = cell === null ? '' : tidy(frame.cell(cell.row, cell.column));
    return manner.corrected.cell(names[unit] ?? '', series.name, period, text);
  };
}

const bearsPercent = (frame: Frame, at: Position | null): boolean =>
  at !== null &&
  (frame.format(at.row, at.column).includes('%') || /[%％]/.test(String(frame.cell(at.row, at.column))));

/** The cell as it would have been unmistakable: where others bear a percent sign, a figure needs one too. */
function wordOf(meaning: CellMeaning, percent: boolean): Cell {
  if (typeof meaning === 'number') return percent ? `${meaning}%` : meaning;
  return meaning === 'missing' ? '未报' : '不参评';
}

/** The text column that group headings (一、国家级) make. */
const GROUP = '分组';

function textsOf(work: Work, layer: Layer, names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const { frame, columns, rows } = work;
  const texts = new Map<string, readonly string[]>();
  for (const column of columns.all) {
    const head = column.path.join('');
    if ((column.part !== 'text' && column.part !== 'remark') || head === '' || texts.has(head)) continue;
    const shown = layer.rows.map((row) => frame.text(row, column.index));
    texts.set(head, shown);
  }
  for (const strand of layer.strands) {
    const kind = adjustmentKind(strand);
    if (kind === null || texts.has(strand.series.name)) continue;
    const read = readAdjustment(kind, cellsOf(work, layer, strand, names, null));
    for (const problem of read.problems) work.problems.push(problem);
    for (const cell of read.cells) work.cells.push(cell);
    texts.set(strand.series.name, read.texts);
  }
  // A scheme may name any column that is no indicator itself: 基期, 目标, 得分.
  for (const strand of layer.strands) {
    const { name, column, assessed } = strand.series;
    // A heading over several names none of them.
    const whole = column.path.join('');
    const alone = layer.strands.filter(({ series }) => series.column.path.join('') === whole).length === 1;
    const own = alone ? [name, whole] : [name];
    const heads = own.filter((head) => head !== '' && !texts.has(head));
    if (assessed || adjustmentKind(strand) !== null || heads.length === 0 || !BESIDE.has(column.part))
      continue;
    const read = readAdjustment('bonus', cellsOf(work, layer, strand, names, null));
    if (read.fractions) work.fractions.add(keyOf(strand));
    if (read.unit !== null) work.measures.set(keyOf(strand), read.unit);
    for (const head of heads) texts.set(head, read.texts);
  }
  if (rows.groups.some((group) => group !== '')) {
    const groupOf = new Map(rows.units.map((row, index) => [row, rows.groups[index] ?? '']));
    const groups = layer.rows.map((row) => groupOf.get(row) ?? '');
    texts.set(GROUP, groups);
  }
  return texts;
}

const BESIDE: ReadonlySet<string> = new Set(['figure', 'index', 'identifier', 'left-out']);

const adjustmentKind = ({ series: { column } }: Strand): AdjustmentKind | null =>
  column.part === 'adjustment' ? adjustmentOf(column.path.at(-1) ?? '') : null;

function adjustmentsOf({ frame }: Work, layers: readonly Layer[]): readonly ReadAdjustment[] {
  const found = new Map<string, ReadAdjustment>();
  for (const strand of layers.at(-1)?.strands ?? []) {
    const kind = adjustmentKind(strand);
    const { name, column } = strand.series;
    const cap = kind === 'veto' ? null : capOf(column.path.at(-1) ?? '');
    if (kind !== null) found.set(name, { name, kind, cap, cell: frame.ref(0, column.index) });
  }
  return [...found.values()];
}

/** From the last on, so that of equal names the first stays. */
const placesByName = (units: readonly ReadUnit[]): ReadonlyMap<string, number> =>
  new Map(units.map(({ name }, place) => [name, place] as const).reverse());

function locate({ frame }: Work, { layer, units, places }: LayerTable, place: Place): CellRef | null {
  const unit = place.unit === undefined ? -1 : (places.get(place.unit) ?? -1);
  const strand = layer.strands.find(
    ({ series }) =>
      series.name === place.indicator &&
      (series.column.part === 'figure' || series.column.part === 'adjustment'),
  );
  if (strand === undefined) return units[unit]?.cell ?? null;
  const at = unit < 0 ? null : strand.at(unit);
  if (at !== null) return frame.ref(at.row, at.column);
  return unit < 0 ? frame.ref(0, strand.series.column.index) : (units[unit]?.cell ?? null);
}
