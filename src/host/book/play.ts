/** Plays one stroke of a plan on a sheet of a workbook held in memory. */
import { LAST_COLUMN, LAST_ROW, makeArea } from '../../book/area';
import { copyCells } from '../../book/copy';
import type { Sheet } from '../../book/sheet';
import type { Area } from '../../sheet/grid';
import type { Stroke } from '../condense';
import { literal } from '../literal';
import { pointsOf } from '../../sheet/page';
import { drawChart } from './chart';
import { dress } from './dress';
import { layOut } from './page';
import { cellsAt } from './place';
import { highlight, offer, offerFrom, shade } from './rules';

const PIXELS_PER_POINT = 4 / 3;

const wholeColumns = (at: Area) => ({ ...cellsAt(at), startRow: 0, endRow: LAST_ROW });
const wholeRows = (at: Area) => ({ ...cellsAt(at), startColumn: 0, endColumn: LAST_COLUMN });

function merge(sheet: Sheet, at: Area, across: boolean): void {
  const rows = across ? at.rows : 1;
  for (let row = 0; row < rows; row++)
    sheet.merge(cellsAt(across ? { ...at, row: at.row + row, rows: 1 } : at));
}

const filter = (sheet: Sheet, at: Area): void =>
  sheet.record({ autoFilter: { address: makeArea(cellsAt(at)) } });

/** `before` holds what stood on the sheet until now; null = nothing did. */
export function play(sheet: Sheet, step: Stroke, before: Sheet | null = null): void {
  switch (step.kind) {
    case 'write':
      return sheet.cells.write(
        cellsAt(step.at),
        step.values.map((row) => row.map(literal)),
      );
    case 'formulas':
      return sheet.cells.write(cellsAt(step.at), step.formulas);
    case 'carry':
      if (before !== null)
        copyCells(
          { sheet: before, area: cellsAt(step.from) },
          { sheet, area: cellsAt(step.to) },
          step.looks ? 'Formats' : 'All',
        );
      return;
    case 'unfilter':
      // Here cells are copied whether they are shown or not.
      return;
    case 'filter':
      return filter(sheet, step.at);
    case 'styles':
      return dress(sheet, step.over, step.style);
    case 'merge':
      return merge(sheet, step.at, step.across === true);
    case 'columnWidths':
      for (const at of step.over)
        sheet.lines.setColumnWidth(wholeColumns(at), pointsOf(step.width) * PIXELS_PER_POINT);
      return;
    case 'rowHeights':
      for (const at of step.over) sheet.lines.setRowHeight(wholeRows(at), step.height * PIXELS_PER_POINT);
      return;
    case 'freeze':
      if (step.rows > 0 || step.columns > 0) sheet.freeze(step.rows, step.columns);
      return;
    case 'offers':
      return offer(sheet, step.over, step.of);
    case 'choicesFrom':
      return offerFrom(sheet, step.at, step.from);
    case 'colourScale':
      return shade(sheet, step.at, step.low, step.high);
    case 'chart':
      return drawChart(sheet, step.chart);
    case 'highlights':
      return highlight(sheet, step.over, step.step);
    case 'print':
      return layOut(sheet, step);
    default:
      return step satisfies never;
  }
}
