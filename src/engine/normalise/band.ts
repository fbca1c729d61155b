/** Points by bands: less and less for each further band from the mean, or read from a table. */
import { mean } from '../number';
import type { Place } from '../result';
import { limit, plain, type Better, type Normalised } from './points';

/**
 * Gives B + x₁·B/d₁ + x₂·B/d₂ + …, x_k the part of the distance from the centre within the k-th band; mirrored below.
 * Units: the distance is in percent of the centre (`relative`) or in the values' own points (`difference`).
 * Edge: beyond the last divisor it goes on holding; points do not fall below 0.
 */
export function banded(
  values: Float64Array,
  better: Better,
  way: { basic: number; centre?: number; width: number; divisors: readonly number[]; relative: boolean },
  place: Place,
): Normalised {
  const centre = way.centre ?? mean(values);
  const sign = better === 'high' ? 1 : -1;
  const points = values.map((x) => {
    const distance = sign * (way.relative ? (x / centre - 1) * 100 : x - centre);
    const earned = earn(Math.abs(distance), way.width, way.divisors) * way.basic;
    return distance >= 0 ? way.basic + earned : way.basic - earned;
  });
  return limit(points, 0, Infinity, place);
}

/** Multiples of the basic points for a distance from the centre. */
function earn(distance: number, width: number, divisors: readonly number[]): number {
  let sum = 0;
  let left = distance;
  for (let k = 0; k < divisors.length && left > 0; k++) {
    const last = k === divisors.length - 1;
    const within = last ? left : Math.min(left, width);
    sum += within / divisors[k]!;
    left -= within;
  }
  return distance === distance ? sum : NaN;
}

type Pairs = readonly (readonly [number, number])[];

/** Gives the points of the last step reached; below the first, `below`. */
export function stepsOf(values: Float64Array, pairs: Pairs, below: number): Normalised {
  return plain(
    values.map((x) => {
      if (x !== x) return NaN;
      let points = below;
      for (const [from, worth] of pairs) if (x >= from) points = worth;
      return points;
    }),
  );
}

/** Gives points on the lines between the pairs; before the first and after the last theirs. */
export function linesThrough(values: Float64Array, pairs: Pairs): Normalised {
  return plain(
    values.map((x) => {
      if (x !== x) return NaN;
      const after = pairs.findIndex(([at]) => x < at);
      if (after === 0) return pairs[0]![1];
      if (after < 0) return pairs.at(-1)![1];
      const [a, p] = pairs[after - 1]!;
      const [b, q] = pairs[after]!;
      return p + ((x - a) / (b - a)) * (q - p);
    }),
  );
}
