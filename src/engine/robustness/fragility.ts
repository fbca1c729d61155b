/** How firm the order of units is: what it takes to turn each pair, and which lie so near that they hardly differ. */
import type { Evaluation } from '../evaluate';
import { linearScores, type Linear } from './linear';
import {
  epsilonOf,
  leadOf,
  moveShares,
  oneWeight,
  totalShift,
  type Lead,
  type Moved,
  type OneWeight,
} from './pair';

/** Why what it takes to turn a pair is not known exactly. */
export type Unturned =
  /** Values are missing, and whose weight goes where differs between the two. */
  | 'gaps'
  /** Each has the weights of its own group. */
  | 'groups'
  /** Points are added to scores that are no sums. */
  | 'bonus';

/** Two units, the first ahead. */
export interface Pair {
  readonly ahead: number;
  readonly behind: number;
  /** Difference of the published scores. */
  readonly difference: number;
  /** Share of the weight that, given out anew at will, makes the two equal; null = no weights do, or `unknown`. */
  readonly epsilon: number | null;
  /** The one weight whose change makes them equal with the least change. */
  readonly one: OneWeight | null;
  /** The least weight that has to be moved. */
  readonly shift: Moved | null;
  readonly unknown: Unturned | null;
  /** Equal or all but equal: no more apart than one step of the published score, or ε below `NEAR`. */
  readonly near: boolean;
}

/** Pairs that this share of the weight can turn are near-ties. */
export const NEAR = 0.05;

/**
 * Gives the neighbours in the ranking, best first, with what it takes to turn each; null where scores do not follow from sums.
 * Shape: one a pair of neighbours among the units that are ranked. Edge: equal units take nothing (ε = 0). Source: docs/methods.md, "Fragility".
 */
export function neighbours(evaluation: Evaluation): readonly Pair[] | null {
  const linear = linearScores(evaluation);
  if (linear === null) return null;
  const order = orderOf(evaluation);
  return order.slice(1).map((behind, k) => pairOf(evaluation, linear, order[k]!, behind));
}

/** Units that are ranked, the best first. */
function orderOf({ ranks, unrounded }: Evaluation): readonly number[] {
  const ranked = [...ranks.keys()].filter((i) => ranks[i] === ranks[i]);
  return ranked.sort((a, b) => ranks[a]! - ranks[b]! || unrounded[b]! - unrounded[a]! || a - b);
}

/** Gives what it takes to turn two units, whichever is ahead. */
export function turnOf(evaluation: Evaluation, a: number, b: number): Pair | null {
  const linear = linearScores(evaluation);
  if (linear === null || !linear.ranked[a] || !linear.ranked[b]) return null;
  const { ranks, unrounded } = evaluation;
  const first = ranks[a]! < ranks[b]! || (ranks[a] === ranks[b] && unrounded[a]! >= unrounded[b]!);
  return first ? pairOf(evaluation, linear, a, b) : pairOf(evaluation, linear, b, a);
}

function pairOf({ totals }: Evaluation, linear: Linear, ahead: number, behind: number): Pair {
  const difference = totals[ahead]! - totals[behind]!;
  const lead = leadBetween(linear, ahead, behind);
  const close = difference <= linear.step + TINY;
  if (typeof lead === 'string')
    return { ahead, behind, difference, epsilon: null, one: null, shift: null, unknown: lead, near: close };
  const epsilon = epsilonOf(lead);
  return {
    ahead,
    behind,
    difference,
    epsilon,
    one: oneWeight(lead),
    shift: totalShift(lead),
    unknown: null,
    near: close || (epsilon !== null && epsilon < NEAR),
  };
}

/** Differences of published scores carry noise far behind their decimals. */
const TINY = 1e-9;

/** Why two units cannot be compared under the same weights, whatever is missing; null = they can. */
function unlike({ weights, groupOf, offset, scoreOf }: Linear, a: number, b: number): Unturned | null {
  if (groupOf[a] !== groupOf[b] && weights.length > 1) return 'groups';
  return scoreOf !== null && offset[a] !== offset[b] ? 'bonus' : null;
}

