/** Writes a ranking as a sheet: title, what it is of, the units by rank, notes. */
import type { Evaluation } from '../../engine';
import type { AnyNote, Words } from '../../words';
import { makeMark } from '../marks';
import type { Cell } from '../grid';
import { area, broken, INK, linesIn, Page, widthOf } from '../page';
import type { SheetPlan } from '../plan';
import { rangesOf } from '../read/join';
import type { Reading } from '../read/reading';
import { HEAD_ROWS, highlightLabels } from './colours';
import { resultColumns, type Column } from './columns';
import { remarks } from './remarks';

/** What a ranking was made from, as far as its sheet tells. */
export type ResultSource = Pick<Reading, 'sheet' | 'range' | 'joined' | 'excluded' | 'notes'>;

/**
 * Gives the sheet of one period's ranking; `parseResult` reads ranks, scores and labels back from it.
 * Ties: in the order of the table. Missing: units without a rank stand last, with an empty rank.
 */
export function makeResult(
  evaluation: Evaluation,
  source: ResultSource,
  words: Words,
  notes: readonly AnyNote[] = evaluation.notes,
): SheetPlan {
  const { sheets } = words;
  const { period } = evaluation.table;
  const units = byRank(evaluation);
  const drawn = resultColumns(evaluation, words).map((column) => measure(column, units));
  const rows = units.map((_, row) => drawn.map(({ cells }) => cells[row] ?? ''));
  const width = drawn.reduce((sum, column) => sum + column.wide, 0);
  const page = new Page();
  drawHead(page, evaluation, source, drawn, words);
  drawUnits(page, rows, drawn);
  highlightLabels(page, evaluation.scheme.labels, drawn, units.length);
  page.line();
  drawRemarks(page, sheets.notes.heading, remarks(evaluation, source, words, notes), width);
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: 2 });
  page.add({ kind: 'print', landscape: true, titleRows: HEAD_ROWS });
  return { mark: makeMark({ kind: 'result', period }), title: sheets.resultTitle, steps: page.plan() };
}

/** A column with its cells in the order of the sheet, as wide as they need. */
interface Drawn extends Column {
  readonly cells: readonly Cell[];
  readonly wide: number;
}

function measure(column: Column, units: readonly number[]): Drawn {
  const cells = units.map((unit) => column.cellOf(unit));
  const needed =
    cells.reduce<number>((most, cell) => Math.max(most, widthOf(cell)), widthOf(column.head)) + 2;
  const [least, most] = column.width;
  return { ...column, cells, wide: Math.min(most, Math.max(least, needed)) };
}

function drawHead(
  page: Page,
  { table, scheme }: Evaluation,
  source: ResultSource,
  columns: readonly Drawn[],
  { sheets }: Words,
): void {
  const width = columns.length;
  const name = scheme.name === '' ? sheets.schemeUnnamed : scheme.name;
  page.line(sheets.resultTitle);
  page.line(`${sheets.period}${table.period ?? sheets.periodUnknown}`);
  page.line(`${sheets.source(source.sheet, rangesOf(source).join(','))}　${sheets.scheme(name)}`);
  page.line(...columns.map(({ head }) => head));
  for (let row = 0; row < 3; row++) page.add({ kind: 'merge', at: area(row, 0, 1, width) });
  page.style(area(0, 0, 1, width), { bold: true, size: 18, colour: INK.title, align: 'center' });
  page.style(area(1, 0, 1, width), { align: 'center' });
  page.style(area(2, 0, 1, width), { align: 'center', colour: INK.hint });
  page.style(area(3, 0, 1, width), {
    bold: true,
    fill: INK.bar,
    colour: INK.onBar,
    align: 'center',
    valign: 'center',
    wrap: true,
    border: true,
  });
  page.heights(0, [2, 1, 1, Math.max(...columns.map(({ head, wide }) => linesIn(head, wide)))]);
}

function drawUnits(page: Page, rows: readonly (readonly Cell[])[], columns: readonly Drawn[]): void {
  for (const cells of rows) page.line(...cells);
  columns.forEach(({ style, wide: width }, column) => {
    page.style(area(HEAD_ROWS, column, rows.length, 1), { ...style, border: true });
    page.add({ kind: 'columnWidth', column, width });
  });
  const wrapped = columns.flatMap(({ style, wide: width }, column) =>
    style.wrap ? [{ column, width }] : [],
  );
  const lines = rows.map((cells) =>
    Math.max(1, ...wrapped.map(({ column, width }) => linesIn(cells[column] ?? '', width))),
  );
  page.heights(HEAD_ROWS, lines);
}

/** Notes run on over the empty cells to their right, so they are broken where the table ends. */
function drawRemarks(page: Page, heading: string, notes: readonly string[], width: number): void {
  const first = page.line(heading);
  notes.forEach((note, k) => {
    for (const text of broken(`${k + 1}. ${note}`, width)) page.line(text);
  });
  page.style(area(first, 0, page.row - first, 1), { colour: INK.hint, align: 'left' });
  page.style(area(first, 0, 1, 1), { bold: true });
}

/** Rows of the table by rank, unranked ones last. */
function byRank({ table, ranks }: Evaluation): readonly number[] {
  const rank = (i: number): number => {
    const value = ranks[i] ?? NaN;
    return Number.isNaN(value) ? Infinity : value;
  };
  const order = table.units.map((_, i) => i);
  return order.sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}
