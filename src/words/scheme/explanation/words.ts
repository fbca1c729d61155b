/** What is said of how a scheme computes, in either language; a sentence that is missing does not compile. */
import type {
  AdjustmentDraft,
  AggregateMethod,
  Computation,
  MissingRule,
  NormaliseMethod,
  SourceDraft,
  TiersDraft,
  Treatment,
  WeightMethod,
} from '../../../engine';

type Sentences<Key extends string> = { readonly [K in Key]: string };

export interface ExplanationWords {
  readonly title: string;
  readonly order: string;
  readonly signs: string;
  /** Of directions towards a value or between two. */
  readonly towards: string;
  /** Of indicators without a method. */
  readonly usual: (way: string) => string;
  readonly compute: Sentences<Computation>;
  readonly lacks: string;
  readonly normalise: Sentences<NormaliseMethod>;
  readonly treat: Sentences<Exclude<Treatment, 'none'>>;
  readonly missing: Sentences<MissingRule>;
  readonly notAssessed: string;
  readonly leftOut: string;
  readonly leastUnits: string;
  readonly leastIndicators: string;
  readonly constant: string;
  readonly weights: Sentences<WeightMethod>;
  /** Of methods by which the data weigh, in a scheme of dimensions. */
  readonly summed: string;
  readonly percentOfParent: string;
  readonly pointsOfTotal: (total: number) => string;
  readonly weightsByGroup: (column: string) => string;
  readonly tracks: string;
  readonly aggregate: Sentences<AggregateMethod>;
  /** How dimensions without a way of their own come together. */
  readonly within: (way: string) => string;
  readonly minShare: string;
  readonly fullMarks: (total: number) => string;
  readonly sources: string;
  readonly sourceAs: Sentences<SourceDraft['as']>;
  readonly ownIndex: string;
  readonly base: string;
  readonly adjustments: Sentences<AdjustmentDraft['kind']>;
  readonly flags: string;
  readonly called: (name: string, formula: string) => string;
  /** null = not rounded, undefined = the default. */
  readonly decimals: (decimals: number | null | undefined) => string;
  readonly ties: (rule: string, keys: string) => string;
  readonly ranksOnly: string;
  readonly groups: (column: string) => string;
  readonly exempt: string;
  readonly lowest: string;
  readonly tiers: Sentences<TiersDraft['by']>;
  readonly largestRemainder: string;
  readonly boundary: Sentences<NonNullable<TiersDraft['boundary']>>;
  readonly tiersWithin: string;
  readonly tiersExempt: string;
  readonly rules: string;
  readonly tallies: string;
  readonly match: string;
  readonly quota: string;
  readonly tierCap: string;
  readonly places: string;
  readonly shares: string;
  readonly moves: string;
  readonly history: string;
  readonly values: string;
  readonly joined: string;
  readonly open: string;
  readonly unfilled: string;
  readonly population: string;
}
