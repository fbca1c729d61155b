/** How sure a ranking is: typical and guaranteed ranks, what turns two units, other methods, what is left out, how indicators hang together; a sentence each, in both languages. */
import type { Evaluation } from '../engine';
import type { Bias, Relations, Shift, WithoutPart, WithoutUnit } from '../engine/explain';
import type { Change, Favourable, Pair, Progress, Robustness, Unfit } from '../engine/robustness';
import { ordinal } from './bulletin/figure';
import type { Locale } from './locale';
import { SCHEME_WORDS } from './scheme';

type Names = readonly string[];

interface Sayings {
  /** Names of what stands beside each other and must not be taken for one another. */
  readonly titles: Readonly<Record<'typical' | 'methods' | 'guaranteed' | 'pairs' | 'favourable', string>>;
  readonly stage: Readonly<Record<Progress['stage'], string>>;
  readonly range: (best: number, worst: number) => string;
  readonly typical: (range: string, median: number, same: string) => string;
  readonly methods: (range: string, lines: number) => string;
  readonly guaranteed: (range: string, fixed: boolean) => string;
  readonly loose: string;
  readonly unguaranteed: string;
  readonly box: (share: string) => string;
  readonly every: string;
  readonly epsilon: (ahead: string, behind: string, share: string) => string;
  readonly firm: (ahead: string, behind: string) => string;
  readonly level: (first: string, second: string) => string;
  readonly near: string;
  readonly one: (indicator: string, from: string, to: string) => string;
  readonly shift: (share: string) => string;
  readonly unknown: Readonly<Record<NonNullable<Pair['unknown']>, string>>;
  readonly change: Readonly<Record<Change['of'], (method: string) => string>>;
  readonly join: (parts: Names) => string;
  readonly unfit: Readonly<Record<Unfit['why'], string>>;
  readonly moved: (mean: string, unit: string, places: number, up: boolean) => string;
  readonly unmoved: string;
  readonly without: (name: string, outcome: string) => string;
  readonly uncomputed: string;
  readonly swapped: (unit: string, pairs: Names, more: number) => string;
  readonly pair: (first: string, second: string) => string;
  readonly independent: string;
  readonly dead: (names: string) => string;
  readonly doubled: (first: string, second: string, r: string) => string;
  readonly opposed: (first: string, second: string, r: string) => string;
  readonly against: (name: string, r: string) => string;
  readonly alpha: (alpha: string) => string;
  readonly few: string;
  readonly bias: (column: string, rho: string, up: boolean) => string;
  readonly favourable: (score: string, rank: number) => string;
}

