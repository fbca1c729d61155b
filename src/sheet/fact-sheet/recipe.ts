/** Says how scores and ranks came about, a line a step, for somebody who has never seen a formula. */
import { branchesOf, growTree, isRankTable, type NormaliseMethod, type Scheme } from '../../engine';
import { PLAIN_WORDS } from '../../words/facts';
import { makeInterval } from '../quoted';
import { different, someOf, when, type Telling } from './subject';

/** Ways to points that are explained; more are named. */
const EXPLAINED = 2;
/** Tiers, labels and sources that are named. */
const NAMED = 6;

type Step = (telling: Telling, scheme: Scheme) => readonly string[];
const STEPS: readonly Step[] = [
  treatments,
  points,
  weights,
  aggregates,
  sources,
  adjustments,
  ranking,
  tiers,
  rules,
];

export const tellRecipe = (telling: Telling): readonly string[] =>
  STEPS.flatMap((step) => step(telling, telling.evaluation.scheme));

function treatments({ words, said }: Telling, { indicators }: Scheme): readonly string[] {
  const { recipe } = said;
  const treated = indicators.map(({ treat }) => treat.method);
  const ways = different(treated.flatMap((way) => (way === 'none' ? [] : [way])));
  const told = ways.map((way) =>
    recipe.method(
      words.scheme.vocabularies.treat[way],
      countOf(treated, way),
      PLAIN_WORDS[words.locale].treat[way],
    ),
  );
  return when(told.length > 0, recipe.step(recipe.names.treat, told.join(said.between)));
}

function points({ words, said }: Telling, { indicators }: Scheme): readonly string[] {
  if (indicators.length === 0) return [];
  const { recipe, comma } = said;
  const used = indicators.map(({ normalise: { method } }) => method);
  const titleOf = (method: NormaliseMethod): string => {
    const ends = different(
      indicators.flatMap(({ normalise: { method: own, to } }) =>
        own === method && isPair(to) ? [makeInterval(to)] : [],
      ),
    );
    const title = words.scheme.vocabularies.normalise[method];
    return ends.length === 0 || ends.length > EXPLAINED ? title : recipe.ends(title, ends.join(comma));
  };
  const ways = [...different(used)].sort((a, b) => count(used, b) - count(used, a));
  const told = ways
    .slice(0, EXPLAINED)
    .map((way) => recipe.method(titleOf(way), countOf(used, way), PLAIN_WORDS[words.locale].normalise[way]));
  const others = ways.slice(EXPLAINED).map(titleOf);
  const text = [...told, ...when(others.length > 0, recipe.others(others.join(comma)))];
  return [recipe.step(recipe.names.points, text.join(said.between))];
}

function weights({ words, said: { recipe } }: Telling, { indicators, weights: { method } }: Scheme) {
  if (indicators.length === 0) return [];
  const title = words.scheme.vocabularies.weighting[method];
  return [
    recipe.step(recipe.names.weights, recipe.method(title, null, PLAIN_WORDS[words.locale].weights[method])),
  ];
}

function aggregates({ words, said }: Telling, scheme: Scheme): readonly string[] {
  if (scheme.indicators.length === 0) return [];
  const { recipe, comma } = said;
  const titles = words.scheme.vocabularies.aggregate;
  const [root, ...inner] = branchesOf(growTree(scheme));
  const { method } = (root ?? growTree(scheme)).aggregate;
  const within = different(inner.map((each) => titles[each.aggregate.method])).join(comma);
  const { total } = scheme.weights;
  const text = [
    recipe.method(titles[method], null, PLAIN_WORDS[words.locale].aggregate[method]),
    ...when(inner.length > 0, recipe.within(within)),
    ...when(total !== 100, recipe.fullMarks(total)),
  ];
  return [recipe.step(recipe.names.aggregate, text.join(said.between))];
}

function sources({ said }: Telling, { sources: list }: Scheme): readonly string[] {
  const { recipe } = said;
  const parts = list.map(({ name, weight }) => recipe.source(name, weight));
  return when(list.length > 0, recipe.step(recipe.names.sources, someOf(parts, NAMED, said)));
}

function adjustments({ words, said }: Telling, { base, adjustments: items, adjustmentCap }: Scheme) {
  const { recipe, comma } = said;
  const kinds = items.map(({ kind }) => kind);
  const text = [
    ...when(base !== 0, recipe.base(base)),
    ...different(kinds).map((kind) =>
      recipe.items(words.scheme.vocabularies.adjustment[kind], count(kinds, kind)),
    ),
    ...(adjustmentCap === null || items.length === 0 ? [] : [recipe.cap(adjustmentCap)]),
  ];
  return when(text.length > 0, recipe.step(recipe.names.adjustments, text.join(comma)));
}

function ranking({ evaluation, said: { recipe } }: Telling, { aggregate }: Scheme): readonly string[] {
  const way = isRankTable(evaluation.table)
    ? recipe.asRead
    : aggregate.method === 'vikor'
      ? recipe.low
      : recipe.high;
  return [recipe.step(recipe.names.ranking, way)];
}

function tiers({ words, said }: Telling, { tiers: draft }: Scheme): readonly string[] {
  const { recipe } = said;
  if (draft === undefined) return [recipe.step(recipe.names.tiers, recipe.noTiers)];
  const { by, list } = draft;
  const named = list.map(({ name, quota, share, atLeast }) => {
    if (by === 'quota' && quota !== undefined) return recipe.quota(name, quota);
    if (by === 'share' && share !== undefined) return recipe.share(name, Number((100 * share).toFixed(2)));
    if (by === 'threshold' && atLeast !== undefined) return recipe.threshold(name, atLeast);
    return by === 'breaks' ? name : recipe.rest(name);
  });
  const { tierBy } = words.scheme.vocabularies;
  return [recipe.step(recipe.names.tiers, recipe.tiers(tierBy[by], someOf(named, NAMED, said)))];
}

function rules({ said }: Telling, { rules: list }: Scheme): readonly string[] {
  const { recipe } = said;
  if (list.length === 0) return [recipe.step(recipe.names.rules, recipe.noRules)];
  const labels = different(list.flatMap(({ give }) => give.flatMap(({ label }) => label ?? [])));
  return [recipe.step(recipe.names.rules, recipe.rules(list.length, someOf(labels, NAMED, said)))];
}

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');

const count = <T>(all: readonly T[], one: T): number => all.filter((each) => each === one).length;

/** null = all of them. */
const countOf = <T>(all: readonly T[], one: T): number | null =>
  count(all, one) === all.length ? null : count(all, one);
