/** A large table over the real client and host: how large requests are, what is left out, and a stop at any moment. `npm run million` tries the largest. */
import { rank } from '../../src/actions/rank';
import { openExcel } from '../../src/host/excel';
import { follow } from '../../src/host/workbook';
import { CHINESE } from './open';
import { closeLarge, openLarge, tableOf, type Large } from './large-table';

const UNITS = 12_000;
const MOST_BYTES = 5_000_000;

let large: Large;
beforeAll(async () => {
  large = await openLarge(tableOf(UNITS, 12));
});
afterAll(() => closeLarge(large));

const titles = () => large.book.sheets.all().map(({ name }) => name);
const names = () => large.book.names.all().map(({ name }) => name);

/** Stops while the request of that number is under way. */
async function stopAt(request: number) {
  const stopper = new AbortController();
  const from = large.wire.requests;
  large.wire.onRequest = (before) => before - from === request && stopper.abort();
  const { problems } = await rank(follow(openExcel(), { signal: stopper.signal }), CHINESE);
  large.wire.onRequest = () => {};
  return problems.map(({ message }) => message);
}

// One look, the top of the sheet, the rest of it: what comes next is the writing.
test.each([0, 1, 2])('stopped at request %i, it leaves the workbook as it was', async (request) => {
  expect(await stopAt(request)).toEqual(['已取消。工作簿未改动。']);
  expect([titles(), names()]).toEqual([['企业'], []]);
});

test('12,000 × 12 are ranked in requests and answers under 5 MB; a detail of half a million cells is left out, and it is said', async () => {
  const { problems, units, notes } = await rank(openExcel(), CHINESE);
  expect(problems).toEqual([]);
  expect(units).toHaveLength(UNITS);
  expect(titles()).toEqual(['企业', '排名结果', '评价方案']);
  // 42 columns: rank, unit, score and three more, and 12 each of values, points and contributions.
  expect(notes.join()).toContain('得分明细需要504000个单元格，超过500000个的上限，未写入');
  const { largestSent, largestReceived } = large.wire;
  expect(largestSent).toBeLessThan(MOST_BYTES);
  expect(largestReceived).toBeLessThan(MOST_BYTES);
});
