/** The heat map: points of units by indicators, headings again on every page; the profile of one unit takes its figures from it. */
import { round } from '../../engine';
import type { Area } from '../grid';
import { area, BAR, linesIn, widthOf } from '../page';
import { groupOf } from '../result-sheet';
import type { Board } from './board';
import type { CommonPoints } from './points';
import { HEAT } from './shade';
import { joined, type Subject } from './subject';

const ROW = 15;
const LETTERS = 9;

/** What the heat map has columns for: its sheet is made to their widths. */
export interface HeatColumns {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly unit: number;
  readonly group: number | null;
  readonly firstIndicator: number;
}

/** Characters over which a sheet of charts should go at least. */
const LEAST_CHARACTERS = 84;

export function heatColumns({ evaluation, units, spoken }: Subject, { columns }: CommonPoints): HeatColumns {
  const { heat } = spoken;
  const { table, scheme, groupRanks } = evaluation;
  const grouped = groupRanks !== null;
  const names = [...columns.keys()].map((j) => scheme.indicators[j]!.name);
  const widest = Math.max(widthOf(heat.unit), ...units.map((i) => widthOf(table.units[i]!)));
  const lead = [6, Math.min(26, Math.max(12, widest + 2)), ...(grouped ? [9] : []), 9];
  const left = LEAST_CHARACTERS - lead.reduce((sum, each) => sum + each, 0);
  const share = Math.floor(left / Math.max(1, names.length));
  const widths = names.map((name) => Math.min(24, Math.max(share, Math.min(11, wordWidth(name) + 1), 6)));
  return {
    heads: [heat.rank, heat.unit, ...(grouped ? [heat.group] : []), heat.score, ...names],
    widths: [...lead, ...widths],
    unit: 1,
    group: grouped ? 2 : null,
    firstIndicator: lead.length,
  };
}

/** Of the longest word that cannot be broken. */
const wordWidth = (name: string): number =>
  Math.max(...(name.match(/[\u0021-\u2e7f]+/gu) ?? ['']).map(widthOf));

/** Gives the area with all units, the repeated headings among them. */
export function drawHeat(
  board: Board,
  { evaluation, units, spoken, words, limits }: Subject,
  { columns, scale }: CommonPoints,
  { heads, widths, unit, firstIndicator }: HeatColumns,
): Area {
  const { table, ranks, totals, scheme } = evaluation;
  const headHeight = 12 * Math.max(...heads.map((head, k) => linesIn(head, widths[k]!))) + 6;
  board.heading(
    spoken.heat.heading,
    joined([spoken.heat.note(spoken.scale[scale]), ...limits], words),
    headHeight + 4 * ROW,
  );
  const first = board.row;
  const decimals = scheme.rank.decimals ?? 2;
  const grouped = evaluation.groupRanks !== null;
  const rows = units.map((i) => [
    ranks[i]!,
    table.units[i]!,
    ...(grouped ? [groupOf(evaluation, i) ?? ''] : []),
    Number.isNaN(totals[i]!) ? '' : totals[i]!,
    ...[...columns.values()].map((points) =>
      points[i] === points[i] ? round(points[i]!, 1) : spoken.heat.missing,
    ),
  ]);
  for (let from = 0; from < rows.length;) {
    if (from > 0) board.newPage();
    const head = board.take(1, headHeight);
    board.write(head, 0, [heads]);
    board.style(area(head, 0, 1, heads.length), { ...BAR, size: LETTERS });
    const own = rows.slice(from, from + Math.max(1, board.rowsLeft));
    const at = board.write(board.take(own.length), 0, own);
    board.style(at, { align: 'center', valign: 'center', border: true, size: LETTERS });
    board.style(area(at.row, unit, at.rows, 1), { align: 'left' });
    board.style(area(at.row, firstIndicator - 1, at.rows, 1), {
      numberFormat: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
    });
    board.style(area(at.row, firstIndicator, at.rows, heads.length - firstIndicator), {
      numberFormat: '0.0',
    });
    from += own.length;
  }
  const whole = area(first, 0, board.row - first, heads.length);
  board.add({
    kind: 'colourScale',
    at: { ...whole, column: firstIndicator, columns: heads.length - firstIndicator },
    ...HEAT,
  });
  return whole;
}
