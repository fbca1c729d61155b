/** How a condition is said, in Chinese and English: templates that are filled to write it and matched to read it. */
import type { Condition, CutTies, ROUNDINGS, Scope } from '../../engine';
import type { Locale } from '../locale';

type Rounding = (typeof ROUNDINGS)[number];
type Simple = Exclude<Condition, { kind: 'every' | 'some' | 'not' | 'joined' }>;

/**
 * Of the templates of one kind the first is written whose blanks are exactly what the condition holds; all are read.
 * Blanks: `{scope}`, `{of}`, `{ties}`, `{round}` may stay empty; names are quoted; `{top}`, `{bottom}` are percentages;
 * the others are numbers.
 */
export interface Phrases {
  readonly simple: { readonly [Kind in Simple['kind']]: readonly string[] };
  readonly scopes: { readonly [S in Scope]: string };
  readonly ties: { readonly [T in CutTies]: string };
  readonly roundings: { readonly [R in Rounding]: string };
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

/** What is above, below or between, each bound with or without the number itself. */
const bounded = (subject: string): readonly string[] => [
  subject,
  ...['≥{atLeast}', '>{above}', '≤{atMost}', '<{below}'].map((bound) => subject + bound),
  ...['{atLeast}≤', '{above}<'].flatMap((low) =>
    ['<{below}', '≤{atMost}'].map((high) => low + subject + high),
  ),
];

/** The same with spaces around the signs. */
const boundedApart = (subject: string): readonly string[] =>
  bounded(subject).map((template) => template.replace(/[≥>≤<]/g, ' $& '));

export const PHRASES: { readonly [L in Locale]: Phrases } = {
  'zh-CN': {
    simple: {
      rank: ['{scope}{of}排名前{atMost}位{ties}', '{scope}{of}排名前{atMost}名{ties}'],
      rankFromLast: [
        '{scope}{of}排名后{atMost}位{ties}',
        '{scope}{of}排名末{atMost}位{ties}',
        '{scope}{of}排名后{atMost}名{ties}',
        '{scope}{of}排名最后{atMost}位{ties}',
        '{scope}{of}排名最后{atMost}名{ties}',
      ],
      rankAtLeast: ['{scope}{of}排名第{atLeast}位及以后', '{scope}{of}排名{atLeast}位以后(含)'],
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
      scoreRise: [
        '综合得分提高≥{atLeast}',
        '综合得分连续{running}年提高≥{atLeast}',
        '综合得分提高{atLeast}分以上',
      ],
      scoreFall: [
        '综合得分降低≥{atLeast}',
        '综合得分连续{running}年降低≥{atLeast}',
        '综合得分降低{atLeast}分以上',
      ],
      score: bounded('综合得分'),
      tier: ['等次为{is}', '等次={is}'],
      indicator: bounded('指标{name}'),
      completion: bounded('指标{name}与列{column}之比'),
      strength: ['指标{name}为本单位位次最好的{atMost}项之一'],
      weakness: ['指标{name}为本单位位次最差的{atMost}项之一'],
      share: [
        '{scope}{of}排名占比{round}{ties}',
        '{scope}{of}排名前{top}{round}{ties}',
        '{scope}{of}排名后{bottom}{round}{ties}',
        '{scope}{of}排名前{top}、后{bottom}{round}{ties}',
      ],
      label: ['有标签{label}', '{ago}年前有标签{label}', '{ago}期前有标签{label}'],
      streak: ['连续{years}年有标签{label}', '标签{label}连续{years}年'],
      times: ['{years}年内{times}次有标签{label}'],
      flag: ['列{column}有标记'],
      category: ['列{column}为{is}', '列{column}={is}'],
      unfilled: ['待填'],
    },
    scopes: { overall: '全市', group: '本组', outer: '全省' },
    ties: { all: '（并列的都计）', none: '（并列的都不计）', keys: '（并列的按同分比较项）' },
    roundings: { floor: '（舍去小数）', round: '（四舍五入）', ceil: '（进一）' },
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
      rank: [
        '{scope} rank {of} in the first {atMost} {ties}',
        '{scope} rank {of} in the top {atMost} {ties}',
      ],
      rankFromLast: [
        '{scope} rank {of} in the last {atMost} {ties}',
        '{scope} rank {of} in the bottom {atMost} {ties}',
      ],
      rankAtLeast: ['{scope} rank {of} {atLeast} or later'],
      rise: ['{scope} rank up ≥ {atLeast}', '{scope} rank up ≥ {atLeast} for {running} year(s) running'],
      fall: ['{scope} rank down ≥ {atLeast}', '{scope} rank down ≥ {atLeast} for {running} year(s) running'],
      scoreRise: ['score up ≥ {atLeast}', 'score up ≥ {atLeast} for {running} year(s) running'],
      scoreFall: ['score down ≥ {atLeast}', 'score down ≥ {atLeast} for {running} year(s) running'],
      score: boundedApart('score'),
      tier: ['tier is {is}'],
      indicator: boundedApart('indicator {name}'),
      completion: boundedApart('indicator {name} over column {column}'),
      strength: ['indicator {name} among the best {atMost} of the unit'],
      weakness: ['indicator {name} among the worst {atMost} of the unit'],
      share: [
        '{scope} rank {of} by share {round} {ties}',
        '{scope} rank {of} in the first {top} {round} {ties}',
        '{scope} rank {of} in the last {bottom} {round} {ties}',
        '{scope} rank {of} in the first {top} or last {bottom} {round} {ties}',
      ],
      label: ['label {label}', 'label {label} {ago} year(s) ago'],
      streak: ['label {label} for {years} year(s) running'],
      times: ['label {label} in {times} of {years} year(s)'],
      flag: ['flag in column {column}'],
      category: ['column {column} is {is}'],
      unfilled: ['to be filled in'],
    },
    scopes: { overall: 'overall', group: 'group', outer: 'outer' },
    ties: { all: '(ties in)', none: '(ties out)', keys: '(ties by keys)' },
    roundings: { floor: '(rounded down)', round: '(rounded)', ceil: '(rounded up)' },
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

const QUOTED = new Set(['is', 'name', 'label', 'column', 'by', 'of']);
const PERCENT = new Set(['top', 'bottom']);

/** Blanks that are filled from a list of words, and where that list stands. */
export const WORDED = { scope: 'scopes', ties: 'ties', round: 'roundings' } as const;

/** Blanks that may stay empty. */
export const OPTIONAL: ReadonlySet<string> = new Set([...Object.keys(WORDED), 'of']);

export const isWorded = (name: string): name is keyof typeof WORDED => Object.hasOwn(WORDED, name);

/** How the blank of a template is written. */
export function blankKind(name: string): 'word' | 'quoted' | 'percent' | 'number' {
  if (isWorded(name)) return 'word';
  return QUOTED.has(name) ? 'quoted' : PERCENT.has(name) ? 'percent' : 'number';
}
