/** What a person can change of a scheme in the pane, each as a new draft. */
import type { Direction, IndicatorDraft, MissingRule, SchemeDraft } from '../engine';
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

export const setDirection = (draft: SchemeDraft, at: number, direction: Direction): SchemeDraft =>
  withIndicator(draft, at, { direction });

/** Rules that need nothing but their name. */
export const PLAIN_RULES = [
  'refuse',
  'drop',
  'zero',
  'mean',
  'median',
  'unitMean',
] as const satisfies readonly MissingRule[];
export type PlainRule = (typeof PLAIN_RULES)[number];

export const isPlainRule = (rule: string): rule is PlainRule =>
  (PLAIN_RULES as readonly string[]).includes(rule);

export const setMissing = (draft: SchemeDraft, at: number, rule: PlainRule): SchemeDraft =>
  withIndicator(draft, at, { missing: { rule } });

/** An indicator that comes to others with weights counts as one of them does on average. */
export function addIndicator(draft: SchemeDraft, added: IndicatorDraft): SchemeDraft {
  if (draft.indicators.some(({ name }) => name === added.name)) return draft;
  const weights = draft.indicators.map(({ weight }) => weight).filter((weight) => typeof weight === 'number');
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const weighted = weights.length > 0 ? { ...added, weight: mean } : added;
  return { ...draft, indicators: [...draft.indicators, weighted] };
}

export const dropIndicator = (draft: SchemeDraft, dropped: string): SchemeDraft => ({
  ...draft,
  indicators: draft.indicators.filter(({ name }) => name !== dropped),
});

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
