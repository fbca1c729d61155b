/** The gate of a scheme: everything wrong with a draft at once, or the scheme with every default filled in. */
import { checkMethod, fillMethod } from './check-method';
import { checkRules } from './check-rules';
import { checkWeights } from './check-weights';
import { AGGREGATE_PARAMETERS, NORMALISE_PARAMETERS, TREAT_PARAMETERS, WEIGHT_PARAMETERS } from './method';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { accept, refuse, type Result } from './result';
import {
  MISSING_RULES,
  TIE_RULES,
  type Direction,
  type FilledScheme,
  type Indicator,
  type IndicatorDraft,
  type NormaliseMethod,
  type Scheme,
  type SchemeDraft,
} from './scheme';
import { isRankTable, type Table } from './table';
import { branchesOf, growTree } from './tree';

/** More than a double can hold after the point. */
const MOST_DECIMALS = 12;

/** Methods whose arithmetic has no sense for "closest to a value is best": distances have no best above 0. */
const NOT_FOR_TARGETS: readonly NormaliseMethod[] = ['ratioToBest', 'ratioTo', 'fractionOfMax', 'asis'];

/**
 * Gives the scheme that the draft says for this table, or every problem of it with its place.
 * Errors: names that the table lacks, weights that do not sum to 100, unknown methods and parameters, rules on a cycle …
 * @example checkScheme({ indicators: [{ name: '税收' }] }, table(1)).ok // false
 */
export function checkScheme(draft: SchemeDraft, table: Table): Result<Scheme, EngineProblem> {
  const problems = [
    ...checkIndicators(draft, table),
    ...checkDimensions(draft),
    ...checkWeights(draft),
    ...checkMethods(draft),
    ...checkRanking(draft, table),
    ...checkUnbuilt(draft),
    ...checkRules(draft, table),
  ];
  if (problems.length > 0) return refuse(problems);
  return accept(fill(draft) as Scheme, noteUnused(draft, table));
}

/**
 * Gives the column of the table that an indicator means: by its name, else by the first alias that the table has; −1 = none.
 * @example columnOf({ name: '税收', aliases: ['x1'] }, table(1)) // 0
 */
export function columnOf({ name, aliases = [] }: IndicatorDraft, table: Table): number {
  for (const each of [name, ...aliases]) {
    const column = table.indicators.indexOf(each);
    if (column >= 0) return column;
  }
  return -1;
}

function checkIndicators(draft: SchemeDraft, table: Table): EngineProblem[] {
  const { indicators } = draft;
  if (indicators.length === 0 && !isRankTable(table)) {
    return [problem('scheme-no-indicators', { scheme: 'indicators' }, {})];
  }
  const seen = new Set<string>();
  const units = new Set(table.units);
  return indicators.flatMap((indicator, i) => {
    const { name, notAssessed = [], missing, direction } = indicator;
    const at = `indicators/${i}`;
    const place = (field: string) => ({ scheme: `${at}/${field}`, indicator: name });
    const problems: EngineProblem[] = [];
    if (seen.has(name)) problems.push(problem('scheme-duplicate', place('name'), { name }));
    seen.add(name);
    if (columnOf(indicator, table) < 0) {
      problems.push(problem('scheme-unknown-indicator', place('name'), { indicator: name }));
    }
    for (const unit of notAssessed) {
      if (!units.has(unit)) problems.push(problem('scheme-unknown-unit', place('notAssessed'), { unit }));
    }
    if (missing !== undefined && !MISSING_RULES.includes(missing.rule)) {
      const facts = { value: String(missing.rule), allowed: MISSING_RULES.join(', ') };
      problems.push(problem('scheme-word', place('missing/rule'), facts));
    }
    if (missing?.rule === 'value' && !Number.isFinite(missing.value)) {
      const facts = { value: String(missing.value ?? ''), expected: '0.0' };
      problems.push(problem('scheme-number', place('missing/value'), facts));
    }
    return [...problems, ...checkDirection(direction, indicator, at)];
  });
}

