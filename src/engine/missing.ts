/** What stands in for values that nobody reported: nothing, a number, or a mean of the column, the group or the unit. */
import { orient } from './normalise/orient';
import { extent, mean, median } from './number';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { rowsByGroup } from './rank';
import type { Place } from './result';
import type { Indicator } from './scheme';

/** One column with the rows that its indicator is assessed for. */
export interface Gap {
  readonly indicator: Indicator;
  /** NaN where not reported, not assessed or screened out. */
  readonly column: Float64Array;
  /** Number of values in it. */
  readonly reported: number;
  /** Rows that should have a value. */
  readonly assessed: (i: number) => boolean;
}

export interface Surroundings {
  readonly units: readonly string[];
  readonly groups: readonly string[] | null;
  /** Columns of the same dimension, this one included. */
  readonly siblings: readonly Gap[];
  readonly place: Place;
}

export interface Filled {
  readonly column: Float64Array;
  readonly problems: readonly EngineProblem[];
  readonly notes: readonly EngineNote[];
}

/**
 * Gives the column with its gaps closed by the indicator's rule; a column without gaps is shared.
 * Missing: under `drop`, and where the unit is not assessed, NaN stays. Errors: gaps under `refuse`, groups and units
 * that have nothing to take a mean of.
 */
export function closeGaps(gap: Gap, around: Surroundings): Filled {
  const { indicator, column, reported, assessed } = gap;
  const { rule } = indicator.missing;
  const place = { ...around.place, indicator: indicator.name };
  const rows: number[] = [];
  if (reported < column.length) {
    for (let i = 0; i < column.length; i++) if (column[i] !== column[i] && assessed(i)) rows.push(i);
  }
  if (rows.length === 0) return { column, problems: [], notes: [] };
  const notes = [note('values-filled', place, { count: rows.length, rule })];
  if (rule === 'drop') return { column, problems: [], notes };
  const unitPlace = (i: number) => ({ ...place, unit: around.units[i]! });
  if (rule === 'refuse') {
    return { column, problems: rows.map((i) => problem('value-missing', unitPlace(i), {})), notes: [] };
  }
  const valueOf = fillerOf(gap, around);
  const filled = column.slice();
  const problems: EngineProblem[] = [];
  for (const i of rows) {
    const value = valueOf(i);
    if (value === value) filled[i] = value;
    else if (rule === 'unitMean') problems.push(problem('value-missing', unitPlace(i), {}));
    else problems.push(problem('group-empty', unitPlace(i), { group: around.groups?.[i] ?? '' }));
  }
  if (rule === 'zero' && indicator.direction === 'low')
    notes.push(note('zero-best', place, { count: rows.length }));
  return { column: filled, problems, notes };
}

/** NaN where there is nothing to take a mean of. */
function fillerOf(gap: Gap, { groups, siblings }: Surroundings): (i: number) => number {
  const { column, indicator } = gap;
  const { rule, value = NaN } = indicator.missing;
  switch (rule) {
    case 'zero':
      return () => 0;
    case 'value':
      return () => value;
    case 'mean':
      return always(mean(column));
    case 'median':
      return always(median(column));
    case 'groupMean':
      return byGroup(column, groups ?? [], mean);
    case 'groupMedian':
      return byGroup(column, groups ?? [], median);
    case 'unitMean':
      return byUnit(gap, siblings);
    default:
      throw new RangeError(`closeGaps has no value for ${rule}`);
  }
}

const always = (value: number) => () => value;

function byGroup(column: Float64Array, groups: readonly string[], of: (column: Float64Array) => number) {
  const means = new Map<string, number>();
  for (const [group, rows] of rowsByGroup(groups))
    if (group !== '') means.set(group, of(Float64Array.from(rows, (k) => column[k]!)));
  return (i: number): number => means.get(groups[i] ?? '') ?? NaN;
}

/** The unit's mean over its dimension, in points from 0 (worst) to 1 (best), turned back into this column's values. */
function byUnit({ column, indicator }: Gap, siblings: readonly Gap[]): (i: number) => number {
  const scales = siblings.map((each) => scaleOf(each.column, each.indicator));
  const own = scaleOf(column, indicator);
  return (i) => {
    let sum = 0;
    let count = 0;
    scales.forEach(({ pointOf }) => {
      const point = pointOf(i);
      if (point !== point) return;
      sum += point;
      count++;
    });
    return own.toValue(sum / count);
  };
}

function scaleOf(reported: Float64Array, { direction }: Indicator) {
  const { values, better } = orient(reported, direction);
  const [low, high] = extent(values);
  const [worst, best] = better === 'low' ? [high, low] : [low, high];
  return {
    pointOf: (i: number) => (high > low ? (values[i]! / 2 - worst / 2) / (best / 2 - worst / 2) : NaN),
    toValue: (point: number) => worst * (1 - point) + point * best,
  };
}
