/** Writes rank movements as a sheet: what is compared, each unit's move with what it comes from, and what the parts mean. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { MOVES_WORDS } from '../../words/moves';
import { drawList, drawRemarks, HEAD_ROWS, measure, widthOver } from '../listing';
import { makeMark } from '../marks';
import { area, Page } from '../page';
import type { SheetPlan } from '../plan';
import { movesColumns } from './columns';
import { decimalsOf, type Move, type Moves } from './moves';
import type { Sides } from './sides';

/** What the mark of such a sheet says where its two periods stand in the workbook, so that it can be made again from it alone. */
const REPEATABLE = 'periods';

export const isRepeatable = (own: string | undefined): boolean => own === REPEATABLE;

/** Gives the sheet of what became of the ranks of `now`; `repeatable`: whether the workbook holds all that it is made of. */
export function makeMoves(
  { table, groups }: Evaluation,
  { moves, unsplit, isArchived }: Moves,
  { sides, repeatable }: { readonly sides: Sides; readonly repeatable: boolean },
  words: Words,
): SheetPlan {
  const say = MOVES_WORDS[words.locale];
  const drawn = movesColumns(moves, sides, words).map((column) => measure(column, moves));
  const page = new Page();
  drawList(
    page,
    [say.title, say.compared(...sides.named), sayCounts(moves, words)],
    drawn,
    words.sheets.footer,
  );
  const { notes } = say;
  const told = [
    notes.change,
    ...(unsplit === null ? [notes.split, notes.parts] : [notes[unsplit]]),
    ...(decimalsOf(moves) === 2 ? [notes.rounded] : []),
    ...(groups === null ? [] : [notes.overall]),
    ...(isArchived ? [notes.archived] : []),
  ];
  const numbered = told.map((note, k) => `${k + 1}. ${note}`);
  const first = drawRemarks(page, { width: widthOver(drawn) }, [notes.heading, ...numbered]);
  page.style(area(first, 0, 1, 1), { bold: true });
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: 1 });
  return {
    mark: makeMark({ kind: 'moves', period: table.period }),
    title: say.title,
    steps: page.plan(),
    ...(repeatable ? { own: REPEATABLE } : {}),
  };
}

function sayCounts(moves: readonly Move[], { locale }: Words): string {
  const count = (is: (move: Move) => boolean): number => moves.filter(is).length;
  const changed = (is: (change: number) => boolean): number =>
    count(({ change }) => change !== null && is(change));
  return MOVES_WORDS[locale].counts(
    changed((by) => by > 0),
    changed((by) => by < 0),
    changed((by) => by === 0),
    count(({ presence }) => presence === 'new'),
    count(({ presence }) => presence === 'gone'),
    count(({ presence, change }) => presence === 'both' && change === null),
  );
}
