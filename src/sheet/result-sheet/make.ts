/** Writes a ranking as a sheet: title, what it is of, the units by rank, notes. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { TALLY_WORDS } from '../../words/tallies';
import { drawList, drawRemarks, HEAD_ROWS, measure, widthOver } from '../listing';
import { makeMark } from '../marks';
import { area, INK, Page } from '../page';
import type { SheetPlan } from '../plan';
import { tellTallies } from '../tallies';
import { highlightAwards } from './colours';
import { resultColumns } from './columns';
import { orderUnits, type UnitOrder } from './order';
import { remarks } from './remarks';
import { saySource, type ResultSource } from './source';

/**
 * Gives the sheet of one period's ranking; `parseResult` reads ranks, scores and labels back from it.
 * Missing: units without a rank have an empty one.
 */
export function makeResult(
  evaluation: Evaluation,
  source: ResultSource,
  words: Words,
  order: UnitOrder = 'rank',
): SheetPlan {
  const { sheets } = words;
  const { period } = evaluation.table;
  const units = orderUnits(evaluation, order);
  const drawn = resultColumns(evaluation, words).map((column) => measure(column, units));
  const page = new Page();
  drawList(page, [sheets.resultTitle, ...saySource(evaluation, source, words)], drawn, sheets.footer);
  highlightAwards(page, evaluation.scheme, drawn, units.length);
  const told = tellTallies(evaluation, words.locale).map(({ text }) => text);
  if (told.length > 0) {
    const at = drawRemarks(page, { width: widthOver(drawn) }, [TALLY_WORDS[words.locale].heading, ...told]);
    page.style(area(at, 0, page.row - at, 1), { colour: INK.title });
    page.style(area(at, 0, 1, 1), { bold: true });
  }
  const numbered = remarks(evaluation, source, words).map((note, k) => `${k + 1}. ${note}`);
  const first = drawRemarks(page, { width: widthOver(drawn) }, [sheets.notes.heading, ...numbered]);
  page.style(area(first, 0, 1, 1), { bold: true });
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: 2 });
  return { mark: makeMark({ kind: 'result', period }), title: sheets.resultTitle, steps: page.plan() };
}
