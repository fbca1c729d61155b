/** Layers → tables of numbers, with every cell that needs a word and the way back from a unit and indicator to its cell. */
import { countReported, type Place, type Table } from '../../../engine';
import { cellAddress } from '../../address';
import type { CellRef } from '../../grid';
import { problemAt, type SheetNote, type SheetProblem } from '../../problem';
import { readFigures } from '../figures/figures';
import { describe, keyOf, noteUnclear } from './indicators';
import { lacksIn } from './lacks';
import type { Layer, Strand } from './layers';
import type { Reading, ReadUnit } from '../reading';
import { reconcile } from '../figures/reconcile';
import { dimensionsOf } from '../columns/statements';
import { cellsOf, meaningsOf } from './cells';
import { survey } from './survey';
import { adjustmentsOf, textsOf } from './texts';
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
  const lacks = lacksIn(work, layer, names);
  return {
    ...(lacks.size === 0 ? {} : { lacks }),
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
