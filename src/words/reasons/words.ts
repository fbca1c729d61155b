/** What a reason says, piece by piece, in each language. */
import type { Numbers, Scope } from '../../engine';
import type { Locale } from '../locale';

export interface ReasonWords {
  readonly scopes: { readonly [S in Scope]: string };
  /** `last` is what the earlier period is called: 上年, 上期. */
  readonly rise: (numbers: Numbers, yearly: boolean) => string;
  readonly fall: (numbers: Numbers, yearly: boolean) => string;
  /** A place in a ranking that the table does not hold. */
  readonly noRank: (scope: string) => string;
  /** A move of which nothing is known, since the rank before is missing. */
  readonly noRankBefore: (scope: string, yearly: boolean) => string;
  /** A move of a unit that was others in the period before. */
  readonly merged: (origins: string, count: number, yearly: boolean) => string;
  readonly scoreRise: (numbers: Numbers, yearly: boolean) => string;
  readonly scoreFall: (numbers: Numbers, yearly: boolean) => string;
  readonly noScoreBefore: (yearly: boolean) => string;
  readonly scoreRiseRunning: (years: number) => string;
  readonly scoreFallRunning: (years: number) => string;
  readonly riseRunning: (years: number) => string;
  readonly fallRunning: (years: number) => string;
  /** An indicator or dimension whose ranking is meant. */
  readonly named: (name: string) => string;
  readonly rank: (scope: string, numbers: Numbers) => string;
  readonly rankFromLast: (scope: string, numbers: Numbers) => string;
  readonly score: (value: string) => string;
  /** Value over that of another column. */
  readonly completion: (name: string, column: string, value: string) => string;
  readonly strength: (name: string, numbers: Numbers) => string;
  readonly weakness: (name: string, numbers: Numbers) => string;
  /** A value, by how its column is shown. */
  readonly number: (name: string, value: string) => string;
  readonly percent: (name: string, value: string) => string;
  readonly points: (name: string, value: string) => string;
  readonly tier: (name: string) => string;
  readonly label: (name: string) => string;
  readonly labelAgo: (name: string, years: number) => string;
  /** Place among those who compete for what only so many are given. */
  readonly quota: (place: number, count: number) => string;
  readonly streak: (years: number) => string;
  readonly times: (label: string, times: number, years: number) => string;
  readonly flag: (column: string, flag: string) => string;
  /** What stands in a cell without anything. */
  readonly blank: string;
  readonly notMet: (condition: string) => string;
  /** What is not known, where a condition stays open. */
  readonly open: {
    readonly population: string;
    readonly earlier: string;
    readonly value: string;
    /** Of somebody who may come before. */
    readonly others: string;
  };
  readonly first: string;
  readonly conflict: string;
  readonly toVerify: string;
  readonly amount: (tenThousands: number, label: string) => string;
  readonly money: (tenThousands: number) => string;
  /** The source has lost the amount. */
  readonly amountUnfilled: (label: string) => string;
  readonly tierCap: (tier: string) => string;
  readonly or: string;
  readonly comma: string;
  readonly brackets: readonly [string, string];
}

const number = (value: number | undefined, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value ?? NaN);

