/** The scheme of a workbook that has none: equal weights, min-max 0–100, arithmetic mean. */
import type { IndicatorDraft, SchemeDraft } from '../engine';

/** Gives the plain scheme of indicators that are told rather than judged: a gap leaves the others as they are. */
export const told = (indicators: readonly IndicatorDraft[]): SchemeDraft =>
  plain(indicators.map((each) => ({ ...each, missing: { rule: 'drop' } })));

/**
 * Gives the plain scheme for the indicators found.
 * Formula: weights 100 / m each; two decimals before ranking; ties 1-2-2-4; no tiers, no rules.
 * @example plain([{ name: '税收' }, { name: '投资' }]).indicators.map((i) => i.weight) // [50, 50]
 */
export function plain(indicators: readonly IndicatorDraft[]): SchemeDraft {
  return {
    name: '等权综合评价',
    preset: 'plain',
    indicators: indicators.map((indicator) => ({
      ...indicator,
      direction: indicator.direction ?? 'high',
      weight: 100 / indicators.length,
      normalise: indicator.normalise ?? { method: 'minmax', to: [0, 100] },
    })),
    weights: { method: 'given', unit: 'percentOfParent' },
    aggregate: { method: 'arithmetic' },
    rank: { decimals: 2, ties: 'min' },
  };
}
