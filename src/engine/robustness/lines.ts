/** Other lines that could have been followed as well: points, aggregation and gaps in the usual other ways, as far as they make sense. */
import { checkScheme } from '../check-scheme';
import { evaluate, type Evaluation } from '../evaluate';
import { shiftOf, type Shift } from '../explain/leave-out';
import type { EngineProblem } from '../problem';
import type {
  AggregateMethod,
  Indicator,
  Method,
  MissingRule,
  NormaliseMethod,
  Scheme,
  SchemeDraft,
} from '../scheme';

/** One thing done otherwise than in the scheme. */
export type Change =
  | { readonly of: 'normalise'; readonly method: NormaliseMethod }
  | { readonly of: 'aggregate'; readonly method: AggregateMethod }
  | { readonly of: 'missing'; readonly method: MissingRule };

/** A whole assessment by other methods. */
export interface OtherLine {
  readonly changes: readonly Change[];
  readonly evaluation: Evaluation;
  /** How its ranking differs from the published one. */
  readonly shift: Shift;
}

/** Why a change is not tried. */
export type Unfit =
  /** The scheme does so already. */
  | { readonly why: 'same' }
  /** No indicator's points come from the sample: they are measured against targets or tables of the scheme. */
  | { readonly why: 'anchored' }
  /** Bonus points, other sources or limits of tiers are measured on the scale of the scheme's own points. */
  | { readonly why: 'scale' }
  /** Nothing is missing. */
  | { readonly why: 'no-gaps' }
  /** The line has no answer for it. */
  | { readonly why: 'refused'; readonly problems: readonly EngineProblem[] };

export interface Lines {
  readonly lines: readonly OtherLine[];
  readonly excluded: readonly (Unfit & { readonly changes: readonly Change[] })[];
}

/** Points that are measured against the other units. */
const FROM_SAMPLE: readonly NormaliseMethod[] = [
  'minmax',
  'zscore',
  'ratioToBest',
  'rank',
  'percentile',
  'borda',
  'fractionOfMax',
  'share',
  'vector',
];
const NORMALISATIONS = ['minmax', 'zscore', 'percentile'] as const;
const AGGREGATIONS = ['arithmetic', 'geometric'] as const;
const GAP_RULES = ['drop', 'median'] as const;

/**
 * Gives the other lines: min-max, z-scores or percentiles; arithmetic or geometric means; gaps dropped or filled with the median; and
 * each combination of these, as far as the scheme bears them. What it does not bear is listed with the reason.
 * Units: points from 1 to 100 (z-scores 50 ± 10), so that logarithms have something to hold. Edge: indicators measured against targets or tables keep their points.
 */
export function otherLines(evaluation: Evaluation): Lines {
  const { table, scheme, past } = evaluation;
  const excluded: (Unfit & { readonly changes: readonly Change[] })[] = [];
  const keep = (change: Change, unfit: Unfit | null): readonly Change[] => {
    if (unfit === null) return [change];
    if (unfit.why !== 'same') excluded.push({ ...unfit, changes: [change] });
    return [];
  };
  const choices = [
    NORMALISATIONS.flatMap((method) => keep({ of: 'normalise', method }, unfitPoints(method, evaluation))),
    AGGREGATIONS.flatMap((method) => keep({ of: 'aggregate', method }, unfitMean(method, evaluation))),
    GAP_RULES.flatMap((method) => keep({ of: 'missing', method }, unfitGaps(method, evaluation))),
  ];
  const combinations = choices.reduce<readonly (readonly Change[])[]>(
    (all, own) => all.flatMap((before) => [before, ...own.map((change) => [...before, change])]),
    [[]],
  );
  const lines: OtherLine[] = [];
  for (const changes of combinations) {
    if (changes.length === 0) continue;
    const checked = checkScheme(
      changes.reduce<SchemeDraft>((draft, change) => changed(draft, change), scheme),
      table,
    );
    const result = checked.ok ? evaluate(table, checked.value, past) : checked;
    if (result.ok)
      lines.push({ changes, evaluation: result.value, shift: shiftOf(evaluation.ranks, result.value.ranks) });
    else excluded.push({ why: 'refused', problems: result.problems, changes });
  }
  return { lines, excluded };
}

