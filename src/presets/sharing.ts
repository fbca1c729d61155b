/** How gains of revenue are shared between a zone and those above it (增量分成): Jibei, Linyi, Zaozhuang. */
import type { ColumnDraft, SchemeDraft } from '../engine';
import { columnNamed, computed, type Found } from './found';
import { baseOf, measuredLike } from './partner';
import { told } from './plain';

const SHARED_TAX = ['市级分享税收', '市级分享税收收入', '市级分享收入'];
const JOINT_TAX = ['共享税收', '市与区共享税收', '共享税收收入'];
const REVENUE = ['收入', '财政收入', '税收收入', '税收', '地方财政收入', '一般公共预算收入'];

type Terms = Readonly<Record<string, unknown>>;

interface Agreement {
  readonly preset: string;
  readonly name: string;
  readonly basis: string;
  /** Names of what is shared, the wording of the source first. */
  readonly of: readonly string[];
  readonly terms: Terms;
  readonly part: string;
  readonly rest: string;
  /** Land income that is returned whole. */
  readonly land?: readonly string[];
}

/** All indicators count alike: what is shared is told beside the ranking and not scored. */
function share(
  found: Found,
  { preset, name, basis, of, terms, part, rest, land = [] }: Agreement,
): SchemeDraft {
  const revenue = columnNamed(of, found);
  const own = revenue === undefined ? null : baseOf({ name: revenue }, found);
  const common = revenue === undefined ? undefined : columnNamed(['基数'], found);
  const before = own ?? (common === undefined ? null : measuredLike({ name: revenue ?? '' }, common, found));
  const column = (head: string, give: 'part' | 'rest' | 'increment'): readonly ColumnDraft[] =>
    revenue === undefined
      ? []
      : [
          {
            name: head,
            compute: { method: 'sharing', ...terms, give },
            of: [revenue],
            against: before?.column,
          },
        ];
  const returned = columnNamed(land, found);
  return {
    // What it grew from is a base, and land income is told beside: neither is an achievement.
    ...told(found.indicators.filter((each) => each.name !== before?.source && each.name !== returned)),
    name,
    basis,
    preset,
    columns: [
      ...(before?.made ?? []),
      ...column('分成增量', 'increment'),
      ...column(part, 'part'),
      ...column(rest, 'rest'),
      ...(returned === undefined
        ? []
        : [computed(`${returned}返还`, { method: 'product' }, returned, 1, found.units?.get(returned))]),
    ],
  };
}

/**
 * Gives Jibei's shares: of growth up to a tenth the district has 40 %, of what is beyond it 20 %, the zone the rest.
 * Source: docs/methods.md, "Presets".
 * @example jibeiSharing({ indicators: [{ name: '收入' }], texts: new Map(), outerRanked: false }).columns?.map((c) => c.name) // ['分成增量', '区分成', '开发区分成']
 */
export const jibeiSharing = (found: Found): SchemeDraft =>
  share(found, {
    preset: 'sharing-jibei',
    name: '济北经济开发区收入增量分成',
    basis: '济北经济开发区增量分成办法（据交流材料整理）',
    of: REVENUE,
    terms: {
      slices: [
        [0, 0.4],
        [0.1, 0.2],
      ],
    },
    part: '区分成',
    rest: '开发区分成',
  });

/**
 * Gives Linyi's refund: 30 % of what the city's part of the tax has gained on the year before, and all land income.
 * Source: docs/methods.md, "Presets". The first of the three years is not in the source.
 */
export const linyiSharing = (found: Found): SchemeDraft =>
  share(found, {
    preset: 'sharing-linyi',
    name: '临沂高新区税收增量返还',
    basis: '临沂高新区增量返还办法（据交流材料整理）',
    of: SHARED_TAX,
    terms: { slices: [[0, 0.3]] },
    part: '返还开发区',
    rest: '市级留用',
    land: ['土地出让收入', '土地出让金', '土地出让金收入', '土地收入'],
  });

/**
 * Gives Zaozhuang's shares: the city has 15 % of the gain in 2021 and 10 % in 2022, the zone the rest and all net land income.
 * Source: docs/methods.md, "Presets". Whose share falls is not in the source: the city's is taken.
 */
export const zaozhuangSharing = (found: Found): SchemeDraft =>
  share(found, {
    preset: 'sharing-zaozhuang',
    name: '枣庄高新区税收增量分成',
    basis: '枣庄高新区增量分成办法（据交流材料整理）',
    of: JOINT_TAX,
    terms: {
      rates: [
        [2021, 0.15],
        [2022, 0.1],
      ],
    },
    part: '市级分成',
    rest: '开发区分成',
    land: ['土地出让净收益', '土地净收益', '土地出让纯收益'],
  });
