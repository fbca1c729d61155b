/** What was understood of a workbook as the JSON that programs outside rely on. */
import type { ReadReport } from '../src/actions/read';
import { rangeOf } from '../src/actions/read';
import { cellAddress } from '../src/sheet/address';
import type { Reading } from '../src/sheet/read';
import type { Words } from '../src/words';
import type { OutputProblem } from './door';
import { NO_TRAFFIC, type Traffic } from './traffic';

/** A table of the workbook. Cells and columns are those of its sheet. */
export interface TableOutput {
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

export interface ReadOutput extends Traffic {
  readonly tables: readonly TableOutput[];
  readonly problems: readonly OutputProblem[];
  readonly notes: readonly string[];
}

const tableOutput = (reading: Reading, words: Words): TableOutput => ({
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

export const makeReadOutput = (
  { readings, problems, notes }: ReadReport,
  { batches, bytesSent, bytesReceived }: Traffic,
  words: Words,
): ReadOutput => ({
  tables: readings.map((reading) => tableOutput(reading, words)),
  problems: problems.map(({ where, message }) => ({ cell: where, message })),
  notes,
  batches,
  bytesSent,
  bytesReceived,
});

/** Before anything could be read: the problems, and nothing else. */
export const makeReadRefusal = (problems: readonly OutputProblem[]): ReadOutput => ({
  tables: [],
  problems,
  notes: [],
  ...NO_TRAFFIC,
});
