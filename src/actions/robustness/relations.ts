/** How the indicators hang together, and whom the score favours by size. */
import { numbersIn } from '../../engine';
import { biasOf, relationsOf, type Bias, type Related } from '../../engine/explain';
import { sayBias, sayRelations } from '../../words/relations';
import { orNull, type Subject } from '../subject';
import type { RelatedReport, RelationsReport } from './report';

export function relationsReport({ evaluation, locale }: Subject): RelationsReport {
  const { indicators } = evaluation;
  const relations = relationsOf(evaluation);
  const { alpha, components, pearson, spearman, withScore } = relations;
  const bias = unscored({ evaluation }).flatMap((column): readonly Bias[] => {
    const values = numbersIn(evaluation.table, column);
    return values === null ? [] : [biasOf(evaluation, column, values)];
  });
  const named = ({ first, second, correlation }: Related): RelatedReport => ({
    first: indicators[first]!,
    second: indicators[second]!,
    correlation,
  });
  const names = (rows: readonly number[]) => rows.map((j) => indicators[j]!);
  return {
    alpha: orNull(alpha.standardised),
    alphaRaw: orNull(alpha.raw),
    alphaWithout: alpha.without.map(orNull),
    withScore: withScore.map(orNull),
    pearson: pearson.map((row) => row.map(orNull)),
    spearman: spearman.map((row) => row.map(orNull)),
    eigenvalues: [...(components?.eigenvalues ?? [])],
    explained: [...(components?.explained ?? [])],
    loadings: (components?.loadings ?? []).map((row) => [...row]),
    dead: names(relations.dead),
    doubled: relations.doubled.map(named),
    opposed: relations.opposed.map(named),
    against: names(relations.against),
    bias: bias.map(({ column, spearman: rho, biased }) => ({ column, spearman: orNull(rho), biased })),
    sentences: [
      ...sayRelations(relations, indicators, locale),
      ...bias.flatMap((each) => sayBias(each, locale) ?? []),
    ],
  };
}

/** Columns of figures that nobody is scored by, such as area or population: with these a score should not go. */
function unscored({ evaluation: { table, scheme } }: Pick<Subject, 'evaluation'>): readonly string[] {
  const used = new Set([
    ...scheme.indicators.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    ...scheme.adjustments.flatMap(({ column }) => column ?? []),
    ...scheme.sources.map(({ column }) => column),
  ]);
  return table.indicators.filter((name) => !used.has(name));
}
