import fc from 'fast-check';
import { evaluate, type SchemeDraft } from '../../src/engine';
import { contributionsOf } from '../../src/engine/explain';
import { schemeOf, tableOf } from './examples';

const UNITS = ['甲', '乙', '丙'];

function assessed(columns: readonly (readonly number[])[], draft: Partial<SchemeDraft> = {}) {
  const names = columns.map((_, j) => `x${j + 1}`);
  const table = tableOf({ units: UNITS.slice(0, columns[0]!.length), indicators: names, columns });
  const indicators = names.map((name) => ({ name, missing: { rule: 'drop' } }) as const);
  const scheme = schemeOf({ indicators, rank: { decimals: null }, ...draft }, table);
  const result = evaluate(table, scheme, []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

const rowOf = (columns: readonly Float64Array[], i: number) => columns.map((column) => column[i]);

test('what an indicator brings is its weight times its points', () => {
  // Points of 乙: (2 − 1)/(3 − 1) · 100 = 50 and 100; weights 60 and 40: 0.6 · 50 = 30 and 0.4 · 100 = 40.
  const indicators = [
    { name: 'x1', weight: 60 },
    { name: 'x2', weight: 40 },
  ];
  const evaluation = assessed(
    [
      [1, 2, 3],
      [0, 8, 4],
    ],
    { indicators },
  );
  const { columns, additive } = contributionsOf(evaluation);
  expect(additive).toBe(true);
  expect(rowOf(columns, 1)).toEqual([30, 40]);
});

test('the weight of an indicator that a unit lacks goes to those beside it, not to other dimensions', () => {
  // Dimension A (60) of x1 and x2, each half of it; B (40) of x3. 甲 lacks x2: x1 counts 60.
  const indicators = [
    { name: 'x1', path: ['A'], weight: 50, missing: { rule: 'drop' } },
    { name: 'x2', path: ['A'], weight: 50, missing: { rule: 'drop' } },
    { name: 'x3', path: ['B'], weight: 100, missing: { rule: 'drop' } },
  ] as const;
  const dimensions = [
    { name: 'A', weight: 60 },
    { name: 'B', weight: 40 },
  ];
  const evaluation = assessed(
    [
      [2, 1],
      [NaN, 1],
      [2, 1],
    ],
    { indicators, dimensions },
  );
  const row = rowOf(contributionsOf(evaluation).columns, 0);
  expect(row.map((part) => part?.toFixed(9))).toEqual(['60.000000000', '0.000000000', '40.000000000']);
});

test('contributions are out of the full marks of the scheme', () => {
  const evaluation = assessed([[1, 2]], { weights: { method: 'equal', total: 120 } });
  expect(rowOf(contributionsOf(evaluation).columns, 1)).toEqual([120]);
});

test('under a mean that is not arithmetic they are said not to add up', () => {
  const draft: Partial<SchemeDraft> = {
    aggregate: { method: 'geometric' },
    indicators: [{ name: 'x1', normalise: { method: 'minmax', to: [1, 100] } }],
  };
  expect(contributionsOf(assessed([[1, 2]], draft)).additive).toBe(false);
});

test('whatever is missing, contributions add up to the index', () => {
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 50 }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 5 }),
      fc.array(fc.constantFrom('A', 'B', ''), { minLength: 5, maxLength: 5 }),
      (columns, dimensions) => {
        // A column of nothing is refused by the gate, which is another matter.
        const kept = columns.filter((column) => column.some((x) => x === x));
        fc.pre(kept.length > 0);
        const indicators = kept.map((_, j) => ({
          name: `x${j + 1}`,
          path: dimensions[j] ? [dimensions[j]] : [],
          weight: j + 1,
          missing: { rule: 'drop' as const },
        }));
        const used = [...new Set(dimensions.slice(0, kept.length).filter((name) => name !== ''))];
        const evaluation = assessed(kept, {
          indicators,
          dimensions: used.map((name) => ({ name })),
          weights: { method: 'given', unit: 'pointsOfTotal', total: (kept.length * (kept.length + 1)) / 2 },
        });
        const { columns: parts } = contributionsOf(evaluation);
        evaluation.index.forEach((index, i) => {
          const sum = parts.reduce((total, column) => total + column[i]!, 0);
          expect(Number.isNaN(index) ? Number.isNaN(sum) : Math.abs(sum - index) < 1e-9).toBe(true);
        });
      },
    ),
  );
});
