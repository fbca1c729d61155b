/** Draws a chart of a plan on a sheet of a workbook held in memory. */
import type { AxisRecord, LabelRecord, SeriesRecord } from '../../book/charts';
import { seriesOf } from '../../book/chartSource';
import type { Sheet } from '../../book/sheet';
import type { Chart, ChartSeries } from '../../sheet/chart';
import { GAP, GRID, INK, isBars, MARKER, MARKERS, titleSize, TYPES } from '../chart-look';
import { ink } from './dress';
import { cellsAt } from './place';

const VALUE: LabelRecord = { value: true, series: false, category: false };

export function drawChart(sheet: Sheet, chart: Chart): void {
  const { startRow, startColumn, endRow, endColumn } = cellsAt(chart.at);
  sheet.charts.addAt({
    name: chart.name,
    type: TYPES[chart.kind],
    anchor: {
      from: { row: startRow, column: startColumn, x: 0, y: 0 },
      to: { row: endRow + 1, column: endColumn + 1, x: 0, y: 0 },
    },
    look: { size: chart.size, colour: INK },
    title: {
      text: chart.title,
      visible: true,
      look: { size: titleSize(chart), bold: true, colour: INK },
    },
    legend: { visible: chart.legend, position: chart.legend ? 'Top' : 'Bottom' },
    axes: { category: categoryAxis(chart), value: valueAxis(chart) },
    series: seriesOf({ sheet, area: cellsAt(chart.data) }, 'Columns').map((made, place) =>
      dressed(made, chart.series[place], chart),
    ),
    ...(chart.series.some(({ line }) => !line) ? { gapWidth: GAP } : {}),
    ...(chart.overlaid === true ? { overlap: 100 } : {}),
  });
}

/** Bars are drawn from the bottom up, and are read from the top down; names stay clear of bars below nought. */
const categoryAxis = (chart: Chart): AxisRecord => ({
  visible: true,
  reversed: isBars(chart),
  gridlines: false,
  ...(isBars(chart) ? { crossed: 'Maximum', tickLabels: 'Low' } : {}),
  ...(chart.kind === 'radar' ? {} : { tickLabelSpacing: 1 }),
});

function valueAxis({ kind, values }: Chart): AxisRecord {
  const { title, least, most, step, reversed = false, numberFormat, hidden = false } = values;
  return {
    visible: !hidden,
    reversed,
    gridlines: !hidden,
    gridline: { colour: GRID },
    ...(reversed ? { crossed: 'Maximum' } : {}),
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
    ...(step === undefined ? {} : { majorUnit: step }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(hidden || kind === 'radar' ? {} : { title: { text: title, visible: true } }),
  };
}

function dressed(made: SeriesRecord, series: ChartSeries | undefined, { kind, size }: Chart): SeriesRecord {
  if (series === undefined) return made;
  const { line, labels, said } = series;
  const colour = ink(series.colour).rgb;
  return {
    ...made,
    ...(line
      ? {
          line: { colour, weight: line.weight, ...(line.dash === true ? { style: 'Dash' } : {}) },
          marker: {
            style: MARKERS[line.marker],
            ...(line.marker === 'none' ? {} : { size: MARKER, fill: colour, line: colour }),
          },
        }
      : { fill: colour }),
    ...(labels === undefined
      ? {}
      : {
          labels: {
            ...VALUE,
            numberFormat: labels,
            ...(kind === 'bars' ? { position: 'OutsideEnd' } : {}),
          },
        }),
    ...(said
      ? {
          points: {
            [said.point]: {
              label: {
                ...VALUE,
                position: 'Right',
                text: said.text,
                look: { colour: ink(said.colour).rgb, size },
              },
            },
          },
        }
      : {}),
  };
}
