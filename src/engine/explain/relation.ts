/** How the indicators hang together, with one another and with the score: what measures the same, what measures nothing, what works against the rest. */
import type { Evaluation } from '../evaluate';
import { deviation, mean } from '../number';
import { rankOf } from '../rank';
import { eigen, type Matrix } from '../weight/eigen';
import { varimax } from '../weight/pca';
import { correlation } from '../weight/spread';
import { upright } from '../upright';

/** Two indicators and how they go together. */
export interface Related {
  readonly first: number;
  readonly second: number;
  readonly correlation: number;
}

export interface Relations {
  /** Indicators × indicators, over the units that have both; NaN = no spread, or fewer than two units in common. */
  readonly pearson: Matrix;
  readonly spearman: Matrix;
  /** Correlation of each indicator's points with the score, more being better in both. */
  readonly withScore: readonly number[];
  readonly alpha: Alpha;
  readonly components: Components | null;
  /** Whether there are units enough to judge by; without, nothing below is said but who is dead. */
  readonly judged: boolean;
  /** Indicators that tell no unit from another. */
  readonly dead: readonly number[];
  /** Pairs above `DOUBLED` that say the same, strongest first. */
  readonly doubled: readonly Related[];
  /** Pairs below −`OPPOSED` that work against each other, strongest first. */
  readonly opposed: readonly Related[];
  /** Indicators that fall as the score rises, by more than `AGAINST`. */
  readonly against: readonly number[];
}

/** Cronbach's α: how far the indicators measure one thing; NaN = fewer than two of them have spread. */
export interface Alpha {
  /** Of standardised points: k·r̄ / (1 + (k − 1)·r̄). */
  readonly standardised: number;
  /** Of the points as they are: k / (k − 1) · Σ cov off the diagonal / Σ cov. */
  readonly raw: number;
  /** Standardised, without each indicator: above the whole, it does not fit with the others. */
  readonly without: readonly number[];
}

/** Principal components of the correlations. */
export interface Components {
  /** Largest first. */
  readonly eigenvalues: readonly number[];
  /** Share of the variance that each explains. */
  readonly explained: readonly number[];
  /** Indicators × components with an eigenvalue above 1, turned by varimax; 0 for an indicator without spread. */
  readonly loadings: Matrix;
}

const DOUBLED = 0.9;
const OPPOSED = 0.5;
const AGAINST = 0.1;
/** Among fewer units strong correlations come about by chance. */
const FEWEST = 5;

/**
 * Gives how the indicators of an evaluation hang together, on their points (more is better).
 * Missing: pair by pair, over the units that have both. Edge: an indicator without spread is dead, and NaN in every table.
 * Source: OECD/JRC Handbook (2008), multivariate analysis; docs/methods.md, "How the indicators hang together".
 */
export function relationsOf(evaluation: Evaluation): Relations {
  const { scheme, normalised, indicators, unrounded } = evaluation;
  const points = indicators.map((name) => upright(name, scheme, normalised));
  const pearson = table(points, related);
  const sign = scheme.aggregate.method === 'vikor' ? -1 : 1;
  const score = unrounded.map((x) => sign * x);
  const withScore = points.map((column) => related(column, score));
  const judged = unrounded.filter((x) => x === x).length >= FEWEST;
  const pairs = judged ? pairsIn(pearson) : [];
  const strongest = (a: Related, b: Related) => Math.abs(b.correlation) - Math.abs(a.correlation);
  return {
    pearson,
    spearman: table(points, rankRelated),
    withScore,
    alpha: alphaOf(points),
    components: componentsOf(pearson),
    judged,
    dead: points.flatMap((column, j) => (deviation(column) > 0 ? [] : [j])),
    doubled: pairs.filter(({ correlation: r }) => r > DOUBLED).sort(strongest),
    opposed: pairs.filter(({ correlation: r }) => r < -OPPOSED).sort(strongest),
    against: judged ? withScore.flatMap((r, j) => (r < -AGAINST ? [j] : [])) : [],
  };
}

/** Pearson's correlation over the rows that both have; NaN where either has no spread there. */
function related(a: Float64Array, b: Float64Array): number {
  const [x, y] = common(a, b);
  return deviation(x) > 0 && deviation(y) > 0 ? correlation(x, y) : NaN;
}

/** Spearman's: of the ranks among the rows that both have, ties in the middle. */
function rankRelated(a: Float64Array, b: Float64Array): number {
  const [x, y] = common(a, b);
  return related(rankOf(x, 'low', 'average'), rankOf(y, 'low', 'average'));
}

