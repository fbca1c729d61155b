/** Draws the parts of a fact sheet: two halves side by side, blocks of sentences under headings, tiles of figures, the table of weights. */
import type { FactWords } from '../../words/facts';
import type { Cell } from '../grid';
import { area, broken, INK, linesIn, widthOf, type Page } from '../page';
import type { Style } from '../plan';
import { isOff, type WeightLine } from './weights';

export interface Block {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface Tile {
  readonly value: Cell;
  readonly name: string;
}

/** Six columns, a gap, six columns. */
const HALF = 6;
const RIGHT = HALF + 1;
export const COLUMNS = RIGHT + HALF;
/** In characters. */
const WIDTH = 7.5;
const GAP = 2;

const SIZE = 10;
/** Characters of that size in a line of a half, and over both. */
const ACROSS = 50;
const ACROSS_BOTH = 104;
/** In a cell of the table of weights. */
const ACROSS_NAME = 26;
/** Points of a line at that size, where it has Chinese signs and where not; and of the space above and below. */
const LINE = 14.5;
const LATIN_LINE = 13;
const CHINESE = /[\u2e80-\uffef]/;
const MARGIN = 8;
/** A row of a sheet is at most so high. */
const MOST_LINES = 26;

const BODY: Style = { size: SIZE, align: 'left', valign: 'top', wrap: true };
const HEADING: Style = {
  bold: true,
  size: 11,
  fill: INK.bar,
  colour: INK.onBar,
  align: 'left',
  valign: 'center',
};
const HEAD: Style = { bold: true, size: SIZE, fill: INK.head, valign: 'center', border: true };
const CELL: Style = { size: SIZE, valign: 'center', border: true };
const OFF: Style = { bold: true, colour: '#9C5700' };

const bulleted = (line: string): string => `· ${line}`;

/** Cells of a row: some from the left edge of each half. */
const cells = (left: readonly Cell[], right: readonly Cell[] = []): readonly Cell[] => [
  ...left,
  ...Array<Cell>(RIGHT - left.length).fill(''),
  ...right,
];

function height(page: Page, row: number, points: number): void {
  page.add({ kind: 'rowHeight', row, rows: 1, height: points });
}

/** One cell over a half, or over both. */
function spread(page: Page, row: number, column: number, columns: number, style: Style): void {
  const at = area(row, column, 1, columns);
  page.add({ kind: 'merge', at });
  page.style(at, style);
}

/** Columns as wide as the paper takes them. */
export function drawColumns(page: Page): void {
  for (let column = 0; column < COLUMNS; column++)
    page.add({ kind: 'columnWidth', column, width: column === HALF ? GAP : WIDTH });
}

/** The title, what it is of, and what the page is for; beside the second something may be `printed` later. */
export function drawTitle(
  page: Page,
  texts: readonly [title: string, subtitle: string, lead: string],
  printed: string,
): void {
  const styles: readonly (readonly [Style, points: number, more: string])[] = [
    [{ bold: true, size: 20, colour: INK.title }, 32, ''],
    [{ bold: true, size: 12 }, 20, printed],
    [{ size: SIZE, colour: INK.hint }, 18, ''],
  ];
  styles.forEach(([style, points, more], k) => {
    const row = page.line(texts[k]!);
    spread(page, row, 0, COLUMNS, { ...style, align: 'center', valign: 'center', wrap: true });
    height(page, row, points * linesIn(texts[k]! + more, (ACROSS_BOTH * SIZE) / (style.size ?? SIZE)));
  });
}

/** As large as a tile takes it; bold signs are wider. */
const sizeOf = (value: Cell): number =>
  Math.min(15, Math.floor((0.85 * 11 * WIDTH * TILE) / Math.max(1, widthOf(value))));

/** Columns of a tile. */
const TILE = HALF / 3;

/** Three figures in each half, large, with their names below. */
export function drawTiles(page: Page, tiles: readonly Tile[]): void {
  const row = (of: (tile: Tile) => Cell): readonly Cell[] => {
    const half = (from: number): readonly Cell[] =>
      tiles.slice(from, from + 3).flatMap((tile) => [of(tile), ...Array<Cell>(TILE - 1).fill('')]);
    return cells(half(0), half(3));
  };
  const values = page.line(...row(({ value }) => value));
  const names = page.line(...row(({ name }) => name));
  tiles.forEach(({ value }, k) => {
    const column = k < 3 ? k * TILE : RIGHT + (k - 3) * TILE;
    const look: Style = { fill: INK.head, align: 'center', valign: 'center' };
    spread(page, values, column, TILE, { ...look, bold: true, size: sizeOf(value), colour: INK.title });
    spread(page, names, column, TILE, { ...look, size: 9, colour: INK.hint });
  });
  height(page, values, 26);
  height(page, names, 16);
}

/** A little air. */
export function drawGap(page: Page): void {
  height(page, page.line(''), 6);
}

/** Two blocks beside each other. */
export function drawPair(page: Page, left: Block, right: Block): void {
  const heading = page.line(...cells([left.heading], [right.heading]));
  spread(page, heading, 0, HALF, HEADING);
  spread(page, heading, RIGHT, HALF, HEADING);
  height(page, heading, 18);
  const [before, after] = [pieces(left.lines, ACROSS), pieces(right.lines, ACROSS)];
  for (let k = 0; k < Math.max(before.length, after.length); k++) {
    const row = page.line(...cells([before[k]?.text ?? ''], [after[k]?.text ?? '']));
    spread(page, row, 0, HALF, BODY);
    spread(page, row, RIGHT, HALF, BODY);
    height(page, row, Math.max(before[k]?.points ?? 0, after[k]?.points ?? 0) + MARGIN);
  }
}

/** A block over both halves. */
export function drawWide(page: Page, { heading, lines }: Block): void {
  drawHeading(page, heading);
  drawNotes(page, lines);
}

function drawHeading(page: Page, heading: string): void {
  const row = page.line(heading);
  spread(page, row, 0, COLUMNS, HEADING);
  height(page, row, 18);
}

function drawNotes(page: Page, lines: readonly string[]): void {
  for (const { text, points } of pieces(lines, ACROSS_BOTH)) {
    const row = page.line(text);
    spread(page, row, 0, COLUMNS, BODY);
    height(page, row, points + MARGIN);
  }
}

interface Piece {
  readonly text: string;
  readonly lines: number;
  readonly points: number;
}

/** Sentences put together into cells that are not too high for a row. */
function pieces(sentences: readonly string[], across: number): readonly Piece[] {
  const found: Piece[] = [];
  const texts = sentences
    .map(bulleted)
    .flatMap((text) =>
      linesIn(text, across) > MOST_LINES ? broken(text, (across - 2) * (MOST_LINES - 1)) : [text],
    );
  for (const text of texts) {
    const lines = linesIn(text, across);
    const points = lines * (CHINESE.test(text) ? LINE : LATIN_LINE);
    const last = found.at(-1);
    if (last !== undefined && last.lines + lines <= MOST_LINES)
      found[found.length - 1] = {
        text: `${last.text}\n${text}`,
        lines: last.lines + lines,
        points: last.points + points,
      };
    else found.push({ text, lines, points });
  }
  return found;
}

/** The table of weights in both halves, one after the other, and how to read it. */
export function drawWeights(
  page: Page,
  { heading, lines: notes }: Block,
  lines: readonly WeightLine[],
  low: ReadonlySet<string>,
  { weights }: FactWords,
): void {
  drawHeading(page, heading);
  if (lines.length > 0) {
    const { indicator, nominal, effective, missing } = weights.columns;
    const head = [indicator, '', '', nominal, effective, missing];
    const rows = Math.ceil(lines.length / 2);
    const halves = [lines.slice(0, rows), lines.slice(rows)] as const;
    const first = page.line(...cells(head, halves[1].length > 0 ? head : []));
    const cellsOf = (line: WeightLine | undefined): readonly Cell[] =>
      line === undefined
        ? []
        : [
            line.count > 1
              ? weights.rest(line.count)
              : `${line.name}${low.has(line.name) ? weights.low : ''}`,
            '',
            '',
            line.nominal,
            Number.isNaN(line.effective) ? '—' : line.effective,
            line.missing,
          ];
    for (let k = 0; k < rows; k++) page.line(...cells(cellsOf(halves[0][k]), cellsOf(halves[1][k])));
    halves.forEach((half, side) => dressHalf(page, first, side === 0 ? 0 : RIGHT, half));
    height(page, first, LINE + 2);
    for (let k = 0; k < rows; k++) {
      const named = [halves[0][k], halves[1][k]].map((line) => linesIn(line?.name ?? '', ACROSS_NAME));
      height(page, first + 1 + k, LINE * Math.max(...named) + 2);
    }
  }
  drawNotes(page, notes);
}

/** Columns of the name; the figures follow. */
const NAME = 3;

function dressHalf(page: Page, first: number, column: number, lines: readonly WeightLine[]): void {
  if (lines.length === 0) return;
  const figures = area(first + 1, column + NAME, lines.length, HALF - NAME);
  page.add({ kind: 'merge', at: area(first, column, lines.length + 1, NAME), across: true });
  page.style(area(first, column, 1, HALF), { ...HEAD, align: 'center' });
  page.style(area(first + 1, column, lines.length, NAME), { ...CELL, align: 'left', wrap: true });
  page.style(figures, { ...CELL, align: 'right', numberFormat: '0.0%' });
  lines.forEach((line, k) => {
    if (isOff(line)) page.style(area(first + 1 + k, column + NAME + 1, 1, 1), OFF);
  });
}
