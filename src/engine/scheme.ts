/** The scheme (评价方案): what a sheet or JSON can say (`SchemeDraft`) and what the gate has accepted (`Scheme`). */
import type {
  ADJUSTMENTS,
  AggregateMethod,
  BOUNDARIES,
  ConstantRule,
  MissingRule,
  NormaliseMethod,
  ROUNDINGS,
  SCALINGS,
  Scope,
  SOURCE_FORMS,
  TIERINGS,
  TieRule,
  Treatment,
  VetoEffect,
  WEIGHT_UNITS,
  WeightMethod,
} from './vocabulary';

export * from './vocabulary';

export type Direction =
  'high' | 'low' | { readonly near: number } | { readonly between: readonly [number, number] };

export interface Method<Name extends string> {
  readonly method: Name;
  readonly [parameter: string]: unknown;
}

export interface IndicatorDraft {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Dimension path from the top down; empty = directly under the index. */
  readonly path?: readonly string[];
  readonly unit?: string;
  readonly direction?: Direction;
  /** Percent of its parent or points of the total; by group of units where it is an object. */
  readonly weight?: number | Readonly<Record<string, number>>;
  readonly normalise?: Method<NormaliseMethod>;
  readonly treat?: Method<Treatment>;
  readonly missing?: { readonly rule: MissingRule; readonly value?: number };
  /** Names of units for which this indicator is not assessed (不参评): not the same as not reported. */
  readonly notAssessed?: readonly string[];
  readonly source?: string;
}

export interface DimensionDraft {
  readonly name: string;
  readonly weight?: number | Readonly<Record<string, number>>;
  readonly aggregate?: Method<AggregateMethod>;
}

