/** Charts of a sheet: read from its drawing; on saving, those that changed are written and the others keep their very bytes. */
import type { IWorkbookData } from '@univerjs/core';
import { makeAbsolute, quoteSheet, type Area } from '../book/area';
import type { ChartRecord, Reference, SeriesRecord } from '../book/charts';
import type { Archive } from './archive';
import { readChart, type IdOf } from './chartReader';
import { makeChart, type Cited } from './chartWriter';
import { drawingOf, freePart, lastId, makePlaced, moveTo, readPlaced, rename, type Sized } from './drawing';
import { saysTheSame } from './same';
import { childOf, childrenOf, type Element } from './xml';

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const ofFile = 'file-';

/** Those of kinds that are modelled; their ids name their parts. */
export function readCharts(archive: Archive, sheetPart: string, sizes: Sized, idOf: IdOf): ChartRecord[] {
  const drawing = drawingOf(archive, sheetPart);
  const root = drawing === undefined ? undefined : archive.read(drawing);
  if (drawing === undefined || !root) return [];
  return readPlaced(archive, drawing, root, sizes).flatMap(({ part, name, anchor }) => {
    const shown = archive.has(part) ? readChart(archive.read(part)!, idOf) : null;
    return shown ? [{ id: ofFile + part, name, anchor, ...shown }] : [];
  });
}

interface ChartWriting {
  archive: Archive;
  data: IWorkbookData;
  /** As sheets were called when the file was opened. */
  idBefore: IdOf;
}

/** Brings the drawing of a sheet to what its charts are now. */
export function writeCharts(
  { archive, data, idBefore }: ChartWriting,
  sheetPart: string,
  sheetId: string,
): void {
  const drawing = drawingOf(archive, sheetPart);
  const root = drawing === undefined ? undefined : archive.read(drawing);
  if (drawing === undefined || !root) return;
  const sheet = data.sheets[sheetId] ?? {};
  const now = (sheet.custom?.charts ?? []) as readonly ChartRecord[];
  const before = new Map(readCharts(archive, sheetPart, sheet, idBefore).map((chart) => [chart.id, chart]));
  const placed = new Map(readPlaced(archive, drawing, root, sheet).map((one) => [ofFile + one.part, one]));
  let isMoved = false;
  for (const chart of now) {
    const [known, old] = [placed.get(chart.id), before.get(chart.id)];
    if (!known || !old) {
      const folder = sheetPart.slice(0, sheetPart.lastIndexOf('/worksheets'));
      const part = freePart(archive, `${folder}/charts/chart`);
      archive.write(part, makeChart(chart, citing(data)), chartType);
      const relation = archive.relate(drawing, 'chart', part);
      root.children.push(makePlaced(chart.anchor, chart.name, lastId(root) + 1, relation));
      isMoved = true;
      continue;
    }
    if (!isSame(old.anchor, chart.anchor) || old.name !== chart.name) {
      moveTo(known.node, chart.anchor);
      rename(known.node, chart.name);
      isMoved = true;
    }
    if (isSame(withoutCells(old), withoutCells(chart))) follow(archive, known.part, chart, data);
    else archive.write(known.part, makeChart(chart, citing(data)));
  }
  const gone = [...before.keys()].filter((id) => !now.some((chart) => chart.id === id));
  for (const id of gone) {
    const { node, part } = placed.get(id)!;
    root.children = root.children.filter((child) => child !== node);
    archive.unrelate(drawing, ({ target }) => target === part);
    isMoved = true;
  }
  if (isMoved) archive.write(drawing, root);
}

/** Also that nothing has been added. */
const isSame = (one: object, other: object): boolean => saysTheSame(one, other) && saysTheSame(other, one);

/** What a chart says beside which cells it shows, how it is called and where it lies. */
const withoutCells = ({ anchor: _anchor, name: _name, series, ...rest }: ChartRecord): object => ({
  ...rest,
  series: series.map(({ name, values: _values, categories: _categories, ...look }) => ({
    ...look,
    name: typeof name === 'string' ? name : null,
  })),
});

/** Sets the references of a chart to where its cells are now, and leaves all else as it is. */
function follow(archive: Archive, part: string, { series }: ChartRecord, data: IWorkbookData): void {
  const root = archive.read(part);
  const plot = childOf(childOf(root, 'chart'), 'plotArea');
  const group = childrenOf(plot).find(({ name }) => /Chart$/.test(name));
  let isChanged = false;
  const set = (parent: Element | undefined, reference: SeriesRecord['name'] | null): void => {
    if (reference === null || typeof reference === 'string') return;
    const formula = childrenOf(parent).flatMap((each) => childOf(each, 'f') ?? [])[0];
    const wanted = citing(data)(reference).formula;
    if (!formula || sameReference(formula.children.join(''), wanted)) return;
    formula.children = [wanted];
    isChanged = true;
  };
  childrenOf(group, 'ser').forEach((node, place) => {
    const own = series[place];
    if (!own) return;
    set(childOf(node, 'tx'), own.name);
    set(childOf(node, 'cat'), own.categories);
    set(childOf(node, 'val'), own.values);
  });
  if (isChanged && root) archive.write(part, root);
}

/** Whether two formulas differ in dollars and needless quotes only. */
const sameReference = (one: string, other: string): boolean =>
  one.replace(/[$']/g, '') === other.replace(/[$']/g, '');

function citing(data: IWorkbookData): (reference: Reference) => Cited {
  return ({ sheetId, area }) => {
    const sheet = data.sheets[sheetId];
    if (!sheet) return { formula: '#REF!', cells: [] };
    const cells = listCells(area).map(([row, column]) => sheet.cellData?.[row]?.[column]?.v ?? null);
    return { formula: `${quoteSheet(sheet.name ?? '')}!${makeAbsolute(area)}`, cells };
  };
}

function listCells({ startRow, endRow, startColumn, endColumn }: Area): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) cells.push([row, column]);
  return cells;
}
