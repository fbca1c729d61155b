/** The gate of a scheme: everything wrong with a draft at once, or the scheme with every default filled in. */
import { checkAdjustments } from './check-adjustments';
import { checkDimensions, checkIndicators, columnOf } from './check-indicators';
import { knownIn } from './check-condition';
import { checkMethod, hasColumn } from './check-method';
import { checkRules } from './check-rules';
import { checkTiers } from './check-tiers';
import { checkWeights } from './check-weights';
import { checkNumber, checkWord } from './check-word';
import { computeColumns, inputsOf } from './compute';
import { readDraft } from './draft';
import { fillScheme } from './fill-scheme';
import { AGGREGATE_PARAMETERS, NORMALISE_PARAMETERS, TREAT_PARAMETERS, WEIGHT_PARAMETERS } from './method';
import { nameKnown } from './name-known';
import { noteUnfilled } from './note-unfilled';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { accept, refuse, type Result } from './result';
import { conditionsOf } from './rule-order';
import { CONSTANT_RULES, TIE_RULES, WEIGHT_UNITS, type Scheme, type SchemeDraft } from './scheme';
import type { Table } from './table';
import { isSwapped } from './upright';
import { checkTallies } from './tally';
import { branchesOf, growTree } from './tree';
import { contradiction } from './weight/ahp';
import type { Matrix } from './weight/eigen';

/** More than a double can hold after the point. */
const MOST_DECIMALS = 12;
/** Of an index. */
const MOST_POINTS = 1e6;

/**
 * Gives the scheme that the draft says for this table, or every problem of it with its place.
 * Errors: what has not the shape of a scheme; else names that the table lacks, weights that do not sum to 100, unknown methods and parameters, contradictory
 * tiers, rules on a cycle …
 * @example checkScheme({ indicators: [{ name: '税收' }] }, table(1)).ok // false
 */
export function checkScheme(draft: SchemeDraft, own: Table): Result<Scheme, EngineProblem> {
  const shaped = readDraft(draft);
  if (!shaped.ok) return shaped;
  const { table, problems: wrongColumns } = computeColumns(own, draft.columns ?? [], []);
  const problems = [
    ...wrongColumns,
    ...checkIndicators(draft, table),
    ...checkDimensions(draft),
    ...checkWeights(draft, table),
    ...checkMethods(draft, table),
    ...checkSense(draft),
    ...checkRanking(draft, table),
    ...checkTiers(draft, table),
    ...checkAdjustments(draft, table),
    ...checkRules(draft, table),
    ...checkTallies(draft.tallies ?? [], knownIn(draft, table)),
  ];
  if (problems.length > 0) return refuse(nameKnown(problems, draft, table));
  return accept(fillScheme(draft) as Scheme, [...noteUnfilled(draft), ...noteUnused(draft, table)]);
}

function checkMethods(draft: SchemeDraft, table: Table): readonly EngineProblem[] {
  const { indicators, dimensions = [], weights, aggregate } = draft;
  return [
    ...indicators.flatMap(({ normalise, treat }, i) => [
      ...(normalise ? checkMethod(normalise, NORMALISE_PARAMETERS, `indicators/${i}/normalise`, table) : []),
      ...(treat ? checkMethod(treat, TREAT_PARAMETERS, `indicators/${i}/treat`, table) : []),
    ]),
    ...dimensions.flatMap(({ aggregate: way }, i) =>
      way ? checkMethod(way, AGGREGATE_PARAMETERS, `dimensions/${i}/aggregate`, table) : [],
    ),
    ...(weights ? checkWeighting(weights, indicators.length, table) : []),
    ...(aggregate ? checkMethod(aggregate, AGGREGATE_PARAMETERS, 'aggregate', table) : []),
  ];
}

/** What is read the wrong way round: an index of which less is better among points, costs left as they are outside TOPSIS. */
function checkSense(draft: SchemeDraft): readonly EngineProblem[] {
  const { aggregate, adjustments = [], sources = [], tiers } = draft;
  const scored = adjustments.some(({ kind, effect }) => kind !== 'veto' || effect === 'deduct');
  const among = scored || sources.length > 0 || tiers?.by === 'threshold';
  const parents = new Map(
    branchesOf(growTree(draft)).map((branch) => [branch.name, branch.aggregate.method]),
  );
  return [
    ...(aggregate?.method === 'vikor' && among
      ? [problem('method-lower-better', { scheme: 'aggregate/method' }, { method: 'vikor' })]
      : []),
    ...draft.indicators.flatMap((indicator, i) => {
      const { name, path = [] } = indicator;
      if (!isSwapped(indicator) || parents.get(path.at(-1) ?? '') === 'topsis') return [];
      const place = { scheme: `indicators/${i}/normalise/cost`, indicator: name };
      return [problem('direction-unsuited', place, { method: 'vector' })];
    }),
  ];
}

