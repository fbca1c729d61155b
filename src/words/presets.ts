/** What is said of every preset: its title, one sentence, and what its source has lost. */
import type { PresetName } from '../presets';
import type { Locale } from './locale';

export interface PresetWords {
  readonly title: string;
  readonly sentence: string;
  /** Empty where the preset is complete. */
  readonly missing: readonly string[];
}

type Presets = { readonly [P in PresetName]: PresetWords };

const chinese: Presets = {
  plain: {
    title: '通用：均权计分',
    sentence: '各指标极差标准化为0～100分，按权重求和（默认等权），得分保留两位小数排名。',
    missing: [],
  },
  jinan: {
    title: '济南：进位奖励与黄橙牌',
    sentence:
      '全省排名前进30、20、10名分别奖励300万、100万、50万元；全省后10位或全市后2位约谈，第一年黄牌，连续两年橙牌。',
    missing: [],
  },
  dezhou: {
    title: '德州：专项考核',
    sentence: '市考核30%、省考核70%，进入全省前10位加2分，分一至四等（3、4、4、2个），另设进步奖2个。',
    missing: [
      '一等、二等、三等奖励金额（原件仅存首位数字2、1、5）',
      '进步奖金额，及其按位次还是按得分计（暂按位次）',
      '第二档省排名的范围与分值',
      '“不得提拔重用”的适用情形',
      '省考核结果如何折分（暂按原分；只有省排名时按名次折分）',
    ],
  },
  shandong: {
    title: '山东：开发区四维评价',
    sentence:
      '按亩均效益、对外开放、创新驱动、产业集聚四个维度评价，外资外贸总量与增速按4:6计，特色产业园区加分。',
    missing: ['各维度与各指标的权重（未公布，暂按等权）', '完整的指标清单与各项计分办法', '加分项的分值上限'],
  },
  'national-2021': {
    title: '国家级经开区：2021年评价',
    sentence:
      '对外开放30、发展质量30、科技创新15、绿色发展15、统筹协调10；本区域后5位三年内出现两次的，列入降级备选名单。',
    missing: ['各维度之下的具体指标、权重与计分办法', '约谈所指“排名靠后”的范围'],
  },
  'per-mu-25-70-95': {
    title: '亩均论英雄：25%、70%、95%分档',
    sentence:
      '亩均税收45、亩均销售收入20、单位能耗增加值15、研发投入强度15、全员劳动生产率5，按25%、70%、95%分A、B、C、D四类。',
    missing: ['各指标由数值折算为得分的办法（暂按极差标准化）'],
  },
  'per-mu-20-30-5': {
    title: '亩均论英雄：A类20%、B类30%、D类5%',
    sentence:
      'A类取前20%、B类取30%（舍去小数），D类取末5%（进一），其余为C类；四星、五星园区直接评为A类，不占名额。',
    missing: ['指标与权重（暂取表中全部指标，等权）', '各指标由数值折算为得分的办法（暂按极差标准化）'],
  },
  'linyi-2012': {
    title: '临沂2012：功效系数法',
    sentence: '功效系数法，末位得权数的60%、首位得全部；指标考核占80%，表中有现场评审的占20%。',
    missing: ['指标清单与权重（暂取表中全部指标，等权）'],
  },
  'jining-2013': {
    title: '济宁2013：三项增幅30%',
    sentence:
      '固定资产投资、财政收入、工业增加值增幅逐项对照30%，三项全部达标的单列；统计营业收入突破100亿元、500亿元的个数（要求12个、2个）。',
    missing: [
      '30%是否含本数（正文为“以上”，标题为“超过”，以开关bound取用）',
      '“年均递增”所跨年数（暂按与上年同期比）',
    ],
  },
  'sharing-jibei': {
    title: '增量分成：济北',
    sentence: '收入增幅10%以内的部分区与开发区4:6，10%以上的部分2:8；不增不分。',
    missing: ['收入的口径（暂取表中的收入、财政收入或税收）'],
  },
  'sharing-linyi': {
    title: '增量返还：临沂高新区',
    sentence: '市级分享税收比上年增长部分的30%返还开发区。',
    missing: ['三年的起止年份（暂不限年份）'],
  },
  'sharing-zaozhuang': {
    title: '增量分成：枣庄高新区',
    sentence: '共享税收增量市级分成2021年15%、2022年10%，其余归开发区；其他年份无约定。',
    missing: ['比例所指一方（暂按市级）', '增量的基期（暂按上年同期）'],
  },
  hdi: {
    title: '人类发展指数（HDI）',
    sentence: '预期寿命、受教育年限、人均国民总收入按固定上下限折分，三个维度几何平均，保留三位小数排名。',
    missing: [],
  },
};

