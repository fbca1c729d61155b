/** Figures as a bulletin writes them: so many decimals, thousands parted in English only. */
import type { Spoken } from '../../sheet/bulletin/bulletin';
import type { Locale } from '../locale';

/**
 * Gives a figure that is rounded already, with all its decimals.
 * @example sayNumber(60.3, 2, 'zh-CN') // '60.30'
 */
export function sayNumber(value: number, decimals: number, locale: Locale): string {
  if (locale === 'zh-CN') return value.toFixed(decimals);
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat('en-GB', options).format(value);
}

/** @example saySigned(-3, 1, 'zh-CN') // '−3.0' */
export const saySigned = (value: number, decimals: number, locale: Locale): string =>
  `${value < 0 ? '−' : '+'}${sayNumber(Math.abs(value), decimals, locale)}`;

/** @example ordinal(22) // '22nd' */
export function ordinal(place: number): string {
  if (!Number.isInteger(place)) return String(place);
  const tens = place % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${suffix}`;
}

const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    亿元: '100 million yuan',
    万元: '10,000 yuan',
    元: 'yuan',
    亿美元: 'USD 100 million',
    万美元: 'USD 10,000',
    美元: 'USD',
    欧元: 'EUR',
    万欧元: 'EUR 10,000',
    亿欧元: 'EUR 100 million',
    港元: 'HKD',
    亿港元: 'HKD 100 million',
    千元: '1,000 yuan',
    百万元: 'million yuan',
    亿: '100 million',
    万: '10,000',
    千: '1,000',
    亩: 'mu',
    公顷: 'hectares',
    平方公里: 'km²',
    平方千米: 'km²',
    吨: 'tonnes',
    吨标煤: 'tonnes of coal equivalent',
    吨标准煤: 'tonnes of coal equivalent',
    万吨: '10,000 tonnes',
    千克: 'kg',
    公斤: 'kg',
    万吨标煤: '10,000 tonnes of coal equivalent',
    万吨标准煤: '10,000 tonnes of coal equivalent',
    千瓦时: 'kWh',
    万千瓦时: '10,000 kWh',
    亿千瓦时: '100 million kWh',
    度: 'kWh',
    立方米: 'm³',
    万立方米: '10,000 m³',
    平方米: 'm²',
    万平方米: '10,000 m²',
    公里: 'km',
    万亩: '10,000 mu',
    人次: 'visits',
    万人次: '10,000 visits',
    名: 'persons',
    倍: 'times',
    年: 'years',
    月: 'months',
    个月: 'months',
    小时: 'hours',
    人: 'persons',
    万人: '10,000 persons',
    百分点: 'percentage points',
    分: 'points',
    天: 'days',
    个: '',
    家: '',
    件: '',
    项: '',
    户: '',
    起: '',
    次: '',
    所: '',
    台: '',
    辆: '',
    篇: '',
    条: '',
    处: '',
    宗: '',
    批: '',
    种: '',
    例: '',
    万个: '10,000',
    万户: '10,000',
    万件: '10,000',
  }),
);

/** What is counted has no measure: 家/平方公里 is a number per km². @example sayMeasure('万元/亩') // '10,000 yuan per mu' */
export const sayMeasure = (unit: string): string => {
  const parts = unit.split('/').map((part) => MEASURES.get(part) ?? part);
  const [over = '', under = ''] = parts;
  if (parts.length !== 2) return parts.join('/');
  return `${over === '' ? 'number' : over} per ${under === '' ? 'unit' : under}`;
};

/** How many units there are in all places. */
export const numberIn = (places: readonly Spoken[]): number =>
  places.reduce((sum, { names }) => sum + names.length, 0);
