/** ZONE.WEIGHTS: weights that the figures themselves give to their indicators. */
import { frame, unframe } from './arguments';
import { scored } from './assess';
import { NORMALISE, readMethod, WEIGHTING, withSettings } from './method';
import { sizesOf, tableIn, weighed, type Weighing } from './weighing';

/**
 * Weighs the columns of a range.
 * @customfunction WEIGHTS
 * @param values Numbers
 * @param [method] Method
 * @param [direction] Directions
 * @param [settings] Settings of the method
 * @param [normalise] Normalisation
 * @param [labels] Labels
 * @returns A row of weights that sum to 1
 */
export function weights(
  values: unknown[][],
  method?: unknown,
  direction?: unknown[][],
  settings?: unknown[][],
  normalise?: unknown,
  labels?: unknown,
): unknown[][] {
  const range = frame(values, labels, 'values');
  const named = readMethod(method, WEIGHTING, { method: 'entropy' as const }, 'method');
  const weighing: Weighing =
    named.method === 'given'
      ? { method: named, sizes: sizesOf(settings, range) }
      : { method: withSettings(named, WEIGHTING, settings), sizes: null };
  const normalised = readMethod(normalise, NORMALISE, undefined, 'normalise');
  const found = scored(tableIn(range), weighed(range, weighing, direction, normalised)).weights;
  return unframe({ ...range, names: null }, [[...found]]);
}
