import type { IndicatorDraft, MissingRule } from '../../src/engine';
import oracle from '../oracles/coinr-impute.json';
import { expectRows, indicatorsWith, oracleTable, run } from './oracle';
import { tableOf } from './examples';

describe('gaps by hand', () => {
  const table = tableOf({
    units: ['甲', '乙', '丙', '丁'],
    indicators: ['税收', '能耗'],
    columns: [
      [10, NaN, 30, 20],
      [NaN, 1, 5, 3],
    ],
    texts: new Map([['组', ['东', '东', '西', '西']]]),
  });
  const filled = (rule: MissingRule, value?: number) => {
    const missing = { rule, value };
    const indicators: IndicatorDraft[] = [
      { name: '税收', missing },
      { name: '能耗', direction: 'low', missing },
    ];
    return run(table, { indicators, rank: { groupBy: '组' } });
  };

  it.each([
    ['zero', undefined, 0, 0],
    ['value', 7, 7, 7],
    // (10 + 30 + 20) / 3 and (1 + 5 + 3) / 3
    ['mean', undefined, 20, 3],
    ['median', undefined, 20, 3],
    // In 东 there is one other value of each.
    ['groupMean', undefined, 10, 1],
    // 乙 has energy 1, the best: 1 point; so tax 30. 甲 has tax 10, the worst: 0 points; so energy 5.
    ['unitMean', undefined, 30, 5],
  ] as const)('%s', (rule, value, tax, energy) => {
    const { treated, raw, notes } = filled(rule, value);
    expect(treated[0]![1]).toBe(tax);
    expect(treated[1]![0]).toBe(energy);
    expect(raw[0]![1]).toBeNaN();
    expect(notes.filter(({ code }) => code === 'values-filled').map(({ facts }) => facts)).toEqual([
      { count: 1, rule },
      { count: 1, rule },
    ]);
  });

  it('are refused where a group has nothing to take a mean of', () => {
    const alone = tableOf({
      units: ['甲', '乙'],
      indicators: ['税收'],
      columns: [[1, NaN]],
      texts: new Map([['组', ['东', '西']]]),
    });
    const draft = {
      indicators: [{ name: '税收', missing: { rule: 'groupMean' } }],
      rank: { groupBy: '组' },
    } as const;
    expect(() => run(alone, draft)).toThrow('group-empty');
  });

  it('leave out units and indicators with too few values', () => {
    const holes = tableOf({
      units: ['甲', '乙', '丙'],
      indicators: ['a', 'b', 'c'],
      columns: [
        [1, NaN, 3],
        [1, NaN, 2],
        [NaN, 5, NaN],
      ],
    });
    const indicators = ['a', 'b', 'c'].map((name) => ({ name, missing: { rule: 'refuse' } as const }));
    const { totals, notes, ranks, weights } = run(holes, {
      indicators,
      screen: { units: 0.5, indicators: 0.5 },
    });
    // 乙 reports one of three; without it nobody reports c.
    expect(Array.from(totals)).toEqual([0, NaN, 100]);
    expect(Array.from(ranks)).toEqual([2, NaN, 1]);
    expect(Array.from(weights)).toEqual([0.5, 0.5, 0]);
    expect(notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unit-screened', 'indicator-screened']),
    );
  });
});

describe('gaps beside COINr 1.1.14', () => {
  const rules: Readonly<Record<string, MissingRule>> = {
    col_mean: 'mean',
    col_median: 'median',
    group_mean: 'groupMean',
    group_median: 'groupMedian',
    row_mean_in_dimension: 'unitMean',
  };
  it.each(oracle.outputs)('$id', ({ id, value }) => {
    const indicators = indicatorsWith(({ dim }) => ({ path: [dim], missing: { rule: rules[id]! } }));
    const { treated } = run(oracleTable('missing'), { indicators, rank: { groupBy: 'group' } });
    expectRows(treated, value as number[][]);
  });
});
