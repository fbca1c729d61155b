import { makeArea } from '../../src/book/area';
import { FUNCTION_HELP, type Example, type FunctionId } from '../../src/words/functions/help';
import { openFunctions, type FunctionGrid } from './open';

let grid: FunctionGrid;
beforeAll(async () => (grid = await openFunctions()));
afterAll(() => grid.close());

const examples = Object.entries(FUNCTION_HELP).flatMap(([locale, help]) =>
  (Object.keys(help) as FunctionId[]).map((id): readonly [FunctionId, string, Example] => [
    id,
    locale,
    help[id].example,
  ]),
);

const rounded = (cell: unknown): unknown => (typeof cell === 'number' ? Math.round(cell * 1e6) / 1e6 : cell);

test.each(examples)('the example of %s in the help (%s) gives what it says', async (_, __, example) => {
  const { cells, at, formula, answer } = example;
  const from = grid.book.sheets.active.parse(at)!;
  const area = makeArea({
    ...from,
    endRow: from.startRow + answer.length - 1,
    endColumn: from.startColumn + answer[0]!.length - 1,
  });
  const shown = await grid.show(cells, at, formula, area);
  expect(shown.map((row) => row.map(rounded))).toEqual(answer);
});
