import fc from 'fast-check';
import type { Evaluation, SchemeDraft, Table } from '../../../src/engine';
import { splitMoves, type Split, type SplitOrder } from '../../../src/engine/explain';
import { tableOf } from '../examples';
import { evaluated } from './cases';

function splitsOf(order: SplitOrder): readonly (Split | null)[] {
  const steps = splitMoves(order);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if (!value.ok) throw new RangeError(JSON.stringify(value.problems));
    return value.value;
  }
}

const factors = (split: Split | null | undefined) => [
  split!.own,
  split!.others,
  split!.scheme,
  split!.revised,
];
const one = (values: readonly number[], more: Partial<SchemeDraft> = {}, beside = {}): Evaluation =>
  evaluated(
    values.map((x) => [x]),
    more,
    beside,
  );
const data = (values: readonly number[]): Table =>
  tableOf({ units: ['甲', '乙', '丙', '丁'].slice(0, values.length), indicators: ['x1'], columns: [values] });

test('a unit that rises by its own figure has itself to thank, those it passes have others to blame', () => {
  // 甲 90, 乙 80, 丙 70 → 丙 95: 3rd to 1st. 甲 from 1st to 2nd though its figure is the same.
  const splits = splitsOf({ before: one([90, 80, 70]), now: one([90, 80, 95]) });
  expect(splits[2]).toMatchObject({ unit: '丙', before: 3, now: 1, change: 2 });
  expect(factors(splits[2])).toEqual([2, 0, 0, 0]);
  expect(factors(splits[0])).toEqual([0, -1, 0, 0]);
});

test('what only both together bring about is shared', () => {
  // 甲 5 → 7, 乙 6 → 8 … 甲 passes 乙 by itself, and is passed by 乙 alone being better: it stays second.
  // own alone: 2 → 1; others alone: 2 → 2. Own first: 1, others then −1; others first: 0, own then 0.
  expect(factors(splitsOf({ before: one([5, 6]), now: one([7, 8]) })[0])).toEqual([0.5, -0.5, 0, 0]);
});

test('other weights over the same data are the scheme alone', () => {
  const weighing = (a: number, b: number) => ({
    indicators: [a, b].map((weight, j) => ({
      name: `x${j + 1}`,
      weight,
      normalise: { method: 'asis' as const },
    })),
  });
  const rows = [
    [9, 1],
    [2, 5],
  ];
  const splits = splitsOf({
    before: evaluated(rows, weighing(80, 20)),
    now: evaluated(rows, weighing(20, 80)),
  });
  expect(splits.map(factors)).toEqual([
    [0, 0, -1, 0],
    [0, 0, 1, 0],
  ]);
});

test('figures of the earlier period that were corrected since count as long as they stand', () => {
  // Published 甲 10, 乙 20; 甲 corrected to 30 and 30 now as well. Whichever turns first, its own figure or the correction, lifts it.
  const order = { before: one([10, 20]), now: one([30, 20]) };
  expect(factors(splitsOf(order)[0])).toEqual([1, 0, 0, 0]);
  expect(factors(splitsOf({ ...order, revised: data([30, 20]) })[0])).toEqual([0.5, 0, 0, 0.5]);
});

test('those who come and go are others, and have no move of their own', () => {
  const before = one([90, 80, 70]);
  const now = evaluated([[80], [70], [99]], {}, { units: ['乙', '丙', '新'] });
  const splits = splitsOf({ before, now });
  // 乙 stays second: 甲 has gone, 新 has come.
  expect(splits[0]).toMatchObject({ unit: '乙', change: 0, own: 0, others: 0 });
  expect(splits[2]).toBeNull();
});

test('an indicator that only one scheme knows is not assessed in the data of the other time', () => {
  const before = evaluated([[9], [5]]);
  const now = evaluated([
    [9, 0],
    [5, 90],
  ]);
  const [first, second] = splitsOf({ before, now });
  expect(first).toMatchObject({ before: 1, now: 2, change: -1 });
  expect(factors(second).reduce((sum, places) => sum + places, 0)).toBe(1);
});

test('in groups, ranks of the group move, and a unit that changed its group is not compared', () => {
  const grouped = (values: readonly number[], groups: readonly string[]) =>
    one(values, { rank: { decimals: null, groupBy: '区' } }, { texts: new Map([['区', groups]]) });
  const before = grouped([9, 8, 7, 1], ['东', '西', '西', '东']);
  const now = grouped([9, 6, 7, 1], ['东', '西', '西', '西']);
  const splits = splitsOf({ before, now, within: 'group' });
  expect(splits.map((split) => split && factors(split))).toEqual([
    [0, 0, 0, 0],
    [-1, 0, 0, 0],
    [0, 1, 0, 0],
    null,
  ]);
});

test('weights by group whose group one time does not say are those of the other time', () => {
  const texts = new Map([['区', ['东', '西']]]);
  const weighed: Partial<SchemeDraft> = {
    indicators: [
      ['x1', 80, 20],
      ['x2', 20, 80],
    ].map(([name, 东, 西]) => ({
      name: name as string,
      weight: { 东: 东 as number, 西: 西 as number },
      normalise: { method: 'asis' },
    })),
    rank: { decimals: null, groupBy: '区' },
  };
  const splits = splitsOf({
    before: evaluated([
      [1, 9],
      [1, 8],
    ]),
    now: evaluated(
      [
        [1, 9],
        [1, 8],
      ],
      weighed,
      { texts },
    ),
  });
  expect(factors(splits[0])).toEqual([0, 0, -1, 0]);
});

test('a table of ranks has nothing to split', () => {
  const outer = evaluated([[], []], { indicators: [] }, { outerRanks: [3, 8] });
  expect(splitsOf({ before: outer, now: outer })).toEqual([null, null]);
});

test('only the units asked for are split, and each tells how far it is', () => {
  const order = { before: one([1, 2, 3]), now: one([3, 2, 1]), units: ['丙'] };
  expect(splitsOf(order).map((split) => split?.unit ?? null)).toEqual([null, null, '丙']);
  expect(splitMoves(order).next().value).toBe(3);
});

test('whatever changes, the four factors sum to the change, and a factor that has not changed is 0', () => {
  const figures = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 2 }), {
    minLength: 3,
    maxLength: 3,
  });
  const weights = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(figures, figures, figures, weights, weights, (then, corrected, since, a, b) => {
      const weighing = (weight: number): Partial<SchemeDraft> => ({
        indicators: [weight, 100 - weight].map((each, j) => ({ name: `x${j + 1}`, weight: each })),
      });
      const before = evaluated(then, weighing(a));
      const now = evaluated(since, weighing(b));
      const revised = evaluated(corrected, weighing(a)).table;
      for (const split of splitsOf({ before, now, revised })) {
        const sum = factors(split).reduce((total, places) => total + places, 0);
        expect(sum).toBeCloseTo(split!.change, 12);
        expect(split!.change).toBe(split!.before - split!.now);
        if (a === b) expect(split!.scheme).toBe(0);
      }
      for (const split of splitsOf({ before, now })) expect(split!.revised).toBe(0);
      for (const split of splitsOf({ before, now: evaluated(then, weighing(b)) }))
        expect(factors(split)).toEqual([0, 0, split!.change, 0]);
    }),
    { numRuns: 40 },
  );
});
