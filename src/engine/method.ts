/** The parameters of every method, as data: what the gate checks, a sheet offers and the documents list. */
import type { AggregateMethod, NormaliseMethod, WeightMethod, TREATMENTS } from './scheme';

export type Parameter = {
  /** Left out, the method has this value; absent = no such bound, or required where `required`. */
  readonly preset?: number | string | boolean | readonly number[];
  readonly required?: true;
} & (
  | { readonly kind: 'number'; readonly above?: number; readonly atLeast?: number }
  | { readonly kind: 'interval' }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | { readonly kind: 'word'; readonly of: readonly string[] }
);

export type Parameters = Readonly<Record<string, Parameter>>;

const unit: Parameter = { kind: 'interval', preset: [0, 1] };
const hundred: Parameter = { kind: 'interval', preset: [0, 100] };

export const NORMALISE_PARAMETERS: Readonly<Record<NormaliseMethod, Parameters | null>> = {
  minmax: { to: hundred },
  zscore: { sd: { kind: 'word', of: ['sample', 'population'], preset: 'sample' } },
  ratioToBest: {},
  ratioTo: {
    benchmark: { kind: 'number', above: 0, required: true },
    cap: { kind: 'number', above: 0 },
  },
  rank: { outOf: { kind: 'number', above: 0 } },
  percentile: { to: unit },
  borda: {},
  fractionOfMax: {},
  asis: {},
  anchors: null,
  goalposts: null,
  distanceToTarget: null,
  distanceToReference: null,
  share: null,
  vector: null,
  completion: null,
  parity: null,
  banded: null,
  table: null,
  levelGrowth: null,
};

export const WEIGHT_PARAMETERS: Readonly<Record<WeightMethod, Parameters | null>> = {
  given: {},
  equal: {},
  entropy: null,
  critic: null,
  sd: null,
  cv: null,
  pca: null,
  merec: null,
  ahp: null,
  combined: null,
};

export const AGGREGATE_PARAMETERS: Readonly<Record<AggregateMethod, Parameters | null>> = {
  arithmetic: {},
  geometric: null,
  harmonic: null,
  median: null,
  topsis: null,
  vikor: null,
  gra: null,
  rsr: null,
  copeland: null,
};

export const TREAT_PARAMETERS: Readonly<Record<(typeof TREATMENTS)[number], Parameters | null>> = {
  none: {},
  winsorise: null,
  log: null,
  auto: null,
};
