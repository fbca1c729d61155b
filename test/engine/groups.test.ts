import fc from 'fast-check';
import { evaluate, evaluateInOrder, type Evaluation, type SchemeDraft } from '../../src/engine';
import { schemeOf, tableOf } from './examples';

const units = ['甲', '乙', '丙', '丁', '戊'];
const tableIn = (period: string, scores: readonly number[], groups: readonly string[], names = units) =>
  tableOf({
    period,
    units: names,
    indicators: ['分'],
    columns: [scores],
    texts: new Map([['区', groups]]),
  });

function inOrder(
  tables: readonly ReturnType<typeof tableIn>[],
  scheme: Partial<SchemeDraft> = {},
): Evaluation {
  const draft: SchemeDraft = {
    indicators: [{ name: '分', normalise: { method: 'asis' } }],
    rank: { groupBy: '区' },
    ...scheme,
  };
  const result = evaluateInOrder(tables, schemeOf(draft, tables[0]!), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value.at(-1)!;
}

const given = ({ outcomes }: Evaluation) =>
  outcomes.map((each) => (each[0] === undefined ? 'n' : each[0].verdict === 'yes' ? 'y' : '?')).join('');
const moved = (kind: 'rise' | 'fall', atLeast = 1): Partial<SchemeDraft> => ({
  rules: [{ id: 'r', when: { kind, atLeast, scope: 'group' }, give: [{ label: 'L' }] }],
});

const east = ['东', '东', '西', '西', '西'];

describe('ranks within groups', () => {
  it('a rise within a group counts the places of that group', () => {
    // 2020: 东 甲1 乙2 · 西 丙1 丁2 戊3. 2021: 东 乙1 甲2 · 西 戊1 丙2 丁3; overall 戊 rises by four, in its group by two.
    const tables = [tableIn('2020', [90, 80, 70, 60, 50], east), tableIn('2021', [80, 90, 70, 60, 95], east)];
    expect(given(inOrder(tables, moved('rise')))).toBe('nynny');
    expect(given(inOrder(tables, moved('rise', 2)))).toBe('nnnny');
    expect(given(inOrder(tables, moved('rise', 3)))).toBe('nnnnn');
    expect(given(inOrder(tables, moved('fall')))).toBe('ynyyn');
  });

  it('a unit that has changed its group is not compared with its rank in the other one', () => {
    const tables = [
      tableIn('2020', [90, 80, 70, 60, 50], ['东', '东', '西', '西', '东']),
      tableIn('2021', [80, 90, 70, 60, 95], east),
    ];
    // 乙 from second to first of 东; 戊 was third of 东 and is first of 西.
    expect(given(inOrder(tables, moved('rise')))).toBe('nynn?');
  });

  it.each(['', ' ', '—', '/', '未分组'])(
    'a unit whose group reads “%s” is ranked overall, in no group',
    (blank) => {
      const groups = ['东', blank, '西', blank, '西'];
      const { ranks, groupRanks, notes } = inOrder([tableIn('2021', [90, 80, 70, 60, 50], groups)]);
      expect(Array.from(ranks)).toEqual([1, 2, 3, 4, 5]);
      expect(Array.from(groupRanks!)).toEqual([1, NaN, 1, NaN, 2]);
      expect(notes).toContainEqual({
        code: 'units-ungrouped',
        place: { period: '2021', unit: '乙' },
        facts: { units: '乙、丁', count: 2 },
      });
    },
  );

  it('a unit without a group has no place, tier or quota of a group', () => {
    const groups = ['东', '', '西', '', '西'];
    const tables = [tableIn('2021', [90, 80, 70, 60, 50], groups)];
    const first = { kind: 'rank', atMost: 1, scope: 'group' } as const;
    expect(given(inOrder(tables, { rules: [{ id: 'r', when: first, give: [{ label: 'L' }] }] }))).toBe(
      'ynynn',
    );
    const all = { kind: 'rankAtLeast', atLeast: 1 } as const;
    const quota = { count: 1, within: 'group' } as const;
    expect(given(inOrder(tables, { rules: [{ id: 'r', when: all, quota, give: [{ label: 'L' }] }] }))).toBe(
      'ynynn',
    );
    const { tiers } = inOrder(tables, {
      tiers: { by: 'quota', within: 'group', list: [{ name: '优', quota: 1 }, { name: '良' }] },
    });
    expect(tiers).toEqual(['优', null, '优', null, '良']);
  });

  it('units assessed without a rank take no place overall or in their group', () => {
    const table = tableOf({
      units,
      indicators: ['分'],
      columns: [[90, 80, 70, 60, 50]],
      texts: new Map([
        ['区', east],
        ['不排名', ['是', '', '是', '', '']],
      ]),
    });
    const draft: SchemeDraft = {
      indicators: [{ name: '分', normalise: { method: 'asis' } }],
      rank: { groupBy: '区', exempt: '不排名' },
    };
    const result = evaluate(table, schemeOf(draft, table), []);
    if (!result.ok) throw new RangeError('refused');
    expect(Array.from(result.value.totals)).toEqual([90, 80, 70, 60, 50]);
    expect(Array.from(result.value.ranks)).toEqual([NaN, 1, NaN, 2, 3]);
    expect(Array.from(result.value.groupRanks!)).toEqual([NaN, 1, NaN, 1, 2]);
  });

  it('where all are of one group, a rise within it is a rise overall', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(scores, scores, fc.integer({ min: 1, max: 4 }), (before, now, atLeast) => {
        const one = units.map(() => '东');
        const tables = [tableIn('2020', before, one), tableIn('2021', now, one)];
        const overall = { kind: 'rise', atLeast, scope: 'overall' } as const;
        expect(given(inOrder(tables, moved('rise', atLeast)))).toBe(
          given(inOrder(tables, { rules: [{ id: 'r', when: overall, give: [{ label: 'L' }] }] })),
        );
      }),
    );
  });
});

it('an indicator that a unit is not assessed by leaves its weight to the others, and that is said', () => {
  const table = tableOf({
    units: ['甲', '乙', '丙'],
    indicators: ['税收', '投资'],
    columns: [
      [80, 40, 60],
      [50, 0, 100],
    ],
  });
  const draft: SchemeDraft = {
    indicators: [
      { name: '税收', weight: 60, normalise: { method: 'asis' } },
      { name: '投资', weight: 40, normalise: { method: 'asis' }, notAssessed: ['甲', '乙'] },
    ],
  };
  const result = evaluate(table, schemeOf(draft, table), []);
  if (!result.ok) throw new RangeError('refused');
  // 甲 and 乙 by 税收 alone; 丙 0.6 · 60 + 0.4 · 100.
  expect(Array.from(result.value.totals)).toEqual([80, 40, 76]);
  expect(result.value.notes).toContainEqual({
    code: 'units-reweighted',
    place: { unit: '甲' },
    facts: { units: '甲、乙', indicators: '投资' },
  });
});
