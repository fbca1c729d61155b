/** A scheme as flat rows, section by section, and rows put together to a scheme again. */
import type {
  Award,
  ColumnDraft,
  Condition,
  DimensionDraft,
  IndicatorDraft,
  LabelDraft,
  Method,
  ConstantRule,
  MissingRule,
  QuotaDraft,
  RuleDraft,
  SchemeDraft,
  TallyDraft,
  TierDraft,
  AggregateMethod,
  WeightMethod,
} from '../../engine';

import type { CorrectionRow } from './corrections';

type Item<K extends keyof SchemeDraft> = NonNullable<SchemeDraft[K]> extends readonly (infer T)[] ? T : never;
type Ranking = NonNullable<SchemeDraft['rank']>;
type Tiers = NonNullable<SchemeDraft['tiers']>;

/** A number, or a word that says that the source has lost it. */
type Fillable = number | 'unfilled';

/** A rule's first award stands in the rule's own row, every further one in a row without a condition. */
export interface RuleRow extends Omit<Award, 'amount'>, Partial<Omit<RuleDraft, 'give' | 'when' | 'quota'>> {
  readonly when?: Condition;
  readonly amount?: Fillable;
  readonly quota?: number;
  readonly quotaBy?: QuotaDraft['by'];
  readonly quotaTies?: QuotaDraft['ties'];
  readonly quotaWithin?: QuotaDraft['within'];
}

/** Every section's rows; a form has exactly one. */
export interface SchemeRows {
  readonly identity: readonly Pick<SchemeDraft, 'name' | 'basis' | 'version' | 'date' | 'preset'>[];
  readonly columns: readonly ColumnDraft[];
  readonly tallies: readonly TallyDraft[];
  readonly indicators: readonly (Omit<IndicatorDraft, 'missing'> & {
    readonly missing?: Method<MissingRule>;
  })[];
  readonly dimensions: readonly DimensionDraft[];
  readonly scoring: readonly {
    readonly weights?: Method<WeightMethod>;
    readonly weightUnit?: 'percentOfParent' | 'pointsOfTotal';
    readonly aggregate?: Method<AggregateMethod>;
    readonly tracks?: Readonly<Record<string, number>>;
    readonly total?: number;
    readonly base?: number;
    readonly leastUnits?: number;
    readonly leastIndicators?: number;
    readonly constant?: ConstantRule;
    readonly adjustmentCap?: number;
  }[];
  readonly ranking: readonly {
    readonly population?: number;
    readonly decimals?: number | 'unrounded';
    readonly ties?: NonNullable<Ranking['ties']>;
    readonly keys?: readonly string[];
    readonly groupBy?: string;
    readonly exempt?: string;
  }[];
  readonly tiering: readonly Partial<Omit<Tiers, 'list'>>[];
  readonly tiers: readonly TierDraft[];
  readonly labels: readonly LabelDraft[];
  readonly rules: readonly RuleRow[];
  readonly switches: readonly { readonly name: string; readonly value: string }[];
  readonly adjustments: readonly (Omit<Item<'adjustments'>, 'points'> & { readonly points?: Fillable })[];
  /** Without a column: the index of the scheme's own indicators. */
  readonly sources: readonly (Omit<Item<'sources'>, 'column'> & { readonly column?: string })[];
  /** Of the reading, not of the scheme. */
  readonly corrections: readonly CorrectionRow[];
}

/** What the rows of a scheme say without the sheet it is for. */
type MethodRows = Omit<SchemeRows, 'corrections'>;

/** Takes a scheme apart. */
export function rowsOf(draft: SchemeDraft): MethodRows {
  const {
    unit: weightUnit,
    tracks,
    total,
    ...weights
  } = draft.weights ?? { unit: undefined, tracks: undefined, total: undefined };
  const { decimals, ties, keys, groupBy, exempt } = draft.rank ?? {};
  const { list = [], ...tiering } = draft.tiers ?? {};
  return {
    identity: [draft],
    columns: draft.columns ?? [],
    tallies: draft.tallies ?? [],
    indicators: draft.indicators.map(({ missing, ...indicator }) =>
      missing ? { ...indicator, missing: { ...missing, rule: undefined, method: missing.rule } } : indicator,
    ),
    dimensions: draft.dimensions ?? [],
    scoring: [
      {
        weights: 'method' in weights ? weights : undefined,
        weightUnit,
        tracks,
        total,
        base: draft.base,
        aggregate: draft.aggregate,
        leastUnits: draft.screen?.units,
        leastIndicators: draft.screen?.indicators,
        constant: draft.screen?.constant,
        adjustmentCap: draft.adjustmentCap ?? undefined,
      },
    ],
    ranking: [
      {
        population: draft.population ?? undefined,
        decimals: decimals === null ? 'unrounded' : decimals,
        ties,
        keys,
        groupBy: groupBy ?? undefined,
        exempt,
      },
    ],
    tiering: [tiering],
    tiers: list,
    labels: draft.labels ?? [],
    rules: (draft.rules ?? []).flatMap(rowsOfRule),
    switches: Object.entries(draft.switches ?? {}).map(([name, value]) => ({ name, value })),
    adjustments: (draft.adjustments ?? []).map(({ points, ...item }) => ({
      ...item,
      points: sayLost(points),
    })),
    sources: (draft.sources ?? []).map((source) =>
      source.column === '' ? { ...source, column: undefined } : source,
    ),
  };
}

