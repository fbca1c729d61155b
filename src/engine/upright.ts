/** Which points run the way of their values where less is better, and the same points turned. */
import type { IndicatorDraft, Scheme } from './scheme';
import type { Branch, Leaf } from './tree';

/**
 * Whether less is better of an indicator's points: they are vectors whose ideals TOPSIS swaps.
 * @example isSwapped({ name: '能耗', direction: 'low', normalise: { method: 'vector', cost: 'swap' } }) // true
 */
export const isSwapped = ({ normalise, direction = 'high' }: IndicatorDraft): boolean =>
  normalise?.method === 'vector' && normalise.cost === 'swap' && direction !== 'high';

/** The same of a part of the tree; of a dimension more is always better. */
export const isLower = (part: Branch | Leaf, { indicators }: Scheme): boolean =>
  part.kind === 'indicator' && isSwapped(indicators[part.index]!);

/** An indicator's points, more being better. */
export function upright(
  key: string,
  { indicators }: Scheme,
  normalised: readonly Float64Array[],
): Float64Array {
  const j = indicators.findIndex(({ name }) => name === key);
  return isSwapped(indicators[j]!) ? normalised[j]!.map((x) => -x) : normalised[j]!;
}
