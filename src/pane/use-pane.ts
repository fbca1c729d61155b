/** Keeps the pane in step with the workbook: reads when either side changes, writes when asked. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { CellRef, RankReport, RankRequest } from '../actions/report';
import { hearReports } from '../actions/tell';
import type { Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import { next, START, type PaneEvent, type PaneState } from './state';
import { rescaled } from './weights';

/** What the pane asks of the actions. */
interface Actions {
  preview(workbook: Workbook, request: RankRequest): Promise<RankReport>;
  rank(workbook: Workbook, request: RankRequest): Promise<RankReport>;
}

export interface Pane {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly write: () => void;
  readonly show: (cell: CellRef) => void;
}

/** Lets a burst of key strokes or selections pass before the workbook is read. */
const QUIET_MS = 150;

const requestOf = ({ asked, table }: PaneState, locale: Locale): RankRequest => ({
  locale,
  ...(table && { lastSheet: table.sheet }),
  ...(asked.preset !== null && { preset: asked.preset }),
  ...(asked.period !== null && { period: asked.period }),
  ...(asked.edited !== null && { scheme: rescaled(asked.edited) }),
});

export function usePane(workbook: Workbook, actions: Actions, locale: Locale): Pane {
  const [state, tell] = useReducer(next, START);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  /** Counts what was started, so that a late answer to an earlier question is not shown. */
  const turn = useRef(0);
  /** Actions answer for what the user or the host did wrong: what is thrown is a fault of ours, and must not stay unseen. */
  const failed = useCallback((error: unknown) => {
    tell({ kind: 'failed' });
    reportError(error);
  }, []);

  useEffect(() => {
    const watching = workbook.watch(() => tell({ kind: 'changed' }));
    return () => {
      void watching.then((stop) => stop()).catch(failed);
    };
  }, [workbook, failed]);

  useEffect(() => hearReports((report) => tell({ kind: 'ran', report })), []);

  const { asked, changes, writing } = state;
  useEffect(() => {
    if (writing) return;
    const mine = ++turn.current;
    const read = async () => {
      const report = await actions.preview(workbook, requestOf(latest.current, locale));
      if (mine === turn.current) tell({ kind: 'read', report });
    };
    const timer = setTimeout(() => void read().catch(failed), latest.current.report ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [asked, changes, writing, workbook, actions, locale, failed]);

  const write = useCallback(() => {
    if (latest.current.writing) return;
    turn.current += 1;
    tell({ kind: 'write' });
    actions
      .rank(workbook, requestOf(latest.current, locale))
      .then((report) => tell({ kind: 'wrote', report }))
      .catch(failed);
  }, [actions, workbook, locale, failed]);

  const show = useCallback((cell: CellRef) => void workbook.show(cell).catch(failed), [workbook, failed]);

  return { state, tell, write, show };
}
