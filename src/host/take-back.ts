/** Takes a run back that failed in the middle: sheets of ours stand again as they did before it. */
import type { Writing } from './aim';
import { takeBackBegun } from './begun';
import { parseBefore } from './mark';
import { look } from './overview';
import { restore } from './restore';
import { Refused, runPatiently } from './run';
import { dropRuns } from './runs';
import { NOWHERE } from './whereabouts';
import { HostError, type Overview } from './workbook';

/** What a run that failed has come to: all had been written nevertheless, and rightly; nothing is left of it; or somebody else was faster. */
export type Outcome = 'written' | 'undone' | 'crossed';

export async function takeBack({ seen, number }: Writing, failure: unknown): Promise<Outcome> {
  const now = await look(NOWHERE, runPatiently);
  // A chart in front has no cells, and is no sheet to Excel.
  const front = seen.active || null;
  if (now.begun) {
    // Somebody else writes at the same time: of this run the very first step was refused.
    if (now.begun.run !== number) return 'undone';
    const theirs = isCrossed(failure) ? await madeByOthers(seen, number) : new Set();
    const runs = now.runs.map((kept) => ({
      ...kept,
      // Where nothing stood before, what stands there now is theirs; of what stood there nothing had been begun, or there is a copy.
      sheets: kept.sheets.map((each) =>
        each.copy === null && theirs.has(each.mark) ? { ...each, sheet: null } : each,
      ),
    }));
    await takeBackBegun({ ...now, runs }, front, runPatiently);
    return 'undone';
  }
  const mine = now.runs.find((each) => each.number === number);
  if (mine === undefined) {
    const there = new Set(now.runs.map((each) => each.number));
    return seen.runs.every((each) => there.has(each.number)) ? 'undone' : 'crossed';
  }
  if (failure instanceof HostError && failure.code === 'sourceChanged') {
    await restore(mine, now, front, runPatiently);
    return 'undone';
  }
  await runPatiently(async (context) => {
    dropRuns(
      context.workbook,
      now.runs.filter((each) => seen.runs.some((earlier) => earlier.number === each.number)),
    );
    await context.sync();
  });
  return 'written';
}

const isCrossed = (failure: unknown): boolean =>
  failure instanceof Refused && failure.officeCode === 'ItemAlreadyExists';

/** Marks of the sheets that runs have made which were not there yet when this one was planned. */
const madeByOthers = ({ runs }: Overview, mine: number): Promise<ReadonlySet<string>> =>
  runPatiently(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    const known = [mine, ...runs.map(({ number }) => number)];
    const others = names.items.flatMap(({ name }) => parseBefore(name) ?? []);
    return new Set(others.filter(({ run }) => !known.includes(run)).map(({ mark }) => mark));
  });
