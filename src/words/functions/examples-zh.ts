/** The examples of the help on custom functions, with the words of Chinese Excel; every one of them is tested. */
import type { Example, FunctionId } from './help';

const zones = ['单位', '亩均税收', '单位能耗', '研发投入'];
const table = [zones, ['甲园', 30, 0.5, 2], ['乙园', 20, 0.3, 3], ['丙园', 10, 0.4, 1]];
const history = [
  ['单位', 2019, 2020, 2021],
  ['甲园', 60, 50, 20],
  ['乙园', 90, 95, 99],
  ['丙园', 120, 110, 118],
  ['丁园', 80, 112, 101],
];

export const EXAMPLES: { readonly [Id in FunctionId]: Example } = {
  NORMALIZE: {
    cells: table,
    at: 'F2',
    formula: '=ZONE.NORMALIZE(B2:D4,"极差",{"正向","逆向","正向"},{60,100})',
    answer: [
      [100, 60, 80],
      [80, 100, 100],
      [60, 80, 60],
    ],
  },
  WEIGHTS: {
    cells: table,
    at: 'B6',
    formula: '=ZONE.WEIGHTS(B2:D4,"熵权法",{"正向","逆向","正向"})',
    answer: [[0.446141, 0.107719, 0.446141]],
  },
  AHP: {
    cells: [
      ['', '税收', '能耗', '研发'],
      ['税收', 1, 2, 4],
      ['能耗', 0.5, 1, 2],
      ['研发', 0.25, 0.5, 1],
    ],
    at: 'F2',
    formula: '=ZONE.AHP(B2:D4,,"全部")',
    answer: [
      [0.571429, 0],
      [0.285714, ''],
      [0.142857, ''],
    ],
  },
  SCORE: {
    cells: [
      ['单位', '效益', '创新', '绿色'],
      ['权重', 50, 30, 20],
      ['甲园', 90, 80, 70],
      ['乙园', 60, 100, 80],
    ],
    at: 'F3',
    formula: '=ZONE.SCORE(B3:D4,B2:D2)',
    answer: [[83], [76]],
  },
  RANK: {
    cells: [
      ['单位', '类别', '得分'],
      ['甲园', '经开', 90],
      ['乙园', '高新', 85],
      ['丙园', '经开', 85],
      ['丁园', '高新', 70],
    ],
    at: 'E2',
    formula: '=ZONE.RANK(C2:C5)',
    answer: [[1], [2], [2], [4]],
  },
  RANKRANGE: {
    cells: [
      ['单位', '效益', '创新'],
      ['权重', 60, 40],
      ['甲园', 90, 70],
      ['乙园', 80, 90],
      ['丙园', 60, 60],
    ],
    at: 'E3',
    formula: '=ZONE.RANKRANGE(B3:C5,B2:C2,0.25)',
    answer: [
      [1, 2],
      [1, 2],
      [3, 3],
    ],
  },
  TIER: {
    cells: [
      ['单位', '得分'],
      ['甲园', 92],
      ['乙园', 88],
      ['丙园', 75],
      ['丁园', 60],
    ],
    at: 'D2',
    formula: '=ZONE.TIER(B2:B5,"名额",{1,2,1})',
    answer: [['一等'], ['二等'], ['二等'], ['三等']],
  },
  CHANGE: {
    cells: [
      ['单位', '上期', '本期'],
      ['甲园', 12, 9],
      ['乙园', 5, 7],
      ['丙园', 8, 8],
      ['丁园', '', 3],
    ],
    at: 'E2',
    formula: '=ZONE.CHANGE(B2:B5,C2:C5,"文字")',
    answer: [['前进3位'], ['后退2位'], ['持平'], ['新参评']],
  },
  CARD: {
    cells: history,
    at: 'F2',
    formula: '=ZONE.CARD(B2:D5,2)',
    answer: [[''], [''], ['橙牌'], ['橙牌']],
  },
  AWARD: {
    cells: history,
    at: 'F2',
    formula: '=ZONE.AWARD(B2:D5)',
    answer: [[300], [0], [0], [50]],
  },
  COMPLETION: {
    cells: [
      ['单位', '实际', '目标'],
      ['甲园', 45, 60],
      ['乙园', 66, 60],
    ],
    at: 'E2',
    formula: '=ZONE.COMPLETION(B2:B3,C2:C3)',
    answer: [[0.75], [1.1]],
  },
  PACE: {
    cells: [
      ['单位', '1—6月', '全年目标'],
      ['甲园', 33, 60],
      ['乙园', 24, 60],
      ['丙园', 30, 60],
    ],
    at: 'E2',
    formula: '=ZONE.PACE(B2:B4,C2:C4,6,,"文字")',
    answer: [['超序时'], ['欠序时'], ['达序时']],
  },
  SHARE: {
    cells: [
      ['园区', '基数', '本年'],
      ['甲园', 100, 115],
      ['乙园', 100, 130],
      ['丙园', 100, 90],
    ],
    at: 'E2',
    formula: '=ZONE.SHARE(B2:B4,C2:C4,{0.6,0.8},0.1)',
    answer: [[10], [22], [0]],
  },
  CAGR: {
    cells: [
      ['单位', '2018', '2021'],
      ['甲园', 100, 200],
      ['乙园', 80, 60],
    ],
    at: 'E2',
    formula: '=ZONE.CAGR(B2:B3,C2:C3,3)',
    answer: [[0.259921], [-0.09144]],
  },
  CONTRIBUTION: {
    cells: [
      ['园区', '上年', '本年'],
      ['甲园', 40, 49],
      ['乙园', 60, 61],
    ],
    at: 'E2',
    formula: '=ZONE.CONTRIBUTION(B2:B3,C2:C3)',
    answer: [[0.9], [0.1]],
  },
  MATCHZONE: {
    cells: [
      ['名单', '得分', '查找'],
      ['茌平经济开发区', 81, '茌平经开区'],
      ['东阿经济开发区', 77, '东阿经济 开发区'],
      ['聊城高新技术产业开发区', 90, '聊城高新区'],
    ],
    at: 'D2',
    formula: '=ZONE.MATCHZONE(C2:C4,A2:A4,B2:B4)',
    answer: [[81], [77], [90]],
  },
};
