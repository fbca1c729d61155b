/** The port: all that the actions ask of a workbook. `excel.ts` is its adapter over Office.js. */
import type { Area, CellRef, Grid } from '../sheet/grid';
import type { Plan } from '../sheet/plan';

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** Used range; null = empty sheet. */
  readonly used: Area | null;
  /** The mark (workbook-defined name) by which it is ours; null = the user's. */
  readonly mark: string | null;
}

export interface Overview {
  readonly sheets: readonly SheetInfo[];
  readonly active: string;
  /** Selected areas on the active sheet, in the order of selection. */
  readonly selection: readonly Area[];
}

export interface Receipt {
  /** Titles that the sheets got, in the order of the plan. */
  readonly titles: readonly string[];
  /** Titles that had to differ from the wished ones, wished → got. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface Workbook {
  overview(): Promise<Overview>;
  /** Whole used ranges of the named sheets, in that order. */
  read(sheets: readonly string[]): Promise<readonly Grid[]>;
  apply(plan: Plan): Promise<Receipt>;
  show(cell: CellRef): Promise<void>;
  /** Calls back after the selection or a cell of a user's sheet has changed; gives the way to stop. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

export const HOST_CODES = ['busy', 'protected', 'tooLarge', 'gone', 'cellEdit', 'other'] as const;

/** The one error of a host; made in `excel.ts` alone. */
export class HostError extends Error {
  constructor(
    readonly code: (typeof HOST_CODES)[number],
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
