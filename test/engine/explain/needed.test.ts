import fc from 'fast-check';
import {
  checkScheme,
  evaluate,
  type Evaluation,
  type SchemeDraft,
  type TableDraft,
} from '../../../src/engine';
import {
  cheapestOf,
  neededOf,
  neededRank,
  type Change,
  type Goal,
  type Need,
} from '../../../src/engine/explain';
import { schemeOf, tableOf } from '../examples';

function evaluated(table: TableDraft, scheme: SchemeDraft): Evaluation {
  const own = tableOf(table);
  const result = evaluate(own, schemeOf(scheme, own), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

const change = ({ answer }: Need): Change => {
  if (answer.kind === 'none') throw new RangeError(answer.why);
  return answer;
};
const why = ({ answer }: Need): string => (answer.kind === 'none' ? answer.why : 'change');

const three: TableDraft = {
  units: ['甲', '乙', '丙'],
  indicators: ['税收', '专利'],
  columns: [
    [100, 50, 0],
    [0, 60, 100],
  ],
};
const halves: SchemeDraft = {
  indicators: [
    { name: '税收', weight: 50 },
    { name: '专利', weight: 50 },
  ],
};

describe('worked by hand', () => {
  // Points are the values: 甲 (100 + 0)/2 = 50, 乙 (50 + 60)/2 = 55, 丙 (0 + 100)/2 = 50.
  const evaluation = evaluated(three, halves);

  it('a value that is the least moves the others: they lose what it gains', () => {
    // 甲 stays last in patents up to 60: it has 50, and 乙 (50 + 100·(60 − x)/(100 − x))/2, which is published as 50.00
    // below 50.005: (60 − x)/(100 − x) < 0.5001, x > 9.99/0.4999. Whole patents: 20.
    const {
      least,
      value,
      change: by,
      exact,
      outside,
      rank,
    } = change(neededOf(evaluation, 0, 1, { kind: 'nextRank' }));
    expect(least).toBeCloseTo(9.99 / 0.4999, 8);
    expect([value, by, exact, outside, rank]).toEqual([20, 20, true, null, 1]);
  });

  it('beyond the best the others fall instead', () => {
    // 乙 has (5000/x + 60)/2 when 甲 has x, and must be below 50.005: x > 5000/40.01.
    const { least, value, outside } = change(neededOf(evaluation, 0, 0, { kind: 'rank', atMost: 1 }));
    expect(least).toBeCloseTo(5000 / 40.01, 9);
    expect([value, outside]).toEqual([125, 'above']);
  });

  it('the cost is in standard deviations of the column', () => {
    // 0, 60, 100: mean 160/3, squares 2844.4 + 44.4 + 2177.8 = 5066.7, sd √2533.3 = 50.33.
    expect(change(neededOf(evaluation, 0, 1, { kind: 'nextRank' })).cost).toBeCloseTo(
      9.99 / 0.4999 / Math.sqrt(7600 / 3),
      9,
    );
  });

  it.each([
    ['low', 4, 6, 4],
    [{ near: 5 }, 9, 1, 7],
    [{ between: [5, 6] as const }, 9, 1, 8],
  ] as const)('towards %j the value moves by itself', (direction, from, other, least) => {
    const evaluation = evaluated(
      {
        units: ['甲', '乙', '丙'],
        indicators: ['x'],
        columns: [[from === 4 ? 6 : from, from === 4 ? 4 : 3, other === 6 ? 9 : 20]],
      },
      { indicators: [{ name: 'x', weight: 100, direction }] },
    );
    expect(change(neededOf(evaluation, 0, 0, { kind: 'nextRank' })).least).toBeCloseTo(least, 2);
  });

  it('the next tier is a place by quota, share or the score itself', () => {
    const units = ['甲', '乙', '丙', '丁'];
    const table = { units, indicators: ['x'], columns: [[0, 40, 60, 100]] };
    const list = [
      { name: '一等', quota: 1 },
      { name: '二等', quota: 3 },
    ];
    const indicators = [{ name: 'x', weight: 100 }];
    const quota = evaluated(table, { indicators, tiers: { by: 'quota', list } });
    // With boundary by keys a tie with the first goes up.
    expect(change(neededOf(quota, 2, 0, { kind: 'nextTier' })).least).toBeCloseTo(99.995, 6);
    const strict = evaluated(table, { indicators, tiers: { by: 'quota', list, boundary: 'down' } });
    // Ahead of 丁: at x above 100, where 丁 has 100·100/x < 99.995.
    expect(change(neededOf(strict, 2, 0, { kind: 'nextTier' })).least).toBeCloseTo(10000 / 99.995, 6);
    const marks = [{ name: '一等', atLeast: 80 }, { name: '二等', atLeast: 60 }, { name: '三等' }];
    const threshold = evaluated(table, { indicators, tiers: { by: 'threshold', list: marks } });
    expect(change(neededOf(threshold, 1, 0, { kind: 'nextTier' })).least).toBeCloseTo(59.995, 6);
  });

  it('out of the card: the last two, or a value below a mark', () => {
    const evaluation = evaluated(
      { units: ['甲', '乙', '丙', '丁'], indicators: ['x'], columns: [[0, 40, 60, 100]] },
      {
        indicators: [{ name: 'x', weight: 100 }],
        rules: [
          {
            id: 'card',
            when: {
              kind: 'some',
              of: [
                { kind: 'rankFromLast', atMost: 1 },
                { kind: 'indicator', name: 'x', below: 50 },
              ],
            },
            give: [{ label: '黄牌' }],
          },
        ],
      },
    );
    const answer = change(neededOf(evaluation, 1, 0, { kind: 'label', label: '黄牌', held: false }));
    expect([answer.least, answer.value, answer.exact]).toEqual([50, 50, true]);
  });

  it('of a table of ranks the rank itself is what is needed', () => {
    const evaluation = evaluated(
      { units: ['甲', '乙'], indicators: [], columns: [], outerRanks: [106, 155] },
      {
        indicators: [],
        population: 160,
        rules: [{ id: 'r', when: { kind: 'rank', atMost: 100, scope: 'outer' }, give: [{ label: '奖励' }] }],
      },
    );
    const need = neededRank(evaluation, 0, { kind: 'label', label: '奖励', held: true });
    expect(need === null ? null : [change(need).value, change(need).change]).toEqual([100, -6]);
  });

  it('two changes are cheaper where one has all the points that it can bring', () => {
    // 甲 has 0 of both; each indicator ends at its target, so that neither alone gives the 60 of 乙.
    const anchors = { method: 'anchors', base: 0, target: 100, to: [0, 100], beyond: 'clip' } as const;
    const evaluation = evaluated(
      {
        units: ['甲', '乙'],
        indicators: ['x', 'y'],
        columns: [
          [0, 60],
          [0, 60],
        ],
      },
      {
        indicators: [
          { name: 'x', weight: 50, normalise: anchors },
          { name: 'y', weight: 50, normalise: anchors },
        ],
      },
    );
    const { each, single, pair } = cheapestOf(evaluation, 0, { kind: 'rank', atMost: 1 });
    expect([each.map(why), single]).toEqual([['beyond', 'beyond'], null]);
    // 100 + 19.99 of the other give 59.995; sd of (0, 60) is 60/√2.
    expect(pair?.cost).toBeCloseTo(119.99 / (60 / Math.sqrt(2)), 4);
  });
});

describe('where there is no answer it is said why', () => {
  const goal: Goal = { kind: 'nextRank' };
  it('already first, nothing to change', () =>
    expect(why(neededOf(evaluated(three, halves), 1, 0, goal))).toBe('first'));
  it('in the goal already', () =>
    expect(why(neededOf(evaluated(three, halves), 1, 0, { kind: 'rank', atMost: 2 }))).toBe('reached'));
  it('no weight', () => {
    const indicators = [
      { name: '税收', weight: 100 },
      { name: '专利', weight: 0 },
    ];
    expect(why(neededOf(evaluated(three, { indicators }), 1, 1, goal))).toBe('noWeight');
  });
  it('not reported, not assessed', () => {
    const gap = {
      ...three,
      columns: [
        [NaN, 50, 0],
        [0, 60, 100],
      ],
    };
    const indicators = halves.indicators.map((each) => ({
      ...each,
      missing: { rule: 'drop' as const },
      notAssessed: each.name === '专利' ? ['丙'] : [],
    }));
    const evaluation = evaluated(gap, { indicators });
    expect(why(neededOf(evaluation, 0, 0, goal))).toBe('notReported');
    expect(why(neededOf(evaluation, 2, 1, goal))).toBe('notAssessed');
  });
  it('capped', () => {
    const indicators = [
      {
        name: '税收',
        weight: 50,
        normalise: { method: 'anchors' as const, base: 0, target: 50, beyond: 'clip' },
      },
      { name: '专利', weight: 50 },
    ];
    expect(why(neededOf(evaluated(three, { indicators }), 0, 0, goal))).toBe('capped');
  });
  it('a veto that caps the tier', () => {
    const evaluation = evaluated(
      { ...three, texts: new Map([['事故', ['是', '', '']]]) },
      {
        ...halves,
        tiers: {
          by: 'quota',
          list: [
            { name: '一等', quota: 1 },
            { name: '二等', quota: 2 },
          ],
        },
        adjustments: [{ name: '安全事故', kind: 'veto', column: '事故', effect: 'capTier', tier: '二等' }],
      },
    );
    expect(why(neededOf(evaluation, 0, 1, { kind: 'nextTier' }))).toBe('vetoed');
  });
  it('all tied: any gain is enough, and one indicator of two equal units too', () => {
    const evaluation = evaluated(
      { units: ['甲', '乙'], indicators: ['x'], columns: [[5, 5]] },
      { indicators: [{ name: 'x', weight: 100 }], rank: { ties: 'max' } },
    );
    const answer = change(neededOf(evaluation, 0, 0, goal));
    expect([answer.rank, answer.least > 5, answer.least < 5.001]).toEqual([1, true, true]);
  });
});

const METHODS = [
  { method: 'minmax' },
  { method: 'minmax', to: [60, 100] },
  { method: 'zscore' },
  { method: 'ratioToBest' },
  { method: 'rank' },
  { method: 'distanceToTarget', target: 70 },
  { method: 'goalposts', low: 10, high: 80 },
  { method: 'vector' },
  { method: 'share' },
] as const;

const cases = fc
  .record({ units: fc.integer({ min: 2, max: 8 }), indicators: fc.integer({ min: 1, max: 3 }) })
  .chain(({ units, indicators }) =>
    fc.record({
      columns: fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: units, maxLength: units }), {
        minLength: indicators,
        maxLength: indicators,
      }),
      methods: fc.array(fc.constantFrom(...METHODS), { minLength: indicators, maxLength: indicators }),
      low: fc.boolean(),
      ties: fc.constantFrom(
        'min' as const,
        'max' as const,
        'dense' as const,
        'average' as const,
        'ordinal' as const,
      ),
      decimals: fc.constantFrom(null, 0, 2),
      unit: fc.nat({ max: units - 1 }),
      indicator: fc.nat({ max: indicators - 1 }),
      atMost: fc.integer({ min: 1, max: units }),
    }),
  );

