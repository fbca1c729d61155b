/** Puts back what the last run replaced; asks first where a person's own changes would be lost. */
import type { Overview, Undone, Workbook } from '../host/workbook';
import { isLasting } from '../sheet/marks';
import { words as wordsIn } from '../words';
import type { Locale } from '../words/locale';
import { wordAction } from './answer';
import { orRefusal } from './attempt';
import { refusal, type ActionProblem } from './problem';
import type { RankReport } from './report';

export interface UndoRequest {
  readonly locale: Locale;
  /** Undo although changes of a person's would be lost. */
  readonly losing: boolean;
}

export interface UndoReport extends Undone {
  /** Sheets that a person has changed since the run: where there are any, nothing was undone yet. */
  readonly changed: readonly string[];
  /** In the user's language. */
  readonly problems: readonly string[];
}

const NOTHING: UndoReport = { restored: [], removed: [], changed: [], problems: [] };

/** What a workbook keeps of its last run: titles of the sheets that undoing would change; null = there is nothing to undo. */
export function undoable({ runs, brokenOff }: Overview): readonly string[] | null {
  const sheets = (runs.at(-1)?.sheets ?? []).filter(({ mark }) => brokenOff || !isLasting(mark));
  return sheets.length === 0 && !brokenOff ? null : sheets.map(({ sheet, title }) => sheet ?? title);
}

/** A run, or an undoing, that was broken off. */
export interface Unfinished {
  readonly titles: readonly string[];
  readonly undoing: boolean;
  /** Whether it says what was asked, so that the same can be done again. */
  readonly again: boolean;
}

/** null = nothing was broken off. */
export function unfinished(seen: Overview): Unfinished | null {
  const { undoing = false, errand = null } = seen.begun ?? {};
  return seen.brokenOff ? { titles: undoable(seen) ?? [], undoing, again: errand !== null } : null;
}

/** As a report tells it; where no table was found, it tells no more than that. */
export function unfinishedIn({ found, problems }: RankReport): Unfinished | null {
  if (found !== null) return unfinished(found.seen);
  const isBroken = problems.some(({ code }) => code === 'brokenOff');
  return isBroken ? { titles: [], undoing: false, again: true } : null;
}

const act = (
  workbook: Workbook,
  locale: Locale,
  isNothing: (seen: Overview) => boolean,
  go: (seen: Overview) => Promise<UndoReport>,
): Promise<UndoReport> => {
  const refuse = (problems: readonly ActionProblem[]): UndoReport => ({
    ...NOTHING,
    problems: problems.map((problem) => wordAction(problem, wordsIn(locale))),
  });
  return orRefusal(async () => {
    const seen = await workbook.overview();
    return isNothing(seen) ? refuse([refusal('undo-nothing', {})]) : go(seen);
  }, refuse);
};

export const undo = (workbook: Workbook, { locale, losing }: UndoRequest): Promise<UndoReport> =>
  act(
    workbook,
    locale,
    (seen) => undoable(seen) === null,
    async (seen) => {
      // What was broken off in the middle is not as it was written, and nobody has worked on it.
      const changed = losing || seen.brokenOff ? [] : await workbook.changedSince(seen);
      return changed.length > 0 ? { ...NOTHING, changed } : { ...NOTHING, ...(await workbook.undo(seen)) };
    },
  );

/** Throws the copies away that undoing needs: a workbook that is handed out need not carry them. */
export const forget = (workbook: Workbook, { locale }: { readonly locale: Locale }): Promise<UndoReport> =>
  act(
    workbook,
    locale,
    ({ runs }) => runs.length === 0,
    async (seen) => {
      await workbook.forget(seen);
      return NOTHING;
    },
  );