export type Condition =
  | { readonly kind: 'rank'; readonly atMost: number; readonly scope?: Scope }
  | { readonly kind: 'rankFromLast'; readonly atMost: number; readonly scope?: Scope }
  | { readonly kind: 'rankAtLeast'; readonly atLeast: number; readonly scope?: Scope }
  /** Moved up by `atLeast` places; with `running`, in each of that many periods up to this one. */
  | { readonly kind: 'rise'; readonly atLeast: number; readonly running?: number; readonly scope?: Scope }
  | { readonly kind: 'fall'; readonly atLeast: number; readonly running?: number; readonly scope?: Scope }
  | { readonly kind: 'score'; readonly atLeast?: number; readonly below?: number }
  | { readonly kind: 'tier'; readonly is: string }
  | { readonly kind: 'indicator'; readonly name: string; readonly atLeast?: number; readonly below?: number }
  | { readonly kind: 'share'; readonly top?: number; readonly bottom?: number; readonly scope?: Scope }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'streak'; readonly label: string; readonly years: number }
  | { readonly kind: 'times'; readonly label: string; readonly times: number; readonly years: number }
  | { readonly kind: 'flag'; readonly column: string }
  | { readonly kind: 'every'; readonly of: readonly Condition[] }
  | { readonly kind: 'some'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** Joined as the scheme's switch of that name says: `and`/`all` → every, `or`/`any` → some. */
  | { readonly kind: 'joined'; readonly by: string; readonly of: readonly Condition[] };

export interface Award {
  readonly label?: string;
  /** In 万元; absent where the source is lost or there is none. */
  readonly amount?: number;
  readonly text?: string;
}

export interface RuleDraft {
  readonly id: string;
  readonly when: Condition;
  readonly give: readonly Award[];
  /** Rules of one group are read from top to bottom. */
  readonly group?: string;
  /** In its group: stop at the first that holds (default), or give all that hold. */
  readonly match?: 'first' | 'all';
  /** Whether what it gives is to the unit's good or harm; a unit with both is flagged 奖惩并存. */
  readonly kind?: 'reward' | 'penalty';
}

export interface LabelDraft {
  readonly name: string;
  /** `#RRGGBB`. */
  readonly colour?: string;
  readonly text?: string;
}

/** A tier without a number of its own takes the rest. */
export interface TierDraft {
  readonly name: string;
  readonly quota?: number;
  /** Fraction of the units. */
  readonly share?: number;
  /** How a share of the units becomes a whole number; `floor` unless said. */
  readonly round?: (typeof ROUNDINGS)[number];
  readonly atLeast?: number;
}

export interface RankingDraft {
  /** Published decimals; scores are rounded to them before ranking. `null` = not rounded. */
  readonly decimals?: number | null;
  readonly ties?: TieRule;
  /** Indicators or dimensions that decide between equal scores, in this order. */
  readonly keys?: readonly string[];
  /** Text column that splits the units into groups. */
  readonly groupBy?: string | null;
}

export interface AdjustmentDraft {
  readonly name: string;
  readonly kind: (typeof ADJUSTMENTS)[number];
  /** Points of a bonus or deduction, or the flag of a veto. */
  readonly column: string;
  readonly cap?: number;
  /** Of a veto; `cancelAward` unless said. */
  readonly effect?: VetoEffect | (string & {});
  readonly tier?: string;
  readonly points?: number;
}

export interface SourceDraft {
  readonly name: string;
  readonly weight: number;
  /** '' = the index of this scheme's own indicators. */
  readonly column: string;
  readonly as: (typeof SOURCE_FORMS)[number];
}

export interface TiersDraft {
  readonly by: (typeof TIERINGS)[number];
  /** Best first. */
  readonly list: readonly TierDraft[];
  readonly boundary?: (typeof BOUNDARIES)[number];
  readonly scale?: (typeof SCALINGS)[number];
  /** Each group of units has its own tiers. */
  readonly within?: 'overall' | 'group';
  /** Flag column: units assessed without a tier. */
  readonly exempt?: string;
}

/** Least shares of reported values, 0 to 1 (units below have no score, indicators below are left out), and columns without spread. */
export interface ScreenDraft {
  readonly units?: number;
  readonly indicators?: number;
  /** Of indicators in which all units are alike; `full` unless said. */
  readonly constant?: ConstantRule;
}

export type WeightsDraft = Method<WeightMethod> & {
  readonly unit?: (typeof WEIGHT_UNITS)[number];
  /** Where weights are given in several columns (目标、成效): the share of each. Without it, columns are groups of units. */
  readonly tracks?: Readonly<Record<string, number>>;
};

export interface SchemeDraft {
  readonly name?: string;
  readonly basis?: string;
  readonly version?: string;
  readonly date?: string;
  /** Name of the preset that it was made from. */
  readonly preset?: string;
  readonly indicators: readonly IndicatorDraft[];
  readonly dimensions?: readonly DimensionDraft[];
  readonly weights?: WeightsDraft;
  readonly aggregate?: Method<AggregateMethod>;
  readonly screen?: ScreenDraft;
  readonly adjustments?: readonly AdjustmentDraft[];
  /** The most that all bonus items together may add. */
  readonly adjustmentCap?: number | null;
  readonly sources?: readonly SourceDraft[];
  readonly rank?: RankingDraft;
  /** Units in the outer ranking (全省参评数); never inferred. */
  readonly population?: number | null;
  readonly tiers?: TiersDraft;
  readonly labels?: readonly LabelDraft[];
  readonly rules?: readonly RuleDraft[];
  readonly switches?: Readonly<Record<string, string>>;
}

type Filled<T, Open extends keyof T = never> = Required<Omit<T, Open>> & Pick<T, Open>;

/** An indicator with its defaults filled in. */
export type Indicator = Filled<IndicatorDraft, 'weight' | 'unit' | 'source'>;
export type Dimension = Filled<DimensionDraft, 'weight'>;
export type Rule = Filled<RuleDraft, 'kind'>;

/** A draft with every default filled in. */
export type FilledScheme = Omit<
  Filled<SchemeDraft, 'tiers'>,
  'indicators' | 'dimensions' | 'weights' | 'rank' | 'rules' | 'screen'
> & {
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
  readonly weights: Method<WeightMethod> & {
    readonly unit: (typeof WEIGHT_UNITS)[number];
    readonly tracks?: Readonly<Record<string, number>>;
  };
  readonly rank: Required<RankingDraft>;
  readonly screen: Required<ScreenDraft>;
  readonly rules: readonly Rule[];
};

declare const checked: unique symbol;
/** A filled draft that `checkScheme` has accepted. Only the gate makes one. */
export type Scheme = FilledScheme & { readonly [checked]: true };
