/** What the ranking in the pane says. */
import { sayNumber } from '../number';

const chinese = {
  preview: {
    heading: '排名预览',
    leaders: '前三名',
    headingOf: (period: string) => `排名预览 · ${period}`,
    rank: '名次',
    unit: '参评单位',
    score: '得分',
    change: '变动',
    up: (places: number) => `前进 ${places} 位`,
    down: (places: number) => `后退 ${places} 位`,
    same: '持平',
    fresh: '无上期名次',
    inGroup: (group: string, rank: number | null) => (rank === null ? group : `${group}第 ${rank} 名`),
    figure: (value: number, decimals?: number) => sayNumber(value, 'zh-CN', decimals),
    amount: (wan: number) => `${sayNumber(wan, 'zh-CN')} 万元`,
    show: (unit: string) => `选中 ${unit}`,
    why: (unit: string) => `${unit}：名次说明`,
    announce: (units: number, first: string, rank: number | null) =>
      rank === null
        ? `${sayNumber(units, 'zh-CN')} 个参评单位，尚无名次`
        : `已算出 ${sayNumber(units, 'zh-CN')} 个参评单位的名次，最前的是第 ${sayNumber(rank, 'zh-CN')} 名 ${first}`,
  },
};

const english: typeof chinese = {
  preview: {
    heading: 'Preview',
    leaders: 'First three',
    headingOf: (period) => `Preview · ${period}`,
    rank: 'Rank',
    unit: 'Unit',
    score: 'Score',
    change: 'Change',
    up: (places) => `up ${places}`,
    down: (places) => `down ${places}`,
    same: 'unchanged',
    fresh: 'no previous rank',
    inGroup: (group, rank) => (rank === null ? group : `${group}: rank ${rank}`),
    figure: (value, decimals) => sayNumber(value, 'en-US', decimals),
    amount: (wan) => `CNY ${sayNumber(wan * 10_000, 'en-US')}`,
    show: (unit) => `Select ${unit}`,
    why: (unit) => `${unit}: why this rank`,
    announce: (units, first, rank) => {
      const all = units === 1 ? '1 unit' : `${sayNumber(units, 'en-US')} units`;
      return rank === null
        ? `${all}, no ranks yet`
        : `Ranks computed for ${all}; the foremost is ${first}, rank ${sayNumber(rank, 'en-US')}`;
    },
  },
};

export const PREVIEW_WORDS = { 'zh-CN': chinese, 'en-US': english };
