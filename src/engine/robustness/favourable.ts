/** Bounded benefit of the doubt: the weights within limits that suit each unit best. */
import type { Evaluation } from '../evaluate';
import { rankBy } from '../rank';
import { publish } from '../score';
import type { Box } from './box';
import { bestWeights } from './extreme';
import { betterOf, linearScores, type Linear } from './linear';
import { drawScorer } from './score-draws';

/** How a unit fares under the weights of the box that give it the highest score. */
export interface Favourable {
  readonly weights: Float64Array;
  /** Published, as all scores. */
  readonly score: number;
  /** Among all under these weights; the best rank that any weights give may be better still. */
  readonly rank: number;
}

/**
 * Gives each unit's best weights, step by step: yields the number of units done; null = not ranked, or not to be found (below).
 * Formula: max Σ w·points over box ∩ simplex, a continuous knapsack; with gaps directly below the index max Σ w·x / Σ w by Dinkelbach's iteration.
 * Ties: as 1-2-2-4. Edge: units of another group are scored by the weights of theirs; with gaps inside dimensions null. The whole
 * answer is null where scores do not follow from sums. Source: Cherchye and others, An introduction to benefit of the doubt composite indicators, 2007.
 */
export function* favourableWeights(
  evaluation: Evaluation,
  boxes: readonly Box[],
): Generator<number, readonly (Favourable | null)[] | null> {
  const linear = linearScores(evaluation);
  if (linear === null) return null;
  const { units, indicators, points, groupOf, ranked, weights: given, flat, decimals } = linear;
  const score = drawScorer(evaluation);
  const scores = new Float64Array(units);
  const found: (Favourable | null)[] = [];
  for (let i = 0; i < units; i++) {
    const own = points.subarray(i * indicators, (i + 1) * indicators);
    const gaps = own.some((x) => x !== x);
    if (!ranked[i] || (gaps && !flat)) found.push(null);
    else {
      const weights = bestFor(own, boxes[groupOf[i]!]!, gaps);
      const block = given.map((other, g) => (g === groupOf[i] ? weights : other));
      score(block, 1, scores);
      const published = publish(scores, decimals);
      const rank = rankBy([published], betterOf(evaluation.scheme))[i]!;
      found.push({ weights, score: published[i]!, rank });
    }
    if ((i + 1) % ROWS === 0) yield i + 1;
  }
  return found;
}

const ROWS = 16;
const TURNS = 100;

function bestFor(own: Linear['points'], box: Box, gaps: boolean): Float64Array {
  if (!gaps) return bestWeights(box, own);
  let tried = bestWeights(
    box,
    own.map((x) => (x === x ? 1 : 0)),
  );
  let best = tried;
  let reached = -Infinity;
  for (let turn = 0; turn < TURNS; turn++) {
    let sum = 0;
    let whole = 0;
    own.forEach((x, j) => {
      if (x !== x) return;
      sum += tried[j]! * x;
      whole += tried[j]!;
    });
    const mean = sum / whole;
    // In the end all may lie on a gap, which is worth as much as the mean.
    if (!(mean > reached)) break;
    [best, reached] = [tried, mean];
    tried = bestWeights(
      box,
      own.map((x) => (x === x ? x - mean : 0)),
    );
  }
  return best;
}
