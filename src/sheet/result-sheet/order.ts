/** In which order units stand on the sheets of a ranking. */
import type { Evaluation } from '../../engine';

export type UnitOrder = 'rank' | 'source';

/**
 * Gives rows of the table: by rank, unranked ones last, or as they stand in the source.
 * Ties: in the order of the table.
 */
export function orderUnits({ table, ranks }: Evaluation, by: UnitOrder): readonly number[] {
  const rows = table.units.map((_, i) => i);
  if (by === 'source') return rows;
  const rank = (i: number): number => {
    const value = ranks[i] ?? NaN;
    return Number.isNaN(value) ? Infinity : value;
  };
  return rows.sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}