function checkDirection(
  direction: Direction | undefined,
  indicator: IndicatorDraft,
  at: string,
): EngineProblem[] {
  const place = { scheme: `${at}/direction`, indicator: indicator.name };
  if (direction === undefined || direction === 'high' || direction === 'low') return [];
  const bounds =
    typeof direction !== 'object' ? [] : 'near' in direction ? [direction.near] : direction.between;
  const [low = NaN, high = low] = bounds;
  if (!(low <= high && Number.isFinite(low) && Number.isFinite(high))) {
    const allowed = 'high, low, {"near": 7.5}, {"between": [4, 6]}';
    return [problem('scheme-word', place, { value: JSON.stringify(direction), allowed })];
  }
  const method = indicator.normalise?.method ?? 'minmax';
  return NOT_FOR_TARGETS.includes(method) ? [problem('direction-unsuited', place, { method })] : [];
}

function checkDimensions(draft: SchemeDraft): EngineProblem[] {
  const branches = branchesOf(growTree(draft)).slice(1);
  const names = new Set(branches.map(({ name }) => name));
  const problems = [...names].flatMap((name) => {
    const count = branches.filter((branch) => branch.name === name).length;
    if (count === 1) return [];
    const i = draft.indicators.map(({ path = [] }) => path.includes(name)).lastIndexOf(true);
    return [problem('dimension-in-two-places', { scheme: `indicators/${i}/path` }, { dimension: name })];
  });
  const seen = new Set<string>();
  (draft.dimensions ?? []).forEach(({ name }, i) => {
    const place = { scheme: `dimensions/${i}/name` };
    if (!names.has(name)) problems.push(problem('scheme-unknown-dimension', place, { dimension: name }));
    if (seen.has(name)) problems.push(problem('scheme-duplicate', place, { name }));
    seen.add(name);
  });
  return problems;
}

function checkMethods(draft: SchemeDraft): readonly EngineProblem[] {
  const { indicators, dimensions = [], weights, aggregate } = draft;
  return [
    ...indicators.flatMap(({ normalise, treat }, i) => [
      ...(normalise ? checkMethod(normalise, NORMALISE_PARAMETERS, `indicators/${i}/normalise`) : []),
      ...(treat ? checkMethod(treat, TREAT_PARAMETERS, `indicators/${i}/treat`) : []),
    ]),
    ...dimensions.flatMap(({ aggregate: way }, i) =>
      way ? checkMethod(way, AGGREGATE_PARAMETERS, `dimensions/${i}/aggregate`) : [],
    ),
    ...(weights ? checkWeighting(weights) : []),
    ...(aggregate ? checkMethod(aggregate, AGGREGATE_PARAMETERS, 'aggregate') : []),
  ];
}

function checkWeighting({ unit = 'percentOfParent', ...method }: NonNullable<SchemeDraft['weights']>) {
  const units = ['percentOfParent', 'pointsOfTotal'];
  const wrong = units.includes(unit)
    ? []
    : [problem('scheme-word', { scheme: 'weights/unit' }, { value: unit, allowed: units.join(', ') })];
  return [...wrong, ...checkMethod(method, WEIGHT_PARAMETERS, 'weights')];
}

