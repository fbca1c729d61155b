/** The columns of the source sheet laid beside the units assessed: growth, targets, totals, words in place of figures. */
import type { Table } from '../../engine';
import type { CellRef } from '../grid';
import type { Reading, Survey, SurveyColumn } from '../read';

export interface Beside {
  readonly column: SurveyColumn;
  /** By row of the table; NaN = no figure. A percentage is 9.6. */
  readonly values: Float64Array;
  /** What stands there in place of a figure, such as 由负转正. */
  readonly said: ReadonlyMap<number, string>;
  /** Figures of the lines of totals. */
  readonly totals: readonly { readonly line: string; readonly value: number }[];
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${row},${column}`;

/** Row of the table for every line of a survey; null where a unit of the sheet cannot be told. */
function alignLines({ lines }: Survey, part: Reading, whole: Reading, table: Table): Int32Array | null {
  const rows = new Map(table.units.map((unit, i) => [unit, i]));
  const names = new Map(whole.units.map(({ canonical, name }) => [canonical, name]));
  const byCell = new Map(part.units.map((unit) => [keyOf(unit.cell), unit]));
  const byName = new Map(part.units.map((unit) => [unit.name, unit]));
  const at = new Int32Array(lines.length).fill(-1);
  for (const [line, { kind, cell, name }] of lines.entries()) {
    if (kind === 'total') continue;
    const unit = byCell.get(keyOf(cell)) ?? byName.get(name);
    if (unit === undefined) return null;
    at[line] = rows.get(names.get(unit.canonical) ?? unit.name) ?? -1;
  }
  return at;
}

function beside(column: SurveyColumn, { lines }: Survey, at: Int32Array, count: number): Beside {
  const values = new Float64Array(count).fill(NaN);
  const said = new Map<number, string>();
  const special = new Set(
    column.cells.filter(({ kind }) => kind === 'special').map(({ cell }) => keyOf(cell)),
  );
  const totals: { line: string; value: number }[] = [];
  for (const [line, { kind, name }] of lines.entries()) {
    const value = column.values[line] ?? NaN;
    if (kind === 'total') {
      if (!Number.isNaN(value)) totals.push({ line: name, value });
      continue;
    }
    const i = at[line] ?? -1;
    if (i < 0) continue;
    values[i] = value;
    const ref = special.size > 0 ? column.ref(line) : null;
    if (ref !== null && special.has(keyOf(ref))) said.set(i, String(column.cell(line)).trim());
  }
  return { column, values, said, totals };
}

/** Gives the columns of figures of the table's period, from all sheets that were read; those whose units are not known are left out. */
export function besideOf(reading: Reading, table: Table): readonly Beside[] {
  const parts = reading.joined.length > 0 ? reading.joined : [reading];
  return parts.flatMap((part) =>
    part.surveys().flatMap((survey) => {
      const at = alignLines(survey, part, reading, table);
      if (at === null) return [];
      return survey.columns
        .filter(({ period }) => period === null || period === table.period || reading.periods.length < 2)
        .map((column) => beside(column, survey, at, table.units.length));
    }),
  );
}
