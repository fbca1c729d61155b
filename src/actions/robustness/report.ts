/** How sure a ranking is, as plain data: what a program reads and a view shows. */
import type { Unturned } from '../../engine/robustness';
import type { Weighing } from '../weighing';

/** Ranks over many draws, the smallest rank being the best. */
export interface TypicalRanks {
  readonly mean: number;
  /** Nine draws in ten lie from `low` to `high`. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly best: number;
  readonly worst: number;
  /** Share of the draws with the published rank. */
  readonly same: number;
  /** Share of the draws in each tier. */
  readonly tiers: Readonly<Record<string, number>>;
  /** Each rank that came about, with its share of the draws. */
  readonly acceptability: readonly (readonly [rank: number, share: number])[];
  /** Mean weights of the draws in which the unit came first; null = it never did. */
  readonly firstUnder: readonly number[] | null;
}

export interface SureUnit {
  readonly unit: string;
  /** As published. */
  readonly rank: number;
  readonly score: number | null;
  /** Over weights drawn from the limits: always within `guaranteed`. */
  readonly typical: TypicalRanks;
  /** Over weights and other methods; null = there are none. */
  readonly methods: TypicalRanks | null;
  /** Under no weights within the limits is the rank better or worse; null = cannot be guaranteed. */
  readonly guaranteed: { readonly best: number; readonly worst: number } | null;
  /** Only where asked for. */
  readonly favourable?: {
    readonly weights: readonly number[];
    readonly score: number;
    readonly rank: number;
  } | null;
  readonly sentences: readonly string[];
}

/** How another ranking differs from the published one. */
export interface ShiftReport {
  /** Mean number of places that a unit moves; null = nothing could be computed. */
  readonly mean: number | null;
  /** The unit that moves farthest, and by how much; up is positive. */
  readonly most: { readonly unit: string; readonly change: number } | null;
  /** Ranks in the order of `units`. */
  readonly ranks: readonly (number | null)[];
  readonly sentence: string;
}

/** Two neighbours in the ranking. */
export interface PairReport {
  readonly ahead: string;
  readonly behind: string;
  readonly difference: number;
  /** Share of the weight that, given out anew at will, makes the two equal; null = none does, or not known. */
  readonly epsilon: number | null;
  /** The one weight whose change makes them equal with the least change. */
  readonly one: { readonly indicator: string; readonly weight: number } | null;
  /** The least share of the weight that has to be moved. */
  readonly shift: number | null;
  readonly unknown: Unturned | null;
  /** Equal or all but equal. */
  readonly near: boolean;
  readonly sentences: readonly string[];
}

/** What hangs on a unit that is left out. */
export interface WithoutUnitReport {
  readonly unit: string;
  /** Pairs of others that change order. */
  readonly swapped: readonly (readonly [string, string])[];
  readonly moved: readonly string[];
}

export interface RelationsReport {
  readonly alpha: number | null;
  readonly alphaRaw: number | null;
  /** By indicator, as are the rows and columns of the tables. */
  readonly alphaWithout: readonly (number | null)[];
  readonly withScore: readonly (number | null)[];
  readonly pearson: readonly (readonly (number | null)[])[];
  readonly spearman: readonly (readonly (number | null)[])[];
  readonly eigenvalues: readonly number[];
  readonly explained: readonly number[];
  /** Indicators × components. */
  readonly loadings: readonly (readonly number[])[];
  readonly dead: readonly string[];
  readonly doubled: readonly RelatedReport[];
  readonly opposed: readonly RelatedReport[];
  readonly against: readonly string[];
  readonly bias: readonly {
    readonly column: string;
    readonly spearman: number | null;
    readonly biased: boolean;
  }[];
  readonly sentences: readonly string[];
}

export interface RelatedReport {
  readonly first: string;
  readonly second: string;
  readonly correlation: number;
}

export interface SureReport {
  /** In the language of the request; where there is one, everything else is empty. */
  readonly problems: readonly string[];
  readonly indicators: readonly string[];
  /** Weights within these limits, as shares of the whole; where groups of units differ, those of the first. */
  readonly limits: readonly { readonly indicator: string; readonly low: number; readonly high: number }[];
  /** What the ranks hold for, in words. */
  readonly around: string;
  readonly draws: number;
  readonly seed: number;
  /** The whole in a few sentences. */
  readonly summary: readonly string[];
  /** The best first; only those that are ranked. */
  readonly units: readonly SureUnit[];
  /** Other methods that were tried. */
  readonly lines: readonly (ShiftReport & { readonly name: string })[];
  /** Other methods that do not fit, and why. */
  readonly unfit: readonly { readonly name: string; readonly why: string }[];
  /** Neighbours, best first; null = scores do not follow from sums, and nothing is known. */
  readonly pairs: readonly PairReport[] | null;
  readonly withoutParts: readonly (ShiftReport & {
    readonly kind: 'indicator' | 'dimension';
    readonly name: string;
  })[];
  /** Only units on which the order of others hangs. */
  readonly withoutUnits: readonly WithoutUnitReport[];
  /** A warning for each of these; or that there is none. */
  readonly warnings: readonly string[];
  readonly relations: RelationsReport | null;
  /** What the weights really do beside what they say. */
  readonly weighing: Weighing | null;
}
