/** Shares a common cap out among the items under it. */
import { oddsOf } from './owen';

/** Beyond so many items their subsets are too many, and the cap is shared in proportion. */
const FEW = 12;

/**
 * Gives each item's part of min(Σ points, cap): its Shapley value.
 * Formula: the mean, over all orders, of what the capped sum gains when the item comes. Edge: beyond 12 items, or below the cap,
 * in proportion.
 * @example shareCapped([3, 3], 4) // [2, 2]
 */
export function shareCapped(points: readonly number[], cap: number): readonly number[] {
  const sum = points.reduce((total, each) => total + each, 0);
  if (sum <= cap) return points;
  const coming = points.flatMap((each, k) => (each === 0 ? [] : [k]));
  if (coming.length > FEW) return points.map((each) => (each * cap) / sum);
  const odds = oddsOf(coming.length);
  const shares = points.map(() => 0);
  for (let set = 0; set < 2 ** coming.length; set++) {
    const inside = coming.filter((_, bit) => (set >> bit) & 1);
    const before = inside.reduce((total, k) => total + points[k]!, 0);
    coming.forEach((k, bit) => {
      if ((set >> bit) & 1) return;
      shares[k]! += odds[inside.length]! * (Math.min(before + points[k]!, cap) - Math.min(before, cap));
    });
  }
  return shares;
}
