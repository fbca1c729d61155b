/** DrawingML → a chart, where it is of a kind that is modelled; any other stays in the file as it is. */
import {
  CHART_TYPES,
  type AxisRecord,
  type ChartRecord,
  type ChartType,
  type LabelRecord,
  type MarkerLook,
  type PointRecord,
  type Reference,
  type SeriesRecord,
} from '../book/charts';
import { parseArea, splitSheet } from '../book/area';
import { markers, readFill, readLine, readText, readTextLook } from './chartLook';
import { lookUp } from './lookup';
import { childOf, childrenOf, isOn, textOf, type Element } from './xml';

export type Shown = Omit<ChartRecord, 'id' | 'name' | 'anchor'>;

/** The id of the sheet of that name. */
export type IdOf = (name: string) => string | undefined;

const val = (parent: Element | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes.val;

const numberIn = (parent: Element | undefined, name: string): number | undefined => {
  const text = val(parent, name);
  return text === undefined ? undefined : Number(text);
};

const keyOf = (words: Record<string, string>, word: string | undefined): string | undefined =>
  Object.keys(words).find((key) => words[key] === word);

/** Without the keys that have no value, so that what was never said is not said. */
const said = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, each]) => each !== undefined)) as T;

export function readChart(root: Element, idOf: IdOf): Shown | null {
  const chart = childOf(root, 'chart');
  const plot = childOf(chart, 'plotArea');
  const drawn = childrenOf(plot).filter(({ name }) => /Chart$/.test(name));
  const axes = childrenOf(plot).filter(({ name }) => /Ax$/.test(name));
  const [group] = drawn;
  const type = group && typeOf(group);
  // Two kinds in one plot, or a second pair of axes, would be lost in a model that has one of each.
  if (!group || !type || drawn.length !== 1 || axes.length !== 2) return null;
  const series = childrenOf(group, 'ser').map((each) => readSeries(each, idOf));
  if (series.some((each) => each === null)) return null;
  const catAx = axes.find(({ name }) => name !== 'valAx');
  const valAx = axes.find(({ name }) => name === 'valAx');
  const title = childOf(chart, 'title');
  const legend = childOf(chart, 'legend');
  return said({
    type,
    title: said({ text: readText(title), visible: title !== undefined, look: readTextLook(title) }),
    legend: said({
      visible: legend !== undefined,
      position: keyOf(legendPositions, val(legend, 'legendPos')) ?? 'Right',
      look: readTextLook(legend),
    }),
    axes: {
      category: readAxis(catAx, valAx),
      value: readAxis(valAx, catAx),
    },
    series: series.filter((each) => each !== null),
    gapWidth: numberIn(group, 'gapWidth'),
    overlap: numberIn(group, 'overlap'),
    blanks: keyOf(blanks, val(chart, 'dispBlanksAs')),
    fill: readFill(root),
    look: readTextLook(root),
  });
}

const legendPositions = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };
const blanks = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' };
const groupings: Record<string, string> = {
  clustered: 'Clustered',
  stacked: 'Stacked',
  percentStacked: 'Stacked100',
};
const radarStyles: Record<string, string> = { standard: '', marker: 'Markers', filled: 'Filled' };

function typeOf(group: Element): ChartType | undefined {
  const grouping = val(group, 'grouping');
  const hasMarkers = childrenOf(group, 'ser').some(
    (each) => val(childOf(each, 'marker'), 'symbol') !== 'none',
  );
  const named: Record<string, () => string> = {
    barChart: () =>
      (val(group, 'barDir') === 'bar' ? 'Bar' : 'Column') +
      (lookUp(groupings, grouping ?? 'clustered') ?? '?'),
    lineChart: () =>
      grouping === 'standard' || grouping === undefined ? `Line${hasMarkers ? 'Markers' : ''}` : '?',
    radarChart: () => `Radar${lookUp(radarStyles, val(group, 'radarStyle') ?? 'standard') ?? '?'}`,
  };
  const name = lookUp(named, group.name)?.();
  return CHART_TYPES.find((type) => type === name);
}

