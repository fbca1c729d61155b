import type { Condition, SchemeDraft } from '../../../src/engine';
import { problemsOf } from './judge';

const columns = { 分: [90, 80, 70], 备注: ['', '是', ''] };
const base: SchemeDraft = { indicators: [{ name: '分' }] };
const when = (condition: Condition): Partial<SchemeDraft> => ({
  rules: [{ id: 'r', when: condition, give: [{ label: 'L' }] }],
});
const item = (held: object): object => ({
  ...base,
  adjustments: [{ name: '项', kind: 'bonus', ...held }],
});

describe('a scheme that cannot be carried out is refused, each mistake at its place', () => {
  it.each<readonly [string, object, readonly string[]]>([
    [
      'a label that no rule gives',
      when({ kind: 'streak', label: '红牌', years: 2 }),
      ['scheme-unknown-label @ rules/0/when/label'],
    ],
    [
      'rules that wait for one another',
      {
        rules: [
          { id: 'a', when: { kind: 'label', label: 'B' }, give: [{ label: 'A' }] },
          { id: 'b', when: { kind: 'label', label: 'A' }, give: [{ label: 'B' }] },
        ],
      },
      ['rule-cycle @ rules/0'],
    ],
    [
      'a cap of tiers that asks for the tier it caps',
      {
        tiers: { by: 'threshold', list: [{ name: '一等', atLeast: 80 }, { name: '二等' }] },
        rules: [{ id: 'a', when: { kind: 'tier', is: '一等' }, give: [{ tierCap: '二等' }] }],
      },
      ['rule-cycle @ rules/0'],
    ],
    [
      'tiers in the wrong order',
      {
        tiers: {
          by: 'threshold',
          list: [{ name: '一等', atLeast: 60 }, { name: '二等', atLeast: 80 }, { name: '三等' }],
        },
      },
      ['tier-order @ tiers/list/1/atLeast'],
    ],
    [
      'a cap at a tier that there is not',
      { rules: [{ id: 'a', when: { kind: 'rank', atMost: 1 }, give: [{ tierCap: '特等' }] }] },
      ['scheme-unknown-tier @ rules/0/give/0/tierCap'],
    ],
    [
      'a rule that gives nothing',
      { rules: [{ id: 'a', when: { kind: 'rank', atMost: 1 }, give: [{}] }] },
      ['rule-gives-nothing @ rules/0/give'],
    ],
    ['a list of no conditions', when({ kind: 'every', of: [] }), ['condition-empty @ rules/0/when/of']],
    ['a threshold without a number', when({ kind: 'score' }), ['scheme-number @ rules/0/when']],
    [
      'two bounds at one side',
      when({ kind: 'score', atLeast: 60, above: 60 }),
      ['scheme-number @ rules/0/when/above'],
    ],
    [
      'bounds that nothing lies between',
      when({ kind: 'score', atLeast: 80, below: 60 }),
      ['scheme-number @ rules/0/when/below'],
    ],
    [
      'three times in two years',
      when({ kind: 'times', label: 'L', times: 3, years: 2 }),
      ['scheme-number @ rules/0/when/times', 'rule-cycle @ rules/0'],
    ],
    [
      'ties at a cut of a ranking that is read',
      when({ kind: 'rank', atMost: 3, scope: 'outer', ties: 'none' }),
      ['condition-unsuited @ rules/0/when/ties'],
    ],
    [
      'a rise within a group, where there are none',
      when({ kind: 'rise', atLeast: 1, scope: 'group' }),
      ['scheme-unknown-column @ rank/groupBy'],
    ],
    [
      'a ranking by what the scheme has not got',
      when({ kind: 'rank', atMost: 1, of: '税收' }),
      ['scheme-unknown-indicator @ rules/0/when/of'],
    ],
    [
      'a target column that is not there',
      when({ kind: 'completion', name: '分', column: '目标', atLeast: 1 }),
      ['scheme-unknown-column @ rules/0/when/column'],
    ],
    [
      'a quota of none, by a word unknown',
      {
        rules: [
          {
            id: 'a',
            when: { kind: 'rank', atMost: 1 },
            give: [{ label: 'L' }],
            quota: { count: 0, by: 'luck', ties: 'some' },
          },
        ],
      },
      [
        'scheme-number @ rules/0/quota/count',
        'scheme-word @ rules/0/quota/by',
        'scheme-word @ rules/0/quota/ties',
      ],
    ],
    [
      'two labels of one name',
      { labels: [{ name: 'L' }, { name: 'L' }] },
      ['scheme-duplicate @ labels/1/name'],
    ],
    ['an item upon nobody', item({}), ['adjustment-column-or-condition @ adjustments/0/column']],
    [
      'an item with two ways to fall',
      item({ column: '备注', when: { kind: 'flag', column: '备注' }, points: 1 }),
      ['adjustment-column-or-condition @ adjustments/0/column'],
    ],
    [
      'an item by condition that says no points',
      item({ when: { kind: 'flag', column: '备注' } }),
      ['adjustment-points-missing @ adjustments/0/points'],
    ],
    [
      'a bonus that waits for the ranking that it changes',
      item({ when: { kind: 'rank', atMost: 1 }, points: 1 }),
      ['condition-too-late @ adjustments/0/when'],
    ],
    [
      'points by outer ranks of a table without them',
      { sources: [{ name: '省', weight: 100, column: '', as: 'outerRank' }] },
      ['outer-ranks-missing @ sources/0/as'],
    ],
    [
      'points of the total that do not reach the full marks',
      {
        indicators: [{ name: '分', weight: 100 }],
        weights: { method: 'given', unit: 'pointsOfTotal', total: 1000 },
      },
      ['weight-sum @ indicators/0/weight'],
    ],
    ['no full marks', { weights: { method: 'given', total: 0 } }, ['scheme-number @ weights/total']],
    [
      'units without a rank by a column that is not there',
      { rank: { exempt: '度假区' } },
      ['scheme-unknown-column @ rank/exempt'],
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsOf({ ...base, ...change }, columns)).toEqual(expected);
  });
});
