import * as fc from 'fast-check';
import {
  evaluate,
  type Evaluation,
  type IndicatorDraft,
  type SchemeDraft,
  type TableDraft,
} from '../../src/engine';
import { schemeOf, tableOf } from './examples';

function evaluated(draft: TableDraft, scheme: SchemeDraft): Evaluation {
  const table = tableOf(draft);
  const result = evaluate(table, schemeOf(scheme, table), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

function problemsOf(draft: TableDraft, scheme: SchemeDraft) {
  const table = tableOf(draft);
  const result = evaluate(table, schemeOf(scheme, table), []);
  return result.ok ? [] : result.problems;
}

const list = (column: Float64Array) => Array.from(column);

describe('the line by hand', () => {
  const table = {
    units: ['甲', '乙', '丙'],
    indicators: ['税收', '能耗', '专利'],
    columns: [
      [10, 20, 30],
      [5, 1, 3],
      [7, 7, 7],
    ],
  };

  it('scores, weighs in two levels, rounds and ranks', () => {
    const result = evaluated(table, {
      indicators: [
        { name: '税收', path: ['效益'], weight: 75 },
        { name: '能耗', path: ['效益'], weight: 25, direction: 'low' },
        { name: '专利', path: ['创新'], weight: 100 },
      ],
      dimensions: [
        { name: '效益', weight: 80 },
        { name: '创新', weight: 20 },
      ],
    });
    // Points: 税收 0, 50, 100; 能耗 0, 100, 50; 专利 has no spread: 100 for all.
    expect(result.normalised.map(list)).toEqual([
      [0, 50, 100],
      [0, 100, 50],
      [100, 100, 100],
    ]);
    // 效益: 0, 0.75·50 + 0.25·100 = 62.5, 0.75·100 + 0.25·50 = 87.5. Totals: 0.8·效益 + 20.
    expect(list(result.dimensions.get('效益')!)).toEqual([0, 62.5, 87.5]);
    expect(list(result.totals)).toEqual([20, 70, 90]);
    expect(list(result.ranks)).toEqual([3, 2, 1]);
    expect(list(result.weights)).toEqual([0.8 * 0.75, 0.8 * 0.25, 0.2]);
    expect(result.notes).toContainEqual({
      code: 'no-spread',
      place: { indicator: '专利' },
      facts: { points: 100 },
    });
  });

  it('gives the best points at a target or within a range, and less the farther from it', () => {
    const near = evaluated(
      { units: ['甲', '乙', '丙'], indicators: ['pH'], columns: [[7.5, 9.5, 6.5]] },
      { indicators: [{ name: 'pH', direction: { near: 7.5 } }] },
    );
    // Distances 0, 2, 1 → 100, 0, 50.
    expect(list(near.normalised[0]!)).toEqual([100, 0, 50]);
    const between = evaluated(
      { units: ['甲', '乙', '丙'], indicators: ['率'], columns: [[4, 8, 3]] },
      { indicators: [{ name: '率', direction: { between: [4, 6] } }] },
    );
    expect(list(between.normalised[0]!)).toEqual([100, 0, 50]);
  });

  it('ranks by the published decimals, so that what reads alike ranks alike', () => {
    const raw = { units: ['甲', '乙', '丙'], indicators: ['分'], columns: [[77.9251, 77.9299, 60]] };
    const asis = { name: '分', normalise: { method: 'asis' } } as const;
    expect(list(evaluated(raw, { indicators: [asis] }).ranks)).toEqual([1, 1, 3]);
    expect(list(evaluated(raw, { indicators: [asis], rank: { decimals: null } }).ranks)).toEqual([2, 1, 3]);
  });

  it('names every empty cell that it cannot do without', () => {
    const raw = {
      period: '2025',
      units: ['甲', '乙'],
      indicators: ['税收', '专利'],
      columns: [
        [1, NaN],
        [NaN, 2],
      ],
    };
    expect(problemsOf(raw, { indicators: [{ name: '税收' }, { name: '专利' }] })).toEqual([
      { code: 'value-missing', place: { period: '2025', unit: '乙', indicator: '税收' }, facts: {} },
      { code: 'value-missing', place: { period: '2025', unit: '甲', indicator: '专利' }, facts: {} },
    ]);
  });

  it('re-weights where an indicator is dropped or not assessed', () => {
    const raw = {
      units: ['甲', '乙'],
      indicators: ['税收', '专利'],
      columns: [
        [1, 3],
        [NaN, 2],
      ],
    };
    const result = evaluated(raw, {
      indicators: [
        { name: '税收', weight: 40, normalise: { method: 'asis' } },
        { name: '专利', weight: 60, normalise: { method: 'asis' }, missing: { rule: 'drop' } },
      ],
    });
    // 甲: 1 alone; 乙: 0.4·3 + 0.6·2 = 2.4.
    expect(list(result.totals)).toEqual([1, 2.4]);
    const spared = evaluated(
      {
        ...raw,
        columns: [
          [1, 3],
          [9, 2],
        ],
      },
      {
        indicators: [
          { name: '税收', weight: 40, normalise: { method: 'asis' } },
          { name: '专利', weight: 60, normalise: { method: 'asis' }, notAssessed: ['甲'] },
        ],
      },
    );
    expect(list(spared.totals)).toEqual([1, 2.4]);
    expect(list(spared.raw[1]!)).toEqual([9, 2]);
  });

  it('refuses a ratio to a best that is not above zero, and a cost of zero', () => {
    const raw = {
      units: ['甲', '乙'],
      indicators: ['利润', '能耗'],
      columns: [
        [-1, -2],
        [0, 2],
      ],
    };
    const way = { normalise: { method: 'ratioToBest' } } as const;
    const problems = problemsOf(raw, {
      indicators: [
        { name: '利润', ...way },
        { name: '能耗', direction: 'low', ...way },
      ],
    });
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['value-not-positive', { indicator: '利润' }],
      ['value-not-positive', { indicator: '能耗', unit: '甲' }],
    ]);
  });

  it('shares a column that no stage changes', () => {
    const column = Float64Array.of(1, 2);
    const result = evaluated(
      { units: ['甲', '乙'], indicators: ['x'], columns: [column] },
      { indicators: [{ name: 'x' }] },
    );
    expect(result.raw[0]).toBe(column);
    expect(result.treated[0]).toBe(column);
  });
});

