import fc from 'fast-check';
import type { SchemeDraft } from '../../../src/engine';
import { accountsOf, differenceOf, type Account } from '../../../src/engine/explain';
import { evaluated } from './cases';

const sumOf = ({
  base,
  indicators,
  sources,
  items,
}: Pick<Account, 'base' | 'indicators' | 'sources' | 'items'>) =>
  base +
  indicators.reduce((sum, points) => sum + points, 0) +
  [...sources, ...items].reduce((sum, { points }) => sum + points, 0);

const parts = (account: Account | null) =>
  Array.from(account!.indicators, (points) => Number(points.toFixed(9)));
const asis = (name: string, more: object = {}) =>
  ({ name, normalise: { method: 'asis' }, missing: { rule: 'drop' }, ...more }) as const;

test('under arithmetic means an indicator is worth its weight times its distance from the mean', () => {
  // Means 20 and 30; weights 60 and 40. 甲: 0.6 · (30 − 20) = 6 and 0.4 · (10 − 30) = −8; base 0.6 · 20 + 0.4 · 30 = 24.
  const indicators = [asis('x1', { weight: 60 }), asis('x2', { weight: 40 })];
  const account = accountsOf(
    evaluated(
      [
        [30, 10],
        [10, 50],
      ],
      { indicators },
    ),
  )(0)!;
  expect(parts(account)).toEqual([6, -8]);
  expect(account).toMatchObject({ base: 24, score: 22, exact: true, better: 'high' });
});

test('under a geometric mean two indicators share the product as Shapley says', () => {
  // 甲 has 4 and 9, 乙 16 and 1; the mean unit 10 and 5. √(4·9) = 6, √(10·5) = 7.0711.
  // x1 first: √(4·5) − √50, x1 last: √36 − √(10·9); the mean of both.
  const { indicators, score, base } = accountsOf(
    evaluated(
      [
        [4, 9],
        [16, 1],
      ],
      { aggregate: { method: 'geometric' } },
    ),
  )(0)!;
  expect(score).toBeCloseTo(6, 12);
  expect(base).toBeCloseTo(Math.sqrt(50), 12);
  expect(indicators[0]).toBeCloseTo((Math.sqrt(20) - Math.sqrt(50) + 6 - Math.sqrt(90)) / 2, 12);
  expect(indicators[1]).toBeCloseTo((Math.sqrt(90) - Math.sqrt(50) + 6 - Math.sqrt(20)) / 2, 12);
});

test('what comes from items and other sources stands apart', () => {
  // Index of 甲 10, of 乙 20 (mean 15), times 0.7; the source has 90 and 70 (mean 80), times 0.3.
  const evaluation = evaluated(
    [[10], [20]],
    {
      sources: [
        { name: '自评', weight: 70, column: '', as: 'points' },
        { name: '省考核', weight: 30, column: '省', as: 'points' },
      ],
      adjustments: [
        { name: '招大引强', kind: 'bonus', column: '加', cap: 3 },
        { name: '通报', kind: 'deduction', column: '减' },
        { name: '事故', kind: 'veto', column: '否', effect: 'cancelResult' },
      ],
    },
    {
      texts: new Map([
        ['省', ['90', '70']],
        ['加', ['5', '']],
        ['减', ['1', '']],
        ['否', ['', '是']],
      ]),
    },
  );
  const [first, second] = [0, 1].map((i) => accountsOf(evaluation)(i)!);
  // 乙 is not ranked, so that the mean is 甲's own.
  expect(first).toMatchObject({ base: 34, sources: [{ name: '省考核', points: 0 }] });
  expect(first!.items).toEqual([
    { name: '招大引强', kind: 'bonus', points: 3 },
    { name: '通报', kind: 'deduction', points: -1 },
  ]);
  expect(second!.items).toEqual([{ name: '事故', kind: 'veto', points: 0, effect: 'cancelResult' }]);
  expect(second!.score).toBeCloseTo(35, 12);
  expect(sumOf(second!)).toBeCloseTo(35, 12);
});

test('items under a common cap share what is left of it', () => {
  // 3 and 3 under 4: whoever comes first brings 3, the other 1.
  const evaluation = evaluated(
    [[1], [2]],
    {
      adjustments: [
        { name: 'a', kind: 'bonus', column: 'a' },
        { name: 'b', kind: 'bonus', column: 'b' },
      ],
      adjustmentCap: 4,
    },
    {
      texts: new Map([
        ['a', ['3', '']],
        ['b', ['3', '']],
      ]),
    },
  );
  expect(accountsOf(evaluation)(0)!.items.map(({ points }) => points)).toEqual([2, 2]);
});

