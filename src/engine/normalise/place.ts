/** Points from the place in the order alone: rank points and steps, Borda, percentile. */
import { countReported, extent } from '../number';
import { rankOf } from '../rank';
import type { TieRule } from '../scheme';
import type { Place } from '../result';
import { level, plain, type Better, type Interval, type Normalised } from './points';

const worstFirst = (better: Better): Better => (better === 'high' ? 'low' : 'high');

/** Gives 1 for the worst up to n for the best; with `outOf`, outOf · rank / n, so that the best has it all. */
export function rankPoints(values: Float64Array, better: Better, ties: TieRule, outOf?: number): Normalised {
  const points = rankOf(values, worstFirst(better), ties);
  if (outOf === undefined) return plain(points);
  const count = countReported(values);
  return plain(points.map((rank) => (rank * outOf) / count));
}

/** Gives the first step to the best, the next to the second …; places beyond the list have the last step. */
export function stepPoints(values: Float64Array, better: Better, steps: readonly number[]): Normalised {
  const ranks = rankOf(values, better, 'min');
  return plain(ranks.map((rank) => (rank === rank ? steps[Math.min(rank, steps.length) - 1]! : NaN)));
}

/** Gives rank − 1: the number of units that each is better than. */
export function borda(values: Float64Array, better: Better, ties: TieRule): Normalised {
  return plain(rankOf(values, worstFirst(better), ties).map((rank) => rank - 1));
}

/** Gives (rank − 1) / (n − 1), Excel's PERCENTRANK.INC. Edge: full points where nobody stands lower than another. */
export function percentile(
  values: Float64Array,
  better: Better,
  ties: TieRule,
  [floor, full]: Interval,
  place: Place,
): Normalised {
  const ranks = rankOf(values, worstFirst(better), ties);
  const count = countReported(values);
  const [low, high] = extent(values);
  if (!(high > low)) return level(values, full, place);
  return plain(ranks.map((rank) => ((rank - 1) / (count - 1)) * (full - floor) + floor));
}
