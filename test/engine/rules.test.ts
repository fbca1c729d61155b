import type { Condition, Evaluation, PastPeriod, SchemeDraft, TiersDraft } from '../../src/engine';
import { evaluate } from '../../src/engine';
import { schemeOf, tableOf } from './examples';

const units = ['甲', '乙', '丙', '丁', '戊'];
const table = tableOf({
  period: '2021',
  units,
  indicators: ['分'],
  columns: [[90, 80, 80, 70, 60]],
  outerRanks: [3, 20, 55, 100, 140],
  texts: new Map([
    ['区', ['东', '东', '西', '西', '西']],
    ['否决', ['', '是', '', '', '0']],
  ]),
});
const thirds: TiersDraft = {
  by: 'quota',
  list: [{ name: '一等', quota: 1 }, { name: '二等', quota: 2 }, { name: '三等' }],
};

function judged(
  when: Condition,
  scheme: Partial<SchemeDraft> = {},
  past: readonly PastPeriod[] = [],
  of = table,
): Evaluation {
  const draft: SchemeDraft = {
    indicators: [{ name: '分', normalise: { method: 'asis' } }],
    rank: { groupBy: '区' },
    tiers: thirds,
    rules: [{ id: 'r', when, give: [{ label: 'L' }] }],
    ...scheme,
  };
  const result = evaluate(of, schemeOf(draft, of), past);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

/** y, n or ? for each unit. */
const verdicts = ({ outcomes }: Evaluation) =>
  outcomes.map((each) => (each[0] === undefined ? 'n' : each[0].verdict === 'yes' ? 'y' : '?')).join('');

const year = (
  period: string,
  ranks: readonly number[],
  labels: readonly (readonly string[] | null)[] = units.map(() => []),
): PastPeriod => ({
  period,
  units,
  ranks: Float64Array.from(ranks),
  outerRanks: Float64Array.from(ranks),
  labels,
});

describe('conditions on one period', () => {
  it.each([
    // Ranks 1 2 2 4 5.
    [{ kind: 'rank', atMost: 2 }, 'yyynn'],
    [{ kind: 'rankAtLeast', atLeast: 4 }, 'nnnyy'],
    [{ kind: 'rankFromLast', atMost: 2 }, 'nnnyy'],
    // The cut falls into a tie: all who are equal are in.
    [{ kind: 'rankFromLast', atMost: 3 }, 'nyyyy'],
    [{ kind: 'rank', atMost: 1, scope: 'group' }, 'ynynn'],
    [{ kind: 'rankFromLast', atMost: 1, scope: 'group' }, 'nynny'],
    [{ kind: 'rank', atMost: 55, scope: 'outer' }, 'yyynn'],
    // Rank 100 and after includes 100.
    [{ kind: 'rankAtLeast', atLeast: 100, scope: 'outer' }, 'nnnyy'],
    // floor(0.4 · 5) = 2
    [{ kind: 'share', top: 0.4 }, 'yyynn'],
    [{ kind: 'share', bottom: 0.2 }, 'nnnny'],
    [{ kind: 'score', atLeast: 80 }, 'yyynn'],
    [{ kind: 'score', atLeast: 65, below: 80 }, 'nnnyn'],
    [{ kind: 'indicator', name: '分', below: 70 }, 'nnnny'],
    [{ kind: 'tier', is: '二等' }, 'nyynn'],
    [{ kind: 'flag', column: '否决' }, 'nynnn'],
    [{ kind: 'not', of: { kind: 'flag', column: '否决' } }, 'ynyyy'],
    [
      {
        kind: 'every',
        of: [
          { kind: 'rank', atMost: 2 },
          { kind: 'not', of: { kind: 'flag', column: '否决' } },
        ],
      },
      'ynynn',
    ],
    [
      {
        kind: 'some',
        of: [
          { kind: 'rank', atMost: 1 },
          { kind: 'rankFromLast', atMost: 1 },
        ],
      },
      'ynnny',
    ],
  ] as const)('%j holds for %s', (when, expected) => {
    expect(verdicts(judged(when))).toBe(expected);
  });

  it('last ten and rank 150 and after are different things', () => {
    const last = { kind: 'rankFromLast', atMost: 21, scope: 'outer' } as const;
    expect(verdicts(judged(last, { population: 160 }))).toBe('nnnny');
    expect(verdicts(judged(last, { population: 161 }))).toBe('nnnnn');
    expect(verdicts(judged({ kind: 'rankAtLeast', atLeast: 140, scope: 'outer' }))).toBe('nnnny');
  });

  it('the share of an outer ranking of unknown size is open only where it could matter', () => {
    // At least 140: the first fifth reaches 28 at least; who is beyond stays open.
    expect(verdicts(judged({ kind: 'share', top: 0.2, scope: 'outer' }))).toBe('yy???');
    expect(verdicts(judged({ kind: 'share', bottom: 0.2, scope: 'outer' }))).toBe('nnnn?');
    expect(verdicts(judged({ kind: 'share', top: 0.2, scope: 'outer' }, { population: 160 }))).toBe('yynnn');
  });

  it('a switch says how conditions are joined', () => {
    const when: Condition = {
      kind: 'joined',
      by: 'plus',
      of: [
        { kind: 'rank', atMost: 2 },
        { kind: 'flag', column: '否决' },
      ],
    };
    expect(verdicts(judged(when, { switches: { plus: 'and' } }))).toBe('nynnn');
    expect(verdicts(judged(when, { switches: { plus: 'any' } }))).toBe('yyynn');
  });
});

describe('conditions over several periods', () => {
  const risen = { kind: 'rise', atLeast: 1, running: 2, scope: 'outer' } as const;

  it('a rise counts places up, a fall places down', () => {
    const past = [year('2020', [13, 15, 55, 130, NaN])];
    expect(verdicts(judged({ kind: 'rise', atLeast: 10, scope: 'outer' }, {}, past))).toBe('ynny?');
    expect(verdicts(judged({ kind: 'fall', atLeast: 5, scope: 'outer' }, {}, past))).toBe('nynn?');
  });

  it('rising two periods running is open where the first of them is not known, and denied where the last was none', () => {
    expect(verdicts(judged(risen, {}, [year('2020', [13, 15, 55, 130, 150])]))).toBe('?nn??');
    const past = [year('2019', [20, 15, 60, 120, 160]), year('2020', [13, 15, 55, 130, 150])];
    expect(verdicts(judged(risen, {}, past))).toBe('ynnny');
  });

  it('a label held in two of three years is open while the third could decide', () => {
    const times = { kind: 'times', label: 'L', times: 2, years: 3 } as const;
    const draft: Partial<SchemeDraft> = {
      rules: [
        { id: 'a', when: { kind: 'rankFromLast', atMost: 1 }, give: [{ label: 'L' }] },
        { id: 'b', when: times, give: [{ label: '降级备选' }] },
      ],
    };
    const second = ({ outcomes }: Evaluation) =>
      outcomes[4]!.find(({ label }) => label === '降级备选')?.verdict ?? 'no';
    const held = [[], [], [], [], ['L']];
    expect(second(judged(times, draft, [year('2020', [1, 2, 3, 4, 5], held)]))).toBe('yes');
    expect(second(judged(times, draft, [year('2020', [1, 2, 3, 4, 5])]))).toBe('unknown');
    expect(second(judged(times, draft, [year('2019', [1, 2, 3, 4, 5]), year('2020', [1, 2, 3, 4, 5])]))).toBe(
      'no',
    );
    expect(
      second(
        judged(times, draft, [
          year('2019', [1, 2, 3, 4, 5], held),
          year(
            '2020',
            [1, 2, 3, 4, 5],
            units.map(() => null),
          ),
        ]),
      ),
    ).toBe('yes');
  });

  it('a streak is open where a label stayed open the year before', () => {
    const draft: Partial<SchemeDraft> = {
      rules: [
        { id: 'a', when: { kind: 'rankFromLast', atMost: 1 }, give: [{ label: 'L' }] },
        { id: 'b', when: { kind: 'streak', label: 'L', years: 2 }, give: [{ label: 'M' }] },
      ],
    };
    const open: PastPeriod = { ...year('2020', [1, 2, 3, 4, 5]), openLabels: [[], [], [], [], ['L']] };
    const { outcomes, streaks } = judged({ kind: 'rank', atMost: 1 }, draft, [open]);
    expect(outcomes[4]!.map(({ label, verdict }) => `${label} ${verdict}`)).toEqual(['L yes', 'M unknown']);
    expect(Array.from(streaks)).toEqual([0, 0, 0, 0, 1]);
  });

  it('units are matched by name', () => {
    const turned: PastPeriod = { ...year('2020', [140, 100, 55, 20, 13]), units: [...units].reverse() };
    expect(Array.from(judged(risen, {}, [turned]).previousRanks)).toEqual([13, 20, 55, 100, 140]);
  });
});

describe('rules of a group', () => {
  const rank = (atMost: number): Condition => ({ kind: 'rank', atMost });
  const group = (match: 'first' | 'all'): SchemeDraft['rules'] => [
    { id: 'a', group: 'g', match, when: rank(1), give: [{ label: 'A', amount: 30 }] },
    { id: 'b', group: 'g', match, when: rank(2), give: [{ label: 'B', amount: 10 }] },
  ];
  const labels = ({ outcomes }: Evaluation) =>
    outcomes.map((each) => each.map(({ label }) => label).join('')).join(' ');

  it('stop at the first that holds, or give all', () => {
    expect(labels(judged(rank(1), { rules: group('first') }))).toBe('A B B  ');
    expect(labels(judged(rank(1), { rules: group('all') }))).toBe('AB B B  ');
  });

  it('are judged after the rules whose labels they ask about, wherever these stand', () => {
    const rules: SchemeDraft['rules'] = [
      { id: 'late', when: { kind: 'label', label: 'A' }, give: [{ label: 'Z' }] },
      { id: 'early', when: rank(1), give: [{ label: 'A' }] },
    ];
    expect(labels(judged(rank(1), { rules }))).toBe('ZA    ');
  });

  it('a reward and a penalty of one unit are flagged for a decision by hand', () => {
    const rules: SchemeDraft['rules'] = [
      { id: 'r', kind: 'reward', when: rank(2), give: [{ amount: 10 }] },
      { id: 'p', kind: 'penalty', when: { kind: 'flag', column: '否决' }, give: [{ label: '黄牌' }] },
    ];
    expect(judged(rank(1), { rules }).conflicts).toEqual([false, true, false, false, false]);
  });
});
