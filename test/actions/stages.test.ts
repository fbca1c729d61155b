import { preview } from '../../src/actions/preview';
import { stagesOf, type Stages } from '../../src/actions/stages';
import { readDraft, type SchemeDraft } from '../../src/engine';
import { bookOf, CHINESE, closeAll, open, openSample, type Rows } from './open';

afterEach(closeAll);

/** A scheme as a file would bring it. */
function parsed(json: object): SchemeDraft {
  const draft = readDraft(JSON.parse(JSON.stringify(json)));
  if (!draft.ok) throw new RangeError(JSON.stringify(draft.problems));
  return draft.value;
}

async function stagesUnder(rows: Rows, ...schemes: readonly object[]): Promise<readonly Stages[]> {
  const { workbook } = await open(bookOf({ 数据: rows }));
  const all: Stages[] = [];
  for (const scheme of schemes) {
    const report = await preview(workbook, { ...CHINESE, scheme: parsed(scheme) });
    expect(report.problems).toEqual([]);
    all.push(stagesOf(report)!);
  }
  return all;
}

const numbersIn = ({ weights, normalised, totals }: Stages) => [...weights, ...normalised.flat(), ...totals];

test('every stage has units in the order of the ranking and indicators in the scheme’s', async () => {
  const rows: Rows = [
    ['开发区', '能耗', '税收', '投资', '加分'],
    ['丙经开区', 3, 0, 11, 9],
    ['乙经开区', 4, 60, 8, ''],
    ['甲经开区', 2, 100, 1, 1],
  ];
  const [stages] = await stagesUnder(rows, {
    indicators: [
      { name: '税收', path: ['效益'], weight: 100 },
      { name: '投资', path: ['结构'], weight: 75 },
      { name: '能耗', path: ['结构'], weight: 25, direction: 'low' },
    ],
    dimensions: [
      { name: '效益', weight: 60 },
      { name: '结构', weight: 40 },
    ],
    adjustments: [{ name: '招大引强', kind: 'bonus', column: '加分', cap: 2 }],
  });
  // 结构: 0.75·0 + 0.25·100, 0.75·70 + 0.25·0, 0.75·100 + 0.25·50. Totals: 60 + 10 + 1, 36 + 21, 0 + 35 + 2.
  const hundredths = {
    ...stages!,
    weights: stages!.weights.map((weight) => Math.round(weight * 1e12) / 1e12),
  };
  expect(hundredths).toEqual({
    indicators: ['税收', '投资', '能耗'],
    raw: [
      [100, 1, 2],
      [60, 8, 4],
      [0, 11, 3],
    ],
    treated: [
      [100, 1, 2],
      [60, 8, 4],
      [0, 11, 3],
    ],
    normalised: [
      [100, 0, 100],
      [60, 70, 0],
      [0, 100, 50],
    ],
    weights: [0.6, 0.3, 0.1],
    dimensions: { 效益: [100, 60, 0], 结构: [25, 52.5, 87.5] },
    bonus: [1, 0, 2],
    totals: [71, 57, 37],
  });
});

test('a gap is null until a rule fills it, and nothing is rounded', async () => {
  const rows: Rows = [
    ['开发区', '税收', '投资'],
    ['甲经开区', 3, ''],
    ['乙经开区', 1, 5],
    ['丙经开区', 0, 2],
  ];
  const scheme = (rule: string) => ({
    indicators: [
      { name: '税收', weight: 50 },
      { name: '投资', weight: 50, missing: { rule } },
    ],
    rank: { decimals: 1 },
  });
  const [dropped, filled] = await stagesUnder(rows, scheme('drop'), scheme('mean'));
  // 税收 of 乙: 1/3 of the way. 甲 without 投资 counts by 税收 alone.
  expect(dropped!.raw[0]).toEqual([3, null]);
  expect(dropped!.normalised[0]).toEqual([100, null]);
  expect(dropped!.totals[0]).toBe(100);
  expect(dropped!.totals[1]).toBeCloseTo((100 / 3 + 100) / 2, 12);
  // The mean of 5 and 2 is half way: 甲 (100 + 50) / 2.
  expect(filled!.raw[0]).toEqual([3, null]);
  expect(filled!.treated[0]).toEqual([3, 3.5]);
  expect(filled!.totals[0]).toBe(75);
});

