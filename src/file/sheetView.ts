/** How a sheet is looked at: frozen panes, gridlines, zoom, direction. */
import { BooleanNumber, type IFreeze, type IWorksheetData } from '@univerjs/core';
import { cellName, parseArea } from './address';
import { sheetOrder } from './frame';
import { childOf, childrenOf, element, insertInOrder, isTrue, replaceChild, type Element } from './xml';

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];
const notFrozen: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

type View = Pick<IWorksheetData, 'freeze' | 'showGridlines' | 'rightToLeft' | 'zoomRatio'>;

export function readView(frame: Element): View {
  const view = childOf(childOf(frame, 'sheetViews'), 'sheetView');
  const { showGridLines, rightToLeft, zoomScale } = view?.attributes ?? {};
  return {
    freeze: readFreeze(view),
    showGridlines:
      showGridLines === undefined || isTrue(showGridLines) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: isTrue(rightToLeft) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    zoomRatio: Number(zoomScale ?? 100) / 100,
  };
}

function readFreeze(view: Element | undefined): IFreeze {
  const { state, xSplit = '0', ySplit = '0', topLeftCell } = childOf(view, 'pane')?.attributes ?? {};
  if (!state?.startsWith('frozen')) return notFrozen;
  const [columns, rows] = [Number(xSplit), Number(ySplit)];
  const scrolled = parseArea(topLeftCell ?? '');
  // What was scrolled away below the frozen part comes into sight again, as on opening in the grid.
  const startRow = rows > 0 ? Math.min(scrolled?.startRow ?? rows, rows) : -1;
  const startColumn = columns > 0 ? Math.min(scrolled?.startColumn ?? columns, columns) : -1;
  return { xSplit: columns, ySplit: rows, startRow, startColumn };
}

/** Changes what differs from the file, and leaves selections and the like alone. */
export function writeView(frame: Element, sheet: Partial<IWorksheetData>): void {
  const before = readView(frame);
  let views = childOf(frame, 'sheetViews');
  if (!views) insertInOrder(frame, (views = element('sheetViews')), sheetOrder);
  let view = childOf(views, 'sheetView');
  if (!view) views.children.push((view = element('sheetView', { workbookViewId: 0 })));
  if (sheet.showGridlines !== undefined && sheet.showGridlines !== before.showGridlines) {
    view.attributes.showGridLines = sheet.showGridlines ? '1' : '0';
  }
  if (sheet.rightToLeft !== undefined && sheet.rightToLeft !== before.rightToLeft) {
    view.attributes.rightToLeft = sheet.rightToLeft ? '1' : '0';
  }
  if (sheet.zoomRatio && sheet.zoomRatio !== before.zoomRatio) {
    view.attributes.zoomScale = String(Math.round(sheet.zoomRatio * 100));
    view.attributes.zoomScaleNormal = view.attributes.zoomScale;
  }
  const { xSplit, ySplit } = sheet.freeze ?? notFrozen;
  if (xSplit === before.freeze.xSplit && ySplit === before.freeze.ySplit) return;
  for (const selection of childrenOf(view, 'selection'))
    view.children.splice(view.children.indexOf(selection), 1);
  replaceChild(view, 'pane', makePane(xSplit, ySplit), viewOrder);
}

function makePane(columns: number, rows: number): Element | undefined {
  if (columns <= 0 && rows <= 0) return undefined;
  return element('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellName(Math.max(rows, 0), Math.max(columns, 0)),
    activePane: columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight',
    state: 'frozen',
  });
}