describe('laws', () => {
  it('the answer reaches, and nothing nearer does, whatever is tried', () => {
    fc.assert(
      fc.property(cases, ({ columns, methods, low, ties, decimals, unit, indicator, atMost }) => {
        const names = columns.map((_, j) => `x${j}`);
        const table = tableOf({ units: columns[0]!.map((_, i) => `u${i}`), indicators: names, columns });
        const scheme = checkScheme(
          {
            indicators: names.map((name, j) => ({
              name,
              direction: low ? 'low' : 'high',
              normalise: methods[j],
            })),
            weights: { method: 'equal' },
            rank: { ties, decimals },
          },
          table,
        );
        if (!scheme.ok) return;
        const result = evaluate(table, scheme.value, []);
        if (!result.ok) return;
        const { answer, from } = neededOf(result.value, unit, indicator, { kind: 'rank', atMost });
        const reaches = (x: number): boolean => {
          const column = table.columns[indicator]!.map((old, i) => (i === unit ? x : old));
          const after = evaluate(
            { ...table, columns: table.columns.map((old, j) => (j === indicator ? column : old)) },
            scheme.value,
            [],
          );
          return after.ok && after.value.ranks[unit]! <= atMost;
        };
        const most = answer.kind === 'change' ? Math.abs(answer.least - from) * (1 - 1e-9) : 300;
        if (answer.kind === 'change')
          expect([reaches(answer.least), reaches(answer.value)]).toEqual([true, true]);
        // Where all are alike the least change is the last binary place.
        if (reaches(from) || most < 1e-9) return;
        for (let k = 1; k <= 30; k++) {
          const step = (most * k) / 30;
          expect([step, reaches(from + step), reaches(from - step)]).toEqual([step, false, false]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
