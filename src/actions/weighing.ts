/** What weights really do beside what they say, indicator by indicator and in one sentence. */
import { isRankTable } from '../engine';
import { effectiveWeightsOf } from '../engine/explain';
import { sayEffectiveWeights } from '../words/weighing';
import { orNull, type Subject } from './subject';

/** A weight as written and as it acts; null = the scores do not differ. */
export interface WeightInEffect {
  readonly indicator: string;
  readonly nominal: number;
  /** w·cov(x, s)/var(s): summing to 1 where every step is an arithmetic mean. */
  readonly linear: number | null;
  /** Share of the variance of the scores that the indicator accounts for by itself. */
  readonly mainEffect: number | null;
  /** The main effects brought to a sum of 1. */
  readonly effective: number | null;
}

export interface Weighing {
  readonly weights: readonly WeightInEffect[];
  /** Which of the figures the sentence goes by: those that sum to 1 exactly, where there are any. */
  readonly by: 'linear' | 'effective';
  /** '' for a table of ranks. */
  readonly sentence: string;
}

/** Gives the weights in effect; none for a table of ranks. */
export function weighingOf({ evaluation, locale }: Pick<Subject, 'evaluation' | 'locale'>): Weighing {
  if (isRankTable(evaluation.table)) return { weights: [], by: 'linear', sentence: '' };
  const found = effectiveWeightsOf(evaluation);
  const { nominal, linear, mainEffect, normalised, additive } = found;
  return {
    weights: evaluation.indicators.map((indicator, j) => ({
      indicator,
      nominal: nominal[j]!,
      linear: orNull(linear[j]),
      mainEffect: orNull(mainEffect[j]),
      effective: orNull(normalised[j]),
    })),
    by: additive ? 'linear' : 'effective',
    sentence: sayEffectiveWeights(found, evaluation, locale),
  };
}
