/** Figures and texts as references to the user's cells, or as values where a cell is not that figure itself. */
import { numbersIn, UNGROUPED } from '../../engine';
import { sheetAddress } from '../address';
import type { CellRef, Grid } from '../grid';
import { quoteNumber } from '../literal';
import { calculated, type Content } from './board';
import { isOneOf, type Column, type Pen } from './formula';
import { cellAt, remembered, tell, type Making } from './making';
import { lineOf } from './row';

const sameCell = (a: CellRef, b: CellRef | null): boolean =>
  b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The cell of a unit's figure; null where it has none of its own. */
function figureCell(
  { reading, evaluation: { table } }: Making,
  i: number,
  indicator: string,
  period = table.period,
) {
  const unit = table.units[i]!;
  const cell = reading.cellOf({ unit, indicator }, period);
  return cell === null || sameCell(cell, reading.cellOf({ unit }, period)) ? null : cell;
}

/** Between the measures that tables are given in. */
const USUAL = new Set(
  [1, 10, 100, 1000, 1e4, 1e8, 15, 1500].flatMap((each) => [each, Number((1 / each).toPrecision(12))]),
);

/** By what the cells of a column are to be multiplied; one rate for all, or a usual one. */
function rateOf(pairs: readonly (readonly [number, number])[]): number {
  const counts = new Map<number, number>();
  for (const [cell, value] of pairs) {
    if (cell === 0 || value === 0) continue;
    const rate = Number((value / cell).toPrecision(12));
    counts.set(rate, (counts.get(rate) ?? 0) + 1);
  }
  const [best = [1, 0]] = [...counts].sort(
    (a, b) => b[1] - a[1] || Number(USUAL.has(b[0])) - Number(USUAL.has(a[0])),
  );
  return best[1] > 1 || USUAL.has(best[0]) ? best[0] : 1;
}

/** `*10000`, `/10000`, or nothing. */
function timesOf(rate: number): readonly [string, (x: number) => number] {
  if (rate === 1) return ['', (x) => x];
  const under = Number((1 / rate).toPrecision(12));
  if (rate < 1 && Number.isInteger(under)) return [`/${quoteNumber(under)}`, (x) => x / under];
  return [`*${quoteNumber(rate)}`, (x) => x * rate];
}

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

/** Gives the content of every unit's figure: the user's cell, or the value where that cell is none. */
export function figures(
  making: Making,
  indicator: string,
  values: Float64Array,
  period?: string | null,
): (i: number, pen: Pen) => Content {
  const cells = Array.from(values, (_, i) => figureCell(making, i, indicator, period ?? undefined));
  const numbers = cells.map((cell) => (cell === null ? '' : cellAt(making.grids, cell)));
  const pairs = numbers.flatMap((cell, i) =>
    typeof cell === 'number' && values[i] === values[i] ? [[cell, values[i]!] as const] : [],
  );
  const [times, scaled] = timesOf(rateOf(pairs));
  const typed: CellRef[] = [];
  const line = lineOf(making, cells);
  const contents = cells.map((cell, i): ((pen: Pen) => Content) => {
    const value = values[i]!;
    const stands = numbers[i]!;
    const held = value === value ? value : '';
    const follows =
      value === value
        ? typeof stands === 'number' && isNear(scaled(stands), value)
        : typeof stands !== 'number';
    if (cell === null || !follows) {
      if (cell !== null && (value === value || stands !== '')) typed.push(cell);
      if (cell === null && value === value)
        tell(making.notes, { code: 'twin-column', facts: { column: indicator } });
      return () => held;
    }
    return (pen) => {
      const x = line === null ? pen.fixed(cell) : line.at(i, pen);
      return calculated(`IF(ISNUMBER(${x}),${x}${times},"")`);
    };
  });
  tellTyped(making, typed);
  return (i, pen) => contents[i]!(pen);
}

const LISTED = 5;

function tellTyped({ notes }: Making, cells: readonly CellRef[]): void {
  if (cells.length === 0) return;
  const listed = cells.slice(0, LISTED).map(sheetAddress);
  const at = notes.findIndex(({ code }) => code === 'twin-typed');
  const before = notes[at];
  if (before?.code !== 'twin-typed') {
    notes.push({ code: 'twin-typed', facts: { count: cells.length, cells: listed.join('、') } });
    return;
  }
  const all = [...before.facts.cells.split('、'), ...listed].slice(0, LISTED);
  notes[at] = {
    code: 'twin-typed',
    facts: { count: before.facts.count + cells.length, cells: all.join('、') },
  };
}

