/** Where headings and units stand on a sheet of ours that lists them, whichever language it was written in. */
import { LOCALES, words } from '../../words';
import { DETAIL_WORDS } from '../../words/detail';
import { KEPT_WORDS } from '../../words/kept';
import type { Cell, Grid } from '../grid';
import type { SheetPlan } from '../plan';

/** Rows and columns of the sheet, counted from 0. */
export interface Frame {
  readonly head: number;
  readonly unitColumn: number;
  /** Headings by column; '' = none. */
  readonly heads: readonly string[];
  /** Names with their rows, from the top. */
  readonly units: readonly { readonly name: string; readonly row: number }[];
  /** The last row of a unit, or the headings where there is none. */
  readonly last: number;
  /** Units that an earlier run has set aside. */
  readonly gone: readonly { readonly name: string; readonly row: number }[];
  /** The heading over them; null = none were. */
  readonly goneHead: number | null;
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): Cell;
}

const all = <T>(of: (locale: (typeof LOCALES)[number]) => T): ReadonlySet<T> => new Set(LOCALES.map(of));
const RANK = all((locale) => words(locale).sheets.heads.rank);
const UNIT = all((locale) => words(locale).sheets.heads.unit);
const GONE = all((locale) => KEPT_WORDS[locale].gone);
/** What stands below the units begins with one of these. */
const CLOSING = new Set([
  ...all((locale) => words(locale).sheets.notes.heading),
  ...all((locale) => DETAIL_WORDS[locale].mean),
  ...GONE,
]);

type Lines = Pick<Frame, 'rows' | 'columns' | 'cell'>;

const textAt = (lines: Lines, row: number, column: number): string => String(lines.cell(row, column)).trim();

function frameOf(lines: Lines): Frame | null {
  const across = Array.from({ length: lines.columns }, (_, column) => column);
  for (let head = 0; head < lines.rows; head++) {
    const heads = across.map((column) => textAt(lines, head, column));
    const unitColumn = heads.findIndex((text) => UNIT.has(text));
    // Whatever a person puts in before it, remarks stand in the column of the ranks.
    const rankColumn = heads.findIndex((text) => RANK.has(text));
    if (unitColumn < 0 || rankColumn < 0) continue;
    const listed = (from: number, until: (row: number) => boolean) => {
      const found: { name: string; row: number }[] = [];
      for (let row = from; row < lines.rows && !until(row); row++) {
        const name = textAt(lines, row, unitColumn);
        if (name !== '') found.push({ name, row });
      }
      return found;
    };
    const units = listed(head + 1, (row) => CLOSING.has(textAt(lines, row, rankColumn)));
    const goneHead = Array.from({ length: lines.rows }, (_, row) => row).find((row) =>
      GONE.has(textAt(lines, row, rankColumn)),
    );
    const gone =
      goneHead === undefined ? [] : listed(goneHead + 1, (row) => textAt(lines, row, unitColumn) === '');
    return {
      ...lines,
      head,
      unitColumn,
      heads,
      units,
      last: units.at(-1)?.row ?? head,
      gone,
      goneHead: goneHead ?? null,
    };
  }
  return null;
}

/** Gives the frame of a sheet as it was read; null where it has no headings of ours. */
export const frameOfGrid = ({ area, values }: Grid): Frame | null =>
  frameOf({
    rows: area.row + area.rows,
    columns: area.column + area.columns,
    cell: (row, column) => values[row - area.row]?.[column - area.column] ?? '',
  });

/** Gives the frame of a sheet as it is planned. */
export function frameOfPlan({ steps }: SheetPlan): Frame | null {
  const written = steps.find((step) => step.kind === 'write');
  if (written?.kind !== 'write') return null;
  const { at, values } = written;
  return frameOf({
    rows: at.rows,
    columns: at.columns,
    cell: (row, column) => values[row]?.[column] ?? '',
  });
}