const english: Presets = {
  plain: {
    title: 'Plain: equal weights',
    sentence:
      'Indicators scaled to 0–100 by min-max, summed by weight (equal unless given), ranked on two decimals.',
    missing: [],
  },
  jinan: {
    title: 'Jinan: awards and cards',
    sentence:
      'Up 30, 20 or 10 places in the province earns 3, 1 or 0.5 million yuan; the last 10 of the province or the last 2 of the city are summoned: a yellow card, in the second year running an orange one.',
    missing: [],
  },
  dezhou: {
    title: 'Dezhou: special assessment',
    sentence:
      'City assessment 30 %, provincial assessment 70 %, two points for the province’s first ten, tiers of 3, 4, 4 and 2 zones, two progress awards.',
    missing: [
      'the amounts of tiers 1 to 3 (only the first digits 2, 1, 5 are left)',
      'the amount of the progress award, and whether it goes by rank or by score (by rank for now)',
      'the second band of provincial ranks and its points',
      'what bars leaders from promotion',
      'how the provincial result becomes points (as it stands for now; from ranks where there are only these)',
    ],
  },
  shandong: {
    title: 'Shandong: four dimensions',
    sentence:
      'Per-mu benefit, opening up, innovation and clustering; level and growth of FDI and trade go 4 : 6; characteristic parks are a bonus.',
    missing: [
      'the weights of dimensions and indicators (not published; equal for now)',
      'the full list of indicators and how each is scored',
      'the most that the bonus may add',
    ],
  },
  'national-2021': {
    title: 'National zones: evaluation of 2021',
    sentence:
      'Opening 30, quality 30, innovation 15, green development 15, coordination 10; in the last five of the own region twice in three years leads to the downgrade list.',
    missing: [
      'the indicators below the dimensions, their weights and scoring',
      'who counts as low in rank for a summons',
    ],
  },
  'per-mu-25-70-95': {
    title: 'Per-mu classes cut at 25, 70 and 95 %',
    sentence:
      'Tax per mu 45, sales per mu 20, value added per unit of energy 15, R&D intensity 15, labour productivity 5; classes A to D cut at 25, 70 and 95 % of the units.',
    missing: ['how values become points (min-max for now)'],
  },
  'per-mu-20-30-5': {
    title: 'Per-mu classes: A 20 %, B 30 %, D 5 %',
    sentence:
      'A the first 20 % and B the next 30 %, rounded down, D the last 5 %, rounded up, C the rest; parks of four or five stars are A outside the count.',
    missing: [
      'indicators and weights (all of the table, equal, for now)',
      'how values become points (min-max for now)',
    ],
  },
  'linyi-2012': {
    title: 'Linyi 2012: efficacy coefficient',
    sentence:
      'The last has 60 % of a weight, the first all of it; indicators count 80 % and review on the spot, where the table has it, 20 %.',
    missing: ['the list of indicators and their weights (all of the table, equal, for now)'],
  },
  'jining-2013': {
    title: 'Jining 2013: three growths of 30 %',
    sentence:
      'Growth of investment, revenue and industrial value added is each held against 30 %; zones that reach all three are told, and how many pass 10 and 50 billion yuan of revenue (12 and 2 are asked).',
    missing: [
      'whether 30 % itself will do (the text says both; the switch bound decides)',
      'over how many years growth is meant (over the year before, for now)',
    ],
  },
  'sharing-jibei': {
    title: 'Sharing of gains: Jibei',
    sentence:
      'Of growth up to 10 % the district has 40 % and the zone 60 %, of what is beyond 20 and 80 %; nothing where nothing is gained.',
    missing: ['which revenue is meant (revenue or tax, as the table has it, for now)'],
  },
  'sharing-linyi': {
    title: 'Refund of gains: Linyi',
    sentence: 'The zone is refunded 30 % of what the city’s part of the tax has gained on the year before.',
    missing: ['which three years are meant (all, for now)'],
  },
  'sharing-zaozhuang': {
    title: 'Sharing of gains: Zaozhuang',
    sentence:
      'The city has 15 % of the gain of shared tax in 2021 and 10 % in 2022, the zone the rest; nothing is agreed for other years.',
    missing: ['whose share it is (the city’s, for now)', 'the base of the gain (the year before, for now)'],
  },
  hdi: {
    title: 'Human Development Index',
    sentence:
      'Life expectancy, schooling and income between fixed goalposts, the geometric mean of three dimensions, ranked on three decimals.',
    missing: [],
  },
};

export const PRESET_WORDS: { readonly [L in Locale]: Presets } = { 'zh-CN': chinese, 'en-US': english };
