/** One table and many schemes over it: every method that the twin covers, and every way to tie, to cut and to award. */
import type { Rows } from '../../host/open';

const HEAD = [
  '开发区',
  '片区',
  '税收',
  '投资',
  '能耗',
  '增幅',
  '专利',
  '目标',
  '基期',
  '加分',
  '扣分',
  '一票否决',
];

/** 冠县 and 阳谷 are equal in 税收, 莘县 and 高唐 in 专利; 莘县 has the outlier. */
export const TABLE: Rows = [
  HEAD,
  ['茌平经开区', '西部', 5.37, 384, 0.83, 12.4, 7, 20, 10, 0, '', ''],
  ['东阿经开区', '东部', 9.12, 711, 2.64, -3.1, 2, 21, 12, '', 2, ''],
  ['莘县经开区', '西部', 27.9, 155, 1.12, 4.75, 5, 22, 14, '', '', ''],
  ['冠县经开区', '东部', 18.25, 862, 2.97, 0.2, 8, 23, 16, 3, '', ''],
  ['高唐经开区', '西部', 12.04, 430, 0.41, 19.9, 5, 24, 18, '', '', ''],
  ['阳谷经开区', '东部', 18.25, 238, 1.95, 7.7, 1, 25, 20, '', 1.5, ''],
  ['临清经开区', '西部', 22.48, 597, 2.2, -1.35, 9, 26, 22, 6, '', ''],
  ['聊城高新区', '东部', 6.66, 504, 1.38, 2.08, 3, 27, 24, '', '', ''],
  ['聊城经开区', '西部', 29.3, 690, 0.77, 15.5, 6, 28, 26, '', '', '是'],
  ['度假区', '东部', 14.51, 301, 2.51, 9.01, 4, 29, 28, 9, 2, ''],
];

const replaced = (rows: Rows, cells: readonly (readonly [number, number, string | number])[]): Rows =>
  rows.map((row, r) => row.map((cell, c) => cells.find(([at, on]) => at === r && on === c)?.[2] ?? cell));

/** 莘县 reports no 投资, 阳谷 neither 税收 nor 能耗. */
export const WITH_GAPS: Rows = replaced(TABLE, [
  [3, 3, ''],
  [6, 2, '—'],
  [6, 4, '未报'],
]);
export const WITH_OUTLIER: Rows = replaced(TABLE, [[3, 3, 99_999]]);
export const CONSTANT: Rows = TABLE.map((row, r) => row.map((cell, c) => (r > 0 && c === 3 ? 500 : cell)));

/** The same table with other figures: 聊城高新区 has most 税收 now, 茌平 and 东阿 change places in 投资. */
export const changes: readonly (readonly [number, number, number])[] = [
  [8, 2, 31.7],
  [1, 3, 711],
  [2, 3, 384.5],
  [4, 4, 0.39],
];

type Json = Readonly<Record<string, unknown>>;
const NAMES = ['税收', '投资', '能耗', '专利'] as const;

/** Four indicators, of 能耗 less is better. */
const four = (normalise: Json, each: Json = {}): readonly Json[] =>
  NAMES.map((name, j) => ({
    name,
    weight: [40, 30, 20, 10][j],
    normalise,
    ...(name === '能耗' ? { direction: 'low' } : {}),
    ...each,
  }));

const MINMAX = { method: 'minmax' };
const ABOVE_NOTHING = { method: 'minmax', to: [1, 100] };
const STEPS = { method: 'rank', steps: [10, 5, 1] };

