/** Says how a scheme computes, in sentences below it: enough to repeat its numbers by hand. */
import type { SchemeDraft } from '../../engine';
import { EXPLANATION_WORDS, SCHEME_WORDS } from '../../words/scheme';
import type { Locale } from '../../words/locale';

/** Gives the formulae of the methods that the scheme uses, and its conventions, defaults included. */
export function explainScheme(draft: SchemeDraft, locale: Locale): readonly string[] {
  const said = EXPLANATION_WORDS[locale];
  const { vocabularies } = SCHEME_WORDS[locale];
  const { indicators, dimensions = [], weights, aggregate, rank = {}, tiers, rules = [] } = draft;
  const index = aggregate?.method ?? 'arithmetic';
  const usual = index === 'topsis' ? 'vector' : 'minmax';
  const points = [...new Set(indicators.map(({ normalise }) => normalise?.method ?? usual))];
  const ways = [...new Set([index, ...dimensions.flatMap((each) => each.aggregate?.method ?? [])])];
  const weighing = weights?.method ?? 'given';
  const keys = (rank.keys ?? []).join(locale === 'zh-CN' ? '、' : ', ');
  const scored = [
    said.signs,
    ...points.map((name) => said.called(vocabularies.normalise[name], said.normalise[name])),
    said.called(vocabularies.weighting[weighing], said.weights[weighing]),
    weights?.unit === 'pointsOfTotal' ? said.pointsOfTotal(weights.total ?? 100) : said.percentOfParent,
    ...ways.map((name) => said.called(vocabularies.aggregate[name], said.aggregate[name])),
    said.missing,
    said.constant,
  ];
  return [
    said.order,
    ...(indicators.length > 0 ? scored : []),
    ...((draft.sources ?? []).length > 0 ? [said.sources] : []),
    ...((draft.adjustments ?? []).length > 0 ? [said.adjustments] : []),
    said.decimals(rank.decimals),
    said.ties(vocabularies.ties[rank.ties ?? 'min'], keys),
    ...(tiers === undefined ? [] : [said.tiers[tiers.by], said.boundary[tiers.boundary ?? 'keys']]),
    ...(rules.length > 0 ? [said.rules] : []),
    ...(JSON.stringify([rules, draft.adjustments]).includes('"outer"') ? [said.population] : []),
  ];
}
