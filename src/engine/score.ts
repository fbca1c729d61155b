/** From a table to its published scores: fit → treat → normalise → weigh → aggregate → adjust → round. */
import { adjust, type Veto } from './adjust';
import { numbersIn, wordsIn } from './column';
import { aggregate, type Aggregated } from './aggregate';
import { groupsIn, weightsUsed } from './check-weights';
import { leaveConstants } from './constant';
import { fit, placeOf } from './fit';
import { checkPoints, checkValues, normalise, type Beside } from './normalise';
import { plain } from './normalise/points';
import { round } from './number';
import { problem, type EngineNote, type EngineProblem } from './problem';
import { accept, refuse, type Result } from './result';
import type { Scheme } from './scheme';
import { isRankTable, type Table } from './table';
import { checkTreatment, treat } from './treat';
import { growTree } from './tree';
import { effectiveWeights, isGiven, sizesOf, weighParts, writtenWeights, type Columns } from './weight';

/** The stages up to the published score. Arrays of units are in the order of the table. */
export interface Scored {
  readonly raw: readonly Float64Array[];
  readonly treated: readonly Float64Array[];
  readonly normalised: readonly Float64Array[];
  /** Effective weights, summing to 1; where groups differ, those of the first. */
  readonly weights: Float64Array;
  /** Effective weights of every group of units; empty where all have the same. */
  readonly weightsByGroup: ReadonlyMap<string, Float64Array>;
  readonly dimensions: ReadonlyMap<string, Float64Array>;
  /** Of the scheme's own indicators, out of its full marks, before anything is added or taken; NaN = none. */
  readonly index: Float64Array;
  /** Net points of bonus and deduction items. */
  readonly bonus: Float64Array;
  /** What each item of the scheme gives or takes, before the common cap of bonuses; 0 = nothing. */
  readonly items: readonly Float64Array[];
  readonly vetoes: readonly (readonly Veto[])[];
  /** Totals at full precision; NaN = no score. */
  readonly unrounded: Float64Array;
  /** Scores after rounding to the published decimals; NaN = no score. */
  readonly totals: Float64Array;
  readonly notes: readonly EngineNote[];
}

/**
 * Gives every stage up to the published score, or all that one of them has no answer for.
 * Missing: by the scheme's rules. Edge: a table of ranks has no scores.
 * @example const r = score(table(1), plainScheme(1)); r.ok && r.value.totals // [100, 0]
 */
export function score(table: Table, scheme: Scheme): Result<Scored, EngineProblem> {
  const place = placeOf(table);
  const fitted = fit(table, scheme);
  if (!fitted.ok) return fitted;
  const { raw, filled, dropped: screened } = fitted.value;
  const { indicators } = scheme;

  const untreatable = indicators.flatMap((each, j) => checkTreatment(filled[j]!, each, table.units, place));
  if (untreatable.length > 0) return refuse(untreatable);
  const drawn = indicators.map((each, j) => treat(filled[j]!, each));
  const treated = drawn.map(({ column }) => column);

  const beside: Beside = {
    units: table.units,
    column: (name) => numbersIn(table, name),
    wrong: (name) => wordsIn(table, name),
  };
  const left = leaveConstants(treated, scheme, screened, place);
  if (!left.ok) return left;
  const { dropped } = left.value;
  if (indicators.length > 0 && !dropped.includes(false) && !isRankTable(table))
    return refuse([problem('indicators-none', { ...place, scheme: 'screen' }, {})]);
  const outside = indicators.flatMap((each, j) =>
    dropped[j] ? [] : checkValues(treated[j]!, each, beside, place),
  );
  if (outside.length > 0) return refuse(outside);
  const scaled = indicators.map((each, j) =>
    dropped[j] ? plain(treated[j]!.map(() => NaN)) : normalise(treated[j]!, each, beside),
  );
  const normalised = scaled.map(({ points }) => points);
  const infinite = indicators.flatMap((each, j) => checkPoints(normalised[j]!, each, table.units, place));
  if (infinite.length > 0) return refuse(infinite);

  const gathered = gather(table, scheme, { treated, normalised, dropped });
  if (!gathered.ok) return gathered;
  const notes = [fitted.value, ...drawn, left.value, ...scaled, gathered.value].flatMap((each) => each.notes);
  return accept({ ...gathered.value, raw, treated, normalised, notes });
}

/** Points of every indicator, ready to be weighed. */
export interface Measured {
  readonly treated: readonly Float64Array[];
  readonly normalised: readonly Float64Array[];
  /** Indicators that do not count. */
  readonly dropped: readonly boolean[];
}

/**
 * Gives the stages from the points to the published score: weigh → aggregate → adjust → round.
 * @example const r = gather(table(1), plainScheme(1), { treated: [Float64Array.of(2, 1)], normalised: [Float64Array.of(100, 0)], dropped: [false] }); r.ok && r.value.totals // [100, 0]
 */
