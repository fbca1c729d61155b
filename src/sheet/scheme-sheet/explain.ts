/** Says how a scheme computes, in sentences below it: enough to repeat its numbers by hand. */
import { conditionsOf, MEANS, type Condition, type SchemeDraft } from '../../engine';
import { EXPLANATION_WORDS, SCHEME_WORDS, type ExplanationWords, type SchemeWords } from '../../words/scheme';
import type { Locale } from '../../words/locale';

interface Telling {
  readonly said: ExplanationWords;
  readonly titles: SchemeWords['vocabularies'];
  readonly sections: SchemeWords['sections'];
  readonly comma: string;
}

/** Gives the formulae of the methods that the scheme uses, and its conventions, defaults included; what it does not use is not told. */
export function explainScheme(draft: SchemeDraft, locale: Locale): readonly string[] {
  const { vocabularies: titles, sections } = SCHEME_WORDS[locale];
  const telling: Telling = {
    said: EXPLANATION_WORDS[locale],
    titles,
    sections,
    comma: locale === 'zh-CN' ? '、' : ', ',
  };
  return [
    telling.said.order,
    ...explainColumns(draft, telling),
    ...explainPoints(draft, telling),
    ...explainWeights(draft, telling),
    ...explainParts(draft, telling),
    ...explainRanking(draft, telling),
    ...explainTiers(draft, telling),
    ...explainRules(draft, telling),
  ];
}

const when = (holds: boolean, ...sentences: readonly string[]): readonly string[] => (holds ? sentences : []);

const different = <T>(items: readonly (T | undefined)[]): readonly T[] => [
  ...new Set(items.flatMap((each) => (each === undefined ? [] : [each]))),
];

function explainColumns({ columns = [] }: SchemeDraft, { said, titles }: Telling): readonly string[] {
  const ways = different(columns.map(({ compute }) => compute.method));
  return [
    ...ways.map((way) => said.called(titles.compute[way], said.compute[way])),
    ...when(columns.length > 0, said.lacks),
  ];
}

function explainPoints({ indicators, aggregate, screen }: SchemeDraft, telling: Telling): readonly string[] {
  if (indicators.length === 0) return [];
  const { said, titles } = telling;
  const usual = aggregate?.method === 'topsis' ? 'vector' : 'minmax';
  const points = different(indicators.map(({ normalise }) => normalise?.method ?? usual));
  const treated = different(indicators.map(({ treat }) => treat?.method));
  const gaps = different(indicators.map(({ missing }) => missing?.rule ?? 'refuse'));
  return [
    said.signs,
    ...gaps.map((rule) => said.called(titles.missing[rule], said.missing[rule])),
    ...when(
      indicators.some(({ notAssessed = [] }) => notAssessed.length > 0),
      said.notAssessed,
    ),
    ...when((screen?.units ?? 0) > 0, said.leastUnits),
    ...when((screen?.indicators ?? 0) > 0, said.leastIndicators),
    ...treated.flatMap((way) => when(way !== 'none', said.called(titles.treat[way], treatment(way, said)))),
    ...when(
      indicators.some(({ direction }) => typeof direction === 'object'),
      said.towards,
    ),
    ...when(
      indicators.some(({ normalise }) => normalise === undefined),
      said.usual(titles.normalise[usual]),
    ),
    ...points.map((name) => said.called(titles.normalise[name], said.normalise[name])),
    said.constant,
  ];
}

const treatment = (way: keyof SchemeWords['vocabularies']['treat'], { treat }: ExplanationWords): string =>
  way === 'none' ? '' : treat[way];

function explainWeights(draft: SchemeDraft, { said, titles }: Telling): readonly string[] {
  const { indicators, dimensions = [], weights, aggregate, rank } = draft;
  if (indicators.length === 0) return [];
  const { method = 'given', unit, tracks, total = 100 } = weights ?? {};
  const index = aggregate?.method ?? 'arithmetic';
  const nested = indicators.some(({ path = [] }) => path.length > 0);
  const inherited = MEANS.includes(index) ? index : 'arithmetic';
  const ways = different([
    index,
    ...(nested ? [inherited] : []),
    ...dimensions.map((each) => each.aggregate?.method),
  ]);
  const parts = [...indicators, ...dimensions];
  const split = parts.some(({ weight }) => typeof weight === 'object');
  const measured = method !== 'given' && method !== 'equal';
  const listed = Array.isArray(weights?.of) ? (weights.of as readonly (typeof method)[]) : [];
  return [
    ...different([method, ...listed]).map((each) => said.called(titles.weighting[each], said.weights[each])),
    ...when(nested && measured, said.summed),
    ...when(!measured, unit === 'pointsOfTotal' ? said.pointsOfTotal(total) : said.percentOfParent),
    ...when(split, tracks === undefined ? said.weightsByGroup(rank?.groupBy ?? '') : said.tracks),
    ...ways.map((name) => said.called(titles.aggregate[name], said.aggregate[name])),
    ...when(nested, said.within(titles.aggregate[inherited]), said.leftOut),
    ...when(
      [aggregate, ...dimensions.map((each) => each.aggregate)].some((way) => way?.minShare !== undefined),
      said.minShare,
    ),
    ...when(total !== 100, said.fullMarks(total)),
  ];
}

