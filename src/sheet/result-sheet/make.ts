/** Writes a ranking as a sheet: title, what it is of, the units by rank, notes. */
import type { Evaluation } from '../../engine';
import type { AnyNote, Words } from '../../words';
import { areaAddress } from '../address';
import { makeMark } from '../marks';
import { area, INK, Page, widthOf } from '../page';
import type { SheetPlan } from '../plan';
import type { Reading } from '../read/reading';
import { highlightLabels } from './colours';
import { resultColumns, type Column } from './columns';
import { remarks } from './remarks';

/** What a ranking was made from, as far as its sheet tells. */
export type ResultSource = Pick<Reading, 'sheet' | 'range' | 'excluded' | 'notes'>;

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
  const columns = resultColumns(evaluation, words);
  const page = new Page();
  drawHead(page, evaluation, source, columns, words);
  drawUnits(page, byRank(evaluation), columns);
  highlightLabels(page, evaluation.scheme.labels, columns, evaluation.table.units.length);
  page.line();
  drawRemarks(page, [sheets.notes.heading, ...remarks(evaluation, source, words, notes)], columns.length);
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: 2 });
  page.add({ kind: 'print', landscape: true, titleRows: HEAD_ROWS });
  return { mark: makeMark({ kind: 'result', period }), title: sheets.resultTitle, steps: page.plan() };
}

/** Title, period, source, headings. */
export const HEAD_ROWS = 4;

function drawHead(
  page: Page,
  { table, scheme }: Evaluation,
  { sheet, range }: ResultSource,
  columns: readonly Column[],
  { sheets }: Words,
): void {
  const width = columns.length;
  const name = scheme.name === '' ? sheets.schemeUnnamed : scheme.name;
  page.line(sheets.resultTitle);
  page.line(`${sheets.period}${table.period ?? sheets.periodUnknown}`);
  page.line(`${sheets.source(sheet, range.map(areaAddress).join(','))}　${sheets.scheme(name)}`);
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
}

function drawUnits(page: Page, units: readonly number[], columns: readonly Column[]): void {
  const rows = units.map((i) => columns.map((column) => column.cellOf(i)));
  for (const cells of rows) page.line(...cells);
  columns.forEach(({ head, style, width: [least, most] }, column) => {
    page.style(area(HEAD_ROWS, column, rows.length, 1), { ...style, border: true });
    const needed = Math.max(widthOf(head), ...rows.map((cells) => widthOf(cells[column] ?? ''))) + 2;
    page.add({ kind: 'columnWidth', column, width: Math.min(most, Math.max(least, needed)) });
  });
}

function drawRemarks(page: Page, lines: readonly string[], width: number): void {
  lines.forEach((text, k) => {
    const row = page.line(k === 0 ? text : `${k}. ${text}`);
    page.add({ kind: 'merge', at: area(row, 0, 1, width) });
    page.style(area(row, 0, 1, width), { colour: INK.hint, wrap: true, align: 'left', bold: k === 0 });
  });
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
