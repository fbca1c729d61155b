/** Eigenvalues and eigenvectors of small symmetric matrices, by Jacobi's rotations. */

export type Matrix = readonly (readonly number[])[];

export interface Eigen {
  /** Largest first. */
  readonly values: readonly number[];
  /** `vectors[k]` belongs to `values[k]`, of length 1, its largest entry positive. */
  readonly vectors: Matrix;
}

const SWEEPS = 100;

/**
 * Gives all eigenvalues and vectors.
 * Shape: square and symmetric. Source: Golub and Van Loan, Matrix Computations, cyclic Jacobi.
 * @example eigen([[2, 0], [0, 3]]).values // [3, 2]
 */
export function eigen(matrix: Matrix): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = matrix.map((_, i) => Array.from({ length: n }, (_, k) => (i === k ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += a[p]![q]! ** 2;
    if (off < 1e-300) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
  }
  const order = a.map((_, k) => k).sort((i, k) => a[k]![k]! - a[i]![i]!);
  return {
    values: order.map((k) => a[k]![k]!),
    vectors: order.map((k) => upright(v.map((row) => row[k]!))),
  };
}

/** Makes the entry (p, q) zero. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = a[p]![q]!;
  if (apq === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  const turn = (rows: number[][], i: number, k: number) => {
    for (const row of rows) {
      const x = row[i]!;
      const y = row[k]!;
      row[i] = c * x - s * y;
      row[k] = s * x + c * y;
    }
  };
  turn(a, p, q);
  const first = a[p]!.map((x, k) => c * x - s * a[q]![k]!);
  const second = a[p]!.map((x, k) => s * x + c * a[q]![k]!);
  a[p] = first;
  a[q] = second;
  a[p]![q] = 0;
  a[q]![p] = 0;
  turn(v, p, q);
}

/** An eigenvector may point either way: the largest entry is made positive. */
function upright(vector: readonly number[]): readonly number[] {
  const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most), 0);
  return largest < 0 ? vector.map((x) => -x) : vector;
}
