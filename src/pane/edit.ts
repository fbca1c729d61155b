/** What a person can change of a scheme in the pane, each as a new draft. */
import type { IndicatorDraft, SchemeDraft } from '../engine';
import { OFFERED, type Offered } from './methods';
import { groupsOf, weightOf } from './weights';

function withIndicator(draft: SchemeDraft, at: number, change: Partial<IndicatorDraft>): SchemeDraft {
  const indicators = draft.indicators.map((indicator, each) =>
    each === at ? { ...indicator, ...change } : indicator,
  );
  return { ...draft, indicators };
}

/** The draft with every weight said, since one given weight means nothing beside weights left open. */
function withWeightsSaid(draft: SchemeDraft): SchemeDraft {
  const indicators = [...draft.indicators];
  for (const { members } of groupsOf(draft)) {
    for (const at of members) {
      const indicator = indicators[at]!;
      indicators[at] = { ...indicator, weight: indicator.weight ?? weightOf(indicator, members.length) ?? 0 };
    }
  }
  return { ...draft, indicators, weights: { ...draft.weights, method: 'given' } };
}

export const setWeight = (draft: SchemeDraft, at: number, weight: number): SchemeDraft =>
  withIndicator(withWeightsSaid(draft), at, { weight });

/** Higher-is-better becomes lower-is-better and the reverse. */
export const flipDirection = (draft: SchemeDraft, at: number): SchemeDraft =>
  withIndicator(draft, at, { direction: draft.indicators[at]?.direction === 'low' ? 'high' : 'low' });

export const setMethod = (draft: SchemeDraft, at: number, choice: Offered): SchemeDraft =>
  withIndicator(draft, at, { normalise: OFFERED[choice] });

export const setPopulation = (draft: SchemeDraft, population: number | null): SchemeDraft => ({
  ...draft,
  population,
});

export const setSwitch = (draft: SchemeDraft, name: string, setting: string): SchemeDraft => ({
  ...draft,
  switches: { ...draft.switches, [name]: setting },
});
