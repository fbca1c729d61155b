/** Sizes that the data or pairwise comparisons give to indicators, before they are brought to a sum of 1. */
import { countReported, deviation, extent, mean } from '../number';
import { orient } from '../normalise/orient';
import { note, problem, type EngineNote, type EngineProblem } from '../problem';
import { accept, refuse, type Place, type Result } from '../result';
import type { Indicator, Method, Scheme, WeightMethod } from '../scheme';
import { compare } from './ahp';
import { diversity } from './entropy';
import type { Matrix } from './eigen';
import { pcaFirst, pcaNicoletti } from './pca';
import { critic, merec } from './spread';

/** Columns of one table, in the scheme's order. */
export interface Columns {
  readonly treated: readonly Float64Array[];
  readonly points: readonly Float64Array[];
  readonly units: readonly string[];
  readonly place: Place;
  /** Weights as they are written, for combinations with them; 1 where there is none. */
  readonly given: readonly number[];
}

export interface Sizes {
  /** Summing to 1. */
  readonly sizes: readonly number[];
  readonly notes: readonly EngineNote[];
}

/** Methods that take the sizes from the scheme and not from the columns. */
export const isGiven = (method: WeightMethod) => method === 'given' || method === 'equal';

/**
 * Gives each indicator's size under a method that looks at the columns or at comparisons.
 * Missing: skipped in each column. Edge: where no column tells the units apart, all sizes alike, with a note.
 * Errors: negative values under entropy, values not above 0 under MEREC, a mean not above 0 under the coefficient of variation.
 * Source: docs/methods.md, "Weights".
 */
export function sizesOf(
  method: Method<WeightMethod>,
  scheme: Scheme,
  columns: Columns,
): Result<Sizes, EngineProblem> {
  const problems = checkSizes(method, scheme, columns);
  if (problems.length > 0) return refuse(problems);
  const sizes = takeSizes(method, scheme, columns);
  if (sizes.sizes.every(Number.isFinite)) return accept(sizes);
  // Entropy has looked at every value: only where it has met a negative one is there something to find.
  const negatives = method.on === undefined ? [] : findNegatives(method, columns, scheme);
  if (negatives.length > 0) return refuse(negatives);
  return refuse([problem('number-invalid', columns.place, { value: `${method.method} → ${Infinity}` })]);
}

function takeSizes(method: Method<WeightMethod>, scheme: Scheme, columns: Columns): Sizes {
  if (method.method === 'combined') return combine(method, scheme, columns);
  const measured = measure(method, scheme, columns);
  const most = Math.max(...measured);
  const sizes = measured.map((size) => size / (most || 1));
  const sum = sizes.reduce((total, size) => total + size, 0);
  const notes = [
    ...(method.method === 'ahp' ? noteConsistency(method) : []),
    ...noteZeros(method, scheme, columns),
  ];
  if (sum !== 0) return { sizes: sizes.map((size) => size / sum), notes };
  const levelled = note('weights-levelled', columns.place, { method: method.method });
  return { sizes: sizes.map(() => 1 / sizes.length), notes: [...notes, levelled] };
}

function measure(
  method: Method<WeightMethod>,
  { indicators }: Scheme,
  { treated, points, given }: Columns,
): readonly number[] {
  const oriented = () => treated.map((column, j) => orient(column, indicators[j]!.direction));
  switch (method.method) {
    case 'given':
      return given;
    case 'equal':
      return indicators.map(() => 1);
    case 'entropy':
      return (method.on === 'points' ? points : treated).map((column) =>
        diversity(column, method.shift as number),
      );
    case 'critic':
      return critic(oriented());
    case 'sd':
      return points.map((column) => deviation(column));
    case 'cv':
      return points.map((column) => (deviation(column) > 0 ? deviation(column) / mean(column) : 0));
    case 'pca':
      return method.factors === 'first' ? pcaFirst(points) : pcaNicoletti(points, method.least as number);
    case 'merec':
      return merec(oriented());
    case 'ahp':
      return compare(method.matrix as Matrix, method.by as string).weights;
    default:
      throw new RangeError(`sizesOf has no method ${method.method}`);
  }
}

