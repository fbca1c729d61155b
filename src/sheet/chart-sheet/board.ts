/** The sheet of charts under the pen: printed blocks from the top down on the left, the cells that charts take their figures from on the right. */
import type { Chart } from '../chart';
import type { Area, Cell } from '../grid';
import { area, INK, linesIn, pointsOf } from '../page';
import type { Step, Style } from '../plan';

/** Points of a row. */
const ROW = 15;
/** Points between the margins of A4; a little is left for programs that draw rows and columns larger. */
const PORTRAIT = { width: 500, height: 690 };
const LANDSCAPE = { width: 745, height: 450 };
/** A sheet that is nearly narrow enough is better a little smaller than turned. */
const HARDLY_SMALLER = 0.78;
/** Points of letters in charts as they are printed. */
const PRINTED = 8.5;
const LARGEST = 14;
/** Of small letters, so many more stand on a line, and their lines are so high. */
const WIDER_SMALL = 1.15;
const SMALL_LINE = 12.5;

interface Paper {
  readonly landscape: boolean;
  /** In percent, as the program will choose it to fit the width. */
  readonly scale: number;
  /** Points of the sheet on one page. */
  readonly height: number;
  /** Characters over all printed columns. */
  readonly characters: number;
}

function paperFor(widths: readonly number[]): Paper {
  const width = widths.reduce((sum, each) => sum + pointsOf(each), 0);
  const landscape = width * HARDLY_SMALLER > PORTRAIT.width;
  const room = landscape ? LANDSCAPE : PORTRAIT;
  const scale = Math.max(10, Math.min(100, Math.floor((100 * room.width) / width)));
  const characters = widths.reduce((sum, each) => sum + each, 0);
  return { landscape, scale, height: (room.height * 100) / scale, characters };
}

export class Board {
  /** The row that comes next. */
  row = 0;
  private readonly steps: Step[] = [];
  private readonly heights: Step[] = [];
  private readonly pageStarts: number[] = [];
  private readonly paper: Paper;
  private left: number;
  /** Where the next figures go: each kind has columns of its own, from the top down. */
  private figureColumn: number;
  private figureRow = 1;
  private figureWidth = 0;

  /** @param widths of the printed columns, in characters */
  constructor(private readonly widths: readonly number[]) {
    this.paper = paperFor(widths);
    this.left = this.paper.height;
    this.figureColumn = widths.length + 1;
    widths.forEach((width, column) => this.add({ kind: 'columnWidth', column, width }));
  }

  get columns(): number {
    return this.widths.length;
  }

  /** Points of letters in charts, so that they can be read in print. */
  get letters(): number {
    return Math.min(LARGEST, Math.round((PRINTED * 200) / this.paper.scale) / 2);
  }

  /** Points that a chart has on a page of its own, below a heading. */
  get roomForChart(): number {
    return this.paper.height - 7 * ROW;
  }

  add(step: Step): void {
    this.steps.push(step);
  }

  style(at: Area, style: Style): void {
    this.add({ kind: 'style', at, style });
  }

  write(row: number, column: number, values: readonly (readonly Cell[])[]): Area {
    const at = area(row, column, values.length, values[0]?.length ?? 1);
    this.add({ kind: 'write', at, values, text: true });
    return at;
  }

  /** Takes so many rows; where they do not fit on the page, a new one begins. */
  take(rows: number, height = ROW): number {
    const first = this.row;
    if (rows * height > this.left) this.breakPage();
    if (height !== ROW) this.heights.push({ kind: 'rowHeight', row: first, rows, height });
    this.row += rows;
    this.left -= rows * height;
    return first;
  }

  /** Begins a page unless so many points are left on this one. */
  need(points: number): void {
    if (points > this.left) this.breakPage();
  }

  /** Rows of the usual height that are left on the page. */
  get rowsLeft(): number {
    return Math.floor(this.left / ROW);
  }

