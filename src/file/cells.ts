/** What reading and writing the cells of a sheet share. */
import type { ICellData } from '@univerjs/core';

export type Cells = Record<number, Record<number, ICellData>>;

/** The area that a formula of several cells fills, with what stands there; `dynamic` if it grows and shrinks by itself. */
export interface Spill {
  ref: string;
  dynamic: boolean;
  values: (string | number | boolean | null)[][];
}

/** What a cell of the file says that the grid has no field for. */
export interface CellCustom {
  /** The shared text with formats inside it, kept while the plain text stays the same. */
  rich?: number;
  /** False where a protected sheet lets people write. */
  locked?: false;
}

/** Texts that are no texts: what stands where a formula has failed. */
export const errors: ReadonlySet<string> = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!',
]); // prettier-ignore
