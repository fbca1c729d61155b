/** What samples there are. */
import type { Sample } from './book';

export const SAMPLES: readonly Sample[] = [
  {
    name: 'liaocheng-ranks',
    sheet: '全省排名',
    title: null,
    above: 1,
    below: 0,
    widths: [48, 72],
    population: 160,
  },
  { name: 'per-mu', sheet: '亩均效益', title: null, above: 2, below: 0, widths: [110, 96], population: null },
  {
    name: 'jining-2015',
    sheet: '2015年一季度',
    title: '济宁市2015年第一季度各县市区综合评比结果',
    above: 1,
    below: 1,
    widths: [150, 96],
    population: null,
  },
  {
    name: 'remaining-area',
    sheet: '剩余面积',
    title: '各开发区剩余可利用面积',
    above: 1,
    below: 0,
    widths: [72, 84],
    population: null,
  },
  {
    name: 'clusters',
    sheet: '产业集群',
    title: '各开发区产业集群规模',
    above: 1,
    below: 0,
    widths: [160, 96],
    population: null,
  },
  {
    name: 'months',
    sheet: '1-2月',
    title: '2025年1—2月主要指标完成情况（示例数据）',
    table: 'months-2',
    more: [
      { sheet: '1-3月', title: '2025年1—3月主要指标完成情况（示例数据）', table: 'months-3' },
      { sheet: '1-4月', title: '2025年1—4月主要指标完成情况（示例数据）', table: 'months-4' },
    ],
    above: 1,
    below: 0,
    widths: [90, 110],
    population: null,
  },
];
