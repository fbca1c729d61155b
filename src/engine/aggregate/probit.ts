/** The normal quantile and a straight fit, for the rank-sum ratio alone. */
import { mean } from '../number';

/**
 * Gives z with Φ(z) = p.
 * Formula: Acklam's rational start, then one step of Halley on the complementary error function. Shape: 0 < p < 1.
 * @example round(quantileOfNormal(0.975), 9) // 1.959963985
 */
export function quantileOfNormal(p: number): number {
  if (p > 0.5) return -quantileOfNormal(1 - p);
  let z = start(p);
  for (let step = 0; step < 3; step++) {
    const error = (normal(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}

const A = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const B = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
  1,
];
const C = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];

const horner = (coefficients: readonly number[], x: number) =>
  coefficients.reduce((sum, c) => sum * x + c, 0);

function start(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return horner(C, q) / horner(D, q);
  }
  const q = p - 0.5;
  return (horner(A, q * q) * q) / horner(B, q * q);
}

/** Φ(z) for z ≤ 0, by its series near 0 and by a continued fraction in the tail. */
function normal(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > -3) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum) && k < 400; k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return 0.5 + density * sum;
  }
  let fraction = 0;
  for (let k = 200; k > 0; k--) fraction = k / (-z + fraction);
  return density / (-z + fraction);
}

/** Least squares through points (x, y). */
export function fitLine(
  x: Float64Array,
  y: Float64Array,
): { readonly slope: number; readonly intercept: number } {
  const [mx, my] = [mean(x), mean(y)];
  let across = 0;
  let square = 0;
  for (let i = 0; i < x.length; i++) {
    across += (x[i]! - mx) * (y[i]! - my);
    square += (x[i]! - mx) ** 2;
  }
  const slope = square > 0 ? across / square : 0;
  return { slope, intercept: my - slope * mx };
}
