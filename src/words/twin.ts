/** What the formula twin says: its working sheet (公式底稿), and which parts of a calculation stay values. */
import type { PastFigure } from '../sheet/twin/past';
import type { Compared } from '../sheet/twin/limit';
import type { TwinNote, TwinNoteFacts } from '../sheet/twin/making';
import type { Statistic } from '../sheet/twin/points';
import type { Locale } from './locale';

type Stage =
  | 'row'
  | 'kept'
  | 'filled'
  | 'treated'
  | 'distance'
  | 'growth'
  | 'reciprocal'
  | 'logarithm'
  | 'log'
  | 'power'
  | 'points'
  | 'dimension'
  | 'toBest'
  | 'toWorst'
  | 'regret'
  | 'grade'
  | 'rank'
  | 'half'
  | 'moreThanHalf'
  | 'index'
  | 'bonus'
  | 'composed'
  | 'source'
  | 'sourceFigure'
  | 'item'
  | 'barred'
  | 'key'
  | 'keyed'
  | 'tied'
  | 'among'
  | 'place'
  | 'order'
  | 'group'
  | 'raw'
  | 'contest'
  | 'tierNumber'
  | 'tierCapped'
  | 'rule'
  | 'met'
  | 'measured'
  | 'label'
  | 'ratio'
  | 'once'
  | 'probit'
  | 'slope'
  | 'lifted'
  | 'drawn';

/** A cell that differs, and what it is about. */
interface Differing {
  readonly cell: string;
  readonly unit: string;
  readonly heading: string;
  readonly expected: string | number;
  readonly found: string | number;
}

/** So many are named. */
const NAMED = 5;

export interface TwinWords {
  readonly title: string;
  readonly introduction: string;
  readonly heads: { readonly parameter: string; readonly value: string; readonly unit: string };
  readonly stages: { readonly [S in Stage]: string };
  readonly statistics: { readonly [S in Statistic]: string };
  readonly shapes: { readonly SKEW: string; readonly KURT: string };
  /** The least of a shape that is treated. */
  readonly limit: (shape: string) => string;
  /** A step of drawing extremes in: whether it is done, which value moves, and to which. */
  readonly drawing: { readonly goes: string; readonly end: string; readonly next: string };
  readonly figures: { readonly [F in PastFigure]: string };
  readonly ends: readonly [string, string];
  /** A stage or number of something. */
  readonly of: (what: string, name: string) => string;
  readonly statistic: (name: string, statistic: string) => string;
  readonly parameter: (name: string, parameter: string) => string;
  /** A parameter by its path in a method: `to/0`. */
  readonly named: (path: string) => string;
  readonly weightOf: (name: string, group: string | null) => string;
  readonly past: (period: string, figure: string) => string;
  /** What a rule compares with a number. */
  readonly limits: { readonly [C in Compared]: string };
  readonly population: string;
  readonly decimals: string;
  readonly base: string;
  readonly adjustmentCap: string;
  readonly itemCap: string;
  readonly itemPoints: string;
  readonly quota: string;
  readonly amount: string;
  readonly tierNumber: string;
  readonly tierEnd: string;
  readonly total: string;
  /** In the place of a reason whose numbers have changed since. */
  readonly stale: string;
  /** Above the notes. */
  readonly notesHeading: string;
  /** What comparing formulas and engine has shown. */
  readonly compared: (formulas: number, largest: number | null, differing: readonly Differing[]) => string;
  readonly compare: string;
  readonly comparing: string;
  readonly nothingWritten: string;
  /** Beside the button. */
  readonly offered: string;
  readonly notes: { readonly [C in keyof TwinNoteFacts]: (facts: TwinNoteFacts[C]) => string };
}