/** The lead of one unit over another as a sum over indicators, or why it is none; `d` is written into where it is given. */
export function leadBetween(
  linear: Linear,
  a: number,
  b: number,
  d = new Float64Array(linear.indicators),
): Lead | Unturned {
  const { indicators, points, weights, groupOf, offset, flat } = linear;
  const other = unlike(linear, a, b);
  if (other !== null) return other;
  const shift = offset[a]! - offset[b]!;
  for (let j = 0; j < indicators; j++) {
    const x = points[a * indicators + j]!;
    const y = points[b * indicators + j]!;
    d[j] = x - y;
    if (d[j] === d[j]) continue;
    // What both lack, directly below the index, weighs for neither; the sum of what is left is scaled alike.
    if (!(x !== x && y !== y && flat && shift === 0)) return 'gaps';
    d[j] = 0;
  }
  return { d, weights: weights[groupOf[a]!]!, shift };
}

/**
 * Gives ε, or the moved weight, of every pair: units × units, the row ahead, the column behind.
 * Edge: NaN = not ahead, not ranked or not known; Infinity = no weights turn it.
 */
export function allPairs(linear: Linear, of: 'epsilon' | 'shift'): Float64Array {
  const { units, indicators, ranked } = linear;
  const found = new Float64Array(units * units).fill(NaN);
  const d = new Float64Array(indicators);
  const whole = linear.least === linear.most;
  for (let a = 0; a < units; a++)
    for (let b = a + 1; b < units; b++) {
      if (!ranked[a] || !ranked[b] || unlike(linear, a, b) !== null) continue;
      const lead = whole && of === 'epsilon' ? spreadBetween(linear, a, b) : leadBetween(linear, a, b, d);
      if (typeof lead === 'string') continue;
      const exact = 'd' in lead ? leadOf(lead) : lead.ahead;
      const ahead = Math.abs(exact) <= NOISE ? 0 : exact;
      const value =
        ahead === 0
          ? 0
          : 'least' in lead
            ? epsilonEither(lead, ahead)
            : of === 'epsilon'
              ? epsilonEither(spreadOf(lead), ahead)
              : shiftEither(lead, ahead);
      if (ahead >= 0) found[a * units + b] = value;
      if (ahead <= 0) found[b * units + a] = value;
    }
  return found;
}

/** Between what the first leads, over all weights: the least and the most of d, with the shift. */
interface Spread {
  readonly least: number;
  readonly most: number;
}

const spreadOf = ({ d, shift }: Lead): Spread => ({
  least: d.reduce((least, x) => Math.min(least, x), Infinity) + shift,
  most: d.reduce((most, x) => Math.max(most, x), -Infinity) + shift,
});

/** The same, and the lead itself, in one pass where nothing is missing. */
function spreadBetween(
  { indicators, points, weights, groupOf, offset }: Linear,
  a: number,
  b: number,
): Spread & { readonly ahead: number } {
  const w = weights[groupOf[a]!]!;
  const shift = offset[a]! - offset[b]!;
  let ahead = shift;
  let least = Infinity;
  let most = -Infinity;
  for (let j = 0, p = a * indicators, q = b * indicators; j < indicators; j++, p++, q++) {
    const x = points[p]! - points[q]!;
    ahead += w[j]! * x;
    if (x < least) least = x;
    if (x > most) most = x;
  }
  return { ahead, least: least + shift, most: most + shift };
}

/** ε of a pair whichever is ahead: D / (D − min d), or with all signs turned D / (D − max d). */
function epsilonEither({ least, most }: Spread, ahead: number): number {
  const worst = ahead > 0 ? least : -most;
  const lead = Math.abs(ahead);
  return worst > 0 ? Infinity : lead / (lead - worst);
}

/** Turns `d` where the second is ahead. */
function shiftEither({ d, weights, shift }: Lead, ahead: number): number {
  if (ahead < 0) for (let j = 0; j < d.length; j++) d[j] = -d[j]!;
  return moveShares({ d, weights, shift: ahead < 0 ? -shift : shift }, untold) ?? Infinity;
}

/** Sums that are equal but for noise are equal. */
const NOISE = 1e-11;

const untold = (): void => undefined;
