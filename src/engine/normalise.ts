/** Turns values into points: one column at a time, by the indicator's method and direction. */
import { deviation, extent, mean } from './number';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { rankOf } from './rank';
import type { Place } from './result';
import type { Direction, Indicator, Method, NormaliseMethod } from './scheme';

export interface Normalised {
  /** Higher is better, whatever the direction was. */
  readonly points: Float64Array;
  readonly notes: readonly EngineNote[];
}

/** Methods that divide by the value or by the best value, and so need it above 0. */
const DIVIDING: readonly NormaliseMethod[] = ['ratioToBest', 'ratioTo', 'fractionOfMax'];

/**
 * Gives what keeps a column from being normalised: values not above 0 where the method divides by them.
 * @example checkValues(Float64Array.of(0, 2), plainScheme(1, { normalise: { method: 'ratioToBest' }, direction: 'low' }).indicators[0]!, ['甲', '乙'], {}).length // 1
 */
export function checkValues(
  column: Float64Array,
  { name, normalise: { method }, direction }: Indicator,
  units: readonly string[],
  place: Place,
): readonly EngineProblem[] {
  if (!DIVIDING.includes(method)) return [];
  const [, best] = extent(column);
  if (direction !== 'low') {
    if (method === 'ratioTo' || best > 0) return [];
    return [problem('value-not-positive', { ...place, indicator: name }, { value: best, method })];
  }
  return units.flatMap((unit, i) => {
    const value = column[i]!;
    if (!(value <= 0)) return [];
    return [problem('value-not-positive', { ...place, unit, indicator: name }, { value, method })];
  });
}

/**
 * Gives the points of one column by its indicator's method; formulas in docs/methods.md.
 * Missing: NaN stays NaN and touches no other unit. Edge: a column without spread has a note and, where the method
 * knows full points, gives them to all.
 * @example normalise(Float64Array.of(2, 4, 3), plainScheme(1).indicators[0]!).points // [0, 100, 50]
 */
export function normalise(
  column: Float64Array,
  { name, normalise: method, direction }: Indicator,
): Normalised {
  const { values, better } = orient(column, direction);
  const place = { indicator: name };
  switch (method.method) {
    case 'minmax':
      return rescale(values, better, method.to as readonly [number, number], place);
    case 'zscore':
      return standardise(values, better, method.sd === 'population' ? 0 : 1, place);
    case 'ratioToBest':
      return floored(ratioToBest(values, better, 100), 0, place);
    case 'fractionOfMax':
      return { points: ratioToBest(values, better, 1), notes: [] };
    case 'ratioTo':
      return ratioTo(values, better, method, place);
    case 'rank':
      return { points: rankPoints(values, better, method.outOf as number | undefined), notes: [] };
    case 'borda':
      return { points: rankPoints(values, better).map((points) => points - 1), notes: [] };
    case 'percentile':
      return percentile(values, better, method.to as readonly [number, number], place);
    case 'asis':
      return { points: better === 'high' ? values : values.map((x) => -x), notes: [] };
    default:
      throw new RangeError(`normalise has no method ${method.method}`);
  }
}

interface Oriented {
  readonly values: Float64Array;
  readonly better: 'high' | 'low';
}

/**
 * Gives the column with the plain direction to judge it by; for a target, the distances to it, lower being better.
 * @example orient(Float64Array.of(3, 9), { between: [4, 6] }).values // [1, 3]
 */
export function orient(column: Float64Array, direction: Direction): Oriented {
  if (direction === 'high' || direction === 'low') return { values: column, better: direction };
  const [low, high] = 'near' in direction ? [direction.near, direction.near] : direction.between;
  return { values: column.map((x) => (x < low ? low - x : x > high ? x - high : x * 0)), better: 'low' };
}

/** All who are reported have the same points. */
function level(values: Float64Array, points: number, place: Place): Normalised {
  return {
    points: values.map((x) => (x === x ? points : NaN)),
    notes: [note('no-spread', place, { points })],
  };
}

function rescale(
  values: Float64Array,
  better: 'high' | 'low',
  [floor, full]: readonly [number, number],
  place: Place,
): Normalised {
  const [low, high] = extent(values);
  if (!(high > low)) return level(values, full, place);
  // Halves keep the range of the largest doubles finite.
  const scale = Number.isFinite(high - low) ? 1 : 0.5;
  const range = high * scale - low * scale;
  const width = full - floor;
  const points = new Float64Array(values.length);
  if (better === 'high') {
    const from = low * scale;
    for (let i = 0; i < points.length; i++) points[i] = ((values[i]! * scale - from) / range) * width + floor;
  } else {
    const from = high * scale;
    for (let i = 0; i < points.length; i++) points[i] = ((from - values[i]! * scale) / range) * width + floor;
  }
  return { points, notes: [] };
}

function standardise(values: Float64Array, better: 'high' | 'low', spare: 0 | 1, place: Place): Normalised {
  const spread = deviation(values, spare);
  if (!(spread > 0)) return level(values, 0, place);
  const centre = mean(values);
  const sign = better === 'high' ? 1 : -1;
  return { points: values.map((x) => sign * (x / spread - centre / spread)), notes: [] };
}

function ratioToBest(values: Float64Array, better: 'high' | 'low', full: number): Float64Array {
  const [low, high] = extent(values);
  return better === 'high' ? values.map((x) => (x / high) * full) : values.map((x) => (low / x) * full);
}

function ratioTo(
  values: Float64Array,
  better: 'high' | 'low',
  { benchmark, cap }: Method<NormaliseMethod>,
  place: Place,
): Normalised {
  const mark = benchmark as number;
  const ratios = values.map((x) => (better === 'high' ? x / mark : mark / x) * 100);
  const low = floored(ratios, 0, place);
  return cap === undefined ? low : capped(low, (cap as number) * 100, place);
}

/** Points below the floor are lifted to it, and it is said how many. */
function floored(points: Float64Array, floor: number, place: Place): Normalised {
  const count = points.reduce((sum, x) => sum + (x < floor ? 1 : 0), 0);
  if (count === 0) return { points, notes: [] };
  return {
    points: points.map((x) => (x < floor ? floor : x)),
    notes: [note('points-floored', place, { count })],
  };
}

function capped({ points, notes }: Normalised, cap: number, place: Place): Normalised {
  const count = points.reduce((sum, x) => sum + (x > cap ? 1 : 0), 0);
  if (count === 0) return { points, notes };
  return {
    points: points.map((x) => (x > cap ? cap : x)),
    notes: [...notes, note('points-capped', place, { count })],
  };
}

/** Worst = 1, ties get the lowest; `outOf` scales so that the best of n has it. */
function rankPoints(values: Float64Array, better: 'high' | 'low', outOf?: number): Float64Array {
  const points = rankOf(values, better === 'high' ? 'low' : 'high');
  if (outOf === undefined) return points;
  const count = points.reduce((sum, x) => sum + (x === x ? 1 : 0), 0);
  return points.map((x) => (x * outOf) / count);
}

function percentile(
  values: Float64Array,
  better: 'high' | 'low',
  [floor, full]: readonly [number, number],
  place: Place,
): Normalised {
  const [low, high] = extent(values);
  if (!(high > low)) return level(values, full, place);
  const points = rankPoints(values, better);
  const count = points.reduce((sum, x) => sum + (x === x ? 1 : 0), 0);
  return { points: points.map((x) => ((x - 1) / (count - 1)) * (full - floor) + floor), notes: [] };
}
