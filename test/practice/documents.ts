/** Assessments in the manner of published documents, each as a scheme, and as somebody would type it into the scheme sheet. */
import type { Practice } from './case';

/** A line a row, cells parted by bars. */
const cells = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const asis = { method: 'asis' } as const;

export const DOCUMENTS: readonly Practice[] = [
  {
    what: 'a province’s zones: completion with points off and on, bonus and deduction, veto that costs a tier, classes by share',
    scheme: {
      name: '省级经开区考核办法',
      indicators: [
        {
          name: '实际外资',
          weight: 60,
          normalise: {
            method: 'completion',
            targetColumn: '外资目标',
            excess: 0.2,
            excessCap: 5,
            shortfall: 0.5,
          },
        },
        { name: '亩均税收', weight: 40, normalise: { method: 'ratioTo', benchmark: 20, cap: 1.2 } },
      ],
      adjustments: [
        { name: '世界500强项目', kind: 'bonus', column: '500强', points: 2, cap: 5 },
        { name: '环保督察问题', kind: 'deduction', column: '督察问题', points: 1 },
        { name: '安全生产', kind: 'veto', when: { kind: 'flag', column: '重大事故' }, effect: 'lowerTier' },
      ],
      tiers: {
        by: 'share',
        list: [
          { name: '优秀', share: 0.25 },
          { name: '良好', share: 0.5 },
          { name: '一般', share: 0.25 },
        ],
      },
    },
    typed: cells(`
      ■ 基本信息
      方案名称 | 省级经开区考核办法
      ■ 指标
      指标名称 | 权重 | 标准化方法
      实际外资 | 60% | 完成率（目标列=外资目标；超额每1%加分=0.2；超额加分封顶=5；欠额每1%扣分=0.5）
      亩均税收 | 40% | 标杆值法（标杆值=20；封顶=1.2）
      ■ 加分扣分
      项目 | 类型 | 数据列 | 条件 | 分值 | 封顶 | 效果
      世界500强项目 | 加分 | 500强 | | 2 | 5
      环保督察问题 | 扣分 | 督察问题 | | 1
      安全生产 | 一票否决 | | 发生重大事故 | | | 降一档
      ■ 分档办法
      分档依据 | 比例
      ■ 档次
      等次 | 比例
      优秀 | 25%
      良好 | 50%
      一般 | 25%`),
    years: {
      2021: {
        // 100 + min(0.2·20, 5) = 104; 100 − 0.5·10 = 95; 100; 100 − 0.5·40 = 80.
        实际外资: [12, 9, 10, 6],
        外资目标: [10, 10, 10, 10],
        // 100; 120; 50; 100.
        亩均税收: [20, 30, 10, 20],
        '500强': [0, 3, 1, 0],
        督察问题: [0, 1, 0, 2],
        重大事故: ['', '是', '', ''],
      },
    },
    // 62.4 + 40; 57 + 48 + 5 − 1; 60 + 20 + 2; 48 + 40 − 2.
    scores: [102.4, 109, 82, 86],
    ranks: [2, 1, 4, 3],
    tiers: ['良好', '良好', '一般', '良好'],
  },
  {
    what: 'a county’s circular on investment: points by the piece on 60 points, red flag and yellow card each month',
    scheme: {
      indicators: [],
      base: 60,
      adjustments: [
        { name: '签约项目', kind: 'bonus', column: '签约', points: 3, cap: 15 },
        { name: '开工项目', kind: 'bonus', column: '开工', points: 5 },
        { name: '迟报信息', kind: 'deduction', column: '迟报', points: 0.5, cap: 2 },
      ],
      rules: [
        {
          id: '红旗',
          when: { kind: 'rank', atMost: 1 },
          give: [{ label: '流动红旗' }],
          kind: 'reward',
        },
        {
          id: '黄牌',
          when: {
            kind: 'every',
            of: [
              { kind: 'rankFromLast', atMost: 1 },
              { kind: 'score', below: 70 },
            ],
          },
          give: [{ label: '黄牌', text: '通报批评' }],
          kind: 'penalty',
        },
        {
          id: '约谈',
          when: { kind: 'streak', label: '黄牌', years: 2 },
          give: [{ text: '约谈主要负责人' }],
          kind: 'penalty',
        },
      ],
    },
    typed: cells(`
      ■ 指标
      ■ 计分
      起评分 | 60
      ■ 加分扣分
      项目 | 类型 | 数据列 | 分值 | 封顶
      签约项目 | 加分项 | 签约 | 3 | 15
      开工项目 | 加分项 | 开工 | 5
      迟报信息 | 减分项 | 迟报 | 0.5 | 2
      ■ 奖惩规则
      规则编号 | 条件 | 给予标签 | 措施 | 奖惩
      红旗 | 排名第一 | 流动红旗 | | 奖励
      黄牌 | 排名末位，且得分低于70分 | 黄牌 | 通报批评 | 惩罚
      约谈 | 连续两月黄牌 | | 约谈主要负责人 | 问责`),
    // 60 + 6 + 10; 60 + 15 + 0 − 2; 60 + 3 − 0.5.
    years: {
      '2021-05': { 签约: [2, 6, 0], 开工: [2, 0, 0], 迟报: [0, 9, 1] },
      '2021-06': { 签约: [2, 6, 1], 开工: [2, 0, 0], 迟报: [0, 9, 1] },
    },
    scores: [76, 73, 62.5],
    awards: ['流动红旗', '', '黄牌 约谈主要负责人'],
  },
  {
    what: 'high-tech zones by a five-part index: dimensions of points, efficacy 60+40, geometric means within',
    scheme: {
      indicators: [
        { name: '研发强度', path: ['创新'], weight: 30, normalise: { method: 'minmax', to: [60, 100] } },
        { name: '专利', path: ['创新'], weight: 20, normalise: { method: 'minmax', to: [60, 100] } },
        { name: '营收', path: ['产业'], weight: 30, normalise: { method: 'minmax', to: [60, 100] } },
        {
          name: '能耗',
          path: ['产业'],
          direction: 'low',
          weight: 20,
          normalise: { method: 'minmax', to: [60, 100] },
        },
      ],
      dimensions: [
        { name: '创新', weight: 50 },
        { name: '产业', weight: 50 },
      ],
      weights: { method: 'given', unit: 'pointsOfTotal' },
    },
    typed: cells(`
      ■ 指标
      指标名称 | 所属维度 | 方向 | 权重 | 标准化方法
      研发强度 | 创新 | | 30 | 极差法（60～100）
      专利 | 创新 | | 20 | 极差法（60-100）
      营收 | 产业 | | 30 | 极差法（60至100）
      能耗 | 产业 | 逆向指标 | 20 | 极差法（60~100）
      ■ 维度
      维度名称 | 权重
      创新 | 50
      产业 | 50
      ■ 计分
      权重含义 | 分值`),
    years: { 2021: { 研发强度: [5, 3, 1], 专利: [100, 300, 200], 营收: [10, 10, 20], 能耗: [1, 2, 3] } },
    // 30 + 12 + 18 + 20; 24 + 20 + 18 + 16; 18 + 16 + 30 + 12.
    scores: [80, 78, 76],
  },
  {
    what: 'schools: scores by departments, an open vote to part equals, the last two of each kind advised',
    scheme: {
      indicators: [
        { name: '教学质量', weight: 50, normalise: asis },
        { name: '家长满意度', weight: 30, normalise: asis },
        { name: '安全管理', weight: 20, normalise: asis },
      ],
      rank: { decimals: 1, keys: ['家长满意度'], groupBy: '学段' },
      rules: [
        {
          id: '先进',
          when: { kind: 'rank', atMost: 1, scope: 'group' },
          give: [{ label: '先进学校' }],
        },
        {
          id: '督导',
          when: { kind: 'rankFromLast', atMost: 1, scope: 'group' },
          give: [{ label: '重点督导' }],
        },
      ],
    },
    typed: cells(`
      ■ 指标
      指标名称 | 权重 | 标准化方法
      教学质量 | 50 | 直接计分
      家长满意度 | 30 | 直接计分
      安全管理 | 20 | 直接计分
      ■ 排名
      排名前保留小数 | 1
      同分依次比较 | 家长满意度
      分组列 | 学段
      ■ 奖惩规则
      规则编号 | 条件 | 给予标签
      先进 | 本组第一名 | 先进学校
      督导 | 组内倒数第一 | 重点督导`),
    years: {
      2021: {
        教学质量: [90, 88, 70, 60],
        家长满意度: [80, 84, 90, 70],
        安全管理: [90, 89, 80, 80],
        学段: ['小学', '小学', '初中', '初中'],
      },
    },
    // 45 + 24 + 18; 44 + 25.2 + 17.8; 35 + 27 + 16; 30 + 21 + 16.
    scores: [87, 87, 78, 67],
    ranks: [2, 1, 3, 4],
    awards: ['重点督导', '先进学校', '先进学校', '重点督导'],
  },
  {
    what: 'hospitals: stars by thresholds, a penalty rate read from a table of steps, infection as veto of the result',
    scheme: {
      indicators: [
        {
          name: '次均费用增幅',
          weight: 40,
          normalise: {
            method: 'table',
            points: [
              [-100, 100],
              [0, 80],
              [5, 60],
              [10, 0],
            ],
          },
        },
        { name: '患者满意度', weight: 60, normalise: asis },
      ],
      adjustments: [{ name: '院感事件', kind: 'veto', column: '院感', effect: 'cancelResult' }],
      tiers: {
        by: 'threshold',
        list: [
          { name: '五星', atLeast: 90 },
          { name: '四星', atLeast: 80 },
          { name: '三星', atLeast: 0 },
        ],
      },
    },
    typed: cells(`
      ■ 指标
      指标名称 | 权重 | 标准化方法
      次均费用增幅 | 40 | 分段对照表（对照=-100→100、0→80、5→60、10→0）
      患者满意度 | 60 | 原值计分
      ■ 加分扣分
      项目 | 类型 | 数据列 | 效果
      院感事件 | 否决 | 院感 | 取消资格
      ■ 分档办法
      分档依据 | 分数线
      ■ 档次
      等次 | 分数线
      五星 | 90
      四星 | 80
      三星 | 0`),
    // 0.4·100 + 0.6·90; 0.4·80 + 0.6·80; 0.4·60 + 0.6·95; 0.
    years: { 2021: { 次均费用增幅: [-2, 0, 9.9, 3], 患者满意度: [90, 80, 95, 99], 院感: ['', '', '', '1'] } },
    scores: [94, 80, 81, null],
    tiers: ['五星', '四星', '四星', null],
  },
  {
    what: 'firms by yield per mu: other weights for those above and below scale, classes within each, D two years running delisted',
    scheme: {
      indicators: [
        { name: '亩均税收', weight: { 规上: 60, 规下: 100 }, normalise: { method: 'ratioToBest' } },
        { name: '亩均增加值', weight: { 规上: 40, 规下: 0 }, normalise: { method: 'ratioToBest' } },
      ],
      rank: { groupBy: '规模' },
      tiers: {
        by: 'share',
        list: [{ name: 'A类', share: 0.5 }, { name: 'B类' }, { name: 'D类', share: 0.25, round: 'ceil' }],
        within: 'group',
      },
      rules: [
        { id: '退出', when: { kind: 'streak', label: 'D类', years: 2 }, give: [{ text: '列入退出名单' }] },
      ],
    },
    typed: cells(`
      ■ 指标
      指标名称 | 权重 | 标准化方法
      亩均税收 | 规上60、规下100 | 与最高值之比
      亩均增加值 | 规上：40%；规下：0 | 最优值法
      ■ 排名
      分组列 | 规模
      ■ 分档办法
      分档依据 | 按比例
      分档范围 | 分组
      ■ 档次
      等次 | 比例 | 比例取整
      A类 | 50%
      B类
      D类 | 25% | 进一
      ■ 奖惩规则
      规则编号 | 条件 | 措施
      退出 | 连续2年被评为D类 | 列入退出名单`),
    years: {
      2020: {
        亩均税收: [10, 5, 2, 8, 4],
        亩均增加值: [50, 100, 10, 0, 0],
        规模: ['规上', '规上', '规上', '规下', '规下'],
      },
      2021: {
        亩均税收: [10, 5, 2, 4, 8],
        亩均增加值: [50, 100, 10, 0, 0],
        规模: ['规上', '规上', '规上', '规下', '规下'],
      },
    },
    // 60 + 20; 30 + 40; 12 + 4; 40; 80. Three above scale: A 1, D 1; two below: A 1, D 1.
    scores: [80, 70, 16, 40, 80],
    tiers: ['A类', 'B类', 'D类', 'D类', 'A类'],
    awards: ['', '', '列入退出名单', '', ''],
  },
  {
    what: 'a European regional index: z-scores around 100, geometric index over means, gaps at the median',
    scheme: {
      indicators: [
        { name: 'R&D', path: ['Innovation'], normalise: { method: 'minmax', to: [1, 100] } },
        {
          name: 'Unemployment',
          path: ['Labour'],
          direction: 'low',
          normalise: { method: 'minmax', to: [1, 100] },
          missing: { rule: 'median' },
        },
      ],
      dimensions: [
        { name: 'Innovation', aggregate: { method: 'arithmetic' } },
        { name: 'Labour', aggregate: { method: 'arithmetic' } },
      ],
      aggregate: { method: 'geometric' },
    },
    typed: cells(`
      ■ Indicators
      Indicator | Dimension | Direction | Normalisation | Missing values
      R&D | Innovation | | minmax (1～100)
      Unemployment | Labour | low | minmax (1~100) | median
      ■ Dimensions
      Dimension | Aggregation
      Innovation | arithmetic
      Labour | arithmetic
      ■ Scoring
      Aggregation | geometric`),
    // √(100·100); √(1·50.5), the median of 2, 4, 6 being 4; √(50.5·50.5); √(50.5·1)
    years: { 2021: { 'R&D': [3, 1, 2, 2], Unemployment: [2, null, 4, 6] } },
    scores: [100, 7.11, 50.5, 7.11],
  },
  {
    what: 'universities: 90 % of indicators as ratios to the best, 10 % of a survey by rank, ties share the mean place',
    scheme: {
      indicators: [
        { name: '论文', weight: 60, direction: 'high', normalise: { method: 'ratioToBest' } },
        { name: '师生比', weight: 40, direction: 'low', normalise: { method: 'ratioToBest' } },
      ],
      sources: [
        { name: '指标', weight: 90, column: '', as: 'points' },
        { name: '声誉', weight: 10, column: '声誉排名', as: 'rankPoints' },
      ],
      rank: { ties: 'average' },
    },
    typed: cells(`
      ■ 指标
      指标名称 | 权重 | 方向 | 标准化方法
      论文 | 60 | 正向 | 以最高值为满分
      师生比 | 40 | 越小越优 | 以最高值为满分
      ■ 得分来源
      来源 | 权重 | 数据列 | 计入方式
      指标 | 90% | | 原分
      声誉 | 10% | 声誉排名 | 名次折分
      ■ 排名
      并列规则 | 1-2.5-2.5-4`),
    // 0.9·(60 + 20) + 10·2/3; 0.9·(30 + 40) + 10; 0.9·(6 + 16) + 10/3.
    years: { 2021: { 论文: [100, 50, 10], 师生比: [20, 10, 25], 声誉排名: [2, 1, 3] } },
    scores: [78.67, 73, 23.13],
  },
  {
    what: 'ESG: three pillars, controversies capped together, exclusion by category, letters by natural order of scores',
    scheme: {
      indicators: [
        {
          name: '碳强度',
          path: ['E'],
          direction: 'low',
          normalise: { method: 'goalposts', low: 0, high: 200, to: [0, 100] },
        },
        { name: '培训', path: ['S'], normalise: { method: 'goalposts', low: 0, high: 40, to: [0, 100] } },
        { name: '独董', path: ['G'], normalise: { method: 'anchors', base: 0, target: 0.5, to: [0, 100] } },
      ],
      dimensions: [
        { name: 'E', weight: 40 },
        { name: 'S', weight: 30 },
        { name: 'G', weight: 30 },
      ],
      adjustments: [
        {
          name: '争议行业',
          kind: 'veto',
          when: { kind: 'category', column: '行业', is: '烟草' },
          effect: 'capTier',
          tier: 'BB',
        },
        { name: '处罚', kind: 'deduction', column: '处罚次数', points: 5, cap: 12 },
      ],
      tiers: {
        by: 'threshold',
        list: [{ name: 'AA', atLeast: 70 }, { name: 'BB', atLeast: 40 }, { name: 'CC' }],
      },
    },
    typed: cells(`
      ■ 指标
      指标名称 | 所属维度 | 方向 | 标准化方法
      碳强度 | E | 越低越好 | 上下限法（下限=0；上限=200；0～100）
      培训 | S | | 上下限法（不允许值=0；满意值=40；0～100）
      独董 | G | | 功效系数法（不允许值=0；满意值=50%；0～100）
      ■ 维度
      维度名称 | 权重
      E | 40
      S | 30
      G | 30
      ■ 加分扣分
      项目 | 类型 | 条件 | 数据列 | 分值 | 封顶 | 效果 | 最高等次
      争议行业 | 一票否决 | 行业为烟草 | | | | 限制等次 | BB
      处罚 | 扣分项 | | 处罚次数 | 5 | 12
      ■ 分档办法
      分档依据 | 得分
      ■ 档次
      等次 | 分数线
      AA | 70
      BB | 40
      CC`),
    // 0.4·75 + 0.3·100 + 0.3·80 = 84; the same − 12; 0.4·50 + 0.3·25 + 0.3·100 = 57.5 − 5
    years: {
      2021: {
        碳强度: [50, 50, 100],
        培训: [40, 45, 10],
        独董: [0.4, 0.4, 0.5],
        处罚次数: [0, 3, 1],
        行业: ['烟草', '电力', '电力'],
      },
    },
    scores: [84, 72, 52.5],
    tiers: ['BB', 'AA', 'BB'],
  },
  {
    what: 'monthly red and black lists on progress and place, with the month before',
    scheme: {
      indicators: [{ name: '完成率', normalise: asis }],
      rules: [
        {
          id: '红',
          when: {
            kind: 'every',
            of: [
              { kind: 'rank', atMost: 2 },
              { kind: 'indicator', name: '完成率', atLeast: 100 },
            ],
          },
          give: [{ label: '红榜' }],
          group: '榜',
        },
        {
          id: '黑',
          when: {
            kind: 'every',
            of: [
              { kind: 'rankFromLast', atMost: 2 },
              { kind: 'indicator', name: '完成率', below: 90 },
              { kind: 'not', of: { kind: 'rise', atLeast: 1 } },
            ],
          },
          give: [{ label: '黑榜' }],
          group: '榜',
        },
        {
          id: '连黑',
          when: { kind: 'times', label: '黑榜', times: 2, years: 3 },
          give: [{ label: '约谈' }],
        },
      ],
    },
    typed: cells(`
      ■ 指标
      指标名称 | 标准化方法
      完成率 | 原值
      ■ 奖惩规则
      规则编号 | 规则组 | 条件 | 给予标签
      红 | 榜 | 排名前两名 且 完成率不低于100 | 红榜
      黑 | 榜 | 排名后两名且完成率低于90且非 排名较上月上升 | 黑榜
      连黑 | | 近三个月两次列入黑榜 | 约谈`),
    years: {
      '2021-01': { 完成率: [100, 95, 80, 70] },
      '2021-02': { 完成率: [101, 105, 70, 80] },
      '2021-03': { 完成率: [110, 99, 85, 80] },
    },
    // Up in March, 丙 is not on the list, but was in both months before; 丁 was in January and is again.
    awards: ['红榜', '', '约谈', '黑榜 约谈'],
  },
  {
    what: 'three years rolling: this year 50, last year 30, the year before 20, as columns beside',
    scheme: {
      indicators: [],
      sources: [
        { name: '本年', weight: 50, column: '本年得分', as: 'points' },
        { name: '上年', weight: 30, column: '上年得分', as: 'points' },
        { name: '前年', weight: 20, column: '前年得分', as: 'points' },
      ],
      rank: { decimals: 1, ties: 'dense' },
    },
    typed: cells(`
      ■ 指标
      ■ 得分来源
      来源 | 权重 | 数据列 | 计入方式
      本年 | 50 | 本年得分 | 按原分
      上年 | 30 | 上年得分 | 按原分
      前年 | 20 | 前年得分 | 按原分
      ■ 排名
      排名前保留小数 | 1
      并列规则 | 1-2-2-3`),
    years: { 2021: { 本年得分: [90, 80, 80], 上年得分: [80, 90, 90], 前年得分: [70, 85, 84.9] } },
    // 45 + 24 + 14; 40 + 27 + 17; 40 + 27 + 16.98
    scores: [83, 84, 84],
    ranks: [2, 1, 1],
  },
  {
    what: 'quotas by share within regions, progress awards of each region, the last of each region two of three years out',
    scheme: {
      indicators: [{ name: '得分', normalise: asis }],
      rank: { groupBy: '地区' },
      tiers: {
        by: 'share',
        list: [{ name: '优秀', share: 0.3, round: 'round' }, { name: '合格' }],
        boundary: 'down',
        within: 'group',
      },
      rules: [
        {
          id: '进步奖',
          when: { kind: 'not', of: { kind: 'tier', is: '优秀' } },
          give: [{ label: '进步奖', amount: 10 }],
          kind: 'reward',
          quota: { count: 1, by: 'rise', within: 'group' },
        },
        { id: '末位', when: { kind: 'rankFromLast', atMost: 1, scope: 'group' }, give: [{ label: '末位' }] },
        {
          id: '退出',
          when: { kind: 'times', label: '末位', times: 2, years: 3 },
          give: [{ text: '退出' }],
        },
      ],
    },
    typed: cells(`
      ■ 指标
      指标名称 | 标准化方法
      得分 | 原值计分
      ■ 排名
      分组列 | 地区
      ■ 分档办法
      分档依据 | 比例
      并列跨档 | 就低
      分档范围 | 各组
      ■ 档次
      等次 | 比例 | 比例取整
      优秀 | 30% | 四舍五入
      合格
      ■ 奖惩规则
      规则编号 | 条件 | 给予标签 | 奖励金额（万元） | 措施 | 奖惩 | 名额 | 名额依据 | 名额范围
      进步奖 | 不是（等次为优秀） | 进步奖 | 10 | | 奖励 | 1 | 进位幅度 | 各组
      末位 | 本组末位 | 末位
      退出 | 3年内2次末位 | | | 退出`),
    years: {
      2019: { 得分: [90, 80, 70, 60, 50, 40], 地区: ['东', '东', '东', '西', '西', '西'] },
      2020: { 得分: [90, 80, 70, 60, 40, 50], 地区: ['东', '东', '东', '西', '西', '西'] },
      2021: { 得分: [90, 60, 80, 55, 40, 55], 地区: ['东', '东', '东', '西', '西', '西'] },
    },
    // 3·0.3 = 0.9 → 1 each; the two of 55 lie across the cut and go down. Up: 丙 3 → 2, 己 5 → 4; 乙 is last for the first time, 丙 was twice.
    tiers: ['优秀', '合格', '合格', '合格', '合格', '合格'],
    awards: ['', '末位', '进步奖10 退出', '', '末位 退出', '进步奖10'],
  },
  {
    what: 'two tracks of weights with targets near a value',
    scheme: {
      indicators: [
        { name: '产销率', weight: { 目标: 50, 成效: 50 }, direction: { near: 98 } },
        {
          name: '负债率',
          weight: { 目标: 50, 成效: 50 },
          direction: { between: [40, 60] },
          normalise: { method: 'minmax', to: [0, 100] },
        },
      ],
      weights: { method: 'given', tracks: { 目标: 50, 成效: 50 } },
    },
    typed: cells(`
      ■ 指标
      指标名称 | 权重 | 方向 | 标准化方法
      产销率 | 目标：50，成效：50 | 越接近98越好
      负债率 | 目标50；成效50 | 40～60之间最好 | 极差标准化（0～100）
      ■ 计分
      赋权方法 | 给定
      各组权重占比 | 目标50%、成效50%`),
    // Distances 0, 2, 4; 0, 10, 0. 50 + 50; 25 + 0; 0 + 50.
    years: { 2021: { 产销率: [98, 100, 94], 负债率: [50, 70, 40] } },
    scores: [100, 25, 50],
  },
  {
    what: 'the last of all k of n years, with what the year before gave and a card that is lifted',
    scheme: {
      indicators: [{ name: '得分', normalise: asis }],
      rules: [
        { id: '黄牌', when: { kind: 'rankFromLast', atMost: 1 }, give: [{ label: '黄牌' }] },
        {
          id: '红牌',
          when: { kind: 'streak', label: '黄牌', years: 3 },
          give: [{ label: '红牌', text: '淘汰' }],
        },
        {
          id: '摘牌',
          when: {
            kind: 'every',
            of: [
              { kind: 'label', label: '黄牌', ago: 1 },
              { kind: 'not', of: { kind: 'label', label: '黄牌' } },
            ],
          },
          give: [{ text: '摘牌' }],
        },
      ],
    },
    typed: cells(`
      ■ 指标
      指标名称 | 标准化方法
      得分 | 原值计分
      ■ 奖惩规则
      规则编号 | 条件 | 给予标签 | 措施
      黄牌 | 最后一名 | 黄牌
      红牌 | 连续三年黄牌 | 红牌 | 淘汰
      摘牌 | 上年黄牌 且 非 有标签黄牌 | | 摘牌`),
    years: { 2019: { 得分: [1, 2] }, 2020: { 得分: [1, 2] }, 2021: { 得分: [1, 2] } },
    awards: ['黄牌 红牌', ''],
  },
];
