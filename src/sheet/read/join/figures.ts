/** The figures of one indicator from several tables, brought to one measure and laid into one column. */
import { problemAt, noteAt, type SheetNote, type SheetProblem } from '../../problem';
import type { CellRef } from '../../grid';
import { convert } from '../cell/measure';
import { clean } from '../cell/quantity';
import type { Reading, ReadIndicator } from '../reading';
import { addressFrom } from '../layout/units';

/** One table's figures of an indicator. */
export interface Share {
  readonly reading: Reading;
  readonly period: string | null;
  /** As its sheet names it. */
  readonly indicator: string;
  readonly described: ReadIndicator | null;
  /** Its sheet's names, in the order of `values`. */
  readonly units: readonly string[];
  readonly values: Float64Array;
  /** Place of each of its units in the joined table. */
  readonly at: readonly number[];
}

/** What is found on the way. */
export interface Told {
  readonly problems: SheetProblem[];
  readonly notes: SheetNote[];
}

/** Gives how a share's figures become those of the measure wanted; null where no constant rate leads there. */
function measureTo(share: Share, wanted: Share, told: Told): ((value: number) => number) | null {
  const [from, to] = [unitOf(share), unitOf(wanted)];
  if (share === wanted || from === null || to === null) return same;
  if (from !== to) {
    if (convert(1, from, to) === null) {
      const facts = { indicator: share.indicator, text: from, wanted: to, other: headingFrom(share, wanted) };
      told.problems.push(
        problemAt(headingOf(share), 'measure-differs', facts, { indicator: wanted.indicator }),
      );
      return null;
    }
    noteConverted(share, from, to, told);
    return (value) => convert(value, from, to) ?? NaN;
  }
  if (to !== '%' || isFraction(share) === isFraction(wanted)) return same;
  return isFraction(share) ? (value) => clean(value * 100) : (value) => clean(value / 100);
}

const same = (value: number): number => value;
const unitOf = ({ described }: Share): string | null => described?.unit ?? null;

function noteConverted(share: Share, from: string, wanted: string, { notes }: Told): void {
  const { indicator, values } = share;
  const count = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  notes.push(noteAt(headingOf(share), 'unit-converted', { indicator, from, wanted, count }, { indicator }));
}

/** Whether its percentages are kept as fractions: 9.6% as 0.096. A plain 9.6 below a heading in % is kept as it is. */
function isFraction({ reading, described }: Share): boolean {
  if (described === null) return false;
  const { area } = described;
  return reading.cells.some(
    ({ kind, cell }) =>
      kind === 'percent' &&
      cell.sheet === reading.sheet &&
      cell.row >= area.row &&
      cell.row < area.row + area.rows &&
      cell.column >= area.column &&
      cell.column < area.column + area.columns,
  );
}

const headingOf = ({ reading, indicator, period }: Share): CellRef | null =>
  reading.cellOf({ indicator }, period);

function headingFrom(share: Share, other: Share): string {
  const [here, there] = [headingOf(share), headingOf(other)];
  return here === null || there === null ? other.reading.sheet : addressFrom(here, there);
}

/**
 * Lays the shares of one indicator into a column of `height` units, in the measure of the share `wanted`. A figure that two sheets give differently is a problem
 * with both cells, the first sheet's standing for the rest.
 */
export function layShares(shares: readonly Share[], wanted: Share, height: number, told: Told): Float64Array {
  const column = new Float64Array(height).fill(NaN);
  const from = new Array<Share | null>(height).fill(null);
  for (const share of shares) {
    const measured = measureTo(share, wanted, told);
    if (measured === null) continue;
    let clashes = 0;
    let first = -1;
    share.values.forEach((value, i) => {
      const at = share.at[i]!;
      const own = measured(value);
      if (Number.isNaN(own)) return;
      const known = column[at]!;
      if (Number.isNaN(known)) {
        column[at] = own;
        from[at] = share;
      } else if (!isSame(known, own)) {
        if (first < 0) first = i;
        clashes++;
      }
    });
    if (first >= 0) told.problems.push(clash(share, first, from[share.at[first]!]!, clashes));
  }
  return column;
}

/** Rounding in a conversion is no difference. */
const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function clash(share: Share, i: number, other: Share, count: number): SheetProblem {
  const unit = share.units[i]!;
  const there = other.units[other.at.indexOf(share.at[i]!)]!;
  const here = share.reading.cellOf({ unit, indicator: share.indicator }, share.period);
  const cell = other.reading.cellOf({ unit: there, indicator: other.indicator }, other.period);
  const at = here === null || cell === null ? other.reading.sheet : addressFrom(here, cell);
  const facts = { unit, indicator: share.indicator, other: at, count };
  return problemAt(here, 'figure-differs', facts, { unit, indicator: share.indicator });
}
