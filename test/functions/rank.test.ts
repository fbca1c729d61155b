import fc from 'fast-check';
import { rankOf, TIE_RULES } from '../../src/engine';
import type * as Functions from '../../src/functions';
import { FUNCTION_WORDS } from '../../src/words/functions';
import { Book } from '../../workbench/book/book';
import { openNodeHost, type NodeHost } from '../../workbench/node/host';

const book = Book.create();
let node: NodeHost;
let rank: typeof Functions.rank;
beforeAll(async () => {
  node = await openNodeHost(book, { globals: true, functions: true });
  // Its last line associates the function, so the runtime must be there first.
  ({ rank } = jest.requireActual<typeof Functions>('../../src/functions'));
});
afterAll(() => {
  node.close();
  book.dispose();
});

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

  test.each([
    ['an order that is a text', [[[1]], '降序'], '排序方式“降序”无效：0 为越大越好，1 为越小越好。'],
    [
      'an unknown way with ties',
      [[[1]], 0, '抽签'],
      '并列规则“抽签”无效，可用：min, dense, average, max, ordinal。',
    ],
    ['half a decimal', [[[1]], 0, '', 0.5], '小数位数“0.5”无效，应为 0 到 10 的整数。'],
    ['a range without a number', [[['甲']]], '区域内没有数值可以排名。'],
  ] as const)('answers %s by #VALUE! and says what to change', (_, args, message) => {
    const [values, ...rest] = args as unknown as [unknown[][], ...unknown[]];
    expect(() => rank(values, ...rest)).toThrow(
      expect.objectContaining({ code: '#VALUE!', message }) as Error,
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

  test('is computed in a cell and spills', async () => {
    const optional = ['order', 'ties', 'decimals'].map((name) => ({ name, optional: true }));
    const parameters = [{ name: 'values', dimensionality: 'matrix' }, ...optional];
    await node.host.offerFunctions('ZONE', [{ id: 'RANK', name: 'RANK', parameters }]);
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[10], [30], [20]];
      sheet.getRange('C1').formulas = [['=ZONE.RANK(A1:A3)']];
      await context.sync();
      const spilled = sheet.getRange('C1:C3').load('values');
      await context.sync();
      expect(spilled.values).toEqual([[3], [1], [2]]);
    });
  });
});

test('its name can be no cell’s, and every language has the same texts', () => {
  for (const words of Object.values(FUNCTION_WORDS)) {
    expect(Object.keys(words)).toEqual(['RANK']);
    expect(Object.keys(words.RANK.parameters)).toEqual(['values', 'order', 'ties', 'decimals']);
  }
});
