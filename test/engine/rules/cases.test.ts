import { CASES } from './cases';
import { awards, evaluateYears } from './judge';

const orNull = (numbers: Iterable<number> | null) =>
  Array.from(numbers ?? [], (x) => (Number.isNaN(x) ? null : x));

describe('rules of real documents, written as a scheme', () => {
  it.each(CASES.map((each) => [each.rule, each] as const))(
    '%s',
    (_, { scheme, years, rule: __, ...expected }) => {
      const evaluations = evaluateYears(scheme, years);
      const last = evaluations.at(-1)!;
      const found = {
        awards: awards(evaluations),
        scores: orNull(last.totals),
        ranks: orNull(last.ranks),
        groupRanks: orNull(last.groupRanks),
        tiers: last.tiers,
      };
      expect(Object.keys(expected)).not.toEqual([]);
      expect(found).toMatchObject(expected);
    },
  );
});
