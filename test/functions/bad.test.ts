import type { FunctionId } from '../../src/words/functions/help';
import { openFunctions, type FunctionGrid } from './open';

let grid: FunctionGrid;
beforeAll(async () => (grid = await openFunctions()));
afterAll(() => grid.close());

type Rows = unknown[][];
type Call = (functions: FunctionGrid['functions'], first: Rows) => Rows;

const pair: Rows = [
  [6, 5],
  [4, 3],
];

/** Each function over a first range, all else as it should be. */
const CALLS: { readonly [Id in FunctionId]: Call } = {
  NORMALIZE: (f, first) => f.normalize(first),
  WEIGHTS: (f, first) => f.weights(first),
  AHP: (f, first) => f.ahp(first),
  SCORE: (f, first) => f.score(first),
  RANK: (f, first) => f.rank(first),
  RANKRANGE: (f, first) => f.rankrange(first),
  TIER: (f, first) => f.tier(first, '比例', [[0.5, '其余']]),
  CHANGE: (f, first) => f.change(first, pair),
  CARD: (f, first) => f.card(first),
  AWARD: (f, first) => f.award(first),
  COMPLETION: (f, first) => f.completion(first, pair),
  PACE: (f, first) => f.pace(first, pair, 6),
  SHARE: (f, first) => f.share(first, pair, [[0.3]]),
  CAGR: (f, first) => f.cagr(first, pair, [[3]]),
  CONTRIBUTION: (f, first) => f.contribution(first, pair),
  MATCHZONE: (f, first) => f.matchzone(first, [['甲园'], ['乙园']]),
};
const IDS = Object.keys(CALLS) as FunctionId[];
const PAIRED: readonly FunctionId[] = ['CHANGE', 'COMPLETION', 'PACE', 'SHARE', 'CAGR', 'CONTRIBUTION'];

/** The errors that a call answers by, thrown or in its cells; anything else that it throws is a fault of ours. */
function errorsOf(id: FunctionId, first: Rows): readonly CustomFunctions.Error[] {
  try {
    const cells = CALLS[id](grid.functions, first).flat();
    return cells.filter((cell): cell is CustomFunctions.Error => cell instanceof CustomFunctions.Error);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [error];
    throw error;
  }
}

const refusal = (code: string, message: string) => [
  expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as unknown,
];

test.each(IDS)('ZONE.%s over an empty range says so', (id) => {
  expect(errorsOf(id, [])).toEqual(refusal('#VALUE!', '是空的'));
  expect(errorsOf(id, [[]])).toEqual(refusal('#VALUE!', '是空的'));
});

test.each(IDS.filter((id) => id !== 'MATCHZONE'))('ZONE.%s names a number kept as text', (id) => {
  const first = [
    ['12.5', 1],
    [2, 1],
  ];
  expect(errorsOf(id, first)).toEqual(refusal('#VALUE!', '第1行第1列的“12.5”是文本'));
});

test.each(IDS)('ZONE.%s passes on an error of its cells', (id) => {
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  const first = [
    [error, 1],
    [2, 1],
  ];
  expect(errorsOf(id, first).map(({ code }) => code)).toContain('#DIV/0!');
});

test.each(PAIRED)('ZONE.%s tells of ranges of different size', (id) => {
  expect(errorsOf(id, [[1], [2], [3]])).toEqual(refusal('#VALUE!', '大小应当相同'));
});

test.each(IDS)('ZONE.%s answers one cell, and blanks alone, by cells or by an error of Excel’s', (id) => {
  const blanks = [
    ['', null],
    ['', ''],
  ];
  for (const first of [[[5]], [['甲园']], [[-1]], [[0]], blanks])
    for (const { code, message } of errorsOf(id, first)) {
      expect(code).toMatch(/^#(?:VALUE!|N\/A|NUM!|DIV\/0!)$/);
      if (code === '#VALUE!') expect(message).toMatch(/\p{Script=Han}/u);
    }
});

test.each(IDS)('ZONE.%s answers a hundred thousand cells', (id) => {
  const many = Array.from({ length: 50_000 }, (_, i) => [1 + ((i * 37) % 1009), 1 + ((i * 53) % 997)]);
  const codes = errorsOf(id, id === 'MATCHZONE' ? many.map((row) => row.map((x) => `${x}园`)) : many);
  expect(new Set(codes.map(({ code }) => code)).size).toBeLessThanOrEqual(1);
});

test('histories and lists of names that would take minutes are refused at once', () => {
  const refused = (call: () => unknown, message: string) =>
    expect(call).toThrow(
      expect.objectContaining({
        code: '#VALUE!',
        message: expect.stringContaining(message) as string,
      }) as Error,
    );
  const ranks = Array.from({ length: 30_001 }, (_, i) => [i + 1]);
  const names = Array.from({ length: 100_001 }, (_, i) => [`第${i}园`]);
  refused(() => grid.functions.card(ranks), '“历年位次”有30001行，最多30000行');
  refused(() => grid.functions.award(ranks), '“历年位次”有30001行，最多30000行');
  refused(() => grid.functions.matchzone([['甲园']], names), '“名称”有100001行，最多100000行');
  refused(() => grid.functions.matchzone(names, [['甲园']]), '“查找名称”有100001行，最多100000行');
});
