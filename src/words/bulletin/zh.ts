/** The bulletin in Chinese, as such documents are written. */
import type { Against, Growth, Spoken } from '../../sheet/bulletin/bulletin';
import type { Entity } from './entity';
import { numberIn } from './figure';

/** Units that share a place are named up to so many, then counted. */
const NAMED = 5;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const listed = (names: readonly string[]): string => names.join('、');
const numeral = (index: number): string =>
  index < 10
    ? (NUMERALS[index] ?? '')
    : `${index < 20 ? '' : NUMERALS[Math.floor((index + 1) / 10) - 1]}十${NUMERALS[index % 10] ?? ''}`;
const count = (number: number, { counter }: Entity): string => `${number}${counter}`;
const units = (number: number, entity: Entity): string => `${count(number, entity)}${entity.chinese}`;
const against: Readonly<Record<Against, string>> = { year: '同比', before: '比上期', start: '比年初' };

function grown(growth: Growth, since: Against | null): string {
  const by = since === null ? '' : against[since];
  switch (growth.kind) {
    case 'rise':
      return `${by}增长${growth.by}%`;
    case 'fall':
      return `${by}下降${growth.by}%`;
    case 'same':
      return `${by}持平`;
    case 'turned-up':
      return `${by}由负转正`;
    case 'turned-down':
      return `${by}由正转负`;
    case 'incomparable':
      return `${by}不可比`;
    default:
      return growth satisfies never;
  }
}

function placed(entity: Entity, { names, place, value }: Spoken, of = '第'): string {
  const [only] = names;
  const at = of === '' ? '' : `${of}${place}名`;
  if (names.length === 1) return `${only}（${value === '' ? at : value}）`;
  const same = [value === '' ? '' : `均为${value}`, at === '' ? '' : `并列${at}`].filter(
    (part) => part !== '',
  );
  const who =
    names.length > NAMED ? `${listed(names.slice(0, NAMED))}等${count(names.length, entity)}` : listed(names);
  return `${who}（${same.join('，')}）`;
}

