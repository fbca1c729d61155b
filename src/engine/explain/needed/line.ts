/** The line run again with one value changed: what stands before that value's column is kept. */
import { columnOf } from '../../check-indicators';
import { numbersIn, wordsIn } from '../../column';
import { leaveConstants } from '../../constant';
import { conclude, contestOf, evaluate, type Contest, type Evaluation } from '../../evaluate';
import { fit, placeOf } from '../../fit';
import { checkPoints, checkValues, normalise, type Beside } from '../../normalise';
import { BESIDE } from '../../normalise/domain';
import { extent } from '../../number';
import { gather, publish, score, type Scored } from '../../score';
import type { Indicator } from '../../scheme';
import type { Table } from '../../table';
import { checkTreatment, treat } from '../../treat';
import { straightTotals, type Straight } from './straight';

/** What came of one value. */
export interface At {
  readonly x: number;
  /** Totals at full precision. */
  readonly unrounded: Float64Array;
  readonly contest: Contest;
  /** Points of the unit itself for the changed indicator. */
  readonly points: number;
}

/** The outcome as a function of one value; null where the line is refused. */
export interface Line {
  readonly from: number;
  /** The column that is normalised, gaps closed, without the unit itself. */
  readonly others: Float64Array;
  /** Quick; sums may carry other noise than the line's own. */
  readonly at: (x: number) => At | null;
  /** To the last binary place. */
  readonly exactly: (x: number) => At | null;
  readonly changed: (x: number) => Table;
  /** Labels and tiers included; null where the line is refused. */
  readonly judged: (x: number) => Evaluation | null;
  /** Whether the changed column has nothing to do with others but through weights and sums. */
  readonly alone: boolean;
}

/**
 * Gives the lines of the unit in row `i`, by indicator; what all have in common is computed once.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && linesOf(r.value, 1)(0).at(2)?.points // 100
 */
export function linesOf(evaluation: Evaluation, i: number): (j: number) => Line {
  const { table, scheme, past, raw, treated, normalised } = evaluation;
  const { indicators } = scheme;
  const place = placeOf(table);
  const fitted = fit(table, scheme);
  const left = fitted.ok ? leaveConstants(treated, scheme, fitted.value.dropped, place) : fitted;
  if (!fitted.ok || !left.ok)
    throw new RangeError('linesOf requires an evaluation of its own table and scheme');
  const { dropped } = left.value;
  const beside = besideOf(table);

  return (j) => {
    const indicator = indicators[j]!;
    const column = raw[j]!;
    const alone = standsAlone(indicator, evaluation, i);
    const filled = fitted.value.filled[j]!;
    const changed = (x: number): Table => withValue(table, columnOf(indicator, table), i, x);
    const others = filled.map((x, k) => (k === i ? NaN : x));
    const straight = alone && !dropped[j] ? straightTotals(evaluation, j, totalsBy) : null;
    const at = straight !== null ? (x: number) => summed(straight, x) : alone ? gathered : scored;
    return { from: column[i]!, others, changed, judged, alone, at, exactly: alone ? gathered : scored };

    /** The column with the value, treated, and its points; null where it has none. */
    function pointsWith(x: number): { readonly drawn: Float64Array; readonly points: Float64Array } | null {
      const values = filled.slice();
      values[i] = x;
      if (checkTreatment(values, indicator, table.units, place).length > 0) return null;
      const drawn = treat(values, indicator).column;
      if (dropped[j]) return { drawn, points: normalised[j]! };
      if (checkValues(drawn, indicator, beside, place).length > 0) return null;
      const { points } = normalise(drawn, indicator, beside);
      return checkPoints(points, indicator, table.units, place).length > 0 ? null : { drawn, points };
    }

    function summed(straight: Straight, x: number): At | null {
      const points = pointsWith(x)?.points;
      if (points === undefined) return null;
      const unrounded = straight(points);
      const totals = publish(unrounded, scheme.rank.decimals);
      const columns = replace(normalised, j, points);
      const contest = contestOf(table, scheme, {
        totals,
        dimensions: evaluation.dimensions,
        normalised: columns,
      });
      return { x, unrounded, contest, points: points[i]! };
    }

    /** From the changed column's points on. */
    function stagesWith(x: number): Scored | null {
      const found = pointsWith(x);
      if (found === null) return null;
      const stages = {
        raw: replace(
          raw,
          j,
          column.map((value, k) => (k === i ? x : value)),
        ),
        treated: replace(treated, j, found.drawn),
        normalised: replace(normalised, j, found.points),
      };
      const result = gather(changed(x), scheme, { ...stages, dropped });
      return result.ok ? { ...result.value, ...stages } : null;
    }

    function gathered(x: number): At | null {
      const stages = stagesWith(x);
      if (stages === null) return null;
      const { unrounded, normalised: columns } = stages;
      return { x, unrounded, contest: contestOf(changed(x), scheme, stages), points: columns[j]![i]! };
    }

    function judged(x: number): Evaluation | null {
      const own = changed(x);
      const stages = alone ? stagesWith(x) : null;
      const result = stages === null ? evaluate(own, scheme, past) : conclude(own, scheme, past, stages);
      return result.ok ? result.value : null;
    }

    function totalsBy(points: Float64Array): Float64Array | null {
      const result = gather(table, scheme, { treated, normalised: replace(normalised, j, points), dropped });
      return result.ok ? result.value.unrounded : null;
    }

    function scored(x: number): At | null {
      const own = changed(x);
      const result = score(own, scheme);
      if (!result.ok) return null;
      const { unrounded, normalised: columns } = result.value;
      return { x, unrounded, contest: contestOf(own, scheme, result.value), points: columns[j]![i]! };
    }
  };
}

const besideOf = (table: Table): Beside => ({
  units: table.units,
  column: (name) => numbersIn(table, name),
  wrong: (name) => wordsIn(table, name),
});

/** @example withValue(table(1), 0, 1, 9).columns[0] // [2, 9] */
export function withValue(table: Table, column: number, i: number, x: number): Table {
  const values = table.columns[column]!.slice();
  values[i] = x;
  return { ...table, columns: replace(table.columns, column, values) };
}

/** Rules whose fillers look at reported values. */
const LOOKING = ['mean', 'median', 'groupMean', 'groupMedian', 'unitMean'];

/** Whether a changed value reaches other indicators, or gaps of its own column, by no other way than the sums. */
function standsAlone(indicator: Indicator, { scheme, table }: Evaluation, i: number): boolean {
  const column = columnOf(indicator, table);
  const name = table.indicators[column]!;
  const others = scheme.indicators.filter((each) => each !== indicator);
  const read = others.some(
    (each) =>
      columnOf(each, table) === column || BESIDE.some((parameter) => each.normalise[parameter] === name),
  );
  const hasGaps = (each: Indicator) => table.reported[columnOf(each, table)]! < table.units.length;
  const filled =
    (LOOKING.includes(indicator.missing.rule) && hasGaps(indicator)) ||
    others.some((each) => each.missing.rule === 'unitMean' && hasGaps(each));
  const [low, high] = extent(table.columns[column]!.map((x, k) => (k === i ? NaN : x)));
  const mayDrop = scheme.screen.constant !== 'full' && !(high > low);
  return !read && !filled && !mayDrop;
}

const replace = <T>(list: readonly T[], at: number, by: T): readonly T[] =>
  list.map((each, k) => (k === at ? by : each));
