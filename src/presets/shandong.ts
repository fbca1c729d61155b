/** Shandong's evaluation of development zones: four dimensions, whose weights were not published. */
import type { AdjustmentDraft, IndicatorDraft, SchemeDraft } from '../engine';
import { columnNamed, COMMON, matchIndicators, scoresOf, type Found, type Wanted } from './found';

export const FOUR_DIMENSIONS = [
  { name: '亩均效益' },
  { name: '对外开放' },
  { name: '创新驱动' },
  { name: '产业集聚' },
] as const;

type DimensionName = (typeof FOUR_DIMENSIONS)[number]['name'];

const want = (dimension: DimensionName, name: string, ...aliases: readonly string[]): Wanted => ({
  name,
  aliases,
  path: [dimension],
  direction: 'high',
  normalise: { method: 'minmax', to: [0, 100] },
});

const WANTED: readonly Wanted[] = [
  want('亩均效益', '亩均税收', '每亩税收', '单位面积税收', '亩均税收收入'),
  want('亩均效益', '亩均投资强度', '投资强度', '每亩投资强度', '亩均固定资产投资'),
  want('对外开放', '实际利用外资', '实际使用外资', '实际利用外资总额', '实际到账外资'),
  want('对外开放', '进出口总额', '外贸进出口总额', '外贸进出口', '进出口'),
  want('对外开放', '机电产品出口', '机电产品出口额', '机电出口总额', '机电产品出口总额'),
  want('对外开放', '机电产品出口占比', '机电产品出口比重', '机电出口占比'),
  want('创新驱动', '高新技术企业数', '高新技术企业', '高企数', '高新技术企业数量'),
  want('创新驱动', '高端人才数', '全职高端人才', '新增高端人才', '新增硕士以上高端人才', '全职高端人才数'),
  want('创新驱动', '发明专利拥有量', '有效发明专利', '有效发明专利拥有量', '发明专利数'),
  want('创新驱动', '发明专利增长率', '发明专利拥有量增长率', '发明专利增速'),
  want('产业集聚', '主导产业集聚度', '前三主导产业集聚度', '主导产业占比'),
  want(
    '产业集聚',
    '十强产业投资占比',
    '“十强”产业投资占比',
    '省十强产业投资占固定资产投资比重',
    '十强产业投资占固定资产投资比重',
  ),
];

/** Level and growth go 4 : 6, and growth of 100 % has full marks, where the table has the growth. */
const GROWING = ['实际利用外资', '进出口总额'];
const GROWTH_ENDINGS = ['增幅', '增速', '增长率', '同比增长', '同比'];
const BONUS = ['特色园区', '特色产业园区', '特色园区加分', '特色产业园区加分'];

function withGrowth(indicator: IndicatorDraft, found: Found): IndicatorDraft {
  if (!GROWING.includes(indicator.name)) return indicator;
  const names = [indicator.name, ...(indicator.aliases ?? [])];
  const column = columnNamed(
    names.flatMap((name) => GROWTH_ENDINGS.map((ending) => name + ending)),
    found,
  );
  if (column === undefined) return indicator;
  const inPercent = found.indicators.find(({ name }) => name === column)?.unit === '%';
  const normalise = {
    method: 'levelGrowth',
    level: 0.4,
    growthBy: 'full',
    full: inPercent ? 100 : 1,
  } as const;
  return { ...indicator, normalise: { ...normalise, growthColumn: column } };
}

/**
 * Gives Shandong's scheme over the indicators that the table has; where it has the scores of the dimensions instead, over these.
 * Source: docs/methods.md, "Presets". Weights are left to be filled in; until then all count alike.
 * @example shandong({ indicators: [{ name: '投资强度' }], texts: new Map(), outerRanked: false }).indicators[0]?.path // ['亩均效益']
 */
export function shandong(found: Found): SchemeDraft {
  const matched = matchIndicators(WANTED, found).map((indicator) => withGrowth(indicator, found));
  const indicators = matched.length > 0 ? matched : matchIndicators(scoresOf(FOUR_DIMENSIONS), found);
  const bonus = columnNamed(BONUS, found);
  const adjustments: readonly AdjustmentDraft[] =
    bonus === undefined ? [] : [{ name: '特色产业园区', kind: 'bonus', column: bonus }];
  return {
    ...COMMON,
    name: '山东省开发区四维评价',
    basis: '省商务厅、省科技厅开发区综合评价（据公开资料整理，权重未公布）',
    preset: 'shandong',
    indicators,
    dimensions: [...new Set(indicators.flatMap(({ path = [] }) => path))].map((name) => ({ name })),
    weights: { method: 'given', unit: 'percentOfParent' },
    adjustments,
    population: null,
  };
}

/** What the preset looks for. */
export const SHANDONG_INDICATORS: readonly string[] = WANTED.map(({ name }) => name);