export const zh = {
  sheet: '通报',
  slots: { number: '【发文字号】', by: '【发文机关】', date: '【成文日期】', copies: '抄送：【抄送机关】' },
  chapter: (index: number, heading: string): string => `${numeral(index)}、${heading}`,
  item: (index: number, heading: string): string => `（${numeral(index)}）${heading}。`,
  listed,
  separator: '；',
  comma: '，',
  list: '、',
  stop: '。',
  /** Between sentences. */
  space: '',
  /** How a sentence begins. */
  sentence: (text: string): string => text,
  units,
  points: (value: string): string => `${value}分`,
  percent: (value: string): string => `${value}%`,
  measured: (value: string, unit: string): string => `${value}${unit}`,
  /** The name of an indicator with its measure, where that is not said with every figure. */
  indicator: (name: string, _unit: string): string => name,
  grown,
  title: {
    ranks: (period: string, where: string, { chinese }: Entity, outer: string): string =>
      `关于${period}${where}${chinese}${outer}排名情况的通报`,
    scores: (period: string, where: string, { chinese }: Entity): string =>
      `关于${period}${where}${chinese}综合评价结果的通报`,
    figures: (period: string, where: string, { chinese }: Entity): string =>
      `关于${period}${where}${chinese}主要指标完成情况的通报`,
  },
  year: (period: string): string => (/^\d{4}年$/.test(period) ? `${period}度` : period),
  /** The city as a whole, where the sheet says that its units are a city's. */
  whole: '全市',
  wholeNamed: '全市',
  outer: { province: '全省', nation: '全国' },
  addressee: ({ addressee }: Entity): string => `${addressee}：`,
  lead: (basis: string, name: string, period: string, number: number, entity: Entity): string => {
    const by = basis !== '' ? `根据${basis}，` : name !== '' ? `按照“${name}”，` : '';
    const of = period === '' ? '' : `${period}情况`;
    return `${by}对${units(number, entity)}${of}进行了综合评价，现将有关情况通报如下。`;
  },
  leadRanks: (period: string, number: number, entity: Entity): string =>
    `现将${units(number, entity)}${period}排名情况通报如下。`,
  headings: {
    overall: '总体情况',
    ranking: '综合排名情况',
    indicators: '分项指标排名情况',
    movement: '位次变动情况',
    profile: '亮点与短板',
    shortfall: '存在问题',
    awards: (tiers: boolean, rules: boolean): string =>
      tiers && rules ? '等次评定和奖惩建议' : tiers ? '等次评定情况' : '奖惩建议',
  },
  overall: {
    sums: (who: string, clauses: readonly string[]): string => `${who}合计：${clauses.join('；')}`,
    sum: (name: string, value: string): string => `${name}${value}`,
    /** Words for a figure whose sum is in doubt. */
    doubtful: (value: string): string => `（与各单位之和${value}不符，待核）`,
    above: (points: string, than: string): string => `高于${than}${points}个百分点`,
    below: (points: string, than: string): string => `低于${than}${points}个百分点`,
    level: (than: string): string => `与${than}持平`,
    share: (of: string, percent: string): string => `占${of}的${percent}%`,
    scores: (
      who: string,
      mean: string,
      above: string,
      { best, worst, gap }: Readonly<Record<'best' | 'worst' | 'gap', string>>,
    ): string =>
      `${who}综合得分平均${mean}分，高于平均分的有${above}；最高${best}分，最低${worst}分，相差${gap}分`,
    top: (outer: string, population: string, percent: number, last: number, many: string): string =>
      `${outer}参评${population}，位居前${percent}%（前${last}名）的有${many}`,
    none: (outer: string, population: string, percent: number, last: number): string =>
      `${outer}参评${population}，没有单位位居前${percent}%（前${last}名）`,
    band: (from: number, to: number | null, many: string): string =>
      to === null ? `第${from}名及以后的有${many}` : `第${from}至${to}名的有${many}`,
    bands: (outer: string, bands: readonly string[]): string => `${outer}排名中，居${bands.join('，')}`,
  },
  count,
  ranking: {
    score: '综合得分',
    rank: (outer: string): string => `${outer}排名`,
    group: (name: string, number: number, entity: Entity): string => `${name}（${count(number, entity)}）。`,
    top: (what: string, first: number, places: readonly Spoken[], entity: Entity): string => {
      const total = numberIn(places);
      const many = total > first ? `有${count(total, entity)}（第${places.at(-1)?.place}名并列），` : '';
      return `${what}居前${first}位的${many}分别是${places.map((each) => placed(entity, each)).join('、')}`;
    },
    bottom: (what: string, last: number, places: readonly Spoken[], entity: Entity): string => {
      const total = numberIn(places);
      const many = total > last ? `有${count(total, entity)}（第${places[0]?.place}名并列），` : '';
      const who = places.map((each) => placed(entity, each)).join('、');
      return `${what}居后${last}位的${many}${total > 1 ? '分别' : ''}是${who}`;
    },
    order: (what: string, places: readonly Spoken[], entity: Entity): string =>
      `${what}按位次依次为${places.map((each) => placed(entity, each)).join('、')}`,
    alike: (what: string, who: string, value: string, place: number): string =>
      `${who}${what}${value === '' ? '' : `均为${value}，`}并列第${place}名`,
    both: (top: string, bottom: string): string => `${top}；${bottom}`,
    single: (what: string, name: string, value: string): string => `${name}${what}为${value}`,
    unranked: (names: readonly string[]): string => `${listed(names)}未列入排名`,
    place: (place: number): string => `第${place}名`,
  },
  indicators: {
    /** What is compared below the name of an indicator. */
    what: '',
    firsts: (name: string, of: number, firsts: number, tied: number): string =>
      `${name}在${of}项指标中有${firsts}项居第1位${tied > 0 ? `（其中${tied}项并列）` : ''}`,
    seeAnnex: (label: string): string => `各项指标数值和位次见${label}`,
  },
  movement: {
    balance: (
      before: string,
      { up, down, same }: Readonly<Record<'up' | 'down' | 'same', string>>,
    ): string => {
      const parts = [
        up === '' ? '' : `${up}位次前移`,
        down === '' ? '' : `${down}位次后移`,
        same === '' ? '' : `${same}持平`,
      ].filter((part) => part !== '');
      return `与${before}相比，${parts.join('，')}`;
    },
    allSame: (before: string): string => `与${before}相比，位次均持平`,
    yearBefore: '上年',
    periodBefore: '上期',
    up: (places: readonly Spoken[], all: boolean, entity: Entity): string =>
      `${all ? '位次前移的是' : '前移幅度较大的是'}${places.map((each) => placed(entity, each, '')).join('、')}`,
    down: (places: readonly Spoken[], all: boolean, entity: Entity): string =>
      `${all ? '位次后移的是' : '后移幅度较大的是'}${places.map((each) => placed(entity, each, '')).join('、')}`,
    by: (change: number, outer: string, place: number | null): string =>
      `${change > 0 ? '前移' : '后移'}${Math.abs(change)}位${place === null ? '' : `，居${outer}第${place}名`}`,
    running: (up: boolean, yearly: boolean, number: number, names: readonly string[]): string =>
      `连续${number}${yearly ? '年' : '期'}${up ? '前移' : '后移'}的有${listed(names)}`,
    added: (names: readonly string[]): string => `${listed(names)}为新参评，不作比较`,
    unknown: (names: readonly string[], before: string): string =>
      `${listed(names)}缺${before}名次，位次变动待核`,
  },
  profile: {
    of: (name: string): string => `${name}：`,
    strengths: (items: readonly string[]): string => `亮点为${listed(items)}`,
    weaknesses: (items: readonly string[]): string => `短板为${listed(items)}`,
    item: (name: string, place: number, tied: boolean): string =>
      `${name}（${tied ? '并列' : ''}第${place}名）`,
    annex: '亮点和短板指标',
    heads: { strengths: '亮点', weaknesses: '短板' },
  },
  shortfall: {
    fell: (name: string, since: Against, many: string, who: string): string =>
      `${name}${against[since]}下降的有${many}：${who}`,
    short: (name: string, many: string, who: string): string => `${name}低于100%的有${many}：${who}`,
    behind: (name: string, pace: string, many: string, who: string): string =>
      `${name}低于序时进度（${pace}%）的有${many}：${who}`,
    unmet: (name: string, many: string, who: string): string => `未完成${name}目标的有${many}：${who}`,
    one: (name: string, value: string): string => `${name}（${value}）`,
    andMore: (who: readonly string[], many: string): string => `${listed(who)}等${many}`,
    completion: (name: string): string => `${name}完成率`,
  },
  awards: {
    tier: (name: string, many: string, names: readonly string[]): string =>
      `${name}${many}：${listed(names)}`,
    label: (name: string, many: string): string => `${name}（${many}）。`,
    one: (name: string, details: readonly string[]): string =>
      details.length === 0 ? name : `${name}（${details.join('；')}）`,
    sum: (amount: string): string => `以上奖励共计${amount}`,
    unfilled: '金额待核',
    open: (label: string): string => `${label}待核。`,
    conflict: (names: readonly string[]): string => `${listed(names)}奖惩并存，请人工认定`,
    nobody: '本期没有单位达到奖惩条件',
    mark: '以上为按评价方案测算的建议名单，以认定为准',
  },
  annexes: {
    label: (index: number): string => `附表${index + 1}`,
    list: (titles: readonly string[]): readonly string[] =>
      titles.map((title, index) => `${index === 0 ? '附表：' : '　　　'}${index + 1}. ${title}`),
    /** Between the label and the title. */
    gap: '　',
    continued: '（续）',
    unchanged: '持平',
    standing: (period: string): string => `${period}综合得分及排名表`,
    ranks: (period: string): string => `${period}排名及位次变动表`,
    dimensions: (period: string): string => `${period}各维度得分表`,
    indicators: (period: string): string => `${period}分项指标情况表`,
    targets: (period: string): string => `${period}目标完成情况表`,
    number: '序号',
    value: '数值',
    growth: { year: '同比（%）', before: '比上期（%）', start: '比年初（%）' } as Readonly<
      Record<Against, string>
    >,
    place: '位次',
    rank: '名次',
    outerRank: (outer: string): string => `${outer}名次`,
    targetHead: '目标',
    done: '完成',
    completion: '完成率（%）',
    remark: '备注',
    unit: ({ chinese }: Entity): string => chinese,
    group: '组别',
    groupRank: '组内名次',
    bonus: '加减分',
    score: '综合得分',
    before: (yearly: boolean, _period: string): string => (yearly ? '上年名次' : '上期名次'),
    change: '位次变动',
    newUnit: '新参评',
    tier: '等次',
    notReported: '未报',
    notAssessed: '不参评',
    open: (label: string): string => `${label}（待核）`,
    measured: (name: string, unit: string): string => (unit === '' ? name : `${name}（${unit}）`),
  },
  notes: {
    heading: '注：',
    source: (sheets: readonly string[]): string =>
      `数据取自工作表${sheets.map((each) => `“${each}”`).join('、')}。`,
    departments: (each: readonly string[]): string => `数据来源：${each.join('；')}。`,
    department: (indicator: string, source: string): string => `${indicator}（${source}）`,
    compared: (period: string): string => `位次变动与${period}比较。`,
    ties: '分数或数值相同的并列，其后名次顺延。',
    places: '分项指标位次按原始数值排定，数值相同的并列。',
    rounding: '文中数值为四舍五入后的数，位次按未经舍入的数值排定。',
    percentRule: (percent: number, population: number): string =>
      `前${percent}%按参评数${population}的${percent}%取整（舍去小数）计算。`,
    sums: '合计数以表中所列为准，表中未列的为各单位之和；合计数的增速表中未列的，按表中上年数计算。',
    missing: (indicator: string, names: readonly string[]): string => `${indicator}：${listed(names)}`,
    missingAll: (each: readonly string[]): string => `缺报说明：${each.join('；')}。标“未报”的待核。`,
    filled: (indicator: string, number: number, rule: string): string =>
      `${indicator}缺报${number}个，计分时按“${rule}”处理。`,
    profile: (number: number): string =>
      number === 1
        ? '亮点、短板指该单位居第1名、末1名的指标。'
        : `亮点、短板指该单位居前${number}名、后${number}名的指标。`,
    pace: (months: number): string => `序时进度按全年目标逐月均衡计算（${months}/12）。`,
    completion: '完成率=完成数÷目标数。',
    open: '标“待核”的，所需数据不全，核实后再定。',
  },
};

export type BulletinWords = typeof zh;
