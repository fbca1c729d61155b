/** What keeps a column from being normalised by its method: every value that the formula has no answer for. */
import { extent, mean } from '../number';
import { problem, type EngineProblem } from '../problem';
import type { Place } from '../result';
import type { Indicator } from '../scheme';

/** What stands beside the column in the table. */
export interface Beside {
  readonly units: readonly string[];
  /** Another column by name; null = there is none. */
  readonly column: (name: string) => Float64Array | null;
}

/**
 * Gives every problem of a column under its indicator's method.
 * @example checkValues(Float64Array.of(0, 2), plainScheme(1, { normalise: { method: 'ratioToBest' }, direction: 'low' }).indicators[0]!, { units: ['甲', '乙'], column: () => null }, {}).length // 1
 */
export function checkValues(
  column: Float64Array,
  indicator: Indicator,
  beside: Beside,
  period: Place,
): readonly EngineProblem[] {
  const { name, direction, normalise: way } = indicator;
  const { method } = way;
  const place = { ...period, indicator: name };
  const low = direction === 'low';
  const positive = (limit = 0) => notAbove(column, limit, beside, place, method);
  switch (method) {
    case 'ratioToBest':
    case 'fractionOfMax':
      return low ? positive() : bestPositive(column, place, method);
    case 'ratioTo':
      return low ? positive() : [];
    case 'share':
      return low
        ? positive()
        : [...negative(column, beside, place, method), ...bestPositive(column, place, method)];
    case 'goalposts':
      return way.log === true ? positive() : [];
    case 'completion':
      return [...(low ? positive() : []), ...checkTargets(way.targetColumn, beside, place, method)];
    case 'distanceToReference':
      return checkReference(column, indicator, beside, place);
    case 'banded': {
      const centre = way.centre === undefined ? mean(column) : (way.centre as number);
      if (way.of !== 'relative' || centre > 0) return [];
      return [problem('value-not-positive', place, { value: centre, method })];
    }
    case 'levelGrowth':
      if (way.levelBy !== 'ratioToBest') return [];
      return low ? positive() : bestPositive(column, place, method);
    default:
      return [];
  }
}

function bestPositive(column: Float64Array, place: Place, method: string): EngineProblem[] {
  const [, best] = extent(column);
  return best > 0 ? [] : [problem('value-not-positive', place, { value: best, method })];
}

function notAbove(
  column: Float64Array,
  limit: number,
  { units }: Beside,
  place: Place,
  method: string,
): EngineProblem[] {
  return units.flatMap((unit, i) => {
    const value = column[i]!;
    return value <= limit ? [problem('value-not-positive', { ...place, unit }, { value, method })] : [];
  });
}

function negative(column: Float64Array, { units }: Beside, place: Place, method: string): EngineProblem[] {
  return units.flatMap((unit, i) => {
    const value = column[i]!;
    return value < 0 ? [problem('value-negative', { ...place, unit }, { value, method })] : [];
  });
}

function checkTargets(name: unknown, beside: Beside, place: Place, method: string): EngineProblem[] {
  if (name === undefined) return [];
  const targets = beside.column(name as string);
  return targets === null ? [] : notAbove(targets, 0, beside, place, method);
}

function checkReference(
  column: Float64Array,
  { normalise: way, direction }: Indicator,
  beside: Beside,
  place: Place,
): EngineProblem[] {
  const reference = way.reference as string;
  const value = column[beside.units.indexOf(reference)] ?? NaN;
  if (value !== value) return [problem('reference-missing', place, { reference })];
  if (way.form === 'ratio') {
    if (direction === 'low') return notAbove(column, 0, beside, place, way.method);
    return value > 0
      ? []
      : [problem('value-not-positive', { ...place, unit: reference }, { value, method: way.method })];
  }
  const worst = extent(column)[direction === 'low' ? 1 : 0];
  return value === worst ? [problem('reference-worst', place, { reference })] : [];
}
