/** How a condition is said, in Chinese and English: templates that are filled to write it and matched to read it. */
import type { Condition, Scope } from '../../engine';
import type { Locale } from '../locale';

type Simple = Exclude<Condition, { kind: 'every' | 'some' | 'not' | 'joined' }>;

/**
 * Of the templates of one kind the first is written whose blanks are exactly what the condition holds; all are read.
 * Blanks: `{scope}` may stay empty; `{is}`, `{name}`, `{label}`, `{column}` are quoted; `{top}`, `{bottom}` are
 * percentages; the others are numbers.
 */
export interface Phrases {
  readonly simple: { readonly [Kind in Simple['kind']]: readonly string[] };
  readonly scopes: { readonly [S in Scope]: string };
  readonly quotes: readonly [string, string];
  readonly and: string;
  readonly or: string;
  readonly not: string;
  /** For one part or none, where no word stands between. */
  readonly every: string;
  readonly some: string;
  /** `{by}` is quoted. */
  readonly joined: string;
  readonly brackets: readonly [string, string];
  readonly separator: string;
}

export const PHRASES: { readonly [L in Locale]: Phrases } = {
  'zh-CN': {
    simple: {
      rank: ['{scope}排名前{atMost}位', '{scope}排名前{atMost}名'],
      rankFromLast: ['{scope}排名后{atMost}位', '{scope}排名末{atMost}位', '{scope}排名后{atMost}名'],
      rankAtLeast: ['{scope}排名第{atLeast}位及以后', '{scope}排名{atLeast}位以后(含)'],
      rise: [
        '{scope}排名前进≥{atLeast}',
        '{scope}排名连续{running}年前进≥{atLeast}',
        '{scope}排名前进{atLeast}位以上',
        '{scope}排名前进{atLeast}名以上',
        '{scope}排名连续{running}年前进{atLeast}位以上',
      ],
      fall: [
        '{scope}排名后退≥{atLeast}',
        '{scope}排名连续{running}年后退≥{atLeast}',
        '{scope}排名后退{atLeast}位以上',
        '{scope}排名后退{atLeast}名以上',
        '{scope}排名连续{running}年后退{atLeast}位以上',
      ],
      score: ['综合得分', '综合得分≥{atLeast}', '综合得分<{below}', '{atLeast}≤综合得分<{below}'],
      tier: ['等次为{is}', '等次={is}'],
      indicator: ['指标{name}', '指标{name}≥{atLeast}', '指标{name}<{below}', '{atLeast}≤指标{name}<{below}'],
      share: [
        '{scope}排名占比',
        '{scope}排名前{top}',
        '{scope}排名后{bottom}',
        '{scope}排名前{top}、后{bottom}',
      ],
      label: ['有标签{label}'],
      streak: ['连续{years}年有标签{label}', '标签{label}连续{years}年'],
      times: ['{years}年内{times}次有标签{label}'],
      flag: ['列{column}有标记'],
    },
    scopes: { overall: '全市', group: '本组', outer: '全省' },
    quotes: ['“', '”'],
    and: '且',
    or: '或',
    not: '非',
    every: '全部',
    some: '任一',
    joined: '以{by}开关连接',
    brackets: ['（', '）'],
    separator: '；',
  },
  'en-US': {
    simple: {
      rank: ['{scope} rank in the first {atMost}', '{scope} rank in the top {atMost}'],
      rankFromLast: ['{scope} rank in the last {atMost}', '{scope} rank in the bottom {atMost}'],
      rankAtLeast: ['{scope} rank {atLeast} or later'],
      rise: ['{scope} rank up ≥ {atLeast}', '{scope} rank up ≥ {atLeast} for {running} years running'],
      fall: ['{scope} rank down ≥ {atLeast}', '{scope} rank down ≥ {atLeast} for {running} years running'],
      score: ['score', 'score ≥ {atLeast}', 'score < {below}', '{atLeast} ≤ score < {below}'],
      tier: ['tier is {is}'],
      indicator: [
        'indicator {name}',
        'indicator {name} ≥ {atLeast}',
        'indicator {name} < {below}',
        '{atLeast} ≤ indicator {name} < {below}',
      ],
      share: [
        '{scope} rank by share',
        '{scope} rank in the first {top}',
        '{scope} rank in the last {bottom}',
        '{scope} rank in the first {top} or last {bottom}',
      ],
      label: ['label {label}'],
      streak: ['label {label} for {years} years running'],
      times: ['label {label} in {times} of {years} years'],
      flag: ['flag in column {column}'],
    },
    scopes: { overall: 'overall', group: 'group', outer: 'outer' },
    quotes: ['"', '"'],
    and: 'and',
    or: 'or',
    not: 'not',
    every: 'all',
    some: 'any',
    joined: 'joined by switch {by}',
    brackets: ['(', ')'],
    separator: '; ',
  },
};

const QUOTED = new Set(['is', 'name', 'label', 'column', 'by']);
const PERCENT = new Set(['top', 'bottom']);

/** How the blank of a template is written. */
export function blankKind(name: string): 'scope' | 'quoted' | 'percent' | 'number' {
  if (name === 'scope') return name;
  return QUOTED.has(name) ? 'quoted' : PERCENT.has(name) ? 'percent' : 'number';
}
