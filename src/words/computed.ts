/** What is said of computed columns (计算列) where they are shown. */
import type { Locale } from './locale';
import type { Shape } from './shape';

export interface ComputedWords {
  /** The measure that a number is in where none is given, by how it is shown. */
  readonly measures: { readonly [S in Shape]: string };
  /** Over the columns and the tallies, where they stand by themselves. */
  readonly heading: string;
  readonly column: (name: string, lacking: number) => string;
  readonly value: (value: number, unit: string, shape: Shape) => string;
  readonly more: (count: number) => string;
}

const MOST_DECIMALS = 4;

const number = (value: number, locale: Locale, decimals = MOST_DECIMALS): string =>
  value.toLocaleString(locale, { maximumFractionDigits: decimals });

const signed = (value: number, locale: Locale): string =>
  `${value > 0 ? '+' : ''}${number(100 * value, locale, 2)}`;

const shown =
  (locale: Locale): ComputedWords['value'] =>
  (value, unit, shape) => {
    const gap = locale === 'zh-CN' ? '' : ' ';
    if (shape === 'percent') return `${number(100 * value, locale, 2)}%`;
    const measure = unit === '' ? '' : `${gap}${unit}`;
    return `${shape === 'points' ? signed(value, locale) : number(value, locale)}${measure}`;
  };

export const COMPUTED_WORDS: { readonly [L in Locale]: ComputedWords } = {
  'zh-CN': {
    measures: { number: '', percent: '%', points: '百分点' },
    heading: '计算与统计',
    column: (name, lacking) => (lacking === 0 ? name : `${name}（${lacking}个没有数值）`),
    value: shown('zh-CN'),
    more: (count) => `其余${count}个见“得分明细”。`,
  },
  'en-US': {
    measures: { number: '', percent: '%', points: 'percentage points' },
    heading: 'Computed and counted',
    column: (name, lacking) => (lacking === 0 ? name : `${name} (${lacking} without a value)`),
    value: shown('en-US'),
    more: (count) => `${count} more are on the score detail.`,
  },
};
