/** Keeps the pane in step with the workbook: reads when either side changes, writes when asked. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckReport, CheckRequest } from '../actions/check';
import { outline, type SheetOutline } from '../actions/outline';
import { partCell, reassess } from '../actions/reassess';
import type { CellRef, RankReport, RankRequest, TwinReport } from '../actions/report';
import { hearReports } from '../actions/tell';
import { USUAL_WRITING, type Writing } from '../actions/writing';
import type { UndoReport } from '../actions/undo';
import { follow, type Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import { next, START, type PaneEvent, type PaneState } from './state';
import { useProgress, type Progress } from './use-progress';
import { useUndo, type UndoActions, type Undoing } from './use-undo';
import { PANE_WORDS } from '../words/pane';
import { rescaled, undecided } from './weights';

/** What the pane asks of the actions. */
interface Actions extends UndoActions {
  preview(workbook: Workbook, request: RankRequest): Promise<RankReport>;
  rank(workbook: Workbook, request: RankRequest): Promise<RankReport>;
  check(workbook: Workbook, request: CheckRequest): Promise<CheckReport>;
  writeCheck(workbook: Workbook, request: CheckRequest): Promise<CheckReport>;
  compare(workbook: Workbook, request: RankRequest): Promise<RankReport>;
}

export interface Pane {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly write: () => void;
  /** What is to be written; remembered as long as the pane is open. */
  readonly wanted: Writing;
  readonly want: (wanted: Writing) => void;
  /** What would be written now; null = nothing can be. */
  readonly outline: () => readonly SheetOutline[] | null;
  readonly undoing: Undoing;
  readonly show: (cell: CellRef) => void;
  /** Shows where the scheme sheet says a part of the scheme, by its path. */
  readonly showPart: (path: string) => void;
  /** What a preset would give on the table in sight; null = there is none. */
  readonly tryPreset: (preset: string) => RankReport | null;
  /** Checks the data of the table in sight, and writes what was found where asked to; null = it failed, which is told. */
  readonly check: (writes: boolean) => Promise<CheckReport | null>;
  /** Compares the formulas in the workbook with the engine; null = it failed, or there are none. */
  readonly compare: () => Promise<TwinReport | null>;
  readonly progress: Progress | null;
}

/** Lets a burst of key strokes or selections pass before the workbook is read. */
const QUIET_MS = 150;

/** Up to so many values the ranking follows every movement of a slider. */
const LIVE_CELLS = 50_000;

const isLive = ({ report }: PaneState): boolean =>
  report?.table != null && report.table.units.length * report.table.indicators.length <= LIVE_CELLS;

const requestOf = ({ asked, table }: PaneState, locale: Locale): RankRequest => ({
  locale,
  ...(table && { lastSheet: table.sheet }),
  ...(asked.preset !== null && { preset: asked.preset }),
  ...(asked.period !== null && { period: asked.period }),
  ...(asked.edited !== null && { scheme: rescaled(asked.edited, asked.locks) }),
  ...(asked.corrections !== null && { corrections: asked.corrections }),
});

/** The ranking as it is under what is asked now, from what was read before. */
function assessed(state: PaneState, locale: Locale): PaneState {
  const { found } = state;
  return found ? next(state, { kind: 'read', report: reassess(found, requestOf(state, locale)) }) : state;
}

export function usePane(workbook: Workbook, actions: Actions, locale: Locale): Pane {
  const [state, setState] = useState(START);
  const { progress, begin } = useProgress();
  const [wanted, want] = useState(USUAL_WRITING);
  /** What the next event comes upon, drawn or not. */
  const latest = useRef(state);
  /** Counts what was started, so that a late answer to an earlier question is not shown. */
  const turn = useRef(0);
  const put = useCallback((state: PaneState) => {
    latest.current = state;
    setState(state);
  }, []);
  /** Actions answer for what the user or the host did wrong: what is thrown is a fault of ours, and must not stay unseen. */
  const failed = useCallback(
    (error: unknown) => {
      put(next(latest.current, { kind: 'failed' }));
      reportError(error);
    },
    [put],
  );
  const tell = useCallback(
    (event: PaneEvent) => {
      const before = latest.current;
      const after = next(before, event);
      put(after);
      if (after.asked === before.asked || !isLive(after)) return;
      try {
        put(assessed(after, locale));
      } catch (error) {
        failed(error);
      }
    },
    [put, failed, locale],
  );

  useEffect(() => {
    const watching = workbook.watch(() => tell({ kind: 'changed' }));
    return () => {
      void watching.then((stop) => stop()).catch(failed);
    };
  }, [workbook, tell, failed]);

  useEffect(() => hearReports((report) => tell({ kind: 'ran', report })), [tell]);

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
      tell({ kind: 'read', report });
      // What was edited in the meantime goes on top.
      if (latest.current.asked !== asked) put(assessed(latest.current, locale));
    };
    const timer = setTimeout(() => void read().catch(failed), latest.current.report ? QUIET_MS : 0);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [preset, period, corrections, changes, writing, workbook, actions, locale, begin, put, tell, failed]);

  useEffect(() => {
    if (isLive(latest.current)) return;
    const assess = () => {
      try {
        put(assessed(latest.current, locale));
      } catch (error) {
        failed(error);
      }
    };
    const timer = setTimeout(assess, QUIET_MS);
    return () => clearTimeout(timer);
  }, [asked, locale, put, failed]);

  const write = useCallback(() => {
    if (latest.current.writing) return;
    const { edited, locks } = latest.current.asked;
    const open = edited === null ? [] : undecided(edited, locks);
    if (open.length > 0) {
      const { undecided: say } = PANE_WORDS[locale].indicators;
      const problems = open.map(({ dimension, sum }) => ({
        cell: null,
        where: null,
        message: say(dimension, Number((sum ?? 0).toFixed(2))),
        question: null,
      }));
      tell({ kind: 'refuse', problems });
      return;
    }
    turn.current += 1;
    tell({ kind: 'write' });
    const { course, end } = begin();
    actions
      .rank(follow(workbook, course), { ...requestOf(latest.current, locale), writing: wanted })
      .then((report) => tell({ kind: 'wrote', report }))
      .catch(failed)
      .finally(end);
  }, [actions, workbook, locale, wanted, begin, tell, failed]);

  const show = useCallback((cell: CellRef) => void workbook.show(cell).catch(failed), [workbook, failed]);

  const { found } = state;
  const showPart = useCallback(
    (path: string) => {
      const cell = found && partCell(found, path);
      if (cell) show(cell);
    },
    [found, show],
  );

  const tryPreset = useCallback(
    (preset: string): RankReport | null => {
      const request = requestOf(latest.current, locale);
      return found && reassess(found, { ...request, scheme: undefined, preset });
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

  const compare = useCallback(
    () =>
      actions
        .compare(workbook, { ...requestOf(latest.current, locale), writing: wanted })
        .then(({ twin = null }) => twin)
        .catch((error: unknown) => {
          failed(error);
          return null;
        }),
    [actions, workbook, locale, wanted, failed],
  );

  const undone = useCallback((report: UndoReport) => tell({ kind: 'undone', report }), [tell]);
  const undoing = useUndo({ actions, workbook, locale, undone, failed });

  const outlined = useCallback(
    () => found && outline(found, { ...requestOf(latest.current, locale), writing: wanted }),
    [found, locale, wanted],
  );

  return {
    state,
    tell,
    write,
    wanted,
    want,
    outline: outlined,
    undoing,
    show,
    showPart,
    tryPreset,
    check,
    compare,
    progress,
  };
}
