/** What each subject is called: by the word of the scheme sheet where it has one. */
import type { Locale } from '../locale';
import { SCHEME_WORDS } from '../scheme';
import type { HelpGroup, OfEach } from './subjects';

type Named = 'direction' | 'condition' | 'award' | 'robustness' | 'why';

const zh: Pick<OfEach<string>, Named> = {
  direction: { high: '越高越好', low: '越低越好', near: '以目标值为佳', between: '以区间为佳' },
  condition: {
    rank: '排名前几位',
    rankFromLast: '排名后几位',
    rankAtLeast: '第几位及以后',
    share: '排名前后百分之几',
    rise: '排名前进',
    fall: '排名后退',
    scoreRise: '得分提高',
    scoreFall: '得分降低',
    score: '综合得分',
    tier: '等次',
    indicator: '指标数值',
    completion: '完成率',
    strength: '亮点',
    weakness: '短板',
    label: '标签',
    streak: '连续几期',
    times: '几期内几次',
    flag: '有标记',
    category: '类别',
    every: '同时满足',
    some: '满足其一',
    not: '不满足',
    joined: '以开关连接',
    unfilled: '待填',
  },
  award: {
    reward: '奖励',
    penalty: '惩处',
    tierCap: '等次上限',
    quota: '规则名额',
    group: '规则组',
    open: '待核',
  },
  robustness: {
    typical: '常见名次区间',
    methods: '换方法后的名次区间',
    guaranteed: '保证名次区间',
    favourable: '最有利权重',
    limits: '权重浮动范围',
    pairs: '相邻单位谁先谁后',
    leftOut: '去掉一项会怎样',
    weighing: '权重与实际作用',
    relations: '指标之间的关系',
  },
  why: {
    contributions: '得分构成',
    against: '与其他单位比较',
    needed: '达到目标需要什么',
    moved: '名次为何变动',
  },
};

const en: Pick<OfEach<string>, Named> = {
  direction: {
    high: 'Higher is better',
    low: 'Lower is better',
    near: 'Best near a target',
    between: 'Best within a range',
  },
  condition: {
    rank: 'Among the first',
    rankFromLast: 'Among the last',
    rankAtLeast: 'So many or later',
    share: 'Within a share',
    rise: 'Places up',
    fall: 'Places down',
    scoreRise: 'Points up',
    scoreFall: 'Points down',
    score: 'Score',
    tier: 'Tier',
    indicator: 'Value of an indicator',
    completion: 'Target reached',
    strength: 'Strength',
    weakness: 'Weakness',
    label: 'Label',
    streak: 'Periods running',
    times: 'Times in so many periods',
    flag: 'Mark',
    category: 'Kind',
    every: 'All of them',
    some: 'One of them',
    not: 'Not',
    joined: 'Joined by a switch',
    unfilled: 'To be filled in',
  },
  award: {
    reward: 'Reward',
    penalty: 'Penalty',
    tierCap: 'Tier cap',
    quota: 'Quota of a rule',
    group: 'Group of rules',
    open: 'To be verified',
  },
  robustness: {
    typical: 'Typical ranks',
    methods: 'Typical ranks under other methods too',
    guaranteed: 'Guaranteed ranks',
    favourable: 'Most favourable weights',
    limits: 'How far weights may vary',
    pairs: 'Who is ahead of the next',
    leftOut: 'If one thing is left out',
    weighing: 'Weights and what they really do',
    relations: 'How indicators hang together',
  },
  why: {
    contributions: 'What the score is made of',
    against: 'Against another unit',
    needed: 'What it would take',
    moved: 'Why the rank moved',
  },
};

const named = (own: Pick<OfEach<string>, Named>, locale: Locale): OfEach<string> => {
  const { compute, missing, treat, normalise, weighting, aggregate, adjustment, ties, tierBy } =
    SCHEME_WORDS[locale].vocabularies;
  return { ...own, compute, missing, treat, normalise, weighting, aggregate, adjustment, ties, tierBy };
};

export const HELP_TITLES: Readonly<Record<Locale, OfEach<string>>> = {
  'zh-CN': named(zh, 'zh-CN'),
  'en-US': named(en, 'en-US'),
};

/** What a group of subjects is called. */
export const GROUP_TITLES: Readonly<Record<Locale, Readonly<Record<HelpGroup, string>>>> = {
  'zh-CN': {
    direction: '指标方向',
    compute: '计算列',
    missing: '缺报处理',
    treat: '异常值处理',
    normalise: '无量纲化方法',
    weighting: '赋权方法',
    aggregate: '合成方法',
    adjustment: '加分扣分',
    ties: '并列规则',
    tierBy: '分档办法',
    condition: '规则的条件',
    award: '规则的给予',
    robustness: '稳健性',
    why: '名次说明',
  },
  'en-US': {
    direction: 'Direction',
    compute: 'Computed columns',
    missing: 'Gaps',
    treat: 'Outliers',
    normalise: 'Points of an indicator',
    weighting: 'Weights',
    aggregate: 'Aggregation',
    adjustment: 'Bonus and deductions',
    ties: 'Ties',
    tierBy: 'Tiers',
    condition: 'Conditions of rules',
    award: 'What rules give',
    robustness: 'How sure a ranking is',
    why: 'Why this rank',
  },
};
