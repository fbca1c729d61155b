/** Linyi's efficacy coefficient of 2012: six tenths of the points to the last, all to the first. */
import type { SchemeDraft } from '../engine';
import { columnNamed, COMMON, type Found } from './found';

const REVIEW = [
  '现场评审',
  '现场考核',
  '现场评价',
  '实地考察',
  '现场观摩',
  '现场评审得分',
  '实地考核',
  '现场考核得分',
];

/**
 * Gives the efficacy coefficient 60 + 40 over the indicators found: 80 % of the total, and 20 % of review on the spot
 * where the table has its points.
 * Source: docs/methods.md, "Presets". The list of indicators and their weights are lost: all count alike until they are given.
 * @example linyi({ indicators: [{ name: '税收' }], texts: new Map(), outerRanked: false }).indicators[0]?.normalise // { method: 'minmax', to: [60, 100] }
 */
export function linyi(found: Found): SchemeDraft {
  const review = columnNamed(REVIEW, found);
  const scored = found.indicators.filter(({ name }) => name !== review);
  return {
    ...COMMON,
    name: '临沂市开发区综合考核（2012年功效系数）',
    basis: '临沂市2012年考核办法：功效系数法，基础分占权数的60%（据公开资料整理）',
    preset: 'linyi-2012',
    indicators: scored.map((indicator) => ({
      ...indicator,
      direction: indicator.direction ?? 'high',
      normalise: { method: 'minmax', to: [60, 100] },
    })),
    weights: { method: 'given', unit: 'percentOfParent' },
    sources:
      review === undefined
        ? []
        : [
            { name: '指标考核', weight: 80, column: '', as: 'points' },
            { name: '现场评审', weight: 20, column: review, as: 'points' },
          ],
  };
}
