/** What the fact sheet says in either language; a sentence that is missing does not compile. */
import type { AggregateMethod, MissingRule, NormaliseMethod, Treatment, WeightMethod } from '../../engine';

/** One sentence a method, without its formula. */
export interface PlainWords {
  readonly treat: { readonly [T in Exclude<Treatment, 'none'>]: string };
  readonly normalise: { readonly [M in NormaliseMethod]: string };
  readonly weights: { readonly [M in WeightMethod]: string };
  readonly aggregate: { readonly [M in AggregateMethod]: string };
  readonly missing: { readonly [R in MissingRule]: string };
}

export interface FactWords {
  readonly title: string;
  readonly lead: string;
  /** Between items of a list, between parts of a sentence, and between sentences. */
  readonly comma: string;
  readonly between: string;
  readonly space: string;
  /** `more` others are not named. */
  readonly listed: (names: readonly string[], more: number) => string;
  readonly tiles: Readonly<Record<'units' | 'indicators' | 'missing' | 'firm' | 'tied' | 'proof', string>>;
  readonly heads: Readonly<
    Record<'assessed' | 'recipe' | 'weights' | 'missing' | 'stability' | 'ties' | 'limits' | 'proof', string>
  >;
  readonly assessed: AssessedWords;
  readonly recipe: RecipeWords;
  readonly weights: WeightsWords;
  readonly missing: MissingWords;
  readonly stability: StabilityWords;
  readonly ties: TiesWords;
  readonly limits: LimitsWords;
  readonly proof: ProofWords;
}

export interface AssessedWords {
  readonly units: (count: number, names: string) => string;
  readonly unranked: (count: number, names: string) => string;
  readonly groups: (column: string, count: number) => string;
  readonly indicators: (count: number, dimensions: number, computed: number) => string;
  readonly ranksOnly: string;
  readonly byPiece: string;
  readonly scheme: (name: string, particulars: readonly string[]) => string;
  readonly basis: (basis: string) => string;
  readonly version: (version: string) => string;
  readonly noEarlier: string;
}

export interface RecipeWords {
  /** A step of the calculation with what is done in it. */
  readonly step: (name: string, text: string) => string;
  readonly names: Readonly<
    Record<
      | 'treat'
      | 'points'
      | 'weights'
      | 'aggregate'
      | 'sources'
      | 'adjustments'
      | 'ranking'
      | 'tiers'
      | 'rules',
      string
    >
  >;
  /** A method with its parameters, how many indicators it is of (null = all), and what it does. */
  readonly method: (title: string, count: number | null, plain: string) => string;
  /** The ends of what a method maps to. */
  readonly ends: (title: string, ends: string) => string;
  readonly others: (titles: string) => string;
  readonly within: (ways: string) => string;
  readonly fullMarks: (total: number) => string;
  readonly source: (name: string, weight: number) => string;
  readonly base: (base: number) => string;
  readonly items: (kind: string, count: number) => string;
  readonly cap: (cap: number) => string;
  readonly high: string;
  readonly low: string;
  readonly asRead: string;
  readonly tiers: (by: string, list: string) => string;
  readonly quota: (name: string, quota: number) => string;
  readonly share: (name: string, percent: number) => string;
  readonly threshold: (name: string, atLeast: number) => string;
  readonly rest: (name: string) => string;
  readonly noTiers: string;
  readonly rules: (count: number, given: string) => string;
  readonly noRules: string;
}

export interface WeightsWords {
  readonly columns: Readonly<Record<'indicator' | 'nominal' | 'effective' | 'missing', string>>;
  /** After the name of an indicator of which less is better. */
  readonly low: string;
  readonly rest: (count: number) => string;
  readonly meaning: (additive: boolean) => string;
  /** How to read the marks and the last column. */
  readonly off: string;
  readonly less: string;
  readonly missing: string;
  readonly byGroup: string;
  readonly none: string;
}

export interface MissingWords {
  readonly all: (due: number, missing: number, percent: string) => string;
  readonly complete: (due: number) => string;
  readonly share: (name: string, count: number, percent: string) => string;
  readonly indicators: (list: string) => string;
  readonly units: (list: string) => string;
  readonly rule: (title: string, count: number, plain: string) => string;
  readonly rules: (list: string) => string;
  readonly spared: (count: number) => string;
  readonly lacking: (list: string) => string;
  readonly lack: (word: string, count: number) => string;
  readonly approximate: (count: number) => string;
  readonly corrected: (count: number) => string;
  readonly uncorrected: string;
  readonly left: (count: number) => string;
}

export interface StabilityWords {
  readonly how: (around: string, draws: number, seed: number) => string;
  readonly width: (median: number) => string;
  readonly tiers: (same: number, of: number) => string;
  readonly ranksOnly: string;
  readonly few: string;
  readonly noWeights: string;
  readonly tooLarge: string;
}

export interface TiesWords {
  readonly keys: (keys: string) => string;
  readonly none: string;
  readonly tied: (groups: number, units: number, list: string) => string;
  readonly group: (rank: number, names: string) => string;
  readonly inOrder: (groups: number) => string;
  readonly byRounding: (groups: number) => string;
  readonly byKeys: (groups: number) => string;
  readonly nearLine: (step: string, list: string) => string;
  readonly pair: (ahead: string, behind: string) => string;
  readonly placed: (unit: string, score: string, tier: string) => string;
  readonly atLine: (unit: string, score: string, tier: string, line: string) => string;
  readonly clear: (step: string) => string;
}

export interface LimitsWords {
  readonly ranksOnly: string;
  readonly outer: string;
  readonly compensatory: string;
  readonly bent: string;
  readonly relative: (methods: string) => string;
  readonly measuredWeights: (method: string) => string;
  readonly few: (units: number) => string;
  readonly open: (matters: number, units: number) => string;
  readonly unfilled: (count: number) => string;
  readonly conflicts: (units: number) => string;
  readonly check: (errors: number, doubts: number, remarks: number) => string;
  readonly sound: string;
  readonly unchecked: string;
  readonly general: string;
}

export interface ProofWords {
  readonly frozen: (version: number, hash: string) => string;
  readonly meaning: string;
  readonly notFrozen: string;
  readonly draft: string;
}
