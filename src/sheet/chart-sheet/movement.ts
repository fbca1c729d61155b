/** Ranks over the periods as a bump chart: names at the ends of the lines, the way of moving by colour, dash and arrow. */
import { comparePeriods, isRankTable, type PastPeriod } from '../../engine';
import type { ChartSeries } from '../chart';
import type { Board } from './board';
import { roundUp } from './bars';
import { endLabels } from './end-labels';
import { widthOf } from '../page';
import { MOVED } from './shade';
import { joined, type Subject } from './subject';

const MOST_LINES = 15;
const MOST_PERIODS = 8;
/** Heights in letters: of the place of a line, and of what stands around the lines. */
const PITCH = 3;
const AROUND = 10;
const LEAST_POINTS = 260;
const LONGEST_NAME = 16;
/** Of a label that speaks for several lines. */
const INK = '#404040';

/** Earlier periods, oldest first. */
function earlier({ evaluation }: Subject): readonly PastPeriod[] {
  const { past, table } = evaluation;
  const { period } = table;
  return [...past]
    .filter((each) => period === null || comparePeriods(each.period, period) < 0)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .slice(1 - MOST_PERIODS);
}

/** Gives whether there was anything to draw. */
export function drawMovement(board: Board, subject: Subject): boolean {
  const { evaluation, units, spoken, words } = subject;
  const { table, ranks } = evaluation;
  const outer = isRankTable(table);
  const before = earlier(subject).map((past) => {
    const then = (outer ? past.outerRanks : past.ranks) ?? null;
    const byUnit = new Map(past.units.map((unit, row) => [unit, then?.[row] ?? NaN]));
    return { period: past.period, rankOf: (i: number) => byUnit.get(table.units[i]!) ?? NaN };
  });
  const shown = units.slice(0, MOST_LINES);
  const isKnown = shown.some((i) => before.some(({ rankOf }) => !Number.isNaN(rankOf(i))));
  if (!isKnown) return false;
  const periods = [
    ...before,
    { period: table.period ?? words.sheets.periodUnknown, rankOf: (i: number) => ranks[i]! },
  ];
  const now = periods.length - 1;
  const lines = shown.map((i) => periods.map(({ rankOf }) => rankOf(i)));
  const known = lines.flat().filter((rank) => !Number.isNaN(rank));
  const axis = axisFor(Math.min(...known), Math.max(...known));
  const points = Math.min(
    board.roomForChart,
    Math.max(LEAST_POINTS, board.letters * (PITCH * shown.length + AROUND)),
  );
  const change = shown.map((i) => evaluation.changes[i] ?? NaN);
  const labels = endLabels(
    shown.map((i, k) => ({
      place: (ranks[i]! - axis.least) / (axis.most - axis.least),
      text: `${ranks[i]} ${shortened(table.units[i]!)}${arrowOf(change[k]!)}`,
    })),
    (board.letters * 1.5) / (points - AROUND * board.letters),
  );
  // Names stand to the right of the last period: periods without a name and without ranks leave them room.
  const room = Math.max(1, Math.round(periods.length * 0.35));
  const heading = spoken.movement.heading(periods[0]!.period, periods[now]!.period);
  const remarks = [
    spoken.movement.note,
    ...(units.length > shown.length ? [spoken.movement.first(shown.length, units.length)] : []),
  ];
  board.newFigures(`${spoken.figures}: ${heading}`);
  board.heading(heading, joined(remarks, words), points);
  board.chart({
    name: 'ZoneRank movement',
    kind: 'lines',
    title: heading,
    at: board.chartAreas(points)[0]!,
    data: board.figures(
      [
        ['', ...shown.map((i) => table.units[i]!)],
        ...periods.map(({ period }, p) => [
          period,
          ...lines.map((line) => (Number.isNaN(line[p]) ? '' : line[p]!)),
        ]),
        ...Array.from({ length: room }, () => [' ', ...shown.map(() => '')]),
      ],
      '0',
    ),
    series: shown.map((_, k) => lineOf(change[k]!, now, labels[k] ?? null)),
    legend: false,
    size: board.letters,
    values: { ...axis, title: spoken.movement.axis, reversed: true, numberFormat: '0;;' },
  });
  return true;
}

/** Round numbers around the ranks; where they begin with the first, 0 leaves room above it and is not written. */
function axisFor(first: number, last: number): { least: number; most: number; step: number } {
  const step = Math.max(1, roundUp((last - first) / 8));
  const whole = Math.ceil(step);
  const least = Math.max(0, Math.floor((first - 1) / whole) * whole);
  const most = Math.max(least + whole, Math.ceil((last + 0.5) / whole) * whole);
  return { least, most, step: whole };
}

/** Programs break a label that goes over a fifth of the chart. */
function shortened(name: string): string {
  if (widthOf(name) <= LONGEST_NAME) return name;
  let [short, width] = ['', 0];
  for (const sign of name) {
    width += widthOf(sign);
    if (width >= LONGEST_NAME) break;
    short += sign;
  }
  return `${short}…`;
}

const arrowOf = (change: number): string => (change > 0 ? '↑' : change < 0 ? '↓' : '');

function lineOf(change: number, point: number, text: string | null): ChartSeries {
  const moved = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  const colour = MOVED[moved];
  return {
    colour,
    line: {
      weight: moved === 'same' ? 1.5 : 2.25,
      ...(moved === 'down' ? { dash: true } : {}),
      marker: moved === 'down' ? 'diamond' : 'circle',
    },
    ...(text === null ? {} : { said: { point, text, colour: text.includes('\n') ? INK : colour } }),
  };
}
