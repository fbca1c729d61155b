/** How little it takes to turn the order of two units: in all weights at once, in one, in total. */
import { sortDown } from './extreme';

/** Two units, the first ahead: differences of their points by indicator, and what lies between them whatever the weights. */
export interface Lead {
  /** Points of the first less those of the second, one an indicator. */
  readonly d: Float64Array;
  /** Effective weights in force, summing to 1. */
  readonly weights: Float64Array;
  /** Bonus and deductions of the first less those of the second. */
  readonly shift: number;
}

/** The lead in points: Σ w·d + shift. */
export const leadOf = ({ d, weights, shift }: Lead): number => {
  let lead = shift;
  for (let j = 0; j < d.length; j++) lead += weights[j]! * d[j]!;
  return lead;
};

/**
 * Gives the smallest share ε of the weight that, given out anew at will, makes the two equal: (1 − ε)·w + ε·v for some v.
 * Formula: D / (D − least d), with D and d including the shift. Edge: null where the first is ahead under all weights; 0 where they are equal.
 * Source: docs/methods.md, fragility of a pair.
 * @example epsilonOf({ d: Float64Array.of(30, -10), weights: Float64Array.of(0.5, 0.5), shift: 0 }) // 0.5
 */
export function epsilonOf(lead: Lead): number | null {
  const ahead = leadOf(lead);
  let least = Infinity;
  for (const x of lead.d) if (x < least) least = x;
  least += lead.shift;
  if (ahead <= 0) return 0;
  return least < 0 ? ahead / (ahead - least) : least === 0 ? 1 : null;
}

export interface OneWeight {
  readonly indicator: number;
  readonly weight: number;
}

/**
 * Gives the one weight whose change, the others keeping their proportions, makes the two equal with the least change; null = none does.
 * @example oneWeight({ d: Float64Array.of(30, -10), weights: Float64Array.of(0.5, 0.5), shift: 0 }) // { indicator: 0, weight: 0.25 }
 */
export function oneWeight(lead: Lead): OneWeight | null {
  const { d, weights, shift } = lead;
  const total = leadOf(lead) - shift;
  let found: OneWeight | null = null;
  let least = Infinity;
  for (let j = 0; j < d.length; j++) {
    const own = weights[j]!;
    // With this weight at t, the others share 1 − t as before: t·d + (1 − t)·rest + shift = 0.
    const rest = own < 1 ? (total - own * d[j]!) / (1 - own) : NaN;
    const weight = (rest + shift) / (rest - d[j]!);
    if (!(weight >= 0 && weight <= 1)) continue;
    const change = Math.abs(weight - own);
    if (change >= least) continue;
    least = change;
    found = { indicator: j, weight };
  }
  return found;
}

export interface Moved {
  /** Share of the weight that has to move from some indicators to others. */
  readonly total: number;
  /** New weights under which the two are equal. */
  readonly weights: Float64Array;
}

/**
 * Gives the least total of weight that has to be moved to make the two equal; null where no weights do.
 * All of it goes to the indicator that is worst for the first, taken from those that are best for it: a continuous knapsack.
 * @example totalShift({ d: Float64Array.of(30, -10), weights: Float64Array.of(0.5, 0.5), shift: 0 })?.total // 0.25
 */
export function totalShift(lead: Lead): Moved | null {
  const { d, weights, shift } = lead;
  let left = leadOf(lead);
  const moved = weights.slice();
  if (left <= 0) return { total: 0, weights: moved };
  const order = Int32Array.from(d.keys());
  sortDown(order, d);
  const target = order.at(-1)!;
  if (d[target]! + shift > 0) return null;
  let total = 0;
  for (const j of order) {
    const gain = d[j]! - d[target]!;
    if (!(gain > 0)) break;
    const taken = Math.min(weights[j]!, left / gain);
    moved[j]! -= taken;
    moved[target]! += taken;
    total += taken;
    if (taken < weights[j]!) break;
    left -= taken * gain;
  }
  return { total, weights: moved };
}
