/** Weights from how unevenly a column's total is shared among the units. */

/**
 * Gives 1 − e, e = −Σ p ln p / ln n, p = (x + shift) / Σ(x + shift), 0·ln 0 = 0.
 * Missing: skipped; n counts the reported. Edge: 0 for fewer than two values and for a column of zeros.
 * Errors: none; negative values are refused before. Source: docs/methods.md, "Entropy".
 * @example diversity(Float64Array.of(1, 1, 1)) // 0
 */
export function diversity(column: Float64Array, shift = 0): number {
  // Σ p ln p = Σ x ln x / Σx − ln Σx: one pass, and no column of shares is stored.
  const scale = largest(column) + shift;
  if (!(scale > 0)) return 0;
  let sum = 0;
  let sumOfLogs = 0;
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const x = (column[i]! + shift) / scale;
    if (x !== x) continue;
    count++;
    if (x > 0) {
      sum += x;
      sumOfLogs += x * Math.log(x);
    }
  }
  if (count < 2) return 0;
  const entropy = (Math.log(sum) - sumOfLogs / sum) / Math.log(count);
  // What is even but for the last binary places is even.
  return entropy > 1 - 1e-14 ? 0 : 1 - entropy;
}

function largest(column: Float64Array): number {
  let most = -Infinity;
  for (let i = 0; i < column.length; i++) if (column[i]! > most) most = column[i]!;
  return most;
}
