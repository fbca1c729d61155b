/** A ranking seen as a growing function of Σ w·points, plus an offset, where the scheme makes it so: what bounds and swaps are computed from. */
import type { Evaluation } from '../evaluate';
import type { Better } from '../rank';
import type { Scheme, TieRule } from '../scheme';
import { branchesOf, growTree, indicatorsIn, type Branch } from '../tree';
import { upright } from '../upright';

/** Scores that follow from sums which are linear in the weights. */
export interface Linear {
  readonly units: number;
  readonly indicators: number;
  /** Units × indicators, unit by unit; NaN = not reported, its weight goes to the others of its dimension. */
  readonly points: Float64Array;
  /** The same with the gaps filled by the lowest, and by the highest, points that the unit has beside them. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** The score that a sum stands for, before the offset; null = the sum itself. It never falls as the sum grows. */
  readonly scoreOf: ((sum: number) => number) | null;
  /** What is added whatever the weights: bonus, deductions, other sources. */
  readonly offset: Float64Array;
  /** Which units are ranked. */
  readonly ranked: readonly boolean[];
  /** Effective weights of each group of units; one where all have the same. */
  readonly weights: readonly Float64Array[];
  /** Which of `weights` holds for each unit. */
  readonly groupOf: Int32Array;
  /** Smallest difference of published scores; 0 = they are not rounded. */
  readonly step: number;
  readonly decimals: number | null;
  readonly ties: TieRule;
  /** Columns that decide between equal scores; null = they follow the weights themselves. */
  readonly keys: readonly (Float64Array | null)[];
  /** Whether all indicators stand directly below the index. */
  readonly flat: boolean;
}

/**
 * Gives the scores of an evaluation as a linear form, null where they are none: other than one kind of mean throughout, an index
 * that another source's form bends, or ranks that stand on the sheet.
 * Formula: arithmetic Σ w·x; geometric exp Σ w·ln x; power p (Σ w·x^p)^(1/p), harmonic p = −1. The same mean at every level is one mean of the whole.
 * Missing: a unit without a score or a rank is not ranked. Units: points of the published score.
 */
export function linearScores(evaluation: Evaluation): Linear | null {
  const { scheme, normalised, weights, weightsByGroup, table, ranks } = evaluation;
  const root = growTree(scheme);
  const power = powerOf(root);
  const share = shareOfIndex(scheme);
  if (power === null || share === null || normalised.length === 0) return null;
  const units = table.units.length;
  const indicators = normalised.length;
  const scale = (scheme.weights.total / 100) * share;
  const sum = sumFor(power, scale);
  const points = new Float64Array(units * indicators);
  normalised.forEach((column, j) => {
    // A column that is left out has no weight.
    const out = column.every((x) => x !== x);
    for (let i = 0; i < units; i++) points[i * indicators + j] = out ? 0 : sum.of(column[i]!);
  });
  dropUnscored(points, evaluation, root);
  const ranked = Array.from(ranks, (rank) => rank === rank);
  if (points.some((x) => x === Infinity || x === -Infinity)) return null;
  const names = [...weightsByGroup.keys()];
  const groups = table.texts.get(scheme.rank.groupBy ?? '') ?? [];
  const { decimals, ties } = scheme.rank;
  return {
    units,
    indicators,
    points,
    ...filled(points, units, indicators, root),
    scoreOf: sum.back,
    offset: offsetOf(evaluation, share),
    ranked,
    weights: names.length === 0 ? [weights] : names.map((name) => weightsByGroup.get(name)!),
    groupOf: Int32Array.from(table.units, (_, i) => Math.max(0, names.indexOf(groups[i] ?? ''))),
    step: decimals === null ? 0 : 10 ** -decimals,
    decimals,
    ties,
    keys: keysOf(evaluation),
    flat: root.parts.every(({ kind }) => kind === 'indicator'),
  };
}

/** Which way scores are ranked. */
export const betterOf = ({ aggregate }: Scheme): Better => (aggregate.method === 'vikor' ? 'low' : 'high');

/** The power of the mean that is taken at every level; null where they differ or are no means. */
function powerOf(root: Branch): number | null {
  const powers = branchesOf(root).map(({ aggregate: { method, power } }) => {
    switch (method) {
      case 'arithmetic':
        return 1;
      case 'geometric':
        return 0;
      case 'harmonic':
        return -1;
      case 'generalised':
        return power as number;
      default:
        return null;
    }
  });
  const [first = null] = powers;
  return powers.every((power) => power === first) ? first : null;
}

/** Into the sum and, as a score, out of it again; of a falling power the negative, so that more is always better. */
function sumFor(power: number, scale: number) {
  if (power === 1) return { of: (x: number) => x * scale, back: null };
  if (power === 0) return { of: Math.log, back: (sum: number) => Math.exp(sum) * scale };
  const sign = Math.sign(power);
  return {
    of: (x: number) => sign * x ** power,
    back: (sum: number) => Math.max(0, sign * sum) ** (1 / power) * scale,
  };
}

/** How much of the total the index is; null where it enters by its rank or the best of it. */
function shareOfIndex({ sources }: Scheme): number | null {
  if (sources.length === 0) return 1;
  const own = sources.filter(({ as, column }) => column === '' && as !== 'outerRank');
  if (own.some(({ as }) => as !== 'points')) return null;
  return own.reduce((sum, { weight }) => sum + weight / 100, 0);
}

function offsetOf({ scheme, bonus, unrounded, index }: Evaluation, share: number): Float64Array {
  if (scheme.sources.length === 0) return bonus;
  return unrounded.map((total, i) => (share === 0 ? total : total - share * index[i]!));
}

function keysOf({ scheme, normalised, indicators }: Evaluation): Linear['keys'] {
  return scheme.rank.keys.map((key) => (indicators.includes(key) ? upright(key, scheme, normalised) : null));
}

/** What a dimension without a score contains does not count. */
function dropUnscored(points: Float64Array, { dimensions, normalised }: Evaluation, root: Branch): void {
  const indicators = normalised.length;
  for (const branch of branchesOf(root).slice(1)) {
    const scores = dimensions.get(branch.name)!;
    scores.forEach((score, i) => {
      if (score === score) return;
      for (const j of indicatorsIn(branch)) points[i * indicators + j] = NaN;
    });
  }
}

/** A mean of what is there lies between the lowest and the highest of it, whatever the weights: of the dimension where it has any. */
function filled(
  points: Float64Array,
  units: number,
  indicators: number,
  root: Branch,
): Pick<Linear, 'least' | 'most'> {
  if (!points.some((x) => x !== x)) return { least: points, most: points };
  const least = points.slice();
  const most = points.slice();
  const branches = branchesOf(root).map((branch) => ({ leaves: indicatorsIn(branch) }));
  for (let i = 0; i < units; i++) {
    const from = i * indicators;
    // Parents come first, and what their parts say afterwards is nearer.
    for (const { leaves } of branches) {
      let low = Infinity;
      let high = -Infinity;
      for (const j of leaves) {
        const x = points[from + j]!;
        if (x < low) low = x;
        if (x > high) high = x;
      }
      if (low > high) continue;
      for (const j of leaves) {
        if (points[from + j] === points[from + j]) continue;
        least[from + j] = low;
        most[from + j] = high;
      }
    }
  }
  return { least, most };
}
