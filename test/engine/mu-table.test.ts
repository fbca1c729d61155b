import { evaluate, type IndicatorDraft } from '../../src/engine';
import oracle from '../oracles/methods-on-mu-table.json';
import { schemeOf, tableOf } from './examples';

const names = ['亩均税收', '投资强度'] as const;
const table = tableOf({
  units: oracle.units,
  indicators: names,
  columns: names.map((name) => oracle.columns[name]),
});

type Way = NonNullable<IndicatorDraft['normalise']>;
const WAYS: Readonly<Record<keyof typeof oracle.methods, readonly [Way, Way]>> = {
  minmax_100: [{ method: 'minmax' }, { method: 'minmax' }],
  efficacy_60_40: [
    { method: 'minmax', to: [60, 100] },
    { method: 'minmax', to: [60, 100] },
  ],
  jingde_20_80: [
    { method: 'minmax', to: [20, 100] },
    { method: 'minmax', to: [20, 100] },
  ],
  ratio_to_max_100: [{ method: 'ratioToBest' }, { method: 'ratioToBest' }],
  'ratio_to_prov_mean_cap1.5': [
    { method: 'ratioTo', benchmark: 6.47, cap: 1.5 },
    { method: 'ratioTo', benchmark: 50.71, cap: 1.5 },
  ],
  rank_score: [
    { method: 'rank', outOf: 100 },
    { method: 'rank', outOf: 100 },
  ],
  zscore_sample: [{ method: 'zscore' }, { method: 'zscore' }],
};

describe('the per-mu table of nine zones', () => {
  it.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
    'has the points, composites and ranks of %s',
    (name) => {
      const indicators = names.map((each, j) => ({ name: each, weight: 50, normalise: WAYS[name][j]! }));
      const result = evaluate(table, schemeOf({ indicators, rank: { decimals: 4 } }, table), []);
      if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
      const { normalised, totals, ranks } = result.value;
      for (const [unit, tax, investment, composite, rank] of oracle.methods[name] as [
        string,
        ...number[],
      ][]) {
        const i = table.units.indexOf(unit);
        // Printed to four decimals.
        expect(normalised[0]![i]).toBeCloseTo(tax!, 4);
        expect(normalised[1]![i]).toBeCloseTo(investment!, 4);
        expect(Math.abs(totals[i]! - composite!)).toBeLessThan(1.01e-4);
        expect(ranks[i]).toBe(rank);
      }
    },
  );
});