export function gather(
  table: Table,
  scheme: Scheme,
  { treated, normalised, dropped }: Measured,
): Result<Omit<Scored, 'raw' | 'treated' | 'normalised'>, EngineProblem> {
  const place = placeOf(table);
  const columns = { treated, points: normalised, units: table.units, place };
  const index = indexOf(table, scheme, columns, dropped);
  if (!index.ok) return index;
  const marks = toFullMarks(index.value.totals, scheme);
  const adjusted = adjust(marks, table, scheme, place);
  if (!adjusted.ok) return adjusted;
  const { totals: unrounded, bonus, items, vetoes } = adjusted.value;
  const { weights, weightsByGroup, dimensions } = index.value;
  return accept({
    weights,
    weightsByGroup,
    dimensions,
    index: marks,
    bonus,
    items,
    vetoes,
    unrounded,
    totals: publish(unrounded, scheme.rank.decimals),
    notes: [...index.value.notes, ...adjusted.value.notes],
  });
}

/** Points out of 100 as points out of the index's full marks. */
function toFullMarks(totals: Float64Array, { weights: { total } }: Scheme): Float64Array {
  return total === 100 ? totals : totals.map((x) => (x * total) / 100);
}

/**
 * Gives the scores that are published and ranked: rounded to so many decimals; null leaves them as computed.
 * @example publish(Float64Array.of(77.925), 2) // [77.93]
 */
export function publish(totals: Float64Array, decimals: number | null): Float64Array {
  if (decimals === null) return totals;
  const scores = new Float64Array(totals.length);
  for (let i = 0; i < scores.length; i++) scores[i] = round(totals[i]!, decimals);
  return scores;
}

interface Index extends Aggregated {
  readonly weights: Float64Array;
  readonly weightsByGroup: ReadonlyMap<string, Float64Array>;
  readonly notes: readonly EngineNote[];
}

function indexOf(
  table: Table,
  scheme: Scheme,
  columns: Omit<Columns, 'given'>,
  dropped: readonly boolean[],
): Result<Index, EngineProblem> {
  const { indicators, weights: method } = scheme;
  if (isRankTable(table) || indicators.length === 0) {
    const totals = new Float64Array(table.units.length).fill(NaN);
    const none = { weights: new Float64Array(0), weightsByGroup: new Map<string, Float64Array>(), notes: [] };
    return accept({ totals, dimensions: new Map<string, Float64Array>(), ...none });
  }
  const root = growTree(scheme);
  const groups = method.tracks === undefined ? groupsIn(weightsUsed(scheme)) : [null];
  const measured = groups.map((group) =>
    isGiven(method.method)
      ? accept({ sizes: null, notes: [] })
      : sizesOf(method, scheme, { ...columns, given: writtenWeights(scheme, group) }),
  );
  const unmeasured = measured.find(({ ok }) => !ok);
  if (unmeasured?.ok === false) return unmeasured;
  const sizes = measured.map((each) => (each.ok ? each.value.sizes : null));
  const notes = measured[0]!.ok ? measured[0]!.value.notes : [];
  const found = groups.map((group, k) => {
    const parts = weighParts(root, scheme, { group, sizes: sizes[k]!, dropped });
    return {
      group,
      weights: effectiveWeights(root, parts, indicators.length),
      result: aggregate(root, parts, columns.points, { scheme, units: table.units, place: columns.place }),
    };
  });
  const failed = found.flatMap(({ result }) => (result.ok ? [] : result.problems));
  if (failed.length > 0) return refuse(failed);
  const [first] = found;
  const weights = first!.weights;
  if (first!.group === null && first!.result.ok) {
    return accept({ ...first!.result.value, weights, weightsByGroup: new Map(), notes });
  }
  const weightsByGroup = new Map(found.map(({ group, weights: own }) => [group!, own]));
  const byGroup = new Map(
    found.flatMap(({ group, result }) => (result.ok ? [[group!, result.value] as const] : [])),
  );
  return accept({ ...pickGroups(byGroup, table, scheme), weights, weightsByGroup, notes });
}

/** Each unit's scores from the run under its own group's weights. */
function pickGroups(runs: ReadonlyMap<string, Aggregated>, table: Table, scheme: Scheme): Aggregated {
  const groups = table.texts.get(scheme.rank.groupBy ?? '') ?? [];
  const pick = (of: (run: Aggregated) => Float64Array) =>
    Float64Array.from(table.units, (_, i) => of(runs.get(groups[i]!)!)[i]!);
  const names = [...(runs.values().next().value?.dimensions.keys() ?? [])];
  return {
    totals: pick((run) => run.totals),
    dimensions: new Map(names.map((name) => [name, pick((run) => run.dimensions.get(name)!)])),
  };
}
