/** What a data check finds on a small sheet, in short: one line a finding. */
import { cellAddress } from '../../../src/sheet/address';
import { checkData, type Finding } from '../../../src/sheet/check';
import type { Cell } from '../../../src/sheet/grid';
import { understand } from '../../../src/sheet/read';
import { gridOf, type Extras } from '../read/gridOf';

/** Rows of a sheet as lines of CSV; plain figures are numbers, all else is text. */
export const rowsOf = (csv: string): readonly (readonly Cell[])[] =>
  csv
    .trim()
    .split('\n')
    .map((line) =>
      line.split(',').map((field) => (/^-?\d+(\.\d+)?$/.test(field.trim()) ? Number(field) : field.trim())),
    );

export function findings(
  rows: readonly (readonly Cell[])[],
  extras: Extras = {},
  year: number | null = null,
): readonly Finding[] {
  const { reading, problems } = understand(gridOf(rows, extras));
  if (reading === null) throw new Error(problems.map(({ code }) => code).join());
  return checkData(reading, problems, year).findings;
}

const short = ({ severity, code, cells: [cell], facts }: Finding): string => {
  const typed = 'typed' in facts ? ` ${facts.typed}` : '';
  const recomputed = 'recomputed' in facts ? ` → ${facts.recomputed}` : '';
  return `${severity} ${code}${cell === undefined ? '' : ` ${cellAddress(cell)}`}${typed}${recomputed}`;
};

/** Findings of these codes (all but what the reader says, if none is named) as `error summary-differs C3 310 → 300`. */
export const found = (
  csv: string,
  codes: readonly Finding['code'][] = [],
  year: number | null = null,
): string[] =>
  findings(rowsOf(csv), {}, year)
    .filter(({ code }) => (codes.length === 0 ? code !== 'reading' : codes.includes(code)))
    .map(short);
