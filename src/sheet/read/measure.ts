/** Units of measure: which words are one, and what one is worth in another of the same measure. */

/** Money and area, each in its smallest unit; a currency is a measure of its own, since exchange rates are no constants. */
const WORTH: Readonly<Record<string, readonly [measure: string, worth: number]>> = {
  元: ['元', 1],
  千元: ['元', 1e3],
  万元: ['元', 1e4],
  百万元: ['元', 1e6],
  千万元: ['元', 1e7],
  亿元: ['元', 1e8],
  万亿元: ['元', 1e12],
  美元: ['美元', 1],
  千美元: ['美元', 1e3],
  万美元: ['美元', 1e4],
  百万美元: ['美元', 1e6],
  亿美元: ['美元', 1e8],
  平方米: ['平方米', 1],
  万平方米: ['平方米', 1e4],
  // By the Chinese statistical convention 15 亩 are exactly one hectare.
  亩: ['平方米', 1e4 / 15],
  万亩: ['平方米', 1e8 / 15],
  公顷: ['平方米', 1e4],
  平方公里: ['平方米', 1e6],
  人: ['人', 1],
  万人: ['人', 1e4],
  吨: ['吨', 1],
  万吨: ['吨', 1e4],
  吨标煤: ['吨标煤', 1],
  万吨标煤: ['吨标煤', 1e4],
};

/** The unit that a column is brought to where its cells differ and its heading names none. */
const COMMON: Readonly<Record<string, string>> = { 元: '万元', 美元: '万美元', 平方米: '亩' };

const SAME: readonly (readonly [RegExp, string])[] = [
  [/平方千米|km²|km2|k㎡/gi, '平方公里'],
  [/平米|平方公尺|㎡|m²|m2/gi, '平方米'],
  [/吨标准煤|tce/gi, '吨标煤'],
  [/人民币/g, ''],
  [/(美金|usd|us\$)/gi, '美元'],
  [/^(万亿|亿|万)$/, '$1'],
];

const COUNTED =
  '家|户|个|项|件|人次|人|吨标煤|吨|千瓦时|度|起|次|分|名|位|年|月|天|日|小时|倍|所|座|条|千米|公里|米|辆|台|套|张|份|篇|场|处|宗|例|批|支|股|片|棵|只|头|升|立方米|公斤|千克|克|床|元|美元|欧元|港元|日元|亩|公顷|平方公里|平方米|微克|毫克|分贝|兆瓦|千瓦|吨位|标箱|TEU|岁|笔|间|栋|本|册|成';
const ONE = `(?:百万|千万|万亿|十|百|千|万|亿)?(?:${COUNTED})|万亿|亿|万|%|‰|百分点`;
const UNIT = new RegExp(`^(?:${ONE})(?:/(?:${ONE})|·(?:${ONE}))*$`);

/**
 * Gives a unit of measure in one spelling, or null where the text is none.
 * @example readUnit('平 方公里') // '平方公里'
 */
export function readUnit(text: string): string | null {
  let unit = text
    .replace(/\s+/g, '')
    .replace(/^个(?=百分点)/, '')
    .replace(/每/g, '/');
  for (const [pattern, one] of SAME) unit = unit.replace(pattern, one);
  return UNIT.test(unit) ? unit : null;
}

/** The kind of thing a unit measures; null where nothing else measures it. */
const measureOf = (unit: string): string | null => WORTH[unit]?.[0] ?? null;

/**
 * Gives a value in another unit of the same measure; null where there is no constant rate between them.
 * @example convert(3.2, '亿元', '万元') // 32000
 */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const source = WORTH[from];
  const target = WORTH[to];
  if (source === undefined || target === undefined || source[0] !== target[0]) return null;
  // Divide where the rate is below one: 10000 is exact in binary, 0.0001 is not.
  const rate = source[1] / target[1];
  const result = rate >= 1 ? value * round(rate) : value / round(target[1] / source[1]);
  return result;
}

const round = (rate: number): number => Number(rate.toPrecision(12));

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
    const measure = measureOf(unit) ?? unit;
    tally.set(measure, (tally.get(measure) ?? 0) + 1);
  }
  const [measure] = [...tally].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const inMeasure = [...new Set(units.filter((unit) => (measureOf(unit) ?? unit) === measure))];
  return inMeasure.length === 1 ? (inMeasure[0] ?? null) : (COMMON[measure] ?? inMeasure[0] ?? null);
}
