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

function byProduct({ units, indicators, points, offset, ranked, groupOf, scoreOf }: Linear): ScoreDraws {
  return (weights, draws, scores) => {
    for (let i = 0; i < units; i++) {
      if (!ranked[i]) {
        for (let k = 0; k < draws; k++) scores[k * units + i] = NaN;
        continue;
      }
      const from = i * indicators;
      const w = weights[groupOf[i]!]!;
      const added = offset[i]!;
      let k = 0;
      // Four draws at a time read each point once.
      for (; k + 4 <= draws; k += 4) {
        const at = k * indicators;
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        for (let j = 0, p = at; j < indicators; j++, p++) {
          const x = points[from + j]!;
          a += x * w[p]!;
          b += x * w[p + indicators]!;
          c += x * w[p + 2 * indicators]!;
          d += x * w[p + 3 * indicators]!;
        }
        scores[k * units + i] = a;
        scores[(k + 1) * units + i] = b;
        scores[(k + 2) * units + i] = c;
        scores[(k + 3) * units + i] = d;
      }
      for (; k < draws; k++) {
        let sum = 0;
        for (let j = 0, p = k * indicators; j < indicators; j++, p++) sum += points[from + j]! * w[p]!;
        scores[k * units + i] = sum;
      }
      for (k = 0; k < draws; k++) {
        const sum = scores[k * units + i]!;
        scores[k * units + i] = (scoreOf === null ? sum : scoreOf(sum)) + added;
      }
    }
  };
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
