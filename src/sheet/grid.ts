/** A sheet as it was read: values, formats and shape of one area, before anything is understood. */

/** As Office.js gives it: '' for an empty cell, errors as text (`#N/A`). */
export type Cell = string | number | boolean;

/** Zero-based, inclusive start, sizes ≥ 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly sheet: string;
  /** Where `values[0][0]` lies on the sheet. */
  readonly area: Area;
  readonly values: readonly (readonly Cell[])[];
  /** Number formats, same shape as `values`. */
  readonly formats: readonly (readonly string[])[];
  /** Merged areas, in sheet coordinates. */
  readonly merges: readonly Area[];
  /** Hidden rows, in sheet coordinates. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** A cell of the workbook; zero-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
