/** What the result sheet (排名结果) says in either language. */
import type { Locale } from './locale';

export interface SheetWords {
  readonly schemeTitle: string;
  readonly resultTitle: string;
  readonly heads: {
    readonly rank: string;
    readonly unit: string;
    readonly score: string;
    readonly bonus: string;
    /** Where the earlier period is the year before. */
    readonly previousYear: string;
    readonly previousPeriod: string;
    readonly change: string;
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
  readonly newUnit: string;
  readonly notes: string;
  readonly listSeparator: string;
  readonly sentenceSeparator: string;
}

const zh: SheetWords = {
  schemeTitle: '评价方案',
  resultTitle: '排名结果',
  heads: {
    rank: '名次',
    unit: '开发区',
    score: '综合得分',
    bonus: '加减分',
    previousYear: '上年名次',
    previousPeriod: '上期名次',
    change: '位次变动',
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
  newUnit: '新参评',
  notes: '注：',
  listSeparator: '、',
  sentenceSeparator: '；',
};

const en: SheetWords = {
  schemeTitle: 'Scheme',
  resultTitle: 'Ranking',
  heads: {
    rank: 'Rank',
    unit: 'Development zone',
    score: 'Composite score',
    bonus: 'Bonus and deduction',
    previousYear: 'Rank last year',
    previousPeriod: 'Rank last period',
    change: 'Rank change',
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
  newUnit: 'newly included',
  notes: 'Notes:',
  listSeparator: ', ',
  sentenceSeparator: '; ',
};

export const SHEET_WORDS: { readonly [L in Locale]: SheetWords } = { 'zh-CN': zh, 'en-US': en };