/** The column of a table beside the indicators, found by what stands in it and above it; null = it was not found. */
function columnWith(
  grid: Grid,
  rows: readonly number[],
  texts: readonly string[],
  head: string,
): number | null {
  const textAt = (row: number, column: number): string =>
    String(grid.values[row - grid.area.row]?.[column - grid.area.column] ?? '').trim();
  const top = Math.min(...rows);
  const last = grid.area.column + grid.area.columns;
  for (let column = grid.area.column; column < last; column++) {
    if (!rows.every((row, k) => textAt(row, column) === texts[k]!.trim())) continue;
    for (let row = grid.area.row; row < top; row++) {
      const above = textAt(row, column).replace(/\s+/g, '');
      if (above !== '' && head.replace(/\s+/g, '').endsWith(above)) return column;
    }
  }
  return null;
}

/** The user's cells with a column of texts, and how they are written; null = no cells hold just these texts. */
function textCells(
  making: Making,
  name: string,
  held: readonly string[],
): { readonly cells: readonly CellRef[]; at(i: number, pen: Pen): string } | null {
  const { reading, evaluation, grids } = making;
  const { units, period } = evaluation.table;
  const names = units.map((unit) => reading.cellOf({ unit }, period));
  const [first] = names;
  const grid = first ? grids.get(first.sheet) : undefined;
  const beside = names.every(
    (cell) => cell !== null && cell.sheet === first?.sheet && cell.column === first.column,
  );
  if (!grid || !beside) return null;
  const rows = names.map((cell) => cell!.row);
  const column = columnWith(grid, rows, held, name);
  if (column === null) return null;
  const cells = names.map((cell) => ({ ...cell!, column }));
  const line = lineOf(making, cells);
  return { cells, at: (i, pen) => (line === null ? pen.fixed(cells[i]!) : line.at(i, pen)) };
}

/** Gives a column of texts: the user's cells where they hold just these texts. */
function textColumn(making: Making, name: string, held: readonly string[]): Column {
  const cells = textCells(making, name, held);
  if (cells === null && held.some((text) => text !== ''))
    tell(making.notes, { code: 'twin-column', facts: { column: name } });
  return making.board.column(name, (i, pen) => {
    if (cells === null) return held[i] ?? '';
    const cell = cells.at(i, pen);
    return calculated(`IF(${cell}="","",TRIM(${cell}))`);
  });
}

/** Gives what stands in a column of the table as texts, drawn once; '' where the table has no such column. */
export function textNamed(making: Making, name: string): Column {
  const { board, evaluation } = making;
  const { table } = evaluation;
  return remembered(making, `text ${name}`, () => {
    const held = table.texts.get(name);
    if (held !== undefined) return textColumn(making, name, held);
    const at = table.indicators.indexOf(name);
    return board.column(name, at < 0 ? () => '' : figures(making, name, table.columns[at]!));
  });
}

/** The groups of the units, as texts; '' = none. */
export function groupsColumn(making: Making): Column {
  const { board, words, evaluation, notes } = making;
  const { groupBy } = evaluation.scheme.rank;
  return remembered(making, 'groups', () => {
    const held = groupBy === null ? undefined : evaluation.table.texts.get(groupBy);
    const cells = held === undefined ? null : textCells(making, groupBy!, held);
    if (cells === null) tell(notes, { code: 'twin-column', facts: { column: groupBy ?? '' } });
    return board.column(words.stages.group, (i, pen) => {
      if (cells === null) return evaluation.groups?.[i] ?? '';
      const text = `TRIM(${cells.at(i, pen)})`;
      return calculated(`IF(${isOneOf(text, UNGROUPED)},"",${text})`);
    });
  });
}

/** Gives a column of numbers of the source, whatever it was read as; null = there is none. */
export function sourceNumbers(making: Making, name: string, head: string): Column | null {
  const { board, evaluation, grids } = making;
  const { table } = evaluation;
  const values = numbersIn(table, name);
  if (values === null) return null;
  const held = table.indicators.includes(name) ? undefined : table.texts.get(name);
  const found = held === undefined ? null : textCells(making, name, held);
  const isNumeric = found?.cells.every((cell, i) => {
    const stands = cellAt(grids, cell);
    return typeof stands === 'number' ? stands === values[i] : values[i] !== values[i];
  });
  if (!found || !isNumeric) return board.column(head, figures(making, name, values));
  return board.column(head, (i, pen) => {
    const x = found.at(i, pen);
    return calculated(`IF(ISNUMBER(${x}),${x},"")`);
  });
}

/** Name of the column that holds the ranks of the outer ranking. */
export function outerName({ reading, evaluation: { table } }: Making): string {
  const ranks = reading.indicators.filter(({ role }) => role === 'rank');
  return (
    (
      ranks.find(({ period }) => period === table.period) ??
      ranks.find(({ period }) => period === null) ??
      ranks[0]
    )?.name ?? ''
  );
}
