/** A table as long as a sheet can be, read, ranked and written through Office.js: how long it takes, in what memory, in how large requests; by hand. */
import { rank } from '../src/actions/rank';
import type { RankRequest } from '../src/actions/report';
import { undo } from '../src/actions/undo';
import { openExcel } from '../src/host/excel';
import { follow, type Workbook } from '../src/host/workbook';
import { closeLarge, openLarge, tableOf, type Large } from '../test/actions/large-table';

/** A sheet has 1,048,576 rows; headings and remarks of the result take some of them. */
const UNITS = Number(process.argv[2] ?? 1_048_500);
const INDICATORS = 12;
const REQUEST: RankRequest = { locale: 'zh-CN' };
const MEGABYTE = 1e6;

const began = Date.now();
let peak = 0;
function say(what: string): void {
  const { rss, heapUsed } = process.memoryUsage();
  const [seconds, resident, heap] = [(Date.now() - began) / 1000, rss / MEGABYTE, heapUsed / MEGABYTE];
  console.log(
    `${seconds.toFixed(0).padStart(6)} s  ${resident.toFixed(0).padStart(6)} MB  ${heap.toFixed(0).padStart(6)} MB heap  ${what}`,
  );
}

function watchMemory({ wire }: Large): void {
  wire.onRequest = (before) => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
    if (before % 10 === 0) say(`request ${before}`);
  };
}

const sheetsOf = ({ book }: Large): string =>
  book.sheets
    .all()
    .map(({ name }) => name)
    .join();

/** Stops the work before the request of that number. */
async function stopAt(large: Large, workbook: Workbook, request: number): Promise<void> {
  const stopper = new AbortController();
  const from = large.wire.requests;
  large.wire.onRequest = (before) => before - from === request && stopper.abort();
  const { problems } = await rank(follow(workbook, { signal: stopper.signal }), REQUEST);
  say(
    `stopped before request ${request}: ${problems.map(({ message }) => message).join()} ${sheetsOf(large)}`,
  );
}

async function run(): Promise<void> {
  const large = await openLarge(tableOf(UNITS, INDICATORS));
  const workbook = openExcel();
  say(`${UNITS} × ${INDICATORS} in the workbook`);
  const before = process.memoryUsage().heapUsed;
  watchMemory(large);
  const { problems, units, sheets } = await rank(workbook, REQUEST);
  say(
    problems.length > 0
      ? problems.map(({ message }) => message).join()
      : `${units.length} ranked: ${sheets.join()}`,
  );
  const { requests, largestSent, largestReceived } = large.wire;
  const largest = `${(largestSent / MEGABYTE).toFixed(2)} MB sent, ${(largestReceived / MEGABYTE).toFixed(2)} MB received`;
  say(
    `${requests} requests, the largest ${largest}; up to ${((peak - before) / MEGABYTE).toFixed(0)} MB of heap beside the workbook`,
  );
  if (problems.length === 0) {
    large.wire.onRequest = () => {};
    await undo(workbook, { locale: 'zh-CN', losing: true });
    say(`undone: ${sheetsOf(large)}`);
    for (const share of [0.2, 0.6, 0.95]) await stopAt(large, workbook, Math.floor(requests * share));
  }
  closeLarge(large);
}

void run();