const zhNumber = (value: number | undefined): string => number(value, 'zh-CN');
const enNumber = (value: number | undefined): string => number(value, 'en-US');
const enYears = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`;

const zh: ReasonWords = {
  scopes: { overall: '全市', group: '本组', outer: '全省' },
  rise: ({ change }, yearly) => `较上${yearly ? '年' : '期'}前进${zhNumber(change)}位`,
  fall: ({ change = NaN }, yearly) => `较上${yearly ? '年' : '期'}后退${zhNumber(-change)}位`,
  noRank: (scope) => `缺${scope}名次`,
  noRankBefore: (scope, yearly) => `缺上${yearly ? '年' : '期'}${scope}名次`,
  merged: (origins, count, yearly) =>
    `由${origins}${count > 1 ? '合并而成' : '分设或改组而来'}，与上${yearly ? '年' : '期'}不可比`,
  scoreRise: ({ gain }, yearly) => `得分较上${yearly ? '年' : '期'}提高${zhNumber(gain)}分`,
  scoreFall: ({ gain = NaN }, yearly) => `得分较上${yearly ? '年' : '期'}降低${zhNumber(-gain)}分`,
  noScoreBefore: (yearly) => `缺上${yearly ? '年' : '期'}得分`,
  scoreRiseRunning: (years) => `得分连续${years}年提高`,
  scoreFallRunning: (years) => `得分连续${years}年降低`,
  riseRunning: (years) => `连续${years}年进位`,
  fallRunning: (years) => `连续${years}年退位`,
  named: (name) => name,
  rank: (scope, { rank }) => `${scope}第${zhNumber(rank)}名`,
  rankFromLast: (scope, { fromLast }) => `${scope}倒数第${zhNumber(fromLast)}`,
  score: (value) => `综合得分${value}`,
  number: (name, value) => `${name}${value}`,
  percent: (name, value) => `${name}${value}%`,
  points: (name, value) => `${name}${value}个百分点`,
  completion: (name, column, value) => `${name}为${column}的${value}%`,
  strength: (name, { rank }) => `${name}第${zhNumber(rank)}名，为本单位强项`,
  weakness: (name, { rank }) => `${name}第${zhNumber(rank)}名，为本单位弱项`,
  tier: (name) => `等次为${name}`,
  label: (name) => `已列入${name}`,
  labelAgo: (name, years) => `${years === 1 ? '上年' : `${years}年前`}列入${name}`,
  quota: (place, count) => `居第${place}，取${count}名`,
  streak: (years) => `连续${years}年`,
  times: (label, times, years) => `${years}年内${times}次${label}`,
  flag: (column, flag) => `${column}：${flag}`,
  blank: '空',
  notMet: (condition) => `不符合“${condition}”`,
  open: { population: '全省参评数未填', earlier: '缺此前数据', value: '缺数据', others: '另有单位待核' },
  first: '首年，此前情况未知',
  conflict: '奖惩并存，请人工认定',
  toVerify: '待核',
  amount: (tenThousands, label) => `${label === '' ? '奖励' : label}${zhNumber(tenThousands)}万元`,
  money: (tenThousands) => `${zhNumber(tenThousands)}万元`,
  amountUnfilled: (label) => `${label === '' ? '奖励' : label}，金额待核`,
  tierCap: (tier) => `等次不高于${tier}`,
  or: '或',
  comma: '，',
  brackets: ['（', '）'],
};

const en: ReasonWords = {
  scopes: { overall: 'overall ', group: 'group ', outer: 'outer ' },
  rise: ({ change }, yearly) => `up ${enNumber(change)} on last ${yearly ? 'year' : 'period'}`,
  fall: ({ change = NaN }, yearly) => `down ${enNumber(-change)} on last ${yearly ? 'year' : 'period'}`,
  noRank: (scope) => `no ${scope}rank`,
  noRankBefore: (scope, yearly) => `${scope}rank of last ${yearly ? 'year' : 'period'} missing`,
  merged: (origins, count, yearly) =>
    `${count > 1 ? 'merged of' : 'made of'} ${origins}: not comparable with last ${yearly ? 'year' : 'period'}`,
  scoreRise: ({ gain }, yearly) => `score up ${enNumber(gain)} on last ${yearly ? 'year' : 'period'}`,
  scoreFall: ({ gain = NaN }, yearly) =>
    `score down ${enNumber(-gain)} on last ${yearly ? 'year' : 'period'}`,
  noScoreBefore: (yearly) => `score of last ${yearly ? 'year' : 'period'} missing`,
  scoreRiseRunning: (years) => `score up ${enYears(years)} running`,
  scoreFallRunning: (years) => `score down ${enYears(years)} running`,
  riseRunning: (years) => `up ${enYears(years)} running`,
  fallRunning: (years) => `down ${enYears(years)} running`,
  named: (name) => `${name} `,
  rank: (scope, { rank }) => `${scope}rank ${enNumber(rank)}`,
  rankFromLast: (scope, { fromLast }) => `${scope}rank ${enNumber(fromLast)} from the bottom`,
  score: (value) => `score ${value}`,
  number: (name, value) => `${name} ${value}`,
  percent: (name, value) => `${name} ${value}%`,
  points: (name, value) => `${name} ${value} points`,
  completion: (name, column, value) => `${name} at ${value}% of ${column}`,
  strength: (name, { rank }) => `${name} rank ${enNumber(rank)}, a strength of the unit`,
  weakness: (name, { rank }) => `${name} rank ${enNumber(rank)}, a weakness of the unit`,
  tier: (name) => `tier ${name}`,
  label: (name) => `listed for ${name}`,
  labelAgo: (name, years) => `listed for ${name} ${years === 1 ? 'last year' : `${years} years ago`}`,
  quota: (place, count) => `place ${place} of ${count} taken`,
  streak: (years) => `${enYears(years)} running`,
  times: (label, times, years) => `${label} in ${times} of ${enYears(years)}`,
  flag: (column, flag) => `${column}: ${flag}`,
  blank: 'blank',
  notMet: (condition) => `not “${condition}”`,
  open: {
    population: 'size of the outer ranking not given',
    earlier: 'earlier data missing',
    value: 'data missing',
    others: 'others to be verified',
  },
  first: 'first year, what was before is unknown',
  conflict: 'reward and penalty both apply: to be decided by hand',
  toVerify: ' (to be verified)',
  money: (tenThousands) => `${enNumber(tenThousands * 10_000)} yuan`,
  amount: (tenThousands, label) =>
    `${label === '' ? 'award' : `${label},`} ${enNumber(tenThousands * 10_000)} yuan`,
  amountUnfilled: (label) => `${label === '' ? 'award' : label}, amount to be verified`,
  tierCap: (tier) => `no tier above ${tier}`,
  or: ' or ',
  comma: ', ',
  brackets: [' (', ')'],
};

export const REASON_WORDS: { readonly [L in Locale]: ReasonWords } = { 'zh-CN': zh, 'en-US': en };
