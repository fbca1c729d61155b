/** The drawing of a sheet: where its charts are anchored, and which parts they are. */
import type { IWorksheetData } from '@univerjs/core';
import { anchorOf, boxOf, type Anchor, type Corner } from '../book/chartPlace';
import type { Archive } from './archive';
import { sheetOrder } from './frame';
import { childOf, childrenOf, element, insertInOrder, textOf, type Element } from './xml';

const unitsPerPixel = 9525;
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const formats = 'http://schemas.openxmlformats.org';
const relations = `${formats}/officeDocument/2006/relationships`;
const chartNamespace = `${formats}/drawingml/2006/chart`;

/** A chart on a drawing: the element that anchors it, and the part that says what it shows. */
export interface Placed {
  node: Element;
  part: string;
  name: string;
  anchor: Anchor;
}

/** What is known of the sizes of a sheet's lines. */
export type Sized = Pick<
  Partial<IWorksheetData>,
  'columnData' | 'rowData' | 'defaultColumnWidth' | 'defaultRowHeight'
>;

export const drawingOf = (archive: Archive, sheetPart: string): string | undefined =>
  archive.related(sheetPart, 'drawing');

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function findDeep(parent: Element, name: string): Element | undefined {
  for (const child of childrenOf(parent)) {
    const found = local(child.name) === name ? child : findDeep(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The charts among what is drawn; pictures and the like are passed over. */
export function readPlaced(archive: Archive, drawingPart: string, root: Element, sizes: Sized): Placed[] {
  const targets = new Map(archive.relations(drawingPart).map(({ id, target }) => [id, target]));
  return childrenOf(root).flatMap((node) => {
    const frame = childOf(node, 'graphicFrame');
    const chart = frame && findDeep(frame, 'chart');
    const id = Object.entries(chart?.attributes ?? {}).find(([key]) => local(key) === 'id')?.[1];
    const part = targets.get(id ?? '');
    const anchor = readAnchor(node, sizes);
    if (!frame || !part || !anchor) return [];
    const name = findDeep(frame, 'cNvPr')?.attributes.name ?? '';
    return [{ node, part, name, anchor }];
  });
}

const numberIn = (parent: Element | undefined, name: string): number =>
  Number(textOf(childOf(parent, name)) || 0);

function readCorner(corner: Element): Corner {
  return {
    row: numberIn(corner, 'row'),
    column: numberIn(corner, 'col'),
    x: numberIn(corner, 'colOff') / unitsPerPixel,
    y: numberIn(corner, 'rowOff') / unitsPerPixel,
  };
}

function readAnchor(node: Element, sheet: Sized): Anchor | null {
  const [from, to] = [childOf(node, 'from'), childOf(node, 'to')];
  if (from && to) return { from: readCorner(from), to: readCorner(to) };
  const extent = childOf(node, 'ext')?.attributes;
  if (!extent) return null;
  const at = childOf(node, 'pos')?.attributes;
  const lines = linesOf(sheet);
  const corner = from
    ? boxOf(lines, { from: readCorner(from), to: readCorner(from) })
    : { left: Number(at?.x ?? 0) / unitsPerPixel, top: Number(at?.y ?? 0) / unitsPerPixel };
  const [width, height] = [Number(extent.cx) / unitsPerPixel, Number(extent.cy) / unitsPerPixel];
  return anchorOf(lines, { left: corner.left, top: corner.top, width, height });
}

const linesOf = ({
  columnData = {},
  rowData = {},
  defaultColumnWidth = 72,
  defaultRowHeight = 20,
}: Sized) => ({
  columnWidth: (column: number) => columnData[column]?.w ?? defaultColumnWidth,
  rowHeight: (row: number) => rowData[row]?.h ?? rowData[row]?.ah ?? defaultRowHeight,
  isColumnHidden: (column: number) => columnData[column]?.hd === 1,
  isRowHidden: (row: number) => rowData[row]?.hd === 1,
});

const makeCorner = (name: 'from' | 'to', { row, column, x, y }: Corner): Element =>
  element(name, {}, [
    element('col', {}, [String(column)]),
    element('colOff', {}, [String(Math.round(x * unitsPerPixel))]),
    element('row', {}, [String(row)]),
    element('rowOff', {}, [String(Math.round(y * unitsPerPixel))]),
  ]);

/** Moves what an element anchors. */
export function moveTo(node: Element, { from, to }: Anchor): void {
  node.name = 'twoCellAnchor';
  const rest = node.children.filter(
    (child) => typeof child === 'string' || !['from', 'to', 'pos', 'ext'].includes(child.name),
  );
  node.children = [makeCorner('from', from), makeCorner('to', to), ...rest];
}

export function rename(node: Element, name: string): void {
  const named = findDeep(node, 'cNvPr');
  if (named) named.attributes.name = name;
}

/** What anchors a new chart. */
export function makePlaced(anchor: Anchor, name: string, id: number, relationId: string): Element {
  const node = element('twoCellAnchor', {}, [
    element('graphicFrame', { macro: '' }, [
      element('nvGraphicFramePr', {}, [element('cNvPr', { id, name }), element('cNvGraphicFramePr')]),
      element('xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
      element('a:graphic', { 'xmlns:a': `${formats}/drawingml/2006/main` }, [
        element('a:graphicData', { uri: chartNamespace }, [
          element('c:chart', { 'xmlns:c': chartNamespace, 'xmlns:r': relations, 'r:id': relationId }),
        ]),
      ]),
    ]),
    element('clientData'),
  ]);
  moveTo(node, anchor);
  return node;
}

/** The greatest number by which anything on the drawing is known. */
export function lastId(root: Element): number {
  const ids = childrenOf(root).map((node) => Number(findDeep(node, 'cNvPr')?.attributes.id ?? 0));
  return Math.max(1, ...ids);
}

/** Gives a sheet its drawing where it has none. */
export function needDrawing(archive: Archive, sheetPart: string, frame: Element): void {
  if (drawingOf(archive, sheetPart)) return;
  const folder = `${sheetPart.slice(0, sheetPart.lastIndexOf('/worksheets'))}/drawings/`;
  const part = freePart(archive, `${folder}drawing`);
  const root = element('wsDr', {
    xmlns: `${formats}/drawingml/2006/spreadsheetDrawing`,
    'xmlns:a': `${formats}/drawingml/2006/main`,
  });
  archive.write(part, root, drawingType);
  const id = archive.relate(sheetPart, 'drawing', part);
  frame.attributes['xmlns:r'] ??= relations;
  insertInOrder(frame, element('drawing', { 'r:id': id }), sheetOrder);
}

export function freePart(archive: Archive, stem: string): string {
  let number = 1;
  while (archive.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}