describe('laws of the line', () => {
  const size = { minLength: 2, maxLength: 8 };
  const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 8 })).chain(([m, n]) =>
    fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n, maxLength: n }), {
      minLength: m,
      maxLength: m,
    }),
  );

  const tableFrom = (columns: readonly (readonly number[])[]): TableDraft => ({
    units: columns[0]!.map((_, i) => `u${i}`),
    indicators: columns.map((_, j) => `x${j}`),
    columns,
  });

  const schemeFrom = (
    columns: readonly unknown[],
    change: (j: number) => Partial<IndicatorDraft> = () => ({}),
  ): SchemeDraft => ({
    indicators: columns.map((_, j) => ({ name: `x${j}`, ...change(j) })),
    rank: { decimals: 6 },
  });

  it('the order of the units changes nothing but the order', () => {
    fc.assert(
      fc.property(matrix, (columns) => {
        const straight = evaluated(tableFrom(columns), schemeFrom(columns));
        const turned = evaluated(
          tableFrom(columns.map((column) => [...column].reverse())),
          schemeFrom(columns),
        );
        expect(list(turned.ranks).reverse()).toEqual(list(straight.ranks));
      }),
    );
  });

  it('the order of the indicators changes nothing', () => {
    fc.assert(
      fc.property(matrix, (columns) => {
        const straight = schemeFrom(columns);
        const turned = { ...straight, indicators: [...straight.indicators].reverse() };
        expect(list(evaluated(tableFrom(columns), turned).ranks)).toEqual(
          list(evaluated(tableFrom(columns), straight).ranks),
        );
      }),
    );
  });

  it('60+40, 20+80 and 0–100 give the same order for the same weights', () => {
    fc.assert(
      fc.property(matrix, (columns) => {
        const ranks = (
          [
            [0, 100],
            [60, 100],
            [20, 100],
          ] as const
        ).map((to) =>
          list(
            evaluated(
              tableFrom(columns),
              schemeFrom(columns, () => ({ normalise: { method: 'minmax', to } })),
            ).ranks,
          ),
        );
        expect(ranks[1]).toEqual(ranks[0]);
        expect(ranks[2]).toEqual(ranks[0]);
      }),
    );
  });

  it('more of a good indicator never lowers the own total where the marks are fixed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), size),
        fc.integer({ min: 0, max: 20 }),
        (values, more) => {
          const scheme = schemeFrom([values], () => ({
            normalise: { method: 'ratioTo', benchmark: 10, cap: 3 },
          }));
          const before = evaluated(tableFrom([values]), scheme).totals[0]!;
          const after = evaluated(tableFrom([[values[0]! + more, ...values.slice(1)]]), scheme).totals[0]!;
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('turning a column and its direction round changes nothing', () => {
    fc.assert(
      fc.property(matrix, (columns) => {
        const turned = columns.map((column) => column.map((x) => -x));
        const high = evaluated(tableFrom(columns), schemeFrom(columns));
        const low = evaluated(
          tableFrom(turned),
          schemeFrom(columns, () => ({ direction: 'low' })),
        );
        expect(list(low.totals)).toEqual(list(high.totals));
      }),
    );
  });

  it('no reported values, however odd, give a total that is no number', () => {
    const odd = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 1e300, -1e300, 1e-300, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
    );
    const methods = ['minmax', 'zscore', 'rank', 'percentile', 'borda'] as const;
    fc.assert(
      fc.property(
        fc.array(odd, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...methods),
        (values, method) => {
          const result = evaluated(
            tableFrom([values]),
            schemeFrom([values], () => ({ normalise: { method } })),
          );
          expect(list(result.totals).every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });

  it('inputs stay as they were', () => {
    fc.assert(
      fc.property(matrix, (columns) => {
        const own = columns.map((column) => Float64Array.from(column));
        evaluated({ ...tableFrom(columns), columns: own }, schemeFrom(columns));
        expect(own.map(list)).toEqual(columns);
      }),
    );
  });
});
