/** Writes the charts of a ranking as a sheet: scores, what they are made of, how ranks moved, one unit's profile, the heat map. */
import { isRankTable, type Evaluation } from '../../engine';
import type { Words } from '../../words';
import { makeMark } from '../marks';
import { INK } from '../page';
import type { SheetPlan } from '../plan';
import { saySource, type ResultSource } from '../result-sheet';
import { Board } from './board';
import { drawContributions } from './contributions';
import { drawHeat, heatColumns } from './heat';
import { drawMovement } from './movement';
import { commonPoints } from './points';
import { drawProfile } from './profile';
import { drawScores } from './scores';
import { subjectOf, type Subject } from './subject';

/** Printed columns where there is no heat map to say which. */
const PLAIN_COLUMNS = Array.from({ length: 8 }, () => 11);

/** Gives the sheet; null where there is nothing to draw: no scores, and no ranks of earlier periods. */
export function makeCharts(evaluation: Evaluation, source: ResultSource, words: Words): SheetPlan | null {
  const subject = subjectOf(evaluation, words);
  const board = isRankTable(evaluation.table) ? drawRanks(subject, source) : drawScored(subject, source);
  if (board === null) return null;
  const { period } = evaluation.table;
  return {
    mark: makeMark({ kind: 'charts', period }),
    title: subject.spoken.title,
    steps: board.plan(words.sheets.footer),
  };
}

function begin(widths: readonly number[], subject: Subject, source: ResultSource): Board {
  const { evaluation, spoken, words } = subject;
  const board = new Board(widths);
  board.line(spoken.title, { bold: true, size: 18, colour: INK.title, align: 'center' }, 30);
  for (const line of saySource(evaluation, source, words))
    board.line(line, { colour: INK.hint, align: 'center' });
  return board;
}

function drawRanks(subject: Subject, source: ResultSource): Board | null {
  const board = begin(PLAIN_COLUMNS, subject, source);
  return drawMovement(board, subject) ? board : null;
}

function drawScored(subject: Subject, source: ResultSource): Board | null {
  if (subject.units.length === 0) return null;
  const points = commonPoints(subject.evaluation);
  const columns = heatColumns(subject, points);
  const board = begin(columns.widths, subject, source);
  drawScores(board, subject);
  drawContributions(board, subject);
  drawMovement(board, subject);
  const profile = drawProfile(board, subject, points, columns);
  profile.follow(drawHeat(board, subject, points, columns));
  return board;
}
