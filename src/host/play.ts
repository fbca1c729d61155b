/** Plays one stroke of a plan on a worksheet: queues its calls, never waits. With `excel.ts`, all that knows the Excel object model. */
import type { Area } from '../sheet/grid';
import type { Step, Style } from '../sheet/plan';
import { areaAddress } from '../sheet/address';
import type { Stroke } from './condense';
import { literal } from './literal';
import { pointsOf } from '../sheet/page';
import { BORDER, listOf, paperFor } from './look';
import { playChart } from './play-chart';
import { rangeOn } from './survey';

/** One area, or several as one. */
type Cells = Excel.Range | Excel.RangeAreas;

const cellsAt = (sheet: Excel.Worksheet, over: readonly Area[]): Cells =>
  over.length === 1 ? rangeOn(sheet, over[0]!) : sheet.getRanges(over.map(areaAddress).join(','));

function drawBorders({ borders }: Excel.RangeFormat, over: readonly Area[]): void {
  const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  const inside = [
    ...(over.some(({ rows }) => rows > 1) ? (['InsideHorizontal'] as const) : []),
    ...(over.some(({ columns }) => columns > 1) ? (['InsideVertical'] as const) : []),
  ];
  for (const side of [...sides, ...inside]) {
    const line = borders.getItem(side);
    line.style = 'Continuous';
    line.color = BORDER;
  }
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function dress(sheet: Excel.Worksheet, over: readonly Area[], { numberFormat, ...style }: Style): void {
  // One value for all cells of a range is broadcast by Excel; the types ask for a matrix. Several areas have no such property.
  if (numberFormat !== undefined)
    for (const at of over) rangeOn(sheet, at).numberFormat = numberFormat as unknown as string[][];
  if (Object.keys(style).length === 0) return;
  const { format } = cellsAt(sheet, over);
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.valign !== undefined) format.verticalAlignment = VERTICAL[style.valign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border) drawBorders(format, over);
}

function highlight(cells: Cells, step: Extract<Step, { kind: 'highlight' }>): void {
  const { textComparison } = cells.conditionalFormats.add('ContainsText');
  textComparison.format.fill.color = step.fill;
  textComparison.format.font.color = step.colour;
  textComparison.rule = { operator: 'Contains', text: step.text };
}

function offer({ dataValidation }: Cells, texts: readonly string[]): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: listOf(texts) } };
  // The list is an offer: 越接近7.5越好 cannot be listed, and what is wrong is told with its cell when the sheet is read.
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

function offerFrom({ dataValidation }: Cells, source: Excel.Range): void {
  dataValidation.rule = { list: { inCellDropDown: true, source } };
}

function shade(cells: Cells, low: string, high: string): void {
  cells.conditionalFormats.add('ColorScale').colorScale.criteria = {
    minimum: { type: 'LowestValue', color: low },
    maximum: { type: 'HighestValue', color: high },
  };
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function layOut(sheet: Excel.Worksheet, step: Extract<Step, { kind: 'print' }>): void {
  const { pageLayout, verticalPageBreaks, horizontalPageBreaks } = sheet;
  const { titleRows, titleColumns = 0, footer, breaks = [], rowBreaks = [], area } = step;
  pageLayout.set(paperFor(step));
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  if (titleColumns > 0)
    pageLayout.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, titleColumns).getEntireColumn());
  if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  verticalPageBreaks.removePageBreaks();
  for (const column of breaks) verticalPageBreaks.add(sheet.getRangeByIndexes(0, column, 1, 1));
  horizontalPageBreaks.removePageBreaks();
  for (const row of rowBreaks) horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  if (area !== undefined) pageLayout.setPrintArea(rangeOn(sheet, area));
}

/** `before` holds what stood on the sheet until now; null = nothing did. */
export function play(sheet: Excel.Worksheet, step: Stroke, before: Excel.Worksheet | null = null): void {
  switch (step.kind) {
    case 'write':
      rangeOn(sheet, step.at).values = step.values.map((row) => row.map(literal));
      return;
    case 'formulas':
      // Excel leaves a cell alone where it is given null; the types know only texts.
      rangeOn(sheet, step.at).formulas = step.formulas as string[][];
      return;
    case 'carry':
      if (before !== null)
        rangeOn(sheet, step.to).copyFrom(rangeOn(before, step.from), step.looks ? 'Formats' : 'All');
      return;
    case 'unfilter':
      before?.autoFilter.clearCriteria();
      return;
    case 'filter':
      sheet.autoFilter.apply(rangeOn(sheet, step.at));
      return;
    case 'styles':
      return dress(sheet, step.over, step.style);
    case 'merge':
      return rangeOn(sheet, step.at).merge(step.across === true);
    case 'columnWidths':
      cellsAt(sheet, step.over).getEntireColumn().format.columnWidth = pointsOf(step.width);
      return;
    case 'rowHeights':
      cellsAt(sheet, step.over).getEntireRow().format.rowHeight = step.height;
      return;
    case 'freeze':
      return freeze(sheet, step.rows, step.columns);
    case 'offers':
      return offer(cellsAt(sheet, step.over), step.of);
    case 'choicesFrom':
      return offerFrom(rangeOn(sheet, step.at), rangeOn(sheet, step.from));
    case 'colourScale':
      return shade(rangeOn(sheet, step.at), step.low, step.high);
    case 'chart':
      return playChart(sheet, step.chart);
    case 'highlights':
      return highlight(cellsAt(sheet, step.over), step.step);
    case 'print':
      return layOut(sheet, step);
    default:
      return step satisfies never;
  }
}
