/** Dezhou's special assessment of development zones, as far as its source has survived. */
import type { IndicatorDraft, RuleDraft, SchemeDraft, SourceDraft } from '../engine';
import { columnNamed, COMMON, matchIndicators, scoresOf, type Found } from './found';
import { FOUR_DIMENSIONS } from './shandong';

const CITY = [
  '市考核',
  '市考核得分',
  '市考核成绩',
  '市得分',
  '市级得分',
  '市级考核得分',
  '市考核分数',
  '市评价得分',
];
const PROVINCE = [
  '省考核',
  '省考核得分',
  '省考核成绩',
  '省得分',
  '省级得分',
  '省级考核得分',
  '省考核分数',
  '省评价得分',
];

const TIERS = [
  { name: '一等', quota: 3 },
  { name: '二等', quota: 4 },
  { name: '三等', quota: 4 },
  { name: '四等', quota: 2 },
];

/** Amounts, and what bars leaders from promotion, are cut off in the source. */
const rules: readonly RuleDraft[] = [
  ...['一等', '二等', '三等'].map((is): RuleDraft => ({
    id: `${is}奖励`,
    group: '等次奖励',
    match: 'first',
    kind: 'reward',
    when: { kind: 'tier', is },
    give: [{ label: `${is}奖`, amount: null }],
  })),
  {
    id: '进步奖',
    kind: 'reward',
    when: { kind: 'rise', atLeast: 1, scope: 'overall' },
    quota: { count: 2, by: 'rise', ties: 'all' },
    give: [{ label: '进步奖', amount: null }],
  },
  {
    id: '不得提拔重用',
    kind: 'penalty',
    when: { kind: 'unfilled' },
    give: [{ label: '不得提拔重用', text: '有关领导不得提拔重用' }],
  },
];

/** The city's own score, or that of its four dimensions where the table has these instead. */
function citySource(found: Found): {
  readonly indicators: readonly IndicatorDraft[];
  readonly source: SourceDraft;
} {
  const column = columnNamed(CITY, found);
  const indicators = column === undefined ? matchIndicators(scoresOf(FOUR_DIMENSIONS), found) : [];
  const own = indicators.length > 0 ? '' : '市考核得分';
  return { indicators, source: { name: '市考核', weight: 30, column: column ?? own, as: 'points' } };
}

function provinceSource(found: Found): SourceDraft {
  const column = columnNamed(PROVINCE, found);
  if (column === undefined && found.outerRanked)
    return { name: '省考核', weight: 70, column: '', as: 'outerRank' };
  return { name: '省考核', weight: 70, column: column ?? '省考核得分', as: 'points' };
}

/**
 * Gives Dezhou's scheme: 30 % city and 70 % province, the province's first ten with two points more, four tiers, two awards for progress.
 * Source: docs/methods.md, "Presets". What is lost is left to be filled in.
 * @example dezhou({ indicators: [], texts: new Map(), outerRanked: false }).tiers.list.map((t) => t.quota) // [3, 4, 4, 2]
 */
export function dezhou(found: Found): SchemeDraft {
  const { indicators, source } = citySource(found);
  return {
    ...COMMON,
    name: '德州市开发区专项考核',
    basis: '德考〔2021〕2号《全市开发区专项考核办法》（据交流材料整理，原件残缺）',
    preset: 'dezhou',
    indicators,
    sources: [source, provinceSource(found)],
    adjustments: found.outerRanked
      ? [
          {
            name: '进入全省前10位',
            kind: 'bonus',
            when: { kind: 'rank', atMost: 10, scope: 'outer' },
            points: 2,
          },
          { name: '其他省排名分段', kind: 'bonus', when: { kind: 'unfilled' }, points: null },
        ]
      : [],
    population: null,
    tiers: { by: 'quota', list: TIERS, boundary: 'up', scale: 'ask' },
    labels: [
      { name: '一等奖', colour: '#C6E0B4' },
      { name: '二等奖', colour: '#DDEBF7' },
      { name: '三等奖', colour: '#FFF2CC' },
      { name: '进步奖', colour: '#C6E0B4' },
      { name: '不得提拔重用', colour: '#F4B084', text: '有关领导不得提拔重用' },
    ],
    rules,
  };
}
