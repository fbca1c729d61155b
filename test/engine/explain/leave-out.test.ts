import fc from 'fast-check';
import { leaveOutParts, leaveOutUnits, shiftOf } from '../../../src/engine/explain/leave-out';
import { finish } from '../../../src/engine/robustness';
import oracle from '../../oracles/coinr-remove.json';
import small from '../../oracles/input-small.json';
import { dimensionWeights, indicatorsWith, oracleTable, run, weighted } from '../oracle';
import { tableOf } from '../examples';

const tableFrom = (rows: readonly (readonly number[])[]) =>
  tableOf({
    period: '2021',
    units: rows.map((_, i) => `单位${i + 1}`),
    indicators: rows[0]!.map((_, j) => `指标${j + 1}`),
    columns: rows[0]!.map((_, j) => rows.map((row) => row[j]!)),
  });

describe('leaving an indicator out', () => {
  it('ranks by the others alone', () => {
    // 甲 (10, 0, 4), 乙 (0, 9, 5), equal weights of points as they are: 14 to 14. Without the first 4 to 14, without the second 14 to 5.
    const table = tableFrom([
      [10, 0, 4],
      [0, 9, 5],
    ]);
    const evaluation = run(table, {
      indicators: table.indicators.map((name) => ({ name, normalise: { method: 'asis' } })),
    });
    const [first, second, third] = finish(leaveOutParts(evaluation));
    expect([...evaluation.ranks]).toEqual([1, 1]);
    expect([...first!.shift!.ranks]).toEqual([2, 1]);
    expect([...second!.shift!.ranks]).toEqual([1, 2]);
    expect([...third!.shift!.changes]).toEqual([0, -1]);
    expect(third!.shift).toMatchObject({ mean: 0.5, most: 1 });
  });

  it('says why an only indicator cannot be left out', () => {
    const table = tableFrom([[1], [2]]);
    const [only] = finish(leaveOutParts(run(table, { indicators: [{ name: '指标1' }] })));
    expect(only).toMatchObject({ shift: null, problems: [{ code: 'indicators-none' }] });
  });

  it('needs neither quotas that fit nor rules', () => {
    const table = tableFrom([
      [1, 5],
      [2, 4],
      [3, 3],
    ]);
    const evaluation = run(table, {
      indicators: table.indicators.map((name) => ({ name })),
      tiers: {
        by: 'quota',
        list: [
          { name: 'A', quota: 1 },
          { name: 'B', quota: 2 },
        ],
      },
    });
    expect(finish(leaveOutUnits(evaluation)).flatMap(({ problems }) => problems)).toEqual([]);
    expect(finish(leaveOutParts(evaluation)).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each(['complete', 'missing'] as const)(
    'gives the ranks of COINr, indicator by indicator and dimension by dimension: %s',
    (which) => {
      const evaluation = run(oracleTable(which), {
        indicators: indicatorsWith((meta) => ({
          ...weighted(meta, false),
          normalise: { method: 'minmax', to: [1, 100] },
          missing: { rule: 'drop' },
        })),
        dimensions: dimensionWeights(),
      });
      const parts = finish(leaveOutParts(evaluation));
      for (const { columns, ranks, mean } of oracle[which]) {
        columns.forEach((name, k) => {
          if (name === 'Nominal') return;
          const { shift } = parts.find((part) => part.name === name)!;
          expect([...shift!.ranks]).toEqual(ranks.map((row) => row[k]));
          expect(shift!.mean).toBeCloseTo((mean as Readonly<Record<string, number | undefined>>)[name]!, 9);
        });
      }
      expect(parts).toHaveLength(small.indicators.length + small.dimensions.length);
    },
  );
});

describe('leaving a unit out', () => {
  it('tells whose order hangs on it: the extreme of a min–max', () => {
    // Points 0–100 with 丙 (100, 0): 甲 (10, 6) → 10 + 60 = 70, 乙 (0, 10) → 0 + 100 = 100, so 乙 leads 甲.
    // Without 丙 甲 has 100 in the first and 0 in the second, 乙 the reverse: level. With 丁 (0, 0) at the other end: 甲 100 + 60, 乙 0 + 100.
    const table = tableFrom([
      [10, 6],
      [0, 10],
      [100, 0],
      [0, 0],
    ]);
    const evaluation = run(table, { indicators: table.indicators.map((name) => ({ name })) });
    const without = finish(leaveOutUnits(evaluation));
    expect([...evaluation.ranks]).toEqual([3, 1, 1, 4]);
    expect(without[2]!.swapped).toEqual([[1, 0]]);
    expect(without[3]!.swapped).toEqual([]);
  });

  it('swaps nobody where points do not depend on the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
          minLength: 2,
          maxLength: 8,
        }),
        (rows) => {
          const table = tableFrom(rows);
          const evaluation = run(table, {
            indicators: table.indicators.map((name) => ({ name, normalise: { method: 'asis' } })),
          });
          for (const { swapped, moved, problems } of finish(leaveOutUnits(evaluation)))
            expect({ swapped, moved, problems }).toEqual({ swapped: [], moved: [], problems: [] });
        },
      ),
    );
  });

  it('says why a unit that all are measured against cannot be left out', () => {
    const table = tableFrom([[3], [2], [1]]);
    const evaluation = run(table, {
      indicators: [{ name: '指标1', normalise: { method: 'distanceToReference', reference: '单位1' } }],
    });
    const [first, second] = finish(leaveOutUnits(evaluation));
    expect(first!.problems.map(({ code }) => code)).toEqual(['reference-missing']);
    expect(second!.problems).toEqual([]);
  });
});

describe('a shift of ranks', () => {
  it('passes over units that are not ranked', () => {
    expect(shiftOf(Float64Array.of(1, NaN, 2), Float64Array.of(2, 1, NaN))).toMatchObject({
      mean: 1,
      most: 0,
    });
  });

  it('of nobody has nobody that moves most', () => {
    expect(shiftOf(Float64Array.of(1, 2), Float64Array.of(1, 2))).toMatchObject({ mean: 0, most: null });
  });
});
