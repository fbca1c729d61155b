/** Keeps the pane in step with the workbook: reads when either side changes, writes when asked. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RankReport, RankRequest } from '../actions/report';
import { hearFailures, hearReports } from '../actions/tell';
import type { UndoReport } from '../actions/undo';
import { USUAL_WRITING, type Writing } from '../actions/writing';
import { follow, type Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import { PANE_WORDS } from '../words/pane';
import { assessed, requestOf } from './ask';
import type { Inquire } from './inquire';
import { isLive } from './live';
import { next, START, type PaneEvent, type PaneState } from './state';
import { useLooks, type LookActions, type Looks } from './use-looks';
import { useProgress, type Progress } from './use-progress';
import { EDITING_MS, useWatch } from './use-watch';
import { useUndo, type UndoActions, type Undoing } from './use-undo';
import { undecided } from './weights';

/** What the pane asks of the actions. */
interface Actions extends UndoActions, LookActions {
  preview(workbook: Workbook, request: RankRequest): Promise<RankReport>;
  rank(workbook: Workbook, request: RankRequest): Promise<RankReport>;
  readonly inquire: Inquire;
}

/** Ranks what is asked, and writes it. */
type Write = (workbook: Workbook, request: RankRequest) => Promise<RankReport>;

export interface Pane extends Looks {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly write: () => void;
  /** Writes by another action than ranking alone. */
  readonly writeBy: (act: Write) => void;
  /** The time as the log has it. */
  readonly clock: () => string;
  /** What is to be written; remembered as long as the pane is open. */
  readonly wanted: Writing;
  readonly want: (wanted: Writing) => void;
  readonly undoing: Undoing;
  /** Asks about the ranking without keeping the pane waiting. */
  readonly inquire: Inquire;
  readonly progress: Progress | null;
}

/** Lets a burst of key strokes or selections pass before the workbook is read. */
const QUIET_MS = 100;

const isBeingEdited = ({ problems }: RankReport): boolean => problems.some(({ code }) => code === 'cellEdit');

export function usePane(workbook: Workbook, actions: Actions, locale: Locale, clock: Pane['clock']): Pane {
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
    (error: unknown, at?: 'ribbon') => {
      put(next(latest.current, { kind: 'failed', ...(at ? { at } : {}) }));
      reportError(error);
    },
    [put],
  );
  const tell = useCallback(
    (event: PaneEvent) => {
      const before = latest.current;
      const after = next(before, event);
      put(after);
      const follows = after.asked !== before.asked || (event.kind === 'move' && after.found !== before.found);
      if (!follows || !isLive(after)) return;
      try {
        put(assessed(after, locale));
      } catch (error) {
        failed(error);
      }
    },
    [put, failed, locale],
  );

  useWatch({ workbook, tell, failed });

  useEffect(() => hearReports((report) => tell({ kind: 'ran', report })), [tell]);
  useEffect(() => hearFailures(({ error }) => failed(error, 'ribbon')), [failed]);

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
      if (isBeingEdited(report)) {
        tell({ kind: 'editing' });
        return wait(EDITING_MS);
      }
      tell({ kind: 'read', report });
      // What was edited in the meantime goes on top.
      if (latest.current.asked !== asked) put(assessed(latest.current, locale));
    };
    let timer: ReturnType<typeof setTimeout>;
    const wait = (milliseconds: number): void => {
      timer = setTimeout(() => void read().catch(failed), milliseconds);
    };
    wait(latest.current.report ? QUIET_MS : 0);
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

  const writeBy = useCallback(
    (act: Write) => {
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
      act(follow(workbook, course), { ...requestOf(latest.current, locale), writing: wanted })
        .then((report) => tell({ kind: 'wrote', report }))
        .catch(failed)
        .finally(end);
    },
    [workbook, locale, wanted, begin, tell, failed],
  );
  const write = useCallback(() => writeBy(actions.rank), [writeBy, actions]);

  const undone = useCallback((report: UndoReport) => tell({ kind: 'undone', report }), [tell]);
  const undoing = useUndo({ actions, workbook, locale, undone, failed });

  const { found } = state;
  const looks = useLooks({ actions, workbook, locale, wanted, latest, found, failed });

  return {
    ...looks,
    state,
    tell,
    write,
    writeBy,
    clock,
    wanted,
    want,
    undoing,
    inquire: actions.inquire,
    progress: undoing.progress ?? progress,
  };
}
