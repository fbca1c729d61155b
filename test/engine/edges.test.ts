import { checkScheme, evaluate, type Evaluation, type SchemeDraft, type TableDraft } from '../../src/engine';
import { tableOf } from './examples';

type Cells = Readonly<Record<string, readonly number[]>>;
type Indicator = SchemeDraft['indicators'][number];

const drop = (name: string, change: Partial<Indicator> = {}): Indicator => ({
  name,
  missing: { rule: 'drop' },
  ...change,
});

function answer(cells: Cells, scheme: SchemeDraft, texts: TableDraft['texts'] = new Map()) {
  const columns = Object.values(cells);
  const units = columns[0]!.map((_, i) => `u${i}`);
  const table = tableOf({ units, indicators: Object.keys(cells), columns, texts });
  const checked = checkScheme({ ...scheme, rank: { decimals: null, ...scheme.rank } }, table);
  return checked.ok ? evaluate(table, checked.value, []) : checked;
}

function given(...args: Parameters<typeof answer>): Evaluation {
  const result = answer(...args);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

function refused(...args: Parameters<typeof answer>): readonly string[] {
  const result = answer(...args);
  return result.ok ? [] : [...new Set(result.problems.map(({ code }) => code))];
}

const list = (column: Float64Array) => Array.from(column);
const codes = ({ notes }: Evaluation) => notes.map(({ code }) => code);
const five = [5, 7, 4, 9, 2];
const near = { direction: { near: 5 } } as const;

describe('towards a target', () => {
  it.each([
    { method: 'share' },
    { method: 'completion', target: 5 },
    { method: 'parity', baseColumn: 'b' },
    { method: 'levelGrowth', growthColumn: 'b' },
    { method: 'distanceToReference', reference: 'u0', form: 'ratio' },
  ] as const)('points by $method have no sense', (normalise) => {
    const indicators = [drop('x', { ...near, normalise })];
    expect(refused({ x: five, b: [1, 2, 3, 4, 5] }, { indicators })).toEqual(['direction-unsuited']);
  });

  it('what a formula cannot divide by is looked for among the distances', () => {
    const all = { x: [5, 5, 5] };
    const by = (normalise: Indicator['normalise']) => ({ indicators: [drop('x', { ...near, normalise })] });
    expect(refused(all, by({ method: 'banded' }))).toEqual(['value-not-positive']);
    expect(refused(all, by({ method: 'goalposts', low: 1, high: 9, log: true }))).toEqual([
      'value-not-positive',
    ]);
    // u3 is the farthest from 5.
    expect(refused({ x: five }, by({ method: 'distanceToReference', reference: 'u3' }))).toEqual([
      'reference-worst',
    ]);
    const merec: SchemeDraft = { indicators: [drop('x', near), drop('y')], weights: { method: 'merec' } };
    expect(refused({ x: five, y: [1, 2, 3, 4, 9] }, merec)).toEqual(['value-not-positive']);
  });

  it('a gap cannot be turned back from a mean of points', () => {
    const indicators = [drop('x', { ...near, missing: { rule: 'unitMean' } }), drop('y')];
    expect(refused({ x: [5, NaN, 4], y: [1, 2, 3] }, { indicators })).toEqual(['direction-unsuited']);
  });

  it('a neighbour counts with its distance in the mean of the unit', () => {
    const indicators = [drop('x', near), drop('y', { missing: { rule: 'unitMean' } })];
    // u1 lies 1 of at most 4 from the target: 0.75, and y goes from 10 to 30.
    const { treated } = given({ x: [5, 6, 9], y: [10, NaN, 30] }, { indicators });
    expect(list(treated[1]!)).toEqual([10, 25, 30]);
  });

  it('a distance beyond the largest double is refused', () => {
    const indicators = [drop('x', { direction: { near: -1.5e308 } })];
    expect(refused({ x: [1e308, 5] }, { indicators })).toEqual(['number-invalid']);
  });
});

describe('columns beside', () => {
  it.each(['abc', '12%', 'Infinity', '0x10'])('a word such as %s is a problem, not a gap', (word) => {
    const indicators = [drop('x', { normalise: { method: 'completion', targetColumn: 't' } })];
    const texts = new Map([['t', ['1', word]]]);
    expect(refused({ x: [1, 2] }, { indicators }, texts)).toEqual(['column-not-number']);
  });

  it('a mean growth not above 0 is no yardstick', () => {
    const normalise = { method: 'levelGrowth', growthColumn: 'g', growthBy: 'mean' } as const;
    const indicators = [drop('x', { normalise })];
    expect(refused({ x: [5, 2, 3], g: [-0.1, -0.2, 0.1] }, { indicators })).toEqual(['value-not-positive']);
  });

  it('a completion below 0 is lifted to 0, with a note', () => {
    const indicators = [drop('x', { normalise: { method: 'completion', target: 2 } })];
    const result = given({ x: [-5, 1] }, { indicators });
    expect(list(result.totals)).toEqual([0, 50]);
    expect(codes(result)).toContain('points-floored');
  });
});

describe('columns that say little', () => {
  it.each([3, 5, 20])('everybody has full points for the distance to %p where all are alike', (target) => {
    const indicators = [drop('x', { normalise: { method: 'distanceToTarget', target } })];
    const result = given({ x: [5, 5] }, { indicators });
    expect(list(result.totals)).toEqual([1, 1]);
    expect(codes(result)).toContain('no-spread');
  });

  it('principal components leave them out', () => {
    const weights = { method: 'pca', factors: 'first' } as const;
    const cells = { x: [1, 1, 1, 1], y: [1, 2, 3, 5], z: [2, 2, 3, 4] };
    const result = given(cells, { indicators: ['x', 'y', 'z'].map((name) => drop(name)), weights });
    expect(result.weights[0]).toBe(0);
    const level = given({ x: [1, 1], y: [2, 2] }, { indicators: [drop('x'), drop('y')], weights });
    expect(list(level.weights)).toEqual([0.5, 0.5]);
    expect(codes(level)).toContain('weights-levelled');
  });

  it('a mean of z-scores is 0, however its last binary places fall', () => {
    const indicators = [drop('x', { normalise: { method: 'zscore' } })];
    // This one comes out as 1.4e-17.
    expect(refused({ x: [0.3, 0.1, 0.9, 0.2] }, { indicators, weights: { method: 'cv' } })).toEqual([
      'weights-mean',
    ]);
  });

  it('a column without skewness takes the plain logarithm', () => {
    const { treated } = given({ x: [1, 2, 3] }, { indicators: [drop('x', { treat: { method: 'log' } })] });
    // ln(x − 1 + 0.02)
    expect(list(treated[0]!)).toEqual(
      [0.02, 1.02, 2.02].map((x) => expect.closeTo(Math.log(x), 12) as number),
    );
  });
});

describe('very large and very small numbers', () => {
  const asis = { normalise: { method: 'asis' } } as const;
  const by = (aggregate: SchemeDraft['aggregate']): SchemeDraft => ({
    indicators: [drop('x', asis), drop('y', asis)],
    aggregate: aggregate!,
  });
  const wide = { x: [1.7e308, -1.7e308, 0], y: [5, 5, 5] };

  it.each([
    ['topsis', [1, 0, 0.5]],
    ['vikor', [0, 1, 0.5]],
    // Δ = 0, 1, 1/2: ζ/(Δ + ζ) = 1, 1/3, 1/2; the mean with 1.
    ['gra', [1, 2 / 3, 0.75]],
  ] as const)('%s compares them', (method, expected) => {
    const { totals } = given(wide, by({ method }));
    expect(list(totals)).toEqual(expected.map((x) => expect.closeTo(x, 12) as number));
  });

  it.each([
    [{ method: 'harmonic' }, 2e-300],
    [{ method: 'geometric' }, 1],
    [{ method: 'generalised', power: -3 }, 2 ** (1 / 3) * 1e-300],
    [{ method: 'generalised', power: 3 }, 2 ** (-1 / 3) * 1e300],
  ] as const)('%j of 1e-300 and 1e300 is no zero', (aggregate, expected) => {
    const [total] = given({ x: [1e-300], y: [1e300] }, by(aggregate)).totals;
    expect(total! / expected).toBeCloseTo(1, 9);
  });

  it('a mean with a power near 0 is near the geometric mean', () => {
    const [total] = given({ x: [1e10], y: [1e-10] }, by({ method: 'generalised', power: 1e-9 })).totals;
    // ln M = p/2 · variance of the logarithms = 0.5e-9 · (10 ln 10)².
    expect(total).toBeCloseTo(1 + 0.5e-9 * (10 * Math.LN10) ** 2, 12);
  });

  it('the logarithm keeps the order of a range beyond the largest double', () => {
    const { ranks } = given(
      { x: [1e308, -1e308, 1] },
      { indicators: [drop('x', { treat: { method: 'log' } })] },
    );
    expect(list(ranks)).toEqual([1, 3, 2]);
  });

  it('marks beyond 1e100, and a bonus beyond the largest double, are refused', () => {
    const indicators = [drop('x', { normalise: { method: 'minmax', to: [-1e308, 1e308] } })];
    expect(refused({ x: [1, 2] }, { indicators })).toEqual(['scheme-number']);
    const adjustments = ['b', 'c'].map((column) => ({ name: column, kind: 'bonus' as const, column }));
    const cells = { x: [1, 2], b: [1.7e308, 0], c: [1.7e308, 0] };
    expect(refused(cells, { indicators: [drop('x')], adjustments })).toEqual(['number-invalid']);
  });
});

describe('units that are not compared', () => {
  it.each(['topsis', 'vikor', 'gra', 'rsr', 'copeland'] as const)('leave %s to the others', (method) => {
    const indicators = [drop('x'), drop('y')];
    const scheme: SchemeDraft = { indicators, screen: { units: 0.6 }, aggregate: { method } };
    const screened = given({ x: [NaN, 7, 4, 9, 2], y: [NaN, 2, 3, 4, 9] }, scheme).totals;
    const without = given({ x: [7, 4, 9, 2], y: [2, 3, 4, 9] }, scheme).totals;
    expect(list(screened)).toEqual([NaN, ...without]);
  });

  it('ratios that differ only by the order of a sum share one probit', () => {
    // Ten tenths of 2 sum to 2 less a last binary place than tenths of 1 and 3.
    const a = [1, 3, 1, 1, 3, 3, 3, 1, 3, 1];
    const cells = Object.fromEntries(a.map((x, j) => [`x${j}`, [x, 4 - x, 2, 4]]));
    const indicators = Object.keys(cells).map((name) => drop(name));
    const [first, second, third, best] = given(cells, {
      indicators,
      aggregate: { method: 'rsr', probit: true },
    }).totals;
    expect([second, third]).toEqual([first, first]);
    expect(best).toBeGreaterThan(first!);
  });
});

describe('weights that are not asked, or are asked for some only', () => {
  const groups = new Map([['g', ['东', '西', '东', '西']]]);
  const cells = { x: [5, 7, 4, 9], y: [1, 2, 3, 9] };

  it('are left alone where the method does not look at them', () => {
    for (const method of ['equal', 'entropy'] as const) {
      const indicators = [drop('x', { weight: { 东: 50 } }), drop('y', { weight: { 东: 50 } })];
      const { totals, weightsByGroup } = given(cells, { indicators, weights: { method } });
      expect(weightsByGroup.size).toBe(0);
      expect(totals.every(Number.isFinite)).toBe(true);
    }
  });

  it.each([
    ['one group', { 东: 50, 西: 100 }, { 东: 50 }],
    ['all groups', 100, {}],
  ])('are missing where a part lacks one for %s', (_, first, second) => {
    const indicators = [drop('x', { weight: first }), drop('y', { weight: second })];
    expect(refused(cells, { indicators, rank: { groupBy: 'g' } }, groups)).toContain('weight-missing');
  });

  it('are missing where an indicator lacks its points of the total, in whatever dimension', () => {
    const indicators = [drop('x', { weight: 100, path: ['甲'] }), drop('y', { path: ['乙'] })];
    const weights = { method: 'given', unit: 'pointsOfTotal' } as const;
    expect(refused(cells, { indicators, weights })).toEqual(['weight-missing']);
  });

  it('combine with those of the unit’s own group', () => {
    const indicators = [drop('x', { weight: { 东: 50, 西: 90 } }), drop('y', { weight: { 东: 50, 西: 10 } })];
    const weights = { method: 'combined', of: ['given', 'equal'] } as const;
    const { weightsByGroup } = given(cells, { indicators, weights, rank: { groupBy: 'g' } }, groups);
    expect(list(weightsByGroup.get('西')!)).toEqual([0.9, expect.closeTo(0.1, 12)]);
  });

  it.each([
    [{ method: 'combined', of: ['sd', 'equal'], by: 'additive', shares: [2, -1] }],
    [{ method: 'combined', of: ['sd', 'equal'], by: 'additive', shares: [0, 0] }],
  ] as const)('have no negative or empty shares: %j', (weights) => {
    expect(refused(cells, { indicators: [drop('x'), drop('y')], weights })).toEqual(['scheme-number']);
  });
});

describe('what is better the lower it is', () => {
  const cells = { x: [1, 2, 3], b: [NaN, 1, NaN] };
  const vikor: SchemeDraft = { indicators: [drop('x')], aggregate: { method: 'vikor' } };

  it.each([
    [{ adjustments: [{ name: 'b', kind: 'bonus', column: 'b' }] }],
    [{ sources: [{ name: 'i', weight: 100, column: '', as: 'points' }] }],
    [{ tiers: { by: 'threshold', list: [{ name: 'A', atLeast: 0.6 }, { name: 'B' }] } }],
  ] as const)('goes with no points that are better the higher they are: %j', (change) => {
    expect(refused(cells, { ...vikor, ...change })).toEqual(['method-lower-better']);
  });

  it('is no vector of costs left as they are, outside TOPSIS', () => {
    const costs = drop('x', { direction: 'low', normalise: { method: 'vector', cost: 'swap' } });
    expect(refused(cells, { indicators: [costs] })).toEqual(['direction-unsuited']);
    const { ranks } = given(
      { x: [2, 1, 2], y: [1, 1, 1] },
      { indicators: [drop('y'), { ...costs, weight: undefined }], aggregate: { method: 'topsis' } },
    );
    expect(list(ranks)).toEqual([2, 1, 2]);
  });

  it('decides between equals as a key the right way round', () => {
    const costs = drop('x', { direction: 'low', weight: 0, normalise: { method: 'vector', cost: 'swap' } });
    const { ranks } = given(
      { x: [3, 1, 2], y: [4, 4, 4] },
      {
        indicators: [costs, drop('y', { weight: 100 })],
        aggregate: { method: 'topsis' },
        rank: { keys: ['x'] },
      },
    );
    expect(list(ranks)).toEqual([3, 1, 2]);
  });

  it('is a rank in a column, and not the index itself', () => {
    const sources = [{ name: 'i', weight: 100, column: '', as: 'rankPoints' as const }];
    const { totals } = given(cells, { indicators: [drop('x')], sources });
    expect(list(totals)).toEqual([100 / 3, 200 / 3, 100].map((x) => expect.closeTo(x, 12) as number));
  });

  it.each([
    [[1, 5, 200], 'population-too-small'],
    [[0, 5, 7], 'rank-invalid'],
  ] as const)('is no rank outside its ranking: %j', (r, code) => {
    const sources = [{ name: 'r', weight: 100, column: 'r', as: 'rankPoints' as const }];
    const scheme: SchemeDraft = { population: 160, indicators: [drop('x')], sources };
    expect(refused({ x: [1, 2, 3], r }, scheme)).toEqual([code]);
  });
});

describe('many units', () => {
  it('are too many for exact natural breaks, and said to be', () => {
    const x = Array.from({ length: 10_001 }, (_, i) => i);
    const scheme: SchemeDraft = {
      indicators: [drop('x')],
      tiers: { by: 'breaks', list: [{ name: 'A' }, { name: 'B' }] },
    };
    expect(refused({ x }, scheme)).toEqual(['too-many-units']);
  });

  it('are ranked group by group, with the keys of their own rows', () => {
    const groups = new Map([['g', ['东', '西', '东', '西', '东']]]);
    const cells = { x: [5, 5, 5, 7, NaN], y: [1, 9, 2, 1, 3] };
    const { groupRanks } = given(
      cells,
      {
        indicators: [drop('x', { weight: 100 }), drop('y', { weight: 0 })],
        rank: { groupBy: 'g', keys: ['y'] },
      },
      groups,
    );
    expect(list(groupRanks!)).toEqual([2, 2, 1, 1, NaN]);
  });
});

describe('the gate', () => {
  const rank = { kind: 'rank', atMost: 1 } as const;
  const cells = { x: [1, 2, 3] };
  const groups = new Map([['g', ['东', '西', '东']]]);

  it('refuses a quota larger than the units or the smallest group, unless quotas are scaled', () => {
    const list = [{ name: 'A', quota: 2 }, { name: 'B' }];
    const by = (tiers: Partial<NonNullable<SchemeDraft['tiers']>>): SchemeDraft => ({
      indicators: [drop('x')],
      tiers: { by: 'quota', list, ...tiers },
      rank: { groupBy: 'g' },
    });
    const atTheGate = (scheme: SchemeDraft) => {
      const table = tableOf({
        units: ['u0', 'u1', 'u2'],
        indicators: ['x'],
        columns: [cells.x],
        texts: groups,
      });
      const checked = checkScheme(scheme, table);
      return checked.ok ? [] : checked.problems.map(({ code }) => code);
    };
    expect(atTheGate(by({}))).toEqual([]);
    expect(atTheGate(by({ within: 'group' }))).toEqual(['tier-quota-large']);
    expect(atTheGate(by({ list: [{ name: 'A', quota: 9 }, { name: 'B' }] }))).toEqual(['tier-quota-large']);
    const scaled = by({
      list: [
        { name: 'A', quota: 9 },
        { name: 'B', quota: 9 },
      ],
      scale: 'largestRemainder',
    });
    expect(atTheGate(scaled)).toEqual([]);
  });

  it.each<[string, Partial<SchemeDraft>, string]>([
    [
      'an interval of three numbers',
      { indicators: [drop('x', { direction: { between: [1, 2, 3] as never } })] },
      'scheme-word',
    ],
    [
      'an interval of one number',
      { indicators: [drop('x', { direction: { between: [1] as never } })] },
      'scheme-word',
    ],
    ['a dimension without a name', { indicators: [drop('x', { path: [''] })] }, 'scheme-unknown-dimension'],
    [
      'bands divided by nothing',
      { indicators: [drop('x', { normalise: { method: 'banded', divisors: [0] } })] },
      'scheme-number',
    ],
    [
      'a track of negative share',
      {
        indicators: [drop('x', { weight: { a: 100, b: 100 } })],
        weights: { method: 'given', tracks: { a: 1.5, b: -0.5 } },
      },
      'scheme-number',
    ],
    [
      'a switch with an inherited name',
      { rules: [{ id: 'r', when: { kind: 'joined', by: 'toString', of: [rank] }, give: [{ label: 'L' }] }] },
      'switch-missing',
    ],
    [
      'a rule that matches otherwise',
      { rules: [{ id: 'r', when: rank, give: [{ label: 'L' }], match: 'some' as never }] },
      'scheme-word',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(refused(cells, { indicators: [drop('x')], ...change })).toEqual([code]);
  });
});
