import { evaluate, type AggregateMethod, type NormaliseMethod, type SchemeDraft } from '../../src/engine';
import { schemeOf, tableOf } from './examples';
import { run } from './oracle';

const table = tableOf({
  units: ['甲', '乙', '丙'],
  indicators: ['税收', '评分', '能耗'],
  columns: [
    [1, 2, 3],
    [7, 7, 7],
    [3, 2, 4],
  ],
});

const indicators: SchemeDraft['indicators'] = [
  { name: '税收', weight: 40 },
  { name: '评分', weight: 50 },
  { name: '能耗', weight: 10, direction: 'low' },
];

describe('An indicator in which all units are alike', () => {
  it('gives full points to all unless the scheme says otherwise', () => {
    const { totals, weights } = run(table, { indicators });
    // 40·(0, 50, 100) + 50·100 + 10·(50, 100, 0), in hundredths.
    expect(Array.from(totals)).toEqual([55, 80, 90]);
    expect(Array.from(weights)).toEqual([0.4, 0.5, 0.1]);
  });

  it('is dropped and its weight shared out where the scheme says so, with a note', () => {
    const { totals, weights, normalised, raw, notes } = run(table, {
      indicators,
      screen: { constant: 'drop' },
    });
    // 80 % of (0, 50, 100) and 20 % of (50, 100, 0).
    expect(Array.from(totals)).toEqual([10, 60, 80]);
    expect(Array.from(weights)).toEqual([0.8, 0, 0.2]);
    expect(Array.from(raw[1]!)).toEqual([7, 7, 7]);
    expect(Array.from(normalised[1]!)).toEqual([NaN, NaN, NaN]);
    expect(notes).toContainEqual({ code: 'constant-dropped', place: { indicator: '评分' }, facts: {} });
  });

  it('is a problem where the scheme refuses it', () => {
    const scheme = schemeOf({ indicators, screen: { constant: 'refuse' } }, table);
    const result = evaluate(table, scheme, []);
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'column-constant', place: { indicator: '评分' }, facts: {} },
    ]);
  });

  it('counts as alike when all are equally far from a target', () => {
    const near = indicators.map((each) =>
      each.name === '税收' ? { ...each, direction: { near: 2 } } : each,
    );
    const both = tableOf({ ...table, columns: [[1, 3, 1], table.columns[1]!, table.columns[2]!] });
    const { weights } = run(both, { indicators: near, screen: { constant: 'drop' } });
    expect(Array.from(weights)).toEqual([0, 0, 1]);
  });

  it('stays where it is measured against marks and not against the others', () => {
    const marked = indicators.map((each) =>
      each.name === '评分'
        ? { ...each, normalise: { method: 'goalposts', low: 0, high: 10 } as const }
        : each,
    );
    const { normalised, weights } = run(table, { indicators: marked, screen: { constant: 'drop' } });
    expect(Array.from(normalised[1]!)).toEqual([0.7, 0.7, 0.7]);
    expect(weights[1]).toBe(0.5);
  });

  it.each(['arithmetic', 'geometric', 'median', 'topsis', 'vikor', 'gra', 'rsr', 'copeland'] as const)(
    'is as if it had never been there, under %s',
    (method: AggregateMethod) => {
      const way = method === 'geometric' ? { method: 'minmax' as const, to: [1, 100] } : undefined;
      const ways = indicators.map((each) => ({ ...each, normalise: way }));
      const aggregate = { method };
      const dropped = run(table, { indicators: ways, aggregate, screen: { constant: 'drop' } });
      const without = ways
        .filter(({ name }) => name !== '评分')
        .map((each) => ({ ...each, weight: (each.weight as number) * 2 }));
      expect(dropped.totals).toEqual(run(table, { indicators: without, aggregate }).totals);
    },
  );

  it('leaves nothing to score by when there is no other', () => {
    const scheme = schemeOf({ indicators: [{ name: '评分' }], screen: { constant: 'drop' } }, table);
    const result = evaluate(table, scheme, []);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['indicators-none']);
  });

  it('is never told of a single unit', () => {
    const one = tableOf({ units: ['甲'], indicators: ['税收'], columns: [[5]] });
    expect(run(one, { indicators: [{ name: '税收' }], screen: { constant: 'drop' } }).totals[0]).toBe(100);
  });
});

describe('Entropy weights', () => {
  const noted = (draft: SchemeDraft) =>
    run(table, draft)
      .notes.filter(({ code }) => code === 'entropy-zero')
      .map(({ place }) => place.indicator);

  it('warn of raw columns whose zero is not nothing: degrees and rates of change', () => {
    const weights = { method: 'entropy' } as const;
    const renamed = tableOf({ ...table, indicators: ['税收增速', '评分', '平均气温'] });
    const draft = {
      indicators: [{ name: '税收增速' }, { name: '评分' }, { name: '平均气温', unit: '℃' }],
      weights,
    };
    const { notes } = run(renamed, draft);
    expect(notes.flatMap(({ code, place }) => (code === 'entropy-zero' ? [place.indicator] : []))).toEqual([
      '税收增速',
      '平均气温',
    ]);
    expect(noted({ indicators, weights })).toEqual([]);
  });

  it('warn of points whose scale does not begin at zero', () => {
    const weights = { method: 'entropy', on: 'points' } as const;
    const scaled = (to: readonly number[]) =>
      indicators.map((each) => ({ ...each, normalise: { method: 'minmax' as const, to } }));
    expect(noted({ indicators: scaled([60, 100]), weights })).toEqual(['税收', '评分', '能耗']);
    expect(noted({ indicators: scaled([0, 100]), weights })).toEqual([]);
  });
});

describe('Published decimals', () => {
  const decimals = (draft: Omit<SchemeDraft, 'indicators'>, method?: NormaliseMethod) =>
    schemeOf(
      { indicators: indicators.map((each) => ({ ...each, normalise: method && { method } })), ...draft },
      table,
    ).rank.decimals;

  it('are two on a scale of 100 and four on one of 1, unless the scheme says them', () => {
    expect(decimals({})).toBe(2);
    expect(decimals({}, 'percentile')).toBe(4);
    expect(decimals({}, 'vector')).toBe(4);
    expect(decimals({}, 'rank')).toBe(2);
    for (const method of ['topsis', 'vikor', 'gra', 'rsr'] as const)
      expect(decimals({ aggregate: { method } })).toBe(4);
    expect(decimals({ aggregate: { method: 'copeland' } })).toBe(2);
    expect(decimals({ aggregate: { method: 'topsis' }, rank: { decimals: 3 } })).toBe(3);
    expect(decimals({ aggregate: { method: 'topsis' }, rank: { decimals: null } })).toBeNull();
  });
});
