/** The scheme (评价方案): what a sheet or JSON can say (`SchemeDraft`) and what the gate has accepted (`Scheme`). */
import type {
  ADJUSTMENTS,
  AggregateMethod,
  BOUNDARIES,
  Computation,
  CutTies,
  ConstantRule,
  MissingRule,
  NormaliseMethod,
  QuotaMeasure,
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

/** A column computed from others (计算列), to be used like any column of the table. */
export interface ColumnDraft {
  readonly name: string;
  readonly compute: Method<Computation>;
  /** The columns that it is made of; several for a sum or a concentration. */
  readonly of: readonly string[];
  /** Column or number that it is held against: target, base, divisor. Growth without one looks back a year. */
  readonly against?: string | number;
  readonly unit?: string;
}

export interface DimensionDraft {
  readonly name: string;
  readonly weight?: number | Readonly<Record<string, number>>;
  readonly aggregate?: Method<AggregateMethod>;
}

/** From where to where: `atLeast` and `atMost` include the number, `above` and `below` do not. */
export interface Bounds {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
}

/** Which ranking: of the composite, or `of` an indicator or dimension; and who is in where a tie lies across the cut. */
export interface Among {
  readonly scope?: Scope;
  readonly of?: string;
  /** Unless said `keys` for the composite, so that those equal in these too are in; `all` for an indicator or dimension. */
  readonly ties?: CutTies;
}

export type Condition =
  | ({ readonly kind: 'rank'; readonly atMost: number } & Among)
  | ({ readonly kind: 'rankFromLast'; readonly atMost: number } & Among)
  /** Rank k or later: not the same as the last so many. */
  | ({ readonly kind: 'rankAtLeast'; readonly atLeast: number } & Omit<Among, 'ties'>)
  /** Moved up by `atLeast` places; with `running`, in each of that many periods up to this one. */
  | { readonly kind: 'rise'; readonly atLeast: number; readonly running?: number; readonly scope?: Scope }
  | { readonly kind: 'fall'; readonly atLeast: number; readonly running?: number; readonly scope?: Scope }
  /** The score is higher by so much than in the period before; with `running`, in each of that many periods. */
  | { readonly kind: 'scoreRise'; readonly atLeast: number; readonly running?: number }
  | { readonly kind: 'scoreFall'; readonly atLeast: number; readonly running?: number }
  | ({ readonly kind: 'score' } & Bounds)
  | { readonly kind: 'tier'; readonly is: string }
  /** Value of an indicator, or of any other column of numbers. */
  | ({ readonly kind: 'indicator'; readonly name: string } & Bounds)
  /** Value over that of another column, such as its target: 1 = reached; where less is better, target over value. */
  | ({ readonly kind: 'completion'; readonly name: string; readonly column: string } & Bounds)
  /** Among the unit's own so many indicators in which it ranks best (亮点), or worst (短板). */
  | { readonly kind: 'strength'; readonly name: string; readonly atMost: number }
  | { readonly kind: 'weakness'; readonly name: string; readonly atMost: number }
  | ({
      readonly kind: 'share';
      readonly top?: number;
      readonly bottom?: number;
      /** How the share becomes a whole number of units; `floor` unless said. */
      readonly round?: (typeof ROUNDINGS)[number];
    } & Among)
  /** Holds the label; with `ago`, held it so many periods ago. */
  | { readonly kind: 'label'; readonly label: string; readonly ago?: number }
  | { readonly kind: 'streak'; readonly label: string; readonly years: number }
  | { readonly kind: 'times'; readonly label: string; readonly times: number; readonly years: number }
  | { readonly kind: 'flag'; readonly column: string }
  /** A text column says so: level, region, kind of unit. */
  | { readonly kind: 'category'; readonly column: string; readonly is: string }
  | { readonly kind: 'every'; readonly of: readonly Condition[] }
  | { readonly kind: 'some'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** Joined as the scheme's switch of that name says: `and`/`all` → every, `or`/`any` → some. */
  | { readonly kind: 'joined'; readonly by: string; readonly of: readonly Condition[] }
  /** Lost in the source, to be filled in (待填): never met. */
  | { readonly kind: 'unfilled' };

export interface Award {
  readonly label?: string;
  /** In 万元; null = lost in the source, to be filled in (待填). */
  readonly amount?: number | null;
  readonly text?: string;
  /** No better tier than this is left to the unit. */
  readonly tierCap?: string;
}

/** Of those that meet a rule's condition, only so many are given what it gives. */
export interface QuotaDraft {
  readonly count: number;
  /** `score` unless said; of a rise, only what is above 0 counts. */
  readonly by?: QuotaMeasure;
  /** Unless said `keys` by score, else `all`. */
  readonly ties?: CutTies;
  /** So many in each group of units. */
  readonly within?: 'overall' | 'group';
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
  readonly quota?: QuotaDraft;
}

/** How many units meet a condition, and how many should. */
export interface TallyDraft {
  readonly name: string;
  readonly when: Condition;
  /** Text column: counted for each of its values, such as the cities; all units together unless said. */
  readonly within?: string;
  /** Column of numbers that is summed over those who count. */
  readonly of?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
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
  /** Flag column: units assessed without a rank, who take nobody's place. */
  readonly exempt?: string;
}

export interface AdjustmentDraft {
  readonly name: string;
  readonly kind: (typeof ADJUSTMENTS)[number];
  /** Points of a bonus or deduction, or the flag of a veto; or else `when`. */
  readonly column?: string;
  /** What the table itself says: outer ranks, values, flags. Ranks and scores of this assessment come later. */
  readonly when?: Condition;
  readonly cap?: number;
  /** Of a veto; `cancelAward` unless said. */
  readonly effect?: VetoEffect | (string & {});
  readonly tier?: string;
  /**
   * For each one in the column (1 unless said), or where the condition holds; of a veto that deducts, what it takes.
   * null = lost in the source, to be filled in (待填): none.
   */
  readonly points?: number | null;
  /** The clause or evidence that the item rests on. */
  readonly basis?: string;
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
  /** `keys` unless said. */
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
  /** Full marks of the index, and what points of the total sum to; 100 unless said. */
  readonly total?: number;
};

export interface SchemeDraft {
  readonly name?: string;
  readonly basis?: string;
  readonly version?: string;
  readonly date?: string;
  /** Name of the preset that it was made from. */
  readonly preset?: string;
  /** From top to bottom: each may be made of those above it. */
  readonly columns?: readonly ColumnDraft[];
  readonly indicators: readonly IndicatorDraft[];
  readonly dimensions?: readonly DimensionDraft[];
  readonly weights?: WeightsDraft;
  readonly aggregate?: Method<AggregateMethod>;
  readonly screen?: ScreenDraft;
  /** Points that every unit begins with (起评分), beside its index; 0 unless said. */
  readonly base?: number;
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
  readonly tallies?: readonly TallyDraft[];
  readonly switches?: Readonly<Record<string, string>>;
}

type Filled<T, Open extends keyof T = never> = Required<Omit<T, Open>> & Pick<T, Open>;

/** An indicator with its defaults filled in. */
export type Indicator = Filled<IndicatorDraft, 'weight' | 'unit' | 'source'>;
export type Dimension = Filled<DimensionDraft, 'weight'>;
export type Rule = Filled<RuleDraft, 'kind' | 'quota'>;

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
    readonly total: number;
  };
  readonly rank: Filled<RankingDraft, 'exempt'>;
  readonly screen: Required<ScreenDraft>;
  readonly rules: readonly Rule[];
};

declare const checked: unique symbol;
/** A filled draft that `checkScheme` has accepted. Only the gate makes one. */
export type Scheme = FilledScheme & { readonly [checked]: true };
