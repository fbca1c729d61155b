import * as fc from 'fast-check';
import { checkScheme, makeTable, type SchemeDraft } from '../../src/engine';
import { table, tableOf } from './examples';

const codesOf = (draft: SchemeDraft, of = table(2)) => {
  const result = checkScheme(draft, of);
  return result.ok ? [] : result.problems.map(({ code, place }) => `${code} @ ${place.scheme}`);
};

describe('the gate of a table', () => {
  it('says all that is wrong at once, each with its place', () => {
    const result = makeTable({
      period: '2021',
      units: ['甲', '甲', ' '],
      indicators: ['税收', '税收', ''],
      columns: [
        [1, 2, Infinity],
        [1, 2, 3],
        [1, 2, 3],
      ],
      outerRanks: [0, 1, 2],
    });
    expect(result.ok ? [] : result.problems.map(({ code, place }) => [code, place])).toEqual([
      ['unit-duplicate', { period: '2021', unit: '甲' }],
      ['unit-unnamed', { period: '2021' }],
      ['indicator-duplicate', { period: '2021', indicator: '税收' }],
      ['indicator-unnamed', { period: '2021' }],
      ['number-invalid', { period: '2021', unit: ' ', indicator: '税收' }],
      ['rank-invalid', { period: '2021', unit: '甲' }],
    ]);
  });

  it('refuses a table without units and without columns', () => {
    const result = makeTable({ units: [], indicators: [], columns: [] });
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      'table-empty',
      'table-no-columns',
    ]);
  });

  it('takes columns of doubles as they are, without a copy', () => {
    const column = Float64Array.of(1, 2);
    expect(tableOf({ units: ['甲', '乙'], indicators: ['x'], columns: [column] }).columns[0]).toBe(column);
  });

  it('throws at a programmer who gives columns of another length', () => {
    expect(() => makeTable({ units: ['甲'], indicators: ['x'], columns: [[1, 2]] })).toThrow(RangeError);
  });
});

describe('the gate of a scheme', () => {
  it('fills in every default', () => {
    const result = checkScheme({ indicators: [{ name: 'x1' }, { name: 'x2' }] }, table(2));
    expect(result.ok && result.value).toMatchObject({
      indicators: [
        {
          name: 'x1',
          direction: 'high',
          normalise: { method: 'minmax', to: [0, 100] },
          missing: { rule: 'refuse' },
        },
        { name: 'x2' },
      ],
      weights: { method: 'given', unit: 'percentOfParent' },
      aggregate: { method: 'arithmetic' },
      rank: { decimals: 2, ties: 'min', keys: [], groupBy: null },
      population: null,
    });
  });

  it.each([99, 100.5])('refuses weights that sum to %p', (sum) => {
    const result = checkScheme(
      {
        indicators: [
          { name: 'x1', weight: sum - 40 },
          { name: 'x2', weight: 40 },
        ],
      },
      table(2),
    );
    expect(result.ok ? [] : result.problems).toEqual([
      {
        code: 'weight-sum',
        place: { scheme: 'indicators/0/weight', indicator: 'x1' },
        facts: { parent: '', sum, expected: 100 },
      },
    ]);
  });

  it('accepts thirds, which sum to 100 but for computing noise', () => {
    const third = { weight: 100 / 3 };
    const indicators = ['x1', 'x2', 'x3'].map((name) => ({ name, ...third }));
    expect(codesOf({ indicators }, table(3))).toEqual([]);
  });

  it('wants a weight for all parts of a parent or for none', () => {
    expect(codesOf({ indicators: [{ name: 'x1', weight: 100 }, { name: 'x2' }] })).toEqual([
      'weight-missing @ indicators/1/weight',
    ]);
  });

  it('sums percents at each parent, and points of the total over all', () => {
    const indicators = [
      { name: 'x1', path: ['A'], weight: 60 },
      { name: 'x2', path: ['A'], weight: 20 },
      { name: 'x3', path: ['B'], weight: 20 },
    ];
    expect(codesOf({ indicators, weights: { method: 'given', unit: 'pointsOfTotal' } }, table(3))).toEqual(
      [],
    );
    expect(codesOf({ indicators }, table(3))).toEqual([
      'weight-sum @ indicators/0/weight',
      'weight-sum @ indicators/2/weight',
    ]);
    const dimensions = [
      { name: 'A', weight: 70 },
      { name: 'B', weight: 30 },
    ];
    expect(
      codesOf({ indicators, dimensions, weights: { method: 'given', unit: 'pointsOfTotal' } }, table(3)),
    ).toEqual(['weight-sum @ indicators/0/weight', 'weight-sum @ indicators/2/weight']);
  });

  it('names every word and number that it does not know, in one answer', () => {
    const draft = {
      indicators: [
        { name: 'x1', direction: 'up', normalise: { method: 'minmax', to: [100, 0], from: 3 } },
        { name: 'x1', normalise: { method: 'ratioTo' }, missing: { rule: 'value' } },
        { name: 'x9', notAssessed: ['丙'], normalise: { method: 'magic' } },
      ],
      dimensions: [{ name: 'D' }],
      rank: { decimals: 1.5, ties: 'best', keys: ['y'], groupBy: '组' },
      population: 0,
      weights: { method: 'given', unit: 'shares' },
      aggregate: { method: 'sum' },
      switches: { plus: 'and' },
    } as unknown as SchemeDraft;
    expect(codesOf(draft).sort()).toEqual(
      [
        'parameter-missing @ indicators/1/normalise/benchmark',
        'parameter-unknown @ indicators/0/normalise/from',
        'scheme-duplicate @ indicators/1/name',
        'scheme-number @ indicators/0/normalise/to',
        'scheme-number @ indicators/1/missing/value',
        'scheme-number @ population',
        'scheme-number @ rank/decimals',
        'scheme-unknown-column @ rank/groupBy',
        'scheme-unknown-dimension @ dimensions/0/name',
        'scheme-unknown-indicator @ indicators/2/name',
        'scheme-unknown-indicator @ rank/keys/0',
        'scheme-unknown-switch @ switches/plus',
        'scheme-unknown-unit @ indicators/2/notAssessed',
        'scheme-word @ aggregate/method',
        'scheme-word @ indicators/0/direction',
        'scheme-word @ indicators/2/normalise/method',
        'scheme-word @ rank/ties',
        'scheme-word @ weights/unit',
      ].sort(),
    );
  });

  it('refuses a dimension that stands in two places', () => {
    const indicators = [
      { name: 'x1', path: ['A', 'C'] },
      { name: 'x2', path: ['B', 'C'] },
    ];
    expect(codesOf({ indicators })).toEqual(['dimension-in-two-places @ indicators/1/path']);
  });

  it('refuses ratios towards a target, which has no best above zero', () => {
    const indicators = [
      { name: 'x1', direction: { near: 3 }, normalise: { method: 'ratioToBest' } },
    ] as const;
    expect(codesOf({ indicators }, table(1))).toEqual(['direction-unsuited @ indicators/0/direction']);
  });

  it('notes an indicator of the table that it does not use', () => {
    const result = checkScheme({ indicators: [{ name: 'x2' }] }, table(2));
    expect(result.ok && result.notes).toEqual([
      { code: 'indicator-unused', place: { indicator: 'x1' }, facts: { indicator: 'x1' } },
    ]);
  });

  it('finds an indicator by an alias', () => {
    expect(codesOf({ indicators: [{ name: '税收', aliases: ['x1'] }] }, table(1))).toEqual([]);
    // Widths of letters and stray spaces do not tell names apart.
    expect(codesOf({ indicators: [{ name: 'ｘ 1' }] }, table(1))).toEqual([]);
  });
});

