/** A unit whose figures are the sums of those of the units below it, or of all others: perhaps a total that its name does not call one. */
import type { Table } from '../../../engine';
import { noteAt, type SheetNote } from '../../problem';
import type { ReadIndicator, ReadUnit } from '../reading';

/**
 * Gives a note on each unit that is the sum of the units that follow it (two or more), and on the last where it is the sum
 * of all, in every level of which there are two or more.
 * Edge: sums may differ from the figures by their rounding; runs of more than 200 units are not looked at.
 */
export function noteSums(
  table: Table,
  units: readonly ReadUnit[],
  indicators: readonly ReadIndicator[],
): readonly SheetNote[] {
  const levels = table.columns.filter((_, index) => {
    const found = indicators.find(({ name }) => name === table.indicators[index]);
    return found?.role === 'level' && found.unit !== '%';
  });
  const count = table.units.length;
  const [first] = levels;
  if (count < 3 || first === undefined || levels.length < 2) return [];
  const parts = table.units.map((_, unit) => partsOf(first, unit));
  if (count > 3 && levels.every((column) => isSum(column, count - 1, 0, count - 1)))
    parts[count - 1] = count - 1;
  return parts.flatMap((size, unit) => {
    const start = unit === count - 1 ? 0 : unit + 1;
    if (size < 2 || !levels.every((column) => isSum(column, unit, start, start + size))) return [];
    const name = table.units[unit] ?? '';
    const cell = units.find((one) => one.name === name)?.cell ?? null;
    return [noteAt(cell, 'unit-sums', { unit: name }, { unit: name })];
  });
}

/** How many of the units that follow add up to a unit, in one column; 0 = no run of them does. */
function partsOf(column: Float64Array, unit: number): number {
  const value = column[unit] ?? NaN;
  let sum = 0;
  for (let next = unit + 1; next < Math.min(column.length, unit + MOST_PARTS); next++) {
    sum += column[next] ?? NaN;
    if (!(sum <= value * 1.001)) return 0;
    if (next - unit >= 2 && sum >= value * 0.999) return next - unit;
  }
  return 0;
}

const MOST_PARTS = 200;

function isSum(column: Float64Array, unit: number, from: number, to: number): boolean {
  let sum = 0;
  let decimals = 0;
  for (const value of column.subarray(from, to)) {
    if (Number.isNaN(value)) return false;
    sum += value;
    decimals = Math.max(decimals, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
  }
  const rounding = ((to - from + 1) / 2) * 10 ** -decimals;
  const value = column[unit] ?? NaN;
  return value !== 0 && Math.abs(sum - value) <= Math.min(rounding, Math.abs(value) / 1000) + 1e-9;
}
