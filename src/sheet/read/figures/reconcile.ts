/** One indicator in several periods, each in its own unit → all in that of the latest, visibly. */
import type { CellRef } from '../../grid';
import { noteAt, problemAt, type SheetNote, type SheetProblem } from '../../problem';
import { convert } from '../cell/measure';

/** The figures of an indicator in one period. */
export interface Measured {
  readonly indicator: string;
  readonly period: string | null;
  readonly unit: string | null;
  /** Percentages are fractions: 9.6% is 0.096. */
  readonly fractions: boolean;
  readonly values: Float64Array;
  readonly heading: CellRef;
}

/**
 * Brings the figures of earlier periods to the unit of the latest, in place; periods come oldest first.
 * Edge: of a period that names no unit nothing can be said; it stays as it is.
 * Errors: a unit of another measure or currency is a problem of its period.
 */
export function reconcile(measured: readonly Measured[], problems: SheetProblem[], notes: SheetNote[]): void {
  const latest = new Map<string, Measured>();
  for (const one of measured) if (one.unit !== null) latest.set(one.indicator, one);
  for (const one of measured) {
    const wanted = latest.get(one.indicator);
    if (wanted === undefined || wanted === one || one.unit === null) continue;
    if (one.unit !== wanted.unit) bringTo(wanted.unit ?? '', one, problems, notes);
    // The same share written otherwise: 9.6% in one year, a plain 9.6 under a % heading in the next.
    else if (one.fractions !== wanted.fractions)
      scale(one.values, one.fractions ? (x) => x * 100 : (x) => x / 100);
  }
}

function bringTo(wanted: string, one: Measured, problems: SheetProblem[], notes: SheetNote[]): void {
  const { indicator, values, heading } = one;
  const [period, from] = [one.period ?? '', one.unit ?? ''];
  const facts = { indicator, period, from, wanted };
  if (convert(1, from, wanted) === null) {
    problems.push(problemAt(heading, 'period-unit', facts, { indicator, period }));
    return;
  }
  scale(values, (value) => convert(value, from, wanted) ?? value);
  notes.push(noteAt(heading, 'period-converted', facts, { indicator }));
}

function scale(values: Float64Array, change: (value: number) => number): void {
  values.forEach((value, unit) => {
    values[unit] = Number(change(value).toPrecision(15));
  });
}
