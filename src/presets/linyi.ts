/** Linyi's efficacy coefficient of 2012, six tenths of the points to the last; its bonus items and demonstration zones of 2015. */
import type { AdjustmentDraft, RuleDraft, SchemeDraft } from '../engine';
import { columnNamed, COMMON, type Found } from './found';
import { plain } from './plain';

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

const BONUS = ['招大引强', '土地节约', '绿色生态'];

/**
 * Gives Linyi's bonus items and its demonstration zones, two to three of them, as a proposal for a person to decide on.
 * The switch `zones`: `all` = the first two, `any` = the first three. Points of the items are lost: to be filled in.
 * Source: docs/methods.md, "Presets". What a zone is best at (亮点) is told for every unit without a scheme: see "Why this rank".
 * @example demonstration({ indicators: [{ name: '税收' }], texts: new Map(), outerRanked: false }).rules?.map((r) => r.id) // ['示范区']
 */
export function demonstration(found: Found): SchemeDraft {
  const items = BONUS.flatMap((name) => columnNamed([name, `${name}加分`], found) ?? []);
  const scored = found.indicators.filter(({ name }) => !items.includes(name));
  const rule: RuleDraft = {
    id: '示范区',
    kind: 'reward',
    when: { kind: 'joined', by: 'zones', of: [2, 3].map((atMost) => ({ kind: 'rank', atMost })) },
    give: [{ label: '建议示范区', text: '由人工认定' }],
  };
  return {
    ...plain(scored),
    name: '临沂市经济开发区评价（加分与示范区）',
    basis: '临沂市2015年开发区工作要求（据公开讲话整理）',
    preset: 'linyi-2015',
    adjustments: items.map((column): AdjustmentDraft => ({
      name: column,
      kind: 'bonus',
      column,
      points: null,
    })),
    rules: [rule],
    switches: { zones: 'any' },
  };
}