const NAMED_ZH: Readonly<Record<string, string>> = {
  'to/0': '区间下端',
  'to/1': '区间上端',
  outOf: '满分',
  benchmark: '标杆值',
  cap: '封顶',
  base: '不允许值',
  target: '目标（满意）值',
  low: '下限',
  high: '上限',
  centre: '中心',
  spread: '每个标准差的分',
  flat: '持平得分',
  perPercent: '每增减1%的分',
  basic: '基本分',
  width: '档距',
  below: '首档以下得分',
  level: '水平所占比重',
  full: '得满分的增幅',
  excess: '每超1%加分',
  excessCap: '超额加分封顶',
  shortfall: '每欠1%扣分',
  shortfallCap: '欠额扣分封顶',
  value: '定值',
  power: '幂',
  zeta: '分辨系数',
  v: '群体效用权重',
  against: '比照的数',
  'compute/times': '乘以',
  'compute/due': '应完成比例',
  'compute/years': '年数',
  'compute/multiple': '倍数',
  'compute/year': '第几年',
};

const NAMED_EN: Readonly<Record<string, string>> = {
  'to/0': 'from',
  'to/1': 'to',
  outOf: 'full points',
  base: 'lower anchor',
  target: 'target',
  perPercent: 'per percent',
  excessCap: 'excess cap',
  shortfallCap: 'shortfall cap',
  zeta: 'distinguishing coefficient',
  v: 'weight of the majority',
  against: 'held against',
  'compute/times': 'times',
  'compute/due': 'due by now',
  'compute/years': 'years',
  'compute/multiple': 'multiple',
  'compute/year': 'year',
};

/** A score may have a dozen decimals, a reason many sentences. */
const short = (held: string | number): string =>
  typeof held === 'number'
    ? String(Number(held.toPrecision(12)))
    : held.length > 20
      ? `${held.slice(0, 20)}…`
      : held;

function differsZh({ cell, unit, heading, expected, found }: Differing): string {
  const about = [unit, heading].filter((text) => text !== '').join(' ');
  const held = `应为${short(expected) || '空'}，表中为${short(found) || '空'}`;
  return about === '' ? `${cell}（${held}）` : `${cell}（${about}：${held}）`;
}

function differsEn({ cell, unit, heading, expected, found }: Differing): string {
  const about = [unit, heading].filter((text) => text !== '').join(', ');
  const held = `${short(expected) || 'blank'} expected, ${short(found) || 'blank'} found`;
  return about === '' ? `${cell} (${held})` : `${cell} (${about}: ${held})`;
}

