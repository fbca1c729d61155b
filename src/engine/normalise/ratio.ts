/** Points as ratios: to the best, to a benchmark, to the total, to the length of the column. */
import { countReported, extent } from '../number';
import type { Place } from '../result';
import { level, limit, plain, type Better, type Normalised } from './points';

/** Gives outOf · x / max, where less is better outOf · min / x; below 0 there are no points. */
export function ratioToBest(values: Float64Array, better: Better, outOf: number, place: Place): Normalised {
  const [low, high] = extent(values);
  const points =
    better === 'high' ? values.map((x) => (x / high) * outOf) : values.map((x) => (low / x) * outOf);
  return limit(points, 0, Infinity, place);
}

/** Gives x / max, where less is better min / x; values below 0 stay below. */
export function fractionOfMax(values: Float64Array, better: Better): Normalised {
  const [low, high] = extent(values);
  return plain(better === 'high' ? values.map((x) => x / high) : values.map((x) => low / x));
}

/** Gives outOf · x / benchmark, where less is better outOf · benchmark / x; at most cap · outOf, at least 0. */
export function ratioTo(
  values: Float64Array,
  better: Better,
  { benchmark, cap = Infinity, outOf }: { benchmark: number; cap?: number; outOf: number },
  place: Place,
): Normalised {
  const ratios = values.map((x) => (better === 'high' ? x / benchmark : benchmark / x) * outOf);
  return limit(ratios, 0, cap * outOf, place);
}

/** Gives x / Σx; where less is better (1/x) / Σ(1/x). */
export function share(values: Float64Array, better: Better): Normalised {
  const [low, high] = extent(values);
  const scaled = better === 'high' ? values.map((x) => x / high) : values.map((x) => low / x);
  const sum = scaled.reduce((total, x) => (x === x ? total + x : total), 0);
  return plain(scaled.map((x) => x / sum));
}

/**
 * Gives x / ‖x‖; where less is better and the ideals are not to be swapped, 1 − x / ‖x‖.
 * Edge: a column of zeros gives 1/√n to all, as any other constant column.
 */
export function vector(values: Float64Array, complement: boolean, place: Place): Normalised {
  const [low, high] = extent(values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (!(size > 0)) return level(values, 1 / Math.sqrt(countReported(values)), place);
  const scaled = values.map((x) => x / size);
  const length = Math.sqrt(scaled.reduce((total, x) => (x === x ? total + x * x : total), 0));
  return plain(scaled.map((x) => (complement ? 1 - x / length : x / length)));
}
