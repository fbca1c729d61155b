/** The words of the reply (答复) to a unit that has objected, as such letters are written. */
import type { Locale } from './locale';

export interface ReplyWords {
  readonly title: (unit: string, period: string) => string;
  readonly addressee: (unit: string) => string;
  readonly lead: (period: string, indicators: readonly string[]) => string;
  readonly headings: Readonly<Record<'claim' | 'decision' | 'result' | 'cuts', string>>;
  readonly claimed: (indicator: string, was: string, claimed: string) => string;
  readonly accepted: (indicator: string, claimed: string) => string;
  readonly rejected: (indicator: string, was: string) => string;
  readonly reason: (text: string) => string;
  readonly join: string;
  readonly stop: string;
  readonly changed: (what: string, was: string, now: string) => string;
  readonly kept: (said: readonly string[]) => string;
  readonly still: (what: string, now: string) => string;
  readonly what: Readonly<Record<'score' | 'rank' | 'groupRank' | 'tier' | 'labels' | 'amount', string>>;
  readonly points: (value: string) => string;
  readonly place: (rank: number) => string;
  readonly amount: (wan: number) => string;
  readonly none: string;
  readonly atLeast: (tier: string, score: string) => string;
  readonly last: (tier: string, score: string) => string;
  readonly lastRank: (tier: string, rank: number) => string;
  readonly line: (rule: string, score: string) => string;
  readonly asWere: string;
  readonly annex: (unit: string) => string;
  readonly heads: Readonly<
    Record<
      'number' | 'indicator' | 'measure' | 'weight' | 'value' | 'points' | 'before' | 'after' | 'only',
      string
    >
  >;
  readonly notesHeading: string;
  readonly onlyOwn: string;
  readonly rounded: (decimals: number) => string;
  readonly labels: (names: readonly string[]) => string;
}

const zh: ReplyWords = {
  title: (unit, period) => `关于${unit}${period}评价数据申诉的复核答复`,
  addressee: (unit) => `${unit}：`,
  lead: (period, indicators) =>
    `你单位对${period}评价中${indicators.map((name) => `“${name}”`).join('、')}数据提出的申诉收悉。经复核，现答复如下。`,
  headings: {
    claim: '申诉事项',
    decision: '复核意见',
    result: '复核后的结果',
    cuts: '等次和标签的标准',
  },
  claimed: (indicator, was, claimed) => `“${indicator}”原为${was}，你单位申诉为${claimed}`,
  accepted: (indicator, claimed) => `“${indicator}”予以采纳，改为${claimed}`,
  rejected: (indicator, was) => `“${indicator}”不予采纳，仍为${was}`,
  reason: (text) => `理由：${text}`,
  join: '；',
  stop: '。',
  changed: (what, was, now) => `${what}由${was}调整为${now}`,
  still: (what, now) => `${what}${now}`,
  kept: (said) => `${said.join('，')}，${said.length > 1 ? '均' : ''}维持不变`,
  what: {
    score: '综合得分',
    rank: '名次',
    groupRank: '组内名次',
    tier: '等次',
    labels: '标签',
    amount: '奖惩金额',
  },
  points: (value) => `${value}分`,
  place: (rank) => `第${rank}名`,
  amount: (wan) => `${wan}万元`,
  none: '无',
  atLeast: (tier, score) => `${tier}：综合得分不低于${score}分`,
  last: (tier, score) => `${tier}：最低综合得分${score}分`,
  lastRank: (tier, rank) => `${tier}：至第${rank}名`,
  line: (rule, score) => `${rule}（分数线${score}分）`,
  asWere: '以上为本次评定时的标准和分数线。',
  annex: (unit) => `${unit}各项指标数据和得分`,
  heads: {
    number: '序号',
    indicator: '指标',
    measure: '计量单位',
    weight: '权重（%）',
    value: '数值',
    points: '得分',
    before: '复核前',
    after: '复核后',
    only: '采用',
  },
  notesHeading: '注：',
  onlyOwn: '本答复只列你单位的数据和结果，以及等次、标签的标准。',
  rounded: (decimals) => `得分为各项指标无量纲化后的得分，显示到小数点后${decimals}位。`,
  labels: (names) => names.join('、'),
};

const en: ReplyWords = {
  title: (unit, period) =>
    `Reply to the Objection of ${unit}${period === '' ? '' : ` on the Assessment of ${period}`}`,
  addressee: (unit) => `To ${unit}`,
  lead: (period, indicators) =>
    `We have reviewed your objection to the figures of ${indicators.map((name) => `“${name}”`).join(', ')}${period === '' ? '' : ` in the assessment of ${period}`} and reply as follows.`,
  headings: {
    claim: 'The objection',
    decision: 'The decision',
    result: 'Your result after the review',
    cuts: 'Where tiers and labels begin',
  },
  claimed: (indicator, was, claimed) => `“${indicator}” was ${was}; you claim ${claimed}`,
  accepted: (indicator, claimed) => `“${indicator}” is accepted and becomes ${claimed}`,
  rejected: (indicator, was) => `“${indicator}” is not accepted and remains ${was}`,
  reason: (text) => `Reason: ${text}`,
  join: '; ',
  stop: '.',
  changed: (what, was, now) => `${what} changes from ${was} to ${now}`,
  still: (what, now) => `${what} ${now}`,
  kept: (said) => `unchanged: ${said.join(', ')}`,
  what: {
    score: 'score',
    rank: 'rank',
    groupRank: 'rank in the group',
    tier: 'tier',
    labels: 'labels',
    amount: 'amount',
  },
  points: (value) => value,
  place: (rank) => String(rank),
  amount: (wan) => `CNY ${(wan * 10_000).toLocaleString('en-US')}`,
  none: 'none',
  atLeast: (tier, score) => `${tier}: a score of ${score} at least`,
  last: (tier, score) => `${tier}: lowest score ${score}`,
  lastRank: (tier, rank) => `${tier}: down to rank ${rank}`,
  line: (rule, score) => `${rule} (score at the line: ${score})`,
  asWere: 'These are the lines as they were drawn in this assessment.',
  annex: (unit) => `Figures and points of ${unit}`,
  heads: {
    number: 'No.',
    indicator: 'Indicator',
    measure: 'Measure',
    weight: 'Weight (%)',
    value: 'Figure',
    points: 'Points',
    before: 'before',
    after: 'after',
    only: 'as taken',
  },
  notesHeading: 'Notes',
  onlyOwn:
    'This reply gives your own figures and results, and where tiers and labels begin, and nothing else.',
  rounded: (decimals) => `Points are those of each indicator by itself, shown to ${decimals} decimals.`,
  labels: (names) => names.join(', '),
};

export const REPLY_WORDS: { readonly [L in Locale]: ReplyWords } = { 'zh-CN': zh, 'en-US': en };
