/** ZONE.WEIGHTS: weights that the figures themselves give to their indicators. */
import type { Method, SchemeDraft, WeightMethod } from '../engine';
import { columnsOf, frame, listOf, rowsOf, unframe, type Frame } from './arguments';
import { columnNames, scored, unitNames } from './assess';
import { NORMALISE, readDirections, readMethod, WEIGHTING, withSettings } from './method';
import { overZero, refuse, said } from './refuse';

/** How the columns are weighed: by numbers, one each, or by a method that looks at the figures. */
interface Weighing {
  readonly method: Method<WeightMethod>;
  readonly sizes: readonly number[] | null;
}

/** Gives weights as percent, whatever they sum to. */
function sizesOf(argument: unknown, { width }: Frame): readonly number[] | null {
  const sizes = listOf(argument);
  if (sizes === null) return null;
  if (sizes.length !== width) refuse(said().countDiffers('weights', sizes.length, width));
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sizes.some((size) => size < 0)) refuse(said().weightNegative);
  if (sum === 0) throw overZero();
  return sizes.map((size) => (100 * size) / sum);
}

/** Gives what an argument says of weights: numbers, or the name of a method; left out, all count alike. */
export function readWeights(argument: unknown, range: Frame): Weighing {
  const cells = rowsOf(argument)?.flat() ?? [];
  const word = cells.length === 1 && typeof cells[0] === 'string' ? cells[0] : null;
  if (word !== null)
    return { method: readMethod(word, WEIGHTING, { method: 'equal' as const }, 'weights'), sizes: null };
  const sizes = sizesOf(argument, range);
  return { method: { method: sizes === null ? 'equal' : 'given' }, sizes };
}

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
  const directions = readDirections(direction, range);
  const names = columnNames(range);
  const draft: SchemeDraft = {
    indicators: names.map((name, j) => ({
      name,
      direction: directions[j],
      missing: { rule: 'drop' },
      normalise: normalised,
      weight: weighing.sizes?.[j],
    })),
    weights: weighing.method,
  };
  const found = scored({ units: unitNames(range), names, columns: columnsOf(range) }, draft).weights;
  return unframe({ ...range, names: null }, [[...found]]);
}
