/** Turns values into points: one column at a time, by the indicator's method and direction. */
import { banded, linesThrough, stepsOf } from './normalise/band';
import type { Beside } from './normalise/domain';
import { orient } from './normalise/orient';
import { borda, percentile, rankPoints, stepPoints } from './normalise/place';
import { limit, plain, type Interval, type Normalised } from './normalise/points';
import { completion, levelGrowth, parity, type Completion, type LevelGrowth } from './normalise/progress';
import { fractionOfMax, ratioTo, ratioToBest, share, vector } from './normalise/ratio';
import {
  betweenAnchors,
  betweenGoalposts,
  rescale,
  standardise,
  toReference,
  toTarget,
} from './normalise/scale';
import { extent } from './number';
import { problem, type EngineProblem } from './problem';
import type { Place } from './result';
import type { Indicator, TieRule } from './scheme';

export { checkValues, type Beside } from './normalise/domain';
export type { Normalised } from './normalise/points';

/**
 * Gives the points of one column by its indicator's method; higher is better, but for `vector` where ideals are swapped.
 * Missing: NaN stays NaN and touches no other unit. Edge: a column without spread has a note and, where the method
 * knows full points, gives them to all. Errors: none; `checkValues` has let the column through.
 * Source: docs/methods.md, "Normalisation".
 * @example normalise(Float64Array.of(2, 4, 3), plainScheme(1).indicators[0]!, { units: [], column: () => null, wrong: () => new Map() }).points // [0, 100, 50]
 */
export function normalise(column: Float64Array, indicator: Indicator, beside: Beside): Normalised {
  const { values, better } = orient(column, indicator.direction);
  const place: Place = { indicator: indicator.name };
  // The gate has checked every parameter against the list in method.ts.
  const way = indicator.normalise as unknown as Way;
  const besideColumn = (name: string | undefined) => (name === undefined ? null : beside.column(name));
  const { method } = way;
  switch (method) {
    case 'minmax':
      return rescale(values, better, way.to, place);
    case 'zscore':
      return standardise(values, better, { ...way, spare: way.sd === 'population' ? 0 : 1 }, place);
    case 'ratioToBest':
      return ratioToBest(values, better, way.outOf, place);
    case 'ratioTo':
      return ratioTo(values, better, way, place);
    case 'anchors':
      return betweenAnchors(values, way.base, way.target, way.to, way.beyond === 'clip', place);
    case 'goalposts':
      return betweenGoalposts(values, better, way, place);
    case 'rank':
      if (way.steps !== undefined) return stepPoints(values, better, way.steps);
      return rankPoints(values, better, way.ties, way.outOf);
    case 'percentile':
      return percentile(values, better, way.ties, way.to, place);
    case 'borda':
      return borda(values, better, way.ties);
    case 'distanceToTarget':
      return toTarget(values, better, way.target, way.cap, place);
    case 'distanceToReference': {
      const reference = values[beside.units.indexOf(way.reference)]!;
      if (way.form === 'difference') return toReference(values, better, reference, way.cap, place);
      const ratios = values.map((x) => (better === 'high' ? x / reference : reference / x));
      return way.cap ? limit(ratios, -Infinity, 1, place) : plain(ratios);
    }
    case 'fractionOfMax':
      return fractionOfMax(values, better);
    case 'share':
      return share(values, better);
    case 'vector':
      return vector(values, better === 'low' && way.cost === 'complement', place);
    case 'completion':
      return completion(values, better, besideColumn(way.targetColumn) ?? way.target, way, place);
    case 'parity':
      return parity(values, better, besideColumn(way.baseColumn)!, way, place);
    case 'banded':
      return banded(values, better, { ...way, relative: way.of === 'relative' }, place);
    case 'table':
      return way.form === 'linear'
        ? linesThrough(values, way.points)
        : stepsOf(values, way.points, way.below);
    case 'levelGrowth': {
      const columns = { growth: besideColumn(way.growthColumn), bases: besideColumn(way.baseColumn) };
      return levelGrowth(values, better, columns, way, place);
    }
    case 'asis':
      return plain(better === 'high' ? values : values.map((x) => -x));
    default:
      return method satisfies never;
  }
}

/** Methods whose points cannot leave the range of doubles. */
const BOUNDED: readonly string[] = [
  'minmax',
  'zscore',
  'ratioToBest',
  'rank',
  'percentile',
  'borda',
  'share',
  'vector',
  'asis',
];

/**
 * Gives the points that are no numbers any more, of quotients beyond the largest double.
 * @example checkPoints(Float64Array.of(1, Infinity), plainScheme(1, { normalise: { method: 'fractionOfMax' } }).indicators[0]!, ['甲', '乙'], {}).length // 1
 */
export function checkPoints(
  points: Float64Array,
  { name: indicator, normalise: { method } }: Indicator,
  units: readonly string[],
  period: Place,
): readonly EngineProblem[] {
  if (BOUNDED.includes(method)) return [];
  const [low, high] = extent(points);
  if (low !== -Infinity && high !== Infinity) return [];
  return units.flatMap((unit, i) => {
    const value = points[i]!;
    if (value !== Infinity && value !== -Infinity) return [];
    return [problem('number-invalid', { ...period, unit, indicator }, { value: String(value) })];
  });
}

/** The methods as the gate lets them through. */
type Way =
  | { readonly method: 'minmax'; readonly to: Interval }
  | { readonly method: 'zscore'; readonly sd: string; readonly centre: number; readonly spread: number }
  | { readonly method: 'ratioToBest'; readonly outOf: number }
  | { readonly method: 'ratioTo'; readonly benchmark: number; readonly cap?: number; readonly outOf: number }
  | {
      readonly method: 'anchors';
      readonly base: number;
      readonly target: number;
      readonly to: Interval;
      readonly beyond: string;
    }
  | {
      readonly method: 'goalposts';
      readonly low: number;
      readonly high: number;
      readonly to: Interval;
      readonly clip: boolean;
      readonly log: boolean;
    }
  | {
      readonly method: 'rank';
      readonly ties: TieRule;
      readonly outOf?: number;
      readonly steps?: readonly number[];
    }
  | { readonly method: 'percentile'; readonly ties: TieRule; readonly to: Interval }
  | { readonly method: 'borda'; readonly ties: TieRule }
  | { readonly method: 'distanceToTarget'; readonly target: number; readonly cap: boolean }
  | {
      readonly method: 'distanceToReference';
      readonly reference: string;
      readonly form: string;
      readonly cap: boolean;
    }
  | { readonly method: 'fractionOfMax' | 'share' | 'asis' }
  | { readonly method: 'vector'; readonly cost?: string }
  | ({ readonly method: 'completion'; readonly target: number; readonly targetColumn?: string } & Completion)
  | {
      readonly method: 'parity';
      readonly baseColumn: string;
      readonly flat: number;
      readonly perPercent: number;
      readonly cap: number;
    }
  | {
      readonly method: 'banded';
      readonly basic: number;
      readonly centre?: number;
      readonly width: number;
      readonly divisors: readonly number[];
      readonly of: string;
    }
  | {
      readonly method: 'table';
      readonly points: readonly (readonly [number, number])[];
      readonly form: string;
      readonly below: number;
    }
  | ({
      readonly method: 'levelGrowth';
      readonly growthColumn?: string;
      readonly baseColumn?: string;
    } & LevelGrowth);
