/** Guaranteed bounds: between which ranks a unit lies under all weights of a box, without sampling. */
import type { Box } from './box';
import { extremesOver } from './extreme';
import type { Linear } from './linear';

export interface RankBounds {
  /** No weights of the box give a better rank; NaN = not ranked. */
  readonly best: Float64Array;
  /** No weights of the box give a worse one. */
  readonly worst: Float64Array;
}

/**
 * Gives bounds on every unit's rank over all weights of the boxes (one for each group of units).
 * Formula: best = 1 + units that are ahead under all weights, worst = 1 + units that are ahead under some; from the exact
 * extremes of the difference of each pair. Rounding to published decimals is allowed for: who is ahead by less than one step may tie.
 * Missing: a gap may count as anything between the unit's lowest and highest points, so the bounds hold but may be wide.
 * Ties: as 1-2-2-4. Edge: a unit that is not ranked has NaN and stands in nobody's way. The bounds of one unit are pair by
 * pair: no single set of weights need reach them. Source: docs/methods.md.
 */
export function rankBounds(linear: Linear, boxes: readonly Box[]): RankBounds {
  const { units, ranked, step } = linear;
  const best = new Float64Array(units).fill(NaN);
  const worst = new Float64Array(units).fill(NaN);
  for (let i = 0; i < units; i++) if (ranked[i]) best[i] = worst[i] = 1;
  const between = differences(linear, boxes);
  for (let a = 0; a < units; a++) {
    if (!ranked[a]) continue;
    for (let b = a + 1; b < units; b++) {
      if (!ranked[b]) continue;
      const [low, high] = between(a, b);
      // a is ahead under some weights, under all of them; then b.
      if (high > NOISE) worst[b]!++;
      if (isSure(low, step)) best[b]!++;
      if (low < -NOISE) worst[a]!++;
      if (isSure(-high, step)) best[a]!++;
    }
  }
  return { best, worst };
}

/** Points that are equal but for noise are equal. */
const NOISE = 1e-12;

/** Ahead by a whole published step is ahead after rounding; less may be rounded to a tie. */
const isSure = (lead: number, step: number): boolean => (step > 0 ? lead >= step : lead > NOISE);

/** Smallest and largest score of unit a less that of unit b. */
function differences(
  { indicators, points, least, most, groupOf, offset }: Linear,
  boxes: readonly Box[],
): (a: number, b: number) => readonly [number, number] {
  const extremes = boxes.map(extremesOver);
  const d = new Float64Array(indicators);
  const minus = (x: Float64Array, y: Float64Array | null, a: number, b: number): Float64Array => {
    const from = a * indicators;
    const less = b * indicators;
    for (let j = 0; j < indicators; j++) d[j] = x[from + j]! - (y === null ? 0 : y[less + j]!);
    return d;
  };
  const whole = least === most;
  return (a, b) => {
    const shift = offset[a]! - offset[b]!;
    const own = extremes[groupOf[a]!]!;
    if (groupOf[a] !== groupOf[b]) {
      // Each group's weights are chosen by themselves.
      const other = extremes[groupOf[b]!]!;
      const [lowA] = own(minus(least, null, a, a));
      const [, highA] = own(minus(most, null, a, a));
      const [lowB] = other(minus(least, null, b, b));
      const [, highB] = other(minus(most, null, b, b));
      return [lowA - highB + shift, highA - lowB + shift];
    }
    if (whole) {
      const [low, high] = own(minus(points, points, a, b));
      return [low + shift, high + shift];
    }
    const [low] = own(minus(least, most, a, b));
    const [, high] = own(minus(most, least, a, b));
    return [low + shift, high + shift];
  };
}
