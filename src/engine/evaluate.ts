/** Runs the whole line over one period: table → points → scores → ranking → tiers and labels. */
import { award, isConflict, type Outcome } from './award';
import { flagsIn } from './column';
import { placeOf } from './fit';
import { groupsBy } from './group';
import { alignPast, outerThen, overallThen, unitThen, type History, type Past } from './past';
import { noteHistory } from './note-history';
import { note, type EngineNote, type EngineProblem } from './problem';
import { rankBy, rankWithin, standingOf, type Better, type Standing } from './rank';
import { accept, refuse, type Result } from './result';
import { conditionsIn, conditionsOf } from './rule-order';
import { yearsRunning } from './running';
import type { Scheme } from './scheme';
import { score, type Scored } from './score';
import { isRankTable, type Table } from './table';
import { tally, type Tally } from './tally';
import { assignTiers } from './tier';
import { upright } from './upright';
import { largestOuterOf, type View } from './view';

/** Every stage of a run, read-only. Arrays of units are in the order of `table.units`. */
export interface Evaluation extends Scored {
  readonly table: Table;
  readonly scheme: Scheme;
  readonly past: Past;
  /** Indicators in the scheme's order; empty for a table of ranks. */
  readonly indicators: readonly string[];
  /** Overall rank; NaN = not ranked. For a table of ranks, the sheet's own. */
  readonly ranks: Float64Array;
  /** Group of each unit, '' = none; null where the scheme has no groups. */
  readonly groups: readonly string[] | null;
  /** Ranks within the unit's group; null where the scheme has no groups. */
  readonly groupRanks: Float64Array | null;
  readonly previousRanks: Float64Array;
  /** previous − now: positive is up; NaN = not comparable. */
  readonly changes: Float64Array;
  /** Periods running of the label that the first rule on a streak asks about, up to this one. */
  readonly streaks: Int32Array;
  readonly tiers: readonly (string | null)[];
  readonly outcomes: readonly (readonly Outcome[])[];
  readonly tallies: readonly Tally[];
  /** Whether a unit has both a reward and a penalty (奖惩并存), to be decided by hand; empty without rules. */
  readonly conflicts: readonly boolean[];
}

/**
 * Gives every stage of one period's assessment, or all that keeps it from being computed.
 * Units: as the table's. Missing: by the scheme's rules. Errors: those of the stages.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && r.value.ranks // [1, 2]
 */
export function evaluate(table: Table, scheme: Scheme, past: Past): Result<Evaluation, EngineProblem> {
  const scored = score(table, scheme);
  return scored.ok ? conclude(table, scheme, past, scored.value) : scored;
}

/**
 * Gives the same from the scores on: ranking → tiers and labels.
 * @example const r = score(table(1), plainScheme(1)); r.ok && conclude(table(1), plainScheme(1), [], r.value).ok // true
 */
export function conclude(
  table: Table,
  scheme: Scheme,
  past: Past,
  stages: Scored,
): Result<Evaluation, EngineProblem> {
  const ranking = rankUnits(table, scheme, stages);
  const { ranks } = ranking;
  const tiered = assignTiers(table, scheme, ranking, stages);
  if (!tiered.ok) return refuse(tiered.problems);

  const history = alignPast(past, table);
  const previousRanks = previousOf(history, table);
  const awarding: Omit<View, 'labels'> = {
    table,
    scheme,
    history,
    raw: new Map(scheme.indicators.map(({ name }, j) => [name, stages.raw[j]!])),
    totals: stages.totals,
    tiers: tiered.value.tiers,
    standing: standingFor(scheme, ranking, stages),
    indicatorRanks: rememberOnce(() =>
      scheme.indicators.map(({ name }) => rankBy([upright(name, scheme, stages.normalised)])),
    ),
    largestOuter: largestOuterOf(table),
    ranks,
    groups: ranking.groups,
    groupRanks: ranking.groupRanks,
  };
  const awarded = award(awarding);
  const outcomes = withoutVetoed(awarded.outcomes, stages);
  const { tiers } = awarded;
  const tallies = tally(scheme.tallies, awarded.view);
  return accept({
    ...stages,
    table,
    scheme,
    past,
    indicators: scheme.indicators.map(({ name }) => name),
    ranks,
    groups: ranking.groups,
    groupRanks: ranking.groupRanks,
    previousRanks,
    changes:
      history.running.length === 0 ? previousRanks : previousRanks.map((previous, i) => previous - ranks[i]!),
    streaks: streaksOf(awarding, outcomes),
    tiers,
    outcomes,
    tallies,
    conflicts: scheme.rules.length > 0 ? outcomes.map(isConflict) : [],
    notes: [
      ...stages.notes,
      ...tiered.value.notes,
      ...noteUngrouped(table, ranking),
      ...noteReweighted(table, scheme),
      ...noteHistory(table, history),
      ...notePopulation(scheme),
      ...noteOuterRanks(scheme, table),
    ],
  });
}

/** By what the units are ranked. */
export interface Contest {
  readonly better: Better;
  /** Score first, then the columns that decide between equals. */
  readonly columns: readonly Float64Array[];
  readonly groups: readonly string[] | null;
}

interface Ranking extends Contest {
  readonly ranks: Float64Array;
  readonly groupRanks: Float64Array | null;
}

type Compared = Pick<Scored, 'totals' | 'dimensions' | 'normalised'>;

