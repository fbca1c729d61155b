/** How little it takes to turn the order of two units: in all weights at once, in one, in total. */

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
  for (let j = 0; j < lead.d.length; j++) if (lead.d[j]! < least) least = lead.d[j]!;
  least += lead.shift;
  if (ahead <= 0) return 0;
  return least < 0 ? ahead / (ahead - least) : least === 0 ? 1 : null;
}

/** Sums of weights carry noise. */
const NOISE = 1e-12;

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
    // Of equal changes the first counts.
    if (change >= least - NOISE) continue;
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
  const moved = lead.weights.slice();
  const total = moveShares(lead, (from, to, share) => {
    moved[from]! -= share;
    moved[to]! += share;
  });
  return total === null ? null : { total, weights: moved };
}

/**
 * Gives the total that `totalShift` moves, each move told as it is made.
 * @example moveShares({ d: Float64Array.of(30, -10), weights: Float64Array.of(0.5, 0.5), shift: 0 }, () => {}) // 0.25
 */
export function moveShares(
  lead: Lead,
  tell: (from: number, to: number, share: number) => void,
): number | null {
  const { d, weights, shift } = lead;
  let left = leadOf(lead);
  if (left <= 0) return 0;
  let target = 0;
  for (let j = 1; j < d.length; j++) if (d[j]! < d[target]!) target = j;
  if (d[target]! + shift > 0) return null;
  let total = 0;
  // A few indicators nearly always suffice: the next best is looked for as it is needed.
  for (let last = -1; ;) {
    const j = nextBest(d, last);
    if (j < 0) break;
    last = j;
    const gain = d[j]! - d[target]!;
    if (!(gain > 0)) break;
    const taken = Math.min(weights[j]!, left / gain);
    tell(j, target, taken);
    total += taken;
    if (taken < weights[j]!) break;
    left -= taken * gain;
  }
  return total;
}

/** The largest after the last one, equals in their order; −1 = there is none. */
function nextBest(d: Float64Array, last: number): number {
  let best = -1;
  for (let j = 0; j < d.length; j++) {
    const after = last < 0 || d[j]! < d[last]! || (d[j] === d[last] && j > last);
    if (after && (best < 0 || d[j]! > d[best]!)) best = j;
  }
  return best;
}
