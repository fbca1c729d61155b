/** Weights from how much the columns differ among the units, and from one another. */
import { deviation, extent, mean } from '../number';
import type { Oriented } from '../normalise/orient';

/**
 * Gives Pearson's correlation over the rows that both columns report.
 * Edge: 0 where either has no spread there.
 * @example round(correlation(Float64Array.of(1, 2, 3), Float64Array.of(6, 4, 2)), 12) // -1
 */
export function correlation(a: Float64Array, b: Float64Array): number {
  const both = (x: Float64Array) => x.map((value, i) => (a[i] === a[i] && b[i] === b[i] ? value : NaN));
  const [first, second] = a.some((x, i) => x !== x || b[i] !== b[i]) ? [both(a), both(b)] : [a, b];
  const [meanA, meanB] = [mean(first), mean(second)];
  const [spreadA, spreadB] = [deviation(first, 0), deviation(second, 0)];
  if (!(spreadA > 0) || !(spreadB > 0)) return 0;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < first.length; i++) {
    const product = ((first[i]! - meanA) / spreadA) * ((second[i]! - meanB) / spreadB);
    if (product !== product) continue;
    sum += product;
    count++;
  }
  return Math.max(-1, Math.min(1, sum / count));
}

/** Columns from 0 (worst) to 1 (best); a column without spread is all 0. */
function toUnit({ values: column, better }: Oriented): Float64Array {
  const [low, high] = extent(column);
  if (!(high > low)) return column.map((x) => x * 0);
  const half = Number.isFinite(high - low) ? 1 : 0.5;
  const range = high * half - low * half;
  return column.map((x) => (better === 'high' ? x * half - low * half : high * half - x * half) / range);
}

/**
 * Gives CRITIC's information sd_j · Σ_k (1 − r_jk) on columns brought to 0–1 by direction.
 * Edge: a column without spread informs of nothing and does not count for the others. Source: docs/methods.md, "CRITIC".
 */
export function critic(columns: readonly Oriented[]): readonly number[] {
  const scaled = columns.map(toUnit);
  const spreads = scaled.map((column) => deviation(column));
  const conflicts = columns.map(() => 0);
  for (let j = 0; j < scaled.length; j++) {
    for (let k = j + 1; k < scaled.length; k++) {
      if (!(spreads[j]! > 0) || !(spreads[k]! > 0)) continue;
      const conflict = 1 - correlation(scaled[j]!, scaled[k]!);
      conflicts[j]! += conflict;
      conflicts[k]! += conflict;
    }
  }
  return spreads.map((spread, j) => spread * conflicts[j]!);
}

/**
 * Gives MEREC's effect of leaving each criterion out: E_j = Σ_i |S'_ij − S_i|, S = ln(1 + Σ|ln n| / m).
 * Units: n = min / x where more is better, x / max where less is. Errors: none; values not above 0 are refused before.
 * Missing: a unit without a value has n = 1 there. Source: docs/methods.md, "MEREC".
 */
export function merec(columns: readonly Oriented[]): readonly number[] {
  const logs = columns.map(({ values, better }) => {
    const [low, high] = extent(values);
    const best = Math.log(better === 'high' ? low : high);
    const sizes = values.map((x) => Math.abs(Math.log(x) - best));
    return sizes.map((size) => (size === size ? size : 0));
  });
  const count = columns.length;
  const sums = new Float64Array(columns[0]?.values.length ?? 0);
  for (const column of logs) column.forEach((size, i) => (sums[i]! += size));
  return logs.map((column) =>
    column.reduce((sum, size, i) => {
      const whole = Math.log1p(sums[i]! / count);
      return sum + Math.abs(Math.log1p((sums[i]! - size) / count) - whole);
    }, 0),
  );
}
