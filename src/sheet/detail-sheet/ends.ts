/** The best and the worst of a column. */
import { extent, type Indicator } from '../../engine';

/** Best and worst; null = nothing is better than another there. */
export type Ends = readonly [number, number] | null;

export const highest = (values: Float64Array): Ends => {
  const [low, high] = extent(values);
  return Number.isFinite(low) ? [high, low] : null;
};
export const reverse = (ends: Ends): Ends => ends && [ends[1], ends[0]];

/** The values next to and farthest from where they should be. */
function closest(values: Float64Array, distance: (x: number) => number): Ends {
  const known = values.filter((x) => x === x);
  if (known.length === 0) return null;
  const pick = (better: (a: number, b: number) => boolean): number =>
    known.reduce((picked, x) => (better(distance(x), distance(picked)) ? x : picked));
  return [pick((a, b) => a < b), pick((a, b) => a > b)];
}

export function endsOf(values: Float64Array, { direction: towards }: Indicator): Ends {
  if (towards === 'high') return highest(values);
  if (towards === 'low') return reverse(highest(values));
  if ('near' in towards) return closest(values, (x) => Math.abs(x - towards.near));
  const [from, to] = towards.between;
  return closest(values, (x) => Math.max(from - x, x - to, 0));
}
