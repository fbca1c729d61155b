/** Rules of real documents as schemes, each with a small table and what must come out, worked by hand. */
import type { Condition, IndicatorDraft, RuleDraft, SchemeDraft } from '../../../src/engine';
import type { Years } from './judge';

export interface Case {
  readonly rule: string;
  readonly scheme: SchemeDraft;
  readonly years: Years;
  /** Of the last year, a unit each. */
  readonly awards?: readonly string[];
  readonly scores?: readonly (number | null)[];
  readonly ranks?: readonly (number | null)[];
  readonly groupRanks?: readonly (number | null)[];
  readonly tiers?: readonly (string | null)[];
}

const asis = (name: string, weight?: number): IndicatorDraft => ({
  name,
  normalise: { method: 'asis' },
  ...(weight === undefined ? {} : { weight }),
});
const score: SchemeDraft = { indicators: [asis('分')] };
const rule = (id: string, when: Condition, label = id, more: Partial<RuleDraft> = {}): RuleDraft => ({
  id,
  when,
  give: [{ label }],
  ...more,
});
const only = (when: Condition, more: Partial<SchemeDraft> = {}): SchemeDraft => ({
  ...score,
  rules: [rule('中', when)],
  ...more,
});

export const CASES: readonly Case[] = [
  {
    rule: 'R01: zones are ranked by themselves and in groups; resorts are assessed without a rank',
    scheme: { ...score, rank: { groupBy: '类型', exempt: '不排名' } },
    years: {
      2021: {
        分: [90, 95, 80, 70],
        类型: ['经开区', '度假区', '经开区', '高新区'],
        不排名: ['', '是', '', ''],
      },
    },
    scores: [90, 95, 80, 70],
    ranks: [1, null, 2, 3],
    groupRanks: [1, null, 2, 1],
  },
  {
    rule: 'R02: of three steps the highest alone; the plus may mean or',
    scheme: {
      indicators: [],
      switches: { plus: 'or' },
      rules: (
        [
          [{ kind: 'rise', atLeast: 30, scope: 'outer' }, 300],
          [
            {
              kind: 'joined',
              by: 'plus',
              of: [
                { kind: 'rise', atLeast: 20, scope: 'outer' },
                { kind: 'rise', atLeast: 1, running: 2, scope: 'outer' },
              ],
            },
            100,
          ],
          [{ kind: 'rise', atLeast: 10, scope: 'outer' }, 50],
        ] as const
      ).map(([when, amount], k) => ({ id: `r${k}`, group: 'g', when, give: [{ label: '奖', amount }] })),
    },
    // Up 40; up 20; up 12 after a fall; up 2 after up 3; down.
    years: {
      2019: { 全省排名: [90, 60, 50, 45, 10] },
      2020: { 全省排名: [80, 50, 52, 42, 11] },
      2021: { 全省排名: [40, 30, 40, 40, 12] },
    },
    awards: ['奖300', '奖100', '奖50', '奖100', ''],
  },
  {
    rule: 'R03–R05: the first year yellow, two years running orange, back to nothing once out of the set',
    scheme: {
      indicators: [],
      population: 160,
      rules: [
        rule(
          '末位',
          {
            kind: 'some',
            of: [
              { kind: 'rankFromLast', atMost: 10, scope: 'outer' },
              { kind: 'rankFromLast', atMost: 1, scope: 'overall' },
            ],
          },
          '约谈',
        ),
        rule('橙', { kind: 'streak', label: '约谈', years: 2 }, '橙牌', { group: '牌' }),
        rule('黄', { kind: 'streak', label: '约谈', years: 1 }, '黄牌', { group: '牌' }),
      ],
    },
    // Among the last ten of 160 from rank 151 on; 丁 is always the last here.
    years: {
      2019: { 全省排名: [151, 152, 20, 155] },
      2020: { 全省排名: [150, 153, 30, 156] },
      2021: { 全省排名: [152, 154, 40, 157] },
    },
    awards: ['约谈 黄牌', '约谈 橙牌', '', '约谈 橙牌'],
  },
  {
    rule: 'R06: 30 % of the city, 70 % of the province, whose result is scaled so that the best has 100',
    scheme: {
      indicators: [],
      sources: [
        { name: '市', weight: 30, column: '市得分', as: 'points' },
        { name: '省', weight: 70, column: '省得分', as: 'bestIs100' },
      ],
    },
    // 0.3·90 + 0.7·100; 0.3·80 + 0.7·100·40/50.
    years: { 2021: { 市得分: [90, 80], 省得分: [50, 40] } },
    scores: [97, 80],
  },
  {
    rule: 'R06: … or from its ranks among the whole province',
    scheme: {
      indicators: [],
      population: 160,
      sources: [
        { name: '市', weight: 30, column: '市得分', as: 'points' },
        { name: '省', weight: 70, column: '', as: 'outerRank' },
      ],
    },
    // 100·(160 − 1 + 1)/160 = 100; 100·(160 − 41 + 1)/160 = 75.
    years: { 2021: { 市得分: [90, 80], 全省排名: [1, 41] } },
    scores: [97, 76.5],
  },
  {
    rule: 'R07: rank in the province adds points by bands, before anything is ranked',
    scheme: {
      ...score,
      adjustments: [
        { name: '前10', kind: 'bonus', when: { kind: 'rank', atMost: 10, scope: 'outer' }, points: 2 },
        {
          name: '11—20',
          kind: 'bonus',
          when: {
            kind: 'every',
            of: [
              { kind: 'rankAtLeast', atLeast: 11, scope: 'outer' },
              { kind: 'rank', atMost: 20, scope: 'outer' },
            ],
          },
          points: 1,
        },
      ],
    },
    years: { 2021: { 分: [80, 80, 80.5, 81], 全省排名: [10, 11, 21, null] } },
    scores: [82, 81, 80.5, 81],
    ranks: [1, 2, 4, 2],
  },
  {
    rule: 'R08–R09: quotas of tiers, scaled by largest remainder; money that is lost stays open',
    scheme: {
      ...score,
      tiers: {
        by: 'quota',
        scale: 'largestRemainder',
        list: [
          { name: '一等', quota: 3 },
          { name: '二等', quota: 4 },
          { name: '三等', quota: 4 },
          { name: '四等', quota: 2 },
        ],
      },
      rules: [{ id: '奖', when: { kind: 'tier', is: '一等' }, give: [{ label: '一等奖', amount: null }] }],
    },
    years: { 2021: { 分: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] } },
    // 13 → 10: 2.3, 3.1, 3.1, 1.5 → 2/3/3/1 and one more for .5.
    tiers: ['一等', '一等', '二等', '二等', '二等', '三等', '三等', '三等', '四等', '四等'],
    awards: ['一等奖', '一等奖', '', '', '', '', '', '', '', ''],
  },
  {
    rule: 'R10: two progress awards by places gained, above zero, not to the first tier',
    scheme: {
      ...score,
      tiers: { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '其他' }] },
      rules: [
        rule('进步奖', { kind: 'not', of: { kind: 'tier', is: '一等' } }, '进步奖', {
          quota: { count: 2, by: 'rise' },
        }),
      ],
    },
    years: {
      2020: { 分: [10, 50, 40, 30, 20] },
      // Ranks 5 1 2 3 4 → 1 5 2 3 4: 甲 gains four but is first tier, 乙 loses, nobody else moves.
      2021: { 分: [90, 10, 40, 30, 20] },
    },
    awards: ['', '', '', '', ''],
  },
  {
    rule: 'R10: … by points gained, and whoever is equal at the cut is in',
    scheme: {
      ...score,
      rules: [
        rule('进步奖', { kind: 'rankAtLeast', atLeast: 2 }, '进步奖', {
          quota: { count: 2, by: 'scoreRise' },
        }),
      ],
    },
    years: {
      2020: { 分: [90, 50, 40, 30, 20] },
      // + 5, + 9, + 7, + 7, − 1; the first is first.
      2021: { 分: [95, 59, 47, 37, 19] },
    },
    awards: ['', '进步奖', '进步奖', '进步奖', ''],
  },
  {
    rule: 'R10: … or nobody of those equal at the cut',
    scheme: {
      ...score,
      rules: [
        rule('进步奖', { kind: 'rankAtLeast', atLeast: 2 }, '进步奖', {
          quota: { count: 2, by: 'scoreRise', ties: 'none' },
        }),
      ],
    },
    years: { 2020: { 分: [90, 50, 40, 30, 20] }, 2021: { 分: [95, 59, 47, 37, 19] } },
    awards: ['', '进步奖', '', '', ''],
  },
  {
    rule: 'R10: … or the better ranked of them',
    scheme: {
      ...score,
      rules: [
        rule('进步奖', { kind: 'rankAtLeast', atLeast: 2 }, '进步奖', {
          quota: { count: 2, by: 'scoreRise', ties: 'keys' },
        }),
      ],
    },
    years: { 2020: { 分: [90, 50, 40, 30, 20] }, 2021: { 分: [95, 59, 47, 37, 19] } },
    awards: ['', '进步奖', '进步奖', '', ''],
  },
  {
    rule: 'R10: … and who may be put out by one whose move is not known stays open',
    scheme: {
      indicators: [],
      rules: [
        rule('进', { kind: 'rank', atMost: 4 }, '进', {
          quota: { count: 2, by: 'rise' },
        }),
      ],
    },
    // Up 4, up 2, not known, unmoved. Of the two places the first is safe, the second is not.
    years: {
      2019: { 全省排名: [10, 20, 30, 40] },
      2020: { 全省排名: [9, 20, null, 40] },
      2021: { 全省排名: [5, 18, 20, 40] },
    },
    awards: ['进', '(进?)', '(进?)', ''],
  },
  {
    rule: 'R11: the last tier two years running bars from promotion',
    scheme: {
      ...score,
      tiers: { by: 'quota', list: [{ name: '一等', quota: 2 }, { name: '四等' }] },
      rules: [
        rule('四等', { kind: 'tier', is: '四等' }),
        rule('不得提拔重用', { kind: 'streak', label: '四等', years: 2 }),
      ],
    },
    years: { 2020: { 分: [9, 8, 7] }, 2021: { 分: [9, 6, 7] } },
    awards: ['', '四等', ''],
  },
  {
    rule: 'R12: departments score the dimensions, which sum up by weight',
    scheme: { indicators: [asis('对外开放', 30), asis('创新驱动', 40), asis('产业集聚', 30)] },
    years: { 2021: { 对外开放: [80, 90], 创新驱动: [90, 60], 产业集聚: [70, 100] } },
    // 24 + 36 + 21; 27 + 24 + 30.
    scores: [81, 81],
  },
  {
    rule: 'R13: up two years running, and down two years running',
    scheme: {
      indicators: [],
      rules: [
        rule('连进', { kind: 'rise', atLeast: 1, running: 2, scope: 'outer' }),
        rule('连退', { kind: 'fall', atLeast: 1, running: 2, scope: 'outer' }),
      ],
    },
    years: {
      2019: { 全省排名: [9, 3, 5] },
      2020: { 全省排名: [8, 4, 5] },
      2021: { 全省排名: [7, 5, 4] },
    },
    awards: ['连进', '连退', ''],
  },
  {
    rule: 'R14: the first fifth of 161, rounded down 32 and rounded up 33',
    scheme: {
      indicators: [],
      population: 161,
      rules: [
        rule('舍', { kind: 'share', top: 0.2, scope: 'outer' }),
        rule('进', { kind: 'share', top: 0.2, scope: 'outer', round: 'ceil' }),
        rule('五', { kind: 'share', top: 0.2, scope: 'outer', round: 'round' }),
      ],
    },
    years: { 2021: { 全省排名: [32, 33, 34] } },
    awards: ['舍 进 五', '进', ''],
  },
  {
    rule: 'R15: the last 100 of 160 begin at 61; rank 100 and after begins at 100',
    scheme: {
      indicators: [],
      population: 160,
      rules: [
        rule('后100位', { kind: 'rankFromLast', atMost: 100, scope: 'outer' }),
        rule('第100位以后', { kind: 'rankAtLeast', atLeast: 100, scope: 'outer' }),
      ],
    },
    years: { 2021: { 全省排名: [60, 61, 99, 100] } },
    awards: ['', '后100位', '后100位', '后100位 第100位以后'],
  },
  {
    rule: 'R19: the highest class of clusters wins; a cluster of 500 counts among those of 100 as well',
    scheme: {
      indicators: [asis('产值')],
      rules: [
        ...([1000, 500, 100] as const).map((atLeast) =>
          rule(`${atLeast}亿级`, { kind: 'indicator', name: '产值', atLeast }, `${atLeast}亿级`, {
            group: '级',
          }),
        ),
        rule('百亿级及以上', { kind: 'indicator', name: '产值', atLeast: 100 }),
      ],
    },
    years: { 2021: { 产值: [1000, 999.9, 100, 99] } },
    awards: ['1000亿级 百亿级及以上', '500亿级 百亿级及以上', '100亿级 百亿级及以上', ''],
  },
  {
    rule: 'R19, R37: 以上 includes the number, 超过 does not',
    scheme: {
      indicators: [asis('增幅')],
      rules: [
        rule('以上', { kind: 'indicator', name: '增幅', atLeast: 30 }),
        rule('超过', { kind: 'indicator', name: '增幅', above: 30 }),
        rule('以下', { kind: 'indicator', name: '增幅', atMost: 30 }),
        rule('不满', { kind: 'indicator', name: '增幅', below: 30 }),
      ],
    },
    years: { 2021: { 增幅: [29, 30, 31] } },
    awards: ['以下 不满', '以上 以下', '以上 超过'],
  },
  {
    rule: 'R27: what a zone does not answer for is dropped and the rest re-weighted',
    scheme: { indicators: [{ ...asis('外资', 40), notAssessed: ['乙'] }, asis('税收', 60)] },
    years: { 2021: { 外资: [100, 5], 税收: [50, 70] } },
    // 40 + 30; 70 alone.
    scores: [70, 70],
  },
  {
    rule: 'R28: whoever is assessed, departments or towns, a kind by itself',
    scheme: {
      ...score,
      rank: { groupBy: '类别' },
      rules: [
        rule(
          '部门先进',
          {
            kind: 'every',
            of: [
              { kind: 'category', column: '类别', is: '市直部门' },
              { kind: 'rank', atMost: 1, scope: 'group' },
            ],
          },
          '先进',
        ),
      ],
    },
    years: { 2021: { 分: [70, 80, 90], 类别: ['市直部门', '市直部门', '镇街'] } },
    awards: ['', '先进', ''],
    groupRanks: [2, 1, 1],
  },
  {
    rule: 'R29: dimensions of several levels, weighted at each',
    scheme: {
      indicators: [
        { ...asis('亩均税收', 60), path: ['亩均效益'] },
        { ...asis('亩均投资', 40), path: ['亩均效益'] },
        { ...asis('外资', 100), path: ['对外开放'] },
      ],
      dimensions: [
        { name: '亩均效益', weight: 75 },
        { name: '对外开放', weight: 25 },
      ],
    },
    // 0.75·(0.6·100 + 0.4·50) + 0.25·40; 0.75·20 + 0.25·80.
    years: { 2021: { 亩均税收: [100, 20], 亩均投资: [50, 20], 外资: [40, 80] } },
    scores: [70, 35],
  },
  {
    rule: 'R33: bonus items, each with its cap and together with theirs; so many points for each',
    scheme: {
      ...score,
      adjustments: [
        { name: '招大引强', kind: 'bonus', column: '大项目数', points: 2, cap: 5 },
        { name: '绿色生态', kind: 'bonus', column: '绿色', cap: 3 },
      ],
      adjustmentCap: 7,
    },
    // 2·1 + 1; min(2·3, 5) + 3 = 8, of which 7.
    years: { 2021: { 分: [80, 80], 大项目数: ['1', '3'], 绿色: ['1', '4'] } },
    scores: [83, 87],
  },
  {
    rule: 'R35: the first two are proposed as demonstration zones; a tie at the cut goes by the keys',
    scheme: {
      indicators: [asis('分', 100), asis('创新', 0)],
      rank: { keys: ['创新'] },
      rules: [rule('示范区', { kind: 'rank', atMost: 2, ties: 'keys' })],
    },
    years: { 2021: { 分: [90, 80, 80], 创新: [1, 2, 3] } },
    awards: ['示范区', '', '示范区'],
  },
  {
    rule: 'R36: where a zone itself stands best and worst',
    scheme: {
      indicators: ['税收', '外资', '专利'].map((name) => ({ name, weight: 100 / 3 })),
      rules: ['税收', '外资', '专利'].flatMap((name) => [
        rule(`${name}亮点`, { kind: 'strength', name, atMost: 1 }),
        rule(`${name}短板`, { kind: 'weakness', name, atMost: 1 }),
      ]),
    },
    // Ranks of 甲: 1 2 3; 乙: 2 3 1; 丙: 3 1 2.
    years: { 2021: { 税收: [3, 2, 1], 外资: [2, 1, 3], 专利: [1, 3, 2] } },
    awards: ['税收亮点 专利短板', '外资短板 专利亮点', '税收短板 外资亮点'],
  },
  {
    rule: '国家级2021: in the last of the own region in two of three years',
    scheme: {
      ...score,
      rank: { groupBy: '区' },
      rules: [
        rule('末', { kind: 'rankFromLast', atMost: 1, scope: 'group' }),
        rule('降级', { kind: 'times', label: '末', times: 2, years: 3 }),
      ],
    },
    years: {
      2019: { 分: [1, 2, 3, 4], 区: ['东', '东', '西', '西'] },
      2020: { 分: [2, 1, 4, 3], 区: ['东', '东', '西', '西'] },
      2021: { 分: [1, 2, 5, 4], 区: ['东', '东', '西', '西'] },
    },
    awards: ['末 降级', '', '', '末 降级'],
  },
  {
    rule: 'M16: red = first and target exceeded, black = last and target missed, force majeure exempt',
    scheme: {
      indicators: [asis('税收')],
      rules: [
        rule('红榜', {
          kind: 'every',
          of: [
            { kind: 'rank', atMost: 2 },
            { kind: 'completion', name: '税收', column: '目标', above: 1 },
          ],
        }),
        rule('黑榜', {
          kind: 'every',
          of: [
            { kind: 'rankFromLast', atMost: 2 },
            { kind: 'completion', name: '税收', column: '目标', below: 1 },
            { kind: 'not', of: { kind: 'flag', column: '不可抗力' } },
          ],
        }),
      ],
    },
    years: { 2021: { 税收: [90, 80, 30, 20], 目标: ['80', '80', '50', '50'], 不可抗力: ['', '', '是', ''] } },
    awards: ['红榜', '', '', '黑榜'],
  },
  {
    rule: 'M17: equal scores, as published, go by the votes',
    scheme: { indicators: [asis('分', 100), asis('好票', 0)], rank: { decimals: 1, keys: ['好票'] } },
    years: { 2021: { 分: [80.04, 80.01, 79.9], 好票: [3, 5, 9] } },
    ranks: [2, 1, 3],
  },
  {
    rule: 'M6: a vote by places, (100·n₁ + 97·n₂ + 94·n₃) ÷ votes',
    scheme: {
      indicators: [100, 97, 94].map((points, k) => ({
        name: `第${k + 1}名票`,
        weight: points,
        normalise: { method: 'ratioTo', benchmark: 10, outOf: 100 },
      })),
      weights: { method: 'given', unit: 'pointsOfTotal', total: 291 },
    },
    // (500 + 291 + 188)/10; (300 + 388 + 282)/10; (200 + 291 + 470)/10
    years: { 2021: { 第1名票: [5, 3, 2], 第2名票: [3, 4, 3], 第3名票: [2, 3, 5] } },
    scores: [97.9, 97, 96.1],
  },
  {
    rule: 'M11: points by the piece, out of a thousand',
    scheme: {
      indicators: [
        {
          name: '规模',
          weight: 400,
          normalise: {
            method: 'table',
            points: [
              [0, 0],
              [1, 30],
              [5, 50],
              [10, 100],
            ],
          },
        },
        { name: '进度', weight: 600, normalise: { method: 'completion', target: 1, cap: 1 } },
      ],
      weights: { method: 'given', unit: 'pointsOfTotal', total: 1000 },
      adjustments: [
        { name: '新开工', kind: 'bonus', column: '新开工', points: 5 },
        { name: '事故', kind: 'deduction', when: { kind: 'flag', column: '事故' }, points: 20 },
      ],
    },
    // 400 + 600·0.5 + 2·5; 200 + 600 − 20.
    years: { 2021: { 规模: [10, 6], 进度: [0.5, 1.2], 新开工: ['2', ''], 事故: ['', '有'] } },
    scores: [710, 780],
  },
  {
    rule: 'veto: an accident leaves no better tier than the second, by rule',
    scheme: {
      ...score,
      tiers: { by: 'quota', list: [{ name: '一等', quota: 2 }, { name: '二等' }] },
      rules: [
        { id: '奖', kind: 'reward', when: { kind: 'tier', is: '一等' }, give: [{ label: '奖' }] },
        { id: '限', kind: 'penalty', when: { kind: 'flag', column: '事故' }, give: [{ tierCap: '二等' }] },
      ],
    },
    // The award waits for the cap, though it stands before it; the place is not passed on.
    years: { 2021: { 分: [9, 8, 7], 事故: ['', '是', ''] } },
    tiers: ['一等', '二等', '二等'],
    awards: ['奖', '', ''],
  },
  {
    rule: 'ties at a cut: all of them, none of them',
    scheme: {
      ...score,
      rules: [
        rule('都计', { kind: 'rank', atMost: 2 }),
        rule('都不计', { kind: 'rank', atMost: 2, ties: 'none' }),
        rule('末都计', { kind: 'rankFromLast', atMost: 2 }),
        rule('末都不计', { kind: 'rankFromLast', atMost: 2, ties: 'none' }),
      ],
    },
    years: { 2021: { 分: [9, 8, 8, 7] } },
    awards: ['都计 都不计', '都计 末都计', '都计 末都计', '末都计 末都不计'],
  },
  {
    rule: 'a prize for one indicator, whatever the composite says',
    scheme: {
      indicators: [asis('税收', 90), asis('专利', 10)],
      rules: [rule('创新单项奖', { kind: 'rank', atMost: 1, of: '专利' })],
    },
    years: { 2021: { 税收: [9, 8, 7], 专利: [1, 3, 2] } },
    awards: ['', '创新单项奖', ''],
  },
  {
    rule: 'a card of last year is lifted where it is not earned again',
    scheme: {
      ...score,
      rules: [
        rule('黄牌', { kind: 'rankFromLast', atMost: 1 }),
        rule('摘牌', {
          kind: 'every',
          of: [
            { kind: 'label', label: '黄牌', ago: 1 },
            { kind: 'not', of: { kind: 'label', label: '黄牌' } },
          ],
        }),
      ],
    },
    years: { 2020: { 分: [1, 2, 3] }, 2021: { 分: [3, 1, 2] } },
    awards: ['摘牌', '黄牌', ''],
  },
  {
    rule: 'what the source has lost is never met',
    scheme: only({ kind: 'unfilled' }),
    years: { 2021: { 分: [1, 2] } },
    awards: ['', ''],
  },
];
