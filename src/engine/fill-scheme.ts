/** Fills in the defaults of a scheme; every convention is written out afterwards. */
import { fillMethod } from './check-method';
import {
  AGGREGATE_PARAMETERS,
  COMPUTE_PARAMETERS,
  NORMALISE_PARAMETERS,
  TREAT_PARAMETERS,
  WEIGHT_PARAMETERS,
} from './method';
import type {
  AggregateMethod,
  FilledScheme,
  Indicator,
  IndicatorDraft,
  Method,
  NormaliseMethod,
  SchemeDraft,
  WeightsDraft,
} from './scheme';
import { branchesOf, growTree } from './tree';

function fillIndicator(draft: IndicatorDraft, parent: AggregateMethod): Indicator {
  const usual: Method<NormaliseMethod> = { method: parent === 'topsis' ? 'vector' : 'minmax' };
  const normalise = fillMethod(draft.normalise ?? usual, NORMALISE_PARAMETERS);
  const cost = parent === 'topsis' ? 'swap' : 'complement';
  return {
    ...draft,
    aliases: draft.aliases ?? [],
    path: draft.path ?? [],
    direction: draft.direction ?? 'high',
    normalise: normalise.method === 'vector' ? { cost, ...normalise } : normalise,
    treat: fillMethod(draft.treat ?? { method: 'none' }, TREAT_PARAMETERS),
    missing: draft.missing ?? { rule: 'refuse' },
    notAssessed: draft.notAssessed ?? [],
  };
}

/** Indices between 0 and 1, whatever the points. */
const CLOSENESS: readonly AggregateMethod[] = ['topsis', 'vikor', 'gra', 'rsr'];
/** Points between 0 and 1, or near it. */
const FRACTIONS: readonly NormaliseMethod[] = [
  'distanceToTarget',
  'distanceToReference',
  'fractionOfMax',
  'share',
  'vector',
];

/** Two decimals on a scale of 100 are four on one of 1: fewer would tie units that differ. */
function usualDecimals({ method }: Method<AggregateMethod>, indicators: readonly Indicator[]): number {
  const isFraction = ({ normalise: { method: way, to } }: Indicator) =>
    FRACTIONS.includes(way) || (Array.isArray(to) && to[1] <= 1);
  if (CLOSENESS.includes(method)) return 4;
  return indicators.length > 0 && method !== 'copeland' && indicators.every(isFraction) ? 4 : 2;
}

/**
 * Gives the draft with every default filled in.
 * Edge: where TOPSIS brings an indicator together with others, vector points are the default, and its ideals are swapped
 * for costs; everywhere else min-max 0–100.
 * @example fillScheme({ indicators: [{ name: 'x' }] }).rank.decimals // 2
 */
export function fillScheme(draft: SchemeDraft): FilledScheme {
  const aggregate = fillMethod(draft.aggregate ?? { method: 'arithmetic' }, AGGREGATE_PARAMETERS);
  const branches = branchesOf(growTree({ ...draft, aggregate })).slice(1);
  const parentOf = ({ path = [] }: IndicatorDraft) =>
    branches.find((branch) => branch.name === path.at(-1))?.aggregate.method ?? aggregate.method;
  const { name = '', basis = '', version = '', date = '', preset = '' } = draft;
  const {
    unit = 'percentOfParent',
    tracks,
    total = 100,
    ...weighting
  } = draft.weights ?? ({ method: 'given' } as WeightsDraft);
  const indicators = draft.indicators.map((indicator) => fillIndicator(indicator, parentOf(indicator)));
  return {
    name,
    basis,
    version,
    date,
    preset,
    columns: (draft.columns ?? []).map((column) => ({
      ...column,
      compute: fillMethod(column.compute, COMPUTE_PARAMETERS),
    })),
    indicators,
    dimensions: branches.map((branch) => ({
      name: branch.name,
      weight: branch.weight,
      aggregate: fillMethod(branch.aggregate, AGGREGATE_PARAMETERS),
    })),
    weights: {
      ...fillMethod(weighting, WEIGHT_PARAMETERS),
      unit,
      total,
      ...(tracks === undefined ? {} : { tracks }),
    },
    aggregate,
    screen: { units: 0, indicators: 0, constant: 'full', ...draft.screen },
    base: draft.base ?? 0,
    adjustments: draft.adjustments ?? [],
    adjustmentCap: draft.adjustmentCap ?? null,
    sources: draft.sources ?? [],
    rank: {
      decimals:
        draft.rank?.decimals === undefined ? usualDecimals(aggregate, indicators) : draft.rank.decimals,
      ties: draft.rank?.ties ?? 'min',
      keys: draft.rank?.keys ?? [],
      groupBy: draft.rank?.groupBy ?? null,
      exempt: draft.rank?.exempt,
    },
    population: draft.population ?? null,
    tiers: draft.tiers,
    labels: draft.labels ?? [],
    rules: (draft.rules ?? []).map((rule) => ({
      ...rule,
      group: rule.group ?? '',
      match: rule.match ?? 'first',
    })),
    tallies: draft.tallies ?? [],
    switches: draft.switches ?? {},
  };
}
