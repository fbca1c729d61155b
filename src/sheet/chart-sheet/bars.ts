/** Bars of the units, by rank, over as many charts as their number asks for: what the charts of scores and of their parts have in common. */
import { round } from '../../engine';
import type { ChartKind, ChartSeries, ValueAxis } from '../chart';
import type { Cell } from '../grid';
import type { Board } from './board';
import type { Subject } from './subject';

/** Heights in letters: of a bar with the space around it, and of all that stands around the bars. */
const PITCH = 1.6;
const AROUND = 14;
const LEAST_POINTS = 170;

interface Bars {
  readonly name: string;
  readonly kind: Extract<ChartKind, 'bars' | 'stackedBars'>;
  readonly heading: string;
  readonly remarks: string;
  readonly heads: readonly string[];
  /** One a unit, in the order of the subject: its name, then a figure or '' for each series. */
  readonly rows: readonly (readonly Cell[])[];
  readonly series: readonly ChartSeries[];
  readonly values: ValueAxis;
  readonly numberFormat: string;
  readonly overlaid?: boolean;
}

export function drawBars(board: Board, { spoken, evaluation }: Subject, bars: Bars): void {
  const { name, kind, heading, remarks, heads, rows, series, values, numberFormat, overlaid } = bars;
  const pitch = PITCH * board.letters;
  const around = AROUND * board.letters;
  const most = Math.max(8, Math.floor((board.roomForChart - around) / pitch));
  const charts = Math.ceil(rows.length / most);
  const each = Math.ceil(rows.length / charts);
  const points = Math.max(LEAST_POINTS, each * pitch + around);
  board.newFigures(`${spoken.figures}: ${heading}`);
  board.heading(heading, remarks, points);
  for (let first = 0; first < charts; first += board.abreast) {
    board.need(points);
    const beside = Math.min(board.abreast, charts);
    board.chartAreas(points, beside).forEach((at, k) => {
      const number = first + k;
      const own = rows.slice(number * each, (number + 1) * each);
      if (own.length === 0) return;
      const places = ` (${spoken.places(number * each + 1, number * each + own.length)})`;
      board.chart({
        name: charts > 1 ? `${name} ${number + 1}` : name,
        kind,
        title: [heading, evaluation.table.period ?? ''].join(' ').trim() + (charts > 1 ? places : ''),
        at,
        data: board.figures([['', ...heads], ...own], numberFormat),
        series,
        legend: series.length > 1,
        size: board.letters,
        values,
        ...(overlaid === undefined ? {} : { overlaid }),
      });
    });
  }
}

/** The end of an axis that all charts of a kind share: the next round number above what is the largest. */
export function roundUp(largest: number): number {
  if (!(largest > 0)) return 1;
  const unit = 10 ** Math.floor(Math.log10(largest));
  const step = [0.1, 0.2, 0.25, 0.5, 1].find((each) => largest / (unit * each) <= 10) ?? 1;
  return round(Math.ceil(largest / (unit * step)) * unit * step, 10);
}
