/** The parameters of every method, as data: what the gate checks, a sheet offers and the documents list. */
import {
  WEIGHTINGS,
  type AggregateMethod,
  type Computation,
  type NormaliseMethod,
  type Treatment,
  type WeightMethod,
} from './vocabulary';

export type Parameter = {
  /** The value where it is left out; absent = none, or required where `required`. */
  readonly preset?: number | string | boolean | readonly number[];
  readonly required?: true;
} & (
  | { readonly kind: 'number'; readonly above?: number; readonly atLeast?: number; readonly atMost?: number }
  /** Two numbers, the first below the second. */
  | { readonly kind: 'interval' }
  | { readonly kind: 'numbers'; readonly above?: number; readonly atLeast?: number }
  /** Pairs of numbers with rising firsts: value and points. */
  | { readonly kind: 'pairs' }
  /** Rows of numbers. */
  | { readonly kind: 'matrix' }
  | { readonly kind: 'flag' }
  /** The name of a unit. */
  | { readonly kind: 'unit' }
  /** The name of a column of the table. */
  | { readonly kind: 'column' }
  /** A number, or the name of a column of numbers. */
  | { readonly kind: 'numberOrColumn' }
  | { readonly kind: 'word'; readonly of: readonly string[] }
  /** Names of methods of the same stage. */
  | { readonly kind: 'words'; readonly of: readonly string[] }
);

export type Parameters = Readonly<Record<string, Parameter>>;

const unit: Parameter = { kind: 'interval', preset: [0, 1] };
const hundred: Parameter = { kind: 'interval', preset: [0, 100] };
const positive: Parameter = { kind: 'number', above: 0 };
const outOf: Parameter = { kind: 'number', above: 0, preset: 100 };
const number: Parameter = { kind: 'number' };
const column: Parameter = { kind: 'column' };
const off: Parameter = { kind: 'flag', preset: false };
const rankTies: Parameter = { kind: 'word', of: ['min', 'max', 'average'], preset: 'min' };

export const NORMALISE_PARAMETERS: Readonly<Record<NormaliseMethod, Parameters>> = {
  minmax: { to: hundred },
  zscore: {
    sd: { kind: 'word', of: ['sample', 'population'], preset: 'sample' },
    centre: { kind: 'number', preset: 0 },
    spread: { kind: 'number', above: 0, preset: 1 },
  },
  ratioToBest: { outOf },
  ratioTo: { benchmark: { ...positive, required: true }, cap: positive, outOf },
  anchors: {
    base: { ...number, required: true },
    target: { ...number, required: true },
    to: { kind: 'interval', preset: [60, 100] },
    beyond: { kind: 'word', of: ['clip', 'extend'], preset: 'clip' },
  },
  goalposts: {
    low: { ...number, required: true },
    high: { ...number, required: true },
    to: unit,
    clip: { kind: 'flag', preset: true },
    log: off,
  },
  rank: { ties: rankTies, outOf: positive, steps: { kind: 'numbers' } },
  percentile: { ties: rankTies, to: unit },
  borda: { ties: rankTies },
  distanceToTarget: { target: { ...number, required: true }, cap: off },
  distanceToReference: {
    reference: { kind: 'unit', required: true },
    form: { kind: 'word', of: ['difference', 'ratio'], preset: 'difference' },
    cap: off,
  },
  fractionOfMax: {},
  share: {},
  vector: { cost: { kind: 'word', of: ['swap', 'complement'] } },
  completion: {
    target: positive,
    targetColumn: column,
    cap: { kind: 'number', above: 0, preset: 1 },
    outOf,
    excess: { kind: 'number', atLeast: 0, preset: 0 },
    excessCap: { kind: 'number', atLeast: 0 },
    shortfall: { kind: 'number', atLeast: 0 },
    shortfallCap: { kind: 'number', atLeast: 0 },
  },
  parity: {
    baseColumn: { ...column, required: true },
    flat: { kind: 'number', atLeast: 0, preset: 80 },
    perPercent: { kind: 'number', atLeast: 0, preset: 0.2 },
    cap: { kind: 'number', above: 0, preset: 150 },
  },
  banded: {
    basic: { kind: 'number', above: 0, preset: 100 },
    centre: number,
    width: { kind: 'number', above: 0, preset: 10 },
    divisors: { kind: 'numbers', above: 0, preset: [20, 40, 60, 80, 100] },
    of: { kind: 'word', of: ['relative', 'difference'], preset: 'relative' },
  },
  table: {
    points: { kind: 'pairs', required: true },
    form: { kind: 'word', of: ['steps', 'linear'], preset: 'steps' },
    below: { kind: 'number', preset: 0 },
  },
  levelGrowth: {
    growthColumn: column,
    baseColumn: column,
    level: { kind: 'number', atLeast: 0, atMost: 1, preset: 0.4 },
    levelBy: { kind: 'word', of: ['minmax', 'ratioToBest'], preset: 'minmax' },
    growthBy: { kind: 'word', of: ['full', 'mean', 'minmax'], preset: 'full' },
    full: { kind: 'number', above: 0, preset: 1 },
    cap: { kind: 'number', above: 0, preset: 1.5 },
  },
  asis: {},
};

