/** Units of measure: which words are one, and what one is worth in another of the same measure. */
import { remember } from '../remember';

/** Words of number that may stand before a unit: 万元, 亿度, 百万美元. */
const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7 },
    ...{ 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12 },
  }),
);

/**
 * Units of which others are multiples, each worth a whole number of the smallest; a currency is a measure of its own, since
 * exchange rates are no constants. By the Chinese statistical convention 15 亩 are exactly one hectare.
 */
const WORTH: ReadonlyMap<string, readonly [measure: string, worth: number]> = new Map(
  Object.entries<readonly [string, number]>({
    ...{ 平方米: ['面积', 3], 亩: ['面积', 2000], 公顷: ['面积', 3e4], 平方公里: ['面积', 3e6] },
    ...{ 米: ['长度', 1], 公里: ['长度', 1e3] },
    ...{ 微克: ['质量', 1], 毫克: ['质量', 1e3], 克: ['质量', 1e6], 公斤: ['质量', 1e9], 吨: ['质量', 1e12] },
    ...{ 千克标煤: ['标煤', 1], 吨标煤: ['标煤', 1e3] },
    ...{ 千瓦时: ['电量', 1], 度: ['电量', 1] },
    ...{ 千瓦: ['功率', 1], 兆瓦: ['功率', 1e3] },
  }),
);

/** The unit that a column is brought to where its cells differ and its heading names none. */
const COMMON: ReadonlyMap<string, string> = new Map(
  Object.entries({ 元: '万元', 美元: '万美元', 面积: '亩' }),
);

const SAME: readonly (readonly [RegExp, string])[] = [
  [/每/g, '/'],
  [/^个(?=百分点|基点|工作日)/, ''],
  [/^个位次$/, '位'],
  [/^(?:pp|ppt|p\.p\.)$/i, '百分点'],
  [/^bps?$/i, '基点'],
  [/^(?:percent|percentage)$/i, '%'],
  [/trillion|tn\b/gi, '万亿'],
  [/billion|bn\b/gi, '十亿'],
  [/million|mn\b/gi, '百万'],
  [/thousand/gi, '千'],
  [/平方千米|km²|km2|k㎡|sqkm|sq\.km/gi, '平方公里'],
  [/平米|平方公尺|㎡|m²|(?<![a-z])m2|sqm\b/gi, '平方米'],
  [/hm2|hectares?|\bha\b/gi, '公顷'],
  [/\bmu\b/gi, '亩'],
  [/m3/gi, '立方米'],
  [/千克标准煤|kgce/gi, '千克标煤'],
  [/吨标准煤|tce/gi, '吨标煤'],
  [/kwh/gi, '千瓦时'],
  [/千米|\bkm\b/gi, '公里'],
  [/千克(?!标煤)|\bkg\b/gi, '公斤'],
  [/\bmg\b/gi, '毫克'],
  [/[μµ]g\b/gi, '微克'],
  [/\bdb\b/gi, '分贝'],
  [/\bL\b/g, '升'],
  [/港币|hkd|hk\$/gi, '港元'],
  [/美金|usd|us\$|\$/gi, '美元'],
  [/欧|eur(?:os?)?|€/gi, '欧元'],
  [/gbp|£/gi, '英镑'],
  [/jpy/gi, '日元'],
  [/^(?:人民币|rmb|cny)(?=.)/i, ''],
  [/人民币|rmb|cny|yuan|¥/gi, '元'],
  [/元元/g, '元'],
];

const CURRENCY = '元|美元|欧元|港元|日元|英镑';
const COUNTED = `家|户|个|项|件|人次|人|千克标煤|吨标煤|吨|千瓦时|度|起|次|分|名|位|年|个月|月|天|日|工作日|小时|分钟|秒|倍|所|座|条|公里|米|辆|架次|台|套|张|份|篇|场|处|宗|例|批|支|股|片|棵|只|头|升|立方米|公斤|克|毫克|微克|床|${CURRENCY}|亩|公顷|平方公里|平方米|分贝|°C|兆瓦|千瓦|吨位|标箱|TEU|岁|笔|间|栋|本|册|成|艘`;
const TIMES_WORD = [...TIMES.keys()].sort((a, b) => b.length - a.length).join('|');
const ONE = `(?:${TIMES_WORD})?(?:${COUNTED})|${TIMES_WORD}|%|‰|百分点|基点`;
const UNIT = new RegExp(`^(?:${ONE})(?:/(?:${ONE})|·(?:${ONE}))*$`);
const LONGEST = 24;

/**
 * Gives a unit of measure in one spelling, or null where the text is none.
 * @example readUnit('平 方公里') // '平方公里'
 */
export function readUnit(text: string): string | null {
  if (text.length > 2 * LONGEST) return null;
  let unit = text.replace(/\s+/g, '');
  if (unit === '' || unit.length > LONGEST) return null;
  for (const [pattern, one] of SAME) unit = unit.replace(pattern, one);
  return UNIT.test(unit) ? unit : null;
}

/** Whether a unit is a word of number alone, that waits for what is counted: 3.2万. @example isMultiple('万') // true */
export const isMultiple = (unit: string): boolean => TIMES.has(unit);

const TIMES_BEFORE = new RegExp(`^(?:${TIMES_WORD})`);

/** Gives the unit that a multiple is of. @example withoutMultiple('亿美元') // '美元' */
export const withoutMultiple = (unit: string): string =>
  WORTH.has(unit.split('/')[0] ?? '') ? unit : unit.replace(TIMES_BEFORE, '');

const MULTIPLE = new RegExp(`^(${TIMES_WORD})(.*)$`);

/** What one of a unit is worth, and of which measure; a unit that is a measure of its own is worth 1. */
const worthOf = remember((unit): readonly [measure: string, worth: number] => {
  const [over = '', ...under] = unit.split('/');
  if (under.length > 0) {
    const [measure, worth] = worthOf(over);
    const below = under.map(worthOf);
    return [
      [measure, ...below.map(([other]) => other)].join('/'),
      below.reduce((rest, [, other]) => rest / other, worth),
    ];
  }
  const own = WORTH.get(unit);
  if (own !== undefined) return own;
  const [, times = '', counted = ''] = MULTIPLE.exec(unit) ?? [];
  if (times === '') return [unit, 1];
  const [measure, worth] = WORTH.get(counted) ?? [counted, 1];
  return [measure, worth * (TIMES.get(times) ?? 1)];
});

/**
 * Gives a value in another unit of the same measure; null where there is no constant rate between them.
 * @example convert(3.2, '亿元', '万元') // 32000
 */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const [source, target] = [worthOf(from), worthOf(to)];
  if (source[0] !== target[0]) return null;
  // Multiplied before divided, whole numbers leave no binary noise but the last digit's.
  return Number(((value * source[1]) / target[1]).toPrecision(14));
}

/**
 * Chooses the unit that all values of a column can be brought to: the only one, else the usual one of their measure.
 * @example commonUnit(['亿元', '元']) // '万元'
 */
export function commonUnit(units: readonly string[]): string | null {
  const [first, ...others] = [...new Set(units)];
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const tally = new Map<string, number>();
  for (const unit of units) {
    const [measure] = worthOf(unit);
    tally.set(measure, (tally.get(measure) ?? 0) + 1);
  }
  const [measure] = [...tally].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const inMeasure = [...new Set(units.filter((unit) => worthOf(unit)[0] === measure))];
  return inMeasure.length === 1 ? (inMeasure[0] ?? null) : (COMMON.get(measure) ?? inMeasure[0] ?? null);
}
