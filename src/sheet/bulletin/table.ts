/** A table of the bulletin on its sheet: bordered, its headings again on every page. */
import type { BulletinWords } from '../../words/bulletin';
import type { Locale } from '../../words/locale';
import type { Cell } from '../grid';
import { area, linesIn, widthOf, type Page } from '../page';
import type { Style } from '../plan';
import type { Annex, AnnexColumn } from './bulletin';
import { headingsOver, sayCell } from './cell';

/** Columns of the page, all alike; a column of the table takes one or several. */
export const GRID = 12;

/** Points of a line in a cell, of the space around it, and of all that a page holds. */
const LINE = 13;
const MARGIN = 5;
const PAGE = 690;
const TITLE = 28;
/** Characters in a column of the page. */
const CHARACTERS = 8;

const HEAD: Style = { bold: true, size: 10, align: 'center', valign: 'center', wrap: true, border: true };
const CELL: Style = { size: 10, align: 'center', valign: 'center', wrap: true, border: true };

/** Where a column of the table lies on the page. */
interface Span {
  readonly from: number;
  readonly count: number;
}

/** Draws the table and gives the rows that begin its pages. */
export function drawAnnex(page: Page, annex: Annex, words: BulletinWords, locale: Locale): readonly number[] {
  const { columns, rows } = annex;
  const spans = spansOf(annex, words, locale);
  const high = (cells: readonly Cell[]): number =>
    LINE *
      Math.max(...cells.map((cell, k) => linesIn(shownAt(cell, k), CHARACTERS * (spans[k]?.count ?? 1)))) +
    MARGIN;
  const shownAt = (cell: Cell, k: number): string => sayCell(cell, columns[k]!, words, locale);
  const heads = headHeights(columns, spans);
  const starts: number[] = [];
  let next = 0;
  do {
    const again = starts.length > 0 && !annex.label.endsWith(words.annexes.continued);
    starts.push(
      drawTitle(
        page,
        `${annex.label}${again ? words.annexes.continued : ''}${words.annexes.gap}${annex.title}`,
      ),
    );
    drawHeads(page, columns, spans, heads);
    const first = page.row;
    let left = PAGE - TITLE - heads.reduce((sum, height) => sum + height, 0);
    do {
      const cells = rows[next++] ?? [];
      const height = high(cells);
      left -= height;
      const row = page.line(...laid(cells, spans));
      page.add({ kind: 'rowHeight', row, rows: 1, height });
    } while (next < rows.length && left - high(rows[next] ?? []) >= 0);
    dress(page, columns, spans, first, words);
  } while (next < rows.length);
  return starts;
}

function drawTitle(page: Page, text: string): number {
  const row = page.line(text);
  const at = area(row, 0, 1, GRID);
  page.add({ kind: 'merge', at });
  page.style(at, { bold: true, size: 13, align: 'center', valign: 'center' });
  page.add({ kind: 'rowHeight', row, rows: 1, height: TITLE });
  return row;
}

/** Cells at the places of their columns. */
function laid(cells: readonly Cell[], spans: readonly Span[]): readonly Cell[] {
  const line: Cell[] = new Array<Cell>(GRID).fill('');
  cells.forEach((cell, k) => (line[spans[k]?.from ?? 0] = cell));
  return line;
}

/** Of the line of shared headings, where there is one, and of the line of each column's own. */
function headHeights(columns: readonly AnnexColumn[], spans: readonly Span[]): readonly number[] {
  const over = headingsOver(columns);
  const lines = (text: string, from: number, count: number): number =>
    linesIn(
      text,
      (CHARACTERS - 1) * spans.slice(from, from + count).reduce((sum, span) => sum + span.count, 0),
    );
  const own = Math.max(...columns.map(({ head }, k) => lines(head, k, 1)));
  if (over.every(({ text }) => text === '')) return [LINE * own + MARGIN];
  let at = 0;
  const shared = over.map(({ text, count }) => lines(text, (at += count) - count, count));
  return [LINE * Math.max(...shared) + MARGIN, LINE * own + MARGIN];
}

