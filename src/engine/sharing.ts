/** Incremental revenue sharing (增量分成): what is gained over a base is shared out, each slice of it at its own rate. */

/** A slice of the increment: up to so much of the base, and the share of it that the one side gets. */
export interface Slice {
  /** Fraction of the base; Infinity = all above the slice before. */
  readonly upTo: number;
  /** 0 to 1. */
  readonly rate: number;
}

export interface Sharing {
  /** max(0, current − base). */
  readonly increment: number;
  /** What the rates give. */
  readonly part: number;
  readonly rest: number;
}

/**
 * Gives the increment over a base and how it is shared: each slice at its own rate, as with an income tax.
 * Shape: slices from the lowest up. Missing: NaN stays NaN. Edge: where nothing is gained nothing is shared; of a base
 * that is not above 0 there are no fractions, so that all of the increment lies in the last slice.
 * Source: docs/functions.md, SHARE (Jibei: 60 % of the first tenth of growth, 80 % above).
 * @example shareIncrement(100, 130, [{ upTo: 0.1, rate: 0.6 }, { upTo: Infinity, rate: 0.8 }]) // { increment: 30, part: 22, rest: 8 }
 */
export function shareIncrement(base: number, current: number, slices: readonly Slice[]): Sharing {
  if (!(current > base)) {
    const nothing = current - base === current - base ? 0 : NaN;
    return { increment: nothing, part: nothing, rest: nothing };
  }
  const increment = current - base;
  let shared = 0;
  let part = 0;
  for (const { upTo, rate } of slices) {
    const end = upTo === Infinity ? increment : Math.min(increment, Math.max(0, upTo * base));
    part += Math.max(0, end - shared) * rate;
    shared = Math.max(shared, end);
  }
  return { increment, part, rest: increment - part };
}
