/** The one state that the pane shows, and how it changes. */
import type { Corrections } from '../actions/corrections';
import type { FoundTable, RankReport, ReportedProblem } from '../actions/report';
import type { UndoReport } from '../actions/undo';
import type { SchemeDraft } from '../engine';
import { HOST_CODES, type Whereabouts } from '../host/workbook';
import { followMove } from './follow';
import type { Locks } from './weights';
import { begin, redo, settle, step, undo, type History } from './history';

/** What the user has asked for in the pane and the workbook does not hold yet; it belongs to one table. */
interface Asked {
  readonly preset: string | null;
  readonly period: string | null;
  /** The scheme as edited, weights as typed. */
  readonly edited: SchemeDraft | null;
  /** Whether that is a scheme from elsewhere. */
  readonly imported: boolean;
  /** Of the reading; null = as the workbook says. */
  readonly corrections: Corrections | null;
  /** Weights that do not give way to others. */
  readonly locks: Locks;
}

const NOTHING_ASKED: Asked = {
  preset: null,
  period: null,
  edited: null,
  imported: false,
  corrections: null,
  locks: [],
};

export interface PaneState {
  readonly asked: Asked;
  /** What was asked before, and what was undone. */
  readonly history: History<Asked>;
  /** Grows when the workbook has changed and must be read again. */
  readonly changes: number;
  /** The last answer; stays on show while the next is awaited. */
  readonly report: RankReport | null;
  /** Where the user is in the workbook; null = not known yet. */
  readonly at: Whereabouts | null;
  /** Whether a cell is being edited, so that nothing can be read for now. */
  readonly editing: boolean;
  /** Why the workbook could not be read just now: what is on show may be out of date. */
  readonly unread: readonly ReportedProblem[];
  /** What was read last, to be assessed again; null = nothing, or what was read is no longer so. */
  readonly found: RankReport['found'];
  /** The table that was read last, also while the report holds problems only. */
  readonly table: { readonly key: string; readonly sheet: string } | null;
  /** Whether a scheme of the workbook's own has been seen. */
  readonly ownScheme: boolean;
  readonly writing: boolean;
  /** What the last run wrote. */
  readonly written: { readonly titles: readonly string[]; readonly notes: readonly string[] } | null;
  /** What undoing the last run came to. */
  readonly undone: UndoReport | null;
  /** Why the last run wrote nothing, which a look at the table alone may not show: a protected workbook, say. */
  readonly refused: readonly ReportedProblem[];
  /** What could not be done, by a fault of ours. */
  readonly failed: 'reading' | 'writing' | 'ribbon' | null;
}

export const START: PaneState = {
  asked: NOTHING_ASKED,
  history: begin(NOTHING_ASKED),
  changes: 0,
  report: null,
  at: null,
  editing: false,
  unread: [],
  found: null,
  table: null,
  ownScheme: false,
  writing: false,
  written: null,
  undone: null,
  refused: [],
  failed: null,
};

export type PaneEvent =
  | { readonly kind: 'changed' }
  /** The user is elsewhere. */
  | { readonly kind: 'move'; readonly at: Whereabouts }
  | { readonly kind: 'read'; readonly report: RankReport }
  /** Nothing can be read before a cell is done. */
  | { readonly kind: 'editing' }
  | { readonly kind: 'choose'; readonly preset: string | null }
  /** A sample stands on a sheet of its own now: no table that was seen before. */
  | { readonly kind: 'sample'; readonly preset: string }
  | { readonly kind: 'period'; readonly period: string }
  /** Edits of one stroke, a drag of a slider say, are undone together; it ends by `settle`. */
  | { readonly kind: 'edit'; readonly draft: SchemeDraft; readonly stroke?: string }
  | { readonly kind: 'settle' }
  /** Locks a weight, or unlocks it. */
  | { readonly kind: 'lock'; readonly lock: string }
  /** Nothing is written before a person has decided. */
  | { readonly kind: 'refuse'; readonly problems: readonly ReportedProblem[] }
  /** A scheme from elsewhere: what it names may stand on other sheets. */
  | { readonly kind: 'import'; readonly draft: SchemeDraft }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** With a draft where the scheme must follow. */
  | { readonly kind: 'correct'; readonly corrections: Corrections; readonly draft: SchemeDraft | null }
  | { readonly kind: 'reset' }
  | { readonly kind: 'write' }
  /** A run that was asked for here has ended. */
  | { readonly kind: 'wrote'; readonly report: RankReport }
  /** A run that was asked for on the ribbon has ended; what is edited here was no part of it. */
  | { readonly kind: 'ran'; readonly report: RankReport }
  | { readonly kind: 'undone'; readonly report: UndoReport }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'failed'; readonly at?: 'ribbon' };

const NOTHING_FOUND = ['nothing-found', 'nothing-yet', 'ours-alone'];

/** There was nothing to look at, so nothing is wrong with it. */
export const isNothingFound = ({ table, problems }: RankReport): boolean =>
  table === null && problems.every(({ code = '' }) => NOTHING_FOUND.includes(code));