function drawHeads(
  page: Page,
  columns: readonly AnnexColumn[],
  spans: readonly Span[],
  heights: readonly number[],
): void {
  const over = headingsOver(columns);
  const first = page.row;
  const rows = heights.length;
  const double = rows > 1;
  if (double)
    page.line(
      ...laid(
        columns.map(({ over: text, head }, k) => upper(columns, k, text, head)),
        spans,
      ),
    );
  page.line(
    ...laid(
      columns.map(({ over: text, head }) => (double && text === '' ? '' : head)),
      spans,
    ),
  );
  page.style(area(first, 0, rows, GRID), HEAD);
  heights.forEach((height, k) => page.add({ kind: 'rowHeight', row: first + k, rows: 1, height }));
  let k = 0;
  for (const { text, count } of over) {
    const [start, end] = [spans[k]!, spans[k + count - 1]!];
    const width = end.from + end.count - start.from;
    if (double && (text !== '' ? width > 1 : true))
      page.add({ kind: 'merge', at: area(first, start.from, text === '' ? 2 : 1, width) });
    for (const span of text === '' && double ? [] : spans.slice(k, k + count))
      if (span.count > 1) page.add({ kind: 'merge', at: area(first + rows - 1, span.from, 1, span.count) });
    k += count;
  }
}

/** In the upper line of two stands what is shared, once, or the heading of a column that shares nothing. */
const upper = (columns: readonly AnnexColumn[], k: number, over: string, head: string): string =>
  over === '' ? head : columns[k - 1]?.over === over ? '' : over;

function dress(
  page: Page,
  columns: readonly AnnexColumn[],
  spans: readonly Span[],
  first: number,
  words: BulletinWords,
): void {
  const rows = page.row - first;
  page.style(area(first, 0, rows, GRID), CELL);
  columns.forEach(({ kind, decimals }, k) => {
    const { from, count } = spans[k]!;
    const at = area(first, from, rows, count);
    if (kind === 'name') page.style(at, { align: 'left' });
    const numberFormat =
      kind === 'change'
        ? `"↑"0;"↓"0;"${words.annexes.unchanged}"`
        : kind === 'number'
          ? formatOf(decimals)
          : '';
    if (numberFormat !== '') page.style(at, { numberFormat });
    if (count > 1) page.add({ kind: 'merge', at, across: true });
  });
}

const formatOf = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/** Chinese may be broken anywhere. */
const longestWord = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/[^\s\u2e80-\uffef]+/g)].map(([word]) => widthOf(word)));

/** Columns of the page for each column of the table: one at least, what is left to those whose texts are longest. */
function spansOf({ columns, rows }: Annex, words: BulletinWords, locale: Locale): readonly Span[] {
  const needs = columns.map((column, k) =>
    rows.reduce(
      (widest, cells) => Math.max(widest, widthOf(sayCell(cells[k] ?? '', column, words, locale))),
      Math.max(
        widthOf(column.head),
        widthOf(column.over) / columns.filter(({ over }) => over === column.over).length,
      ) / 2,
    ),
  );
  const room = GRID - columns.length;
  const counts = columns.map(({ kind }): number => (kind === 'name' && room > 0 ? 2 : 1));
  // A word of a heading is not broken where there is room.
  columns.forEach(({ head }, k) => {
    const word = Math.ceil(longestWord(head) / (CHARACTERS - 1));
    const left = GRID - counts.reduce((sum, count) => sum + count, 0);
    counts[k] = Math.max(counts[k]!, Math.min(word, counts[k]! + left));
  });
  for (let left = GRID - counts.reduce((sum, count) => sum + count, 0); left > 0; left--) {
    const tight = needs.map((need, k) => need / (counts[k] ?? 1));
    // The number of the row needs no more than its column, however short the others are.
    tight[0] = 0;
    const k = tight.indexOf(Math.max(...tight));
    counts[k] = (counts[k] ?? 1) + 1;
  }
  let from = 0;
  return counts.map((count) => {
    const span = { from, count };
    from += count;
    return span;
  });
}
