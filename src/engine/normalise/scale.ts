/** Straight lines from values to points: between the extremes, from the mean, between two marks, to a target or a reference. */
import { countReported, deviation, extent, mean } from '../number';
import type { Place } from '../result';
import { capped, level, limit, plain, type Better, type Interval, type Normalised } from './points';

/**
 * Gives min-max points: (x̃ − min) / (max − min) · (full − floor) + floor.
 * Edge: a column without spread gives `full` to all; ranges beyond the largest double are halved first.
 * Source: docs/methods.md, "Min-max" (OECD/JRC handbook, efficacy coefficients 60+40 and 20+80).
 */
export function rescale(
  values: Float64Array,
  better: Better,
  [floor, full]: Interval,
  place: Place,
): Normalised {
  const [low, high] = extent(values);
  if (!(high > low)) return level(values, full, place);
  const scale = Number.isFinite(high - low) ? 1 : 0.5;
  const range = (high * scale - low * scale) / (better === 'high' ? 1 : -1);
  const from = (better === 'high' ? low : high) * scale;
  const width = full - floor;
  const points = new Float64Array(values.length);
  if (scale === 1)
    for (let i = 0; i < points.length; i++) points[i] = ((values[i]! - from) / range) * width + floor;
  else
    for (let i = 0; i < points.length; i++) points[i] = ((values[i]! * scale - from) / range) * width + floor;
  return plain(points);
}

/**
 * Gives z-scores: (x̃ − mean) / sd · spread + centre.
 * Edge: a column without spread gives the centre to all.
 */
export function standardise(
  values: Float64Array,
  better: Better,
  { spare, centre, spread }: { readonly spare: 0 | 1; readonly centre: number; readonly spread: number },
  place: Place,
): Normalised {
  const sd = deviation(values, spare);
  if (!(sd > 0)) return level(values, centre, place);
  const middle = mean(values);
  const sign = better === 'high' ? spread : -spread;
  const far = !Number.isFinite(extent(values)[1] - extent(values)[0]);
  return plain(values.map((x) => sign * (far ? x / sd - middle / sd : (x - middle) / sd) + centre));
}

/**
 * Gives points on the line through (base, floor) and (target, full); the order of base and target says the direction.
 */
export function betweenAnchors(
  values: Float64Array,
  base: number,
  target: number,
  [floor, full]: Interval,
  clip: boolean,
  place: Place,
): Normalised {
  const points = values.map((x) => ((x - base) / (target - base)) * (full - floor) + floor);
  return clip ? limit(points, floor, full, place) : plain(points);
}

/** Gives (x − low) / (high − low) between fixed goalposts, mirrored where less is better, of logarithms where asked. */
export function betweenGoalposts(
  values: Float64Array,
  better: Better,
  { low, high, to, clip, log }: { low: number; high: number; to: Interval; clip: boolean; log: boolean },
  place: Place,
): Normalised {
  const of = log ? values.map(Math.log) : values;
  const [a, b] = log ? [Math.log(low), Math.log(high)] : [low, high];
  return better === 'high'
    ? betweenAnchors(of, a, b, to, clip, place)
    : betweenAnchors(of, b, a, to, clip, place);
}

/**
 * Gives (x̃ − min) / (T̃ − min): 0 for the worst, 1 at the target, above 1 beyond it unless capped.
 * Edge: a column without spread, and one whose worst has reached the target, give 1 to all.
 */
export function toTarget(
  values: Float64Array,
  better: Better,
  target: number,
  cap: boolean,
  place: Place,
): Normalised {
  const [low, high] = extent(values);
  if (!(high > low)) return level(values, 1, place);
  const worst = better === 'high' ? low : high;
  if (better === 'high' ? worst >= target : worst <= target) {
    return { points: values.map((x) => (x === x ? 1 : NaN)), notes: [capped(countReported(values), place)] };
  }
  const points = values.map((x) => (x - worst) / (target - worst));
  return cap ? limit(points, -Infinity, 1, place) : plain(points);
}

/** Gives 1 − (ref̃ − x̃) / (ref̃ − min): 0 for the worst, 1 at the reference unit, above 1 for the better unless capped. */
export function toReference(
  values: Float64Array,
  better: Better,
  reference: number,
  cap: boolean,
  place: Place,
): Normalised {
  const worst = extent(values)[better === 'high' ? 0 : 1];
  const points = values.map((x) => 1 - (reference - x) / (reference - worst));
  return cap ? limit(points, -Infinity, 1, place) : plain(points);
}
