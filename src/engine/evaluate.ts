/** Runs the whole line over one period: table → points → scores → ranking → tiers and labels. */
import { aggregate } from './aggregate';
import { award, isConflict, type Outcome } from './award';
import { fit, placeOf } from './fit';
import { checkValues, normalise } from './normalise';
import { alignPast, rankThen, wasThere, type History, type Past, type PastPeriod } from './past';
import { note, type EngineNote, type EngineProblem } from './problem';
import { rankBy, standingOf } from './rank';
import { accept, refuse, type Result } from './result';
import { conditionsIn } from './rule-order';
import { yearsRunning } from './running';
import type { Scheme } from './scheme';
import { publish } from './score';
import { isRankTable, type Table } from './table';
import { growTree } from './tree';
import type { View } from './view';
import { effectiveWeights, weighParts } from './weight';

/** Every stage of a run, read-only. Arrays of units are in the order of `table.units`. */
export interface Evaluation {
  readonly table: Table;
  readonly scheme: Scheme;
  readonly past: Past;
  /** Indicators in the scheme's order; empty for a table of ranks. */
  readonly indicators: readonly string[];
  readonly raw: readonly Float64Array[];
  readonly treated: readonly Float64Array[];
  readonly normalised: readonly Float64Array[];
  /** Effective weights, summing to 1. */
  readonly weights: Float64Array;
  readonly dimensions: ReadonlyMap<string, Float64Array>;
  readonly bonus: Float64Array;
  /** Totals at full precision; NaN = no score. */
  readonly unrounded: Float64Array;
  /** Scores after rounding to the published decimals; NaN = no score. */
  readonly totals: Float64Array;
  /** Overall rank; NaN = not ranked. For a table of ranks, the sheet's own. */
  readonly ranks: Float64Array;
  readonly previousRanks: Float64Array;
  /** previous − now: positive is up; NaN = not comparable. */
  readonly changes: Float64Array;
  /** Periods running of the label that the first rule on a streak asks about, up to this one. */
  readonly streaks: Int32Array;
  readonly tiers: readonly (string | null)[];
  readonly outcomes: readonly (readonly Outcome[])[];
  /** Whether a unit has both a reward and a penalty (奖惩并存), to be decided by hand. */
  readonly conflicts: readonly boolean[];
  readonly notes: readonly EngineNote[];
}

/**
 * Gives every stage of one period's assessment, or all that keeps it from being computed.
 * Units: as the table's. Missing: by the scheme's rules. Errors: those of `fit` and of the methods' domains.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && r.value.ranks // [1, 2]
 */
export function evaluate(table: Table, scheme: Scheme, past: Past): Result<Evaluation, EngineProblem> {
  const fitted = fit(table, scheme);
  if (!fitted.ok) return fitted;
  const { raw, filled } = fitted.value;
  const problems = scheme.indicators.flatMap((indicator, j) =>
    checkValues(filled[j]!, indicator, table.units, placeOf(table)),
  );
  if (problems.length > 0) return refuse(problems);

  const points = scheme.indicators.map((indicator, j) => normalise(filled[j]!, indicator));
  const normalised = points.map((each) => each.points);
  const root = growTree(scheme);
  const parts = weighParts(root, scheme);
  const { totals: unrounded, dimensions } = isRankTable(table)
    ? { totals: new Float64Array(table.units.length).fill(NaN), dimensions: new Map<string, Float64Array>() }
    : aggregate(root, parts, normalised);
  const totals = publish(unrounded, scheme.rank.decimals);
  const keys = scheme.rank.keys.map((key) => dimensions.get(key) ?? keyColumn(key, scheme, normalised));
  const ranks = isRankTable(table) ? table.outerRanks! : rankBy([totals, ...keys], 'high', scheme.rank.ties);

  const history = alignPast(past, table);
  const previousRanks = previousOf(history, table, isRankTable(table));
  const tiers = new Array<string | null>(table.units.length).fill(null);
  const view = {
    table,
    scheme,
    history,
    raw: byName(scheme, raw),
    totals,
    tiers,
    ranks,
    standings: standingsOf(table, scheme, totals),
  };
  const outcomes = award(view);
  const notes = [
    ...points.flatMap((each) => each.notes),
    ...noteHistory(table, history),
    ...notePopulation(scheme),
  ];
  return accept({
    table,
    scheme,
    past,
    indicators: scheme.indicators.map(({ name }) => name),
    raw,
    treated: filled,
    normalised,
    weights: effectiveWeights(root, parts, normalised.length),
    dimensions,
    bonus: new Float64Array(table.units.length),
    unrounded,
    totals,
    ranks,
    previousRanks,
    changes: previousRanks.map((previous, i) => previous - ranks[i]!),
    streaks: streaksOf(view, outcomes),
    tiers,
    outcomes,
    conflicts: outcomes.map(isConflict),
    notes,
  });
}

