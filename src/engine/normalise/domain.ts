/** What keeps a column from being normalised by its method: every value that the formula has no answer for. */
import { extent, mean } from '../number';
import { problem, type EngineProblem } from '../problem';
import type { Place } from '../result';
import type { Indicator } from '../scheme';
import { orient } from './orient';
import { growthOver } from './progress';

/** What stands beside the column in the table. */
export interface Beside {
  readonly units: readonly string[];
  /** Another column by name; null = there is none. */
  readonly column: (name: string) => Float64Array | null;
  /** Rows of another column that hold something else than numbers and blanks, with what they hold. */
  readonly wrong: (name: string) => ReadonlyMap<number, string>;
}

/**
 * Gives every problem of a column under its indicator's method.
 * @example checkValues(Float64Array.of(0, 2), plainScheme(1, { normalise: { method: 'ratioToBest' }, direction: 'low' }).indicators[0]!, { units: ['甲', '乙'], column: () => null, wrong: () => new Map() }, {}).length // 1
 */
export function checkValues(
  reported: Float64Array,
  indicator: Indicator,
  beside: Beside,
  period: Place,
): readonly EngineProblem[] {
  const { name, direction, normalise: way } = indicator;
  const { method } = way;
  const place = { ...period, indicator: name };
  // Towards a target the formulas see distances.
  const { values: column, better } = orient(reported, direction);
  const low = better === 'low';
  const beyond = column === reported ? [] : notFinite(column, beside, place);
  const wrong = [...beyond, ...checkBeside(way, beside, place)];
  if (wrong.length > 0) return wrong;
  const positive = () => notPositive(column, beside, place, method);
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
      return checkReference(column, low, way, beside, place);
    case 'banded': {
      const centre = way.centre === undefined ? mean(column) : (way.centre as number);
      if (way.of !== 'relative' || centre > 0) return [];
      return [problem('value-not-positive', place, { value: centre, method })];
    }
    case 'levelGrowth':
      return [
        ...(way.growthBy === 'mean' ? checkGrowth(column, low, way, beside, place) : []),
        ...(way.levelBy !== 'ratioToBest' ? [] : low ? positive() : bestPositive(column, place, method)),
      ];
    default:
      return [];
  }
}

/** Columns beside this one that a method reads, by parameter. */
export const BESIDE = ['targetColumn', 'baseColumn', 'growthColumn'] as const;

/** Cells of the columns beside that are neither numbers nor blank. */
function checkBeside(way: Indicator['normalise'], beside: Beside, place: Place): EngineProblem[] {
  return BESIDE.flatMap((parameter) => {
    const column = way[parameter] as string | undefined;
    return column === undefined
      ? []
      : [...beside.wrong(column)].map(([i, value]) =>
          problem('column-not-number', { ...place, unit: beside.units[i]! }, { column, value }),
        );
  });
}

function notFinite(column: Float64Array, { units }: Beside, place: Place): EngineProblem[] {
  const [, high] = extent(column);
  if (high !== Infinity) return [];
  return units.flatMap((unit, i) =>
    column[i] === Infinity ? [problem('number-invalid', { ...place, unit }, { value: 'Infinity' })] : [],
  );
}

/** A mean that is no growth is no yardstick. */
function checkGrowth(
  column: Float64Array,
  low: boolean,
  way: Indicator['normalise'],
  beside: Beside,
  place: Place,
): EngineProblem[] {
  const given = way.growthColumn === undefined ? null : beside.column(way.growthColumn as string);
  const growth = given ?? growthOver(column, beside.column(way.baseColumn as string)!).growth;
  const value = mean(growth) * (low ? -1 : 1);
  return value <= 0 ? [problem('value-not-positive', place, { value, method: way.method })] : [];
}

function bestPositive(column: Float64Array, place: Place, method: string): EngineProblem[] {
  const [, best] = extent(column);
  return best > 0 ? [] : [problem('value-not-positive', place, { value: best, method })];
}

function notPositive(column: Float64Array, { units }: Beside, place: Place, method: string): EngineProblem[] {
  return units.flatMap((unit, i) => {
    const value = column[i]!;
    return value <= 0 ? [problem('value-not-positive', { ...place, unit }, { value, method })] : [];
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
  return targets === null ? [] : notPositive(targets, beside, place, method);
}

function checkReference(
  column: Float64Array,
  low: boolean,
  way: Indicator['normalise'],
  beside: Beside,
  place: Place,
): EngineProblem[] {
  const reference = way.reference as string;
  const value = column[beside.units.indexOf(reference)] ?? NaN;
  if (value !== value) return [problem('reference-missing', place, { reference })];
  if (way.form === 'ratio') {
    if (low) return notPositive(column, beside, place, way.method);
    return value > 0
      ? []
      : [problem('value-not-positive', { ...place, unit: reference }, { value, method: way.method })];
  }
  const worst = extent(column)[low ? 1 : 0];
  return value === worst ? [problem('reference-worst', place, { reference })] : [];
}
