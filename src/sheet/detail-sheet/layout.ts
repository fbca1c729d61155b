/** Where every number of a calculation stands on the detail sheet; whoever fills its cells otherwise asks here. */
import { columnOf, isRankTable, type Evaluation, type Scheme } from '../../engine';

/** Columns, counted from 0; null = this assessment has none. */
export interface DetailColumns {
  readonly rank: number;
  readonly unit: number;
  readonly group: number | null;
  /** As published. */
  readonly score: number;
  /** Of the published score. */
  readonly behindBest: number;
  readonly behindMean: number;
  /** The index of the indicators, where something is added to it. */
  readonly index: number | null;
  /** Net points of bonus, deduction and veto items. */
  readonly bonus: number | null;
  /** What each item of the scheme gives or takes, in its order; null = it has no points, or is the only one that has. */
  readonly items: readonly (number | null)[];
  /** The total before rounding; null = it is not rounded. */
  readonly unrounded: number | null;
  /** By name, parents before their parts. */
  readonly dimensions: ReadonlyMap<string, number>;
  /** One an indicator, in the scheme's order: the value as read. */
  readonly raw: readonly number[];
  /** By name: columns that the scheme computes and does not score, in its order. */
  readonly computed: ReadonlyMap<string, number>;
  /** After the rules for missing values and outliers; null = they changed nothing. */
  readonly treated: readonly number[] | null;
  readonly points: readonly number[];
  /** Weight · points. */
  readonly contributions: readonly number[];
  /** Contribution less the best and the mean of its column; null = too many indicators to be legible. */
  readonly lost: readonly number[] | null;
  readonly apart: readonly number[] | null;
  /** How many columns there are. */
  readonly count: number;
}

/** Rows, counted from 0. */
export interface DetailRows {
  /** Names of the blocks. */
  readonly block: number;
  /** Dimensions over their indicators; null = there are none. */
  readonly dimension: number | null;
  /** Effective weights of dimensions and contributions, one row a group of units; `group` null = everybody's. */
  readonly weights: readonly { readonly group: string | null; readonly row: number }[];
  /** Unit of measure and direction over raw values, method over points. */
  readonly method: number;
  /** Names of the columns; the filter buttons stand here. */
  readonly head: number;
  /** The first unit; the others follow without a gap. */
  readonly first: number;
  /** Below the last unit. */
  readonly mean: number;
  readonly best: number;
  readonly worst: number;
}

export interface DetailLayout {
  readonly columns: DetailColumns;
  readonly rows: DetailRows;
  /** Rows of the table in the order in which their units stand. */
  readonly units: readonly number[];
}

/** Title and the line under it. */
export const TITLE_ROWS = 2;

/** Up to so many, gaps are said for each indicator. */
const MOST_INDICATORS_WITH_GAPS = 12;
const MOST_UNITS_WITH_GAPS = 2000;

/** Gives the places of everything; null for a table of ranks, which has no scores to explain. */
export function detailLayout(evaluation: Evaluation, units: readonly number[]): DetailLayout | null {
  if (isRankTable(evaluation.table) || evaluation.indicators.length === 0) return null;
  return { columns: columnsOf(evaluation), rows: rowsOf(evaluation, units.length), units };
}

function columnsOf(evaluation: Evaluation): DetailColumns {
  const { scheme, indicators, raw, treated, dimensions, index } = evaluation;
  let next = 0;
  const one = (): number => next++;
  const when = (there: boolean): number | null => (there ? one() : null);
  const each = (): readonly number[] => indicators.map(one);
  const adjusted = scheme.adjustments.length > 0;
  const several = scheme.adjustments.filter(hasPoints).length > 1;
  const changed = raw.some((column, j) => column.some((value, i) => !Object.is(value, treated[j]![i])));
  const legible = indicators.length <= MOST_INDICATORS_WITH_GAPS && index.length <= MOST_UNITS_WITH_GAPS;
  const placed = {
    rank: one(),
    unit: one(),
    group: when(scheme.rank.groupBy !== null),
    score: one(),
    behindBest: one(),
    behindMean: one(),
    index: when(adjusted || scheme.sources.length > 0),
    bonus: when(adjusted),
    items: scheme.adjustments.map((item) => when(several && hasPoints(item))),
    unrounded: when(scheme.rank.decimals !== null),
    dimensions: new Map([...dimensions.keys()].map((name) => [name, one()])),
    raw: each(),
    computed: new Map(computedBeside(evaluation).map((name) => [name, one()])),
    treated: changed ? each() : null,
    points: each(),
    contributions: each(),
    lost: legible ? each() : null,
    apart: legible ? each() : null,
  };
  return { ...placed, count: next };
}

function computedBeside({ scheme, table }: Evaluation): readonly string[] {
  const scored = new Set(scheme.indicators.map((each) => table.indicators[columnOf(each, table)]));
  return scheme.columns.map(({ name }) => name).filter((name) => !scored.has(name));
}

const hasPoints = ({ kind, effect }: Scheme['adjustments'][number]): boolean =>
  kind !== 'veto' || effect === 'deduct';

function rowsOf({ dimensions, weightsByGroup }: Evaluation, units: number): DetailRows {
  let next = TITLE_ROWS;
  const one = (): number => next++;
  const block = one();
  const dimension = dimensions.size > 0 ? one() : null;
  const groups = weightsByGroup.size > 0 ? [...weightsByGroup.keys()] : [null];
  const weights = groups.map((group) => ({ group, row: one() }));
  const method = one();
  const head = one();
  const first = next;
  next += units;
  return { block, dimension, weights, method, head, first, mean: one(), best: one(), worst: one() };
}
