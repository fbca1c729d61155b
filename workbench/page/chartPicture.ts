/** A chart of the book as the library that draws it wants it said. */
import type { BarSeriesOption, LineSeriesOption, RadarSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Book } from '../../src/book/book';
import type {
  AxisRecord,
  ChartRecord,
  LabelRecord,
  LineLook,
  Reference,
  SeriesRecord,
  TextLook,
} from '../../src/book/charts';
import { show, type CellValue } from '../../src/book/entry';

const PIXELS_PER_POINT = 96 / 72;
/** Of Office's own theme, in its order. */
const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const SYMBOLS: Record<string, string> = {
  None: 'none',
  Square: 'rect',
  Diamond: 'diamond',
  Triangle: 'triangle',
};
const DASHES: Record<string, 'dashed' | 'dotted'> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  Dot: 'dotted',
  RoundDot: 'dotted',
};
const BAR_LABELS: Record<string, string> = {
  Center: 'inside',
  InsideEnd: 'insideRight',
  InsideBase: 'insideLeft',
  OutsideEnd: 'right',
};
const LINE_LABELS: Record<string, string> = {
  Left: 'left',
  Right: 'right',
  Top: 'top',
  Bottom: 'bottom',
  Center: 'inside',
};

const pixels = (points: number | undefined, usual: number): number => (points ?? usual) * PIXELS_PER_POINT;

function cellsOf(book: Book, { sheetId, area }: Reference): CellValue[] {
  return book.sheets.byId(sheetId)?.cells.values(area).flat() ?? [];
}

const textsOf = (book: Book, reference: Reference | null): string[] =>
  reference === null ? [] : cellsOf(book, reference).map(String);

const nameOf = (book: Book, { name }: SeriesRecord): string =>
  typeof name === 'string' ? name : textsOf(book, name).join(' ');

/** null where there is no number to draw. */
const numbersOf = (book: Book, { values }: SeriesRecord): (number | null)[] =>
  cellsOf(book, values).map((value) => (typeof value === 'number' ? value : null));

const textStyle = (look: TextLook | undefined, usual: TextLook): object => ({
  fontSize: pixels(look?.size ?? usual.size, 10),
  fontWeight: (look?.bold ?? usual.bold) ? 'bold' : 'normal',
  fontStyle: (look?.italic ?? usual.italic) ? 'italic' : 'normal',
  color: look?.colour ?? usual.colour ?? '#595959',
});

const lineStyle = (line: LineLook | undefined, colour: string): object => ({
  color: line?.colour ?? colour,
  width: line?.style === 'None' ? 0 : pixels(line?.weight, 2.25),
  type: DASHES[line?.style ?? ''] ?? 'solid',
});

function labelOf(label: LabelRecord | undefined, places: Record<string, string>, usual: TextLook): object {
  if (!label) return { show: false };
  const { text, value, series, category, numberFormat = 'General', separator = ' ' } = label;
  const formatter = ({
    value: shown,
    seriesName,
    name,
  }: {
    value: unknown;
    seriesName: string;
    name: string;
  }) =>
    text ??
    [
      ...(series ? [seriesName] : []),
      ...(category ? [name] : []),
      ...(value && typeof shown === 'number' ? [show(shown, numberFormat)] : []),
    ].join(separator);
  return {
    show: true,
    formatter,
    position: places[label.position ?? ''] ?? places['OutsideEnd'] ?? 'right',
    align: label.position === 'Right' ? 'left' : undefined,
    lineHeight: pixels(label.look?.size ?? usual.size, 10) * 1.25,
    ...textStyle(label.look, usual),
  };
}

/** What the library takes: `option` for its `setOption`. */
export function picture(book: Book, chart: ChartRecord): EChartsCoreOption {
  const { type, title, legend, series, look = {} } = chart;
  const size = pixels(look.size, 10);
  const heading = title.text ?? (series.length === 1 ? nameOf(book, series[0]!) : '');
  const isOnTop = legend.visible && legend.position === 'Top';
  const isBelow = legend.visible && legend.position === 'Bottom';
  const titleHeight = title.visible ? pixels(title.look?.size, 14) * 1.8 : 0;
  return {
    animation: false,
    backgroundColor: chart.fill === undefined ? '#FFFFFF' : (chart.fill ?? 'transparent'),
    textStyle: { fontSize: size },
    title: {
      show: title.visible,
      text: heading,
      left: 'center',
      top: 8,
      textStyle: textStyle(title.look, { size: 14, ...look }),
    },
    legend: {
      show: legend.visible,
      data: series.map((each) => nameOf(book, each)),
      left: 'center',
      ...(isBelow ? { bottom: 6 } : { top: titleHeight + 8 }),
      textStyle: textStyle(legend.look, look),
      itemWidth: size,
      itemHeight: size * 0.8,
    },
    ...(type.startsWith('Radar')
      ? radar(book, chart)
      : cartesian(book, chart, {
          top: titleHeight + 14 + (isOnTop ? size * 2 : 0),
          bottom: 10 + (isBelow ? size * 2 : 0),
        })),
  };
}

function axisOf(axis: AxisRecord, usual: TextLook): object {
  const { title, gridline, line } = axis;
  return {
    show: axis.visible,
    inverse: axis.reversed,
    min: axis.minimum,
    max: axis.maximum,
    interval: axis.majorUnit,
    name: title?.visible ? title.text : undefined,
    nameLocation: 'middle',
    nameGap: pixels(usual.size, 10) * 2.4,
    nameTextStyle: textStyle(title?.look, { ...usual, bold: true }),
    axisTick: { show: false },
    // The library keeps the names of an axis beside its line.
    axisLine: {
      show: true,
      onZero: axis.tickLabels !== 'Low',
      lineStyle: { color: line?.colour ?? '#BFBFBF', width: 1 },
    },
    axisLabel: { ...textStyle(axis.look, usual), interval: axis.tickLabelSpacing === 1 ? 0 : undefined },
    splitLine: { show: axis.gridlines, lineStyle: { color: gridline?.colour ?? '#D9D9D9' } },
  };
}