const fromSample = ({ normalise }: Pick<Indicator, 'normalise'>): boolean =>
  FROM_SAMPLE.includes(normalise.method);

/** Whether something is added to the points or held against them. */
function isMeasured({ adjustments, sources, tiers, base }: Scheme): boolean {
  const scored = adjustments.some(({ kind, effect }) => kind !== 'veto' || effect === 'deduct');
  return scored || sources.length > 0 || base !== 0 || tiers?.by === 'threshold';
}

function unfitPoints(method: NormaliseMethod, { scheme }: Evaluation): Unfit | null {
  const open = scheme.indicators.filter(fromSample);
  if (open.length === 0) return { why: 'anchored' };
  if (open.every(({ normalise }) => normalise.method === method)) return { why: 'same' };
  return isMeasured(scheme) && (method === 'zscore' || !onHundred(open)) ? { why: 'scale' } : null;
}

/** Whether points go from about 0 to 100 as those of the other lines do. */
const onHundred = (indicators: readonly Indicator[]): boolean =>
  indicators.every(
    ({ normalise: { method, to, outOf } }) =>
      (Array.isArray(to) && to[1] === 100) || (method === 'ratioToBest' && outOf === 100),
  );

function unfitMean(method: AggregateMethod, { scheme }: Evaluation): Unfit | null {
  const { method: own } = scheme.aggregate;
  if (own === method) return { why: 'same' };
  const scaled = own === 'topsis' || own === 'vikor' || own === 'gra' || own === 'rsr' || own === 'copeland';
  return scaled && isMeasured(scheme) ? { why: 'scale' } : null;
}

function unfitGaps(method: MissingRule, { raw, scheme }: Evaluation): Unfit | null {
  const gaps = scheme.indicators.filter((_, j) => raw[j]!.some((x) => x !== x));
  if (gaps.length === 0) return { why: 'no-gaps' };
  return gaps.every(({ missing }) => missing.rule === method) ? { why: 'same' } : null;
}

function changed(draft: SchemeDraft, change: Change): SchemeDraft {
  switch (change.of) {
    case 'normalise':
      return withPoints(draft, POINTS[change.method] ?? { method: change.method });
    case 'aggregate':
      return withMean(draft, change.method);
    case 'missing':
      return {
        ...draft,
        indicators: draft.indicators.map((each) => ({ ...each, missing: { rule: change.method } })),
      };
    default:
      return change satisfies never;
  }
}

const POINTS: Readonly<Partial<Record<NormaliseMethod, Method<NormaliseMethod>>>> = {
  minmax: { method: 'minmax', to: [1, 100] },
  zscore: { method: 'zscore', centre: 50, spread: 10 },
  percentile: { method: 'percentile', to: [1, 100] },
};

function withPoints(draft: SchemeDraft, normalise: Method<NormaliseMethod>): SchemeDraft {
  return {
    ...draft,
    indicators: draft.indicators.map((each) =>
      each.normalise !== undefined && !FROM_SAMPLE.includes(each.normalise.method)
        ? each
        : { ...each, normalise },
    ),
  };
}

/** The mean is changed wherever it is that of the index; points that a logarithm has no answer for are lifted to 1–100. */
function withMean(draft: SchemeDraft, method: AggregateMethod): SchemeDraft {
  const own = draft.aggregate?.method;
  const aggregate: Method<AggregateMethod> = { method };
  const lifted = draft.indicators.map((each) => {
    const { normalise } = each;
    const from = normalise?.to;
    const low = Array.isArray(from) ? (from[0] as number) : 0;
    const plain =
      normalise === undefined || normalise.method === 'minmax' || normalise.method === 'percentile';
    if (method === 'geometric' && plain && low <= 0)
      return {
        ...each,
        normalise: { method: normalise?.method ?? 'minmax', to: [1, 100] } as Method<NormaliseMethod>,
      };
    return normalise?.method === 'vector' ? { ...each, normalise: POINTS.minmax! } : each;
  });
  return {
    ...draft,
    aggregate,
    indicators: lifted,
    dimensions: (draft.dimensions ?? []).map((each) =>
      each.aggregate?.method === own ? { ...each, aggregate } : each,
    ),
  };
}
