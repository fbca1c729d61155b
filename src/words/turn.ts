/** What it takes to turn the order of two units: a sentence each, in both languages. */
import type { Evaluation } from '../engine';
import type { Pair } from '../engine/robustness';
import type { Locale } from './locale';
import { sayPercent } from './robustness';

interface Sayings {
  readonly epsilon: (ahead: string, behind: string, share: string) => string;
  readonly firm: (ahead: string, behind: string) => string;
  readonly level: (first: string, second: string) => string;
  readonly near: string;
  readonly one: (indicator: string, from: string, to: string) => string;
  readonly shift: (share: string) => string;
  readonly unknown: Readonly<Record<NonNullable<Pair['unknown']>, string>>;
}

const chinese: Sayings = {
  epsilon: (ahead, behind, share) => `只要有${share}的权重可以随意另行分配，${behind}就可能追平${ahead}。`,
  firm: (ahead, behind) => `无论权重怎样取值，${behind}都追不上${ahead}。`,
  level: (first, second) => `${first}与${second}得分相同。`,
  near: '两者几乎并列，名次先后不宜过分看重。',
  one: (indicator, from, to) =>
    `只改一个权重（其余按原比例分摊）：${indicator}由${from}改为${to}，两者即持平。`,
  shift: (share) => `从一些指标挪到别的指标的权重至少要有${share}，两者才会持平。`,
  unknown: {
    gaps: '两者缺报的指标不同，权重分摊不一，未作计算。',
    groups: '两者所在组的权重不同，未作计算。',
    bonus: '有加减分，而得分不是逐项相加，未作计算。',
  },
};

const english: Sayings = {
  epsilon: (ahead, behind, share) =>
    `If ${share} of the weight could be given out anew at will, ${behind} could draw level with ${ahead}.`,
  firm: (ahead, behind) => `Under no weights does ${behind} draw level with ${ahead}.`,
  level: (first, second) => `${first} and ${second} have the same score.`,
  near: 'The two are all but tied: little should be made of their order.',
  one: (indicator, from, to) =>
    `By one weight alone (the others in the same proportions): with ${indicator} at ${to} instead of ${from} they are level.`,
  shift: (share) =>
    `At least ${share} of the weight must move from some indicators to others to make them level.`,
  unknown: {
    gaps: 'The two lack different indicators, so that their weights differ: not computed.',
    groups: 'The two have the weights of different groups: not computed.',
    bonus: 'Points are added to scores that are no sums: not computed.',
  },
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

/** What turns a pair, in as many sentences as there is to say. */
export function sayTurn(
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
    say.epsilon(ahead, behind, sayPercent(pair.epsilon)),
    ...(one === null
      ? []
      : [say.one(indicators[one.indicator]!, ...sayApart(weights[one.indicator]!, one.weight))]),
    ...(shift === null ? [] : [say.shift(sayPercent(shift.total))]),
    ...near,
  ];
}

/** Two shares that differ are not written alike. */
function sayApart(from: number, to: number): readonly [string, string] {
  const decimals = [1, 2, 3, 4, 5].find((each) => sayPercent(from, each) !== sayPercent(to, each)) ?? 6;
  return [sayPercent(from, decimals), sayPercent(to, decimals)];
}
