/** The examples of the help on custom functions, with the words of English Excel; every one of them is tested. */
import type { Example, FunctionId } from './help';

const zones = ['Zone', 'Tax per mu', 'Energy use', 'R&D'];
const table = [zones, ['A Park', 30, 0.5, 2], ['B Park', 20, 0.3, 3], ['C Park', 10, 0.4, 1]];
const history = [
  ['Zone', 2019, 2020, 2021],
  ['A Park', 60, 50, 20],
  ['B Park', 90, 95, 99],
  ['C Park', 120, 110, 118],
  ['D Park', 80, 112, 101],
];

export const EXAMPLES: { readonly [Id in FunctionId]: Example } = {
  NORMALIZE: {
    cells: table,
    at: 'F2',
    formula: '=ZONE.NORMALIZE(B2:D4,"minmax",{"high","low","high"},{60,100})',
    answer: [
      [100, 60, 80],
      [80, 100, 100],
      [60, 80, 60],
    ],
  },
  WEIGHTS: {
    cells: table,
    at: 'B6',
    formula: '=ZONE.WEIGHTS(B2:D4,"entropy",{"high","low","high"})',
    answer: [[0.446141, 0.107719, 0.446141]],
  },
  AHP: {
    cells: [
      ['', 'Tax', 'Energy', 'R&D'],
      ['Tax', 1, 2, 4],
      ['Energy', 0.5, 1, 2],
      ['R&D', 0.25, 0.5, 1],
    ],
    at: 'F2',
    formula: '=ZONE.AHP(B2:D4,,"all")',
    answer: [
      [0.571429, 0],
      [0.285714, ''],
      [0.142857, ''],
    ],
  },
  SCORE: {
    cells: [
      ['Zone', 'Output', 'R&D', 'Green'],
      ['Weight', 50, 30, 20],
      ['A Park', 90, 80, 70],
      ['B Park', 60, 100, 80],
    ],
    at: 'F3',
    formula: '=ZONE.SCORE(B3:D4,B2:D2)',
    answer: [[83], [76]],
  },
  RANK: {
    cells: [
      ['Zone', 'Kind', 'Score'],
      ['A Park', 'ETDZ', 90],
      ['B Park', 'HTZ', 85],
      ['C Park', 'ETDZ', 85],
      ['D Park', 'HTZ', 70],
    ],
    at: 'E2',
    formula: '=ZONE.RANK(C2:C5)',
    answer: [[1], [2], [2], [4]],
  },
  RANKRANGE: {
    cells: [
      ['Zone', 'Output', 'R&D'],
      ['Weight', 60, 40],
      ['A Park', 90, 70],
      ['B Park', 80, 90],
      ['C Park', 60, 60],
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
      ['Zone', 'Score'],
      ['A Park', 92],
      ['B Park', 88],
      ['C Park', 75],
      ['D Park', 60],
    ],
    at: 'D2',
    formula: '=ZONE.TIER(B2:B5,"quota",{1,2,1},{"A","B","C"})',
    answer: [['A'], ['B'], ['B'], ['C']],
  },
  CHANGE: {
    cells: [
      ['Zone', 'Before', 'Now'],
      ['A Park', 12, 9],
      ['B Park', 5, 7],
      ['C Park', 8, 8],
      ['D Park', '', 3],
    ],
    at: 'E2',
    formula: '=ZONE.CHANGE(B2:B5,C2:C5,"words")',
    answer: [['up 3'], ['down 2'], ['unchanged'], ['newly included']],
  },
  CARD: {
    cells: history,
    at: 'F2',
    formula: '=ZONE.CARD(B2:D5,2,,{"yellow","orange"})',
    answer: [[''], [''], ['orange'], ['orange']],
  },
  AWARD: {
    cells: history,
    at: 'F2',
    formula: '=ZONE.AWARD(B2:D5)',
    answer: [[300], [0], [0], [50]],
  },
  COMPLETION: {
    cells: [
      ['Zone', 'Actual', 'Target'],
      ['A Park', 45, 60],
      ['B Park', 66, 60],
    ],
    at: 'E2',
    formula: '=ZONE.COMPLETION(B2:B3,C2:C3)',
    answer: [[0.75], [1.1]],
  },
  PACE: {
    cells: [
      ['Zone', 'Jan–Jun', 'Target'],
      ['A Park', 33, 60],
      ['B Park', 24, 60],
      ['C Park', 30, 60],
    ],
    at: 'E2',
    formula: '=ZONE.PACE(B2:B4,C2:C4,6,,"words")',
    answer: [['ahead of schedule'], ['behind schedule'], ['on schedule']],
  },
  SHARE: {
    cells: [
      ['Zone', 'Base', 'Now'],
      ['A Park', 100, 115],
      ['B Park', 100, 130],
      ['C Park', 100, 90],
    ],
    at: 'E2',
    formula: '=ZONE.SHARE(B2:B4,C2:C4,{0.6,0.8},0.1)',
    answer: [[10], [22], [0]],
  },
  CAGR: {
    cells: [
      ['Zone', '2018', '2021'],
      ['A Park', 100, 200],
      ['B Park', 80, 60],
    ],
    at: 'E2',
    formula: '=ZONE.CAGR(B2:B3,C2:C3,3)',
    answer: [[0.259921], [-0.09144]],
  },
  CONTRIBUTION: {
    cells: [
      ['Zone', 'Before', 'Now'],
      ['A Park', 40, 49],
      ['B Park', 60, 61],
    ],
    at: 'E2',
    formula: '=ZONE.CONTRIBUTION(B2:B3,C2:C3)',
    answer: [[0.9], [0.1]],
  },
  MATCHZONE: {
    cells: [
      ['List', 'Score', 'Look up'],
      ['茌平经济开发区', 81, '茌平经开区'],
      ['东阿经济开发区', 77, '东阿经济 开发区'],
      ['聊城高新技术产业开发区', 90, '聊城高新区'],
    ],
    at: 'D2',
    formula: '=ZONE.MATCHZONE(C2:C4,A2:A4,B2:B4)',
    answer: [[81], [77], [90]],
  },
};
