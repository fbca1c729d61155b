/** Scores of many draws of weights at once: the points times the weights where the line allows it, else the line run again. */
import type { Evaluation } from '../evaluate';
import { linearScores, type Linear } from './linear';
import { rerun } from './rerun';

/** Weights of several draws, one after the other, for each group of units. */
export type WeightBlock = readonly Float64Array[];

/** Writes the unrounded scores of so many draws, draw by draw, a unit after the other; NaN = not ranked. */
export type ScoreDraws = (weights: WeightBlock, draws: number, scores: Float64Array) => void;

/** Gives how an evaluation's units are scored under other weights; those that it does not rank have no score. */
export function drawScorer(evaluation: Evaluation): ScoreDraws {
  const linear = linearScores(evaluation);
  return linear !== null && linear.least === linear.most ? byProduct(linear) : byRerun(evaluation);
}

/** So many draws at a time, whose weights stay near at hand. */
const BLOCK = 32;

function byProduct(linear: Linear): ScoreDraws {
  const { units, indicators, offset, ranked, groupOf, scoreOf } = linear;
  return (weights, draws, scores) => {
    for (let from = 0; from < draws; from += BLOCK) {
      const to = Math.min(draws, from + BLOCK);
      for (let i = 0; i < units;) {
        const two = i + 1 < units && groupOf[i] === groupOf[i + 1];
        const w = weights[groupOf[i]!]!;
        let k = from;
        if (two) for (; k + 4 <= to; k += 4) multiplyBoth(linear, i, w, k, scores);
        for (const last = two ? i + 1 : i; k < to; k++)
          for (let unit = i; unit <= last; unit++)
            scores[k * units + unit] = product(linear, unit, w, k * indicators);
        i += two ? 2 : 1;
      }
    }
    for (let k = 0, at = 0; k < draws; k++)
      for (let i = 0; i < units; i++, at++) {
        const sum = scores[at]!;
        scores[at] = ranked[i] ? (scoreOf === null ? sum : scoreOf(sum)) + offset[i]! : NaN;
      }
  };
}

function product({ points, indicators }: Linear, i: number, weights: Float64Array, at: number): number {
  let sum = 0;
  for (let j = 0, p = i * indicators; j < indicators; j++) sum += points[p + j]! * weights[at + j]!;
  return sum;
}

/** Two units under four draws: each number that is read takes part in several products. */
function multiplyBoth(
  { points, indicators, units }: Linear,
  i: number,
  w: Float64Array,
  k: number,
  scores: Float64Array,
): void {
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  const end = (i + 1) * indicators;
  for (let x = i * indicators, p = k * indicators; x < end; x++, p++) {
    const a = points[x]!;
    const b = points[x + indicators]!;
    const w0 = w[p]!;
    const w1 = w[p + indicators]!;
    const w2 = w[p + 2 * indicators]!;
    const w3 = w[p + 3 * indicators]!;
    a0 += a * w0;
    a1 += a * w1;
    a2 += a * w2;
    a3 += a * w3;
    b0 += b * w0;
    b1 += b * w1;
    b2 += b * w2;
    b3 += b * w3;
  }
  const at = k * units + i;
  scores[at] = a0;
  scores[at + 1] = b0;
  scores[at + units] = a1;
  scores[at + units + 1] = b1;
  scores[at + 2 * units] = a2;
  scores[at + 2 * units + 1] = b2;
  scores[at + 3 * units] = a3;
  scores[at + 3 * units + 1] = b3;
}

function byRerun(evaluation: Evaluation): ScoreDraws {
  const { ranks, scheme, table, weightsByGroup } = evaluation;
  const units = table.units.length;
  const indicators = evaluation.normalised.length;
  const run = rerun(evaluation);
  const names = [...weightsByGroup.keys()];
  const groups = table.texts.get(scheme.rank.groupBy ?? '') ?? [];
  const groupOf = table.units.map((_, i) => Math.max(0, names.indexOf(groups[i] ?? '')));
  return (weights, draws, scores) => {
    for (let k = 0; k < draws; k++)
      weights.forEach((block, g) => {
        const found = run(block.subarray(k * indicators, (k + 1) * indicators));
        for (let i = 0; i < units; i++)
          if (weights.length === 1 || groupOf[i] === g)
            scores[k * units + i] = ranks[i] === ranks[i] ? found[i]! : NaN;
      });
  };
}
