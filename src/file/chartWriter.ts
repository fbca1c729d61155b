/** A chart as DrawingML: the part of the package that says what it shows and how. */
import type {
  AxisRecord,
  ChartRecord,
  LabelRecord,
  MarkerLook,
  PointRecord,
  Reference,
  SeriesRecord,
} from '../book/charts';
import { absoluteLine, fillOf, lineOf, look, markers, richText, textLook, value } from './chartLook';
import { element, type Element } from './xml';

/** How a reference stands in a formula, and what is in its cells now. */
export interface Cited {
  formula: string;
  cells: readonly (string | number | boolean | null)[];
}
export type Cite = (reference: Reference) => Cited;

const namespaces = {
  xmlns: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const blanks: Record<string, string> = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' };
const legendPositions: Record<string, string> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
const categoryId = 111111111;
const valueId = 222222222;

export function makeChart(chart: ChartRecord, cite: Cite): Element {
  const { title, legend } = chart;
  const inside = [
    title.visible
      ? element('title', {}, [
          ...(title.text === null ? [] : [element('tx', {}, [richText(title.text, title.look ?? {})])]),
          value('overlay', 0),
          ...(title.text === null && title.look ? [textLook(title.look)] : []),
        ])
      : undefined,
    value('autoTitleDeleted', title.visible ? 0 : 1),
    plotArea(chart, cite),
    legend.visible
      ? element('legend', {}, [
          value('legendPos', legendPositions[legend.position] ?? 'b'),
          value('overlay', 0),
          ...(legend.look ? [textLook(legend.look)] : []),
        ])
      : undefined,
    value('plotVisOnly', 1),
    value('dispBlanksAs', blanks[chart.blanks ?? 'NotPlotted'] ?? 'gap'),
  ];
  return element('chartSpace', namespaces, [
    value('roundedCorners', 0),
    element(
      'chart',
      {},
      inside.filter((child) => child !== undefined),
    ),
    look([fillOf(chart.fill === undefined ? '#FFFFFF' : chart.fill), absoluteLine('#D9D9D9')]),
    ...(chart.look ? [textLook(chart.look)] : []),
  ]);
}

const kinds = {
  Column: 'barChart',
  Bar: 'barChart',
  Line: 'lineChart',
  Radar: 'radarChart',
} as const;

function plotArea(chart: ChartRecord, cite: Cite): Element {
  const { type, series, gapWidth, overlap, axes } = chart;
  const [, base = 'Column', variant = ''] = /^(Column|Bar|Line|Radar)(.*)$/.exec(type) ?? [];
  const kind = kinds[base as keyof typeof kinds];
  const grouping = { Clustered: 'clustered', Stacked: 'stacked', Stacked100: 'percentStacked' }[variant];
  const said: Record<string, Element[]> = {
    barChart: [value('barDir', base === 'Bar' ? 'bar' : 'col'), value('grouping', grouping ?? 'clustered')],
    lineChart: [value('grouping', 'standard')],
    radarChart: [
      value('radarStyle', { '': 'standard', Markers: 'marker', Filled: 'filled' }[variant] ?? 'standard'),
    ],
  };
  const isStacked = kind === 'barChart' && variant.startsWith('Stacked');
  const after: Record<string, Element[]> = {
    barChart: [value('gapWidth', gapWidth ?? 150), value('overlap', overlap ?? (isStacked ? 100 : 0))],
    lineChart: [value('marker', 1)],
    radarChart: [],
  };
  return element('plotArea', {}, [
    element('layout'),
    element(kind, {}, [
      ...(said[kind] ?? []),
      value('varyColors', 0),
      ...series.map((each, place) => makeSeries(each, place, chart, cite)),
      ...(after[kind] ?? []),
      value('axId', categoryId),
      value('axId', valueId),
    ]),
    axis('catAx', axes.category, { crossed: axes.value.crossed, at: base === 'Bar' ? 'l' : 'b' }),
    axis('valAx', axes.value, {
      crossed: axes.category.crossed,
      at: base === 'Bar' ? 'b' : 'l',
    }),
  ]);
}

/** Where a label may stand is another list for each kind of chart; Excel takes a file with any other for damaged. */
function labelPlace(type: string, position: string | undefined): Element[] {
  const inside: Record<string, string> = { Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase' };
  const around: Record<string, string> = { Center: 'ctr', Left: 'l', Right: 'r', Top: 't', Bottom: 'b' };
  const allowed = type.startsWith('Line')
    ? around
    : type.startsWith('Radar')
      ? {}
      : type.endsWith('Clustered')
        ? { ...inside, OutsideEnd: 'outEnd' }
        : inside;
  const place = allowed[position ?? ''];
  return place === undefined ? [] : [value('dLblPos', place)];
}

function labelBody(type: string, label: LabelRecord): Element[] {
  return [
    ...(label.numberFormat === undefined
      ? []
      : [element('numFmt', { formatCode: label.numberFormat, sourceLinked: 0 })]),
    look([element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    ...(label.look ? [textLook(label.look)] : []),
    ...labelPlace(type, label.position),
    value('showLegendKey', 0),
    value('showVal', label.value ? 1 : 0),
    value('showCatName', label.category ? 1 : 0),
    value('showSerName', label.series ? 1 : 0),
    value('showPercent', 0),
    value('showBubbleSize', 0),
    ...(label.separator === undefined ? [] : [element('separator', {}, [label.separator])]),
  ];
}

function labelsOf(type: string, { labels, points }: SeriesRecord): Element[] {
  const own = Object.entries(points).flatMap(([place, { label }]) =>
    label
      ? element('dLbl', {}, [
          value('idx', place),
          ...(label.text === undefined ? [] : [element('tx', {}, [richText(label.text, label.look ?? {})])]),
          ...labelBody(type, label),
        ])
      : [],
  );
  if (own.length === 0 && !labels) return [];
  return [
    element('dLbls', {}, [
      ...own,
      ...labelBody(type, labels ?? { value: false, series: false, category: false }),
    ]),
  ];
}

function markerOf({ style, size, fill, line }: MarkerLook): Element {
  const known = markers[style ?? ''];
  return element('marker', {}, [
    ...(known === undefined ? [] : [value('symbol', known)]),
    ...(size === undefined ? [] : [value('size', size)]),
    ...(fill === undefined && line === undefined
      ? []
      : [look([...(fill ? [fillOf(fill)] : []), ...(line ? [absoluteLine(line)] : [])])]),
  ]);
}

function pointOf(place: string, { fill, line, marker }: PointRecord): Element[] {
  if (fill === undefined && line === undefined && marker === undefined) return [];
  return [
    element('dPt', {}, [
      value('idx', place),
      ...(marker ? [markerOf(marker)] : []),
      value('bubble3D', 0),
      look([...(fill === undefined ? [] : [fillOf(fill)]), ...(line ? [lineOf(line)] : [])]),
    ]),
  ];
}

function makeSeries(series: SeriesRecord, place: number, { type }: ChartRecord, cite: Cite): Element {
  const { name, fill, line, marker, points } = series;
  const isBar = type.startsWith('Bar') || type.startsWith('Column');
  // A line chart without markers would be given them by default.
  const marked = isBar ? undefined : (marker ?? (type.endsWith('Markers') ? undefined : { style: 'None' }));
  const named = typeof name === 'string' ? element('v', {}, [name]) : texts('strRef', cite(name));
  return element('ser', {}, [
    value('idx', place),
    value('order', place),
    element('tx', {}, [named]),
    ...(fill === undefined && !line
      ? []
      : [look([...(fill === undefined ? [] : [fillOf(fill)]), ...(line ? [lineOf(line)] : [])])]),
    ...(isBar ? [value('invertIfNegative', 0)] : []),
    ...(marked ? [markerOf(marked)] : []),
    ...Object.entries(points).flatMap(([at, point]) => pointOf(at, point)),
    ...labelsOf(type, series),
    ...(series.categories ? [element('cat', {}, [texts('strRef', cite(series.categories))])] : []),
    element('val', {}, [numbers(cite(series.values))]),
    ...(type.startsWith('Line') ? [value('smooth', series.smooth ? 1 : 0)] : []),
  ]);
}

function texts(kind: string, { formula, cells }: Cited): Element {
  const points = cells.flatMap((cell, idx) =>
    cell === null || cell === '' ? [] : element('pt', { idx }, [element('v', {}, [String(cell)])]),
  );
  return element(kind, {}, [
    element('f', {}, [formula]),
    element('strCache', {}, [value('ptCount', cells.length), ...points]),
  ]);
}

function numbers({ formula, cells }: Cited): Element {
  const points = cells.flatMap((cell, idx) =>
    typeof cell === 'number' ? element('pt', { idx }, [element('v', {}, [String(cell)])]) : [],
  );
  return element('numRef', {}, [
    element('f', {}, [formula]),
    element('numCache', {}, [
      element('formatCode', {}, ['General']),
      value('ptCount', cells.length),
      ...points,
    ]),
  ]);
}

/** Said of the axis that crosses, not of the one that is crossed. */
const crossings: Record<string, string> = { Maximum: 'max', Minimum: 'min' };
const tickLabels: Record<string, string> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };

function axis(
  name: 'catAx' | 'valAx',
  axis: AxisRecord,
  { at, crossed }: { at: string; crossed: string | undefined },
): Element {
  const isValue = name === 'valAx';
  const { title, gridline, line } = axis;
  return element(name, {}, [
    value('axId', isValue ? valueId : categoryId),
    element('scaling', {}, [
      value('orientation', axis.reversed ? 'maxMin' : 'minMax'),
      ...(axis.maximum === undefined ? [] : [value('max', axis.maximum)]),
      ...(axis.minimum === undefined ? [] : [value('min', axis.minimum)]),
    ]),
    value('delete', axis.visible ? 0 : 1),
    value('axPos', at),
    ...(axis.gridlines ? [element('majorGridlines', {}, gridline ? [look([lineOf(gridline)])] : [])] : []),
    ...(title?.visible
      ? [
          element('title', {}, [
            element('tx', {}, [richText(title.text, title.look ?? {})]),
            value('overlay', 0),
          ]),
        ]
      : []),
    element('numFmt', {
      formatCode: axis.numberFormat ?? 'General',
      sourceLinked: axis.numberFormat ? 0 : 1,
    }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', tickLabels[axis.tickLabels ?? ''] ?? 'nextTo'),
    ...(line ? [look([lineOf(line)])] : []),
    ...(axis.look ? [textLook(axis.look)] : []),
    value('crossAx', isValue ? categoryId : valueId),
    value('crosses', crossings[crossed ?? ''] ?? 'autoZero'),
    ...(isValue
      ? [
          value('crossBetween', 'between'),
          ...(axis.majorUnit === undefined ? [] : [value('majorUnit', axis.majorUnit)]),
        ]
      : [
          value('auto', 1),
          value('lblAlgn', 'ctr'),
          value('lblOffset', 100),
          ...(axis.tickLabelSpacing === undefined ? [] : [value('tickLblSkip', axis.tickLabelSpacing)]),
          value('noMultiLvlLbl', 0),
        ]),
  ]);
}