function checkWeighting(
  { unit, tracks: _, total, ...method }: NonNullable<SchemeDraft['weights']>,
  indicators: number,
  table: Table,
): readonly EngineProblem[] {
  const problems = [
    ...checkWord(unit, WEIGHT_UNITS, 'weights/unit'),
    ...(total === undefined || (total > 0 && total <= MOST_POINTS)
      ? []
      : checkNumber(total, 1, MOST_POINTS, 'weights/total')),
    ...checkMethod(method, WEIGHT_PARAMETERS, 'weights', table),
  ];
  if (problems.length > 0) return problems;
  const parts = method.method === 'combined' ? (method.of as readonly string[]) : [method.method];
  const { shares, matrix } = method as { readonly shares?: readonly number[]; readonly matrix?: Matrix };
  if (shares !== undefined && shares.length !== parts.length) {
    const facts = { value: String(shares.length), expected: String(parts.length) };
    problems.push(problem('scheme-number', { scheme: 'weights/shares' }, facts));
  } else if (shares?.every((share) => share === 0)) {
    problems.push(problem('scheme-number', { scheme: 'weights/shares' }, { value: '0', expected: '> 0' }));
  }
  return [...problems, ...(parts.includes('ahp') ? checkMatrix(matrix, indicators) : [])];
}

function checkMatrix(matrix: Matrix | undefined, indicators: number): EngineProblem[] {
  const place = { scheme: 'weights/matrix' };
  if (matrix === undefined)
    return [problem('parameter-missing', place, { method: 'ahp', parameter: 'matrix' })];
  if (matrix.length !== indicators || matrix.some((row) => row.length !== indicators)) {
    return [problem('matrix-size', place, { rows: matrix.length, expected: indicators })];
  }
  const pair = contradiction(matrix);
  return pair === null ? [] : [problem('matrix-not-reciprocal', place, pair)];
}

function checkRanking(
  { rank = {}, population, screen, indicators }: SchemeDraft,
  table: Table,
): EngineProblem[] {
  const { decimals, ties, keys = [], groupBy, exempt } = rank;
  const names = new Set(indicators.flatMap(({ name, path = [] }) => [name, ...path]));
  const problems = [
    ...checkWhole(decimals, 0, MOST_DECIMALS, 'rank/decimals'),
    ...checkWord(ties, TIE_RULES, 'rank/ties'),
    ...checkWhole(population, 1, Infinity, 'population'),
    ...checkNumber(screen?.units, 0, 1, 'screen/units'),
    ...checkNumber(screen?.indicators, 0, 1, 'screen/indicators'),
    ...checkWord(screen?.constant, CONSTANT_RULES, 'screen/constant'),
    ...keys.flatMap((indicator, i) =>
      names.has(indicator)
        ? []
        : [problem('scheme-unknown-indicator', { scheme: `rank/keys/${i}` }, { indicator })],
    ),
  ];
  if (exempt !== undefined && !hasColumn(table, exempt))
    problems.push(problem('scheme-unknown-column', { scheme: 'rank/exempt' }, { column: exempt }));
  if (groupBy === undefined || groupBy === null || table.texts.has(groupBy)) return problems;
  return [...problems, problem('scheme-unknown-column', { scheme: 'rank/groupBy' }, { column: groupBy })];
}

function checkWhole(
  value: number | null | undefined,
  least: number,
  most: number,
  at: string,
): EngineProblem[] {
  if (value === null || value === undefined) return [];
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  const expected = most < Infinity ? `${least}–${most}` : `${least}, ${least + 1}, ${least + 2} …`;
  return [problem('scheme-number', { scheme: at }, { value: String(value), expected })];
}

/** Columns that nothing in the scheme speaks of. */
function noteUnused(draft: SchemeDraft, table: Table): EngineNote[] {
  const { columns = [], indicators, adjustments = [], sources = [], tallies = [] } = draft;
  const asked = conditionsOf(draft);
  const used = new Set(indicators.map((indicator) => columnOf(indicator, table)));
  const beside = new Set([
    ...columns.flatMap(inputsOf),
    // A column is computed in order to be seen.
    ...columns.map(({ name }) => name),
    ...[...adjustments, ...sources, ...asked].flatMap((each) => ('column' in each ? each.column : [])),
    ...asked.flatMap((each) => ('name' in each ? each.name : [])),
    ...tallies.map(({ within }) => within),
    ...indicators.flatMap(({ normalise }) => (normalise ? Object.values(normalise) : [])),
  ]);
  return table.indicators.flatMap((indicator, column) =>
    used.has(column) || beside.has(indicator) ? [] : [note('indicator-unused', { indicator }, { indicator })],
  );
}
