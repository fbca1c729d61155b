/** The evaluation of national economic and technological development zones of 2021, with its rule on leaving. */
import type { SchemeDraft } from '../engine';
import {
  columnNamed,
  columnOfWords,
  COMMON,
  matchIndicators,
  scaleWeights,
  scoresOf,
  type Found,
} from './found';

const DIMENSIONS = [
  { name: '对外开放', weight: 30 },
  { name: '发展质量', weight: 30 },
  { name: '科技创新', weight: 15 },
  { name: '绿色发展', weight: 15 },
  { name: '统筹协调', weight: 10 },
];
const REGION = ['区域', '所属区域', '所在区域', '地区', '所在地区', '区域分组', '东中西部'];
const REGIONS = /^(?:东部|中部|西部|东北)(?:地区)?$/;

/**
 * Gives the national scheme over the scores of its five dimensions; the last five of a region in two of three years are
 * listed for downgrading.
 * Source: docs/methods.md, "Presets". The indicators below the dimensions are not in the source.
 * @example national({ indicators: [], texts: new Map(), outerRanked: false }).rules.map((r) => r.id) // ['区域后5位', '三年两次']
 */
export function national(found: Found): SchemeDraft {
  return {
    ...COMMON,
    name: '国家级经济技术开发区综合发展水平评价（2021年）',
    basis: '国家级经济技术开发区综合发展水平考核评价办法（2021年版）（据公开资料整理）',
    preset: 'national-2021',
    indicators: scaleWeights(matchIndicators(scoresOf(DIMENSIONS), found)),
    weights: { method: 'given', unit: 'percentOfParent' },
    rank: { ...COMMON.rank, groupBy: columnOfWords(REGIONS, found) ?? columnNamed(REGION, found) ?? '区域' },
    labels: [
      { name: '区域后5位', colour: '#FFE699', text: '本区域排名后5位' },
      { name: '降级备选名单', colour: '#F4B084', text: '三年内两次区域后5位；以两次评价平均得分定建议名单' },
    ],
    rules: [
      {
        id: '区域后5位',
        kind: 'penalty',
        when: { kind: 'rankFromLast', atMost: 5, scope: 'group' },
        give: [{ label: '区域后5位' }],
      },
      {
        id: '三年两次',
        kind: 'penalty',
        when: { kind: 'times', label: '区域后5位', times: 2, years: 3 },
        give: [{ label: '降级备选名单', text: '以两次评价平均得分定建议名单' }],
      },
    ],
  };
}

/** What the preset looks for. */
export const NATIONAL_INDICATORS: readonly string[] = DIMENSIONS.map(({ name }) => name);
