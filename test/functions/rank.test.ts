import fc from 'fast-check';
import { rankOf, TIE_RULES } from '../../src/engine';
import { openFunctions, type FunctionGrid } from './open';

let grid: FunctionGrid;
beforeAll(async () => (grid = await openFunctions()));
afterAll(() => grid.close());

const rank: FunctionGrid['functions']['rank'] = (...args) => grid.functions.rank(...args);

describe('ZONE.RANK', () => {
  test('gives each number its rank in the shape of the range, ties 1-2-2-4', () => {
    expect(
      rank([
        [90, 80],
        [80, 70],
      ]),
    ).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  test('ranks downwards where less is better', () => {
    expect(rank([[5, 1, 3]], 1)).toEqual([[3, 1, 2]]);
  });

  test.each([
    ['dense', [[1, 2, 2, 3]]],
    ['中国式', [[1, 2, 2, 3]]],
    ['中国式排名', [[1, 2, 2, 3]]],
    ['平均', [[1, 2.5, 2.5, 4]]],
    ['average', [[1, 2.5, 2.5, 4]]],
    ['MAX', [[1, 3, 3, 4]]],
    ['ordinal', [[1, 2, 3, 4]]],
  ])('takes ties as %s', (ties, ranks) => {
    expect(rank([[9, 8, 8, 7]], 0, ties)).toEqual(ranks);
  });

  // 77.925 and 77.93 are both 77.93 to two decimals.
  test('rounds before it ranks where decimals are given', () => {
    expect(rank([[77.925, 77.93]])).toEqual([[2, 1]]);
    expect(rank([[77.925, 77.93]], null, null, 2)).toEqual([[1, 1]]);
  });

  test('leaves blanks and texts without a rank', () => {
    expect(
      rank([
        ['甲', ''],
        [2, 5],
      ]),
    ).toEqual([
      ['', ''],
      [2, 1],
    ]);
  });

  test('ranks within groups, the groups in a range of the same size', () => {
    const groups = [['东'], ['西'], ['东'], ['西']];
    expect(rank([[90], [80], [70], [85]], 0, '', null, groups)).toEqual([[1], [2], [2], [1]]);
  });

  test.each([
    ['an order that is none', [[[1]], '倒着'], '“排序方式”没有“倒着”。可用：0'],
    ['a way with ties that is misspelt', [[[1]], 0, 'denes'], '“并列”没有“denes”，您是否指“dense”？'],
    ['half a decimal', [[[1]], 0, '', 0.5], '“小数位数”不能是“0.5”，应为0到10的整数。'],
    ['a range without a number', [[['甲']]], '“数值”中没有数值。'],
    ['a number that is a text', [[[1], ['12.5亿元']]], '“数值”第2行第1列的“12.5亿元”是文本，不是数值；'],
    [
      'groups of another size',
      [[[1], [2]], 0, '', null, [['东']]],
      '“数值”为2行1列，“分组”为1行1列，大小应当相同。',
    ],
  ] as const)('answers %s by #VALUE! and says what to change', (_, args, message) => {
    const [values, ...rest] = args as unknown as [unknown[][], ...unknown[]];
    expect(() => rank(values, ...rest)).toThrow(
      expect.objectContaining({
        code: '#VALUE!',
        message: expect.stringContaining(message) as string,
      }) as Error,
    );
  });

  test('is the engine’s ranking, whatever the numbers', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(numbers, fc.constantFrom(...TIE_RULES), (values, ties) => {
        expect(rank([values], 0, ties)).toEqual([[...rankOf(Float64Array.from(values), 'high', ties)]]);
      }),
    );
  });
});
