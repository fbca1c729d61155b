/** Writes how every score came about as a sheet: one row a unit, one block of columns a step of the calculation. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { DETAIL_WORDS } from '../../words/detail';
import { drawRemarks } from '../listing';
import { makeMark } from '../marks';
import { area, Page } from '../page';
import { onPaper } from '../paper';
import type { SheetPlan } from '../plan';
import { orderUnits, saySource, type ResultSource, type UnitOrder } from '../result-sheet';
import { drawEnds, drawHead, drawUnits, type Drawing } from './draw';
import { detailFigures } from './figures';
import { detailLayout } from './layout';
import { dress, widthsOf } from './look';
import { detailNotes } from './notes';

/** Remarks are broken to fit over so many columns: what is seen of the sheet at first. */
const REMARK_COLUMNS = 9;

/** Of what a page holds; other letters than the workbook's own are wider. */
const ON_PAPER = 0.9;

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
  const figures = detailFigures(evaluation, layout, words);
  const widths = widthsOf({ evaluation, layout, figures, words });
  const print = onPaper({
    widths,
    titleRows: rows.first,
    titleColumns: columns.unit + 1,
    footer: words.sheets.footer,
    blocks: figures.flatMap(({ at, block, above }, k) =>
      block === figures[k - 1]?.block && above === figures[k - 1]?.above ? [] : [at],
    ),
  });
  const drawing: Drawing = { evaluation, layout, figures, words, page, widths, breaks: print.breaks ?? [] };
  const [period, from] = saySource(evaluation, source, words);
  page.line(title);
  page.line(period);
  drawHead(drawing);
  drawUnits(drawing);
  drawEnds(drawing);
  dress(drawing);
  // Columns that every page repeats would cut the remarks on each but the first.
  const start = print.breaks === undefined ? 0 : columns.unit + 1;
  const seen = widths.slice(start, Math.min(start + REMARK_COLUMNS, print.breaks?.[0] ?? widths.length));
  const remarks = [...detailNotes(evaluation, layout, words), from];
  const wide = seen.reduce((sum, each) => sum + each, 0);
  drawRemarks(
    page,
    { at: start, width: print.breaks === undefined ? wide : wide * ON_PAPER, least: 0 },
    remarks,
  );
  page.add({ kind: 'freeze', rows: rows.first, columns: columns.unit + 1 });
  page.add({ kind: 'filter', at: area(rows.head, 0, units.length + 1, columns.count) });
  page.add(print);
  return { mark: makeMark({ kind: 'detail', period: evaluation.table.period }), title, steps: page.plan() };
}
