/** The way back from the last run: asks first where a person's changes would be lost. */
import { useCallback, useState } from 'react';
import type { UndoReport, UndoRequest } from '../actions/undo';
import type { Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';

export interface UndoActions {
  undo(workbook: Workbook, request: UndoRequest): Promise<UndoReport>;
  forget(workbook: Workbook, request: { readonly locale: Locale }): Promise<UndoReport>;
}

export interface Undoing {
  readonly running: boolean;
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
  const [asked, setAsked] = useState<readonly string[]>([]);
  const go = useCallback(
    (act: () => Promise<UndoReport>) => {
      setRunning(true);
      setAsked([]);
      act()
        .then((report) => (report.changed.length > 0 ? setAsked(report.changed) : undone(report)))
        .catch(failed)
        .finally(() => setRunning(false));
    },
    [undone, failed],
  );
  return {
    running,
    asked,
    undo: useCallback(
      () => go(() => actions.undo(workbook, { locale, losing: false })),
      [go, actions, workbook, locale],
    ),
    anyway: useCallback(
      () => go(() => actions.undo(workbook, { locale, losing: true })),
      [go, actions, workbook, locale],
    ),
    keep: useCallback(() => setAsked([]), []),
    forget: useCallback(
      () => go(() => actions.forget(workbook, { locale })),
      [go, actions, workbook, locale],
    ),
  };
}