const zh: TwinWords = {
  title: '公式底稿',
  introduction:
    '本表由“写为公式”生成：左边是参数，右边是得分明细以外的中间步骤，均为Excel自带函数。改左边的数或原表的数，得分和名次随之改变。',
  heads: { parameter: '参数', value: '数值', unit: '参评单位' },
  stages: {
    row: '原表第几家',
    kept: '参评的值',
    filled: '补缺后',
    treated: '处理后',
    distance: '与适宜值的距离',
    growth: '增幅',
    reciprocal: '倒数',
    logarithm: 'x·ln x',
    log: '对数',
    power: '幂',
    points: '得分',
    dimension: '维度得分',
    toBest: '与最优距离²',
    toWorst: '与最劣距离²',
    regret: '差距',
    grade: '关联系数',
    rank: '秩',
    half: '权重过半起点',
    moreThanHalf: '权重超半起点',
    index: '指数得分',
    bonus: '加减分',
    composed: '各来源合成',
    source: '来源得分',
    sourceFigure: '来源数值',
    item: '加减分项',
    barred: '取消奖励',
    key: '并列时比较',
    keyed: '（含并列比较）',
    tied: '同名次单位数',
    among: '参排单位数',
    place: '位次',
    order: '原表顺序',
    group: '组别',
    raw: '原值',
    contest: '参排得分',
    tierNumber: '等次序号',
    tierCapped: '等次序号（限档后）',
    rule: '规则',
    met: '符合条件',
    measured: '择优依据',
    label: '标签',
    ratio: '秩和比',
    once: '不同的秩和比',
    probit: '概率单位',
    slope: '回归斜率',
    lifted: '平移为正',
    drawn: '缩尾',
  },
  statistics: {
    min: '最小值',
    max: '最大值',
    mean: '平均值',
    sum: '合计',
    squares: '平方和',
    count: '个数',
    sample: '标准差（n−1）',
    population: '标准差（n）',
  },
  shapes: { SKEW: '偏度', KURT: '峰度' },
  limit: (shape) => `${shape}限值`,
  drawing: { goes: '是否再缩', end: '极端值', next: '缩至' },
  figures: { rank: '名次', outer: '全省位次', score: '得分', groupRank: '组内名次' },
  ends: ['适宜下限', '适宜上限'],
  of: (what, name) => (name === '' ? what : `${what}·${name}`),
  statistic: (name, statistic) => `${name} ${statistic}`,
  parameter: (name, parameter) => (name === '' ? parameter : `${name} ${parameter}`),
  named: (path) => {
    const [head = '', ...rest] = path.split('/');
    if (NAMED_ZH[path] !== undefined) return NAMED_ZH[path];
    if (head === 'points') return `第${Number(rest[0]) + 1}档${rest[1] === '0' ? '起点' : '得分'}`;
    if (head === 'steps') return `第${Number(rest[0]) + 1}名得分`;
    if (head === 'divisors') return `第${Number(rest[0]) + 1}档除数`;
    return NAMED_ZH[head] ?? path;
  },
  weightOf: (name, group) => `权重 ${name}${group === null ? '' : `（${group}）`}`,
  past: (period, figure) => (period === '' ? `上期${figure}` : `${period}${figure}`),
  limits: {
    rank: '名次',
    rankFromLast: '倒数名次',
    rankAtLeast: '名次',
    top: '前几（比例）',
    bottom: '后几（比例）',
    rise: '前进位次',
    fall: '后退位次',
    scoreRise: '得分提高',
    scoreFall: '得分下降',
    score: '得分',
    indicator: '数值',
    completion: '完成率',
    strength: '最好的前几项',
    weakness: '最差的前几项',
  },
  population: '全省参评总数',
  decimals: '得分小数位数',
  base: '起评分',
  adjustmentCap: '加分合计封顶',
  itemCap: '封顶',
  itemPoints: '每项分值',
  quota: '名额',
  amount: '金额',
  tierNumber: '分档标准',
  tierEnd: '截止位次',
  total: '指数满分',
  stale: '数据已变，理由请重新排名生成',
  notesHeading: '注：',
  compared: (formulas, largest, differing) => {
    if (formulas === 0) return '没有写入公式，结果为数值。';
    if (differing.length > 0)
      return `共${formulas}条公式，有${differing.length}格与程序计算不一致：${differing.slice(0, NAMED).map(differsZh).join('；')}${differing.length > NAMED ? '…' : ''}`;
    return `共${formulas}条公式，与程序计算逐格一致，最大差${(largest ?? 0).toExponential(1)}。`;
  },
  compare: '核对公式',
  comparing: '正在核对…',
  nothingWritten: '工作簿中没有写入的公式。',
  offered: '工作簿中有“写为公式”的结果，可与程序逐格核对。',
  notes: {
    'twin-typed': ({ count, cells }) =>
      `${count}个数据在原表中不是纯数字（如${cells}），公式中按读到的值写入，改原表这些单元格不会带动结果`,
    'twin-column': ({ column }) => `“${column}”一列在原表中未能逐格对应，按读到的内容写入`,
    'twin-computed': ({ column }) => `计算列“${column}”没有简明的Excel公式，按数值写入`,
    'twin-treat': ({ indicator }) => `“${indicator}”异常值处理的次数由程序判断，处理后的值按数值写入`,
    'twin-missing': ({ indicator }) =>
      `“${indicator}”缺报的填补方法没有对应的Excel函数，填补后的值按数值写入`,
    'twin-left-out': ({ indicator }) => `“${indicator}”不参与计分，以写入时的判断为准`,
    'twin-points': ({ indicator }) => `“${indicator}”的计分方法没有对应的Excel函数，得分按数值写入`,
    'twin-weights': ({ method }) => `权重由“${method}”算出，没有对应的Excel函数，按数值写入`,
    'twin-aggregate': ({ dimension, method }) =>
      `${dimension === '' ? '总指数' : `“${dimension}”`}的合成方法“${method}”没有对应的Excel函数，按数值写入`,
    'twin-source': ({ name }) => `来源“${name}”按数值写入`,
    'twin-item': ({ name }) => `“${name}”的条件没有对应的Excel函数，按写入时的判断`,
    'twin-tiers': ({ method }) => `等次划分（${method}）由程序算出，按写入时的结果`,
    'twin-rule': ({ rule }) => `规则“${rule}”没有对应的Excel函数，按写入时的判断`,
    'twin-history': ({ periods }) => `${periods}的数据没有可引用的单元格，按数值写入`,
    'twin-long': () => '有的步骤写成公式会超过Excel一条公式的长度或嵌套上限，结果仍写为数值',
    'twin-shortened': () => '有的单元格写成公式会超过Excel一条公式的长度或嵌套上限，这些单元格仍为数值',
    'twin-size': ({ formulas, most }) => `约需${formulas}条公式，超过${most}条的上限，结果仍写为数值`,
  },
};

