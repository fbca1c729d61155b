/** The port: all that the actions ask of a workbook. `excel.ts` is its adapter over Office.js. */
import type { Area, CellRef, Grid } from '../sheet/grid';
import type { Plan } from '../sheet/plan';
import type { Course } from './course';

export type { Course };

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