const HOST: readonly string[] = HOST_CODES;

/** Whether the workbook itself did not answer. */
const isUnread = ({ table, problems }: RankReport): boolean =>
  table === null && problems.some(({ code = '' }) => HOST.includes(code));

/** Whether scored or not: a correction makes no other table. */
const headingsOf = ({ indicators, columns }: FoundTable): readonly string[] =>
  [...new Set([...indicators, ...columns].map(({ name }) => name))].sort();

const keyOf = ({ table }: RankReport): PaneState['table'] =>
  table && {
    sheet: table.sheet,
    key: [table.sheet, ...headingsOf(table)].join('\n'),
  };

/** What was asked for one table says nothing about another: it is dropped, and the other table is read anew. */
function read(state: PaneState, report: RankReport): PaneState {
  if (isUnread(report)) return { ...state, editing: false, found: null, unread: report.problems };
  const table = keyOf(report);
  const moved = table !== null && state.table !== null && table.key !== state.table.key;
  if (moved && state.asked !== NOTHING_ASKED) {
    return { ...ask(state, begin(NOTHING_ASKED)), table, found: null, changes: state.changes + 1 };
  }
  return {
    ...state,
    report,
    at: report.found?.seen ?? state.at,
    editing: false,
    unread: [],
    found: report.found,
    table: table ?? state.table,
    ownScheme: moved ? report.schemeSource === 'sheet' : state.ownScheme || report.schemeSource === 'sheet',
    written: moved ? null : state.written,
    refused: moved ? [] : state.refused,
    failed: state.failed === 'reading' ? null : state.failed,
  };
}

const ask = (state: PaneState, history: History<Asked>): PaneState => ({
  ...state,
  history,
  asked: history.now,
  written: null,
  undone: null,
  refused: [],
  failed: null,
});

export function next(state: PaneState, event: PaneEvent): PaneState {
  const { history } = state;
  const asking = (asked: Partial<Asked>, stroke?: string): PaneState =>
    ask(state, step(history, { ...state.asked, ...asked }, stroke));
  switch (event.kind) {
    case 'changed':
      return { ...state, changes: state.changes + 1 };
    case 'move':
      return followMove(state, event.at);
    case 'editing':
      return state.editing ? state : { ...state, editing: true };
    case 'read':
      return read(state, event.report);
    case 'choose':
      return asking({ preset: event.preset, edited: null, imported: false, locks: [] });
    case 'sample':
      return {
        ...ask(state, begin({ ...NOTHING_ASKED, preset: event.preset })),
        table: null,
        found: null,
        changes: state.changes + 1,
      };
    case 'period':
      return asking({ period: event.period });
    case 'edit':
      return asking({ edited: event.draft }, event.stroke);
    case 'settle':
      return history.stroke === null ? state : { ...state, history: settle(history) };
    case 'lock': {
      const { locks } = state.asked;
      const { lock } = event;
      return asking({
        locks: locks.includes(lock) ? locks.filter((each) => each !== lock) : [...locks, lock],
      });
    }
    case 'refuse':
      return { ...state, written: null, refused: event.problems };
    case 'import':
      return { ...asking({ edited: event.draft, imported: true, locks: [] }), changes: state.changes + 1 };
    case 'undo':
      return history.past.length > 0 ? ask(state, undo(history)) : state;
    case 'redo':
      return history.future.length > 0 ? ask(state, redo(history)) : state;
    case 'correct': {
      const { corrections, draft } = event;
      return asking({ corrections, ...(draft && { edited: draft }) });
    }
    case 'reset':
      return asking({ edited: null, imported: false, corrections: null });
    case 'write':
      return { ...state, writing: true, written: null, undone: null, refused: [], failed: null };
    case 'wrote': {
      const { report } = event;
      const after = { ...state, writing: false, failed: null, refused: report.problems };
      return report.problems.length > 0
        ? after
        : {
            // The workbook holds it all now.
            ...ask(after, begin({ ...NOTHING_ASKED, period: state.asked.period })),
            report,
            found: null,
            table: keyOf(report) ?? state.table,
            ownScheme: true,
            written: { titles: report.sheets, notes: report.notes },
          };
    }
    case 'ran': {
      const { problems, sheets, notes } = event.report;
      const written = problems.length > 0 ? null : { titles: sheets, notes };
      return { ...state, changes: state.changes + 1, refused: problems, written };
    }
    case 'undone': {
      const { report } = event;
      return {
        ...state,
        changes: state.changes + 1,
        written: null,
        undone: report,
        // The scheme sheet may have gone with the run: the next reading says.
        ownScheme: false,
        refused: [],
        failed: null,
      };
    }
    case 'dismiss':
      return {
        ...state,
        written: null,
        undone: null,
        refused: [],
        failed: state.failed === 'ribbon' ? null : state.failed,
      };
    case 'failed':
      if (event.at === 'ribbon') return { ...state, failed: 'ribbon' };
      return { ...state, writing: false, failed: state.writing ? 'writing' : 'reading' };
    default:
      return event satisfies never;
  }
}
