/** What the result sheet (排名结果) says in either language. */
import type { Locale } from './locale';

export interface SheetWords {
  readonly schemeTitle: string;
  /** Below every printed page; `&P` is its number, `&N` how many there are. */
  readonly footer: string;
  readonly resultTitle: string;
  readonly heads: {
    readonly rank: string;
    readonly unit: string;
    readonly group: string;
    readonly groupRank: string;
    readonly score: string;
    readonly bonus: string;
    /** Where the earlier period is the year before. */
    readonly previousYear: string;
    readonly previousPeriod: string;
    readonly change: string;
    /** Periods running up or down. */
    readonly trend: string;
    readonly best: string;
    readonly worst: string;
    /** Over the last changes, three at the most. */
    readonly gained: string;
    readonly tier: string;
    readonly labels: string;
    readonly amount: string;
    readonly reasons: string;
  };
  /** Before the period; read back. */
  readonly period: string;
  readonly periodUnknown: string;
  readonly source: (sheet: string, range: string) => string;
  readonly scheme: (name: string) => string;
  readonly schemeUnnamed: string;
  readonly unchanged: string;
  /** Number formats of periods running: up, down. */
  readonly running: readonly [string, string];
  readonly newUnit: string;
  /** After a label that is not settled; read back. */
  readonly open: string;
  readonly sentenceSeparator: string;
  readonly notes: ResultNotes;
}

/** Below the table: how it was made and what to know of it. */
export interface ResultNotes {
  readonly heading: string;
  readonly scoring: (indicators: number, methods: string, weighting: string, aggregate: string) => string;
  /** Without indicators. */
  readonly byPiece: string;
  readonly rounding: (decimals: number | null) => string;
  readonly ties: (rule: string) => string;
  readonly ranksRead: string;
  readonly compared: (period: string) => string;
  readonly population: (population: number) => string;
  readonly open: string;
  readonly draft: string;
  readonly excluded: (list: string) => string;
  readonly excludedAt: (where: string, why: string) => string;
}

const zh: SheetWords = {
  schemeTitle: '评价方案',
  footer: '第&P页／共&N页',
  resultTitle: '排名结果',
  heads: {
    rank: '名次',
    unit: '参评单位',
    group: '组别',
    groupRank: '组内名次',
    score: '综合得分',
    bonus: '加减分',
    previousYear: '上年名次',
    previousPeriod: '上期名次',
    change: '位次变动',
    trend: '连续进退',
    best: '最好名次',
    worst: '最差名次',
    gained: '近三次变动合计',
    tier: '等次',
    labels: '标签',
    amount: '奖励金额（万元）',
    reasons: '理由',
  },
  period: '期间：',
  periodUnknown: '未注明',
  source: (sheet, range) => `来源：${sheet}!${range}`,
  scheme: (name) => `方案：${name}`,
  schemeUnnamed: '通用方案',
  unchanged: '持平',
  running: ['连进', '连退'],
  newUnit: '新参评',
  open: '（待核）',
  sentenceSeparator: '；',
  notes: {
    heading: '注：',
    byPiece: '计分：没有计分指标，只计加减分。',
    scoring: (indicators, methods, weighting, aggregate) =>
      `计分：${indicators}项指标，无量纲化用${methods}，${weighting}，${aggregate}。`,
    rounding: (decimals) =>
      decimals === null ? '得分不取整，按原值排名。' : `得分保留${decimals}位小数后排名。`,
    ties: (rule) => `${rule}。`,
    ranksRead: '名次为数据表所列，不另计分。',
    compared: (period) => `位次变动与${period}比较：↑为前进，↓为后退。`,
    population: (population) => `全省参评数：${population}。`,
    open: '标“待核”的，所需数据不全，核实后再定。',
    draft: '奖惩为按评价方案计算的建议名单，以主管部门认定为准。',
    excluded: (list) => `未计入：${list}。`,
    excludedAt: (where, why) => `${where}（${why}）`,
  },
};

const en: SheetWords = {
  schemeTitle: 'Scheme',
  footer: 'Page &P of &N',
  resultTitle: 'Ranking',
  heads: {
    rank: 'Rank',
    unit: 'Unit',
    group: 'Group',
    groupRank: 'Rank in group',
    score: 'Composite score',
    bonus: 'Bonus and deduction',
    previousYear: 'Rank last year',
    previousPeriod: 'Rank last period',
    change: 'Rank change',
    trend: 'Periods running',
    best: 'Best rank',
    worst: 'Worst rank',
    gained: 'Sum of the last three changes',
    tier: 'Tier',
    labels: 'Labels',
    amount: 'Award (10,000 yuan)',
    reasons: 'Reason',
  },
  period: 'Period: ',
  periodUnknown: 'not stated',
  source: (sheet, range) => `Source: ${sheet}!${range}`,
  scheme: (name) => `Scheme: ${name}`,
  schemeUnnamed: 'plain',
  unchanged: 'unchanged',
  running: ['up ', 'down '],
  newUnit: 'newly included',
  open: ' (to be verified)',
  sentenceSeparator: '; ',
  notes: {
    heading: 'Notes:',
    byPiece: 'Scoring: no indicators, points by the piece alone.',
    scoring: (indicators, methods, weighting, aggregate) =>
      `Scores: indicators ${indicators}; normalisation ${methods}; weights ${weighting}; aggregation ${aggregate}.`,
    rounding: (decimals) =>
      decimals === null
        ? 'Scores are ranked unrounded.'
        : `Scores are rounded to ${decimals} decimals, then ranked.`,
    ties: (rule) => `Ties: ${rule}.`,
    ranksRead: 'The ranks are those of the table; nothing was scored.',
    compared: (period) => `Rank changes are against ${period}: ↑ up, ↓ down.`,
    population: (population) => `Zones in the outer ranking: ${population}.`,
    open: 'Where something is to be verified, data are missing that would settle it.',
    draft: 'Awards and penalties are proposals computed by the scheme; the authority decides.',
    excluded: (list) => `Not counted: ${list}.`,
    excludedAt: (where, why) => `${where} (${why})`,
  },
};

export const SHEET_WORDS: { readonly [L in Locale]: SheetWords } = { 'zh-CN': zh, 'en-US': en };
