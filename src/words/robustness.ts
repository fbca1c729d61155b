/** How sure a rank is: typical and guaranteed ranks, the most favourable weights; a sentence each, in both languages. */
import type { Around, Favourable, Progress, Robustness } from '../engine/robustness';
import { ordinal } from './bulletin/figure';
import type { Locale } from './locale';

interface Sayings {
  /** Names of what stands beside each other and must not be taken for one another. */
  readonly titles: Readonly<Record<'typical' | 'methods' | 'guaranteed' | 'pairs' | 'favourable', string>>;
  readonly stage: Readonly<Record<Progress['stage'], string>>;
  readonly range: (best: number, worst: number) => string;
  readonly typical: (range: string, median: number, same: string) => string;
  readonly always: (rank: number) => string;
  readonly methods: (range: string, lines: number) => string;
  readonly guaranteed: (range: string, fixed: boolean) => string;
  readonly loose: string;
  readonly unguaranteed: string;
  readonly box: (share: string, but: readonly string[]) => string;
  readonly every: (but: readonly string[]) => string;
  readonly limit: (indicator: string, low: string, high: string) => string;
  readonly fixed: (indicator: string) => string;
  readonly favourable: (score: string, rank: number, other: boolean) => string;
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
  always: (rank) => `抽取的各种权重下都是第${rank}名。`,
  methods: (range, lines) => `连同其他${lines}种算法一起抽取，九成落在${range}。`,
  guaranteed: (range, fixed) =>
    `无论权重在范围内怎样取值，名次都${fixed ? `是${range}` : `在${range}之内`}。`,
  loose: '保证名次区间一定成立，但可能偏宽：有缺报数据，或得分取舍的影响只能从宽计入。',
  unguaranteed: '所用合成方法的得分不能由权重逐项相加得出，无法给出保证名次区间，只能抽样。',
  box: (share, but) =>
    `各指标权重上下浮动${share}${but.length > 0 ? `，其中${but.join('，')}` : ''}（合计仍为100%）。`,
  every: (but) => `各指标权重任意取值${but.length > 0 ? `，其中${but.join('，')}` : ''}（合计为100%）。`,
  limit: (indicator, low, high) =>
    low === high ? `${indicator}固定为${low}` : `${indicator}为${low}至${high}`,
  fixed: (indicator) => `${indicator}不变`,
  favourable: (score, rank, other) =>
    `在权重范围内取使它得分最高的权重，得${score}分，列第${rank}名${other ? '（别的权重下得分低些，名次却可能更好）' : ''}。`,
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
    `Over the weights drawn: ${range} in nine draws of ten, ${ordinal(median)} in the middle; ${same} of the draws give the published rank.`,
  always: (rank) => `Over all weights drawn: ${ordinal(rank)}.`,
  methods: (range, lines) =>
    `With ${lines} other way${lines === 1 ? '' : 's'} to compute drawn too: ${range} in nine draws of ten.`,
  guaranteed: (range, fixed) =>
    `Whatever the weights within the limits, the rank is ${fixed ? '' : 'from '}${range}.`,
  loose:
    'Guaranteed ranks hold for certain, but may be wider than need be: values are missing, or the rounding of scores could only be allowed for.',
  unguaranteed:
    'Under this way of aggregating the score is no sum over the weights: no ranks can be guaranteed, only drawn.',
  box: (share, but) =>
    `Each weight ${share} more or less${but.length > 0 ? `, but ${but.join(', ')}` : ''} (100% in all).`,
  every: (but) => `Any weights at all${but.length > 0 ? `, but ${but.join(', ')}` : ''} (100% in all).`,
  limit: (indicator, low, high) =>
    low === high ? `${indicator} fixed at ${low}` : `${indicator} from ${low} to ${high}`,
  fixed: (indicator) => `${indicator} as it is`,
  favourable: (score, rank, other) =>
    `The weights within the limits that give it the highest score give it ${score} and the rank ${ordinal(rank)}${other ? ' (under others it scores less, but may rank better)' : ''}.`,
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

/**
 * Gives a share of a whole; all and nothing are said of all and nothing alone.
 * @example sayPercent(0.0256) // '2.56%'
 */
export function sayPercent(share: number, decimals = share < 0.0995 ? 2 : 1): string {
  const said = Number((share * 100).toFixed(decimals));
  const step = Number((10 ** -decimals).toFixed(decimals));
  if (said === 0 && share > 0) return `<${step}%`;
  if (said === 100 && share < 1) return `>${Number((100 - step).toFixed(decimals))}%`;
  return `${said}%`;
}

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

/**
 * Gives what the ranks hold for: a share more or less, or all weights, but for single ones.
 * @example sayAround({ share: 'all', limits: new Map(), fixed: ['tax'] }, 'en-US') // 'Any weights at all, but tax as it is (100% in all).'
 */
export function sayAround(
  {
    share,
    limits = new Map<string, readonly [number, number]>(),
    fixed = [],
  }: Around & Required<Pick<Around, 'share'>>,
  locale: Locale,
): string {
  const say = SAYINGS[locale];
  const limited = [...limits].map(([name, [low, high]]) =>
    say.limit(name, sayPercent(low), sayPercent(high)),
  );
  const but = [...limited, ...fixed.filter((name) => !limits.has(name)).map(say.fixed)];
  return share === 'all' ? say.every(but) : say.box(sayPercent(share), but);
}

/** What is typical and what is guaranteed of one unit, a sentence each; none for a unit that is not ranked. */
export function sayRobustness(found: Robustness, i: number, locale: Locale): readonly string[] {
  const say = SAYINGS[locale];
  const { typical, methods, lines, guaranteed } = found;
  if (Number.isNaN(typical.median[i]!)) return [];
  const range = (of: { readonly low: Float64Array; readonly high: Float64Array }) =>
    say.range(of.low[i]!, of.high[i]!);
  return [
    typical.same[i] === 1
      ? say.always(typical.median[i]!)
      : say.typical(range(typical), typical.median[i]!, sayPercent(typical.same[i]!)),
    ...(methods === null ? [] : [say.methods(range(methods), lines.lines.length)]),
    ...(guaranteed === null
      ? []
      : [
          say.guaranteed(
            say.range(guaranteed.best[i]!, guaranteed.worst[i]!),
            guaranteed.best[i] === guaranteed.worst[i],
          ),
        ]),
  ];
}

/** Gives what there is to know of the guaranteed ranks as a whole: that there are none, or may be narrower ones; null = nothing. */
export function sayGuarantee({ guaranteed }: Pick<Robustness, 'guaranteed'>, locale: Locale): string | null {
  const say = SAYINGS[locale];
  return guaranteed === null ? say.unguaranteed : guaranteed.exact ? null : say.loose;
}

/**
 * Gives what the best weights give; `reachable` is the best rank that other weights may give.
 * @example sayFavourable({ weights: new Float64Array(0), score: 81.5, rank: 2 }, 2, 'en-US') // 'The weights within the limits that give it the highest score give it 81.5 and the rank 2nd.'
 */
export const sayFavourable = ({ score, rank }: Favourable, reachable: number, locale: Locale): string =>
  SAYINGS[locale].favourable(String(Number(score.toFixed(4))), rank, reachable < rank);
