/** Plays a chart of a plan on a worksheet: queues its calls, never waits. */
import type { Chart, ChartSeries } from '../sheet/chart';
import { GAP, GRID, INK, isBars, MARKER, MARKERS, titleSize, TYPES } from './chart-look';
import { rangeOn } from './survey';

export function playChart(sheet: Excel.Worksheet, chart: Chart): void {
  const made = sheet.charts.add(TYPES[chart.kind], rangeOn(sheet, chart.data), 'Columns');
  made.name = chart.name;
  const covered = rangeOn(sheet, chart.at);
  made.setPosition(covered, covered);
  made.format.font.size = chart.size;
  made.format.font.color = INK;
  made.title.text = chart.title;
  made.title.format.font.size = titleSize(chart);
  made.title.format.font.bold = true;
  made.title.format.font.color = INK;
  made.legend.visible = chart.legend;
  if (chart.legend) made.legend.position = 'Top';
  drawAxes(made.axes, chart);
  chart.series.forEach((series, place) => drawSeries(made.series.getItemAt(place), series, chart));
}

function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: Chart): void {
  const { kind, values } = chart;
  const { title, least, most, step, reversed = false, numberFormat, hidden = false } = values;
  // Bars are drawn from the bottom up, and are read from the top down; the other axis stays below.
  if (isBars(chart)) {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
    // Names stay clear of bars below nought.
    categoryAxis.tickLabelPosition = 'Low';
  }
  if (kind !== 'radar') categoryAxis.tickLabelSpacing = 1;
  if (reversed) {
    valueAxis.reversePlotOrder = true;
    valueAxis.position = 'Maximum';
  }
  valueAxis.majorGridlines.format.line.color = GRID;
  if (least !== undefined) valueAxis.minimum = least;
  if (most !== undefined) valueAxis.maximum = most;
  if (step !== undefined) valueAxis.majorUnit = step;
  if (numberFormat !== undefined) valueAxis.numberFormat = numberFormat;
  if (hidden) {
    valueAxis.visible = false;
    valueAxis.majorGridlines.visible = false;
  } else if (kind !== 'radar') valueAxis.title.text = title;
}

function drawSeries(made: Excel.ChartSeries, series: ChartSeries, { kind, size, overlaid }: Chart): void {
  const { colour, line, labels, said } = series;
  if (line) {
    made.format.line.color = colour;
    made.format.line.weight = line.weight;
    if (line.dash === true) made.format.line.lineStyle = 'Dash';
    made.markerStyle = MARKERS[line.marker];
    if (line.marker !== 'none') {
      made.markerSize = MARKER;
      made.markerBackgroundColor = colour;
      made.markerForegroundColor = colour;
    }
  } else {
    made.format.fill.setSolidColor(colour);
    made.gapWidth = GAP;
    if (overlaid === true) made.overlap = 100;
  }
  if (labels !== undefined) {
    made.hasDataLabels = true;
    made.dataLabels.numberFormat = labels;
    if (kind === 'bars') made.dataLabels.position = 'OutsideEnd';
  }
  if (said) {
    const point = made.points.getItemAt(said.point);
    point.hasDataLabel = true;
    point.dataLabel.position = 'Right';
    point.dataLabel.text = said.text;
    point.dataLabel.format.font.color = said.colour;
    point.dataLabel.format.font.size = size;
  }
}
