/** What the detail sheet (得分明细) says in either language. */
import type { Locale } from './locale';

export interface DetailWords {
  readonly title: string;
  /** Names of its blocks of columns. */
  readonly blocks: {
    readonly score: string;
    readonly dimensions: string;
    readonly raw: string;
    readonly computed: string;
    readonly treated: string;
    readonly points: string;
    /** Where they add up to the index; else `weighted`. */
    readonly contributions: string;
    readonly weighted: string;
    readonly lost: string;
    readonly apart: string;
  };
  readonly heads: {
    readonly behindBest: string;
    readonly behindMean: string;
    readonly index: string;
    readonly unrounded: string;
  };
  readonly weight: (group: string | null) => string;
  readonly method: string;
  readonly mean: string;
  readonly best: string;
  readonly worst: string;
  readonly notes: {
    readonly adds: string;
    readonly addsToIndex: string;
    readonly addsNot: (aggregate: string) => string;
    readonly shared: string;
    /** Items stand by themselves, before the cap on their sum. */
    readonly capped: (cap: number) => string;
    readonly byGroup: string;
    readonly gaps: string;
    readonly precision: string;
  };
}

const zh: DetailWords = {
  title: '得分明细',
  blocks: {
    score: '总分',
    dimensions: '维度得分',
    raw: '指标值（原始数据）',
    computed: '计算列（不计分）',
    treated: '指标值（处理缺报、异常值后）',
    points: '指标得分（无量纲化后）',
    contributions: '贡献（权重×指标得分）',
    weighted: '加权得分（权重×指标得分，不可相加）',
    lost: '贡献与该项最好之差',
    apart: '贡献与该项平均之差',
  },
  heads: {
    behindBest: '与最高之差',
    behindMean: '与平均之差',
    index: '指标合成得分',
    unrounded: '取整前总分',
  },
  weight: (group) => (group === null ? '权重' : `权重（${group}）`),
  method: '单位、方向，方法',
  mean: '平均',
  best: '最好',
  worst: '最差',
  notes: {
    adds: '各项贡献之和等于取整前的综合得分。',
    addsToIndex: '各项贡献之和等于指标合成得分，再计其他各项即为总分。',
    addsNot: (aggregate) => `合成含${aggregate}，加权得分之和不等于综合得分，只供比较。`,
    shared: '未计分的指标为空格，其权重由同级其他指标按比例分担，贡献按分担后的权重计算。',
    capped: (cap) => `各加分项为合计上限（${cap}分）之前的分数，合计以“加减分”列为准。`,
    byGroup: '各组权重不同，贡献按本组权重计算。',
    gaps: '差为本单位减最好（或平均）：负数为落后。',
    precision: '单元格内为完整数值，显示时取整。',
  },
};

const en: DetailWords = {
  title: 'Score detail',
  blocks: {
    score: 'Total',
    dimensions: 'Dimension scores',
    raw: 'Values as reported',
    computed: 'Computed, not scored',
    treated: 'Values after missing and outlier rules',
    points: 'Points after normalisation',
    contributions: 'Contribution (weight × points)',
    weighted: 'Weighted points (weight × points; they do not add up)',
    lost: 'Contribution against the best of its column',
    apart: 'Contribution against the mean of its column',
  },
  heads: {
    behindBest: 'Against the best',
    behindMean: 'Against the mean',
    index: 'Index of the indicators',
    unrounded: 'Total before rounding',
  },
  weight: (group) => (group === null ? 'Weight' : `Weight (${group})`),
  method: 'Measure and direction, method',
  mean: 'Mean',
  best: 'Best',
  worst: 'Worst',
  notes: {
    adds: 'The contributions add up to the composite score before rounding.',
    addsToIndex:
      'The contributions add up to the index of the indicators; with the other items it makes the total.',
    addsNot: (aggregate) =>
      `The aggregation includes ${aggregate}: weighted points do not add up to the composite score and only serve comparison.`,
    shared:
      'An indicator without points is blank; its weight is shared among those beside it, and contributions are computed with the shared weights.',
    capped: (cap) =>
      `Bonus items are shown before the limit of ${cap} on their sum; what counts is the column of bonus and deduction.`,
    byGroup: 'Groups have weights of their own; contributions use those of the unit’s group.',
    gaps: 'Differences are the unit less the best (or the mean): below 0 is behind.',
    precision: 'Cells hold full numbers and show them rounded.',
  },
};

export const DETAIL_WORDS: { readonly [L in Locale]: DetailWords } = { 'zh-CN': zh, 'en-US': en };
