/** Per-mu classes A, B, C and D (亩均论英雄), in the two forms that are in use. */
import type { IndicatorDraft, SchemeDraft } from '../engine';
import {
  columnNamed,
  columnOfWords,
  COMMON,
  matchIndicators,
  scaleWeights,
  type Found,
  type Wanted,
} from './found';

const want = (weight: number, name: string, ...aliases: readonly string[]): Wanted => ({
  name,
  aliases,
  weight,
  direction: 'high',
  normalise: { method: 'minmax', to: [0, 100] },
});

const WANTED: readonly Wanted[] = [
  want(45, '亩均税收', '每亩税收', '单位用地税收', '亩均税收收入'),
  want(20, '亩均销售收入', '亩均销售', '亩均营业收入', '亩均主营业务收入'),
  want(15, '单位能耗增加值', '单位能耗工业增加值', '单耗增加值'),
  want(15, '研发经费投入强度', '研发投入强度', '研发经费占比', 'R&D经费投入强度'),
  want(5, '全员劳动生产率', '劳动生产率'),
];
/** Of enterprises below scale the tax alone counts. */
const BELOW_SCALE = '亩均税收';
const SCALE = /^(?:规上|规下|规模以上|规模以下|限上|限下)(?:工业)?(?:企业)?$/;
const IS_BELOW = /^(?:规下|规模以下|限下)/;
const EXEMPT = ['不定等级', '不定等次', '参评不定等级', '公益性', '免定等级'];
const STARRED = ['星级', '四星五星', '星级园区', '四星级以上'];

const LABELS = [
  { name: 'A类', colour: '#C6E0B4' },
  { name: 'B类', colour: '#DDEBF7' },
  { name: 'C类', colour: '#FFF2CC' },
  { name: 'D类', colour: '#F4B084' },
];

/** Each weight for those above and those below scale, by the table's own words for them. */
function weighByScale(
  indicators: readonly IndicatorDraft[],
  column: string,
  { texts }: Found,
): readonly IndicatorDraft[] {
  const groups = [...new Set(texts.get(column))];
  return indicators.map((indicator) => ({
    ...indicator,
    weight: Object.fromEntries(
      groups.map((group) => [
        group,
        IS_BELOW.test(group.trim()) ? (indicator.name === BELOW_SCALE ? 100 : 0) : Number(indicator.weight),
      ]),
    ),
  }));
}

/**
 * Gives per-mu classes by weights of 45, 20, 15, 15 and 5, cut at 25, 70 and 95 % of the units.
 * Source: docs/methods.md, "Presets". How values become points is not in the source: min-max until it is said.
 * @example perMu({ indicators: [{ name: '亩均税收' }], texts: new Map(), outerRanked: false }).tiers.list.map((t) => t.share) // [0.25, 0.45, 0.25, 0.05]
 */
export function perMu(found: Found): SchemeDraft {
  const matched = scaleWeights(matchIndicators(WANTED, found));
  const scale = matched.some(({ name }) => name === BELOW_SCALE) ? columnOfWords(SCALE, found) : undefined;
  const exempt = columnNamed(EXEMPT, found);
  return {
    ...COMMON,
    name: '亩均效益综合评价（25%、70%、95%分档）',
    basis: '亩均论英雄综合评价（据某市公开办法整理）',
    preset: 'per-mu-25-70-95',
    indicators: scale === undefined ? matched : weighByScale(matched, scale, found),
    weights: { method: 'given', unit: 'percentOfParent' },
    rank: { ...COMMON.rank, ...(scale === undefined ? {} : { groupBy: scale }) },
    tiers: {
      by: 'share',
      list: [
        { name: 'A类', share: 0.25 },
        { name: 'B类', share: 0.45 },
        { name: 'C类', share: 0.25 },
        { name: 'D类', share: 0.05 },
      ],
      boundary: 'up',
      ...(exempt === undefined ? {} : { exempt }),
    },
    labels: LABELS,
    ...(exempt === undefined
      ? {}
      : {
          rules: [
            {
              id: '参评不定等级',
              when: { kind: 'flag', column: exempt } as const,
              give: [{ label: '参评不定等级', text: '参照B类' }],
            },
          ],
        }),
  };
}

/**
 * Gives per-mu classes of parks: A the first 20 %, B the next 30 %, both rounded down, D the last 5 %, rounded up, C the rest.
 * Edge: parks of four or five stars are A outside the count, where the table has such a column.
 * Source: docs/methods.md, "Presets".
 * @example perMuOfParks({ indicators: [{ name: '税收' }], texts: new Map(), outerRanked: false }).tiers.list[3] // { name: 'D类', share: 0.05, round: 'ceil' }
 */
export function perMuOfParks(found: Found): SchemeDraft {
  const { indicators } = found;
  const starred = columnNamed(STARRED, found);
  return {
    ...COMMON,
    name: '开发区亩产效益评价（A类20%、B类30%、D类5%）',
    basis: '开发区（园区）亩产效益综合评价（据某省公开办法整理）',
    preset: 'per-mu-20-30-5',
    indicators: indicators.map((indicator) => ({
      ...indicator,
      direction: indicator.direction ?? 'high',
      normalise: { method: 'minmax', to: [0, 100] },
    })),
    weights: { method: 'given', unit: 'percentOfParent' },
    tiers: {
      by: 'share',
      list: [
        { name: 'A类', share: 0.2, round: 'floor' },
        { name: 'B类', share: 0.3, round: 'floor' },
        { name: 'C类' },
        { name: 'D类', share: 0.05, round: 'ceil' },
      ],
      boundary: 'up',
      ...(starred === undefined ? {} : { exempt: starred }),
    },
    labels: LABELS,
    ...(starred === undefined
      ? {}
      : {
          rules: [
            {
              id: '星级直评',
              kind: 'reward',
              when: { kind: 'flag', column: starred },
              give: [{ label: 'A类', text: '直接评为A类，不占名额' }],
            } as const,
          ],
        }),
  };
}

/** What the first form looks for. */
export const PER_MU_INDICATORS: readonly string[] = WANTED.map(({ name }) => name);
