import type { AggregateMethod, DimensionDraft, Method, SchemeDraft } from '../../src/engine';
import coinr from '../oracles/coinr-aggregate.json';
import small from '../oracles/python-aggregate-small.json';
import smallpos from '../oracles/python-aggregate-smallpos.json';
import { dimensionWeights, expectColumn, indicatorsWith, oracleTable, run, weighted } from './oracle';
import { tableOf } from './examples';

const list = (column: ArrayLike<number>) => Array.from(column);

/** Two indicators as they stand, 25 : 75. */
function totals(columns: readonly (readonly number[])[], aggregate: Method<AggregateMethod>): number[] {
  const table = tableOf({
    units: columns[0]!.map((_, i) => `u${i}`),
    indicators: columns.map((_, j) => `x${j}`),
    columns,
  });
  const weights = columns.length === 2 ? [25, 75] : columns.map(() => 100 / columns.length);
  const indicators = columns.map((_, j) => ({
    name: `x${j}`,
    weight: weights[j]!,
    normalise: { method: 'asis' } as const,
    missing: { rule: 'drop' } as const,
  }));
  return list(run(table, { indicators, aggregate }).unrounded);
}

describe('aggregates by hand', () => {
  it.each([
    // 0.25·1 + 0.75·16
    ['arithmetic', {}, 12.25],
    // 1^0.25 · 16^0.75
    ['geometric', {}, 8],
    // 1 / (0.25/1 + 0.75/16)
    ['harmonic', {}, 1 / (0.25 + 0.75 / 16)],
    // √(0.25·1 + 0.75·256)
    ['generalised', { power: 2 }, Math.sqrt(0.25 + 192)],
    // More than half of the weight lies on 16.
    ['median', {}, 16],
  ] as const)('%s %j', (method, way, expected) => {
    expect(
      totals(
        [
          [1, 1],
          [16, 1],
        ],
        { method, ...way },
      )[0],
    ).toBeCloseTo(expected, 12);
  });

  it('the median of an even number of alike weights is the mean of the middle two', () => {
    expect(totals([[1], [9], [4], [2]], { method: 'median' })).toEqual([3]);
  });

  it('a missing part is left out, and a row with too few parts has no score', () => {
    expect(
      totals(
        [
          [1, NaN],
          [16, 5],
        ],
        { method: 'geometric' },
      )[1],
    ).toBeCloseTo(5, 12);
    expect(
      totals(
        [
          [1, NaN],
          [16, 5],
        ],
        { method: 'arithmetic', minShare: 0.6 },
      ),
    ).toEqual([12.25, NaN]);
  });

  it('no mean of logarithms or reciprocals is taken over zeros', () => {
    expect(() =>
      totals(
        [
          [0, 1],
          [16, 1],
        ],
        { method: 'geometric' },
      ),
    ).toThrow('points-not-positive');
    expect(() =>
      totals(
        [
          [0, 1],
          [16, 1],
        ],
        { method: 'harmonic' },
      ),
    ).toThrow('points-not-positive');
  });

  it('comparisons part by part refuse a missing part', () => {
    for (const method of ['topsis', 'vikor', 'gra', 'rsr'] as const) {
      expect(() =>
        totals(
          [
            [1, NaN],
            [16, 5],
          ],
          { method },
        ),
      ).toThrow('points-missing');
    }
  });

  it('VIKOR is best where it is lowest', () => {
    const table = tableOf({ units: ['甲', '乙'], indicators: ['x'], columns: [[1, 2]] });
    const { totals: q, ranks } = run(table, { indicators: [{ name: 'x' }], aggregate: { method: 'vikor' } });
    expect([list(q), list(ranks)]).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('the rank-sum ratio shares the ranks of ties', () => {
    // Ranks from the worst: 1, 2.5, 2.5 and 3, 1, 2; by 25 : 75, over 3.
    expectColumn(
      totals(
        [
          [1, 5, 5],
          [9, 1, 4],
        ],
        { method: 'rsr' },
      ),
      [2.5 / 3, 1.375 / 3, 2.125 / 3],
    );
  });

  it('the fitted rank-sum ratio is a line through the probits', () => {
    const fitted = totals(
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ],
      { method: 'rsr', probit: true },
    );
    // Probits 5 + z of 1/4, 2/4, 3/4 and 1 − 1/16; equal steps of the ratio: the line keeps the mean and the order.
    expect(fitted.reduce((sum, x) => sum + x, 0) / 4).toBeCloseTo(0.625, 12);
    expect([...fitted].sort((a, b) => a - b)).toEqual(fitted);
  });

  it('a duel won by half of the weight is not won, however the weights were summed', () => {
    // Each is better in three of six indicators that weigh a sixth.
    const columns = Array.from({ length: 6 }, (_, j) => (j < 3 ? [1, 2] : [2, 1]));
    expect(totals(columns, { method: 'copeland' })).toEqual([0, 0]);
  });

  it('everyone is the ideal where nothing tells the units apart', () => {
    expect(
      totals(
        [
          [3, 3],
          [4, 4],
        ],
        { method: 'topsis' },
      ),
    ).toEqual([1, 1]);
    expect(
      totals(
        [
          [3, 3],
          [4, 4],
        ],
        { method: 'vikor' },
      ),
    ).toEqual([0, 0]);
    expect(
      totals(
        [
          [3, 3],
          [4, 4],
        ],
        { method: 'gra' },
      ),
    ).toEqual([1, 1]);
  });
});

describe('aggregates beside COINr 1.1.14', () => {
  const minmax = { normalise: { method: 'minmax', to: [1, 100] }, missing: { rule: 'drop' } } as const;
  const levels = (
    aggregate: Method<AggregateMethod>,
    within: Method<AggregateMethod> = aggregate,
  ): SchemeDraft => ({
    indicators: indicatorsWith((meta) => ({ ...weighted(meta, false), ...minmax })),
    dimensions: dimensionWeights().map((each): DimensionDraft => ({ ...each, aggregate: within })),
    aggregate,
  });
  const arithmetic = { method: 'arithmetic' } as const;
  const schemes: Readonly<Record<string, SchemeDraft>> = {
    amean: levels(arithmetic),
    amean_equalw: { ...levels(arithmetic), weights: { method: 'equal' } },
    gmean: levels({ method: 'geometric' }),
    hmean: levels({ method: 'harmonic' }),
    genmean_p2: levels({ method: 'generalised', power: 2 }),
    genmean_pm1: levels({ method: 'generalised', power: -1 }),
    amean_then_gmean: levels({ method: 'geometric' }, arithmetic),
    copeland_then_amean: levels({ method: 'copeland' }, arithmetic),
    'amean_thresh_0.66': levels({ ...arithmetic, minShare: 0.66 }),
    copeland_flat: {
      indicators: indicatorsWith((meta) => ({ ...weighted(meta, false), ...minmax })),
      dimensions: dimensionWeights(),
      aggregate: { method: 'copeland' },
    },
  };
  // COINr's generalised mean has no answer for a row with a gap (ours leaves it out), and `copeland_flat` has no levels.
  const cases = coinr.outputs.filter(
    ({ id }) => !id.startsWith('copeland_flat') && !(id.startsWith('genmean') && id.endsWith('missing')),
  );

  it.each(cases)('$id', ({ id, value }) => {
    const [name, which] = id.split('@') as [string, 'complete' | 'missing'];
    const { columns, scores } = value as unknown as {
      columns: string[];
      scores: Record<string, number | null>[] | (number | null)[][];
    };
    const result = run(oracleTable(which), schemes[name]!);
    const answered = (column: string) =>
      scores.map((row) => (Array.isArray(row) ? row[columns.indexOf(column)]! : row[column]!));
    for (const [dimension, score] of result.dimensions) expectColumn(score, answered(dimension));
    expectColumn(result.totals, answered('Index'));
  });
});

describe('aggregates beside scikit-criteria 0.9 and pymcdm 1.4.0', () => {
  const flat = (
    input: 'small' | 'smallpos',
    normalise: { method: 'vector' | 'minmax'; to?: readonly number[] },
  ) => indicatorsWith((meta) => ({ ...weighted(meta, true), normalise }), input);
  const unit = { method: 'minmax', to: [0, 1] } as const;
  type Answer = { readonly score?: number[]; readonly similarity?: number[]; readonly Q?: number[] };
  const ways: Readonly<Record<string, (input: 'small' | 'smallpos') => SchemeDraft>> = {
    sk_wsm_minmax: (input) => ({ indicators: flat(input, unit) }),
    sk_wpm_minmax_1_100: (input) => ({
      indicators: flat(input, { method: 'minmax', to: [1, 100] }),
      aggregate: { method: 'geometric' },
    }),
    sk_topsis_vector: (input) => ({
      indicators: flat(input, { method: 'vector' }),
      aggregate: { method: 'topsis' },
    }),
    pm_topsis_vector: (input) => ({
      indicators: indicatorsWith((meta) => weighted(meta, true), input),
      aggregate: { method: 'topsis' },
    }),
    sk_topsis_minmax: (input) => ({ indicators: flat(input, unit), aggregate: { method: 'topsis' } }),
    'pm_vikor_0.0': (input) => ({ indicators: flat(input, unit), aggregate: { method: 'vikor', v: 0 } }),
    'pm_vikor_0.5': (input) => ({ indicators: flat(input, unit), aggregate: { method: 'vikor' } }),
    'pm_vikor_1.0': (input) => ({ indicators: flat(input, unit), aggregate: { method: 'vikor', v: 1 } }),
    own_gra: (input) => ({ indicators: flat(input, unit), aggregate: { method: 'gra' } }),
  };
  const cases = [
    ...small.outputs.map((each) => ({ ...each, input: 'small' as const })),
    ...smallpos.outputs.map((each) => ({ ...each, input: 'smallpos' as const })),
  ];

  it.each(cases)('$id on $input', ({ id, input, value }) => {
    const { totals: own } = run(oracleTable('complete', input), ways[id]!(input));
    const answer = value as unknown as Answer | number[];
    const expected = Array.isArray(answer) ? answer : (answer.similarity ?? answer.Q ?? answer.score)!;
    // The weighted product is reported as its decimal logarithm.
    expectColumn(id.startsWith('sk_wpm') ? own.map(Math.log10) : own, expected);
  });

  it('closeness does not depend on how costs are turned', () => {
    const turned = indicatorsWith((meta) => ({
      ...weighted(meta, true),
      normalise: { method: 'vector', cost: 'complement' },
    }));
    const swapped = indicatorsWith((meta) => weighted(meta, true));
    const of = (indicators: SchemeDraft['indicators']) =>
      run(oracleTable('complete'), { indicators, aggregate: { method: 'topsis' } }).totals;
    expectColumn(of(turned), list(of(swapped)));
  });
});
