import {
  checkScheme,
  evaluateInOrder,
  type SchemeDraft,
  type TableDraft,
  type TallyDraft,
} from '../../src/engine';
import { tableOf } from './examples';

const draft: TableDraft = {
  units: ['甲', '乙', '丙', '丁', '戊'],
  indicators: ['营业收入'],
  columns: [[620, 130, 95, NaN, 100]],
  outerRanks: null,
  texts: new Map([['市', ['东市', '东市', '西市', '西市', '']]]),
};

function tallied(tallies: readonly TallyDraft[], more: Partial<SchemeDraft> = {}) {
  const table = tableOf(draft);
  const indicators = [
    { name: '营业收入', normalise: { method: 'asis' as const }, missing: { rule: 'drop' as const } },
  ];
  const scheme = checkScheme({ indicators, tallies, ...more }, table);
  if (!scheme.ok) throw new Error(JSON.stringify(scheme.problems));
  const run = evaluateInOrder([table], scheme.value, []);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value[0]!.tallies.map(({ groups }) =>
    groups.map(({ group, count, open, met }) => [group, count, open, met]),
  );
}

const above = (bound: number) => ({ kind: 'indicator' as const, name: '营业收入', above: bound });

describe('a tally', () => {
  it.each([
    // 620 and 130 are above 100, 100 is not, one is not reported
    ['says how many, and how many are open', {}, [['', 2, 1, null]]],
    ['is certain where enough are', { atLeast: 2 }, [['', 2, 1, 'yes']]],
    ['is open where those not known decide', { atLeast: 3 }, [['', 2, 1, 'unknown']]],
    ['is short where even they are too few', { atLeast: 4 }, [['', 2, 1, 'no']]],
    ['is open where they could be too many', { atMost: 2 }, [['', 2, 1, 'unknown']]],
    ['is within its range', { atLeast: 1, atMost: 3 }, [['', 2, 1, 'yes']]],
    ['is beyond its range', { atLeast: 1, atMost: 1 }, [['', 2, 1, 'no']]],
    [
      'is taken for each value of a column',
      { within: '市', atLeast: 1 },
      [
        ['东市', 2, 0, 'yes'],
        ['西市', 0, 1, 'unknown'],
        ['', 0, 0, 'no'],
      ],
    ],
  ])('%s', (_, asked, expected) => {
    expect(tallied([{ name: '百亿', when: above(100), ...asked }])).toEqual([expected]);
  });

  it('may count labels and ranks of the same assessment', () => {
    const rules = [{ id: '1', when: above(500), give: [{ label: '500亿级' }] }];
    expect(
      tallied(
        [
          { name: '标签', when: { kind: 'label', label: '500亿级' } },
          { name: '前二', when: { kind: 'rank', atMost: 2 }, within: '市' },
        ],
        { rules },
      ),
    ).toEqual([
      // 丁 has not reported what the label asks about
      [['', 1, 1, null]],
      [
        ['东市', 2, 0, null],
        ['西市', 0, 0, null],
        ['', 0, 0, null],
      ],
    ]);
  });

  it('is refused with all that is wrong', () => {
    const wrong = checkScheme(
      {
        indicators: [{ name: '营业收入' }],
        tallies: [
          { name: '甲', when: above(1), within: '县', atLeast: 3, atMost: 2 },
          { name: '甲', when: { kind: 'label', label: '无' } },
        ],
      },
      tableOf(draft),
    );
    expect(wrong.ok ? [] : wrong.problems.map(({ code, place }) => [code, place.scheme])).toEqual([
      ['scheme-duplicate', 'tallies/1/name'],
      ['scheme-unknown-column', 'tallies/0/within'],
      ['scheme-number', 'tallies/0/atMost'],
      ['scheme-unknown-label', 'tallies/1/when/label'],
    ]);
  });
});
