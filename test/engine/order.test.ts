import * as fc from 'fast-check';
import { orderOf } from '../../src/engine/order';

/** The same by a comparing sort. */
function compared(column: Float64Array, sign: 1 | -1): number[] {
  const rows = Array.from(column.keys()).filter((i) => !Number.isNaN(column[i]));
  return rows.sort((a, b) => (column[a] === column[b] ? a - b : sign * (column[a]! - column[b]!)));
}

describe('the order of a column', () => {
  it('is that of a stable comparing sort, for few values and for many', () => {
    const odd = fc.oneof(
      fc.double(),
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: 0, max: 9 }).map((k) => 1 + k * Number.EPSILON),
      fc.constantFrom(0, -0, 5e-324, -5e-324, 1e300, -1e300, Infinity, -Infinity, NaN),
    );
    for (const [minLength, maxLength, numRuns] of [
      [0, 40, 100],
      [400, 900, 10],
    ] as const) {
      fc.assert(
        fc.property(fc.array(odd, { minLength, maxLength }), (values) => {
          const column = Float64Array.from(values);
          expect(Array.from(orderOf(column, 'low'))).toEqual(compared(column, 1));
          expect(Array.from(orderOf(column, 'high'))).toEqual(compared(column, -1));
        }),
        { numRuns },
      );
    }
  });
});