function explainParts({ sources = [], base = 0, adjustments = [] }: SchemeDraft, telling: Telling) {
  const { said, titles } = telling;
  const kinds = different(adjustments.map(({ kind }) => kind));
  return [
    ...when(sources.length > 0, said.sources),
    ...different(sources.map((source) => source.as)).map((as) =>
      said.called(titles.sourceAs[as], said.sourceAs[as]),
    ),
    ...when(
      sources.some(({ column, as }) => column === '' && as !== 'outerRank'),
      said.ownIndex,
    ),
    ...when(base !== 0, said.base),
    ...kinds.map((kind) => said.called(titles.adjustment[kind], said.adjustments[kind])),
  ];
}

function explainRanking({ rank = {}, aggregate, indicators, sources }: SchemeDraft, telling: Telling) {
  const { said, titles, comma } = telling;
  const { decimals, ties = 'min', keys = [], groupBy, exempt } = rank;
  return [
    ...when(indicators.length === 0 && (sources ?? []).length === 0, said.ranksOnly),
    said.decimals(decimals),
    said.ties(titles.ties[ties], keys.join(comma)),
    ...when(aggregate?.method === 'vikor', said.lowest),
    ...when(Boolean(groupBy), said.groups(groupBy ?? '')),
    ...when(exempt !== undefined, said.exempt),
  ];
}

function explainTiers({ tiers }: SchemeDraft, { said, titles }: Telling): readonly string[] {
  if (tiers === undefined) return [];
  const { by, boundary = 'keys', scale, within, exempt } = tiers;
  return [
    said.called(titles.tierBy[by], said.tiers[by]),
    ...when(by === 'quota' && scale === 'largestRemainder', said.largestRemainder),
    ...when(by === 'quota' || by === 'share', said.boundary[boundary]),
    ...when(within === 'group', said.tiersWithin),
    ...when(exempt !== undefined, said.tiersExempt),
  ];
}

const PLACES: readonly Condition['kind'][] = ['rank', 'rankFromLast', 'rankAtLeast', 'share'];
const MOVES: readonly Condition['kind'][] = ['rise', 'fall', 'scoreRise', 'scoreFall'];
const RUNNING: readonly Condition['kind'][] = ['streak', 'times', 'label'];
const VALUES: readonly Condition['kind'][] = ['indicator', 'completion'];

function explainRules(draft: SchemeDraft, { said }: Telling): readonly string[] {
  const { rules = [], adjustments = [], rank, tiers } = draft;
  const conditions = conditionsOf(draft);
  const asks = (...kinds: readonly Condition['kind'][]) =>
    conditions.some(({ kind }) => kinds.includes(kind));
  const given = rules.flatMap(({ give }) => give);
  const marks = adjustments.some(({ kind, column }) => kind === 'veto' && column !== undefined);
  return [
    ...when(rules.length > 0, said.rules),
    ...when((draft.tallies ?? []).length > 0, said.tallies),
    ...when(
      rules.some(({ group = '' }) => group !== ''),
      said.match,
    ),
    ...when(
      rules.some(({ quota }) => quota !== undefined),
      said.quota,
    ),
    ...when(
      given.some(({ tierCap }) => tierCap !== undefined),
      said.tierCap,
    ),
    ...when(asks(...PLACES), said.places),
    ...when(asks('share'), said.shares),
    ...when(
      conditions.some((each) => 'scope' in each && each.scope === 'outer'),
      said.population,
    ),
    ...when(asks(...MOVES) || rules.some(({ quota }) => quota?.by === 'rise'), said.moves),
    ...when(asks(...RUNNING), said.history),
    ...when(asks(...VALUES), said.values),
    ...when(
      conditions.some(({ kind }) => kind === 'joined'),
      said.joined,
    ),
    ...when(marks || asks('flag') || rank?.exempt !== undefined || tiers?.exempt !== undefined, said.flags),
    ...when(rules.length > 0 || (draft.tallies ?? []).length > 0, said.open),
    ...when(
      asks('unfilled') ||
        given.some(({ amount }) => amount === null) ||
        adjustments.some(({ points }) => points === null),
      said.unfilled,
    ),
  ];
}
