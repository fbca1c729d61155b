import * as fc from 'fast-check';
import {
  AGGREGATIONS,
  checkScheme,
  evaluate,
  NORMALISATIONS,
  TREATMENTS,
  WEIGHTINGS,
  type SchemeDraft,
} from '../../src/engine';
import { tableOf } from './examples';

/** Values that break careless arithmetic. */
const odd = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, 1, 5e-324, 1e-300, 1e300, -1e300, Number.MAX_VALUE, -Number.MAX_VALUE),
  fc.constant(NaN),
);
const NEEDED: Readonly<Record<string, object>> = {
  ratioTo: { benchmark: 5 },
  anchors: { base: 1, target: 9 },
  goalposts: { low: 1, high: 9 },
  distanceToTarget: { target: 20 },
  distanceToReference: { reference: 'u0' },
  completion: { target: 5 },
  parity: { baseColumn: 'b' },
  table: {
    points: [
      [1, 10],
      [2, 20],
    ],
  },
  levelGrowth: { baseColumn: 'b' },
  ahp: {
    matrix: [
      [1, 3],
      [1 / 3, 1],
    ],
  },
  combined: { of: ['entropy', 'equal'] },
  generalised: { power: 2 },
};
const way = <Name extends string>(method: Name) => ({ method, ...NEEDED[method] });

const columns = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(fc.array(odd, { minLength: n, maxLength: n }), { minLength: 3, maxLength: 3 }));

/** Either refused with problems, or numbers wherever something was reported. */
function expectSound(
  [a, b, base]: readonly (readonly number[])[],
  draft: Omit<SchemeDraft, 'indicators'>,
  indicator: object,
): void {
  const units = a!.map((_, i) => `u${i}`);
  const table = tableOf({ units, indicators: ['a', 'c', 'b'], columns: [a!, b!, base!] });
  const indicators = ['a', 'c'].map((name) => ({ name, missing: { rule: 'drop' as const }, ...indicator }));
  const scheme = checkScheme({ ...draft, indicators, rank: { decimals: null } }, table);
  if (!scheme.ok) throw new RangeError(JSON.stringify(scheme.problems));
  const result = evaluate(table, scheme.value, []);
  if (!result.ok) return expect(result.problems.length).toBeGreaterThan(0);
  const { weights, normalised, totals, ranks } = result.value;
  expect(Math.abs(weights.reduce((sum, w) => sum + w, 0) - 1)).toBeLessThan(1e-9);
  for (const column of [...normalised, totals])
    expect(column.some((x) => x === Infinity || x === -Infinity)).toBe(false);
  totals.forEach((total, i) => {
    const anything = normalised.some((column, j) => weights[j]! > 0 && !Number.isNaN(column[i]));
    expect(Number.isNaN(total)).toBe(!anything);
    expect(Number.isNaN(ranks[i])).toBe(Number.isNaN(total));
  });
}

describe('whatever the cells hold, there is a sound answer or a problem', () => {
  it.each(NORMALISATIONS)('for points by %s', (method) => {
    fc.assert(fc.property(columns, (values) => expectSound(values, {}, { normalise: way(method) })));
  });

  it.each(WEIGHTINGS)('for weights by %s', (method) => {
    fc.assert(fc.property(columns, (values) => expectSound(values, { weights: way(method) }, {})));
  });

  it.each(AGGREGATIONS)('for aggregates by %s', (method) => {
    fc.assert(fc.property(columns, (values) => expectSound(values, { aggregate: way(method) }, {})));
  });

  it.each(TREATMENTS)('for outliers by %s', (method) => {
    fc.assert(
      fc.property(columns, (values) =>
        expectSound(
          values,
          {},
          { treat: { method, most: method === 'auto' || method === 'winsorise' ? 3 : undefined } },
        ),
      ),
    );
  });
});
