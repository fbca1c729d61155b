/** Writes how every score came about as a sheet: one row a unit, one block of columns a step of the calculation. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { DETAIL_WORDS } from '../../words/detail';
import { drawRemarks } from '../listing';
import { makeMark } from '../marks';
import { area, Page } from '../page';
import type { SheetPlan } from '../plan';
import { orderUnits, saySource, type ResultSource, type UnitOrder } from '../result-sheet';
import { drawEnds, drawHead, drawUnits, type Drawing } from './draw';
import { detailFigures } from './figures';
import { detailLayout } from './layout';
import { dress, widthsOf } from './look';
import { detailNotes } from './notes';

/** Remarks are broken to fit over so many columns: what is seen of the sheet at first, and its first printed page. */
const REMARK_COLUMNS = 9;

/** Gives the sheet; null where there are no scores to explain. */
export function makeDetail(
  evaluation: Evaluation,
  source: ResultSource,
  words: Words,
  order: UnitOrder = 'rank',
): SheetPlan | null {
  const layout = detailLayout(evaluation, orderUnits(evaluation, order));
  if (layout === null) return null;
  const { rows, columns, units } = layout;
  const { title } = DETAIL_WORDS[words.locale];
  const page = new Page();
  const drawing: Drawing = {
    evaluation,
    layout,
    figures: detailFigures(evaluation, layout, words),
    words,
    page,
  };
  page.line(title);
  page.line(saySource(evaluation, source, words).join('　'));
  drawHead(drawing);
  drawUnits(drawing);
  drawEnds(drawing);
  const widths = widthsOf(drawing);
  dress(drawing, widths);
  drawRemarks(page, widths.slice(0, REMARK_COLUMNS), detailNotes(evaluation, layout, words));
  page.add({ kind: 'freeze', rows: rows.first, columns: columns.unit + 1 });
  page.add({ kind: 'filter', at: area(rows.head, 0, units.length + 1, columns.count) });
  page.add({ kind: 'print', landscape: true, titleRows: rows.first });
  return { mark: makeMark({ kind: 'detail', period: evaluation.table.period }), title, steps: page.plan() };
}