  newPage(): void {
    this.breakPage();
  }

  private breakPage(): void {
    if (this.row > 0 && this.pageStarts.at(-1) !== this.row) this.pageStarts.push(this.row);
    this.left = this.paper.height;
  }

  /** One line of text over all printed columns. */
  line(text: string, style: Style, height = ROW): void {
    const row = this.take(1, height);
    const at = area(row, 0, 1, this.columns);
    this.write(row, 0, [[text]]);
    this.add({ kind: 'merge', at });
    this.style(at, { align: 'left', valign: 'center', ...style });
  }

  /** A heading with remarks below; what follows stands on the same page if it takes no more than so many points. */
  heading(text: string, remarks: string, points: number): void {
    const lines = linesIn(remarks, this.paper.characters * WIDER_SMALL);
    const height = lines * SMALL_LINE + 4;
    this.need(ROW + 8 + height + points);
    this.line(text, { bold: true, size: 13, colour: INK.title }, ROW + 8);
    this.line(remarks, { colour: INK.hint, size: 9, wrap: true }, height);
  }

  /** How many charts fit beside one another. */
  get abreast(): number {
    return this.paper.landscape ? 2 : 1;
  }

  /** Gives the cells for charts of so many points in height, beside one another. */
  chartAreas(points: number, count = 1): readonly Area[] {
    const rows = Math.ceil(points / ROW);
    const row = this.take(rows);
    this.take(1);
    const whole = this.widths.reduce((sum, each) => sum + pointsOf(each), 0);
    const starts = [0];
    this.widths.reduce((left, width, column) => {
      if (left + pointsOf(width) / 2 > (whole * starts.length) / count) starts.push(column);
      return left + pointsOf(width);
    }, 0);
    return Array.from({ length: count }, (_, k) => {
      const [from, to] = [starts[k] ?? this.columns, k + 1 < count ? starts[k + 1]! : this.columns];
      return area(row, from, rows, to - from);
    });
  }

  chart(chart: Chart): void {
    this.add({ kind: 'chart', chart });
  }

  /** Begins the figures of another kind, in columns beside the last. */
  newFigures(title: string): void {
    if (this.figureWidth > 0) this.figureColumn += this.figureWidth + 1;
    this.figureRow = 1;
    this.figureWidth = 0;
    this.write(0, this.figureColumn, [[title]]);
    this.style(area(0, this.figureColumn, 1, 1), { bold: true, colour: INK.hint });
  }

  /** Puts a table of figures below the last and gives its area: names of series on top, of categories on the left, texts all of them. */
  figures(values: readonly (readonly Cell[])[], numberFormat: string): Area {
    const at = this.write(this.figureRow, this.figureColumn, values);
    this.style(area(at.row, at.column, 1, at.columns), { bold: true, fill: INK.head, align: 'center' });
    this.style(
      { ...at, row: at.row + 1, rows: at.rows - 1, column: at.column + 1, columns: at.columns - 1 },
      { numberFormat },
    );
    this.style(at, { border: true, size: 9 });
    this.figureRow += values.length + 1;
    this.figureWidth = Math.max(this.figureWidth, at.columns);
    this.add({ kind: 'columnWidth', column: at.column, width: 24 });
    return at;
  }

  /** Gives all steps: sizes and cells first, charts over them, the way of printing last. */
  plan(footer: string): readonly Step[] {
    const { landscape } = this.paper;
    const isChart = ({ kind }: Step): boolean => kind === 'chart';
    return [
      { kind: 'rowHeight', row: 0, rows: this.row, height: ROW },
      ...this.heights,
      ...this.steps.filter((step) => !isChart(step)),
      ...this.steps.filter(isChart),
      {
        kind: 'print',
        landscape,
        titleRows: 0,
        footer,
        rowBreaks: this.pageStarts,
        area: area(0, 0, this.row, this.columns),
      },
    ];
  }
}
