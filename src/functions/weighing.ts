/** What a formula says of its columns as a scheme: how each is normalised, weighed and brought together. */
import { MEANS, type Method, type NormaliseMethod, type SchemeDraft, type WeightMethod } from '../engine';
import { columnsOf, listOf, rowsOf, type Frame } from './arguments';
import { columnNames, unitNames, type Columns } from './assess';
import { AGGREGATE, NORMALISE, readDirections, readMethod, WEIGHTING } from './method';
import { overZero, refuse, said } from './refuse';

/** Gives a range as a table: a row a unit, a column an indicator. */
export function tableIn(range: Frame): Columns {
  const columns = columnsOf(range);
  if (columns.every((column) => column.every(Number.isNaN))) refuse(said().noNumbers(range.of));
  return { units: unitNames(range), names: columnNames(range), columns };
}

/** How the columns are weighed: by numbers, one each, or by a method that looks at the figures. */
export interface Weighing {
  readonly method: Method<WeightMethod>;
  readonly sizes: readonly number[] | null;
}

/** Gives weights as percent, whatever they sum to. */
export function sizesOf(argument: unknown, { width }: Frame): readonly number[] | null {
  const sizes = listOf(argument, 'weights');
  if (sizes === null) return null;
  if (sizes.length !== width) refuse(said().countDiffers('weights', sizes.length, width));
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sizes.some((size) => size < 0)) refuse(said().weightNegative);
  if (sum === 0) throw overZero();
  return sizes.map((size) => (100 * size) / sum);
}

/** Gives what an argument says of weights: numbers, or the name of a method; left out, all count alike. */
function readWeights(argument: unknown, range: Frame): Weighing {
  const cells = rowsOf(argument)?.flat() ?? [];
  const word = cells.length === 1 && typeof cells[0] === 'string' ? cells[0] : null;
  if (word !== null)
    return { method: readMethod(word, WEIGHTING, { method: 'equal' as const }, 'weights'), sizes: null };
  const sizes = sizesOf(argument, range);
  return { method: { method: sizes === null ? 'equal' : 'given' }, sizes };
}

/** Gives the scheme of columns that are weighed so; a blank drops out of its row. */
export function weighed(
  range: Frame,
  { method, sizes }: Weighing,
  direction: unknown,
  normalise: Method<NormaliseMethod> | undefined,
): SchemeDraft {
  const directions = readDirections(direction, range);
  return {
    indicators: columnNames(range).map((name, j) => ({
      name,
      direction: directions[j],
      missing: { rule: 'drop' },
      normalise,
      weight: sizes?.[j],
    })),
    weights: method,
  };
}

/** Means bring together points as they are; methods that compare units have a normalisation of their own. */

/** The arguments by which rows are scored. */
export interface Scoring {
  readonly weights: unknown;
  readonly aggregate: unknown;
  readonly normalise: unknown;
  readonly direction: unknown;
}

/** Gives the scheme by which each row of a range has a score. */
export function scoring(range: Frame, { weights, aggregate, normalise, direction }: Scoring): SchemeDraft {
  const method = readMethod(aggregate, AGGREGATE, { method: 'arithmetic' as const }, 'aggregate');
  const usual = MEANS.includes(method.method) ? { method: 'asis' as const } : undefined;
  const points = readMethod(normalise, NORMALISE, usual, 'normalise');
  return { ...weighed(range, readWeights(weights, range), direction, points), aggregate: method };
}
