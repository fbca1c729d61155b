import { readFileSync } from 'node:fs';
import { openFunctions, type FunctionGrid } from './open';

let grid: FunctionGrid;
beforeAll(async () => (grid = await openFunctions()));
afterAll(() => grid.close());

/** Rows of numbers under their headings. */
const rowsOf = (name: string): readonly (readonly number[])[] =>
  readFileSync(`test/fixtures/${name}.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));

// 60% of the first tenth of growth goes to the zone, 80% of what is above; the district has the rest.
test('ZONE.SHARE shares increments as the agreement of Jibei does', () => {
  const rows = rowsOf('golden_jibei_sharing');
  const share = (give: string) =>
    grid.functions.share(
      rows.map(([base]) => [base]),
      rows.map(([, current]) => [current]),
      [[0.6, 0.8]],
      [[0.1]],
      give,
    );
  const close = (column: number) => rows.map((row) => [expect.closeTo(row[column]!, 9) as unknown]);
  expect(share('增量')).toEqual(close(2));
  expect(share('其余')).toEqual(close(5));
  expect(share('分成')).toEqual(close(6));
});

test.each(rowsOf('golden_quota_ABCD'))(
  'ZONE.TIER parts %i parks into classes of %i, %i, %i and %i: 20% and 30% rounded down, the last 5% up',
  (count, ...sizes) => {
    const scores = Array.from({ length: count }, (_, i) => [i]);
    const cuts = [['20%', '30%舍去小数', '其余', '5%进一']];
    const tiers = grid.functions.tier(scores, '比例', cuts, [['A', 'B', 'C', 'D']]).flat();
    const counted = ['A', 'B', 'C', 'D'].map((name) => tiers.filter((tier) => tier === name).length);
    expect(counted).toEqual(sizes);
  },
);

test('ZONE.TIER refuses a rounding that there is not', () => {
  expect(() => grid.functions.tier([[1], [2]], '比例', [['50%随便', '其余']])).toThrow(
    expect.objectContaining({ code: '#VALUE!' }) as Error,
  );
});