function common(a: Float64Array, b: Float64Array): readonly [Float64Array, Float64Array] {
  if (a.every((x, i) => x === x && b[i] === b[i])) return [a, b];
  return [a.map((x, i) => (b[i] === b[i] ? x : NaN)), b.map((x, i) => (a[i] === a[i] ? x : NaN))];
}

function table(columns: readonly Float64Array[], of: (a: Float64Array, b: Float64Array) => number): Matrix {
  const rows = columns.map(() => new Array<number>(columns.length).fill(NaN));
  columns.forEach((a, j) => {
    for (let k = j; k < columns.length; k++) rows[j]![k] = rows[k]![j] = of(a, columns[k]!);
  });
  return rows;
}

const pairsIn = (matrix: Matrix): readonly Related[] =>
  matrix.flatMap((row, first) =>
    row.flatMap((each, second) => (second > first ? [{ first, second, correlation: each }] : [])),
  );

/**
 * Gives Cronbach's α of columns; those without spread do not take part.
 * @example alphaOf([Float64Array.of(1, 2, 3), Float64Array.of(1, 2, 3)]).standardised // 1
 */
export function alphaOf(columns: readonly Float64Array[]): Alpha {
  const alive = columns.filter((column) => deviation(column) > 0);
  const correlations = table(alive, related);
  const covariances = table(alive, covariance);
  return {
    standardised: consistency(correlations),
    raw: consistency(covariances),
    without: columns.map((column) => {
      const out = alive.indexOf(column);
      const kept = <T>(all: readonly T[]): readonly T[] => all.filter((_, k) => k !== out);
      return out < 0 ? consistency(correlations) : consistency(kept(correlations).map(kept));
    }),
  };
}

/** k / (k − 1) · Σ off the diagonal / Σ of all. */
function consistency(matrix: Matrix): number {
  const count = matrix.length;
  let whole = 0;
  let own = 0;
  matrix.forEach((row, j) =>
    row.forEach((x, k) => {
      whole += x;
      if (j === k) own += x;
    }),
  );
  return count < 2 ? NaN : ((count / (count - 1)) * (whole - own)) / whole;
}

function covariance(a: Float64Array, b: Float64Array): number {
  const [x, y] = common(a, b);
  const [centreX, centreY] = [mean(x), mean(y)];
  let sum = 0;
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    if (x[i] !== x[i]) continue;
    sum += (x[i]! - centreX) * (y[i]! - centreY);
    count++;
  }
  return sum / (count - 1);
}

function componentsOf(pearson: Matrix): Components | null {
  const alive = pearson.flatMap((row, j) => (row[j] === row[j] ? [j] : []));
  const matrix = alive.map((j) => alive.map((k) => pearson[j]![k]!));
  // Two indicators that no two units have both leave a hole in the table.
  if (alive.length === 0 || matrix.some((row) => row.some((x) => x !== x))) return null;
  const { values, vectors } = eigen(matrix);
  const kept = Math.max(1, values.filter((value) => value > 1).length);
  const loadings = alive.map((_, j) =>
    Array.from({ length: kept }, (_, f) => vectors[f]![j]! * Math.sqrt(Math.max(0, values[f]!))),
  );
  const turned = kept === 1 ? loadings : varimax(loadings);
  const none = new Array<number>(kept).fill(0);
  return {
    eigenvalues: values,
    explained: values.map((value) => value / alive.length),
    loadings: pearson.map((_, j) => turned[alive.indexOf(j)] ?? none),
  };
}

/** How the score goes with a column of the table: its size, its base, its growth. */
export interface Bias {
  readonly column: string;
  readonly pearson: number;
  readonly spearman: number;
  /** Units that have both. */
  readonly units: number;
  /** Whether the score goes with it so strongly that it favours, or burdens, the large: |ρ| of `BIASED` or more. */
  readonly biased: boolean;
}

const BIASED = 0.7;

/**
 * Gives how far the score goes with columns of numbers: a size bias where a column is a size (area, population), a growth bias where it is a base.
 * Edge: without spread, or with fewer than `FEWEST` units, nothing is said to be biased.
 */
export function biasOf(evaluation: Evaluation, column: string, values: Float64Array): Bias {
  const sign = evaluation.scheme.aggregate.method === 'vikor' ? -1 : 1;
  const [x, y] = common(
    values,
    evaluation.unrounded.map((score) => sign * score),
  );
  const units = x.filter((value) => value === value).length;
  const spearman = rankRelated(x, y);
  return {
    column,
    pearson: related(x, y),
    spearman,
    units,
    biased: units >= FEWEST && Math.abs(spearman) >= BIASED,
  };
}
