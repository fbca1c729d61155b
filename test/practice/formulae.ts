/** The formulae that published assessments score by (M1–M18), each as a scheme with numbers worked by hand. */
import type { IndicatorDraft, SchemeDraft } from '../../src/engine';
import type { Practice } from './case';

type Way = NonNullable<IndicatorDraft['normalise']>;
const one = (normalise: Way, more: Partial<IndicatorDraft> = {}): SchemeDraft => ({
  indicators: [{ name: '值', normalise, ...more }],
});

export const FORMULAE: readonly Practice[] = [
  {
    what: 'M1 efficacy 60+40: 60 + 40·(x − min)/(max − min), for costs (max − x)/(max − min)',
    scheme: {
      indicators: [
        { name: '税收', weight: 70, normalise: { method: 'minmax', to: [60, 100] } },
        { name: '能耗', weight: 30, direction: 'low', normalise: { method: 'minmax', to: [60, 100] } },
      ],
    },
    // 税收 100, 80, 60; 能耗 60, 100, 90. 70 + 18; 56 + 30; 42 + 27.
    years: { 2021: { 税收: [30, 20, 10], 能耗: [0.9, 0.5, 0.6] } },
    scores: [88, 86, 69],
  },
  {
    what: 'M1 with fixed satisfactory and unallowed values',
    scheme: one({ method: 'anchors', base: 10, target: 30, to: [60, 100] }),
    // 60 + 40·(25 − 10)/20; beyond the marks cut off.
    years: { 2021: { 值: [25, 35, 5] } },
    scores: [90, 100, 60],
  },
  {
    what: 'M2 20+80',
    scheme: one({ method: 'minmax', to: [20, 100] }),
    years: { 2021: { 值: [30, 15, 10] } },
    scores: [100, 40, 20],
  },
  {
    what: 'M2a plain 0–100',
    scheme: one({ method: 'minmax' }),
    years: { 2021: { 值: [30, 15, 10] } },
    scores: [100, 25, 0],
  },
  {
    what: 'M3 the best value has full marks, the others their ratio to it',
    scheme: one({ method: 'ratioToBest' }),
    years: { 2021: { 值: [40, 30, 10] } },
    scores: [100, 75, 25],
  },
  {
    what: 'M4 Σ weight · x / benchmark, capped, not below 0',
    scheme: {
      indicators: [
        { name: '亩均税收', weight: 30, normalise: { method: 'ratioTo', benchmark: 20, cap: 1.5 } },
        { name: '亩均增加值', weight: 70, normalise: { method: 'ratioTo', benchmark: 100, cap: 1 } },
      ],
    },
    // 30·1.5 + 70·0.8; 30·0.5 + 70·1; 0 + 70·0.1.
    years: { 2021: { 亩均税收: [50, 10, -4], 亩均增加值: [80, 120, 10] } },
    scores: [101, 85, 7],
  },
  {
    what: 'M5 the base value earns the basic points, the target the full ones, linear between',
    scheme: one({ method: 'anchors', base: 100, target: 150, to: [60, 100] }),
    years: { 2021: { 值: [100, 125, 150] } },
    scores: [60, 80, 100],
  },
  {
    what: 'M6 rank score (n − rank + 1)/n',
    scheme: one({ method: 'rank', outOf: 100 }),
    years: { 2021: { 值: [9, 7, 7, 1] } },
    // The two who are equal are second: 100·(4 − 2 + 1)/4, and nobody is third.
    scores: [100, 50, 50, 25],
  },
  {
    what: 'M6 rank steps 100, 97, 94 …',
    scheme: one({ method: 'rank', steps: [100, 97, 94, 91] }),
    years: { 2021: { 值: [9, 8, 7, 6, 5] } },
    scores: [100, 97, 94, 91, 91],
  },
  {
    what: 'M7 level and growth 4 : 6, growth of 100 % for full marks',
    scheme: one({ method: 'levelGrowth', growthColumn: '增幅', level: 0.4, growthBy: 'full', full: 1 }),
    // 0.4·100 + 0.6·50; 0.4·50 + 0.6·100; 0 + 0.
    years: { 2021: { 值: [30, 20, 10], 增幅: [0.5, 1.2, -0.1] } },
    scores: [70, 80, 0],
  },
  {
    what: 'M7 growth by the base year against its mean, at most half as much again',
    scheme: one({
      method: 'levelGrowth',
      baseColumn: '上年',
      levelBy: 'ratioToBest',
      level: 0.4,
      growthBy: 'mean',
      cap: 1.5,
    }),
    // Growth 0.3, 0.1, 0.2; mean 0.2: 150, 50, 100. Levels 130, 110, 60 of 130.
    years: { 2021: { 值: [130, 110, 60], 上年: [100, 100, 50] } },
    scores: [130, 63.85, 78.46],
  },
  {
    what: 'M8 completion with a bonus of its own for the excess',
    scheme: one({ method: 'completion', targetColumn: '目标', excess: 2, excessCap: 6 }),
    // 80; 100 + 2·1; 100 + min(2·20, 6).
    years: { 2021: { 值: [80, 101, 120], 目标: [100, 100, 100] } },
    scores: [80, 102, 106],
  },
  {
    what: 'M8 ±0.1 for each percent beside the target, at most ±3',
    scheme: one({
      method: 'completion',
      targetColumn: '目标',
      excess: 0.1,
      excessCap: 3,
      shortfall: 0.1,
      shortfallCap: 3,
    }),
    // 100 − 0.1·20; 100 + 0.1·10; 100 − 3; 100 + 3.
    years: { 2021: { 值: [80, 110, 50, 150], 目标: [100, 100, 100, 100] } },
    scores: [98, 101, 97, 103],
  },
  {
    what: 'M9 standing still keeps 80 %, 1 point for 5 %, at most half as much again',
    scheme: one({ method: 'parity', baseColumn: '基年' }),
    // 80 + 0.2·0; 80 + 0.2·50; 150 at most; 80 − 0.2·10.
    years: { 2021: { 值: [10, 15, 90, 9], 基年: [10, 10, 10, 10] } },
    scores: [80, 90, 150, 78],
  },
  {
    what: 'M10 banded: B + x₁·B/20 + x₂·B/40 …, mirrored below the provincial mean',
    scheme: one({ method: 'banded', basic: 40, centre: 10, of: 'difference', divisors: [20, 40, 60] }),
    // 40 + 10·40/20 + 5·40/40; 40 − 5·40/20.
    years: { 2021: { 值: [25, 5, 10] } },
    scores: [65, 30, 40],
  },
  {
    what: 'M11 points by the piece on a base score, without any index',
    scheme: {
      indicators: [],
      base: 60,
      adjustments: [
        { name: '新开工', kind: 'bonus', column: '新开工', points: 5, cap: 20 },
        { name: '续建', kind: 'bonus', column: '续建', points: 2 },
        { name: '事故', kind: 'deduction', column: '事故', points: 10 },
      ],
    },
    // 60 + 10 + 2; 60 + 20 + 0 − 10.
    years: { 2021: { 新开工: [2, 6], 续建: [1, null], 事故: [null, 1] } },
    scores: [72, 70],
  },
  {
    what: 'M12 a gap has the mean of its group',
    scheme: { ...one({ method: 'asis' }, { missing: { rule: 'groupMean' } }), rank: { groupBy: '组' } },
    years: { 2021: { 值: [10, 30, null, 50], 组: ['一', '一', '一', '二'] } },
    scores: [10, 30, 20, 50],
  },
  {
    what: 'M12 without a target not assessed, the rest re-weighted',
    scheme: {
      indicators: [
        { name: '外资', weight: 40, normalise: { method: 'completion', targetColumn: '目标' } },
        { name: '税收', weight: 60, normalise: { method: 'asis' } },
      ],
    },
    // 0.4·50 + 0.6·80; 80 alone.
    years: { 2021: { 外资: [5, 7], 税收: [80, 80], 目标: ['10', ''] } },
    scores: [68, 80],
  },
  {
    what: 'M13 five comparisons: growth, share, per head, place, quality',
    scheme: {
      indicators: [
        {
          name: '税收',
          weight: 20,
          normalise: { method: 'levelGrowth', baseColumn: '上年税收', level: 0, growthBy: 'minmax' },
        },
        { name: '占比', weight: 20, normalise: { method: 'ratioToBest' } },
        { name: '人均', weight: 20, normalise: { method: 'minmax' } },
        {
          name: '位次',
          weight: 20,
          direction: 'low',
          normalise: { method: 'rank', steps: [100, 90] },
        },
        { name: '质量', weight: 20, normalise: { method: 'asis' } },
      ],
    },
    // 0.2·(100 + 100 + 100 + 90 + 80); 0.2·(0 + 50 + 0 + 100 + 90).
    years: {
      2021: {
        税收: [12, 11],
        上年税收: [10, 10],
        占比: [0.4, 0.2],
        人均: [3, 2],
        位次: [20, 10],
        质量: [80, 90],
      },
    },
    scores: [94, 48],
  },
  {
    what: 'M14 two columns of weights, for targets and for results, each of 100',
    scheme: {
      indicators: [
        { name: '目标完成', weight: { 目标: 70, 成效: 20 }, normalise: { method: 'asis' } },
        { name: '工作成效', weight: { 目标: 30, 成效: 80 }, normalise: { method: 'asis' } },
      ],
      weights: { method: 'given', tracks: { 目标: 60, 成效: 40 } },
    },
    // Weights 0.6·70 + 0.4·20 = 50 and 0.6·30 + 0.4·80 = 50.
    years: { 2021: { 目标完成: [100, 80], 工作成效: [60, 90] } },
    scores: [80, 85],
  },
  {
    what: 'M15 indicators 80 %, site review 20 %',
    scheme: {
      indicators: [{ name: '税收', normalise: { method: 'ratioToBest' } }],
      sources: [
        { name: '指标', weight: 80, column: '', as: 'points' },
        { name: '现场', weight: 20, column: '现场评分', as: 'points' },
      ],
    },
    // 80 + 18; 40 + 20.
    years: { 2021: { 税收: [10, 5], 现场评分: ['90', '100'] } },
    scores: [98, 60],
  },
  {
    what: 'M16 red list by place and target, black list by both, force majeure exempt, last year’s card beside it',
    scheme: {
      indicators: [{ name: '税收', normalise: { method: 'asis' } }],
      rules: [
        {
          id: '红榜',
          when: {
            kind: 'every',
            of: [
              { kind: 'rank', atMost: 2 },
              { kind: 'completion', name: '税收', column: '目标', above: 1 },
            ],
          },
          give: [{ label: '红榜' }],
        },
        {
          id: '黑榜',
          when: {
            kind: 'every',
            of: [
              { kind: 'rankFromLast', atMost: 2 },
              { kind: 'completion', name: '税收', column: '目标', below: 1 },
              { kind: 'not', of: { kind: 'flag', column: '不可抗力' } },
            ],
          },
          give: [{ label: '黑榜' }],
        },
      ],
    },
    years: { 2021: { 税收: [9, 8, 3, 2], 目标: ['8', '8', '5', '5'], 不可抗力: ['', '', '是', ''] } },
    awards: ['红榜', '', '', '黑榜'],
  },
  {
    what: 'M17 scores equal when rounded go by a further key',
    scheme: {
      indicators: [
        { name: '分', weight: 100, normalise: { method: 'asis' } },
        { name: '好票', weight: 0, normalise: { method: 'asis' } },
      ],
      rank: { decimals: 1, keys: ['好票'] },
    },
    years: { 2021: { 分: [80.04, 80.01, 79.9], 好票: [3, 5, 9] } },
    ranks: [2, 1, 3],
  },
  {
    what: 'M18 entropy weights of min-max points',
    scheme: {
      indicators: ['甲项', '乙项'].map((name) => ({ name, normalise: { method: 'minmax' } as const })),
      weights: { method: 'entropy', on: 'points' },
    },
    // 甲项 p = 1, 0, 0: e = 0, w 1. 乙项 p = 1/2, 1/2, 0: e = ln 2 / ln 3 = 0.6309, w 0.3691. 1 : 0.3691 = 0.7304 : 0.2696.
    years: { 2021: { 甲项: [9, 1, 1], 乙项: [5, 5, 1] } },
    scores: [100, 26.96, 0],
  },
];
