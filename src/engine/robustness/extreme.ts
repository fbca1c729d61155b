/** The largest and the smallest value of Σ w·d over all weights of a box: a continuous knapsack. */
import type { Box } from './box';

/**
 * Gives a function that finds [smallest, largest] of Σ w·d over box ∩ simplex, for any d; exact, without search.
 * All weights start at their lowest; what is left of 1 goes to the best first, as far as its highest.
 * Shape: one d an indicator. Errors: none; the box is not empty. Source: G. B. Dantzig, Discrete-variable extremum problems, 1957.
 * @example extremesOver({ low: Float64Array.of(0.2, 0.2), high: Float64Array.of(0.8, 0.8) })(Float64Array.of(1, -1)) // [-0.6, 0.6]
 */
export function extremesOver({ low, high }: Box): (d: Float64Array) => readonly [number, number] {
  const count = low.length;
  const room = high.map((x, j) => x - low[j]!);
  const slack = 1 - low.reduce((total, x) => total + x, 0);
  const order = new Int32Array(count);
  return (d) => {
    let base = 0;
    for (let j = 0; j < count; j++) {
      base += low[j]! * d[j]!;
      order[j] = j;
    }
    sortDown(order, d);
    let most = base;
    for (let k = 0, left = slack; k < count && left > 0; k++) {
      const j = order[k]!;
      const taken = Math.min(left, room[j]!);
      most += taken * d[j]!;
      left -= taken;
    }
    let least = base;
    for (let k = count - 1, left = slack; k >= 0 && left > 0; k--) {
      const j = order[k]!;
      const taken = Math.min(left, room[j]!);
      least += taken * d[j]!;
      left -= taken;
    }
    return [least, most];
  };
}

/**
 * Gives weights of box ∩ simplex under which Σ w·d is largest.
 * @example bestWeights({ low: Float64Array.of(0.25, 0.25), high: Float64Array.of(0.5, 0.75) }, Float64Array.of(1, 3)) // [0.25, 0.75]
 */
export function bestWeights({ low, high }: Box, d: Float64Array): Float64Array {
  const weights = low.slice();
  const order = Int32Array.from(d.keys());
  sortDown(order, d);
  let left = 1 - low.reduce((total, x) => total + x, 0);
  for (const j of order) {
    if (!(left > 0)) break;
    const taken = Math.min(left, high[j]! - low[j]!);
    weights[j] = low[j]! + taken;
    left -= taken;
  }
  return weights;
}

/** Sorts indices by what they point at, largest first; short lists, for which insertion is the fastest. */
export function sortDown(order: Int32Array, by: Float64Array): void {
  for (let k = 1; k < order.length; k++) {
    const moved = order[k]!;
    const value = by[moved]!;
    let at = k - 1;
    while (at >= 0 && by[order[at]!]! < value) {
      order[at + 1] = order[at]!;
      at--;
    }
    order[at + 1] = moved;
  }
}
