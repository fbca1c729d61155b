/** Figures of earlier periods: cells of earlier result sheets and of earlier columns of the table, or values. */
import {
  alignPast,
  isRankTable,
  type Earlier,
  type Evaluation,
  type History,
  type PastPeriod,
} from '../../engine';
import { LOCALES, words as wordsOf } from '../../words';
import type { CellRef, Grid } from '../grid';
import { parseResult } from '../result-sheet';
import { calculated, type Content } from './board';
import type { Column, Pen } from './formula';
import { cellAt, remembered, tell, type Making } from './making';

export const PAST_FIGURES = ['rank', 'outer', 'score', 'groupRank'] as const;
export type PastFigure = (typeof PAST_FIGURES)[number];

const HEAD: Readonly<Record<PastFigure, 'rank' | 'score' | 'groupRank'>> = {
  rank: 'rank',
  outer: 'rank',
  score: 'score',
  groupRank: 'groupRank',
};

/** A figure of a unit in an earlier period; NaN = there is none. */
export const figureOf = (of: PastPeriod, row: number, which: PastFigure): number =>
  ({ rank: of.ranks, outer: of.outerRanks, score: of.scores, groupRank: of.groupRanks })[which]?.[row] ?? NaN;

export const historyOf = ({ past, table }: Evaluation): History => alignPast(past, table);

/** Where an earlier result sheet has that figure; null = no such sheet. */
function onResultSheet(
  results: readonly Grid[],
  { of }: Earlier,
  row: number,
  which: PastFigure,
): CellRef | null {
  for (const grid of results) {
    const parsed = parseResult(grid);
    const unit = parsed?.period === of.period ? parsed.units[row] : undefined;
    if (unit === undefined) continue;
    const heads = LOCALES.map((locale) => wordsOf(locale).sheets.heads[HEAD[which]]);
    const above = grid.values
      .slice(0, unit.row - grid.area.row)
      .find((cells) => cells.some((cell) => heads.includes(String(cell))));
    const at = above?.findIndex((cell) => heads.includes(String(cell))) ?? -1;
    if (at >= 0) return { sheet: grid.sheet, row: unit.row, column: grid.area.column + at };
  }
  return null;
}

/** Where the table has the rank of an earlier period. */
function inTable({ reading, evaluation }: Making, { period }: Earlier, i: number): CellRef | null {
  const unit = evaluation.table.units[i]!;
  const strand = reading.indicators.find((one) => one.role === 'rank' && one.period === period);
  const name = strand ?? reading.indicators.find((one) => one.role === 'rank' && one.period === null);
  return name === undefined ? null : reading.cellOf({ unit, indicator: name.name }, period);
}

/** A figure of every unit in one earlier period. */
export function pastColumn(making: Making, earlier: Earlier, which: PastFigure): Column {
  const { board, words, grids, results, evaluation, notes } = making;
  const head = words.past(earlier.period, words.figures[which]);
  return remembered(making, `${head} ${which}`, () => {
    let typed = false;
    const contents = evaluation.table.units.map((_, i): ((pen: Pen) => Content) => {
      const row = earlier.rows[i]!;
      const value = row < 0 ? NaN : figureOf(earlier.of, row, which);
      if (value !== value) return () => '';
      const cells = [
        onResultSheet(results, earlier, row, which),
        isRankTable(evaluation.table) ? inTable(making, earlier, i) : null,
      ];
      const cell = cells.find((each) => each !== null && cellAt(grids, each) === value);
      if (!cell) {
        typed = true;
        return () => value;
      }
      return (pen) => calculated(`IF(ISNUMBER(${pen.fixed(cell)}),${pen.fixed(cell)},"")`);
    });
    const column = board.column(head, (i, pen) => contents[i]!(pen));
    if (typed) tell(notes, { code: 'twin-history', facts: { periods: earlier.period } });
    return column;
  });
}
