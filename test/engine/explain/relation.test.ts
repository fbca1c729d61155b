import type { IndicatorDraft } from '../../../src/engine';
import { alphaOf, biasOf, relationsOf } from '../../../src/engine/explain/relation';
import oracle from '../../oracles/r-correlation.json';
import tai from '../../oracles/technology-achievement.json';
import { expectColumn, indicatorsWith, oracleTable, run } from '../oracle';
import { tableOf } from '../examples';

const tableFrom = (columns: Readonly<Record<string, readonly number[]>>) =>
  tableOf({
    period: '2021',
    units: Object.values(columns)[0]!.map((_, i) => `单位${i + 1}`),
    indicators: Object.keys(columns),
    columns: Object.values(columns),
  });

const relate = (columns: Readonly<Record<string, readonly number[]>>, change: Partial<IndicatorDraft> = {}) =>
  relationsOf(
    run(tableFrom(columns), { indicators: Object.keys(columns).map((name) => ({ name, ...change })) }),
  );

describe('how indicators hang together', () => {
  const found = relate({
    甲: [1, 2, 3, 4, 5, 6],
    乙: [2, 4, 6, 8, 10, 13],
    丙: [6, 5, 4, 3, 2, 1],
    丁: [7, 7, 7, 7, 7, 7],
  });

  it('names what tells no unit from another', () => {
    expect(found.dead).toEqual([3]);
    expect(found.pearson[3]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('names pairs that say the same, and pairs that work against each other', () => {
    expect(found.doubled.map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
    expect(found.opposed.map(({ first, second }) => [first, second])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('names what falls as the score rises', () => {
    expect(found.against).toEqual([2]);
    expect(found.withScore[2]).toBeLessThan(-0.9);
  });

  it('turns costs first: what is low where others are high goes with them', () => {
    const { pearson } = relationsOf(
      run(tableFrom({ 税收: [1, 2, 3, 4, 5], 能耗: [5, 4, 3, 2, 1] }), {
        indicators: [{ name: '税收' }, { name: '能耗', direction: 'low' }],
      }),
    );
    expect(pearson[0]![1]).toBeCloseTo(1, 12);
  });

  it('judges nothing by two units, which always lie on a line', () => {
    const { judged, doubled, opposed, against } = relate({ 甲: [1, 2], 乙: [5, 6], 丙: [2, 1] });
    expect({ judged, doubled, opposed, against }).toEqual({
      judged: false,
      doubled: [],
      opposed: [],
      against: [],
    });
  });

  it('has an answer for a single indicator, and for columns that are all alike', () => {
    const one = relate({ 甲: [1, 2, 3, 4, 5] });
    expect(one.alpha.standardised).toBeNaN();
    expect(one.components?.eigenvalues).toEqual([expect.closeTo(1, 12)]);
    const none = relate({ 甲: [1, 1, 1, 1, 1], 乙: [2, 2, 2, 2, 2] });
    expect(none).toMatchObject({ dead: [0, 1], components: null, doubled: [] });
  });

  it.each(['complete', 'missing'] as const)('has the correlations of R: %s', (which) => {
    const evaluation = run(oracleTable(which), {
      indicators: indicatorsWith(() => ({ direction: 'high', missing: { rule: 'drop' } })),
    });
    const { pearson, spearman } = relationsOf(evaluation);
    pearson.forEach((row, j) => expectColumn(row, oracle.pearson[which][j]!));
    spearman.forEach((row, j) => expectColumn(row, oracle.spearman[which][j]!));
  });

  it.each(['complete', 'missing'] as const)("has COINr's α of points as they are: %s", (which) => {
    const evaluation = run(oracleTable(which), {
      indicators: indicatorsWith(() => ({
        normalise: { method: 'minmax', to: [1, 100] },
        missing: { rule: 'drop' },
      })),
    });
    expect(relationsOf(evaluation).alpha.raw).toBeCloseTo(oracle.cronbach[which].all, 9);
  });

  it("has psych's α of standardised points, in all and without each indicator", () => {
    const { alpha } = relationsOf(run(oracleTable('complete'), { indicators: indicatorsWith(() => ({})) }));
    expect(alpha.standardised).toBeCloseTo(oracle.psych.std_alpha, 9);
    expectColumn(alpha.without, oracle.psych.drop_std);
  });

  it("has psych's components, turned by varimax, up to their order, their sign and where its search stops", () => {
    const { components } = relationsOf(
      run(oracleTable('complete'), { indicators: indicatorsWith(() => ({})) }),
    );
    expectColumn(components!.eigenvalues, oracle.principal.eigen);
    expect(components!.loadings[0]).toHaveLength(oracle.principal.nf);
    const size = (rows: readonly (readonly number[])[]) =>
      rows.map((row) => row.map((x) => Math.abs(x)).sort((a, b) => a - b));
    size(components!.loadings).forEach((row, j) =>
      expectColumn(row, size(oracle.principal.loadings)[j]!, 0.02),
    );
  });

  it("has the Handbook's α of 0.704 and eigenvalues for the Technology Achievement Index", () => {
    const columns = tai.indicators.map((_, j) => Float64Array.from(tai.data, (row) => row[j]!));
    expect(alphaOf(columns).standardised).toBeCloseTo(0.704, 3);
    const { components } = relate(
      Object.fromEntries(tai.indicators.map((name, j) => [name, tai.data.map((row) => row[j]!)])),
    );
    expectColumn(components!.eigenvalues, tai.eigenvalues);
  });
});

describe('bias', () => {
  const columns = { 甲: [1, 2, 3, 4, 5, 6], 面积: [10, 20, 35, 38, 60, 90], 人口: [5, 1, 4, 2, 6, 3] };
  const evaluation = run(tableFrom(columns), { indicators: [{ name: '甲' }] });

  it('is said where the score goes with a size', () => {
    expect(biasOf(evaluation, '面积', Float64Array.from(columns.面积))).toMatchObject({
      spearman: expect.closeTo(1, 12) as number,
      units: 6,
      biased: true,
    });
    expect(biasOf(evaluation, '人口', Float64Array.from(columns.人口)).biased).toBe(false);
  });
});
