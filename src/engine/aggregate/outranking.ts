/** Methods that compare each unit with ideals, with the reference or with the other units. */
import { countReported, extent, round } from '../number';
import { rankOf } from '../rank';
import { arithmeticMean, type Parts } from './means';
import { fitLine, quantileOfNormal } from './probit';

/**
 * Gives the closeness to the ideal, d⁻ / (d⁺ + d⁻), on weighted points.
 * Edge: 1 for all where nothing tells the units apart. `lower` marks parts of which less is better.
 * Source: docs/methods.md, "TOPSIS" (Hwang and Yoon 1981).
 */
export function topsis({ columns, weights }: Parts, lower: readonly boolean[]): Float64Array {
  const count = columns[0]?.length ?? 0;
  const toBest = new Float64Array(count);
  const toWorst = new Float64Array(count);
  // Halves, in units of the widest part: neither ranges nor squares leave the doubles.
  const halves = columns.map((column) => extent(column).map((x) => x / 2) as [number, number]);
  const unit =
    halves.reduce((most, [low, high], j) => Math.max(most, weights[j]! * (high - low) || 0), 0) || 1;
  columns.forEach((column, j) => {
    const [low, high] = halves[j]!;
    const [worst, best] = lower[j] ? [high, low] : [low, high];
    for (let i = 0; i < count; i++) {
      toBest[i]! += ((weights[j]! * (column[i]! / 2 - best)) / unit) ** 2;
      toWorst[i]! += ((weights[j]! * (column[i]! / 2 - worst)) / unit) ** 2;
    }
  });
  return toBest.map((square, i) => {
    const [up, down] = [Math.sqrt(square), Math.sqrt(toWorst[i]!)];
    return up + down === 0 ? 1 : down / (up + down);
  });
}

/**
 * Gives Q = v·(S − S*)/(S⁻ − S*) + (1 − v)·(R − R*)/(R⁻ − R*); lower is better.
 * Formula: S = Σ w·d, R = max w·d, d = (best − x) / (best − worst). Edge: a part without spread has d = 0; equal S or R count 0.
 * Source: docs/methods.md, "VIKOR" (Opricovic and Tzeng 2004).
 */
export function vikor({ columns, weights }: Parts, v: number): Float64Array {
  const count = columns[0]?.length ?? 0;
  const sum = new Float64Array(count);
  const worst = new Float64Array(count);
  columns.forEach((column, j) => {
    const [low, high] = extent(column);
    const range = high / 2 - low / 2;
    for (let i = 0; i < count; i++) {
      const regret = range > 0 ? (weights[j]! * (high / 2 - column[i]! / 2)) / range : column[i]! * 0;
      sum[i]! += regret;
      if (!(regret <= worst[i]!)) worst[i] = regret;
    }
  });
  const scaled = (column: Float64Array) => {
    const [low, high] = extent(column);
    return column.map((x) => (high > low ? (x - low) / (high - low) : x * 0));
  };
  const [s, r] = [scaled(sum), scaled(worst)];
  return s.map((x, i) => v * x + (1 - v) * r[i]!);
}

/**
 * Gives the grey relational grade Σ w·ζ / (Δ + ζ), Δ = the distance to the best, each part brought to 0–1.
 * Edge: a part without spread has Δ = 0. Source: docs/methods.md, "Grey relational" (Deng 1982).
 */
export function grey(parts: Parts, zeta: number): Float64Array {
  const coefficients = parts.columns.map((column) => {
    const [low, high] = extent(column);
    const distance = (x: number) => (high / 2 - x / 2) / (high / 2 - low / 2);
    return column.map((x) => (x !== x ? NaN : high > low ? zeta / (distance(x) + zeta) : 1));
  });
  return arithmeticMean({ columns: coefficients, weights: parts.weights });
}

/**
 * Gives the rank-sum ratio Σ w·rank / n, ranks from the worst = 1, ties shared; fitted to probits where asked.
 * Source: docs/methods.md, "RSR" (Tian Fengtiao 1988).
 */
export function rankSumRatio({ columns, weights }: Parts, probit: boolean): Float64Array {
  const count = columns[0] === undefined ? 0 : countReported(columns[0]);
  const ranks = columns.map((column) => rankOf(column, 'low', 'average'));
  const ratios = arithmeticMean({ columns: ranks, weights }).map((sum) => sum / count);
  return probit ? fitProbits(ratios) : ratios;
}

/**
 * Gives RSR = a + b · probit by least squares over the distinct ratios, each at its mean cumulated share; the last at 1 − 1/4n.
 * @example fitProbits(Float64Array.of(0.5, 0.5)) // [0.5, 0.5]
 */
export function fitProbits(exact: Float64Array): Float64Array {
  // Sums of the same ranks in another order differ in the last binary places.
  const ratios = exact.map((ratio) => round(ratio, 12));
  const n = countReported(ratios);
  const ranks = rankOf(ratios, 'low', 'average');
  const distinct = new Map<number, number>();
  ratios.forEach((ratio, i) => ratio === ratio && distinct.set(ratio, ranks[i]!));
  if (distinct.size < 2) return exact;
  const [, top] = extent(ratios);
  const y = Float64Array.from(distinct.keys());
  const x = y.map(
    (ratio) => 5 + quantileOfNormal(ratio === top ? 1 - 1 / (4 * n) : distinct.get(ratio)! / n),
  );
  const { slope, intercept } = fitLine(x, y);
  const fitted = new Map(Array.from(y, (ratio, k) => [ratio, intercept + slope * x[k]!] as const));
  return ratios.map((ratio) => fitted.get(ratio) ?? NaN);
}

/** Weighted majorities are compared with one half within this, since sums of weights carry noise. */
const NOISE = 1e-12;

/** Comparing all pairs beyond this would take minutes. */
export const MOST_UNITS = 5000;

/**
 * Gives each unit's duels won minus duels lost, a duel going to whoever has more than half of the weight.
 * Missing: a cell that one of the two lacks gives half its weight to each; a unit without any has no score. Ties: half to each.
 * Source: docs/methods.md, "Copeland".
 */
export function copeland({ columns, weights }: Parts): Float64Array {
  const count = columns[0]?.length ?? 0;
  const scores = Float64Array.from({ length: count }, (_, i) =>
    columns.some((column) => column[i] === column[i]) ? 0 : NaN,
  );
  for (let i = 0; i < count; i++) {
    for (let k = i + 1; k < count; k++) {
      if (scores[i] !== scores[i] || scores[k] !== scores[k]) continue;
      const outcome = duel({ columns, weights }, i, k);
      scores[i]! += outcome;
      scores[k]! -= outcome;
    }
  }
  return scores;
}

/**
 * Gives 1 where unit `i` has more than half of the weight against unit `k`, −1 where less, 0 where they share it.
 * @example duel({ columns: [Float64Array.of(7, 3)], weights: [1] }, 0, 1) // 1
 */
export function duel({ columns, weights }: Parts, i: number, k: number): number {
  let lead = 0;
  for (let j = 0; j < columns.length; j++) {
    const a = columns[j]![i]!;
    const b = columns[j]![k]!;
    if (a > b) lead += weights[j]!;
    else if (a < b) lead -= weights[j]!;
  }
  return Math.abs(lead) <= NOISE ? 0 : Math.sign(lead);
}