const chinese: Sayings = {
  titles: {
    typical: '常见名次区间',
    methods: '换方法后的常见名次区间',
    guaranteed: '保证名次区间',
    pairs: '相邻单位的稳固程度',
    favourable: '最有利权重',
  },
  stage: {
    draws: '随机抽取权重',
    methods: '换方法重算',
    bounds: '计算保证名次',
    units: '逐个去掉单位',
    indicators: '逐个去掉指标',
  },
  range: (best, worst) => (best === worst ? `第${best}名` : `第${best}至第${worst}名`),
  typical: (range, median, same) =>
    `在抽取的权重中，九成落在${range}，居中为第${median}名，${same}的情形与公布名次相同。`,
  methods: (range, lines) => `连同其他${lines}种算法一起抽取，九成落在${range}。`,
  guaranteed: (range, fixed) =>
    `无论权重在范围内怎样取值，名次都${fixed ? `是${range}` : `在${range}之内`}。`,
  loose: '区间一定成立，但可能偏宽：有缺报数据，或得分取舍的影响只能从宽计入。',
  unguaranteed: '所用合成方法的得分不能由权重逐项相加得出，无法给出保证名次区间，只能抽样。',
  box: (share) => `各指标权重上下浮动${share}（合计仍为100%）。`,
  every: '各指标权重任意取值（合计为100%）。',
  epsilon: (ahead, behind, share) => `把${share}的权重另行分配，就可能使${behind}追平${ahead}。`,
  firm: (ahead, behind) => `无论权重怎样取值，${behind}都追不上${ahead}。`,
  level: (first, second) => `${first}与${second}得分相同。`,
  near: '两者几乎并列，名次先后不宜过分看重。',
  one: (indicator, from, to) => `只动一个权重的话，${indicator}由${from}改为${to}即持平。`,
  shift: (share) => `至少要从一些指标挪动${share}的权重到别的指标，两者才持平。`,
  unknown: {
    gaps: '两者缺报的指标不同，权重分摊不一，未作计算。',
    groups: '两者所在组的权重不同，未作计算。',
    bonus: '有加减分，而得分不是逐项相加，未作计算。',
  },
  change: {
    normalise: (method) => `标准化改用${method}`,
    aggregate: (method) => `合成改用${method}`,
    missing: (method) => `缺报改为${method}`,
  },
  join: (parts) => parts.join('，'),
  unfit: {
    same: '方案本来如此',
    anchored: '各指标按目标或对照表计分，与其他单位无关，不宜改动',
    scale: '加减分、其他来源或分档界限是按原来的分制定的，改动后不可比',
    'no-gaps': '没有缺报',
    refused: '这些数据不能这样计算',
  },
  moved: (mean, unit, places, up) =>
    `名次平均变动${mean}位，变动最大的是${unit}（${up ? '前进' : '后退'}${places}位）。`,
  unmoved: '名次不变。',
  without: (name, outcome) => `去掉${name}：${outcome}`,
  uncomputed: '无法计算。',
  swapped: (unit, pairs, more) =>
    `注意：若没有${unit}，${pairs.join('、')}${more > 0 ? `等${pairs.length + more}对` : ''}的先后会颠倒，因为得分是参照全体单位算出的。`,
  pair: (first, second) => `${first}与${second}`,
  independent: '去掉任何一个单位，其余单位的先后都不变。',
  dead: (names) => `${names}在各单位之间没有差异，不起区分作用。`,
  doubled: (first, second, r) => `${first}与${second}几乎同步（相关系数${r}），等于重复计算。`,
  opposed: (first, second, r) => `${first}与${second}此高彼低（相关系数${r}），互相抵消。`,
  against: (name, r) => `${name}与综合得分反向（相关系数${r}）：这一项越好，名次反而越靠后。`,
  alpha: (alpha) => `内部一致性（克朗巴哈α）为${alpha}。`,
  few: '单位太少，不作判断。',
  bias: (column, rho, up) =>
    `得分随${column}${up ? '升高' : '降低'}（秩相关系数${rho}），对${up ? '大' : '小'}的单位有利。`,
  favourable: (score, rank) => `在权重范围内取对它最有利的权重，得分可达${score}，列第${rank}名。`,
};

