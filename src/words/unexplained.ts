/** What about a ranking cannot be explained, and why: a sentence each, in both languages. */
import type { Locale } from './locale';

export interface UnexplainedWords {
  /** The table holds ranks, and no figures that they came from. */
  readonly ranksOnly: string;
  readonly noScore: (unit: string) => string;
  readonly sameUnit: (unit: string) => string;
  /** `like`: names like it; none = all names. */
  readonly unitUnknown: (name: string, like: string, isNear: boolean) => string;
  readonly noEarlier: string;
  /** Ranks of two years without figures. */
  readonly onlyRanks: (unit: string, before: string, now: string) => string;
  readonly notBefore: (unit: string) => string;
  /** In the earlier figures the unit goes by another name. */
  readonly namedThen: (unit: string, then: string) => string;
  readonly unsplit: string;
  /** One table holds ranks, perhaps among more units, the other figures. */
  readonly ranksAgainstFigures: string;
  readonly noTiers: string;
  readonly reachUnknown: (goal: string, known: string) => string;
  readonly fewUnits: string;
  readonly listed: (names: readonly string[]) => string;
}

const chinese: UnexplainedWords = {
  ranksOnly: '表中只有名次，没有各指标数据和得分，无从说明名次由哪些指标而来，也无法检验权重的影响。',
  noScore: (unit) => `${unit}没有得分，无从说明。`,
  sameUnit: (unit) => `${unit}不能与自身比较。`,
  unitUnknown: (name, like, isNear) =>
    `没有名为“${name}”的单位；${isNear ? '相近的有' : '参评的有'}：${like}。`,
  noEarlier: '表中没有上期数据，无从说明名次变动的原因。',
  onlyRanks: (unit, before, now) =>
    `${unit}上期第${before}名，本期第${now}名；只有名次，无从说明变动由何而来。`,
  notBefore: (unit) => `${unit}上期或本期没有名次（或不在同一组），无从比较。`,
  namedThen: (unit, then) => `上期数据中的“${then}”按${unit}对照。`,
  unsplit: '两期的方法无法逐项替换计算，名次变动未能分解。',
  ranksAgainstFigures:
    '一方是表中所列的位次（可能是在更多单位之间的），一方是按数据计算的名次，两者不能相比。',
  noTiers: '方案没有分档，不能问进入上一档需要什么。',
  reachUnknown: (goal, known) =>
    `“${goal}”既不是名次，也不是方案中的等次或标签${known === '' ? '' : `；可用：${known}`}。`,
  fewUnits: '只有一个单位有名次，没有可比的对象。',
  listed: (names) => names.join('、'),
};

const english: UnexplainedWords = {
  ranksOnly:
    'The table holds ranks only, no figures and no scores: nothing shows what the ranks came from, or what other weights would do.',
  noScore: (unit) => `${unit} has no score, so there is nothing to explain.`,
  sameUnit: (unit) => `${unit} cannot be compared with itself.`,
  unitUnknown: (name, like, isNear) =>
    `There is no unit called “${name}”; ${isNear ? 'similar names' : 'there are'}: ${like}.`,
  noEarlier: 'The table holds no figures of an earlier period, so nothing shows why ranks have moved.',
  onlyRanks: (unit, before, now) =>
    `${unit} was ranked ${before} in the period before and is ranked ${now} now; with ranks alone, nothing shows why.`,
  notBefore: (unit) =>
    `${unit} has no rank in one of the two periods, or was in another group: there is nothing to compare.`,
  namedThen: (unit, then) => `In the earlier figures, “${then}” is taken for ${unit}.`,
  unsplit:
    'The methods of the two periods cannot be applied to each other’s figures, so that the move could not be split.',
  ranksAgainstFigures:
    'One table lists ranks, perhaps among more units, and the other is ranked by its figures: the two cannot be compared.',
  noTiers: 'The scheme has no tiers, so there is no next tier to reach.',
  reachUnknown: (goal, known) =>
    `“${goal}” is no rank, and no tier or label of the scheme${known === '' ? '' : `; there are: ${known}`}.`,
  fewUnits: 'Only one unit is ranked: there is nothing to compare it with.',
  listed: (names) => names.join(', '),
};

export const UNEXPLAINED: { readonly [L in Locale]: UnexplainedWords } = {
  'zh-CN': chinese,
  'en-US': english,
};
