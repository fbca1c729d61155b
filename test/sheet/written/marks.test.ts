import fc from 'fast-check';
import { makeMark, parseMark } from '../../../src/sheet/marks';

test.each([
  [{ kind: 'scheme' }, 'ZoneRank.scheme'],
  [{ kind: 'check' }, 'ZoneRank.check'],
  [{ kind: 'result', period: null }, 'ZoneRank.result'],
  [{ kind: 'result', period: '2021' }, 'ZoneRank.result.2021'],
  [{ kind: 'result', period: '2025年1—6月' }, 'ZoneRank.result.2025年1_2014_6月'],
] as const)('%j is marked %s', (mark, name) => {
  expect(makeMark(mark)).toBe(name);
  expect(parseMark(name)).toEqual(mark);
});

test.each(['ZoneRank', 'ZoneRank.results.2021', 'Print_Area', 'zonerank'])(
  '%s is no mark of ours',
  (name) => {
    expect(parseMark(name)).toBeNull();
  },
);

test('any period is read back from its mark, which holds only what a name may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (period) => {
      const name = makeMark({ kind: 'result', period });
      expect(parseMark(name)).toEqual({ kind: 'result', period });
      expect(name).toMatch(/^[A-Za-z0-9_.\u4e00-\u9fff]+$/);
    }),
  );
});
