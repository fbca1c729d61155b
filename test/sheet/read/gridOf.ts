/** Small sheets for the reader's tests: from rows typed in a test, or from a fixture file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area, Cell, Grid } from '../../../src/sheet/grid';

export interface Extras {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  /** Number formats by `row,column` of the grid. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Gives a grid that holds the rows as typed; short rows are filled with blanks. */
export function gridOf(rows: readonly (readonly Cell[])[], extras: Extras = {}): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    sheet: extras.sheet ?? 'Sheet1',
    area: { row: extras.row ?? 0, column: extras.column ?? 0, rows: rows.length, columns: width },
    values,
    formats: values.map((row, r) => row.map((_, c) => extras.formats?.[`${r},${c}`] ?? 'General')),
    merges: extras.merges ?? [],
    hiddenRows: new Set(extras.hiddenRows ?? []),
  };
}

/** Gives the fields of a CSV line; quotes as in RFC 4180. */
export function fieldsOf(line: string): readonly string[] {
  const fields = `,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map((match) => match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
}

export const linesOf = (file: string): readonly string[] =>
  readFileSync(join(__dirname, '../../fixtures', file), 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);

/** Gives a fixture as Excel would open it: plain figures are numbers, all else is text. */
export const gridOfFixture = (file: string, extras: Extras = {}): Grid =>
  gridOf(
    linesOf(file).map((line) =>
      fieldsOf(line).map((field) => (/^-?\d+(\.\d+)?$/.test(field) ? Number(field) : field)),
    ),
    extras,
  );
