import { evaluateInOrder } from '../../src/engine';
import { movementsOf } from '../../src/engine/explain';
import { presetDraft } from '../../src/presets';
import oracle from '../oracles/jinan-on-liaocheng.json';
import { schemeOf, tableOf } from './examples';

const periods = ['2019', '2020', '2021'] as const;
const tables = periods.map((period) =>
  tableOf({ period, units: oracle.units, indicators: [], columns: [], outerRanks: oracle.ranks[period] }),
);

function movement(unit: string, of = tables) {
  const result = evaluateInOrder(of, schemeOf(presetDraft('plain', []), of[0]!), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return movementsOf(result.value.at(-1)!)[oracle.units.indexOf(unit)];
}

describe('the movement of a rank', () => {
  it('counts the periods running up or down, with the best, the worst and the sum', () => {
    // 茌平: 136, 116, 106. 市经开区: 104, 112, 143. 阳谷: 49, 43, 43.
    expect(movement('茌平经开区')).toEqual({
      rising: 2,
      falling: 0,
      best: 106,
      worst: 136,
      gained: 30,
      changes: 2,
    });
    expect(movement('市经开区')).toEqual({
      rising: 0,
      falling: 2,
      best: 104,
      worst: 143,
      gained: -39,
      changes: 2,
    });
    expect(movement('阳谷经开区')).toEqual({
      rising: 0,
      falling: 0,
      best: 43,
      worst: 49,
      gained: 6,
      changes: 2,
    });
  });

  it('stops at a missing year, but remembers the best and the worst', () => {
    expect(movement('茌平经开区', [tables[0]!, tables[2]!])).toEqual({
      rising: 0,
      falling: 0,
      best: 106,
      worst: 136,
      gained: NaN,
      changes: 0,
    });
  });
});
