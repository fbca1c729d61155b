import * as fc from 'fast-check';
import type { IndicatorDraft, SchemeDraft } from '../../src/engine';
import { compare } from '../../src/engine/weight/ahp';
import { toShares } from '../../src/engine/weight';
import { eigen } from '../../src/engine/weight/eigen';
import ahp from '../oracles/ahp.json';
import coinr from '../oracles/coinr-weights.json';
import small from '../oracles/python-weights-small.json';
import smallpos from '../oracles/python-weights-smallpos.json';
import { dimensionWeights, expectColumn, indicatorsWith, oracleTable, run, weighted } from './oracle';
import { schemeOf, tableOf } from './examples';

const list = (column: ArrayLike<number>) => Array.from(column);

describe('weights by hand', () => {
  const table = tableOf({
    units: ['甲', '乙', '丙'],
    indicators: ['a', 'b', 'c'],
    columns: [
      [1, 2, 3],
      [4, 4, 4],
      [1, 1, 4],
    ],
    texts: new Map([['区', ['东', '西', '东']]]),
  });
  const indicators = (weights: readonly IndicatorDraft['weight'][]): IndicatorDraft[] =>
    weights.map((weight, j) => ({ name: table.indicators[j]!, weight }));

  it('by entropy leave nothing to a column that is even', () => {
    const { weights } = run(table, {
      indicators: indicators([]).concat([{ name: 'a' }, { name: 'b' }, { name: 'c' }]),
      weights: { method: 'entropy' },
    });
    // a: p = 1/6, 2/6, 3/6; c: 1/6, 1/6, 4/6.
    const entropy = (...p: number[]) => -p.reduce((sum, x) => sum + x * Math.log(x), 0) / Math.log(3);
    const [a, c] = [1 - entropy(1 / 6, 2 / 6, 3 / 6), 1 - entropy(1 / 6, 1 / 6, 4 / 6)];
    expectColumn(weights, [a / (a + c), 0, c / (a + c)]);
  });

  it('are alike, with a note, where nothing tells the units apart', () => {
    const even = tableOf({
      units: ['甲', '乙'],
      indicators: ['a', 'b'],
      columns: [
        [1, 1],
        [2, 2],
      ],
    });
    for (const method of ['entropy', 'critic', 'sd', 'cv', 'merec'] as const) {
      const { weights, notes } = run(even, {
        indicators: [{ name: 'a' }, { name: 'b' }],
        weights: { method },
      });
      expect(list(weights)).toEqual([0.5, 0.5]);
      expect(notes).toContainEqual({ code: 'weights-levelled', place: {}, facts: { method } });
    }
  });

  it('may differ by group of units', () => {
    const draft: SchemeDraft = {
      indicators: indicators([
        { 东: 100, 西: 0 },
        { 东: 0, 西: 0 },
        { 东: 0, 西: 100 },
      ]).map((each) => ({
        ...each,
        normalise: { method: 'asis' },
      })),
      rank: { groupBy: '区' },
    };
    const { totals, weightsByGroup } = run(table, draft);
    // 甲 and 丙 by a, 乙 by c.
    expect(list(totals)).toEqual([1, 1, 3]);
    expect(list(weightsByGroup.get('西')!)).toEqual([0, 0, 1]);
  });

  it('may stand in two columns, targets and results', () => {
    const draft: SchemeDraft = {
      indicators: indicators([
        { 目标: 80, 成效: 20 },
        { 目标: 0, 成效: 40 },
        { 目标: 20, 成效: 40 },
      ]),
      weights: { method: 'given', tracks: { 目标: 0.6, 成效: 0.4 } },
    };
    // a: 0.6·80 + 0.4·20 = 56; b: 16; c: 12 + 16 = 28.
    expectColumn(run(table, draft).weights, [0.56, 0.16, 0.28]);
  });

  it('combine by products or by shares', () => {
    const combined = (by: string, shares?: readonly number[]) =>
      list(
        run(table, {
          indicators: indicators([50, 20, 30]),
          weights: { method: 'combined', of: ['given', 'equal'], by, ...(shares ? { shares } : {}) },
        }).weights,
      );
    expectColumn(combined('multiplicative'), [0.5, 0.2, 0.3]);
    // 0.75·w + 0.25/3
    expectColumn(
      combined('additive', [0.75, 0.25]),
      [0.5, 0.2, 0.3].map((w) => 0.75 * w + 0.25 / 3),
    );
  });

  it('are refused where the method has no answer', () => {
    const negative = tableOf({ units: ['甲', '乙'], indicators: ['a'], columns: [[-1, 2]] });
    for (const [method, code] of [
      ['entropy', 'value-negative'],
      ['merec', 'value-not-positive'],
    ] as const) {
      expect(() => run(negative, { indicators: [{ name: 'a' }], weights: { method } })).toThrow(code);
    }
    expect(() =>
      run(table, { indicators: [{ name: 'a', normalise: { method: 'zscore' } }], weights: { method: 'cv' } }),
    ).toThrow('weights-mean');
  });

  it('from comparisons need a matrix of the right size whose halves mirror each other', () => {
    const draft = (matrix: readonly (readonly number[])[]): SchemeDraft => ({
      indicators: [{ name: 'a' }, { name: 'b' }],
      weights: { method: 'ahp', matrix },
    });
    expect(() => schemeOf(draft([[1]]), table)).toThrow('matrix-size');
    expect(() =>
      schemeOf(
        draft([
          [1, 3],
          [3, 1],
        ]),
        table,
      ),
    ).toThrow('matrix-not-reciprocal');
    const { weights } = run(
      table,
      draft([
        [1, 3],
        [0.33, 1],
      ]),
    );
    expect(weights[0]).toBeCloseTo(0.75, 2);
  });

  it('from comparisons that contradict each other are noted', () => {
    const matrix = [
      [1, 9, 1 / 9],
      [1 / 9, 1, 9],
      [9, 1 / 9, 1],
    ];
    const { notes } = run(table, {
      indicators: indicators([]).concat([{ name: 'a' }, { name: 'b' }, { name: 'c' }]),
      weights: { method: 'ahp', matrix },
    });
    expect(notes.map(({ code }) => code)).toContain('weights-inconsistent');
  });
});

