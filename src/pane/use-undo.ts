/** The way back from the last run: asks first where a person's changes would be lost. */
import { useCallback, useState } from 'react';
import type { UndoReport, UndoRequest } from '../actions/undo';
import { follow, type Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import { useProgress, type Progress } from './use-progress';

export interface UndoActions {
  undo(workbook: Workbook, request: UndoRequest): Promise<UndoReport>;
  forget(workbook: Workbook, request: { readonly locale: Locale }): Promise<UndoReport>;
}

export interface Undoing {
  readonly running: boolean;
  readonly progress: Progress | null;
  /** Sheets whose changes would be lost, while that is asked; empty = nothing is asked. */
  readonly asked: readonly string[];
  readonly undo: () => void;
  /** Undoes whatever is lost. */
  readonly anyway: () => void;
  readonly keep: () => void;
  readonly forget: () => void;
}

interface Course {
  readonly actions: UndoActions;
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly undone: (report: UndoReport) => void;
  readonly failed: (error: unknown) => void;
}

export function useUndo({ actions, workbook, locale, undone, failed }: Course): Undoing {
  const [running, setRunning] = useState(false);
  const { progress, begin } = useProgress();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const go = useCallback(
    (act: (workbook: Workbook) => Promise<UndoReport>) => {
      setRunning(true);
      setAsked([]);
      const { course, end } = begin();
      act(follow(workbook, course))
        .then((report) => (report.changed.length > 0 ? setAsked(report.changed) : undone(report)))
        .catch(failed)
        .finally(() => {
          end();
          setRunning(false);
        });
    },
    [workbook, begin, undone, failed],
  );
  return {
    running,
    progress,
    asked,
    undo: useCallback(
      () => go((workbook) => actions.undo(workbook, { locale, losing: false })),
      [go, actions, locale],
    ),
    anyway: useCallback(
      () => go((workbook) => actions.undo(workbook, { locale, losing: true })),
      [go, actions, locale],
    ),
    keep: useCallback(() => setAsked([]), []),
    forget: useCallback(() => go((workbook) => actions.forget(workbook, { locale })), [go, actions, locale]),
  };
}
