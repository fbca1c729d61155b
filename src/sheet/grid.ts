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

/** An Excel table (ListObject), heading row included. */
export interface ListArea extends Area {
  /** Whether its last row is its totals row. */
  readonly totals?: boolean;
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
  /** Hidden columns, in sheet coordinates. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Excel tables that lie on the sheet, in sheet coordinates. */
  readonly tables?: readonly ListArea[];
}

/** A cell of the workbook; zero-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
