import { compare } from '../../src/engine/weight/ahp';
import asem from '../oracles/asem.json';
import fighter from '../oracles/hwang-yoon-fighter.json';
import hdi from '../oracles/hdi-2021.json';
import tai from '../oracles/technology-achievement.json';
import type { IndicatorDraft, NormaliseMethod } from '../../src/engine';
import { expectColumn, run } from './oracle';
import { tableOf } from './examples';

const tableFrom = (
  units: readonly string[],
  names: readonly string[],
  rows: readonly (readonly (number | null)[])[],
) => tableOf({ units, indicators: names, columns: names.map((_, j) => rows.map((row) => row[j] ?? NaN)) });

describe('the Human Development Index 2021', () => {
  const goalposts = [
    { low: 20, high: 85 },
    { low: 0, high: 18 },
    { low: 0, high: 15 },
    { low: 100, high: 75_000, log: true },
  ];
  const paths = ['健康', '教育', '教育', '收入'];
  const indicators = hdi.columns.map((name, j): IndicatorDraft => ({
    name,
    path: [paths[j]!],
    normalise: { method: 'goalposts', ...goalposts[j]! },
  }));
  const scheme = (decimals: number | null) => ({
    indicators,
    dimensions: paths
      .map((name) => ({ name, aggregate: { method: 'arithmetic' } as const }))
      .filter((_, j) => j !== 2),
    aggregate: { method: 'geometric' } as const,
    rank: { decimals },
  });
  const table = tableFrom(hdi.units, hdi.columns, hdi.data);

  it('has the published values and all 191 official ranks, because it ranks what is printed', () => {
    const { totals, ranks, unrounded } = run(table, scheme(3));
    expect(Array.from(totals)).toEqual(hdi.hdi);
    expect(Array.from(ranks)).toEqual(hdi.rank);
    expectColumn(unrounded, hdi.recomputed);
  });

  it('ranks 29 countries otherwise when it is not rounded first', () => {
    const { ranks } = run(table, scheme(null));
    expect(Array.from(ranks).filter((rank, i) => rank !== hdi.rank[i])).toHaveLength(29);
  });
});

describe("Hwang and Yoon's fighter aircraft", () => {
  it('have the closeness of the book', () => {
    const indicators = fighter.criteria.map((name, j): IndicatorDraft => ({
      name,
      direction: fighter.directions[j] === 1 ? 'high' : 'low',
      weight: 100 * fighter.weights[j]!,
    }));
    const { normalised, unrounded, ranks } = run(tableFrom(fighter.units, fighter.criteria, fighter.data), {
      indicators,
      aggregate: { method: 'topsis' },
    });
    normalised.forEach((column, j) =>
      expectColumn(
        column,
        fighter.recomputed.normalized.map((row) => row[j]!),
      ),
    );
    expectColumn(unrounded, fighter.recomputed.closeness);
    expect(Array.from(ranks)).toEqual(fighter.published.ranks);
    fighter.published.closeness.forEach((x, i) => expect(Math.abs(unrounded[i]! - x)).toBeLessThan(1e-3));
  });
});

describe('the Technology Achievement Index of the OECD/JRC handbook', () => {
  const table = tableFrom(tai.units, tai.indicators, tai.data);

  it.each([
    ['zscore', { method: 'zscore' }, tai.schooling.zscore],
    ['minmax', { method: 'minmax', to: [0, 1] }, tai.schooling.minmax],
    ['ratio to the best', { method: 'fractionOfMax' }, tai.schooling.dist_ref_best_ratio],
  ] as const)('table 15 by %s, to its two decimals', (_, normalise, expected) => {
    const [column] = run(table, { indicators: [{ name: 'SCHOOLING', normalise }] }).normalised;
    expected.forEach((x, i) => expect(Math.abs(column![i]! - x)).toBeLessThan(0.0051));
  });

  it('table 15 ranks, the highest value on top', () => {
    const [column] = run(table, {
      indicators: [{ name: 'SCHOOLING', normalise: { method: 'rank' } }],
    }).normalised;
    expect(Array.from(column!)).toEqual(tai.schooling.rank_high_value_top);
  });

  it('table 38 by goalposts and a plain mean', () => {
    const [low, high] = tai.goalposts as [number[], number[]];
    const indicators = tai.indicators.map((name, j) => ({
      name,
      normalise: { method: 'goalposts' as NormaliseMethod, low: low[j]!, high: high[j]! },
    }));
    const { ranks } = run(table, { indicators });
    const byName = new Map(tai.ranks.order.map((unit, k) => [unit, tai.ranks.LIN[k]!]));
    expect(Array.from(ranks)).toEqual(tai.units.map((unit) => byName.get(unit)));
  });

  it('table 22 by factor analysis with the four components of the handbook', () => {
    const indicators = tai.indicators.map((name) => ({
      name,
      normalise: { method: 'zscore' as NormaliseMethod },
    }));
    const { weights } = run(table, { indicators, weights: { method: 'pca', least: 0.85 } });
    tai.weights.FA.forEach((w, j) => expect(Math.abs(weights[j]! - w)).toBeLessThan(0.015));
  });

  it('table 20 by comparisons is consistent', () => {
    const { ratio, weights } = compare(tai.ahp.matrix, 'eigenvector');
    expect(ratio).toBeLessThan(0.1);
    expect(weights.indexOf(Math.max(...weights))).toBe(tai.ahp.order.indexOf('SCHOOLING'));
  });
});

describe('the ASEM index of sustainable connectivity, as COINr 1.1.14 builds it', () => {
  const table = tableFrom(
    asem.units,
    asem.indicators.map(({ name }) => name),
    asem.data,
  );
  const result = run(table, {
    indicators: asem.indicators.map(({ name, direction, path }) => ({
      name,
      path,
      direction: direction === 1 ? 'high' : 'low',
      treat: { method: 'auto' },
    })),
  });

  it('has the same treated values', () => {
    result.treated.forEach((column, j) =>
      expectColumn(
        column,
        asem.treated.map((row) => row[j]!),
      ),
    );
  });

  it('has the same scores in all four levels', () => {
    for (const [name, score] of result.dimensions) {
      expectColumn(
        score,
        asem.aggregated.map((row) => (row as Record<string, number>)[name]!),
      );
    }
    expectColumn(
      result.totals,
      asem.aggregated.map(({ Index }) => Index),
    );
  });

  it('has the same ranks', () => {
    const ranks: Readonly<Record<string, number>> = asem.ranks;
    expect(Array.from(result.ranks)).toEqual(asem.units.map((unit) => ranks[unit]));
  });
});
