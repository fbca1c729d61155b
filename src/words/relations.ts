/** How indicators hang together, and whom the score favours by size: a sentence each, in both languages. */
import type { Bias, Relations } from '../engine/explain';
import type { Locale } from './locale';

interface Sayings {
  readonly dead: (names: string) => string;
  readonly doubled: (first: string, second: string, r: string) => string;
  readonly opposed: (first: string, second: string, r: string) => string;
  readonly against: (name: string, r: string) => string;
  /** By what internal consistency means: below nought, low, high. */
  readonly alpha: (alpha: string, means: 'opposed' | 'low' | 'high') => string;
  readonly few: string;
  readonly bias: (column: string, rho: string, up: boolean) => string;
}

const chinese: Sayings = {
  dead: (names) => `${names}在各单位之间没有差异，不起区分作用。`,
  doubled: (first, second, r) => `${first}与${second}几乎同步（相关系数${r}），等于重复计算。`,
  opposed: (first, second, r) => `${first}与${second}此高彼低（相关系数${r}），互相抵消。`,
  against: (name, r) => `${name}与综合得分反向（相关系数${r}）：这一项越好，名次反而越靠后。`,
  alpha: (alpha, means) =>
    `内部一致性（克朗巴哈α，最高为1）为${alpha}：${{ opposed: '有的指标此高彼低，互相抵消', low: '各指标各有侧重', high: '各指标说的大体是同一件事' }[means]}。`,
  few: '单位太少，不作判断。',
  bias: (column, rho, up) =>
    `得分随${column}${up ? '升高' : '降低'}（秩相关系数${rho}），对${up ? '大' : '小'}的单位有利。`,
};

const english: Sayings = {
  dead: (names) => `${names}: alike for all units, and tells none from another.`,
  doubled: (first, second, r) =>
    `${first} and ${second} say nearly the same (correlation ${r}): it counts twice.`,
  opposed: (first, second, r) => `${first} and ${second} work against each other (correlation ${r}).`,
  against: (name, r) =>
    `${name} runs against the score (correlation ${r}): who does better in it tends to rank lower.`,
  alpha: (alpha, means) =>
    `Internal consistency (Cronbach's α, 1 at most) is ${alpha}: ${{ opposed: 'some indicators work against others', low: 'each indicator says something of its own', high: 'the indicators say much the same' }[means]}.`,
  few: 'There are too few units to judge by.',
  bias: (column, rho, up) =>
    `The score ${up ? 'rises' : 'falls'} with ${column} (rank correlation ${rho}): this favours the ${up ? 'large' : 'small'}.`,
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

const figure = (r: number): string => String(Number(r.toFixed(3))).replace('-', '−');

/** From here on indicators are usually taken to say the same (Nunnally 1978). */
const CONSISTENT = 0.7;

const meaningOf = (alpha: number) => (alpha < 0 ? 'opposed' : alpha < CONSISTENT ? 'low' : 'high');

/** What is to be said of how the indicators hang together; the strongest first. */
export function sayRelations(found: Relations, names: readonly string[], locale: Locale): readonly string[] {
  const say = SAYINGS[locale];
  const { dead, doubled, opposed, against, withScore, alpha, judged } = found;
  const separator = locale === 'zh-CN' ? '、' : ', ';
  return [
    ...(dead.length === 0 ? [] : [say.dead(dead.map((j) => names[j]!).join(separator))]),
    ...(judged ? [] : [say.few]),
    ...doubled.map(({ first, second, correlation: r }) =>
      say.doubled(names[first]!, names[second]!, figure(r)),
    ),
    ...opposed.map(({ first, second, correlation: r }) =>
      say.opposed(names[first]!, names[second]!, figure(r)),
    ),
    ...against.map((j) => say.against(names[j]!, figure(withScore[j]!))),
    ...(judged && !Number.isNaN(alpha.standardised)
      ? [say.alpha(figure(alpha.standardised), meaningOf(alpha.standardised))]
      : []),
  ];
}

/** Whom the score favours by size; nothing where it favours nobody. */
export const sayBias = ({ column, spearman, biased }: Bias, locale: Locale): string | null =>
  biased ? SAYINGS[locale].bias(column, figure(spearman), spearman > 0) : null;
