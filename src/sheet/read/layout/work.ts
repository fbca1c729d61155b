/** What is gathered while a table is read: the table's own parts, and what is found on the way. */
import type { SheetNote, SheetProblem } from '../../problem';
import type { Columns } from '../columns/columns';
import type { Corrected } from '../corrected';
import type { Frame } from '../table/frame';
import type { NotAssessed, PrintedRanks, ReadCell } from '../reading';
import type { Measured } from '../figures/reconcile';
import type { Rows } from '../rows/rows';

interface Manner {
  readonly missing: 'refuse' | 'allow';
  readonly city: string | null;
  /** Of the unit line, for what has none. */
  readonly unit: string | null;
  readonly corrected: Corrected;
  /** Earlier name of a unit → later, as notes on the sheet tell. */
  readonly renamings: ReadonlyMap<string, string>;
}

export interface Work {
  readonly frame: Frame;
  readonly columns: Columns;
  readonly rows: Rows;
  readonly manner: Manner;
  readonly cells: ReadCell[];
  readonly problems: SheetProblem[];
  readonly notes: SheetNote[];
  readonly printed: PrintedRanks[];
  readonly notAssessed: NotAssessed[];
  /** Unit of measure by series, as its cells settled it. */
  readonly measures: Map<string, string | null>;
  /** Series whose percentages are kept as fractions. */
  readonly fractions: Set<string>;
  /** The figures of each indicator in each period, oldest first. */
  readonly measured: Measured[];
}

/** Opens an empty tray for one table. */
export const startWork = (frame: Frame, columns: Columns, rows: Rows, manner: Manner): Work => ({
  frame,
  columns,
  rows,
  manner,
  cells: [],
  problems: [],
  notes: [],
  printed: [],
  notAssessed: [],
  measures: new Map(),
  fractions: new Set(),
  measured: [],
});
