/** The words of a scheme: closed lists, so that they exist at run time (drop-downs, validation, documents) and as types. */

export const NORMALISATIONS = [
  'minmax',
  'zscore',
  'ratioToBest',
  'ratioTo',
  'anchors',
  'goalposts',
  'rank',
  'percentile',
  'borda',
  'distanceToTarget',
  'distanceToReference',
  'fractionOfMax',
  'share',
  'vector',
  'completion',
  'parity',
  'banded',
  'table',
  'levelGrowth',
  'asis',
] as const;
export type NormaliseMethod = (typeof NORMALISATIONS)[number];

export const WEIGHTINGS = [
  'given',
  'equal',
  'entropy',
  'critic',
  'sd',
  'cv',
  'pca',
  'merec',
  'ahp',
  'combined',
] as const;
export type WeightMethod = (typeof WEIGHTINGS)[number];

export const AGGREGATIONS = [
  'arithmetic',
  'geometric',
  'harmonic',
  'median',
  'topsis',
  'vikor',
  'gra',
  'rsr',
  'copeland',
  'generalised',
] as const;
export type AggregateMethod = (typeof AGGREGATIONS)[number];

/** What is computed from the columns of a table, before anything is scored (计算列). */
export const COMPUTATIONS = [
  'sum',
  'difference',
  'product',
  'quotient',
  'completion',
  'pace',
  'growth',
  'increment',
  'pull',
  'contribution',
  'share',
  'multiple',
  'relative',
  'gap',
  'concentration',
  'path',
  'sharing',
  'overdue',
] as const;
export type Computation = (typeof COMPUTATIONS)[number];

/**
 * Why a computed column has no value: an input not reported (未报), no base to compare with (不可比), new among the units
 * (新纳入), no earlier period, no target, a year for which nothing is agreed, a month or a day that
 * is not known.
 */
export const LACKS = [
  'notReported',
  'notComparable',
  'newcomer',
  'noEarlier',
  'noTarget',
  'outOfTerm',
  'noMonth',
  'noDay',
] as const;
export type Lack = (typeof LACKS)[number];

export const MISSING_RULES = [
  'refuse',
  'drop',
  'zero',
  'mean',
  'median',
  'groupMean',
  'groupMedian',
  'unitMean',
  'value',
] as const;
export type MissingRule = (typeof MISSING_RULES)[number];

/** What becomes of a column in which all units are alike: full points to all, left out and re-weighted, or a problem. */
export const CONSTANT_RULES = ['full', 'drop', 'refuse'] as const;
export type ConstantRule = (typeof CONSTANT_RULES)[number];

export const TREATMENTS = ['none', 'winsorise', 'log', 'auto'] as const;
export type Treatment = (typeof TREATMENTS)[number];
export const TIE_RULES = ['min', 'dense', 'average', 'max', 'ordinal'] as const;
export type TieRule = (typeof TIE_RULES)[number];

export const SCOPES = ['overall', 'group', 'outer'] as const;
/** Which ranking a condition speaks of: this table's, the unit's group, or an outer one such as the province's. */
export type Scope = (typeof SCOPES)[number];

/** Units equal at a cut: all are in, none is, or the keys of the ranking decide between them. */
export const CUT_TIES = ['all', 'none', 'keys'] as const;
export type CutTies = (typeof CUT_TIES)[number];
/** By what the few are chosen that a rule's quota leaves: the score, places gained, or points gained on the period before. */
export const QUOTA_MEASURES = ['score', 'rise', 'scoreRise'] as const;
export type QuotaMeasure = (typeof QUOTA_MEASURES)[number];

export const ROUNDINGS = ['floor', 'round', 'ceil'] as const;

export const ADJUSTMENTS = ['bonus', 'deduction', 'veto'] as const;
/** What a veto does: no result at all, no tier above `tier`, a tier lower than earned, `points` off, or no reward. */
export const VETO_EFFECTS = ['cancelResult', 'capTier', 'lowerTier', 'deduct', 'cancelAward'] as const;
export type VetoEffect = (typeof VETO_EFFECTS)[number];

/** How a source becomes points: its column as it stands, scaled so that the best has 100, or from ranks; or from the outer ranks of the table. */
export const SOURCE_FORMS = ['points', 'bestIs100', 'rankPoints', 'outerRank'] as const;

export const TIERINGS = ['quota', 'share', 'threshold', 'breaks'] as const;
/** Where a tie lies across a cut: all go up (从宽), all go down (从严), or the keys of the ranking decide. */
export const BOUNDARIES = ['up', 'down', 'keys'] as const;
/** Where quotas do not sum to the units: scale them, or ask. */
export const SCALINGS = ['largestRemainder', 'ask'] as const;

export const WEIGHT_UNITS = ['percentOfParent', 'pointsOfTotal'] as const;
