/** ZONE.SCORE: the composite score of each row. */
import { round } from '../engine';
import { frame, headed, numberFrom, unframe } from './arguments';
import { scored } from './assess';
import { scoring, tableIn } from './weighing';

/**
 * Scores each row of a range.
 * @customfunction SCORE
 * @param values Points or figures
 * @param [weights] Weights
 * @param [aggregate] Aggregation
 * @param [normalise] Normalisation
 * @param [direction] Directions
 * @param [decimals] Decimals
 * @param [labels] Labels
 * @returns A score for each row
 */
export function score(
  values: unknown[][],
  weights?: unknown[][],
  aggregate?: unknown,
  normalise?: unknown,
  direction?: unknown[][],
  decimals?: unknown,
  labels?: unknown,
): unknown[][] {
  const range = frame(values, labels, 'values');
  const draft = scoring(range, { weights, aggregate, normalise, direction });
  const places = numberFrom(decimals, null, 'decimals', { least: 0, most: 10, whole: true });
  const { unrounded } = scored(tableIn(range), draft);
  return unframe(
    range,
    Array.from(unrounded, (x) => [x !== x ? '' : places === null ? x : round(x, places)]),
    [headed(range, '综合得分', 'Score')],
  );
}
