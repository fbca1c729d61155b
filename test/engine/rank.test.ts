import * as fc from 'fast-check';
import type { CutTies } from '../../src/engine';
import { rankBy, rankOf, rankWithin, reachOf, standingOf } from '../../src/engine/rank';
import { TIE_RULES, type TieRule } from '../../src/engine/scheme';
import oracle from '../oracles/ranks-of-ties.json';

const list = (column: Float64Array) => Array.from(column);

describe('ranks', () => {
  it('skip after a tie by default, as RANK.EQ', () => {
    expect(list(rankOf(Float64Array.of(90, 80, 80, 70)))).toEqual([1, 2, 2, 4]);
  });

  it('leave out a unit without a value', () => {
    expect(list(rankOf(Float64Array.of(90, NaN, 95)))).toEqual([2, NaN, 1]);
  });

  it('use keys only between equals, and place a unit without a key behind', () => {
    const score = Float64Array.of(80, 80, 90, 80);
    expect(list(rankBy([score, Float64Array.of(1, NaN, 0, 5)]))).toEqual([3, 4, 1, 2]);
  });

  it('are counted within each group', () => {
    expect(list(rankWithin([Float64Array.of(1, 2, 3, 4)], ['东', '西', '东', '西']))).toEqual([2, 2, 1, 1]);
  });

  it('count from the end with all who are equal at a cut', () => {
    // From the end: 70 is last, both 80 second.
    const standing = standingOf([Float64Array.of(90, 80, 80, 70), Float64Array.of(1, 1, 2, 1)], 'high');
    const reach = (ties: CutTies) => [0, 1, 2, 3].map((i) => reachOf(standing, i, ties));
    expect(reach('all').map(({ fromTop }) => fromTop)).toEqual([1, 2, 2, 4]);
    expect(reach('all').map(({ fromLast }) => fromLast)).toEqual([4, 2, 2, 1]);
    expect(list(standing.among)).toEqual([4, 4, 4, 4]);
  });

  it('count with none who are equal at a cut, or as the keys decide', () => {
    const standing = standingOf([Float64Array.of(90, 80, 80, 70), Float64Array.of(1, 1, 2, 1)], 'high');
    const reach = (ties: CutTies) => [0, 1, 2, 3].map((i) => reachOf(standing, i, ties));
    // Of two at the second place from the end both count only from the third on.
    expect(reach('none')).toEqual([
      { fromTop: 1, fromLast: 4 },
      { fromTop: 3, fromLast: 3 },
      { fromTop: 3, fromLast: 3 },
      { fromTop: 4, fromLast: 1 },
    ]);
    // The second key puts the third row first of the two.
    expect(reach('keys')).toEqual([
      { fromTop: 1, fromLast: 4 },
      { fromTop: 3, fromLast: 2 },
      { fromTop: 2, fromLast: 3 },
      { fromTop: 4, fromLast: 1 },
    ]);
  });
});

describe('ranks beside those of R', () => {
  it.each(oracle.cases)('$name, best $better, $ties', ({ values, better, ties, ranks }) => {
    const column = Float64Array.from(values, (x) => x ?? NaN);
    expect(list(rankOf(column, better as 'high' | 'low', ties as TieRule))).toEqual(
      ranks.map((rank) => rank ?? NaN),
    );
  });
});

describe('laws of ranks', () => {
  const column = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 1 })
    .map((xs) => Float64Array.from(xs));

  it('by min are one more than the number of better units', () => {
    fc.assert(
      fc.property(column, (xs) => {
        expect(list(rankOf(xs))).toEqual(list(xs).map((x) => 1 + xs.filter((y) => y > x).length));
      }),
    );
  });

  it('under every rule put the better before the worse', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...TIE_RULES), (xs, ties) => {
        const ranks = rankOf(xs, 'high', ties);
        xs.forEach((x, i) => xs.forEach((y, k) => expect(x <= y || ranks[i]! < ranks[k]!).toBe(true)));
      }),
    );
  });

  it('leave the column as it was', () => {
    fc.assert(
      fc.property(column, (xs) => {
        const before = list(xs);
        rankOf(xs, 'low', 'ordinal');
        expect(list(xs)).toEqual(before);
      }),
    );
  });
});