function rankUnits(table: Table, scheme: Scheme, scored: Compared): Ranking {
  const { ties } = scheme.rank;
  const contest = contestOf(table, scheme, scored);
  const { columns, better, groups } = contest;
  return {
    ...contest,
    ranks: isRankTable(table) ? columns[0]! : rankBy(columns, better, ties),
    groupRanks: groups === null ? null : rankWithin(grouped(columns, groups), groups, better, ties),
  };
}

/**
 * Gives the columns that are compared, and which end of them is better.
 * Missing: NaN in the first column is not ranked. Edge: units assessed without a rank are not.
 * @example contestOf(table(1), plainScheme(1), { totals: Float64Array.of(7, 9), dimensions: new Map(), normalised: [] }).columns // [Float64Array.of(7, 9)]
 */
export function contestOf(
  table: Table,
  scheme: Scheme,
  { totals, dimensions, normalised }: Compared,
): Contest {
  const { keys, groupBy } = scheme.rank;
  const outer = isRankTable(table);
  const keyColumn = (key: string) => dimensions.get(key) ?? upright(key, scheme, normalised);
  const first = withoutExempt(outer ? table.outerRanks! : totals, table, scheme);
  return {
    better: outer || scheme.aggregate.method === 'vikor' ? 'low' : 'high',
    columns: outer ? [first] : [first, ...keys.map(keyColumn)],
    groups: groupsBy(groupBy, table),
  };
}

/** Units without a group are in no ranking of one. */
function grouped(
  columns: readonly Float64Array[],
  groups: readonly string[] | null,
): readonly Float64Array[] {
  const [first, ...keys] = columns;
  if (groups === null || first === undefined) return columns;
  return [first.map((x, i) => (groups[i] === '' ? NaN : x)), ...keys];
}

/** Units assessed without a rank take nobody's place. */
function withoutExempt(column: Float64Array, table: Table, { rank }: Scheme): Float64Array {
  if (rank.exempt === undefined) return column;
  const exempt = flagsIn(table, rank.exempt);
  return column.map((x, i) => (exempt[i] ? NaN : x));
}

/** Places, computed when a rule asks for them; an indicator or dimension is ranked by its points, then as the units are. */
function standingFor(
  scheme: Scheme,
  { columns, better, groups }: Ranking,
  { dimensions, normalised }: Scored,
): View['standing'] {
  const known = new Map<string, Standing>();
  return (scope, of) => {
    const key = of === undefined ? scope : `${scope}\n${of}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const split = scope === 'group' ? groups : null;
    const standing =
      of === undefined
        ? standingOf(grouped(columns, split), better, split)
        : standingOf(
            grouped([dimensions.get(of) ?? upright(of, scheme, normalised), ...columns], split),
            'high',
            split,
          );
    known.set(key, standing);
    return standing;
  };
}

/** The same answer without computing it again. */
function rememberOnce<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}

/** A veto on awards, or on the whole result, leaves no reward. */
function withoutVetoed(
  outcomes: readonly (readonly Outcome[])[],
  { vetoes }: Scored,
): readonly (readonly Outcome[])[] {
  if (vetoes.length === 0) return outcomes;
  return outcomes.map((each, i) => {
    const barred = vetoes[i]!.some(({ effect }) => effect === 'cancelAward' || effect === 'cancelResult');
    return barred ? each.filter(({ kind }) => kind !== 'reward') : each;
  });
}

function previousOf({ running }: History, table: Table): Float64Array {
  const then = isRankTable(table) ? outerThen : overallThen;
  const before = running[0];
  const previous = new Float64Array(table.units.length).fill(NaN);
  return before === undefined ? previous : previous.map((_, i) => unitThen(before, i, then));
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

/** Units that are not assessed by the same indicators are told together. */
function noteReweighted(table: Table, { indicators }: Scheme): EngineNote[] {
  const without = new Map<string, string[]>();
  for (const { name, notAssessed = [] } of indicators)
    for (const unit of notAssessed) without.set(unit, [...(without.get(unit) ?? []), name]);
  const alike = new Map<string, string[]>();
  for (const unit of table.units) {
    const key = without.get(unit)?.join('、');
    if (key !== undefined) alike.set(key, [...(alike.get(key) ?? []), unit]);
  }
  return [...alike].map(([names, units]) =>
    note(
      'units-reweighted',
      { ...placeOf(table), unit: units[0] },
      { units: units.join('、'), indicators: names },
    ),
  );
}

/** Ranked overall and in no group: said once for all. */
function noteUngrouped(table: Table, { groups }: Ranking): EngineNote[] {
  const units = groups === null ? [] : table.units.filter((_, i) => groups[i] === '');
  const [unit] = units;
  if (unit === undefined) return [];
  return [
    note('units-ungrouped', { ...placeOf(table), unit }, { units: units.join('、'), count: units.length }),
  ];
}

/** Whether some rule counts from the end of an outer ranking whose size nobody has said. */
function notePopulation(scheme: Scheme): EngineNote[] {
  const counts = conditionsOf(scheme).some(
    (each) => (each.kind === 'rankFromLast' || each.kind === 'share') && each.scope === 'outer',
  );
  return counts && scheme.population === null
    ? [note('population-unknown', { scheme: 'population' }, {})]
    : [];
}

/** Whether some rule asks for ranks of an outer ranking that the table does not hold: said once for all. */
function noteOuterRanks({ rules }: Scheme, { outerRanks }: Table): EngineNote[] {
  if (outerRanks !== null) return [];
  const asking = rules.filter(({ when }) =>
    conditionsIn(when).some((each) => 'scope' in each && each.scope === 'outer'),
  );
  if (asking.length === 0) return [];
  return [note('outer-ranks-absent', { scheme: 'rules' }, { rules: asking.map(({ id }) => id).join('、') })];
}
