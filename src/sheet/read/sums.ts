/** A unit whose figures are the sums of all the others: perhaps a total that its name does not call one. */
import type { Table } from '../../engine';
import { noteAt, type SheetNote } from '../problem';
import type { ReadIndicator, ReadUnit } from './reading';

/**
 * Gives a note on the first and on the last unit of a table where it is the sum of the others in every level, of which there are two or more.
 * Edge: sums may differ from the figures by their rounding.
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
  const last = table.units.length - 1;
  if (last < 3 || levels.length < 2) return [];
  return [0, last].flatMap((unit) => {
    if (!levels.every((column) => isSum(column, unit))) return [];
    const name = table.units[unit] ?? '';
    const cell = units.find((one) => one.name === name)?.cell ?? null;
    return [noteAt(cell, 'unit-sums', { unit: name }, { unit: name })];
  });
}

function isSum(column: Float64Array, unit: number): boolean {
  let sum = 0;
  let decimals = 0;
  for (const [index, value] of column.entries()) {
    if (Number.isNaN(value)) return false;
    if (index !== unit) sum += value;
    decimals = Math.max(decimals, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
  }
  const rounding = (column.length / 2) * 10 ** -decimals;
  const value = column[unit] ?? NaN;
  return value !== 0 && Math.abs(sum - value) <= Math.min(rounding, Math.abs(value) / 1000) + 1e-9;
}
