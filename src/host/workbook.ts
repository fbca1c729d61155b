/** The port: all that the actions ask of a workbook. `excel.ts` is its adapter over Office.js. */
import type { Area, CellRef, Grid } from '../sheet/grid';
import type { Plan } from '../sheet/plan';

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** The mark (workbook-defined name) by which it is ours; null = the user's. */
  readonly mark: string | null;
}

export interface Overview {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetInfo[];
  readonly active: string;
  /** Selected areas on the active sheet, in the order of selection; empty where no cells are selected. */
  readonly selection: readonly Area[];
  /** Marks whose sheet the user has deleted. */
  readonly lostMarks: readonly string[];
}

export interface Receipt {
  /** Titles that the sheets got, in the order of the plan. */
  readonly titles: readonly string[];
  /** Titles that had to differ from the wished ones, wished → got. */
  readonly renamed: ReadonlyMap<string, string>;
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
  /** What stands on the named sheets, in that order; large ones piece by piece. */
  read(sheets: readonly string[], course?: Course): Promise<readonly Grid[]>;
  /** All of the plan or nothing: where the host fails or the user stops it in the middle, the workbook is put back as `seen`. */
  apply(plan: Plan, seen: Overview, course?: Course): Promise<Receipt>;
  show(cell: CellRef): Promise<void>;
  /** Calls back after the selection or a cell of a user's sheet has changed; gives the way to stop. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

export const HOST_CODES = [
  'busy',
  'protected',
  'tooLarge',
  'gone',
  'cellEdit',
  'cancelled',
  'other',
] as const;
export type HostCode = (typeof HOST_CODES)[number];

/** The one error of a host; made in this room alone. */
export class HostError extends Error {
  constructor(
    readonly code: HostCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Throws where the user has stopped the work. */
export function goOn({ signal }: Course): void {
  if (signal?.aborted) throw new HostError('cancelled', 'stopped by the user');
}

/** The same workbook, all reading and writing on it of one course. */
export const follow = (workbook: Workbook, course: Course): Workbook => ({
  overview: () => workbook.overview(),
  read: (sheets) => workbook.read(sheets, course),
  apply: (plan, seen) => workbook.apply(plan, seen, course),
  show: (cell) => workbook.show(cell),
  watch: (changed) => workbook.watch(changed),
});
