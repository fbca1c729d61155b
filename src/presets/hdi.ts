/** The Human Development Index, as the United Nations Development Programme has computed it since 2010. */
import type { SchemeDraft } from '../engine';
import { COMMON, matchIndicators, type Found, type Wanted } from './found';

const WANTED: readonly Wanted[] = [
  {
    name: '出生时预期寿命',
    aliases: ['预期寿命', '人均预期寿命', 'Life expectancy at birth', 'Life expectancy'],
    path: ['健康'],
    normalise: { method: 'goalposts', low: 20, high: 85 },
  },
  {
    name: '预期受教育年限',
    aliases: ['预期在校年限', 'Expected years of schooling'],
    path: ['教育'],
    weight: 50,
    normalise: { method: 'goalposts', low: 0, high: 18 },
  },
  {
    name: '平均受教育年限',
    aliases: ['平均在校年限', 'Mean years of schooling'],
    path: ['教育'],
    weight: 50,
    normalise: { method: 'goalposts', low: 0, high: 15 },
  },
  {
    name: '人均国民总收入',
    aliases: [
      '人均GNI',
      'Gross national income (GNI) per capita',
      'Gross national income per capita',
      'GNI per capita',
    ],
    path: ['收入'],
    normalise: { method: 'goalposts', low: 100, high: 75_000, log: true },
  },
];

/**
 * Gives the index: the geometric mean of health, education and income, ranked on three decimals.
 * Edge: all four indicators are needed; one that the table lacks stays in the scheme, and its gate says so.
 * Source: Human Development Report, technical note 1; income in international dollars at purchasing power parity.
 * @example hdi({ indicators: [], texts: new Map(), outerRanked: false }).indicators.length // 4
 */
export function hdi(found: Found): SchemeDraft {
  const matched = matchIndicators(WANTED, found);
  return {
    ...COMMON,
    name: '人类发展指数',
    basis: 'UNDP, Human Development Report, technical note 1',
    preset: 'hdi',
    indicators: WANTED.map(
      ({ aliases: _, ...wanted }) => matched.find(({ name }) => name === wanted.name) ?? wanted,
    ),
    dimensions: ['健康', '教育', '收入'].map((name) => ({
      name,
      weight: 100 / 3,
      aggregate: { method: 'arithmetic' },
    })),
    weights: { method: 'given', unit: 'percentOfParent' },
    aggregate: { method: 'geometric' },
    rank: { decimals: 3, ties: 'min' },
  };
}

/** What the preset looks for. */
export const HDI_INDICATORS: readonly string[] = WANTED.map(({ name }) => name);
