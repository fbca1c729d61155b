/** Level, growth and share (总量、增幅、占比), and what lies between a unit and the mean: tables to be read beside a ranking. */
import type { ColumnDraft, IndicatorDraft, SchemeDraft } from '../engine';
import { columnNamed, computed, type Found } from './found';
import { achievements, baseOf, growthOf, isRate, shareOf, wholeOf } from './partner';
import { told } from './plain';

/** Growth over the base beside it, else as printed, else over the table of the year before. */
function grown(one: IndicatorDraft, found: Found): readonly ColumnDraft[] {
  const { name, unit } = one;
  const own = baseOf(one, found);
  const printed = own === null ? growthOf(one, found) : null;
  if (own === null && printed === null && found.hasEarlier !== true) return [];
  const times = `${name}为上年倍数`;
  const implied = `上年${name}（推算）`;
  const before: readonly ColumnDraft[] =
    printed === null
      ? (own?.made ?? [])
      : [
          ...printed.made,
          // Growth − (−1).
          computed(times, { method: 'difference' }, printed.column, -1),
          computed(implied, { method: 'quotient' }, name, times, unit),
        ];
  const base = printed === null ? own?.column : implied;
  return [
    ...before,
    ...(printed === null ? [computed(`${name}增幅（计算）`, { method: 'growth' }, name, base)] : []),
    computed(`${name}增量`, { method: 'increment' }, name, base, unit),
    computed(`${name}拉动`, { method: 'pull' }, name, base),
    computed(`${name}增量贡献率`, { method: 'contribution' }, name, base),
  ];
}

/** Share of the whole where the table has it, else the whole that a printed share implies, else the share of all units. */
function shared(one: IndicatorDraft, found: Found): readonly ColumnDraft[] {
  const { name, unit } = one;
  const whole = wholeOf(one, found);
  if (whole !== null)
    return [...whole.made, computed(`${name}占全市比重（计算）`, { method: 'share' }, name, whole.column)];
  const printed = shareOf(one, found);
  if (printed !== null)
    return [
      ...printed.made,
      computed(
        `${/占(全.)/.exec(printed.source)?.[1] ?? '全市'}${name}（推算）`,
        { method: 'quotient' },
        name,
        printed.column,
        unit,
      ),
      computed(`${name}占本表比重`, { method: 'share' }, name),
    ];
  return [computed(`${name}占本表比重`, { method: 'share' }, name)];
}

/**
 * Gives growth, increment, pull, contribution and share of every indicator that can be summed; bases and totals that only follow
 * from what is printed are computed (推算).
 * Source: docs/methods.md, "Presets" and "Computed columns".
 * @example growthAndShare({ indicators: [{ name: '税收' }], texts: new Map(), outerRanked: false }).columns?.map((c) => c.name) // ['税收占本表比重']
 */
export function growthAndShare(found: Found): SchemeDraft {
  const achieved = achievements(found);
  return {
    ...told(achieved),
    name: '总量、增幅与占比分析',
    basis: '潍坊市2016年上半年开发区主要指标口径（据公开报道整理）',
    preset: 'growth-share',
    columns: achieved
      .filter((one) => !isRate(one))
      .flatMap((one) => [...grown(one, found), ...shared(one, found)]),
  };
}

const AREA = [
  '面积',
  '开发区面积',
  '占地面积',
  '规划面积',
  '核准面积',
  '建成区面积',
  '用地面积',
  '土地面积',
  '工矿仓储用地面积',
];
const LAND = ['工矿仓储用地面积', '工矿仓储用地', '工业用地面积', '用地面积', '面积', '开发区面积'];
const PER_MU = /^(?:亩均|每亩)(.+)$/;

/** What a unit needs to reach the mean: per mu, times its mu. */
function toMean({ name, unit }: IndicatorDraft, found: Found): readonly ColumnDraft[] {
  const columns = [
    computed(`${name}与均值之比`, { method: 'relative', to: 'mean' }, name),
    computed(`${name}与最高值之比`, { method: 'relative', to: 'greatest' }, name),
    computed(`${name}距均值`, { method: 'gap', to: 'mean' }, name, undefined, unit),
    computed(`${name}距最高值`, { method: 'gap', to: 'greatest' }, name, undefined, unit),
  ];
  const [, whole] = PER_MU.exec(name) ?? [];
  const land = columnNamed(LAND, found);
  const rate = land === undefined ? null : (found.rateOf?.(found.units?.get(land) ?? '', '亩') ?? null);
  if (whole === undefined || land === undefined || rate === null) return columns;
  const inMu = rate === 1 ? land : `${land}（折亩）`;
  return [
    ...columns,
    computed(
      `达到均值需增${whole}`,
      { method: 'product' },
      `${name}距均值`,
      inMu,
      unit === undefined ? undefined : unit.replace(/\/亩$/, ''),
    ),
  ];
}

/** The land that the columns above are multiplied by. */
function landInMu(found: Found): readonly ColumnDraft[] {
  const land = columnNamed(LAND, found);
  const rate = land === undefined ? null : (found.rateOf?.(found.units?.get(land) ?? '', '亩') ?? null);
  return land === undefined || rate === null || rate === 1
    ? []
    : [computed(`${land}（折亩）`, { method: 'product' }, land, rate)];
}

/**
 * Gives each indicator against the mean and the best, what is needed to reach the mean (per mu: times the land), and its share as
 * a multiple of the share of the area, where the table has the area.
 * Source: docs/methods.md, "Presets" and "Computed columns". Mean and best are those of the table.
 * @example gapToMean({ indicators: [{ name: '亩均税收' }], texts: new Map(), outerRanked: false }).columns?.length // 4
 */
export function gapToMean(found: Found): SchemeDraft {
  const area = columnNamed(AREA, found);
  const achieved = achievements(found).filter(({ name }) => name !== area);
  return {
    ...told(achieved),
    name: '与均值、最高值对标',
    basis: '亩均效益对标口径（据交流材料整理）',
    preset: 'gap-to-mean',
    columns: [
      ...landInMu(found),
      ...achieved.flatMap((one) => [
        ...toMean(one, found),
        ...(area === undefined || isRate(one)
          ? []
          : [computed(`${one.name}占比与面积占比之比`, { method: 'multiple' }, one.name, area)]),
      ]),
    ],
  };
}