describe('weights beside scikit-criteria 0.9', () => {
  const methods: Readonly<Record<string, SchemeDraft['weights']>> = {
    sk_equal: { method: 'equal' },
    sk_std_minmax: { method: 'sd' },
    sk_entropy: { method: 'entropy' },
    sk_critic_pearson: { method: 'critic' },
    sk_merec: { method: 'merec' },
  };
  const cases = [
    // With negative values scikit-criteria gives entropies of minus infinity; MEREC logarithms of negatives. We refuse.
    ...small.outputs
      .filter(({ id }) => id !== 'sk_entropy' && id !== 'sk_merec')
      .map((each) => ({ ...each, input: 'small' as const })),
    ...smallpos.outputs.map((each) => ({ ...each, input: 'smallpos' as const })),
  ];

  it.each(cases)('$id on $input', ({ id, value, input }) => {
    const indicators = indicatorsWith(() => ({}), input);
    const { weights } = run(oracleTable('complete', input), { indicators, weights: methods[id]! });
    expectColumn(weights, value as number[]);
  });
});

describe('weights beside COINr 1.1.14', () => {
  const outputs = new Map(coinr.outputs.map(({ id, value }) => [id, value]));

  it('effective weights are products of shares among siblings', () => {
    const rows = outputs.get('effective_weights@complete') as {
      iCode: string;
      Level: number;
      EffWeight: number;
    }[];
    const indicators = indicatorsWith((meta) => weighted(meta, false));
    const { weights } = run(oracleTable('complete'), { indicators, dimensions: dimensionWeights() });
    expectColumn(
      weights,
      rows.filter(({ Level }) => Level === 1).map(({ EffWeight }) => EffWeight),
    );
  });

  it('the first principal component, up to its sign', () => {
    const { wts } = outputs.get('pca_all@complete') as unknown as { wts: { x: number }[] | number[] };
    const sizes = (wts as (number | { x: number })[]).map((each) =>
      Math.abs(typeof each === 'number' ? each : each.x),
    );
    const sum = sizes.reduce((total, x) => total + x, 0);
    const indicators = indicatorsWith(() => ({ normalise: { method: 'minmax', to: [1, 100] } }));
    const { weights } = run(oracleTable('complete'), {
      indicators,
      weights: { method: 'pca', factors: 'first' },
    });
    expectColumn(
      weights,
      sizes.map((x) => x / sum),
      1e-7,
    );
  });
});

describe('weights from comparisons beside NumPy and pyDecision', () => {
  const cases = ahp.outputs.filter(({ id }) => !id.startsWith('pm_'));
  const ways: Readonly<Record<string, string>> = { m: 'columns', g: 'geometric', me: 'eigenvector' };

  it.each(cases)('$id', ({ id, value }) => {
    const n = Number(/_(\d+)/.exec(id)![1]);
    const { matrix } = ahp.matrices.matrices.find((each) => each.n === n)!;
    const { weights, ratio } = compare(matrix, ways[id.split('_')[3] ?? 'me']!);
    const { weights: expected, cr } = value as { weights: number[]; cr?: number };
    expectColumn(weights, expected);
    if (cr !== undefined) expect(ratio).toBeCloseTo(cr, 9);
  });
});

describe('laws of weights', () => {
  it('scaling all sizes changes nothing', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (xs, factor) => {
        expectColumn(toShares(xs.map((x) => x * factor)), [...toShares(xs)]);
      }),
    );
  });
});

describe('eigenvalues', () => {
  it('of a small matrix by hand', () => {
    // λ² − 4λ + 3: 3 and 1, along (1, 1) and (1, −1).
    const { values, vectors } = eigen([
      [2, 1],
      [1, 2],
    ]);
    expectColumn(values, [3, 1]);
    expectColumn(vectors[0]!, [Math.SQRT1_2, Math.SQRT1_2]);
  });
});
