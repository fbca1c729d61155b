/** One unit beside the mean of its group and the best: chosen in a cell, its figures found by native formulas. */
import type { ChartSeries } from '../chart';
import type { Area } from '../grid';
import { areaAddress, cellAddress } from '../address';
import { area } from '../page';
import type { Board } from './board';
import type { HeatColumns } from './heat';
import type { CommonPoints } from './points';
import { shades } from '../shades';
import { MOVED } from './shade';
import { joined, type Subject } from './subject';

/** With fewer a radar is no area, with more it is a tangle. */
const RADAR = { least: 3, most: 8 };
/** Heights in letters: of three bars with the space around them, and of what stands around all. */
const PITCH = 2.6;
const AROUND = 10;
const LEAST_POINTS = 190;
const RADAR_POINTS = 330;
/** Points of the row with the cell to choose in. */
const CHOICE = 20;

const LINES: readonly ChartSeries[] = [
  { colour: MOVED.up, line: { weight: 2.5, marker: 'circle' } },
  { colour: MOVED.same, line: { weight: 1.5, dash: true, marker: 'none' } },
  { colour: MOVED.down, line: { weight: 1.5, marker: 'diamond' } },
];
const BARS: readonly ChartSeries[] = [
  { colour: shades(1)[0]!, labels: '0' },
  { colour: '#BFBFBF' },
  { colour: '#F4B183' },
];

/** Where the cell to choose in stands, and what is drawn from it once the heat map is there. */
export interface Profile {
  /** Fills in the formulas and the choices. */
  follow(heat: Area): void;
}

const fixed = (at: Area): string => areaAddress(at).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

export function drawProfile(
  board: Board,
  subject: Subject,
  points: CommonPoints,
  columns: HeatColumns,
): Profile {
  const { evaluation, units, spoken, words } = subject;
  const { scheme, weights, table } = evaluation;
  const all = [...points.columns.keys()];
  const most = Math.floor((board.roomForChart - CHOICE - AROUND * board.letters) / (PITCH * board.letters));
  const heaviest = new Set(
    [...all].sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, most * board.abreast),
  );
  const shown = all.filter((j) => heaviest.has(j));
  const isRadar = shown.length >= RADAR.least && shown.length <= RADAR.most;
  const charts = isRadar ? 1 : Math.ceil(shown.length / most);
  const each = Math.ceil(shown.length / charts);
  const height = isRadar
    ? Math.min(board.roomForChart - CHOICE, RADAR_POINTS)
    : Math.max(LEAST_POINTS, board.letters * (PITCH * each + AROUND));
  const { profile } = spoken;
  const remarks = [
    profile.note(spoken.scale[points.scale]),
    ...(all.length > shown.length ? [profile.heaviest(shown.length, all.length)] : []),
    ...(units.length < table.units.length ? [profile.shownOnly] : []),
  ];
  board.newFigures(`${spoken.figures}: ${profile.heading}`);
  board.heading(profile.heading, joined(remarks, words), height + CHOICE);
  const row = board.take(1, CHOICE);
  const first = table.units[units[0]!]!;
  const chosen = area(row, columns.unit, 1, 1);
  const shownIn = { ...chosen, columns: 2 };
  board.write(row, 0, [[profile.choose, first]]);
  board.add({ kind: 'merge', at: shownIn });
  board.style(area(row, 0, 1, 1), { align: 'right', valign: 'center', bold: true });
  board.style(shownIn, {
    fill: '#FFF2CC',
    size: 10,
    bold: true,
    border: true,
    align: 'center',
    valign: 'center',
  });
  const heads = ['', first, columns.group === null ? profile.mean : profile.groupMean, profile.best];
  const parts = board.chartAreas(height, charts).map((at, k) => {
    const own = shown.slice(k * each, (k + 1) * each);
    const data = board.figures([heads, ...own.map((j) => [scheme.indicators[j]!.name, '', '', ''])], '0.0');
    board.chart({
      name: charts > 1 ? `ZoneRank profile ${k + 1}` : 'ZoneRank profile',
      kind: isRadar ? 'radar' : 'bars',
      title: profile.title,
      at,
      data,
      series: isRadar ? LINES : BARS,
      legend: true,
      size: board.letters,
      values: { title: profile.axis, least: 0, most: isRadar ? 100 : 110, step: 20 },
    });
    return { data, places: own.map((j) => all.indexOf(j)) };
  });
  return {
    follow: (heat) => {
      board.add({ kind: 'choicesFrom', at: chosen, from: { ...heat, column: columns.unit, columns: 1 } });
      for (const { data, places } of parts)
        board.add({
          kind: 'formulas',
          at: { ...data, column: data.column + 1, columns: 3 },
          formulas: formulas({ heat, chosen, columns, places }),
        });
    },
  };
}

interface Sources {
  readonly heat: Area;
  readonly chosen: Area;
  readonly columns: HeatColumns;
  /** Of the indicators that are shown, among those of the heat map. */
  readonly places: readonly number[];
}

/** EXACT, since a unit's name may hold signs that MATCH takes for jokers. */
function formulas({ heat, chosen, columns, places }: Sources): readonly (readonly (string | null)[])[] {
  const column = (k: number): string => fixed({ ...heat, column: k, columns: 1 });
  const choice = fixed(chosen);
  const row = `MATCH(TRUE,INDEX(EXACT(${column(columns.unit)},${choice}),0),0)`;
  const rows = places.map((place) => {
    const points = column(columns.firstIndicator + place);
    const own = `INDEX(${points},${row})`;
    const group = columns.group === null ? null : column(columns.group);
    const ofGroup = `(${group}=INDEX(${group},${row}))*ISNUMBER(${points})`;
    return [
      `=IF(ISNUMBER(${own}),${own},NA())`,
      group === null ? `=AVERAGE(${points})` : `=SUMPRODUCT(${ofGroup},${points})/SUMPRODUCT(${ofGroup})`,
      `=MAX(${points})`,
    ];
  });
  return [[`=${cellAddress(chosen)}`, null, null], ...rows];
}
