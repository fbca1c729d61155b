/** The port: all that the actions ask of a workbook. Its adapters are `excel.ts` over Office.js and `book.ts` over a workbook held in memory. */
import type { Area, Cell, CellRef, Grid } from '../sheet/grid';
import type { Plan } from '../sheet/plan';

export interface SheetInfo {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** Among all sheets, hidden copies too. */
  readonly position: number;
  readonly visible: boolean;
  /** The mark (workbook-defined name) by which it is ours; null = the user's. */
  readonly mark: string | null;
  /** What of the sheet is ours, as the plan that wrote it said. */
  readonly own?: string;
  readonly protected: boolean;
  /** Whether it has filter buttons; absent = it has none. */
  readonly filtered?: true;
}

/** Columns that an earlier run wrote beside a user's table, and the name that holds them. */
export interface BesideInfo {
  readonly name: string;
  readonly sheet: string;
  readonly at: Area;
}

/** What stood in the place of a sheet of ours before a run. */
export interface KeptSheet {
  /** The workbook-defined name that tells it. */
  readonly name: string;
  readonly mark: string;
  /** The sheet as it is called now; null = deleted since. */
  readonly sheet: string | null;
  /** The hidden sheet that is a copy of what stood there; null = nothing did, or the copy is lost. */
  readonly copy: string | null;
  readonly lost: boolean;
  /** What the run wrote, in short: a sheet of another stamp has been changed since. */
  readonly stamp: string;
  /** What of the sheet was ours before that. */
  readonly own: string;
  /** What the sheet was called. */
  readonly title: string;
}

/** A run that can be undone. */
export interface KeptRun {
  readonly number: number;
  readonly sheets: readonly KeptSheet[];
}

/** What a run, or an undoing, that was broken off had said of itself. */
export interface Begun {
  /** Its number. */
  readonly run: number;
  /** The hidden sheet that says what was asked; null = it cannot be asked again. */
  readonly errand: string | null;
  /** How many sheets there were before it, hidden ones too. */
  readonly sheets: number;
  /** Whether it was an undoing. */
  readonly undoing: boolean;
}

/** Where in the workbook its user is. */
export interface Whereabouts {
  /** The sheet in front; '' = one without cells. */
  readonly active: string;
  /** Selected areas on it, in the order of selection; empty where no cells are selected. */
  readonly selection: readonly Area[];
}

/** What the workbook tells of by itself: a user's sheet is another now, or the user is elsewhere. */
export type Happening = 'change' | 'move';

export interface Overview extends Whereabouts {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetInfo[];
  /** Marks whose sheet the user has deleted. */
  readonly lostMarks: readonly string[];
  readonly besides?: readonly BesideInfo[];
  /** Names that begin like ours and are none of our marks. */
  readonly otherNames: readonly string[];
  /** Whether sheets may neither come nor go nor change their names. */
  readonly protected: boolean;
  readonly readOnly: boolean;
  /** Runs that can be undone, the last one last: one at most, but while another is being written. Of a run that was broken off, that one. */
  readonly runs: readonly KeptRun[];
  /** Whether a run was broken off in the middle: what it had begun can be undone. */
  readonly brokenOff: boolean;
  /** Of what was broken off; absent = nothing was. */
  readonly begun?: Begun;
}

export type Size = Pick<Area, 'rows' | 'columns'>;

