/** Points of one column, and the limits that are set to them with a note. */
import { note, type EngineNote } from '../problem';
import type { Better } from '../rank';
import type { Place } from '../result';

export type { Better };

export type Interval = readonly [number, number];

export interface Normalised {
  readonly points: Float64Array;
  readonly notes: readonly EngineNote[];
}

/** All who are reported have the same points; said in a note. */
export function level(values: Float64Array, points: number, place: Place): Normalised {
  return {
    points: values.map((x) => (x === x ? points : NaN)),
    notes: [note('no-spread', place, { points })],
  };
}

/** Points below `least` are lifted to it, points above `most` cut to it, and it is said how many. */
export function limit(points: Float64Array, least: number, most: number, place: Place): Normalised {
  let low = 0;
  let high = 0;
  for (let i = 0; i < points.length; i++) {
    if (points[i]! < least) low++;
    if (points[i]! > most) high++;
  }
  if (low + high === 0) return { points, notes: [] };
  return {
    points: points.map((x) => (x < least ? least : x > most ? most : x)),
    notes: [
      ...(low > 0 ? [note('points-floored', place, { count: low })] : []),
      ...(high > 0 ? [capped(high, place)] : []),
    ],
  };
}

export const capped = (count: number, place: Place) => note('points-capped', place, { count });

export const plain = (points: Float64Array): Normalised => ({ points, notes: [] });
