/** Weights from principal components, rotated so that each indicator belongs to one of them. */
import { deviation } from '../number';
import { correlation } from './spread';
import { eigen, type Matrix } from './eigen';

const TURNS = 1000;
const STILL = 1e-15;

/**
 * Gives the weights that rotated factors imply: squared loadings of each factor scaled to sum to 1, each indicator's
 * highest, times the factor's share of the variance explained.
 * Edge: components with an eigenvalue above `least` are kept, at least the first; a column without spread weighs nothing. Source: docs/methods.md, "PCA" (Nicoletti, Scarpetta and Boylaud 2000).
 */
export function pcaNicoletti(columns: readonly Float64Array[], least: number): readonly number[] {
  return ofSpread(columns, (spread) => nicoletti(spread, least));
}

function nicoletti(columns: readonly Float64Array[], least: number): readonly number[] {
  const { values, vectors } = eigen(correlations(columns));
  const kept = Math.max(1, values.filter((value) => value > least).length);
  const loadings = columns.map((_, j) =>
    Array.from({ length: kept }, (_, f) => vectors[f]![j]! * Math.sqrt(Math.max(0, values[f]!))),
  );
  const rotated = kept === 1 ? loadings : varimax(loadings);
  const explained = Array.from({ length: kept }, (_, f) =>
    rotated.reduce((sum, row) => sum + row[f]! ** 2, 0),
  );
  const total = explained.reduce((sum, each) => sum + each, 0);
  return rotated.map((row) => {
    const shares = row.map((loading, f) => (explained[f]! > 0 ? loading ** 2 / explained[f]! : 0));
    const own = shares.indexOf(Math.max(...shares));
    return (shares[own]! * explained[own]!) / total;
  });
}

/** Gives the sizes of the loadings on the first component. */
export function pcaFirst(columns: readonly Float64Array[]): readonly number[] {
  return ofSpread(columns, (spread) => eigen(correlations(spread)).vectors[0]!.map(Math.abs));
}

/** Columns without spread weigh nothing and are kept from the components. */
function ofSpread(
  columns: readonly Float64Array[],
  weigh: (spread: readonly Float64Array[]) => readonly number[],
): readonly number[] {
  const spread = columns.filter((column) => deviation(column) > 0);
  if (spread.length === 0) return columns.map(() => 0);
  const sizes = weigh(spread);
  return columns.map((column) => sizes[spread.indexOf(column)] ?? 0);
}

function correlations(columns: readonly Float64Array[]): Matrix {
  return columns.map((a, j) => columns.map((b, k) => (j === k ? 1 : correlation(a, b))));
}

/**
 * Gives loadings rotated so that each is either large or small (Kaiser 1958), with rows brought to length 1 meanwhile.
 * @example varimax([[1, 0], [0, 1]]) // [[1, 0], [0, 1]]
 */
export function varimax(loadings: Matrix): Matrix {
  const lengths = loadings.map((row) => Math.hypot(...row) || 1);
  const rows = loadings.map((row, j) => row.map((x) => x / lengths[j]!));
  const factors = rows[0]!.length;
  for (let turn = 0; turn < TURNS; turn++) {
    let largest = 0;
    for (let p = 0; p < factors; p++) {
      for (let q = p + 1; q < factors; q++) largest = Math.max(largest, turnPair(rows, p, q));
    }
    if (largest < STILL) break;
  }
  return rows.map((row, j) => row.map((x) => x * lengths[j]!));
}

/** Turns two factors by the angle that serves the criterion best; gives its size. */
function turnPair(rows: number[][], p: number, q: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (const row of rows) {
    const u = row[p]! ** 2 - row[q]! ** 2;
    const w = 2 * row[p]! * row[q]!;
    a += u;
    b += w;
    c += u * u - w * w;
    d += 2 * u * w;
  }
  const n = rows.length;
  const angle = Math.atan2(d - (2 * a * b) / n, c - (a * a - b * b) / n) / 4;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (const row of rows) {
    const x = row[p]!;
    const y = row[q]!;
    row[p] = x * cos + y * sin;
    row[q] = y * cos - x * sin;
  }
  return Math.abs(angle);
}