const times: Parameter = { kind: 'numberOrColumn' };
const since: Parameter = { kind: 'word', of: ['year', 'period'], preset: 'year' };
const years: Parameter = { kind: 'number', above: 0, preset: 1 };

export const COMPUTE_PARAMETERS: Readonly<Record<Computation, Parameters>> = {
  sum: {},
  difference: { times },
  product: {},
  quotient: { times },
  completion: { better: { kind: 'word', of: ['high', 'low'], preset: 'high' } },
  pace: {
    due: { kind: 'numberOrColumn' },
    month: { kind: 'number', atLeast: 1, atMost: 12 },
    plan: { kind: 'numbers', atLeast: 0 },
  },
  growth: { years, since },
  increment: { since },
  pull: { since },
  contribution: { since },
  share: {},
  multiple: {},
  relative: { to: { kind: 'word', of: ['mean', 'median', 'greatest', 'least'], preset: 'mean' } },
  gap: { to: { kind: 'word', of: ['mean', 'median', 'greatest', 'least'], preset: 'mean' }, times },
  concentration: { top: { kind: 'number', atLeast: 1, preset: 3 } },
  path: {
    multiple: { kind: 'number', above: 0, preset: 2 },
    years: { kind: 'number', above: 0, preset: 3 },
    year: { kind: 'number', atLeast: 0, required: true },
  },
  sharing: {
    /** From so much growth on, such a share of the slice; in force in every year, or see `rates`. */
    slices: { kind: 'pairs' },
    /** In such a year, such a share of the whole increment. */
    rates: { kind: 'pairs' },
    /** First and last year. */
    term: { kind: 'interval' },
    give: { kind: 'word', of: ['part', 'rest', 'increment'], preset: 'part' },
    since,
  },
  /** As a number, 20260630. */
  overdue: { asOf: { kind: 'number', atLeast: 19000101 } },
};

const WEIGHTS_COMBINED = WEIGHTINGS.filter((method) => method !== 'combined');
const entropy: Parameters = {
  on: { kind: 'word', of: ['raw', 'points'], preset: 'raw' },
  shift: { kind: 'number', atLeast: 0, preset: 0 },
};
const ahp: Parameters = {
  matrix: { kind: 'matrix', required: true },
  by: { kind: 'word', of: ['eigenvector', 'geometric', 'columns'], preset: 'eigenvector' },
};
const pca: Parameters = {
  factors: { kind: 'word', of: ['nicoletti', 'first'], preset: 'nicoletti' },
  /** Components with a smaller eigenvalue are left out. */
  least: { kind: 'number', above: 0, preset: 1 },
};

export const WEIGHT_PARAMETERS: Readonly<Record<WeightMethod, Parameters>> = {
  given: {},
  equal: {},
  entropy,
  critic: {},
  sd: {},
  cv: {},
  pca,
  merec: {},
  ahp,
  combined: {
    of: { kind: 'words', of: WEIGHTS_COMBINED, required: true },
    by: { kind: 'word', of: ['multiplicative', 'additive'], preset: 'multiplicative' },
    shares: { kind: 'numbers', atLeast: 0 },
    on: entropy.on!,
    shift: entropy.shift!,
    factors: pca.factors!,
    least: pca.least!,
    matrix: { kind: 'matrix' },
  },
};

/** Least share of a row's parts that must have points. */
const minShare: Parameter = { kind: 'number', atLeast: 0, atMost: 1, preset: 0 };

export const AGGREGATE_PARAMETERS: Readonly<Record<AggregateMethod, Parameters>> = {
  arithmetic: { minShare },
  geometric: { minShare },
  harmonic: { minShare },
  generalised: { power: { kind: 'number', required: true }, minShare },
  median: { minShare },
  topsis: {},
  vikor: { v: { kind: 'number', atLeast: 0, atMost: 1, preset: 0.5 } },
  gra: { zeta: { kind: 'number', above: 0, atMost: 1, preset: 0.5 } },
  rsr: { probit: off },
  copeland: {},
};

const winsorise: Parameters = {
  skew: { kind: 'number', above: 0, preset: 2 },
  kurt: { kind: 'number', preset: 3.5 },
  most: { kind: 'number', atLeast: 0, preset: 5 },
};

/** Whether a tail to the left is drawn in from its own side. */
const mirror: Parameter = { kind: 'flag', preset: true };

export const TREAT_PARAMETERS: Readonly<Record<Treatment, Parameters>> = {
  none: {},
  winsorise,
  log: { form: { kind: 'word', of: ['shifted', 'natural'], preset: 'shifted' }, mirror },
  auto: { ...winsorise, mirror },
};