test('groups that are weighed differently each have their weights', async () => {
  const rows: Rows = [
    ['开发区', '片区', '税收', '投资'],
    ['甲经开区', '东部', 10, 0],
    ['乙经开区', '西部', 0, 5],
  ];
  const [stages] = await stagesUnder(rows, {
    indicators: [
      { name: '税收', weight: { 东部: 25, 西部: 50 } },
      { name: '投资', weight: { 东部: 75, 西部: 50 } },
    ],
    rank: { groupBy: '片区' },
  });
  expect(stages).toMatchObject({
    weightsByGroup: { 东部: [0.25, 0.75], 西部: [0.5, 0.5] },
    totals: [50, 25],
  });
});

test('ranks that the sheet holds have no stages before them', async () => {
  const { workbook } = await openSample('liaocheng-ranks');
  const report = await preview(workbook, CHINESE);
  const stages = stagesOf(report)!;
  expect(stages).toMatchObject({ indicators: [], weights: [], dimensions: {} });
  expect(stages.raw).toEqual(report.units.map(() => []));
  expect(stages.totals).toEqual(report.units.map(() => null));
});

test('where nothing was ranked there are none', () => {
  expect(stagesOf({ evaluation: null, units: [] })).toBeNull();
});

describe('a scheme in JSON may name', () => {
  const ROWS: Rows = [
    ['开发区', '片区', '税收', '投资', '基期'],
    ['甲经开区', '东部', 60, 4, 50],
    ['乙经开区', '东部', 30, 9, 20],
    ['丙经开区', '西部', 45, 2, 40],
    ['丁经开区', '西部', 12, 7, 10],
  ];
  const NORMALISE = {
    minmax: {},
    zscore: {},
    ratioToBest: {},
    ratioTo: { benchmark: 40 },
    anchors: { base: 10, target: 50 },
    goalposts: { low: 1, high: 100 },
    rank: {},
    percentile: {},
    borda: {},
    distanceToTarget: { target: 70 },
    distanceToReference: { reference: '甲经开区' },
    fractionOfMax: {},
    share: {},
    vector: {},
    completion: { target: 50 },
    parity: { baseColumn: '基期' },
    banded: {},
    table: {
      points: [
        [0, 60],
        [40, 100],
      ],
    },
    levelGrowth: { baseColumn: '基期' },
    asis: {},
  };
  const WEIGHTS = {
    given: {},
    equal: {},
    entropy: {},
    critic: {},
    sd: {},
    cv: {},
    pca: {},
    merec: {},
    ahp: {
      matrix: [
        [1, 3],
        [1 / 3, 1],
      ],
    },
    combined: { of: ['given', 'entropy'] },
  };
  const AGGREGATE = [
    'arithmetic',
    'geometric',
    'harmonic',
    'median',
    'topsis',
    'vikor',
    'gra',
    'rsr',
    'copeland',
  ];
  const MISSING = ['refuse', 'drop', 'zero', 'mean', 'median', 'groupMean', 'unitMean', 'value'];
  const TREAT = ['none', 'winsorise', 'log', 'auto'];

  const both = (over: object) => [
    { name: '税收', weight: 60, normalise: { method: 'minmax', to: [1, 100] }, ...over },
    { name: '投资', weight: 40, normalise: { method: 'minmax', to: [1, 100] } },
  ];
  const SCHEMES: Readonly<Record<string, readonly object[]>> = {
    'every normalisation': Object.entries(NORMALISE).map(([method, way]) => ({
      indicators: both({ normalise: { method, ...way } }),
    })),
    'every weighting': Object.entries(WEIGHTS).map(([method, way]) => ({
      indicators: both({}),
      weights: { method, ...way },
    })),
    'every aggregation': AGGREGATE.map((method) => ({ indicators: both({}), aggregate: { method } })),
    'every rule for gaps': MISSING.map((rule) => ({
      indicators: both({ missing: rule === 'value' ? { rule, value: 1 } : { rule } }),
      rank: rule === 'groupMean' ? { groupBy: '片区' } : {},
    })),
    'every treatment': TREAT.map((method) => ({ indicators: both({ treat: { method } }) })),
  };

  test.each(Object.keys(SCHEMES))('%s of the contract', async (name) => {
    for (const stages of await stagesUnder(ROWS, ...SCHEMES[name]!)) {
      expect(numbersIn(stages).filter((x) => x === null || !Number.isFinite(x))).toEqual([]);
      expect(stages.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });
});
