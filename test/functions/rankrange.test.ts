import { openFunctions, type FunctionGrid } from './open';

let grid: FunctionGrid;
beforeAll(async () => (grid = await openFunctions()));
afterAll(() => grid.close());

const VALUES = [
  [90, 70],
  [80, 90],
  [60, 60],
];
const WEIGHTS = [[60, 40]];
const range = (...rest: readonly unknown[]) =>
  grid.functions.rankrange(VALUES, WEIGHTS, ...(rest as [unknown, unknown, unknown]));

// The first leads the second by 30·w − 20, w from 54% to 64% within a tenth: never.
test.each([
  [0.1, [2, 1, 3], [2, 1, 3]],
  ['25%', [1, 1, 3], [2, 2, 3]],
  ['任意', [1, 1, 3], [2, 2, 3]],
])('ZONE.RANKRANGE bounds ranks over weights %s more or less', (box, best, worst) => {
  expect(range(box)).toEqual(best.map((low, i) => [low, worst[i]]));
});

test('typical ranks lie within guaranteed ones', () => {
  const guaranteed = range('25%') as number[][];
  const typical = range('25%', undefined, '常见') as number[][];
  typical.forEach(([best, worst], i) => {
    expect(best).toBeGreaterThanOrEqual(guaranteed[i]![0]!);
    expect(worst).toBeLessThanOrEqual(guaranteed[i]![1]!);
  });
});

test.each([
  ['a share above the whole', [2], '浮动幅度'],
  ['guarantees under a method that compares units', [0.25, 'TOPSIS法'], '常见'],
  ['another answer than there is', [0.25, undefined, '大概'], '保证'],
])('%s is refused', (_, rest, word) => {
  expect(() => range(...rest)).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining(word) as string }) as Error,
  );
});

test('more rows than can be compared two by two are refused at once', () => {
  const many = Array.from({ length: 5_001 }, (_, i) => [i, i % 7]);
  expect(() => grid.functions.rankrange(many)).toThrow(
    expect.objectContaining({
      code: '#VALUE!',
      message: expect.stringContaining('最多5000行') as string,
    }) as Error,
  );
});