function cartesian(book: Book, chart: ChartRecord, { top, bottom }: { top: number; bottom: number }): object {
  const { type, axes, series, look = {} } = chart;
  const isLying = type.startsWith('Bar');
  const isBar = isLying || type.startsWith('Column');
  const format = axes.value.numberFormat ?? 'General';
  const value = axisOf(axes.value, look);
  const values = {
    type: 'value',
    ...value,
    axisLabel: { ...textStyle(axes.value.look, look), formatter: (each: number) => show(each, format) },
  };
  const categories = {
    type: 'category',
    data: textsOf(book, series[0]?.categories ?? null),
    ...axisOf(axes.category, look),
    nameGap: undefined,
  };
  // An axis stands at the far end where the other one is turned round, unless it is told to cross there.
  const far = (axis: AxisRecord): boolean => axis.reversed !== (axis.crossed === 'Maximum');
  const [x, y] = isLying ? [values, categories] : [categories, values];
  const isFar = far(isLying ? axes.category : axes.value);
  return {
    grid: { left: 24, right: 32, top, bottom: bottom + (isLying ? 18 : 8), containLabel: true },
    xAxis: { ...x, position: isFar ? 'top' : 'bottom' },
    yAxis: y,
    series: series.map((each, place) =>
      isBar ? bars(book, chart, each, place) : lines(book, chart, each, place),
    ),
  };
}

function bars(book: Book, chart: ChartRecord, series: SeriesRecord, place: number): BarSeriesOption {
  const { type, gapWidth = 150, overlap = 0, look = {} } = chart;
  const colour = series.fill ?? COLOURS[place % COLOURS.length]!;
  const totals = type.endsWith('100') ? totalsOf(book, chart) : null;
  return {
    type: 'bar',
    name: nameOf(book, series),
    stack: type.includes('Stacked') ? 'all' : undefined,
    barCategoryGap: `${(100 * gapWidth) / (100 + gapWidth)}%`,
    barGap: `${-overlap}%`,
    itemStyle: { color: colour },
    label: labelOf(series.labels, BAR_LABELS, look) as BarSeriesOption['label'],
    data: numbersOf(book, series).map((value, at) => {
      const point = series.points[at];
      return {
        value: value === null ? '-' : totals ? (100 * value) / totals[at]! : value,
        ...(point?.fill ? { itemStyle: { color: point.fill } } : {}),
        ...(point?.label ? { label: labelOf(point.label, BAR_LABELS, look) } : {}),
      };
    }) as BarSeriesOption['data'],
  };
}

function totalsOf(book: Book, { series }: ChartRecord): number[] {
  const columns = series.map((each) => numbersOf(book, each));
  return (columns[0] ?? []).map(
    (_, at) => columns.reduce((sum, column) => sum + Math.abs(column[at] ?? 0), 0) || 1,
  );
}

function lines(
  book: Book,
  { type, blanks, look = {} }: ChartRecord,
  series: SeriesRecord,
  place: number,
): LineSeriesOption {
  const colour = series.line?.colour ?? COLOURS[place % COLOURS.length]!;
  const { marker } = series;
  return {
    type: 'line',
    name: nameOf(book, series),
    smooth: series.smooth ?? false,
    connectNulls: blanks === 'Interplotted',
    symbol: type.endsWith('Markers') ? (SYMBOLS[marker?.style ?? ''] ?? 'circle') : 'none',
    symbolSize: pixels(marker?.size, 5),
    itemStyle: { color: marker?.fill ?? colour, borderColor: marker?.line ?? colour },
    lineStyle: lineStyle(series.line, colour),
    label: labelOf(series.labels, LINE_LABELS, look) as LineSeriesOption['label'],
    data: numbersOf(book, series).map((value, at) => {
      const label = series.points[at]?.label;
      const empty = blanks === 'Zero' ? 0 : '-';
      return { value: value ?? empty, ...(label ? { label: labelOf(label, LINE_LABELS, look) } : {}) };
    }) as LineSeriesOption['data'],
  };
}

function radar(book: Book, chart: ChartRecord): object {
  const { type, axes, series, look = {} } = chart;
  const all = series.flatMap((each) => numbersOf(book, each).filter((value) => value !== null));
  const { minimum = Math.min(0, ...all), maximum = Math.max(...all) } = axes.value;
  const drawn: RadarSeriesOption = {
    type: 'radar',
    data: series.map((each, place) => {
      const colour = each.line?.colour ?? COLOURS[place % COLOURS.length]!;
      return {
        name: nameOf(book, each),
        value: numbersOf(book, each).map((value) => value ?? 0),
        symbol: type === 'RadarMarkers' ? (SYMBOLS[each.marker?.style ?? ''] ?? 'circle') : 'none',
        symbolSize: pixels(each.marker?.size, 5),
        itemStyle: { color: each.marker?.fill ?? colour },
        lineStyle: lineStyle(each.line, colour),
        ...(type === 'RadarFilled' ? { areaStyle: { color: each.fill ?? colour } } : {}),
      };
    }),
  };
  return {
    radar: {
      indicator: textsOf(book, series[0]?.categories ?? null).map((name) => ({
        name,
        min: minimum,
        max: maximum,
      })),
      clockwise: true,
      center: ['50%', '58%'],
      radius: '62%',
      splitArea: { show: false },
      axisName: textStyle(axes.category.look, look),
      splitLine: { lineStyle: { color: '#D9D9D9' } },
    },
    series: [drawn],
  };
}
