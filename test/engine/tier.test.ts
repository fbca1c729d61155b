import * as fc from 'fast-check';
import { naturalBreaks } from '../../src/engine/breaks';
import type { SchemeDraft, TiersDraft } from '../../src/engine';
import { largestRemainder, sharesToCounts } from '../../src/engine/tier';
import oracle from '../oracles/natural-breaks.json';
import { run } from './oracle';
import { schemeOf, tableOf } from './examples';

function tiersOf(
  scores: readonly number[],
  tiers: TiersDraft,
  more: Partial<SchemeDraft> = {},
  texts: Record<string, readonly string[]> = {},
) {
  const table = tableOf({
    units: scores.map((_, i) => `u${i}`),
    indicators: ['分', '次'],
    columns: [scores, scores.map((_, i) => i)],
    texts: new Map(Object.entries(texts)),
  });
  const indicators: SchemeDraft['indicators'] = [
    { name: '分', weight: 100, normalise: { method: 'asis' } },
    { name: '次', weight: 0 },
  ];
  return run(table, { indicators, tiers, ...more });
}

const list = [{ name: '一等', quota: 1 }, { name: '二等', quota: 2 }, { name: '三等' }];

describe('tiers by hand', () => {
  it('by quota go down the ranking, and the tier without a quota takes the rest', () => {
    expect(tiersOf([50, 90, 80, 70, 60], { by: 'quota', list }).tiers).toEqual([
      '三等',
      '一等',
      '二等',
      '二等',
      '三等',
    ]);
  });

  it.each([
    ['up', ['一等', '一等', '二等', '三等']],
    ['down', ['二等', '二等', '二等', '三等']],
  ] as const)('a tie across a cut goes %s with all who are equal', (boundary, expected) => {
    expect(tiersOf([90, 90, 80, 70], { by: 'quota', list, boundary }).tiers).toEqual(expected);
  });

  it('a tie across a cut is decided by the keys of the ranking where the scheme says so', () => {
    const { tiers } = tiersOf(
      [90, 90, 80, 70],
      { by: 'quota', list, boundary: 'keys' },
      { rank: { keys: ['次'], decimals: 2 } },
    );
    // The second has the higher key.
    expect(tiers).toEqual(['二等', '一等', '二等', '三等']);
  });

  it('quotas that do not sum to the units are asked about, or scaled by largest remainder', () => {
    const quotas = [3, 4, 4, 2].map((quota, k) => ({ name: `${k + 1}等`, quota }));
    const ten = Array.from({ length: 10 }, (_, i) => 100 - i);
    expect(() => tiersOf(ten, { by: 'quota', list: quotas })).toThrow('tier-quota-sum');
    // 30/13 = 2.31, 40/13 = 3.08 twice, 20/13 = 1.54: 2, 3, 3, 1 and the last place to the last.
    const { tiers, notes } = tiersOf(ten, { by: 'quota', list: quotas, scale: 'largestRemainder' });
    expect(['1等', '2等', '3等', '4等'].map((name) => tiers.filter((tier) => tier === name).length)).toEqual([
      2, 3, 3, 2,
    ]);
    expect(notes).toContainEqual({ code: 'tiers-scaled', place: {}, facts: { quotas: '2/3/3/2' } });
    expect(() =>
      tiersOf([1, 2], { by: 'quota', list: [{ name: '一等', quota: 3 }, { name: '二等' }] }),
    ).toThrow('tier-quota-large');
  });

  // Zhejiang's A 20 %, B 30 %, D 5 % with C the rest.
  it.each([
    [9, [1, 2, 5, 1]],
    [10, [2, 3, 4, 1]],
    [11, [2, 3, 5, 1]],
    [13, [2, 3, 7, 1]],
    [16, [3, 4, 8, 1]],
    [20, [4, 6, 9, 1]],
    [160, [32, 48, 72, 8]],
  ])('of %d units, shares give %j', (count, expected) => {
    const shares = [
      { name: 'A', share: 0.2 },
      { name: 'B', share: 0.3 },
      { name: 'C' },
      { name: 'D', share: 0.05, round: 'ceil' as const },
    ];
    expect(sharesToCounts(shares, count)).toEqual(expected);
  });

  it('by threshold take the first that is reached', () => {
    const thresholds = [
      { name: '优', atLeast: 90 },
      { name: '良', atLeast: 75 },
    ];
    expect(tiersOf([90, 89.99, 75, 60], { by: 'threshold', list: thresholds }).tiers).toEqual([
      '优',
      '良',
      '良',
      null,
    ]);
  });

  it('leave out units that are exempt, and count places without them', () => {
    const { tiers } = tiersOf(
      [90, 80, 70, 60],
      { by: 'quota', list, exempt: '不定等' },
      {},
      { 不定等: ['是', '', '否', ''] },
    );
    expect(tiers).toEqual([null, '一等', '二等', '二等']);
  });

  it('may be cut in each group apart', () => {
    const { tiers, groupRanks } = tiersOf(
      [90, 80, 70, 60],
      { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '二等' }], within: 'group' },
      { rank: { groupBy: '区', decimals: 2 } },
      { 区: ['东', '西', '东', '西'] },
    );
    expect(tiers).toEqual(['一等', '一等', '二等', '二等']);
    expect(Array.from(groupRanks!)).toEqual([1, 1, 2, 2]);
  });

  it('that contradict themselves are refused', () => {
    const bad = (tiers: TiersDraft) => () => tiersOf([1, 2], tiers);
    expect(
      bad({
        by: 'threshold',
        list: [
          { name: 'A', atLeast: 60 },
          { name: 'B', atLeast: 80 },
        ],
      }),
    ).toThrow('tier-order');
    expect(bad({ by: 'quota', list: [{ name: 'A' }, { name: 'B' }] })).toThrow('tier-missing');
    expect(
      bad({
        by: 'share',
        list: [
          { name: 'A', share: 0.8 },
          { name: 'B', share: 0.3 },
        ],
      }),
    ).toThrow('scheme-number');
    expect(bad({ by: 'quota', list: [{ name: 'A', quota: 1 }, { name: 'A' }] })).toThrow('scheme-duplicate');
    expect(() =>
      schemeOf(
        { indicators: [{ name: 'x' }], tiers: { by: 'quota', list: [] } },
        tableOf({ units: ['甲'], indicators: ['x'], columns: [[1]] }),
      ),
    ).toThrow('scheme-shape');
  });
});