/**
 * Gives the evaluation of every period, each seeing the ranks and labels of those before it.
 * Shape: tables from the oldest to the newest. `past` holds periods that no table covers.
 * @example const r = evaluateInOrder([table(1)], plainScheme(1), []); r.ok && r.value.length // 1
 */
export function evaluateInOrder(
  tables: readonly Table[],
  scheme: Scheme,
  past: Past,
): Result<readonly Evaluation[], EngineProblem> {
  const own = new Set(tables.map(({ period }) => period));
  const known: PastPeriod[] = past.filter(({ period }) => !own.has(period));
  const evaluations: Evaluation[] = [];
  const problems: EngineProblem[] = [];
  for (const table of tables) {
    const result = evaluate(table, scheme, [...known]);
    if (!result.ok) {
      problems.push(...result.problems);
      continue;
    }
    evaluations.push(result.value);
    known.push(toPast(result.value));
  }
  return problems.length > 0 ? refuse(problems) : accept(evaluations);
}

/**
 * Gives what later periods need to know of an evaluation.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && toPast(r.value).ranks // [1, 2]
 */
export function toPast({ table, ranks, outcomes }: Evaluation): PastPeriod {
  const labelsWith = (verdict: Outcome['verdict']) =>
    outcomes.map((each) => [
      ...new Set(each.flatMap((outcome) => (outcome.verdict === verdict ? (outcome.label ?? []) : []))),
    ]);
  return {
    period: table.period ?? '',
    units: table.units,
    ranks,
    outerRanks: table.outerRanks,
    labels: labelsWith('yes'),
    openLabels: labelsWith('unknown'),
  };
}

function byName({ indicators }: Scheme, columns: readonly Float64Array[]): ReadonlyMap<string, Float64Array> {
  return new Map(indicators.map(({ name }, j) => [name, columns[j]!]));
}

function keyColumn(key: string, { indicators }: Scheme, normalised: readonly Float64Array[]): Float64Array {
  const column = normalised[indicators.findIndex(({ name }) => name === key)];
  if (column === undefined) throw new RangeError(`evaluate requires keys among the indicators, not ${key}`);
  return column;
}

function standingsOf(table: Table, scheme: Scheme, totals: Float64Array): View['standings'] {
  const groups = scheme.rank.groupBy === null ? null : (table.texts.get(scheme.rank.groupBy) ?? null);
  const column = isRankTable(table) ? table.outerRanks! : totals;
  const better = isRankTable(table) ? 'low' : 'high';
  const overall = standingOf(column, better);
  return { overall, group: groups === null ? overall : standingOf(column, better, groups) };
}

function previousOf({ running }: History, table: Table, outer: boolean): Float64Array {
  const before = running[0];
  return Float64Array.from(table.units, (_, i) => (before === undefined ? NaN : rankThen(before, i, outer)));
}

function streaksOf(view: Omit<View, 'labels'>, outcomes: readonly (readonly Outcome[])[]): Int32Array {
  const asked = view.scheme.rules
    .flatMap(({ when }) => conditionsIn(when))
    .find(({ kind }) => kind === 'streak');
  const streaks = new Int32Array(view.table.units.length);
  if (asked?.kind !== 'streak') return streaks;
  const { label } = asked;
  const held = outcomes.map((each) =>
    each.some((outcome) => outcome.label === label && outcome.verdict === 'yes') ? 'yes' : 'no',
  );
  const seen: View = { ...view, labels: new Map([[label, held]]) };
  return streaks.map((_, i) => yearsRunning(label, i, seen));
}

function noteHistory(table: Table, history: History): EngineNote[] {
  const { running, older } = history;
  const place = placeOf(table);
  const before = running[0];
  if (before === undefined) {
    const gap = older[0];
    if (gap === undefined || table.period === null) return [note('first-period', place, {})];
    return [note('period-gap', place, { before: gap.period, period: table.period })];
  }
  const own = new Set(table.units);
  const added = table.units.filter((_, i) => !wasThere(history, i));
  const gone = before.of.units.filter((unit) => !own.has(unit));
  return [
    ...added.map((unit) => note('unit-new', { ...place, unit }, { unit })),
    ...gone.map((unit) => note('unit-gone', { ...place, unit }, { unit })),
  ];
}

/** Whether some rule counts from the end of an outer ranking whose size nobody has said. */
function notePopulation({ rules, population }: Scheme): EngineNote[] {
  const counts = rules
    .flatMap(({ when }) => conditionsIn(when))
    .some(
      (each) =>
        (each.kind === 'rankFromLast' && each.scope === 'outer') ||
        (each.kind === 'share' && each.scope === 'outer'),
    );
  return counts && population === null ? [note('population-unknown', { scheme: 'population' }, {})] : [];
}