function readReference(parent: Element | undefined, idOf: IdOf): Reference | null {
  const formula = childrenOf(parent).flatMap((reference) => {
    const text = textOf(childOf(reference, 'f'));
    return text === '' ? [] : [text];
  })[0];
  if (formula === undefined) return null;
  const { sheet, rest } = splitSheet(formula);
  const [area, sheetId] = [parseArea(rest), sheet === null ? undefined : idOf(sheet)];
  return area && sheetId !== undefined ? { sheetId, area } : null;
}

function readSeries(series: Element, idOf: IdOf): SeriesRecord | null {
  const tx = childOf(series, 'tx');
  const values = readReference(childOf(series, 'val'), idOf);
  const cat = childOf(series, 'cat');
  const categories = readReference(cat, idOf);
  const name = tx === undefined ? '' : childOf(tx, 'v') ? textOf(childOf(tx, 'v')) : readReference(tx, idOf);
  if (!values || name === null || (cat && !categories)) return null;
  const labels = childOf(series, 'dLbls');
  const isLabelled =
    labels !== undefined &&
    (isOn(labels, 'showVal') || isOn(labels, 'showCatName') || isOn(labels, 'showSerName'));
  return said({
    name,
    values,
    categories,
    fill: readFill(series),
    line: readLine(series),
    marker: readMarker(childOf(series, 'marker')),
    smooth: isOn(series, 'smooth') || undefined,
    labels: isLabelled ? readLabel(labels) : undefined,
    points: readPoints(series, labels),
  });
}

function readMarker(marker: Element | undefined): MarkerLook | undefined {
  if (!marker) return undefined;
  return said({
    style: keyOf(markers, val(marker, 'symbol')),
    size: numberIn(marker, 'size'),
    fill: readFill(marker) ?? undefined,
    line: readLine(marker)?.colour,
  });
}

function readPoints(series: Element, labels: Element | undefined): Record<number, PointRecord> {
  const points: Record<number, PointRecord> = {};
  for (const point of childrenOf(series, 'dPt')) {
    points[numberIn(point, 'idx') ?? 0] = said({
      fill: readFill(point) ?? undefined,
      line: readLine(point),
      marker: readMarker(childOf(point, 'marker')),
    });
  }
  for (const label of childrenOf(labels, 'dLbl')) {
    const place = numberIn(label, 'idx') ?? 0;
    if (!isOn(label, 'delete')) points[place] = { ...points[place], label: readLabel(label) };
  }
  return points;
}

const labelPlaces = {
  Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd', Left: 'l', Right: 'r', Top: 't', Bottom: 'b',
}; // prettier-ignore

function readLabel(label: Element): LabelRecord {
  const separator = childOf(label, 'separator');
  return said({
    value: isOn(label, 'showVal'),
    series: isOn(label, 'showSerName'),
    category: isOn(label, 'showCatName'),
    position: keyOf(labelPlaces, val(label, 'dLblPos')),
    numberFormat: childOf(label, 'numFmt')?.attributes.formatCode,
    separator: separator && textOf(separator),
    text: readText(label) ?? undefined,
    look: readTextLook(label),
  });
}

const crossings = { Maximum: 'max', Minimum: 'min' };
const tickLabels = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };

function readAxis(axis: Element | undefined, other: Element | undefined): AxisRecord {
  const scaling = childOf(axis, 'scaling');
  const grid = childOf(axis, 'majorGridlines');
  const title = childOf(axis, 'title');
  const format = childOf(axis, 'numFmt')?.attributes;
  const tick = keyOf(tickLabels, val(axis, 'tickLblPos'));
  return said({
    visible: !isOn(axis, 'delete'),
    reversed: val(scaling, 'orientation') === 'maxMin',
    gridlines: grid !== undefined,
    gridline: readLine(grid),
    minimum: numberIn(scaling, 'min'),
    maximum: numberIn(scaling, 'max'),
    majorUnit: numberIn(axis, 'majorUnit'),
    title: title && said({ text: readText(title) ?? '', visible: true, look: readTextLook(title) }),
    numberFormat: format?.sourceLinked === '0' ? format.formatCode : undefined,
    crossed: keyOf(crossings, val(other, 'crosses')),
    tickLabels: tick === 'NextToAxis' ? undefined : tick,
    tickLabelSpacing: numberIn(axis, 'tickLblSkip'),
    line: readLine(axis),
    look: readTextLook(axis),
  });
}