const NORMALISE: readonly Json[] = [
  MINMAX,
  { method: 'minmax', to: [60, 100] },
  { method: 'zscore' },
  { method: 'zscore', sd: 'population', centre: 50, spread: 10 },
  { method: 'ratioToBest' },
  { method: 'ratioTo', benchmark: 10 },
  { method: 'ratioTo', benchmark: 10, cap: 1.2 },
  { method: 'anchors', base: 1, target: 20 },
  { method: 'anchors', base: 1, target: 20, beyond: 'extend' },
  { method: 'goalposts', low: 0.5, high: 500, log: true, to: [0, 100] },
  { method: 'goalposts', low: 1, high: 25 },
  { method: 'rank' },
  { method: 'rank', ties: 'average', outOf: 100 },
  { method: 'rank', ties: 'max' },
  { method: 'rank', steps: [10, 8, 7, 5] },
  { method: 'percentile', to: [0, 100] },
  { method: 'borda' },
  { method: 'distanceToTarget', target: 15 },
  { method: 'distanceToTarget', target: 15, cap: true },
  { method: 'distanceToReference', reference: '临清经开区' },
  { method: 'distanceToReference', reference: '临清经开区', form: 'ratio', cap: true },
  { method: 'fractionOfMax' },
  { method: 'share' },
  { method: 'vector' },
  { method: 'vector', cost: 'complement' },
  { method: 'completion', target: 10 },
  { method: 'completion', targetColumn: '目标', excess: 0.5, excessCap: 5 },
  { method: 'completion', target: 10, shortfall: 0.4, shortfallCap: 30 },
  { method: 'parity', baseColumn: '基期' },
  { method: 'banded' },
  { method: 'banded', centre: 12, width: 5, divisors: [10, 20], of: 'difference' },
  { method: 'levelGrowth', baseColumn: '基期', levelBy: 'ratioToBest', growthBy: 'full' },
  { method: 'levelGrowth', baseColumn: '基期', growthBy: 'minmax' },
  { method: 'levelGrowth', growthColumn: '目标', growthBy: 'full', full: 30 },
  { method: 'asis' },
  ...['steps', 'linear'].map((form) => ({
    method: 'table',
    form,
    points: [
      [1, 10],
      [5, 40],
      [20, 80],
      [300, 100],
    ],
  })),
];