function combine(method: Method<WeightMethod>, scheme: Scheme, columns: Columns): Sizes {
  const parts = (method.of as readonly WeightMethod[]).map((each) =>
    takeSizes({ by: 'eigenvector', ...method, method: each }, scheme, columns),
  );
  const notes = parts.flatMap((part) => part.notes);
  const shares = (method.shares as readonly number[] | undefined) ?? parts.map(() => 1);
  const sizes = scheme.indicators.map((_, j) =>
    method.by === 'additive'
      ? parts.reduce((sum, part, k) => sum + shares[k]! * part.sizes[j]!, 0)
      : parts.reduce((product, part) => product * part.sizes[j]!, 1),
  );
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sum !== 0) return { sizes: sizes.map((size) => size / sum), notes };
  const levelled = note('weights-levelled', columns.place, { method: method.method });
  return { sizes: sizes.map(() => 1 / sizes.length), notes: [...notes, levelled] };
}

/** Scales whose 0 is not "nothing": degrees, and rates of change. */
const NO_ZERO =
  /℃|°\s*[CF]|摄氏|华氏|百分点|percentage points?|气温|温度|temperature|增速|增长率|增幅|同比|环比|growth/i;

/** Entropy takes shares of a column's sum. Points have a zero of their own only where their scale begins there. */
function noteZeros(
  { method, on }: Method<WeightMethod>,
  { indicators }: Scheme,
  { place }: Columns,
): readonly EngineNote[] {
  if (method !== 'entropy') return [];
  const isArbitrary = ({ name, unit = '', normalise: { method: way, to } }: Indicator): boolean =>
    on === 'points'
      ? way === 'zscore' || (Array.isArray(to) && to[0] !== 0)
      : NO_ZERO.test(`${name} ${unit}`);
  return indicators
    .filter(isArbitrary)
    .map(({ name }) => note('entropy-zero', { ...place, indicator: name }, {}));
}

/** Saaty's limit. */
const CONSISTENT = 0.1;

function noteConsistency(method: Method<WeightMethod>): EngineNote[] {
  const { ratio } = compare(method.matrix as Matrix, method.by as string);
  return ratio > CONSISTENT ? [note('weights-inconsistent', { scheme: 'weights/matrix' }, { ratio })] : [];
}

/** A mean so small beside the values is computing noise: that of z-scores is 0. */
const NOISE = 1e-12;

/**
 * Gives what keeps a method from weighing these columns: values not above 0 under MEREC, a mean not above 0 under the
 * coefficient of variation.
 */
function checkSizes(
  method: Method<WeightMethod>,
  scheme: Scheme,
  columns: Columns,
): readonly EngineProblem[] {
  const { indicators } = scheme;
  const { treated, points, units, place } = columns;
  const name = method.method;
  const oriented = treated.map((column, j) => orient(column, indicators[j]!.direction).values);
  const each = (
    of: readonly Float64Array[],
    check: (column: Float64Array, at: Place) => readonly EngineProblem[],
  ) => of.flatMap((column, j) => check(column, { ...place, indicator: (indicators[j] as Indicator).name }));
  switch (name) {
    case 'combined':
      return (method.of as readonly WeightMethod[]).flatMap((part) =>
        checkSizes({ ...method, method: part }, scheme, columns),
      );
    case 'merec':
      // Towards a target, what counts is the distance.
      return each(oriented, (column, at) => {
        if (!(extent(column)[0] <= 0)) return [];
        return rowsBelow(column, units, 0, true).map(([unit, value]) =>
          problem('value-not-positive', { ...at, unit }, { value, method: name }),
        );
      });
    case 'cv':
      return each(points, (column, at) => {
        const centre = mean(column);
        const size = Math.max(...extent(column).map(Math.abs));
        if (countReported(column) === 0 || centre > NOISE * size) return [];
        return [problem('weights-mean', at, { method: name, mean: centre })];
      });
    default:
      return [];
  }
}

function findNegatives(
  { on, shift }: Method<WeightMethod>,
  { treated, points, units, place }: Columns,
  { indicators }: Scheme,
): readonly EngineProblem[] {
  return (on === 'points' ? points : treated).flatMap((column, j) =>
    rowsBelow(column, units, -(shift as number), false).map(([unit, value]) =>
      problem(
        'value-negative',
        { ...place, unit, indicator: indicators[j]!.name },
        { value, method: 'entropy' },
      ),
    ),
  );
}

function rowsBelow(column: Float64Array, units: readonly string[], limit: number, inclusive: boolean) {
  return units.flatMap((unit, i): readonly (readonly [string, number])[] => {
    const value = column[i]!;
    return value < limit || (inclusive && value === limit) ? [[unit, value]] : [];
  });
}
