/** Keeps the pane in step with the workbook: reads when either side changes, writes when asked. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { CheckReport, CheckRequest } from '../actions/check';
import { partCell, reassess } from '../actions/reassess';
import type { CellRef, RankReport, RankRequest } from '../actions/report';
import { hearReports } from '../actions/tell';
import { follow, type Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import { next, START, type PaneEvent, type PaneState } from './state';
import { useProgress, type Progress } from './use-progress';
import { rescaled } from './weights';

/** What the pane asks of the actions. */
interface Actions {
  preview(workbook: Workbook, request: RankRequest): Promise<RankReport>;
  rank(workbook: Workbook, request: RankRequest): Promise<RankReport>;
  check(workbook: Workbook, request: CheckRequest): Promise<CheckReport>;
  writeCheck(workbook: Workbook, request: CheckRequest): Promise<CheckReport>;
}

export interface Pane {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly write: () => void;
  readonly show: (cell: CellRef) => void;
  /** Shows where the scheme sheet says a part of the scheme, by its path. */
  readonly showPart: (path: string) => void;
  /** What a preset would give on the table in sight; null = there is none. */
  readonly tryPreset: (preset: string) => RankReport | null;
  /** Checks the data of the table in sight, and writes what was found where asked to; null = it failed, which is told. */
  readonly check: (writes: boolean) => Promise<CheckReport | null>;
  readonly progress: Progress | null;
}

/** Lets a burst of key strokes or selections pass before the workbook is read. */
const QUIET_MS = 150;

/** Up to so many values the ranking follows every movement of a slider. */
const LIVE_CELLS = 50_000;

const sizeOf = ({ report }: PaneState): number =>
  report?.table ? report.table.units.length * report.table.indicators.length : 0;

const requestOf = ({ asked, table }: PaneState, locale: Locale): RankRequest => ({
  locale,
  ...(table && { lastSheet: table.sheet }),
  ...(asked.preset !== null && { preset: asked.preset }),
  ...(asked.period !== null && { period: asked.period }),
  ...(asked.edited !== null && { scheme: rescaled(asked.edited) }),
  ...(asked.corrections !== null && { corrections: asked.corrections }),
});

export function usePane(workbook: Workbook, actions: Actions, locale: Locale): Pane {
  const [state, tell] = useReducer(next, START);
  const { progress, begin } = useProgress();
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
  // An edit changes nothing that is read; all else may.
  const { preset, period, corrections } = asked;
  useEffect(() => {
    if (writing) return;
    const mine = ++turn.current;
    let stop = () => {};
    const read = async () => {
      const { course, end } = begin();
      stop = end;
      const { asked } = latest.current;
      const report = await actions
        .preview(follow(workbook, course), requestOf(latest.current, locale))
        .finally(end);
      if (mine !== turn.current) return;
      const { found } = report;
      const isLate = latest.current.asked !== asked && found !== null;
      tell({
        kind: 'read',
        report: isLate ? reassess(found, requestOf(latest.current, locale)) : report,
      });
    };
    const timer = setTimeout(() => void read().catch(failed), latest.current.report ? QUIET_MS : 0);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [preset, period, corrections, changes, writing, workbook, actions, locale, begin, failed]);

  useEffect(() => {
    const found = latest.current.report?.found;
    if (!found) return;
    const assess = () => {
      try {
        tell({ kind: 'read', report: reassess(found, requestOf(latest.current, locale)) });
      } catch (error) {
        failed(error);
      }
    };
    const timer = setTimeout(assess, sizeOf(latest.current) > LIVE_CELLS ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [asked, locale, failed]);

  const write = useCallback(() => {
    if (latest.current.writing) return;
    turn.current += 1;
    tell({ kind: 'write' });
    const { course, end } = begin();
    actions
      .rank(follow(workbook, course), requestOf(latest.current, locale))
      .then((report) => tell({ kind: 'wrote', report }))
      .catch(failed)
      .finally(end);
  }, [actions, workbook, locale, begin, failed]);

  const show = useCallback((cell: CellRef) => void workbook.show(cell).catch(failed), [workbook, failed]);

  const found = state.report?.found ?? null;
  const showPart = useCallback(
    (path: string) => {
      const cell = found && partCell(found, path);
      if (cell) show(cell);
    },
    [found, show],
  );

  const tryPreset = useCallback(
    (preset: string): RankReport | null => {
      const { scheme: _edited, ...request } = requestOf(latest.current, locale);
      return found && reassess(found, { ...request, preset });
    },
    [found, locale],
  );

  const check = useCallback(
    async (writes: boolean): Promise<CheckReport | null> => {
      const { report, asked } = latest.current;
      const table = report?.table;
      const request = {
        locale,
        ...(table && { sheet: table.sheet, range: table.range }),
        ...(asked.corrections !== null && { corrections: asked.corrections }),
        year: new Date().getFullYear(),
      };
      const act = writes ? actions.writeCheck : actions.check;
      return act(workbook, request).catch((error: unknown) => {
        failed(error);
        return null;
      });
    },
    [actions, workbook, locale, failed],
  );

  return { state, tell, write, show, showPart, tryPreset, check, progress };
}