export interface Receipt {
  /** Titles that the sheets got, in the order of the plan. */
  readonly titles: readonly string[];
  /** Titles that had to differ from the wished ones, wished → got. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What undoing the last run came to: titles of sheets. */
export interface Undone {
  readonly restored: readonly string[];
  readonly removed: readonly string[];
}

/** The course of a long piece of work: how it is followed, and stopped. */
export interface Course {
  /** Once aborted, no further batch is sent, and nothing is written. */
  readonly signal?: AbortSignal;
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface Workbook {
  overview(): Promise<Overview>;
  /** In one small batch, whatever the size of the workbook. */
  whereabouts(): Promise<Whereabouts>;
  /** What stands on the named sheets, in that order; large ones piece by piece. */
  read(sheets: readonly string[], course?: Course): Promise<readonly Grid[]>;
  /** All of the plan or nothing: where the host fails or the user stops it in the middle, the workbook is put back as `seen`. */
  apply(plan: Plan, seen: Overview, course?: Course): Promise<Receipt>;
  /** Titles of the sheets of the last run that a person has changed since. */
  changedSince(seen: Overview): Promise<readonly string[]>;
  /** Puts back what stood there before the last run; sheets that were new go. */
  undo(seen: Overview): Promise<Undone>;
  /** Throws the copies away by which runs can be undone. */
  forget(seen: Overview): Promise<void>;
  /** Puts a sheet of the user's own behind the others and in front of the eye, all of it or nothing; gives the title that it got. */
  addSheet(title: string, rows: readonly (readonly Cell[])[]): Promise<string>;
  /** Selects a cell, or so many rows and columns from it on. */
  show(cell: CellRef, size?: Size): Promise<void>;
  /** Calls back after anything that this add-in did not do itself; gives the way to stop. */
  watch(happened: (what: Happening) => void): Promise<() => Promise<void>>;
}

export const HOST_CODES = [
  'busy',
  'protected',
  'sheetProtected',
  'bookProtected',
  'readOnly',
  'nameTaken',
  'sheetFull',
  'sheetTooLarge',
  'sheetGone',
  'sourceChanged',
  'crossed',
  'overtaken',
  'noneVisible',
  'halfFreed',
  'tooLarge',
  'inTheWay',
  'unsupported',
  'gone',
  'cellEdit',
  'cancelled',
  'brokenOff',
  'unfinished',
  'lost',
  'halfUndone',
  'halfDropped',
  'other',
] as const;
export type HostCode = (typeof HOST_CODES)[number];

/** The one error of a host; made in this room alone. */
export class HostError extends Error {
  constructor(
    readonly code: HostCode,
    message: string,
    /** The sheet or name that it is about; '' = none. */
    readonly what: string = '',
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Throws where the user has stopped the work. */
export function goOn({ signal }: Course): void {
  if (signal?.aborted) throw new HostError('cancelled', 'stopped by the user');
}

/** Milliseconds in which what was begun is taken back, by a host that answers at all. */
const PATIENCE = 30_000;

/** A host may never answer: once the user has stopped the work, nobody waits for that any longer. */
const unlessStopped = <T>(
  { signal }: Course,
  answer: Promise<T>,
  patience = 0,
  given: HostCode = 'cancelled',
): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = (): void => reject(new HostError(given, 'no answer since the user has stopped it'));
    const stop = (): void => {
      if (patience === 0) giveUp();
      else timer = setTimeout(giveUp, patience);
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    void answer.then(resolve, reject).then(() => {
      signal?.removeEventListener('abort', stop);
      clearTimeout(timer);
    });
  });

/** The same workbook, all reading and writing on it of one course. */
export const follow = (workbook: Workbook, course: Course): Workbook => ({
  overview: () => unlessStopped(course, workbook.overview()),
  whereabouts: () => unlessStopped(course, workbook.whereabouts()),
  read: (sheets) => unlessStopped(course, workbook.read(sheets, course)),
  apply: (plan, seen) => unlessStopped(course, workbook.apply(plan, seen, course), PATIENCE, 'lost'),
  changedSince: (seen) => unlessStopped(course, workbook.changedSince(seen)),
  undo: (seen) => unlessStopped(course, workbook.undo(seen), PATIENCE, 'lost'),
  forget: (seen) => unlessStopped(course, workbook.forget(seen), PATIENCE, 'lost'),
  addSheet: (title, rows) => unlessStopped(course, workbook.addSheet(title, rows), PATIENCE, 'lost'),
  show: (cell, size) => workbook.show(cell, size),
  watch: (happened) => workbook.watch(happened),
});

/** A formula of the user's, with the cells that it fills. */
export interface FormulaCell {
  readonly sheet: string;
  /** Of the sheet; stays the same when it is renamed. */
  readonly id: string;
  readonly at: Area;
  readonly formula: string;
  readonly values: readonly (readonly Cell[])[];
}

/** As it is to be written: any other cell is a value, and a text stays one whatever it begins with. */
export interface Formula {
  readonly formula: string;
}

/** What is to stand in an area, and what stood there. */
export interface Replacement {
  readonly sheet: string;
  readonly id: string;
  readonly at: Area;
  readonly cells: readonly (readonly (Cell | Formula)[])[];
  readonly before: Replacement['cells'];
  /** What must stand there still, as the host spells it, in so many of its first rows and columns; absent = whatever. */
  readonly stood?: readonly (readonly Cell[])[];
}

/** The port to the formulas of the user's own sheets. */
export interface FormulaBook {
  /** The formulas that are wanted, in the selection or in all sheets. */
  find(
    where: 'selection' | 'workbook',
    wanted: (formula: string) => boolean,
  ): Promise<readonly FormulaCell[]>;
  /**
   * All or nothing: where the host fails in the middle, or something else stood there by then, that is put back. Gives what is written
   * there then: formulas, and values where there are none.
   */
  replace(cells: readonly Replacement[]): Promise<readonly FormulaCell['values'][]>;
  /** Gives back what stood there before, wherever what was to be written stands by now; fails by the names of cells that could not be. */
  takeBack(cells: readonly Replacement[]): Promise<void>;
  /** What the areas show now. */
  values(cells: readonly Replacement[]): Promise<readonly FormulaCell['values'][]>;
}