const named = (cases: readonly Json[], make: (one: Json) => Json): Record<string, Json> =>
  Object.fromEntries(cases.map((one) => [JSON.stringify(one).replace(/["{}]/g, ''), make(one)]));

/** A table with two columns a method, of the second of which less is better, and one scheme with all of them. */
const wide = (methods: readonly Json[]): readonly [Rows, Record<string, Json>] => [
  TABLE.map((row, r) => [
    row[0]!,
    ...methods.flatMap((_, k) => (r === 0 ? [`税收${k}`, `能耗${k}`] : [row[2]!, row[4]!])),
    ...row.slice(7),
  ]),
  {
    'every method': {
      indicators: methods.flatMap((normalise, k) => [
        { name: `税收${k}`, normalise, weight: 1 + k },
        { name: `能耗${k}`, normalise, weight: 2, direction: 'low' },
      ]),
      weights: {
        method: 'given',
        unit: 'pointsOfTotal',
        total: methods.reduce((sum, _, k) => sum + k + 3, 0),
      },
    },
  },
];

/** Cell by cell the points show which method errs. */
export const NORMALISED = [NORMALISE.slice(0, 13), NORMALISE.slice(13, 26), NORMALISE.slice(26)].map(wide);

const AGGREGATE: readonly Json[] = [
  { method: 'arithmetic' },
  { method: 'geometric' },
  { method: 'harmonic' },
  { method: 'generalised', power: 2 },
  { method: 'generalised', power: -2 },
  { method: 'median' },
  { method: 'topsis' },
  { method: 'vikor', v: 0.3 },
  { method: 'gra' },
  { method: 'rsr' },
  { method: 'rsr', probit: true },
  { method: 'copeland' },
];

/** Columns of a table once for every way to aggregate. */
export const repeated = (rows: Rows): Rows =>
  rows.map((row, r) => [
    row[0]!,
    row[1]!,
    ...AGGREGATE.flatMap((_, k) => [2, 3, 4, 6].map((c) => (r === 0 ? `${row[c]!}${k}` : row[c]!))),
  ]);

const ofEach = (normalise: Json, each: Json = {}): Json => ({
  indicators: AGGREGATE.flatMap((_, k) =>
    four(normalise, each).map((one) => ({ ...one, name: `${String(one.name)}${k}`, path: [`方法${k}`] })),
  ),
  dimensions: AGGREGATE.map((aggregate, k) => ({ name: `方法${k}`, aggregate, weight: k < 8 ? 10 : 5 })),
});

/** Every way in one scheme, a dimension each. */
export const BY_DIMENSION: Record<string, Json> = { 'every aggregate': ofEach(ABOVE_NOTHING) };

export const AGGREGATED = named(
  [{ method: 'topsis' }, { method: 'vikor' }, { method: 'gra' }],
  (aggregate) => ({
    indicators: four(aggregate.method === 'topsis' ? { method: 'vector' } : ABOVE_NOTHING),
    aggregate,
    rank: { decimals: 4 },
  }),
);

const unweighed = four(MINMAX).map(({ weight: _, ...rest }) => rest);
export const WEIGHED = named(
  [
    { method: 'equal' },
    { method: 'entropy' },
    { method: 'entropy', on: 'points', shift: 0.1 },
    { method: 'sd' },
    { method: 'cv' },
    { method: 'critic' },
  ],
  (weights) => ({ indicators: unweighed, weights }),
);

/** Parts that native functions cannot give: values, and a note. */
export const VALUES = {
  pca: { indicators: unweighed, weights: { method: 'pca' } },
  merec: { indicators: unweighed, weights: { method: 'merec' } },
  breaks: { indicators: four(MINMAX), tiers: { by: 'breaks', list: [{ name: '甲' }, { name: '乙' }] } },
};

const PATHS = [
  { name: '税收', path: ['效益'], weight: 60 },
  { name: '专利', path: ['创新'], weight: 100 },
  { name: '投资', path: ['效益'], weight: 40 },
  { name: '能耗', path: ['绿色'], weight: 100, direction: 'low' },
];
const DIMENSIONS = [
  { name: '效益', weight: 50 },
  { name: '创新', weight: 30 },
  { name: '绿色', weight: 20 },
];
const TIERS = [{ name: '一等', quota: 2 }, { name: '二等', quota: 3 }, { name: '三等' }];

export const STRUCTURED: Record<string, Json> = {
  'towards a target': {
    indicators: four(MINMAX).map((each, j) => ({
      ...each,
      ...(j < 2 ? { direction: j === 0 ? { near: 15 } : { between: [300, 500] } } : {}),
    })),
  },
  dimensions: { indicators: PATHS, dimensions: DIMENSIONS },
  'a geometric dimension': {
    indicators: PATHS.map((each) => ({ ...each, normalise: ABOVE_NOTHING })),
    dimensions: DIMENSIONS.map((each, k) =>
      k === 0 ? { ...each, aggregate: { method: 'geometric' } } : each,
    ),
  },
  'points of a thousand': {
    indicators: PATHS.map(({ weight, ...each }) => ({ ...each, weight: weight * 3 + 25 })),
    weights: { method: 'given', unit: 'pointsOfTotal', total: 1000 },
  },
  'groups with own weights': {
    indicators: four(MINMAX).map((each, j) => ({
      ...each,
      weight: { 东部: [40, 30, 20, 10][j], 西部: [10, 20, 30, 40][j] },
    })),
    rank: { groupBy: '片区' },
  },
  ...Object.fromEntries(
    ['min', 'dense', 'average', 'max', 'ordinal'].map((ties) => [
      `ties ${ties}`,
      { indicators: four(STEPS), rank: { decimals: 0, ties, groupBy: '片区' } },
    ]),
  ),
  'tie-break keys': { indicators: four(STEPS), rank: { decimals: 0, ties: 'dense', keys: ['投资', '专利'] } },
  unrounded: { indicators: four(MINMAX), rank: { decimals: null } },
  'growth against the mean': {
    indicators: [
      { name: '税收', normalise: { method: 'levelGrowth', growthColumn: '目标', growthBy: 'mean' } },
    ],
  },
  'tiers in groups': {
    indicators: four(MINMAX),
    rank: { groupBy: '片区', decimals: 0, keys: ['税收'] },
    tiers: {
      by: 'share',
      within: 'group',
      list: [{ name: 'A', share: 0.2 }, { name: 'B', share: 0.5 }, { name: 'C' }],
    },
  },
  ...Object.fromEntries(
    ['up', 'down', 'keys'].map((boundary) => [
      `quota ${boundary}`,
      {
        indicators: four(STEPS),
        rank: { decimals: 0, keys: ['税收'] },
        tiers: { by: 'quota', boundary, list: TIERS },
      },
    ]),
  ),
  'shares rounded': {
    indicators: four(MINMAX),
    tiers: {
      by: 'share',
      list: [
        { name: 'A', share: 0.15, round: 'ceil' },
        { name: 'B', share: 0.35, round: 'round' },
        { name: 'C', share: 0.5 },
      ],
    },
  },
  'quotas scaled': {
    indicators: four(MINMAX),
    tiers: {
      by: 'quota',
      scale: 'largestRemainder',
      list: [
        { name: 'A', quota: 3 },
        { name: 'B', quota: 4 },
        { name: 'C', quota: 6 },
      ],
    },
  },
  exempt: {
    indicators: four(MINMAX),
    rank: { exempt: '一票否决' },
    tiers: { by: 'quota', exempt: '扣分', list: [{ name: 'A', quota: 2 }, { name: 'B' }] },
  },
};

export const ADJUSTED: Record<string, Json> = {
  items: {
    indicators: four(MINMAX),
    base: 3,
    adjustments: [
      { name: '招大引强', kind: 'bonus', column: '加分', cap: 5 },
      { name: '荣誉', kind: 'bonus', when: { kind: 'indicator', name: '税收', atLeast: 20 }, points: 2 },
      { name: '通报', kind: 'deduction', column: '扣分', points: 1.5, cap: 2 },
      { name: '否决', kind: 'veto', column: '一票否决', effect: 'capTier', tier: '三等' },
      {
        name: '重罚',
        kind: 'veto',
        when: { kind: 'indicator', name: '能耗', above: 2.5 },
        effect: 'deduct',
        points: 4,
      },
    ],
    adjustmentCap: 6,
    tiers: { by: 'quota', list: TIERS },
  },
  'a tier lower': {
    indicators: four(MINMAX),
    adjustments: [
      { name: '否决', kind: 'veto', column: '一票否决', effect: 'lowerTier' },
      {
        name: '能耗',
        kind: 'veto',
        when: { kind: 'indicator', name: '能耗', above: 2 },
        effect: 'lowerTier',
      },
    ],
    tiers: { by: 'quota', list: TIERS },
  },
  'a result cancelled': {
    indicators: four(MINMAX),
    adjustments: [{ name: '否决', kind: 'veto', column: '一票否决', effect: 'cancelResult' }],
    tiers: {
      by: 'threshold',
      list: [{ name: '优', atLeast: 60 }, { name: '良', atLeast: 45 }, { name: '差' }],
    },
  },
  sources: {
    indicators: four(MINMAX),
    sources: [
      { name: '自评', weight: 60, column: '', as: 'points' },
      { name: '目标', weight: 20, column: '目标', as: 'bestIs100' },
      { name: '名次', weight: 20, column: '基期', as: 'rankPoints' },
    ],
  },
  'sources by rank': {
    indicators: four(MINMAX),
    sources: [
      { name: '自评', weight: 60, column: '', as: 'rankPoints' },
      { name: '目标', weight: 40, column: '目标', as: 'points' },
    ],
  },
};

const rule = (id: string, when: Json, label: string, more: Json = {}): Json => {
  const { amount, ...rest } = more;
  return { id, when, give: [amount === undefined ? { label } : { label, amount }], ...rest };
};

export const AWARDED: Record<string, Json> = {
  rules: {
    indicators: four(MINMAX),
    tiers: { by: 'quota', list: TIERS },
    rules: [
      rule('r1', { kind: 'rank', atMost: 3 }, '先进', { amount: 100, kind: 'reward', group: 'g' }),
      rule('r2', { kind: 'rank', atMost: 5 }, '良好', { amount: 50, kind: 'reward', group: 'g' }),
      rule('r3', { kind: 'rankFromLast', atMost: 2 }, '黄牌', { kind: 'penalty' }),
      rule(
        'r4',
        {
          kind: 'every',
          of: [
            { kind: 'score', below: 50 },
            { kind: 'indicator', name: '投资', below: 400 },
          ],
        },
        '约谈',
      ),
      rule(
        'r5',
        {
          kind: 'some',
          of: [
            { kind: 'tier', is: '一等' },
            { kind: 'label', label: '黄牌' },
          ],
        },
        '关注',
      ),
      rule('r6', { kind: 'not', of: { kind: 'share', top: 0.5 } }, '后进', {
        quota: { count: 2, ties: 'keys' },
      }),
      rule('r7', { kind: 'rank', atMost: 1, of: '税收' }, '税收大户', { amount: 30 }),
      rule('r8', { kind: 'category', column: '片区', is: '东部' }, '东部帮扶'),
      rule('r9', { kind: 'flag', column: '一票否决' }, '黄牌'),
      rule('r10', { kind: 'completion', name: '税收', column: '目标', atLeast: 0.6 }, '达标'),
      rule('r11', { kind: 'strength', name: '专利', atMost: 1 }, '创新亮点'),
      rule('r12', { kind: 'weakness', name: '能耗', atMost: 1 }, '能耗短板'),
      rule('r13', { kind: 'rise', atLeast: 1 }, '进位'),
      rule('r14', { kind: 'streak', label: '黄牌', years: 2 }, '橙牌'),
      rule('r15', { kind: 'indicator', name: '投资', above: -2, atMost: 430 }, '平稳'),
      rule('r16', { kind: 'rankAtLeast', atLeast: 8, scope: 'outer' }, '全省靠后'),
    ],
  },
  'caps of tiers': {
    indicators: four(MINMAX),
    tiers: { by: 'quota', list: TIERS },
    rules: [
      {
        id: 'cap',
        when: { kind: 'indicator', name: '能耗', above: 0.7 },
        give: [{ label: '限档', tierCap: '二等' }],
      },
      rule('one', { kind: 'tier', is: '一等' }, '一等奖'),
    ],
  },
  'a veto on rewards': {
    indicators: four(MINMAX),
    adjustments: [{ name: '否决', kind: 'veto', column: '一票否决' }],
    rules: [
      rule('r', { kind: 'rank', atMost: 3 }, '奖励', { amount: 80, kind: 'reward' }),
      rule('s', { kind: 'rank', atMost: 3 }, '前三'),
    ],
  },
  'quotas in groups': {
    indicators: four(MINMAX),
    rank: { groupBy: '片区' },
    rules: [
      {
        id: 'q',
        when: { kind: 'score', atLeast: 20 },
        give: [{ label: '组内先进' }],
        quota: { count: 2, within: 'group' },
      },
      rule('gr', { kind: 'rank', atMost: 1, scope: 'group' }, '组内第一'),
    ],
  },
};

const computed = (name: string, compute: Json, of: string, against?: string | number): Json => ({
  name,
  compute,
  of: [of],
  ...(against === undefined ? {} : { against }),
});

/** Every computation that has a plain formula; 差 is below 0 for some, from which nothing can be compared. */
const COLUMNS: readonly Json[] = [
  { name: '合计', compute: { method: 'sum' }, of: ['税收', '专利'] },
  computed('差', { method: 'difference', times: 100 }, '税收', '基期'),
  computed('积', { method: 'product' }, '税收', '专利'),
  computed('商', { method: 'quotient', times: '基期' }, '税收', '加分'),
  computed('完成', { method: 'completion' }, '税收', '目标'),
  computed('能耗完成', { method: 'completion', better: 'low' }, '能耗', 2),
  computed('序时', { method: 'pace', due: 0.5 }, '税收', '目标'),
  computed('半年', { method: 'pace', month: 6 }, '税收', '目标'),
  computed('增长', { method: 'growth', years: 3 }, '税收', '基期'),
  computed('增量', { method: 'increment' }, '税收', '基期'),
  computed('拉动', { method: 'pull' }, '税收', '基期'),
  computed('贡献', { method: 'contribution' }, '税收', '差'),
  computed('占比', { method: 'share' }, '税收'),
  computed('占合计', { method: 'share' }, '差', '合计'),
  computed('面积倍数', { method: 'multiple' }, '税收', '基期'),
  computed('相对', { method: 'relative', to: 'median' }, '税收'),
  computed('差距', { method: 'gap', to: 'greatest' }, '完成'),
  computed('翻番', { method: 'path', year: 2 }, '差'),
];

export const COMPUTED: Record<string, Json> = {
  'computed columns': {
    columns: COLUMNS,
    indicators: COLUMNS.slice(0, -3).map(({ name }) => ({ name, missing: { rule: 'zero' } })),
    rules: [
      rule('gap', { kind: 'indicator', name: '差距', atMost: 0.5 }, '接近'),
      rule('path', { kind: 'indicator', name: '翻番', above: 10 }, '可期'),
    ],
  },
};

const FILLS = ['drop', 'zero', 'mean', 'median', 'groupMean', 'groupMedian', 'value'];

/** Columns of a table once for every rule. */
export const gappy = (rows: Rows): Rows =>
  rows.map((row, r) => [
    row[0]!,
    row[1]!,
    ...FILLS.flatMap((_, k) => [2, 3, 4].map((c) => (r === 0 ? `${row[c]!}${k}` : row[c]!))),
  ]);

export const GAPS: Record<string, Json> = {
  'every rule': {
    indicators: FILLS.flatMap((rule, k) =>
      ['税收', '投资', '能耗'].map((name) => ({
        name: `${name}${k}`,
        path: [rule],
        missing: rule === 'value' ? { rule, value: 8 } : { rule },
        ...(name === '能耗' ? { direction: 'low' } : {}),
        normalise: ABOVE_NOTHING,
      })),
    ),
    rank: { groupBy: '片区' },
  },
};

export const DROPPED: Record<string, Json> = {
  'dropped, by groups that do not count everything': {
    indicators: ['税收', '投资', '专利', '能耗'].map((name, j) => ({
      name,
      path: [j < 2 ? '效益' : '创新'],
      weight: { 东部: j % 2 === 0 ? 100 : 0, 西部: 50 },
      missing: { rule: 'drop' },
    })),
    rank: { groupBy: '片区' },
  },
  'dropped, by dimensions': {
    indicators: PATHS.map((each) => ({ ...each, missing: { rule: 'drop' } })),
    dimensions: DIMENSIONS,
    aggregate: { method: 'arithmetic', minShare: 0.5 },
  },
  ...Object.fromEntries(
    ['geometric', 'median'].map((method) => [
      `dropped, ${method}`,
      { indicators: four(ABOVE_NOTHING, { missing: { rule: 'drop' } }), aggregate: { method } },
    ]),
  ),
};

const LOGS = [{ method: 'log' }, { method: 'log', form: 'natural' }];
/** Limits that the columns exceed before and after figures have changed. */
const STRICT = { skew: 0.2, kurt: -1.5, most: 3 };
export const TREATED: Record<string, Json> = {
  'outliers drawn in': { indicators: four(MINMAX, { treat: { method: 'winsorise', ...STRICT } }) },
  'drawn in, or logarithms': { indicators: four(MINMAX, { treat: { method: 'auto', ...STRICT, most: 1 } }) },
  logarithms: { indicators: four(MINMAX).map((each, j) => ({ ...each, treat: LOGS[j % 2] })) },
};

/** Scores that stand at half of the last decimal, or a hair from it. */
const EDGES = [77.925, 77.92499999999999, 77.9249999, 0.285, 1.005, -2.345, 2.675, 8.345, 1e-9, 33.333333];
export const AT_THE_EDGE: Rows = [['开发区', '得数'], ...EDGES.map((x, k) => [`第${k + 1}经开区`, x])];
export const ROUNDED: Record<string, Json> = Object.fromEntries(
  [0, 1, 2, 3].map((decimals) => [
    `${decimals} decimals`,
    { indicators: [{ name: '得数', normalise: { method: 'asis' } }], rank: { decimals } },
  ]),
);