test('a unit is measured against those who are ranked with it', () => {
  const texts = new Map([['区', ['东', '东', '西']]]);
  const evaluation = evaluated([[10], [20], [60]], { rank: { decimals: null, groupBy: '区' } }, { texts });
  expect(accountsOf(evaluation)(0)!.base).toBe(30);
  expect(accountsOf(evaluation, 'group')(0)!.base).toBe(15);
});

test('what a unit does not report is worth nothing, and its mean unit is measured without it', () => {
  const account = accountsOf(
    evaluated([
      [10, NaN],
      [20, 40],
    ]),
  )(0)!;
  expect(parts(account)).toEqual([-5, 0]);
  expect(account.base).toBe(15);
});

test('a unit without a score, and a table of ranks, have no account', () => {
  expect(
    accountsOf(
      evaluated([
        [1, 1],
        [NaN, NaN],
      ]),
    )(1),
  ).toBeNull();
  expect(accountsOf(evaluated([[], []], { indicators: [] }, { outerRanks: [3, 8] }))(0)).toBeNull();
});

test('points by the piece are a base and items', () => {
  const items = [{ name: '奖', kind: 'bonus', column: '奖' }] as const;
  const texts = new Map([['奖', ['5', '']]]);
  const table = { indicators: ['其他'], columns: [[1, 2]], texts };
  const account = accountsOf(evaluated([[], []], { indicators: [], base: 60, adjustments: items }, table))(
    0,
  )!;
  expect(account).toMatchObject({ score: 65, base: 60, items: [{ name: '奖', points: 5 }] });
});

const METHODS: readonly SchemeDraft['aggregate'][] = [
  { method: 'arithmetic' },
  { method: 'geometric' },
  { method: 'harmonic' },
  { method: 'generalised', power: 2 },
  { method: 'median' },
  { method: 'topsis' },
  { method: 'vikor' },
  { method: 'gra' },
  { method: 'rsr' },
  { method: 'rsr', probit: true },
  { method: 'copeland' },
];
const means = ['arithmetic', 'geometric', 'harmonic', 'generalised', 'median', 'copeland'];

/** Rows of 2 to 6 units and as many indicators, a gap here and there where the method bears one. */
const rowsFor = (method: string, indicators: fc.Arbitrary<number>) =>
  indicators.chain((m) =>
    fc.array(
      fc.array(
        fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 1, max: 30 }) },
          { weight: means.includes(method) ? 1 : 0, arbitrary: fc.constant(NaN) },
        ),
        { minLength: m, maxLength: m },
      ),
      { minLength: 2, maxLength: 6 },
    ),
  );
const isReported = (rows: readonly (readonly number[])[]) =>
  rows[0]!.every((_, j) => rows.some((row) => row[j] === row[j]));

