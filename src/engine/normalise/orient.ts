/** Makes any direction a plain one: for a target, the distance to it, and less is better. */
import type { Direction } from '../scheme';
import type { Better } from './points';

export interface Oriented {
  readonly values: Float64Array;
  readonly better: Better;
}

/**
 * Gives the column with the plain direction to judge it by; a column with a plain direction is shared.
 * Formula: towards [a, b]: a − x below, x − b above, 0 within.
 * @example orient(Float64Array.of(3, 9), { between: [4, 6] }).values // [1, 3]
 */
export function orient(column: Float64Array, direction: Direction): Oriented {
  if (direction === 'high' || direction === 'low') return { values: column, better: direction };
  const [low, high] = 'near' in direction ? [direction.near, direction.near] : direction.between;
  return { values: column.map((x) => (x < low ? low - x : x > high ? x - high : x * 0)), better: 'low' };
}