function checkRanking({ rank = {}, population, indicators }: SchemeDraft, table: Table): EngineProblem[] {
  const { decimals, ties, keys = [], groupBy } = rank;
  const problems: EngineProblem[] = [];
  const whole = (value: number, least: number) => Number.isInteger(value) && value >= least;
  if (decimals !== undefined && decimals !== null && !(whole(decimals, 0) && decimals <= MOST_DECIMALS)) {
    const facts = { value: String(decimals), expected: `0–${MOST_DECIMALS}` };
    problems.push(problem('scheme-number', { scheme: 'rank/decimals' }, facts));
  }
  if (ties !== undefined && !TIE_RULES.includes(ties)) {
    problems.push(
      problem('scheme-word', { scheme: 'rank/ties' }, { value: ties, allowed: TIE_RULES.join(', ') }),
    );
  }
  const names = new Set(indicators.flatMap(({ name, path = [] }) => [name, ...path]));
  keys.forEach((indicator, i) => {
    if (!names.has(indicator))
      problems.push(problem('scheme-unknown-indicator', { scheme: `rank/keys/${i}` }, { indicator }));
  });
  if (groupBy !== undefined && groupBy !== null && !table.texts.has(groupBy)) {
    problems.push(problem('scheme-unknown-column', { scheme: 'rank/groupBy' }, { column: groupBy }));
  }
  if (population !== undefined && population !== null && !whole(population, 1)) {
    const facts = { value: String(population), expected: '1, 2, 3 …' };
    problems.push(problem('scheme-number', { scheme: 'population' }, facts));
  }
  return problems;
}

/** Parts of a scheme that the line does not compute yet are refused by name, never passed over. */
function checkUnbuilt({ tiers, adjustments = [], sources = [] }: SchemeDraft): EngineProblem[] {
  const unbuilt = (scheme: string) => problem('method-unavailable', { scheme }, { method: scheme });
  return [
    ...(tiers === undefined ? [] : [unbuilt('tiers')]),
    ...(adjustments.length > 0 ? [unbuilt('adjustments')] : []),
    ...(sources.length > 0 ? [unbuilt('sources')] : []),
  ];
}

function noteUnused({ indicators }: SchemeDraft, table: Table): EngineNote[] {
  const used = new Set(indicators.map((indicator) => columnOf(indicator, table)));
  return table.indicators.flatMap((indicator, column) =>
    used.has(column) ? [] : [note('indicator-unused', { indicator }, { indicator })],
  );
}

function fillIndicator(draft: IndicatorDraft): Indicator {
  return {
    ...draft,
    aliases: draft.aliases ?? [],
    path: draft.path ?? [],
    direction: draft.direction ?? 'high',
    normalise: fillMethod(draft.normalise ?? { method: 'minmax' }, NORMALISE_PARAMETERS),
    treat: fillMethod(draft.treat ?? { method: 'none' }, TREAT_PARAMETERS),
    missing: draft.missing ?? { rule: 'refuse' },
    notAssessed: draft.notAssessed ?? [],
  };
}

function fill(draft: SchemeDraft): FilledScheme {
  const aggregate = fillMethod(draft.aggregate ?? { method: 'arithmetic' }, AGGREGATE_PARAMETERS);
  const branches = branchesOf(growTree({ ...draft, aggregate })).slice(1);
  const { name = '', basis = '', version = '', date = '', preset = '' } = draft;
  const { unit = 'percentOfParent', ...weighting } = draft.weights ?? { method: 'given' };
  return {
    name,
    basis,
    version,
    date,
    preset,
    indicators: draft.indicators.map(fillIndicator),
    dimensions: branches.map((branch) => ({
      name: branch.name,
      weight: branch.weight,
      aggregate: fillMethod(branch.aggregate, AGGREGATE_PARAMETERS),
    })),
    weights: { ...fillMethod(weighting, WEIGHT_PARAMETERS), unit },
    aggregate,
    adjustments: draft.adjustments ?? [],
    adjustmentCap: draft.adjustmentCap ?? null,
    sources: draft.sources ?? [],
    rank: {
      decimals: draft.rank?.decimals === undefined ? 2 : draft.rank.decimals,
      ties: draft.rank?.ties ?? 'min',
      keys: draft.rank?.keys ?? [],
      groupBy: draft.rank?.groupBy ?? null,
    },
    population: draft.population ?? null,
    tiers: draft.tiers,
    labels: draft.labels ?? [],
    rules: (draft.rules ?? []).map((rule) => ({
      ...rule,
      group: rule.group ?? '',
      match: rule.match ?? 'first',
    })),
    switches: draft.switches ?? {},
  };
}
