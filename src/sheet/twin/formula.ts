/** Formulas as text: references, texts and numbers as every spreadsheet since 2007 takes them. */
import { cellAddress, columnLetters } from '../address';
import type { CellRef } from '../grid';
import { quoteText } from '../literal';

/** Gives a sheet's name as a reference begins with it. @example sheetPrefix("A's") // "'A''s'!" */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** Whether a text is one of some, in whatever case. */
export const isOneOf = (text: string, some: readonly string[]): string =>
  `OR(${text}={${some.map(quoteText).join(',')}})`;

/** One cell a unit, in one column of a sheet, in rows that follow one another. */
export interface Column {
  readonly sheet: string;
  readonly column: number;
  /** Row of each unit, by its row in the table. */
  readonly rows: readonly number[];
  /** First and last of them. */
  readonly span: readonly [number, number];
}

export const cellIn = ({ sheet, column, rows }: Column, i: number): CellRef => ({
  sheet,
  row: rows[i]!,
  column,
});

/** Says something of a unit in a formula. */
export type Expression = (i: number, pen: Pen) => string;

/** Writes references as they look from one sheet. */
export class Pen {
  constructor(private readonly home: string) {}

  private away(sheet: string): string {
    return sheet === this.home ? '' : sheetPrefix(sheet);
  }

  /** A cell that stays what it is wherever the formula goes. */
  fixed({ sheet, row, column }: CellRef): string {
    return `${this.away(sheet)}$${columnLetters(column)}$${row + 1}`;
  }

  /** A cell of the unit's own row. */
  own(column: Column, i: number): string {
    const at = cellIn(column, i);
    return column.sheet === this.home ? cellAddress(at) : this.fixed(at);
  }

  /** All units of a column. */
  all({ sheet, column, span: [first, last] }: Column): string {
    const letters = columnLetters(column);
    const [from, to] = sheet === this.home ? [letters, letters] : [`$${letters}`, `$${letters}`];
    return `${this.away(sheet)}${from}$${first + 1}:${to}$${last + 1}`;
  }

  /** Cells from one to another, which stay what they are. */
  range(from: CellRef, to: CellRef): string {
    return `${this.fixed(from)}:$${columnLetters(to.column)}$${to.row + 1}`;
  }

  /** The unit's own cells of columns that stand side by side; null where they do not. */
  across(columns: readonly Column[], i: number): string | null {
    const [first] = columns;
    if (first === undefined || !columns.every((each, k) => isNext(first, each, k))) return null;
    const [from, to] = [this.own(first, i), this.own(columns.at(-1)!, i)];
    return columns.length === 1 ? from : `${from}:${to.slice(to.lastIndexOf('!') + 1)}`;
  }

  /** Cells of one row that stand side by side, or of one column below one another; null where they do neither. */
  line(cells: readonly CellRef[], down = false): string | null {
    const [first] = cells;
    if (first === undefined) return null;
    const beside = cells.every(
      ({ sheet, row, column }, k) =>
        sheet === first.sheet &&
        row === first.row + (down ? k : 0) &&
        column === first.column + (down ? 0 : k),
    );
    if (!beside) return null;
    const last = cells.at(-1)!;
    return cells.length === 1 ? this.fixed(first) : this.range(first, last);
  }
}

const isNext = (first: Column, other: Column, k: number): boolean =>
  other.sheet === first.sheet && other.column === first.column + k;

/** Products such as 0.29 · 100 fall short of the whole number that they mean. */
export function wholeOf(x: string, round: 'floor' | 'round' | 'ceil' = 'floor'): string {
  if (round === 'ceil') return `-INT(-(${x}-0.000000001))`;
  return `INT(${x}+${round === 'round' ? '0.5+' : ''}0.000000001)`;
}
