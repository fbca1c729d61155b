/** A sheet under the pen: lines of cells from the top down, and how they shall look. */
import type { Area, Cell } from './grid';
import type { Step, Style } from './plan';

/** House colours of the sheets that we write; dark on light, readable in grey print. */
export const INK = {
  title: '#1F3864',
  bar: '#1F4E79',
  onBar: '#FFFFFF',
  head: '#DDEBF7',
  hint: '#6B6B6B',
} as const;

/** Headings over columns. */
export const BAR: Style = {
  bold: true,
  fill: INK.bar,
  colour: INK.onBar,
  align: 'center',
  valign: 'center',
  wrap: true,
  border: true,
};

/** Points of a line of text at the usual size, and of the space above and below. */
const LINE = 15;
const MARGIN = 5;

/** Excel has no higher row. */
const HIGHEST = 409;

/** Points of a row of so many lines of text. */
export const heightOf = (lines: number): number => Math.min(HIGHEST, LINE * lines + MARGIN);

/** Columns in points, of so many characters of the standard font: each is 7 pixels wide, with 5 for the margins. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

export class Page {
  private readonly lines: (readonly Cell[])[] = [];
  private readonly steps: Step[] = [];

  /** Number of lines so far: the row that the next one gets. */
  get row(): number {
    return this.lines.length;
  }

  /** Adds a line and gives its row. */
  line(...cells: readonly Cell[]): number {
    return this.lines.push(cells) - 1;
  }

  add(step: Step): void {
    this.steps.push(step);
  }

  style(at: Area, style: Style): void {
    this.add({ kind: 'style', at, style });
  }

  /** Rows high enough for so many lines of text each; not every program makes room for wrapped text by itself. */
  heights(first: number, lines: readonly number[]): void {
    let row = 0;
    while (row < lines.length) {
      const count = lines[row] ?? 1;
      const end = lines.findIndex((each, k) => k > row && each !== count);
      const rows = (end < 0 ? lines.length : end) - row;
      this.add({ kind: 'rowHeight', row: first + row, rows, height: heightOf(count) });
      row += rows;
    }
  }

  /** Gives one write of all lines, then the steps in their order. */
  plan(): readonly Step[] {
    const columns = this.lines.reduce((most, cells) => Math.max(most, cells.length), 1);
    const values = this.lines.map((cells) => [...cells, ...Array<Cell>(columns - cells.length).fill('')]);
    const at: Area = { row: 0, column: 0, rows: Math.max(1, values.length), columns };
    return [{ kind: 'write', at, values, text: true }, ...this.steps];
  }
}

/** @example area(1, 0, 1, 3) // one row of three cells below the first */
export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

/** How many characters of the standard font a text takes; Chinese ones take two, and so do quotes, dashes and arrows in their fonts. */
export const widthOf = (cell: Cell): number =>
  Math.max(
    ...String(cell)
      .split('\n')
      .map((line) => [...line].reduce((sum, sign) => sum + (sign > '\u2010' ? 2 : 1), 0)),
  );

/** How many lines a wrapped text takes in a column of that width; words are not broken, so a little is lost at each end. */
export const linesIn = (cell: Cell, width: number): number =>
  Math.max(1, Math.ceil(widthOf(cell) / Math.max(1, width - 2)));

/** A word or a sign, with the signs that may not begin a line after it and those that may not end one before it. */
const WORDS = /[“‘（《〈【]*(?:[\u0021-\u2e7f]+|[\s\S])[，。、；：！？）”’》〉】％]*/gu;

/** A text broken into lines of at most so many characters, for cells that cannot wrap. */
export function broken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(WORDS) ?? []) {
    if (line !== '' && widthOf(line + word) > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  return [...lines, line];
}
