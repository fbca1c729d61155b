/** A ranking seen as Σ w·points + offset, where the scheme makes it so: what bounds and swaps are computed from. */
import type { Evaluation } from '../evaluate';
import { growTree, branchesOf } from '../tree';

/** Scores that are linear in the weights. */
export interface Linear {
  readonly units: number;
  readonly indicators: number;
  /** Units × indicators, unit by unit; NaN = not reported, its weight goes to the others of its dimension. */
  readonly points: Float64Array;
  /** The same with the gaps filled by the lowest, and by the highest, points that the unit has beside them. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** What is added whatever the weights: bonus and deductions. */
  readonly offset: Float64Array;
  /** Which units are ranked. */
  readonly ranked: readonly boolean[];
  /** Effective weights of each group of units; one where all have the same. */
  readonly weights: readonly Float64Array[];
  /** Which of `weights` holds for each unit. */
  readonly groupOf: Int32Array;
  /** Smallest difference of published scores; 0 = they are not rounded. */
  readonly step: number;
}

/**
 * Gives the scores of an evaluation as a linear form, null where they are none: other than arithmetic means, an index composed
 * with other sources, or ranks that stand on the sheet.
 * Missing: a unit without a score is not ranked. Units: points of the published score.
 */
export function linearScores(evaluation: Evaluation): Linear | null {
  const { scheme, normalised, totals, unrounded, weights, weightsByGroup, table, bonus } = evaluation;
  const arithmetic = branchesOf(growTree(scheme)).every(({ aggregate }) => aggregate.method === 'arithmetic');
  if (!arithmetic || scheme.sources.length > 0 || normalised.length === 0) return null;
  const units = table.units.length;
  const indicators = normalised.length;
  const scale = scheme.weights.total / 100;
  const points = new Float64Array(units * indicators);
  for (let j = 0; j < indicators; j++)
    for (let i = 0; i < units; i++) points[i * indicators + j] = normalised[j]![i]! * scale;
  const names = [...weightsByGroup.keys()];
  const groups = table.texts.get(scheme.rank.groupBy ?? '') ?? [];
  const { decimals } = scheme.rank;
  return {
    units,
    indicators,
    points,
    ...filled(points, units, indicators),
    offset: bonus,
    ranked: Array.from(totals, (total, i) => total === total && unrounded[i] === unrounded[i]),
    weights: names.length === 0 ? [weights] : names.map((name) => weightsByGroup.get(name)!),
    groupOf: Int32Array.from(table.units, (_, i) => Math.max(0, names.indexOf(groups[i] ?? ''))),
    step: decimals === null ? 0 : 10 ** -decimals,
  };
}

/** A mean of what is there lies between the lowest and the highest of it, whatever the weights. */
function filled(points: Float64Array, units: number, indicators: number): Pick<Linear, 'least' | 'most'> {
  if (!points.some((x) => x !== x)) return { least: points, most: points };
  const least = points.slice();
  const most = points.slice();
  for (let i = 0; i < units; i++) {
    let low = Infinity;
    let high = -Infinity;
    for (let j = i * indicators; j < (i + 1) * indicators; j++) {
      if (points[j]! < low) low = points[j]!;
      if (points[j]! > high) high = points[j]!;
    }
    for (let j = i * indicators; j < (i + 1) * indicators; j++) {
      if (points[j] === points[j]) continue;
      least[j] = low;
      most[j] = high;
    }
  }
  return { least, most };
}
