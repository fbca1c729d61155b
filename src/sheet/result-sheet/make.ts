/** Writes a ranking as a sheet: title, what it is of, the units by rank, notes. */
import type { Evaluation } from '../../engine';
import type { AnyNote, Words } from '../../words';
import { drawList, drawRemarks, HEAD_ROWS, measure } from '../listing';
import { makeMark } from '../marks';
import { area, Page } from '../page';
import type { SheetPlan } from '../plan';
import { rangesOf } from '../read/join';
import type { Reading } from '../read/reading';
import { highlightLabels } from './colours';
import { resultColumns } from './columns';
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
  const page = new Page();
  drawList(page, titleOf(evaluation, source, words), drawn);
  highlightLabels(page, evaluation.scheme.labels, drawn, units.length);
  const numbered = remarks(evaluation, source, words, notes).map((note, k) => `${k + 1}. ${note}`);
  const first = drawRemarks(page, drawn, [sheets.notes.heading, ...numbered]);
  page.style(area(first, 0, 1, 1), { bold: true });
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: 2 });
  return { mark: makeMark({ kind: 'result', period }), title: sheets.resultTitle, steps: page.plan() };
}

function titleOf(
  { table, scheme }: Evaluation,
  source: ResultSource,
  { sheets }: Words,
): readonly [string, string, string] {
  const name = scheme.name === '' ? sheets.schemeUnnamed : scheme.name;
  return [
    sheets.resultTitle,
    `${sheets.period}${table.period ?? sheets.periodUnknown}`,
    `${sheets.source(source.sheet, rangesOf(source).join(','))}　${sheets.scheme(name)}`,
  ];
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