const english: Sayings = {
  titles: {
    typical: 'Typical ranks',
    methods: 'Typical ranks under other methods too',
    guaranteed: 'Guaranteed ranks',
    pairs: 'How firm the order of neighbours is',
    favourable: 'Most favourable weights',
  },
  stage: {
    draws: 'Drawing weights',
    methods: 'Trying other methods',
    bounds: 'Finding guaranteed ranks',
    units: 'Leaving out unit by unit',
    indicators: 'Leaving out indicator by indicator',
  },
  range: (best, worst) => (best === worst ? ordinal(best) : `${ordinal(best)} to ${ordinal(worst)}`),
  typical: (range, median, same) =>
    `Over the weights drawn, nine times in ten ${range}, in the middle ${ordinal(median)}; ${same} of the draws give the published rank.`,
  methods: (range, lines) =>
    `With ${lines} other way${lines === 1 ? '' : 's'} to compute drawn too, nine times in ten ${range}.`,
  guaranteed: (range, fixed) =>
    `Whatever the weights within the limits, the rank is ${fixed ? '' : 'from '}${range}.`,
  loose:
    'The range holds for certain, but may be wider than need be: values are missing, or the rounding of scores could only be allowed for.',
  unguaranteed:
    'Under this way of aggregating the score is no sum over the weights: no ranks can be guaranteed, only drawn.',
  box: (share) => `Each weight ${share} more or less (100% in all).`,
  every: 'Any weights at all (100% in all).',
  epsilon: (ahead, behind, share) =>
    `Giving out ${share} of the weight anew may be enough for ${behind} to draw level with ${ahead}.`,
  firm: (ahead, behind) => `Under no weights does ${behind} draw level with ${ahead}.`,
  level: (first, second) => `${first} and ${second} have the same score.`,
  near: 'The two are all but tied: little should be made of their order.',
  one: (indicator, from, to) =>
    `By one weight alone: with ${indicator} at ${to} instead of ${from} they are level.`,
  shift: (share) =>
    `At least ${share} of the weight must move from some indicators to others to make them level.`,
  unknown: {
    gaps: 'The two lack different indicators, so that their weights differ: not computed.',
    groups: 'The two have the weights of different groups: not computed.',
    bonus: 'Points are added to scores that are no sums: not computed.',
  },
  change: {
    normalise: (method) => `points by ${method}`,
    aggregate: (method) => `aggregation by ${method}`,
    missing: (method) => `gaps: ${method}`,
  },
  join: (parts) => parts.join(', '),
  unfit: {
    same: 'the scheme does so already',
    anchored: 'points are measured against targets or tables, not against the other units',
    scale: 'bonus points, other sources or limits of tiers are made for the present scale of points',
    'no-gaps': 'nothing is missing',
    refused: 'these figures cannot be computed so',
  },
  moved: (mean, unit, places, up) =>
    `Ranks move by ${mean} places on average, most of all that of ${unit} (${places} ${up ? 'up' : 'down'}).`,
  unmoved: 'No rank changes.',
  without: (name, outcome) => `Without ${name}: ${outcome}`,
  uncomputed: 'cannot be computed.',
  swapped: (unit, pairs, more) =>
    `Mind: were ${unit} not there, ${pairs.join(', ')}${more > 0 ? ` and ${more} more pair${more === 1 ? '' : 's'}` : ''} would change order, because points are measured against all units.`,
  pair: (first, second) => `${first} and ${second}`,
  independent: 'Whichever unit is left out, the others keep their order.',
  dead: (names) => `${names}: alike for all units, and tells none from another.`,
  doubled: (first, second, r) =>
    `${first} and ${second} say nearly the same (correlation ${r}): it counts twice.`,
  opposed: (first, second, r) => `${first} and ${second} work against each other (correlation ${r}).`,
  against: (name, r) =>
    `${name} runs against the score (correlation ${r}): who does better in it tends to rank lower.`,
  alpha: (alpha) => `Internal consistency (Cronbach's α) is ${alpha}.`,
  few: 'There are too few units to judge by.',
  bias: (column, rho, up) =>
    `The score ${up ? 'rises' : 'falls'} with ${column} (rank correlation ${rho}): this favours the ${up ? 'large' : 'small'}.`,
  favourable: (score, rank) =>
    `Under the weights within the limits that suit it best it scores ${score} and comes ${ordinal(rank)}.`,
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

const percent = (share: number): string => `${Number((share * 100).toFixed(share < 0.0995 ? 2 : 1))}%`;
const figure = (x: number, decimals = 2): string => String(Number(x.toFixed(decimals)));

/** @example ROBUSTNESS_TITLES['zh-CN'].guaranteed // '保证名次区间' */
export const ROBUSTNESS_TITLES: { readonly [L in Locale]: Sayings['titles'] } = {
  'zh-CN': chinese.titles,
  'en-US': english.titles,
};

/** @example sayStage('bounds', 'zh-CN') // '计算保证名次' */
export const sayStage = (stage: Progress['stage'], locale: Locale): string => SAYINGS[locale].stage[stage];

/** @example sayRankRange(2, 5, 'zh-CN') // '第2至第5名' */
export const sayRankRange = (best: number, worst: number, locale: Locale): string =>
  SAYINGS[locale].range(best, worst);

/** What the ranks hold for: a share more or less, or all weights. @example sayAround('all', 'en-US') // 'Any weights at all (100% in all).' */
export const sayAround = (share: number | 'all', locale: Locale): string =>
  share === 'all' ? SAYINGS[locale].every : SAYINGS[locale].box(percent(share));

/** What is typical and what is guaranteed of one unit, a sentence each; none for a unit that is not ranked. */
export function sayRobustness(found: Robustness, i: number, locale: Locale): readonly string[] {
  const say = SAYINGS[locale];
  const { typical, methods, lines, guaranteed } = found;
  if (Number.isNaN(typical.median[i]!)) return [];
  const range = (of: { readonly low: Float64Array; readonly high: Float64Array }) =>
    say.range(of.low[i]!, of.high[i]!);
  return [
    say.typical(range(typical), typical.median[i]!, percent(typical.same[i]!)),
    ...(methods === null ? [] : [say.methods(range(methods), lines.lines.length)]),
    ...(guaranteed === null
      ? [say.unguaranteed]
      : [
          say.guaranteed(
            say.range(guaranteed.best[i]!, guaranteed.worst[i]!),
            guaranteed.best[i] === guaranteed.worst[i],
          ),
          ...(guaranteed.exact ? [] : [say.loose]),
        ]),
  ];
}

/** What turns a pair, in as many sentences as there is to say. */
export function sayPair(
  pair: Pair,
  { table, indicators, weights }: Evaluation,
  locale: Locale,
): readonly string[] {
  const say = SAYINGS[locale];
  const [ahead, behind] = [table.units[pair.ahead]!, table.units[pair.behind]!];
  const near = pair.near ? [say.near] : [];
  if (pair.unknown !== null) return [say.unknown[pair.unknown], ...near];
  if (pair.epsilon === null) return [say.firm(ahead, behind), ...near];
  if (pair.epsilon === 0) return [say.level(ahead, behind)];
  const { one, shift } = pair;
  return [
    say.epsilon(ahead, behind, percent(pair.epsilon)),
    ...(one === null
      ? []
      : [say.one(indicators[one.indicator]!, percent(weights[one.indicator]!), percent(one.weight))]),
    ...(shift === null ? [] : [say.shift(percent(shift.total))]),
    ...near,
  ];
}

/** @example sayChanges([{ of: 'aggregate', method: 'geometric' }], 'zh-CN') // '合成改用几何平均' */
export function sayChanges(changes: readonly Change[], locale: Locale): string {
  const { normalise, aggregate, missing } = SCHEME_WORDS[locale].vocabularies;
  const say = SAYINGS[locale];
  return say.join(
    changes.map((change) => {
      switch (change.of) {
        case 'normalise':
          return say.change.normalise(normalise[change.method]);
        case 'aggregate':
          return say.change.aggregate(aggregate[change.method]);
        case 'missing':
          return say.change.missing(missing[change.method]);
        default:
          return change satisfies never;
      }
    }),
  );
}

/** @example sayUnfit('no-gaps', 'en-US') // 'nothing is missing' */
export const sayUnfit = (why: Unfit['why'], locale: Locale): string => SAYINGS[locale].unfit[why];

/** How far a ranking is from the published one. */
export function sayShift({ changes, mean, most }: Shift, units: Names, locale: Locale): string {
  const say = SAYINGS[locale];
  if (most === null) return say.unmoved;
  return say.moved(figure(mean), units[most]!, Math.abs(changes[most]!), changes[most]! > 0);
}

/** What becomes of the ranking without an indicator or a dimension. */
export function sayWithoutPart({ name, shift }: WithoutPart, units: Names, locale: Locale): string {
  const say = SAYINGS[locale];
  return say.without(name, shift === null ? say.uncomputed : sayShift(shift, units, locale));
}

/** So many pairs are named. */
const MOST_PAIRS = 3;

/** A warning for each unit on which the order of others hangs; one sentence that says so where there is none. */
export function sayWithoutUnits(
  found: readonly WithoutUnit[],
  units: Names,
  locale: Locale,
): readonly string[] {
  const say = SAYINGS[locale];
  const warnings = found.flatMap(({ unit, swapped }) => {
    if (swapped.length === 0) return [];
    const named = swapped.slice(0, MOST_PAIRS).map(([a, b]) => say.pair(units[a]!, units[b]!));
    return [say.swapped(units[unit]!, named, swapped.length - named.length)];
  });
  return warnings.length > 0 ? warnings : [say.independent];
}

/** What is to be said of how the indicators hang together; the strongest first. */
export function sayRelations(found: Relations, names: Names, locale: Locale): readonly string[] {
  const say = SAYINGS[locale];
  const { dead, doubled, opposed, against, withScore, alpha, judged } = found;
  const separator = locale === 'zh-CN' ? '、' : ', ';
  return [
    ...(dead.length === 0 ? [] : [say.dead(dead.map((j) => names[j]!).join(separator))]),
    ...(judged ? [] : [say.few]),
    ...doubled.map(({ first, second, correlation: r }) =>
      say.doubled(names[first]!, names[second]!, figure(r, 3)),
    ),
    ...opposed.map(({ first, second, correlation: r }) =>
      say.opposed(names[first]!, names[second]!, figure(r, 3)),
    ),
    ...against.map((j) => say.against(names[j]!, figure(withScore[j]!, 3))),
    ...(judged && !Number.isNaN(alpha.standardised) ? [say.alpha(figure(alpha.standardised, 3))] : []),
  ];
}

/** Whom the score favours by size; nothing where it favours nobody. */
export const sayBias = ({ column, spearman, biased }: Bias, locale: Locale): string | null =>
  biased ? SAYINGS[locale].bias(column, figure(spearman, 3), spearman > 0) : null;

/** @example sayFavourable({ weights: new Float64Array(0), score: 81.5, rank: 2 }, 'en-US') // 'Under the weights within the limits that suit it best it scores 81.5 and comes 2nd.' */
export const sayFavourable = ({ score, rank }: Favourable, locale: Locale): string =>
  SAYINGS[locale].favourable(figure(score, 4), rank);
