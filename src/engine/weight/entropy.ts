/** Weights from how unevenly a column's total is shared among the units. */
import { extent } from '../number';
import { logarithms } from './logarithm';

/** Between these sums, neither x·ln x nor its sum leaves the range of doubles. */
const [TINY, HUGE] = [1e-290, 1e290];

/**
 * Gives 1 − e, e = −Σ p ln p / ln n, p = (x + shift) / Σ(x + shift), 0·ln 0 = 0.
 * Missing: skipped; n counts the reported. Edge: 0 for fewer than two values and for a column of zeros.
 * Errors: NaN for a column with negative values, which is refused. Source: docs/methods.md, "Entropy".
 * @example diversity(Float64Array.of(1, 1, 1)) // 0
 */
export function diversity(column: Float64Array, shift = 0): number {
  // Σ p ln p = Σ x ln x / Σx − ln Σx: one pass, and no column of shares is stored.
  let logs = logarithms(shift === 0 ? column : column.map((x) => x + shift));
  if (!(logs.sum > TINY && logs.sum < HUGE)) {
    const most = extent(column)[1] + shift;
    if (!(most > 0)) return logs.sumOfLogs === 0 ? 0 : NaN;
    logs = logarithms(column.map((x) => (x + shift) / most));
  }
  const { count, sum, sumOfLogs } = logs;
  if (count < 2 && sumOfLogs === sumOfLogs) return 0;
  const entropy = (Math.log(sum) - sumOfLogs / sum) / Math.log(count);
  // What is even but for the last binary places is even.
  return entropy > 1 - 1e-14 ? 0 : 1 - entropy;
}
