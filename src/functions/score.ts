/** ZONE.SCORE: the composite score of each row. */
import { round, type AggregateMethod, type SchemeDraft } from '../engine';
import { columnsOf, frame, headed, numberFrom, unframe } from './arguments';
import { columnNames, scored, unitNames } from './assess';
import { AGGREGATE, NORMALISE, readDirections, readMethod } from './method';
import { readWeights } from './weights';

/** Means bring together points as they are; methods that compare units have a normalisation of their own. */
export const MEANS: readonly AggregateMethod[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  'generalised',
  'median',
];

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
  const method = readMethod(aggregate, AGGREGATE, { method: 'arithmetic' as const }, 'aggregate');
  const usual = MEANS.includes(method.method) ? { method: 'asis' as const } : undefined;
  const normalised = readMethod(normalise, NORMALISE, usual, 'normalise');
  const directions = readDirections(direction, range);
  const places = numberFrom(decimals, null, 'decimals', { least: 0, most: 10, whole: true });
  const weighing = readWeights(weights, range);
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
    aggregate: method,
  };
  const { unrounded } = scored({ units: unitNames(range), names, columns: columnsOf(range) }, draft);
  return unframe(
    range,
    Array.from(unrounded, (x) => [x !== x ? '' : places === null ? x : round(x, places)]),
    [headed(range, '综合得分', 'Score')],
  );
}
