/** What shall be done to the workbook, as data; one small player per host applies it in the fewest batches. */
import type { Chart } from './chart';
import type { Area, Cell, Grid } from './grid';

/** A cell's look. Colours are `#RRGGBB`; sizes are points. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly border?: boolean;
}

export type Step =
  | {
      readonly kind: 'write';
      readonly at: Area;
      readonly values: readonly (readonly Cell[])[];
      readonly text?: boolean;
    }
  /** Native formulas, in English and with A1 references; null leaves the cell as it is. */
  | {
      readonly kind: 'formulas';
      readonly at: Area;
      readonly formulas: readonly (readonly (string | null)[])[];
    }
  /**
   * What stood at `from` on the sheet before it was written, with its looks, as Excel copies it: a formula's references move with it.
   * `looks` leaves the contents behind.
   */
  | { readonly kind: 'carry'; readonly from: Area; readonly to: Area; readonly looks: boolean }
  /** Shows all of what stood on the sheet before, whatever was filtered: of rows that are filtered out Excel copies nothing. */
  | { readonly kind: 'unfilter' }
  /** Filter buttons on the first row of an area. */
  | { readonly kind: 'filter'; readonly at: Area }
  | { readonly kind: 'style'; readonly at: Area; readonly style: Style }
  /** Into one cell, or with `across` each row into one. */
  | { readonly kind: 'merge'; readonly at: Area; readonly across?: boolean }
  /** In characters of the standard font. */
  | { readonly kind: 'columnWidth'; readonly column: number; readonly width: number }
  /** In points. */
  | { readonly kind: 'rowHeight'; readonly row: number; readonly rows: number; readonly height: number }
  | { readonly kind: 'freeze'; readonly rows: number; readonly columns: number }
  /** Drop-down of texts to choose from; others may be typed. */
  | { readonly kind: 'choices'; readonly at: Area; readonly of: readonly string[] }
  /** Drop-down of the texts in other cells of the sheet. */
  | { readonly kind: 'choicesFrom'; readonly at: Area; readonly from: Area }
  /** Fill by place between the smallest and the largest number. */
  | { readonly kind: 'colourScale'; readonly at: Area; readonly low: string; readonly high: string }
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** Fill and font colour where a cell contains the text; where several do, the last step wins. */
  | {
      readonly kind: 'highlight';
      readonly at: Area;
      readonly text: string;
      readonly fill: string;
      readonly colour: string;
    }
  /** On A4, by default as wide as one page. */
  | {
      readonly kind: 'print';
      readonly landscape: boolean;
      /** Rows from the top and columns from the left that every page repeats. */
      readonly titleRows: number;
      readonly titleColumns?: number;
      /** In the middle below every page; `&P` is its number, `&N` how many there are. */
      readonly footer?: string;
      /** As small as one page takes it, whatever its length. */
      readonly onePage?: boolean;
      /** In percent, for pages side by side; columns that begin a page. */
      readonly scale?: number;
      readonly breaks?: readonly number[];
      /** Rows that begin a page. */
      readonly rowBreaks?: readonly number[];
      /** What is printed; all that is filled where it is not said. */
      readonly area?: Area;
    };

/** One sheet of ours, written whole: what stood there is replaced. */
export interface SheetPlan {
  /** The workbook-defined name by which the sheet is known as ours: `ZoneRank.result.2021`. */
  readonly mark: string;
  /** Wished title; another is taken where a sheet of the user has it. */
  readonly title: string;
  readonly steps: readonly Step[];
  /** What of the sheet is ours, in short; kept with its mark and given back with it. */
  readonly own?: string;
}

/** Columns beside the user's table, where nothing but an earlier run's own stood. */
export interface BesidePlan {
  readonly sheet: string;
  /** The workbook-defined name that holds them, so that the next run finds them again: `ZoneRank.beside.1`. */
  readonly name: string;
  /** Headings and units, and what is between them. */
  readonly at: Area;
  /** Of the user's sheet; they touch nothing outside `at`. */
  readonly steps: readonly Step[];
  /** What an earlier run wrote, emptied first, and the steps by which it comes back where this run fails; null = none did. */
  readonly earlier: { readonly at: Area; readonly steps: readonly Step[] } | null;
}

export interface Plan {
  /** What it was made from: where that is no longer so, nothing is written. */
  readonly basis?: readonly Grid[];
  readonly sheets: readonly SheetPlan[];
  /** null = nothing is written there. */
  readonly beside?: BesidePlan | null;
  /** Mark of the sheet to show afterwards. */
  readonly show: string | null;
  /** What was asked, kept in the workbook only while the plan is carried out: texts that each fit a cell. Absent = it cannot be asked again. */
  readonly errand?: readonly string[];
}