describe('the gate of rules', () => {
  const indicators = [{ name: 'x1' }];
  const give = [{ text: '通报' }];

  it('refuses labels that no rule gives, switches that nobody set, and counts that count nothing', () => {
    const draft: SchemeDraft = {
      indicators,
      rules: [
        { id: 'a', when: { kind: 'label', label: '红牌' }, give },
        { id: 'a', when: { kind: 'joined', by: 'plus', of: [{ kind: 'rise', atLeast: 0 }] }, give },
        {
          id: 'b',
          when: {
            kind: 'every',
            of: [
              { kind: 'flag', column: '否决' },
              { kind: 'tier', is: '一等' },
            ],
          },
          give,
        },
        { id: 'c', when: { kind: 'rank', atMost: 3, scope: 'group' }, give },
      ],
    };
    expect(codesOf(draft, table(1))).toEqual([
      'scheme-duplicate @ rules/1/id',
      'scheme-unknown-label @ rules/0/when/label',
      'switch-missing @ rules/1/when/by',
      'scheme-number @ rules/1/when/of/0/atLeast',
      'scheme-unknown-column @ rules/2/when/of/0/column',
      'scheme-unknown-tier @ rules/2/when/of/1/is',
      'scheme-unknown-column @ rank/groupBy',
    ]);
  });

  it('refuses rules that wait for one another', () => {
    const draft: SchemeDraft = {
      indicators,
      rules: [
        { id: 'a', when: { kind: 'label', label: '黄牌' }, give: [{ label: '橙牌' }] },
        { id: 'b', when: { kind: 'label', label: '橙牌' }, give: [{ label: '黄牌' }] },
      ],
    };
    const result = checkScheme(draft, table(1));
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'rule-cycle', place: { scheme: 'rules/0' }, facts: { rules: 'a, b' } },
    ]);
  });

  it('never throws, whatever numbers a draft holds', () => {
    const number = fc.double();
    fc.assert(
      fc.property(number, number, number, (weight, atLeast, decimals) => {
        const draft: SchemeDraft = {
          indicators: [{ name: 'x1', weight, direction: { near: atLeast } }],
          rank: { decimals },
          rules: [{ id: 'a', when: { kind: 'score', atLeast }, give: [{ amount: weight }] }],
        };
        expect(typeof checkScheme(draft, table(1)).ok).toBe('boolean');
      }),
    );
  });
});
