/** Weights from pairwise comparisons, with the ratio that says whether they contradict each other. */
import type { Matrix } from './eigen';

/** Saaty's random indices for 3, 4, 5 … criteria; the last holds for more. */
const RANDOM_INDEX = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** A third written as 0.33 is meant as a third. */
const RECIPROCAL = 0.02;

export interface Comparison {
  /** Summing to 1. */
  readonly weights: readonly number[];
  /** Above 0.1 the comparisons contradict each other; 0 for fewer than three criteria. */
  readonly ratio: number;
}

/**
 * Gives the weights that pairwise comparisons imply, by the principal eigenvector, row geometric means or column means.
 * Shape: square, positive, a_ij · a_ji = 1. Source: docs/methods.md, "AHP" (Saaty 1980).
 * @example compare([[1, 4], [0.25, 1]], 'eigenvector').weights.map((w) => round(w, 9)) // [0.8, 0.2]
 */
export function compare(matrix: Matrix, by: string): Comparison {
  const weights =
    by === 'geometric' ? rowMeans(matrix) : by === 'columns' ? columnMeans(matrix) : principal(matrix);
  const n = matrix.length;
  const products = matrix.map((row, i) => row.reduce((sum, x, k) => sum + x * weights[k]!, 0) / weights[i]!);
  const lambda = products.reduce((sum, x) => sum + x, 0) / n;
  const random = RANDOM_INDEX[Math.min(n - 3, RANDOM_INDEX.length - 1)];
  const ratio = n < 3 || random === undefined ? 0 : (lambda - n) / (n - 1) / random;
  return { weights, ratio: Math.max(0, ratio) };
}

/**
 * Gives the first pair of comparisons that are not each other's reciprocal, counted from 1; null where all are.
 * @example contradiction([[1, 4], [4, 1]]) // { row: 1, column: 2 }
 */
export function contradiction(matrix: Matrix): { readonly row: number; readonly column: number } | null {
  for (let i = 0; i < matrix.length; i++) {
    for (let k = i; k < matrix.length; k++) {
      const x = matrix[i]![k]!;
      const y = matrix[k]![i]!;
      if (!(x > 0 && y > 0 && Math.abs(x * y - 1) <= RECIPROCAL)) return { row: i + 1, column: k + 1 };
    }
  }
  return null;
}

function toSum1(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, x) => total + x, 0);
  return values.map((x) => x / sum);
}

const rowMeans = (matrix: Matrix) =>
  toSum1(matrix.map((row) => Math.exp(row.reduce((sum, x) => sum + Math.log(x), 0) / row.length)));

function columnMeans(matrix: Matrix): readonly number[] {
  const sums = matrix.map((_, k) => matrix.reduce((sum, row) => sum + row[k]!, 0));
  return toSum1(matrix.map((row) => row.reduce((sum, x, k) => sum + x / sums[k]!, 0)));
}

/** Powers of a positive matrix turn any vector towards its principal one. */
function principal(matrix: Matrix): readonly number[] {
  let weights = rowMeans(matrix);
  for (let step = 0; step < 10_000; step++) {
    const before = weights;
    weights = toSum1(matrix.map((row) => row.reduce((sum, x, k) => sum + x * before[k]!, 0)));
    if (weights.every((x, i) => Math.abs(x - before[i]!) <= 1e-16)) break;
  }
  return weights;
}
