/** The weights that could have been chosen as well: between a lowest and a highest each, summing to 1. */
import { problem, type EngineProblem } from '../problem';
import type { Random } from '../random';
import { accept, refuse, type Result } from '../result';

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

/** What weights are thought possible. */
export interface Around {
  /** Each weight a share of itself more or less, 0.25 = a quarter (unless said), or all weights there are. */
  readonly share?: number | 'all';
  /** Lowest and highest weight of single indicators, by name, summing to 1 with the others; in place of the share. */
  readonly limits?: ReadonlyMap<string, readonly [number, number]>;
  /** Indicators whose weights stay as they are. */
  readonly fixed?: readonly string[];
}

/** A quarter more or less, unless said. */
export const USUAL_SHARE = 0.25;

/**
 * Gives the box that is meant, around the weights of an evaluation, or why it holds no weights.
 * Edge: an indicator that is left out (no weight and no points) stays out. Errors: a share below 0 or above 1, unknown indicators,
 * limits outside 0–1 or the wrong way round, lowest weights above 1 in sum, highest below.
 * @example const r = boxFor({ weights: Float64Array.of(0.6, 0.4), indicators: ['a', 'b'], normalised: [] }, { share: 0.5, fixed: ['b'] }); r.ok && r.value.low // [0.3, 0.4]
 */
export function boxFor(
  {
    weights,
    indicators,
    normalised,
  }: {
    readonly weights: Float64Array;
    readonly indicators: readonly string[];
    readonly normalised: readonly Float64Array[];
  },
  { share = USUAL_SHARE, limits = new Map<string, readonly [number, number]>(), fixed = [] }: Around = {},
): Result<Box, EngineProblem> {
  const problems: EngineProblem[] = [];
  if (share !== 'all' && !(share >= 0 && share <= 1))
    problems.push(problem('scheme-number', {}, { value: String(share), expected: '0–1' }));
  for (const indicator of [...limits.keys(), ...fixed])
    if (!indicators.includes(indicator))
      problems.push(problem('scheme-unknown-indicator', { indicator }, { indicator }));
  for (const [indicator, [low, high]] of limits)
    if (!(low >= 0 && low <= high && high <= 1))
      problems.push(problem('weight-limits', { indicator }, { low, high }));
  if (problems.length > 0) return refuse(problems);
  const { low, high } = share === 'all' ? wholeSimplex(weights.length) : boxAround(weights, share);
  indicators.forEach((name, j) => {
    const own = limits.get(name);
    const out = weights[j] === 0 && normalised[j]?.every((x) => x !== x) === true;
    if (out || (own === undefined && fixed.includes(name))) low[j] = high[j] = weights[j]!;
    else if (own !== undefined) [low[j], high[j]] = own;
  });
  const box = { low, high };
  if (!isEmpty(box)) return accept(box);
  return refuse([problem('weights-box-empty', {}, { low: sum(low), high: sum(high) })]);
}

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
  const weights = inside({ low, high }, start);
  const free = Int32Array.from([...low.keys()].filter((j) => high[j]! > low[j]!));
  if (free.every((j) => low[j] === 0 && high[j] === 1) && free.length > 0 && !low.some((x) => x > 0)) {
    return () => {
      let total = 0;
      for (const j of free) total += weights[j] = -Math.log(1 - random());
      for (const j of free) weights[j] = weights[j]! / total;
      return weights;
    };
  }
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