describe.each(METHODS)('%j', (aggregate) => {
  const { method } = aggregate!;

  test('whatever the tree, the parts add up to the score', () => {
    fc.assert(
      fc.property(
        rowsFor(method, fc.integer({ min: 1, max: 6 })),
        fc.array(fc.constantFrom('A', 'B', ''), { minLength: 6, maxLength: 6 }),
        fc.constantFrom('arithmetic' as const, 'geometric' as const, aggregate!.method),
        (rows, paths, inner) => {
          fc.pre(isReported(rows));
          const used = [...new Set(rows[0]!.map((_, j) => paths[j]!).filter((name) => name !== ''))];
          const evaluation = () =>
            evaluated(rows, {
              aggregate,
              indicators: rows[0]!.map((_, j) => asis(`x${j + 1}`, { path: paths[j] ? [paths[j]] : [] })),
              dimensions: used.map((name) => ({ name, aggregate: { method: inner } })),
            });
          let found;
          try {
            found = evaluation();
          } catch {
            // A dimension that is 0 has no geometric mean above it: refused, which is another matter.
            return;
          }
          const of = accountsOf(found);
          found.unrounded.forEach((score, i) => {
            const account = of(i);
            if (account === null) return expect(score).toBeNaN();
            expect(account.score).toBe(score);
            expect(Math.abs(sumOf(account) - score)).toBeLessThan(1e-9 * Math.max(1, Math.abs(score)));
            for (const [name, points] of account.dimensions) {
              const below = account.indicators.reduce((sum, x, j) => sum + (paths[j] === name ? x : 0), 0);
              expect(points).toBeCloseTo(below, 9);
            }
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('each indicator has the mean, over the orders that keep dimensions together, of what it changes in the line itself', () => {
    const rows = [
      [9, 2, 4, 7],
      [3, 8, 5, 1],
      [6, 5, 9, 2],
      [1, 7, 2, 6],
    ];
    const paths = ['A', 'A', '', 'B'];
    const line = (own: readonly number[]) =>
      evaluated([rows[0]!, own, ...rows.slice(2)], {
        aggregate,
        indicators: rows[0]!.map((_, j) => asis(`x${j + 1}`, { path: paths[j] ? [paths[j]] : [] })),
        dimensions: ['A', 'B'].map((name) => ({ name })),
      });
    const mean = rows[0]!.map((_, j) => rows.reduce((sum, row) => sum + row[j]! / rows.length, 0));
    const orders = [
      [[0, 1], [2], [3]],
      [[1, 0], [2], [3]],
    ].flatMap(([a, b, c]) =>
      [
        [a, b, c],
        [a, c, b],
        [b, a, c],
        [b, c, a],
        [c, a, b],
        [c, b, a],
      ].map((each) => each.flatMap((part) => part!)),
    );
    const worth = [0, 0, 0, 0];
    for (const order of orders) {
      const own = [...mean];
      for (const j of order) {
        const before = line(own).unrounded[1]!;
        own[j] = rows[1]![j]!;
        worth[j]! += (line(own).unrounded[1]! - before) / orders.length;
      }
    }
    const account = accountsOf(line(rows[1]!))(1)!;
    expect(account.exact).toBe(true);
    account.indicators.forEach((points, j) => expect(points).toBeCloseTo(worth[j]!, 9));
  });

  test('with many indicators the orders are drawn, add up, and come near to the exact split', () => {
    const rows = Array.from({ length: 4 }, (_, i) =>
      Array.from({ length: 20 }, (_, j) => 1 + ((7 * i + 5 * j + i * j) % 17)),
    );
    const evaluation = evaluated(rows, { aggregate });
    const account = accountsOf(evaluation)(2)!;
    expect(sumOf(account)).toBeCloseTo(account.score, 9);
    const alone =
      method === 'arithmetic' || method === 'gra' || (method === 'rsr' && aggregate!.probit !== true);
    expect(account.exact).toBe(alone);
    // Alike in all units, weights and places: worth the same but for chance.
    const twins = evaluated(
      rows.map((row) => [...row, row[0]!]),
      { aggregate },
    );
    const { indicators, errors } = accountsOf(twins)(2)!;
    expect(Math.abs(indicators[0]! - indicators[20]!)).toBeLessThanOrEqual(
      5 * Math.hypot(errors[0]!, errors[20]!) + 1e-9,
    );
  });

  test('two indicators alike are worth the same, one in which nobody differs nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
          minLength: 2,
          maxLength: 5,
        }),
        (pairs) => {
          const evaluation = evaluated(
            pairs.map(([a, b]) => [a, b, a, 5]),
            { aggregate },
          );
          const of = accountsOf(evaluation);
          pairs.forEach((_, i) => {
            const { indicators } = of(i)!;
            expect(indicators[0]).toBeCloseTo(indicators[2]!, 9);
            expect(indicators[3]).toBeCloseTo(0, 12);
          });
        },
      ),
      { numRuns: 20 },
    );
  });
});

test('the difference of two units adds up, and A against B and B against C make A against C', () => {
  fc.assert(
    fc.property(rowsFor('geometric', fc.integer({ min: 1, max: 4 })), (rows) => {
      fc.pre(
        isReported(rows) && rows.length > 2 && rows.slice(0, 3).every((row) => row.some((x) => x === x)),
      );
      const of = accountsOf(evaluated(rows, { aggregate: { method: 'geometric' } }));
      const [a, b, c] = [0, 1, 2].map((i) => of(i)!);
      const ab = differenceOf(a!, b!);
      const bc = differenceOf(b!, c!);
      expect(sumOf(ab)).toBeCloseTo(a!.score - b!.score, 9);
      differenceOf(a!, c!).indicators.forEach((points, j) =>
        expect(points).toBeCloseTo(ab.indicators[j]! + bc.indicators[j]!, 9),
      );
    }),
  );
});