describe('natural breaks beside classInt 0.4.9', () => {
  it.each(oracle.cases)('$id', ({ values, classes, class: expected }) => {
    const found = naturalBreaks(Float64Array.from(values), classes);
    expect(found.map((each) => each + 1)).toEqual(expected);
  });
});

describe('laws of tiers', () => {
  it('scaled quotas sum to the units and differ from the exact share by less than one', () => {
    const quotas = fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 })
      .filter((xs) => xs.some((x) => x > 0));
    fc.assert(
      fc.property(quotas, fc.integer({ min: 0, max: 200 }), (xs, count) => {
        const scaled = largestRemainder(xs, count);
        const sum = xs.reduce((total, x) => total + x, 0);
        expect(scaled.reduce((total, x) => total + x, 0)).toBe(count);
        scaled.forEach((x, k) => expect(Math.abs(x - (xs[k]! * count) / sum)).toBeLessThan(1));
      }),
    );
  });

  it('a better unit never has a lower tier', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(scores, fc.constantFrom('up' as const, 'down' as const), (xs, boundary) => {
        const { tiers } = tiersOf(xs, { by: 'quota', list, boundary });
        const place = (i: number) => list.findIndex(({ name }) => name === tiers[i]);
        xs.forEach((x, i) => xs.forEach((y, k) => expect(x < y || place(i) <= place(k)).toBe(true)));
      }),
    );
  });
});
