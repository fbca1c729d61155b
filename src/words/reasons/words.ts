/** What a reason says, piece by piece, in each language. */
import type { Numbers, Scope } from '../../engine';
import type { Locale } from '../locale';

export interface ReasonWords {
  readonly scopes: { readonly [S in Scope]: string };
  /** `last` is what the earlier period is called: 上年, 上期. */
  readonly rise: (numbers: Numbers, yearly: boolean) => string;
  readonly fall: (numbers: Numbers, yearly: boolean) => string;
  /** A move of which nothing is known, since the rank before is missing. */
  readonly noRankBefore: (yearly: boolean) => string;
  readonly riseRunning: (years: number) => string;
  readonly fallRunning: (years: number) => string;
  readonly rank: (scope: string, numbers: Numbers) => string;
  readonly rankFromLast: (scope: string, numbers: Numbers) => string;
  readonly score: (numbers: Numbers) => string;
  readonly indicator: (name: string, numbers: Numbers) => string;
  readonly tier: (name: string) => string;
  readonly label: (name: string) => string;
  readonly streak: (years: number) => string;
  readonly times: (label: string, times: number, years: number) => string;
  readonly flag: (column: string, flag: string) => string;
  readonly notMet: (condition: string) => string;
  /** What is not known, where a condition stays open. */
  readonly open: {
    readonly population: string;
    readonly earlier: string;
    readonly value: string;
  };
  readonly first: string;
  readonly conflict: string;
  readonly toVerify: string;
  readonly amount: (tenThousands: number, label: string) => string;
  readonly comma: string;
  readonly brackets: readonly [string, string];
}

const number = (value: number | undefined, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value ?? NaN);

const zhNumber = (value: number | undefined): string => number(value, 'zh-CN');
const enNumber = (value: number | undefined): string => number(value, 'en-US');

const zh: ReasonWords = {
  scopes: { overall: '全市', group: '本组', outer: '全省' },
  rise: ({ change }, yearly) => `较上${yearly ? '年' : '期'}前进${zhNumber(change)}位`,
  fall: ({ change = NaN }, yearly) => `较上${yearly ? '年' : '期'}后退${zhNumber(-change)}位`,
  noRankBefore: (yearly) => `缺上${yearly ? '年' : '期'}名次`,
  riseRunning: (years) => `连续${years}年进位`,
  fallRunning: (years) => `连续${years}年退位`,
  rank: (scope, { rank }) => `${scope}第${zhNumber(rank)}名`,
  rankFromLast: (scope, { fromLast }) => `${scope}倒数第${zhNumber(fromLast)}`,
  score: ({ value }) => `综合得分${zhNumber(value)}`,
  indicator: (name, { value }) => `${name}${zhNumber(value)}`,
  tier: (name) => `等次为${name}`,
  label: (name) => `已列入${name}`,
  streak: (years) => `连续${years}年`,
  times: (label, times, years) => `${years}年内${times}次${label}`,
  flag: (column, flag) => `${column}：${flag}`,
  notMet: (condition) => `不符合“${condition}”`,
  open: { population: '全省参评数未填', earlier: '缺此前数据', value: '缺数据' },
  first: '首年，此前情况未知',
  conflict: '奖惩并存，请人工认定',
  toVerify: '待核',
  amount: (tenThousands, label) => `${label === '' ? '奖励' : label}${zhNumber(tenThousands)}万元`,
  comma: '，',
  brackets: ['（', '）'],
};

const en: ReasonWords = {
  scopes: { overall: 'overall ', group: 'group ', outer: 'outer ' },
  rise: ({ change }, yearly) => `up ${enNumber(change)} on last ${yearly ? 'year' : 'period'}`,
  fall: ({ change = NaN }, yearly) => `down ${enNumber(-change)} on last ${yearly ? 'year' : 'period'}`,
  noRankBefore: (yearly) => `rank of last ${yearly ? 'year' : 'period'} missing`,
  riseRunning: (years) => `up ${years} years running`,
  fallRunning: (years) => `down ${years} years running`,
  rank: (scope, { rank }) => `${scope}rank ${enNumber(rank)}`,
  rankFromLast: (scope, { fromLast }) => `${scope}rank ${enNumber(fromLast)} from the bottom`,
  score: ({ value }) => `score ${enNumber(value)}`,
  indicator: (name, { value }) => `${name} ${enNumber(value)}`,
  tier: (name) => `tier ${name}`,
  label: (name) => `listed for ${name}`,
  streak: (years) => `${years} years running`,
  times: (label, times, years) => `${label} in ${times} of ${years} years`,
  flag: (column, flag) => `${column}: ${flag}`,
  notMet: (condition) => `not “${condition}”`,
  open: {
    population: 'size of the outer ranking not given',
    earlier: 'earlier data missing',
    value: 'data missing',
  },
  first: 'first year, what was before is unknown',
  conflict: 'reward and penalty both apply: to be decided by hand',
  toVerify: ' (to be verified)',
  amount: (tenThousands, label) =>
    `${label === '' ? 'award' : `${label},`} ${enNumber(tenThousands * 10_000)} yuan`,
  comma: ', ',
  brackets: [' (', ')'],
};

export const REASON_WORDS: { readonly [L in Locale]: ReasonWords } = { 'zh-CN': zh, 'en-US': en };
