/** What scores are made of, as stacked bars: by dimension, or by indicator where there are no dimensions. */
import { growTree, indicatorsIn, round, type Branch, type Leaf } from '../../engine';
import { contributionsOf } from '../../engine/explain';
import { drawBars, roundUp } from './bars';
import type { Board } from './board';
import { PARTS } from './shade';
import { joined, type Subject } from './subject';

interface Part {
  readonly name: string;
  /** In the order of the table; NaN = no score. */
  readonly points: Float64Array;
}

/** Below a single dimension the parts begin with its own. */
function topParts(branch: Branch): readonly (Branch | Leaf)[] {
  const [only, ...others] = branch.parts;
  return only?.kind === 'dimension' && others.length === 0 ? topParts(only) : branch.parts;
}

const sumOf = (columns: readonly Float64Array[], units: number): Float64Array =>
  Float64Array.from({ length: units }, (_, i) => columns.reduce((sum, column) => sum + column[i]!, 0));

const total = (column: Float64Array): number =>
  column.reduce((sum, points) => sum + (Number.isNaN(points) ? 0 : Math.abs(points)), 0);

/** As many as there are colours for: the largest, and the rest together. */
function partsOf({ evaluation, spoken }: Subject, columns: readonly Float64Array[]): readonly Part[] {
  const { scheme, bonus, table } = evaluation;
  const count = table.units.length;
  const adjusted = bonus.some((points) => points !== 0)
    ? [{ name: spoken.contributions.bonus, points: bonus }]
    : [];
  const all = topParts(growTree(scheme)).map((part) => ({
    name: part.name,
    points: sumOf(
      indicatorsIn(part).map((j) => columns[j]!),
      count,
    ),
  }));
  const room = PARTS.length - adjusted.length;
  if (all.length <= room) return [...all, ...adjusted];
  const largest = new Set([...all].sort((a, b) => total(b.points) - total(a.points)).slice(0, room - 1));
  const rest = all.filter((part) => !largest.has(part));
  const together = {
    name: spoken.contributions.rest(rest.length),
    points: sumOf(
      rest.map(({ points }) => points),
      count,
    ),
  };
  return [...all.filter((part) => largest.has(part)), together, ...adjusted];
}

/** Nothing is drawn where the parts do not add up to the score. */
export function drawContributions(board: Board, subject: Subject): void {
  const { evaluation, units, spoken, words, limits } = subject;
  const { table, ranks, totals } = evaluation;
  const { columns, additive } = contributionsOf(evaluation);
  const parts = partsOf(subject, columns);
  if (!additive || parts.length < 2) return;
  const rows = units.map((i) => parts.map(({ points }) => round(points[i]!, 4)));
  const above = (row: readonly number[]): number => row.reduce((sum, x) => sum + Math.max(0, x), 0);
  const differing = units.filter(
    (i, k) => Math.abs(rows[k]!.reduce((sum, x) => sum + x, 0) - totals[i]!) > 0.0101,
  ).length;
  drawBars(board, subject, {
    name: 'ZoneRank contributions',
    kind: 'stackedBars',
    heading: spoken.contributions.heading,
    remarks: joined(
      [
        spoken.contributions.note,
        ...(differing > 0 ? [spoken.contributions.differs(differing)] : []),
        ...limits,
      ],
      words,
    ),
    heads: parts.map(({ name }) => name),
    rows: rows.map((row, k) => [`${ranks[units[k]!]}  ${table.units[units[k]!]}`, ...row]),
    series: parts.map((_, k) => ({ colour: PARTS[k]! })),
    values: {
      title: spoken.contributions.axis,
      ...(rows.every((row) => row.every((x) => x >= 0))
        ? { least: 0, most: roundUp(Math.max(...rows.map(above))) }
        : {}),
      numberFormat: 'General',
    },
    numberFormat: '0.00',
  });
}
