/** What the sheet of charts (图表) says in either language. */
import type { Locale } from './locale';

export interface ChartWords {
  readonly title: string;
  /** Above the cells that charts take their figures from. */
  readonly figures: string;
  readonly scores: {
    readonly heading: string;
    readonly note: (tiered: boolean) => string;
    readonly axis: (lowerIsBetter: boolean) => string;
    readonly untiered: string;
  };
  readonly contributions: {
    readonly heading: string;
    readonly note: string;
    readonly axis: string;
    readonly rest: (count: number) => string;
    readonly bonus: string;
    /** Units whose parts do not sum to their score. */
    readonly differs: (units: number) => string;
  };
  readonly movement: {
    readonly heading: (from: string, to: string) => string;
    readonly note: string;
    readonly first: (shown: number, all: number) => string;
    readonly axis: string;
  };
  readonly profile: {
    readonly heading: string;
    readonly choose: string;
    readonly note: (scale: string) => string;
    readonly title: string;
    readonly axis: string;
    readonly groupMean: string;
    readonly mean: string;
    readonly best: string;
    readonly heaviest: (shown: number, all: number) => string;
    readonly shownOnly: string;
  };
  readonly heat: {
    readonly heading: string;
    readonly note: (scale: string) => string;
    readonly rank: string;
    readonly unit: string;
    readonly group: string;
    readonly score: string;
    readonly missing: string;
  };
  readonly scale: { readonly points: string; readonly relative: string };
  /** Of several charts of one kind: which places they show. */
  readonly places: (from: number, to: number) => string;
  readonly limited: (first: number, last: number, all: number) => string;
  readonly unranked: (units: number) => string;
}

const zh: ChartWords = {
  title: '图表',
  figures: '作图数据',
  scores: {
    heading: '综合得分',
    note: (tiered) =>
      tiered ? '按名次排列；等次以颜色深浅区分，并写在单位名称之后。' : '按名次排列，数字为综合得分。',
    axis: (lower) => (lower ? '综合得分（越低越好）' : '综合得分（分）'),
    untiered: '不定等次',
  },
  contributions: {
    heading: '得分构成',
    note: '各部分为其对综合得分的贡献（分），相加即综合得分；按名次排列。',
    axis: '贡献（分）',
    rest: (count) => `其余${count}项`,
    bonus: '加减分',
    differs: (units) => `有${units}个单位因一票否决等调整，各部分之和与综合得分不一致。`,
  },
  movement: {
    heading: (from, to) => `名次变动（${from}至${to}）`,
    note: '名次越靠上越好。较上期：蓝色实线为前进，橙色虚线为后退，灰线为持平或不可比；线端为本期名次和单位，箭头为升降。',
    first: (shown, all) => `共${all}个单位，图中为前${shown}名。`,
    axis: '名次（位）',
  },
  profile: {
    heading: '单位画像',
    choose: '单位：',
    note: (scale) => `在黄色单元格中选择单位，图随之变化，无需插件。${scale}`,
    title: '与平均、最高对比',
    axis: '指标得分',
    groupMean: '同组平均',
    mean: '平均',
    best: '最高',
    heaviest: (shown, all) => `共${all}项指标，图中为权重最大的${shown}项。`,
    shownOnly: '平均、最高按热力图所列单位计算。',
  },
  heat: {
    heading: '指标得分热力图',
    note: (scale) => `颜色越深得分越高。${scale}`,
    rank: '名次',
    unit: '参评单位',
    group: '组别',
    score: '综合得分',
    missing: '—',
  },
  scale: {
    points: '数字为各指标无量纲化后的得分（0—100分）。',
    relative: '数字为各指标在全部单位中的相对位置（0为最低，100为最高）。',
  },
  places: (from, to) => `第${from}—${to}位`,
  limited: (first, last, all) => `共${all}个单位，图中为前${first}位和后${last}位。`,
  unranked: (units) => `另有${units}个单位无名次，不在图中。`,
};

const en: ChartWords = {
  title: 'Charts',
  figures: 'Figures of the charts',
  scores: {
    heading: 'Composite scores',
    note: (tiered) =>
      tiered
        ? 'In order of rank; the shade tells the tier, which also stands behind the name.'
        : 'In order of rank; the number is the composite score.',
    axis: (lower) => (lower ? 'Composite score (lower is better)' : 'Composite score (points)'),
    untiered: 'No tier',
  },
  contributions: {
    heading: 'What the scores are made of',
    note: 'Each part is what it adds to the composite score, in points; together they are the score. In order of rank.',
    axis: 'Contribution (points)',
    rest: (count) => `Other ${count}`,
    bonus: 'Bonus and deduction',
    differs: (units) => `Units whose parts do not sum to the score, after a veto or the like: ${units}.`,
  },
  movement: {
    heading: (from, to) => `Rank changes, ${from} to ${to}`,
    note: 'The higher, the better. Against the period before: blue solid lines moved up, orange dashed lines down, grey lines are unchanged or not comparable; at the end stand the rank now and the unit, with an arrow for its way.',
    first: (shown, all) => `Units: ${all}; the chart shows the first ${shown}.`,
    axis: 'Rank',
  },
  profile: {
    heading: 'One unit',
    choose: 'Unit:',
    note: (scale) => `Choose a unit in the yellow cell and the chart follows, without the add-in. ${scale}`,
    title: 'Against the mean and the best',
    axis: 'Points',
    groupMean: 'Mean of its group',
    mean: 'Mean',
    best: 'Best',
    heaviest: (shown, all) => `Indicators: ${all}; the chart shows the ${shown} with the largest weights.`,
    shownOnly: 'Mean and best are of the units in the heat map.',
  },
  heat: {
    heading: 'Heat map of the indicators',
    note: (scale) => `The darker, the higher. ${scale}`,
    rank: 'Rank',
    unit: 'Unit',
    group: 'Group',
    score: 'Score',
    missing: '—',
  },
  scale: {
    points: 'The numbers are normalised points, 0 to 100.',
    relative: 'The numbers are places between the lowest (0) and the highest (100) of all units.',
  },
  places: (from, to) => `places ${from}–${to}`,
  limited: (first, last, all) => `Units: ${all}; shown are the first ${first} and the last ${last}.`,
  unranked: (units) => `Units without a rank, not shown: ${units}.`,
};

export const CHART_WORDS: { readonly [L in Locale]: ChartWords } = { 'zh-CN': zh, 'en-US': en };
