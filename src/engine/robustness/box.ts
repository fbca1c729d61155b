/** The weights that could have been chosen as well: between a lowest and a highest each, summing to 1. */
import type { Random } from '../random';

/** Lowest and highest effective weight of every indicator. */
export interface Box {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Sums of weights carry noise. */
const NOISE = 1e-9;

const sum = (column: Float64Array): number => column.reduce((total, x) => total + x, 0);

/**
 * Gives the box of weights that differ from those given by at most a share of each.
 * Units: effective weights, summing to 1; share 0.25 = a quarter more or less. Edge: no weight leaves [0, 1].
 * @example boxAround(Float64Array.of(0.6, 0.4), 0.5).low // [0.3, 0.2]
 */
export const boxAround = (weights: Float64Array, share: number): Box => ({
  low: weights.map((w) => Math.max(0, w * (1 - share))),
  high: weights.map((w) => Math.min(1, w * (1 + share))),
});

/**
 * Gives all weights there are: the whole simplex.
 * @example wholeSimplex(2).high // [1, 1]
 */
export const wholeSimplex = (count: number): Box => ({
  low: new Float64Array(count),
  high: new Float64Array(count).fill(1),
});

/**
 * Whether no weights in the box sum to 1.
 * @example isEmpty({ low: Float64Array.of(0.6, 0.6), high: Float64Array.of(1, 1) }) // true
 */
export const isEmpty = ({ low, high }: Box): boolean =>
  low.some((x, j) => !(x <= high[j]!) || x < 0) || sum(low) > 1 + NOISE || sum(high) < 1 - NOISE;

/**
 * Gives weights of the box, uniformly over box ∩ simplex, each time it is called; the array is the same one every time.
 * Over the whole simplex: normalised exponentials (Dirichlet). Else: a walk that redraws two weights at a time, whose sum stays, from all
 * that their bounds allow (Gibbs sampling: each conditional distribution is uniform); a sweep over random pairs between two answers.
 * Errors: RangeError for an empty box. Source: docs/methods.md, 25.
 */
export function sampler({ low, high }: Box, start: Float64Array, random: Random): () => Float64Array {
  const count = low.length;
  const weights = inside({ low, high }, start);
  if (low.every((x) => x === 0) && high.every((x) => x === 1)) {
    return () => {
      let total = 0;
      for (let j = 0; j < count; j++) total += weights[j] = -Math.log(1 - random());
      for (let j = 0; j < count; j++) weights[j] = weights[j]! / total;
      return weights;
    };
  }
  const free = Int32Array.from([...low.keys()].filter((j) => high[j]! > low[j]!));
  const sweep = (): Float64Array => {
    shuffle(free, random);
    for (let k = 0; k < free.length; k++) redraw(weights, free[k]!, free[(k + 1) % free.length]!);
    return weights;
  };
  const redraw = (w: Float64Array, a: number, b: number): void => {
    if (a === b) return;
    const both = w[a]! + w[b]!;
    const least = Math.max(low[a]!, both - high[b]!);
    const most = Math.min(high[a]!, both - low[b]!);
    if (!(most > least)) return;
    const drawn = least + random() * (most - least);
    w[a] = drawn;
    w[b] = both - drawn;
  };
  // The walk forgets where it began.
  for (let k = 0; k < WARM_UP; k++) sweep();
  return sweep;
}

const WARM_UP = 50;

function shuffle(items: Int32Array, random: Random): void {
  for (let k = items.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    const kept = items[k]!;
    items[k] = items[other]!;
    items[other] = kept;
  }
}

/** Weights of the box near those given: these, where they are in it. */
function inside(box: Box, start: Float64Array): Float64Array {
  if (isEmpty(box)) throw new RangeError('sampler requires a box with weights that sum to 1');
  const { low, high } = box;
  const weights = start.map((w, j) => Math.min(high[j]!, Math.max(low[j]!, w)));
  let missing = 1 - sum(weights);
  for (let j = 0; j < weights.length; j++) {
    const moved = Math.min(high[j]!, Math.max(low[j]!, weights[j]! + missing));
    missing -= moved - weights[j]!;
    weights[j] = moved;
  }
  return weights;
}
