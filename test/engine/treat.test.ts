import { kurtosis, skewness } from '../../src/engine/number';
import { treat } from '../../src/engine/treat';
import oracle from '../oracles/coinr-treat.json';
import { plainScheme } from './examples';
import { expectColumn, expectRows, indicatorsWith, oracleTable, run } from './oracle';

type Rows = (number | null)[][];
type Output = { readonly x: Rows };
const outputs = new Map(oracle.outputs.map(({ id, value }) => [id, value]));
const indicator = (treatment: object) =>
  plainScheme(1, { treat: { method: 'auto', ...treatment } }).indicators[0]!;
/** Draws in any column until so many points have moved. */
const always = (most: number) => indicator({ method: 'winsorise', skew: 1e-300, kurt: -1e9, most });

describe('outliers by hand', () => {
  it('are drawn in to the next value until the column is not skewed any more', () => {
    const column = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 1000);
    const { column: drawn, notes } = treat(column, indicator({}));
    expect(Array.from(drawn)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9]);
    expect(notes).toEqual([
      { code: 'values-treated', place: { indicator: 'x1' }, facts: { count: 1, method: 'winsorise' } },
    ]);
  });

  it('leave a column alone that passes, and share it', () => {
    const column = Float64Array.of(1, 2, 3, NaN, 4);
    expect(treat(column, indicator({})).column).toBe(column);
  });

  it('keep their order under logarithms, for tails to either side', () => {
    for (const sign of [1, -1]) {
      const column = Float64Array.of(1, 2, 3, 4, 500).map((x) => sign * x);
      const { column: logged } = treat(column, indicator({ method: 'log' }));
      const order = (values: Float64Array) =>
        Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
      expect(order(logged)).toEqual(order(column));
    }
  });
});

describe('outliers beside COINr 1.1.14', () => {
  const treated = (which: 'complete' | 'missing', way: object) =>
    run(oracleTable(which), {
      indicators: indicatorsWith(() => ({ treat: { method: 'auto', ...way }, missing: { rule: 'drop' } })),
    }).treated;

  it.each([
    ['treat_default@complete', 'complete', {}],
    ['treat_default@missing', 'missing', {}],
    ['treat_winmax3_plus@complete', 'complete', { most: 3 }],
    ['treat_winmax3_plus@missing', 'missing', { most: 3 }],
    ['treat_win_nolimit@complete', 'complete', { most: 1000 }],
  ] as const)('%s', (id, which, way) => {
    expectRows(treated(which, way), (outputs.get(id) as Output).x);
  });

  it.each(['complete', 'missing'] as const)('log_CT_plus@%s', (which) => {
    const rows = outputs.get(`log_CT_plus@${which}`) as Rows;
    expectRows(treated(which, { method: 'log' }), rows);
  });

  it.each([
    ['winsorise_force_3@complete', 'complete', 3],
    ['winsorise_force_5@missing', 'missing', 5],
  ] as const)('%s', (id, which, most) => {
    const drawn = oracleTable(which).columns.map((column) => treat(column, always(most)));
    const { x, nwin } = outputs.get(id) as unknown as { x: Rows; nwin: readonly number[] };
    expectRows(
      drawn.map(({ column }) => column),
      x,
    );
    expect(drawn.map(({ notes }) => notes[0]?.facts.count)).toEqual(nwin);
  });

  it.each(['complete', 'missing'] as const)('skewness and kurtosis of every column, %s', (which) => {
    const stats = outputs.get(`stats@${which}`) as unknown as { Skew: number; Kurt: number }[];
    const { columns } = oracleTable(which);
    expectColumn(
      columns.map(skewness),
      stats.map(({ Skew }) => Skew),
    );
    expectColumn(
      columns.map(kurtosis),
      stats.map(({ Kurt }) => Kurt),
    );
  });
});