const en: TwinWords = {
  title: 'Formula workings',
  introduction:
    'Made by “Write as formulas”: parameters on the left, the steps that the score detail does not show on the right, all of them functions that every Excel has. Change a number here or in the source, and scores and ranks follow.',
  heads: { parameter: 'Parameter', value: 'Value', unit: 'Unit' },
  stages: {
    row: 'Place in the source',
    kept: 'Assessed value',
    filled: 'Filled',
    treated: 'Treated',
    distance: 'Distance to target',
    growth: 'Growth',
    reciprocal: 'Reciprocal',
    logarithm: 'x·ln x',
    log: 'Logarithm',
    power: 'Power',
    points: 'Points',
    dimension: 'Dimension',
    toBest: 'Distance² to best',
    toWorst: 'Distance² to worst',
    regret: 'Regret',
    grade: 'Grey coefficient',
    rank: 'Rank from worst',
    half: 'Half of the weight',
    moreThanHalf: 'More than half',
    index: 'Index',
    bonus: 'Bonus and deductions',
    composed: 'Sources together',
    source: 'Source points',
    sourceFigure: 'Source figure',
    item: 'Item',
    barred: 'Barred from awards',
    key: 'Tie-break',
    keyed: '(tie-breaks)',
    tied: 'Units at the place',
    among: 'Units ranked',
    place: 'Place',
    order: 'Order in the source',
    group: 'Group',
    raw: 'Value',
    contest: 'Score that is ranked',
    tierNumber: 'Tier number',
    tierCapped: 'Tier number, capped',
    rule: 'Rule',
    met: 'Condition met',
    measured: 'Chosen by',
    label: 'Label',
    ratio: 'Rank-sum ratio',
    once: 'Different ratios',
    probit: 'Probit',
    slope: 'Slope of the fit',
    lifted: 'Lifted above 0',
    drawn: 'Drawn in',
  },
  statistics: {
    min: 'minimum',
    max: 'maximum',
    mean: 'mean',
    sum: 'sum',
    squares: 'sum of squares',
    count: 'count',
    sample: 'standard deviation (n−1)',
    population: 'standard deviation (n)',
  },
  shapes: { SKEW: 'skewness', KURT: 'kurtosis' },
  limit: (shape) => `limit of ${shape}`,
  drawing: { goes: 'goes on', end: 'extreme', next: 'drawn in to' },
  figures: { rank: 'rank', outer: 'outer rank', score: 'score', groupRank: 'rank in group' },
  ends: ['target from', 'target to'],
  of: (what, name) => (name === '' ? what : `${what} · ${name}`),
  statistic: (name, statistic) => `${name}: ${statistic}`,
  parameter: (name, parameter) => (name === '' ? parameter : `${name}: ${parameter}`),
  named: (path) => {
    const [head = '', ...rest] = path.split('/');
    if (NAMED_EN[path] !== undefined) return NAMED_EN[path];
    if (head === 'points') return `step ${Number(rest[0]) + 1} ${rest[1] === '0' ? 'from' : 'points'}`;
    if (head === 'steps') return `points of place ${Number(rest[0]) + 1}`;
    if (head === 'divisors') return `divisor of band ${Number(rest[0]) + 1}`;
    return NAMED_EN[head] ?? path;
  },
  weightOf: (name, group) => `Weight of ${name}${group === null ? '' : ` (${group})`}`,
  past: (period, figure) => (period === '' ? `Previous ${figure}` : `${period} ${figure}`),
  limits: {
    rank: 'rank',
    rankFromLast: 'rank from the bottom',
    rankAtLeast: 'rank',
    top: 'top share',
    bottom: 'bottom share',
    rise: 'places up',
    fall: 'places down',
    scoreRise: 'points up',
    scoreFall: 'points down',
    score: 'score',
    indicator: 'value',
    completion: 'completion',
    strength: 'best indicators',
    weakness: 'worst indicators',
  },
  population: 'Units in the outer ranking',
  decimals: 'Decimals of scores',
  base: 'Starting points',
  adjustmentCap: 'Cap of all bonuses',
  itemCap: 'Cap',
  itemPoints: 'Points for each',
  quota: 'Quota',
  amount: 'Amount',
  tierNumber: 'Tier',
  tierEnd: 'Last place',
  total: 'Full marks',
  stale: 'The figures have changed; rank again for the reasons',
  notesHeading: 'Notes',
  compared: (formulas, largest, differing) => {
    if (formulas === 0) return 'No formulas were written: results are values.';
    if (differing.length > 0)
      return `${formulas} formulas; ${differing.length} cells differ from what was computed: ${differing.slice(0, NAMED).map(differsEn).join('; ')}${differing.length > NAMED ? '…' : ''}`;
    return `${formulas} formulas agree with what was computed, cell by cell; largest difference ${(largest ?? 0).toExponential(1)}.`;
  },
  compare: 'Compare formulas',
  comparing: 'Comparing…',
  nothingWritten: 'The workbook holds no formulas of ours.',
  offered: 'The workbook holds results as formulas: they can be compared with the engine, cell by cell.',
  notes: {
    'twin-typed': ({ count, cells }) =>
      `${count} source cells are no plain numbers (${cells}): formulas hold what was read, and changing these cells changes nothing`,
    'twin-column': ({ column }) =>
      `“${column}” was not found cell by cell in the source: what was read is written`,
    'twin-computed': ({ column }) =>
      `No plain Excel formula says the computed column “${column}”: its values are numbers`,
    'twin-treat': ({ indicator }) =>
      `How far outliers of “${indicator}” are drawn in is decided by the add-in: treated values are written as numbers`,
    'twin-missing': ({ indicator }) =>
      `No Excel function fills the gaps of “${indicator}” that way: filled values are numbers`,
    'twin-left-out': ({ indicator }) => `“${indicator}” is not scored, as decided when this was written`,
    'twin-points': ({ indicator }) => `No Excel function scores “${indicator}” that way: points are numbers`,
    'twin-weights': ({ method }) => `No Excel function weighs by “${method}”: weights are numbers`,
    'twin-aggregate': ({ dimension, method }) =>
      `No Excel function brings ${dimension === '' ? 'the index' : `“${dimension}”`} together by “${method}”: scores are numbers`,
    'twin-source': ({ name }) => `The source “${name}” is written as numbers`,
    'twin-item': ({ name }) => `No Excel function judges “${name}”: as decided when this was written`,
    'twin-tiers': ({ method }) => `Tiers by ${method} are as decided when this was written`,
    'twin-rule': ({ rule }) =>
      `No Excel function judges the rule “${rule}”: as decided when this was written`,
    'twin-history': ({ periods }) =>
      `Figures of ${periods} stand in no cell that could be referred to: they are written as numbers`,
    'twin-long': () =>
      'A step would take a formula that is longer, or nested deeper, than Excel allows: results stay values',
    'twin-shortened': () =>
      'Where a formula would be longer, or nested deeper, than Excel allows, cells keep their values',
    'twin-size': ({ formulas, most }) =>
      `It would take about ${formulas} formulas, more than ${most}: results stay values`,
  },
};

export const TWIN_WORDS: { readonly [L in Locale]: TwinWords } = { 'zh-CN': zh, 'en-US': en };

/** A note on the twin in the user's language. */
export function wordTwinNote({ code, facts }: TwinNote, locale: Locale): string {
  const sentence = TWIN_WORDS[locale].notes[code] as (facts: object) => string;
  return sentence(facts);
}
