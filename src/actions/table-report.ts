/** A table as it was understood: the contract's JSON, in the user's language. */
import { areaAddress, cellAddress } from '../sheet/address';
import type { Reading } from '../sheet/read';
import type { Words } from '../words';

/** A table of the workbook. Cells and columns are those of its sheet. */
export interface TableReport {
  readonly sheet: string;
  /** Its areas, parted by commas, headings included. */
  readonly range: string;
  readonly layout: Reading['layout'];
  /** Oldest first; empty where the sheet names none. */
  readonly periods: readonly string[];
  readonly units: readonly {
    /** As written. */
    readonly name: string;
    /** As matched across sheets and years. */
    readonly canonical: string;
    readonly cell: string;
  }[];
  readonly indicators: readonly {
    readonly name: string;
    /** The usual name of the same thing. */
    readonly canonical: string;
    /** Unit of measure; null = none was found. */
    readonly unit: string | null;
    /** null = the heading names none. */
    readonly period: string | null;
    readonly role: Reading['indicators'][number]['role'];
    /** ask = nothing says which way is better. */
    readonly direction: Reading['indicators'][number]['direction'];
    /** Why this direction. */
    readonly because: string;
    /** As the table states it; null = it states none. */
    readonly weight: number | null;
    /** Whether it would be scored. */
    readonly assessed: boolean;
    /** Letters of the column, or the number of the row where units go across. */
    readonly column: string;
  }[];
  /** Those that are not plain numbers. A percentage is a fraction: 9.6% is 0.096. */
  readonly cells: readonly {
    readonly cell: string;
    readonly kind: Reading['cells'][number]['kind'];
    readonly value: Reading['cells'][number]['value'];
    /** Of the cell itself; '' = it names none. */
    readonly unit: string;
  }[];
  /** Rows and columns of the table that are neither unit nor indicator. */
  readonly excluded: readonly { readonly where: string; readonly why: string }[];
}

/** The areas of a table as a person writes them. */
export const rangeOf = ({ range }: Reading): string => range.map(areaAddress).join(',');

export const reportTable = (reading: Reading, words: Words): TableReport => ({
  sheet: reading.sheet,
  range: rangeOf(reading),
  layout: reading.layout,
  periods: reading.periods,
  units: reading.units.map(({ name, canonical, cell }) => ({ name, canonical, cell: cellAddress(cell) })),
  indicators: reading.indicators.map(
    ({ name, canonical, unit, period, role, direction, because, weight, assessed, column }) => ({
      name,
      canonical,
      unit,
      period,
      role,
      direction,
      because: words.because(because),
      weight,
      assessed,
      column,
    }),
  ),
  cells: reading.cells.map(({ cell, kind, value, unit }) => ({ cell: cellAddress(cell), kind, value, unit })),
  excluded: reading.excluded.map((each) => ({ where: each.where, why: words.exclusion(each) })),
});