function rowsOfRule({ give, quota, ...rule }: RuleDraft): readonly RuleRow[] {
  const [first, ...others] = give.map(({ amount, ...award }) => ({ ...award, amount: sayLost(amount) }));
  const { count, by, ties, within } = quota ?? {};
  return [{ ...rule, ...first, quota: count, quotaBy: by, quotaTies: ties, quotaWithin: within }, ...others];
}

const sayLost = (value: number | null | undefined): Fillable | undefined =>
  value === null ? 'unfilled' : value;
const takeLost = (value: Fillable | undefined): number | null | undefined =>
  value === 'unfilled' ? null : value;

/** Puts a scheme together; the inverse of `rowsOf`, empty parts left out. */
export function draftOf(rows: MethodRows): SchemeDraft {
  const [
    {
      weights,
      weightUnit,
      tracks,
      total,
      base,
      aggregate,
      leastUnits,
      leastIndicators,
      constant,
      adjustmentCap,
    } = {},
  ] = rows.scoring;
  const [{ population, decimals, ...ranking } = {}] = rows.ranking;
  const [tiering = {}] = rows.tiering;
  const rank = { ...ranking, decimals: decimals === 'unrounded' ? null : decimals };
  const screen = { units: leastUnits, indicators: leastIndicators, constant };
  return filled({
    ...rows.identity[0],
    columns: listed(rows.columns),
    tallies: listed(rows.tallies),
    indicators: rows.indicators.map(indicatorOf),
    dimensions: listed(rows.dimensions),
    weights:
      weights || weightUnit || tracks || total !== undefined
        ? filled({ method: 'given' as const, ...weights, unit: weightUnit, tracks, total })
        : undefined,
    aggregate,
    adjustments: listed(
      rows.adjustments.map(({ points, ...item }) => filled({ ...item, points: takeLost(points) })),
    ),
    base,
    adjustmentCap,
    sources: listed(rows.sources.map(({ column = '', ...source }) => ({ ...source, column }))),
    screen: hasAny(screen) ? filled(screen) : undefined,
    rank: hasAny(rank) ? filled(rank) : undefined,
    population,
    tiers: tiering.by ? { ...tiering, by: tiering.by, list: rows.tiers } : undefined,
    labels: listed(rows.labels),
    rules: listed(rulesOf(rows.rules)),
    switches:
      rows.switches.length > 0
        ? Object.fromEntries(rows.switches.map(({ name, value }) => [name, value]))
        : undefined,
  });
}

function indicatorOf({ missing, ...indicator }: SchemeRows['indicators'][number]): IndicatorDraft {
  if (!missing) return indicator;
  const { method: rule, ...held } = missing;
  return { ...indicator, missing: { ...held, rule } };
}

/** Which rows begin a rule; the others go on with the awards of the rule above. */
export function ruleStarts(rows: readonly RuleRow[]): readonly boolean[] {
  let above: string | undefined;
  return rows.map(({ id, when }, k) => {
    const starts = k === 0 || when !== undefined || (id !== undefined && id !== above);
    if (starts) above = id;
    return starts;
  });
}

function rulesOf(rows: readonly RuleRow[]): RuleDraft[] {
  const starts = ruleStarts(rows);
  const rules: (RuleDraft & { give: Award[] })[] = [];
  rows.forEach(({ label, amount, text, tierCap, id, when, ...row }, k) => {
    const award: Award = filled({ label, amount: takeLost(amount), text, tierCap });
    const give = hasAny(award) ? [award] : [];
    const { quota: count, quotaBy, quotaTies, quotaWithin, ...rule } = row;
    const quota = filled({ count: count ?? NaN, by: quotaBy, ties: quotaTies, within: quotaWithin });
    const few = count === undefined && !quotaBy && !quotaTies && !quotaWithin ? {} : { quota };
    if (!starts[k]) rules.at(-1)?.give.push(...give);
    else if (id !== undefined && when !== undefined) rules.push({ ...rule, id, when, give, ...few });
  });
  return rules;
}

const listed = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);
const hasAny = (held: object): boolean => Object.values(held).some((value) => value !== undefined);

/** Without what is undefined. */
const filled = <T extends object>(held: T): T =>
  Object.fromEntries(Object.entries(held).filter(([, value]) => value !== undefined)) as T;
