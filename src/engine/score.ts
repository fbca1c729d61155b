/** The published score: the index with bonus and deduction, rounded before anything is ranked. */
import { round } from './number';

/**
 * Gives the scores that are published and ranked.
 * Formula: round(total + bonus, decimals). Missing: NaN stays NaN. Edge: `decimals` null leaves them as computed.
 * @example publish(Float64Array.of(77.925), 2) // [77.93]
 */
export function publish(totals: Float64Array, decimals: number | null): Float64Array {
  if (decimals === null) return totals;
  const scores = new Float64Array(totals.length);
  for (let i = 0; i < scores.length; i++) scores[i] = round(totals[i]!, decimals);
  return scores;
}
