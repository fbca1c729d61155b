/** Where the user's rows are: looked up by the names of the units, so that the source may be sorted after formulas were written. */
import type { CellRef } from '../grid';
import type { Reading } from '../read';
import { quoteText } from '../literal';
import { calculated } from './board';
import type { Column, Pen } from './formula';
import { cellAt, remembered, type Making } from './making';

/** Cells of one line of the source, a unit each, as they are found by the units' names. */
export interface Line {
  /** The unit's cell, as an expression. */
  at(i: number, pen: Pen): string;
}

/** Along which way units follow one another. */
type Way = 'down' | 'across';

const alongOf = ({ row, column }: CellRef, way: Way): number => (way === 'down' ? row : column);
const acrossOf = ({ row, column }: CellRef, way: Way): number => (way === 'down' ? column : row);

/** Texts with these would be taken for patterns, those beyond 255 characters are not looked up at all. */
const PATTERN = /[*?~]/;
const LONGEST = 255;

/** The names that stand in the rows (or columns) of a sheet. */
function namesOn(readings: readonly Reading[], sheet: string, way: Way): ReadonlyMap<number, CellRef> {
  const names = new Map<number, CellRef>();
  for (const { tables, cellOf } of readings) {
    for (const { units, period } of tables)
      for (const unit of units) {
        const cell = cellOf({ unit }, period);
        if (cell?.sheet === sheet) names.set(alongOf(cell, way), cell);
      }
  }
  return names;
}

const namesKnown = new WeakMap<Reading, Map<string, ReadonlyMap<number, CellRef>>>();

function namesAt({ reading }: Making, sheet: string, way: Way): ReadonlyMap<number, CellRef> {
  const known = namesKnown.get(reading) ?? new Map<string, ReadonlyMap<number, CellRef>>();
  namesKnown.set(reading, known);
  const key = `${way} ${sheet}`;
  const found = known.get(key) ?? namesOn([reading, ...reading.joined], sheet, way);
  known.set(key, found);
  return found;
}

/** Cells from the first to the last of them, in one line. */
interface Span {
  readonly from: CellRef;
  readonly to: CellRef;
}

function spanOf(cells: readonly CellRef[], way: Way): Span {
  const sorted = [...cells].sort((a, b) => alongOf(a, way) - alongOf(b, way));
  return { from: sorted[0]!, to: sorted.at(-1)! };
}

/** All cells of a span. */
const cellsOf = ({ from, to }: Span, way: Way): readonly CellRef[] =>
  Array.from({ length: alongOf(to, way) - alongOf(from, way) + 1 }, (_, k) =>
    way === 'down' ? { ...from, row: from.row + k } : { ...from, column: from.column + k },
  );

/** Gives the line that cells make up, found by name; null = the names do not lead to them. */
export function lineOf(making: Making, cells: readonly (CellRef | null)[]): Line | null {
  const all = cells.filter((cell) => cell !== null);
  const [first] = all;
  if (first === undefined || !all.every(({ sheet }) => sheet === first.sheet)) return null;
  const way = all.every(({ column }) => column === first.column)
    ? 'down'
    : all.every(({ row }) => row === first.row)
      ? 'across'
      : null;
  if (way === null) return null;
  const known = namesAt(making, first.sheet, way);
  const names = cells.map((cell) => (cell === null ? null : (known.get(alongOf(cell, way)) ?? null)));
  if (names.some((name, i) => name === null && cells[i] !== null)) return null;
  const rows = rowColumn(making, names, way);
  if (rows === null) return null;
  const { from, to } = spanOf(
    names.filter((name) => name !== null),
    way,
  );
  const line = acrossOf(first, way);
  const inLine = (cell: CellRef): CellRef =>
    way === 'down' ? { ...cell, column: line } : { ...cell, row: line };
  return { at: (i, pen) => `INDEX(${pen.range(inLine(from), inLine(to))},${pen.own(rows, i)})` };
}

/** The column of the working sheet that says which of the names is the unit's; null = they are no plain, different texts. */
function rowColumn(making: Making, names: readonly (CellRef | null)[], way: Way): Column | null {
  const { grids, board, words, evaluation } = making;
  const present = names.filter((name) => name !== null);
  const [first] = present;
  if (!present.every((name) => acrossOf(name, way) === acrossOf(first!, way))) return null;
  const span = spanOf(present, way);
  const times = new Map<string, number>();
  for (const cell of cellsOf(span, way)) {
    const text = String(cellAt(grids, cell)).toLowerCase();
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const isPlain = (name: CellRef): boolean => {
    const text = cellAt(grids, name);
    if (typeof text !== 'string' || text.length > LONGEST || PATTERN.test(text)) return false;
    return times.get(text.toLowerCase()) === 1;
  };
  if (!present.every(isPlain)) return null;
  const key = `rows ${way} ${JSON.stringify(span)} ${names.map((name) => name && alongOf(name, way)).join()}`;
  return remembered(making, key, () =>
    board.column(words.of(words.stages.row, span.from.sheet), (i, pen) => {
      const name = names[i];
      if (!name) return '';
      const text = String(cellAt(grids, name));
      const wanted = text === evaluation.table.units[i] ? pen.own(board.names, i) : quoteText(text);
      return calculated(`MATCH(${wanted},${pen.range(span.from, span.to)},0)`);
    }),
  );
}
