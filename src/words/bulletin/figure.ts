/** Figures as a bulletin writes them: so many decimals, thousands parted in English only. */
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

const MEASURES: Readonly<Record<string, string>> = {
  亿元: '100 million yuan',
  万元: '10,000 yuan',
  元: 'yuan',
  亿美元: 'USD 100 million',
  万美元: 'USD 10,000',
  美元: 'USD',
  亩: 'mu',
  公顷: 'hectares',
  平方公里: 'km²',
  平方千米: 'km²',
  吨: 'tonnes',
  吨标煤: 'tonnes of coal equivalent',
  吨标准煤: 'tonnes of coal equivalent',
  万吨: '10,000 tonnes',
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
};

/** @example sayMeasure('万元/亩') // '10,000 yuan per mu' */
export const sayMeasure = (unit: string): string => {
  const parts = unit.split('/').map((part) => MEASURES[part] ?? part);
  return parts.length === 2 && parts.every((part) => part !== '') ? parts.join(' per ') : parts.join('/');
};
