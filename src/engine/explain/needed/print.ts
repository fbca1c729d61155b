/** A value that can be written down: rounded away from where it was, to no more decimals than the column has. */
import { round } from '../../number';

/** So many figures of a change are enough to say it. */
const FIGURES = 3;
const MOST_DECIMALS = 12;

/**
 * Gives the number of decimals that a column is written with, at most twelve.
 * @example decimalsOf(Float64Array.of(1.5, NaN, 2.25)) // 2
 */
export function decimalsOf(column: Float64Array): number {
  let most = 0;
  for (const x of column) while (x === x && most < MOST_DECIMALS && round(x, most) !== x) most++;
  return most;
}

/**
 * Gives the value with the fewest decimals that is at least as far from where it was and still reaches; `least` itself where none does.
 * @example printable(29.4713, 26.3, 1, (x) => x >= 29.4713) // 29.5
 */
export function printable(
  least: number,
  from: number,
  decimals: number,
  reaches: (x: number) => boolean,
): number {
  const change = Math.abs(least - from);
  const needed = Math.max(0, FIGURES - 1 - Math.floor(Math.log10(change)));
  for (let d = Math.min(decimals, needed); d <= MOST_DECIMALS; d++) {
    const near = round(least, d);
    const step = 10 ** -d * Math.sign(least - from);
    const beyond = (near - least) * step >= 0 ? near : round(near + step, d);
    // What was found by halving may lie a trace beyond a round number that does as well.
    const found = [near, beyond].find((x) => x !== from && reaches(x));
    if (found !== undefined) return found;
  }
  return least;
}
