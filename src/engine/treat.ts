/** Treats outliers: draws in the extremes one level at a time, or takes logarithms, where a column is too skewed. */
import { extent, kurtosis, skewness } from './number';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import type { Place } from './result';
import type { Indicator } from './scheme';

export interface Treated {
  /** A column that needs nothing is shared. */
  readonly column: Float64Array;
  readonly notes: readonly EngineNote[];
}

interface Limits {
  readonly skew: number;
  readonly kurt: number;
  readonly most: number;
  readonly mirror: boolean;
}

/**
 * Gives the column as it will be normalised.
 * Formula: docs/methods.md, "Outliers". Missing: NaN stays NaN. Edge: a column without spread needs nothing.
 * @example treat(Float64Array.of(1, 2, 3), plainScheme(1).indicators[0]!).column // [1, 2, 3]
 */
export function treat(column: Float64Array, { name, treat: way }: Indicator): Treated {
  const place: Place = { indicator: name };
  const limits = way as unknown as Limits;
  switch (way.method) {
    case 'none':
      return { column, notes: [] };
    case 'log': {
      const [low, high] = extent(column);
      if (!(high > low)) return { column, notes: [] };
      return changed(
        column,
        way.form === 'natural' ? column.map(Math.log) : shiftedLog(column, limits),
        'log',
        place,
      );
    }
    case 'winsorise':
      return changed(column, winsorise(column, limits), 'winsorise', place);
    case 'auto': {
      const drawn = winsorise(column, limits);
      if (passes(drawn, limits)) return changed(column, drawn, 'winsorise', place);
      return changed(column, shiftedLog(column, limits), 'log', place);
    }
    default:
      return way.method satisfies never;
  }
}

/**
 * Gives what keeps a column from being treated: values not above 0 under a natural logarithm.
 * @example checkTreatment(Float64Array.of(0, 1), plainScheme(1, { treat: { method: 'log', form: 'natural' } }).indicators[0]!, ['甲', '乙'], {}).length // 1
 */
export function checkTreatment(
  column: Float64Array,
  { name, treat: way }: Indicator,
  units: readonly string[],
  period: Place,
): readonly EngineProblem[] {
  if (way.method !== 'log' || way.form !== 'natural') return [];
  return units.flatMap((unit, i) => {
    const value = column[i]!;
    if (!(value <= 0)) return [];
    return [
      problem('value-not-positive', { ...period, unit, indicator: name }, { value, method: way.method }),
    ];
  });
}

function changed(before: Float64Array, after: Float64Array, method: string, place: Place): Treated {
  const count = countChanged(before, after);
  if (count === 0) return { column: before, notes: [] };
  return { column: after, notes: [note('values-treated', place, { count, method })] };
}

function countChanged(before: Float64Array, after: Float64Array): number {
  let count = 0;
  for (let i = 0; i < before.length; i++) if (before[i] === before[i] && before[i] !== after[i]) count++;
  return count;
}

/** Not skewed, or not heavy-tailed. */
function passes(column: Float64Array, { skew, kurt }: Limits): boolean {
  return !(Math.abs(skewness(column)) >= skew && kurtosis(column) >= kurt);
}

/** All points equal to the extreme on the skewed side move to the next value, until the column passes or enough moved; ties may overshoot. */
function winsorise(column: Float64Array, limits: Limits): Float64Array {
  let drawn = column;
  let moved = 0;
  while (moved < limits.most && !passes(drawn, limits)) {
    const sign = skewness(drawn) > 0 ? 1 : -1;
    const [extreme, next] = twoFarthest(drawn, sign);
    if (next === -Infinity * sign) break;
    drawn = drawn.map((x) => (x === extreme ? next : x));
    moved = countChanged(column, drawn);
  }
  return drawn;
}

/** The extreme value on one side and the next value towards the middle. */
function twoFarthest(column: Float64Array, sign: 1 | -1): readonly [number, number] {
  const [low, high] = extent(column);
  const extreme = sign > 0 ? high : low;
  let next = -Infinity * sign;
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x !== extreme && (x - next) * sign > 0) next = x;
  }
  return [extreme, next];
}

/** Skewness that is nothing but computing noise. */
const EVEN = 1e-12;

/** ln(x − min + 0.01·range); unless the scheme says otherwise, mirrored for a tail to the left, which it then draws in. */
function shiftedLog(column: Float64Array, { mirror }: Limits): Float64Array {
  const [low, high] = extent(column);
  if (!(high > low)) return column;
  // Ranges beyond the largest double are quartered, which takes ln 4 from every logarithm.
  const [scale, back] = Number.isFinite((high - low) * 1.01) ? [1, 0] : [0.25, Math.log(4)];
  const [from, to] = [low * scale, high * scale];
  const shift = 0.01 * (to - from) || Number.MIN_VALUE;
  return !mirror || skewness(column) > -EVEN
    ? column.map((x) => Math.log(x * scale - from + shift) + back)
    : column.map((x) => -Math.log(to + shift - x * scale) - back);
}
