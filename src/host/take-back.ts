/** Takes a run back that failed in the middle: sheets of ours stand again as they did before it. */
import type { Writing } from './aim';
import { takeBackBegun } from './begun';
import { look } from './overview';
import { restore } from './restore';
import { run, runPatiently, unlessHost } from './run';
import { dropRuns } from './runs';
import { NOWHERE } from './whereabouts';
import { HostError, type Overview } from './workbook';

/** What a run that failed has come to: all had been written nevertheless, and rightly; nothing is left of it; or somebody else was faster. */
export type Outcome = 'written' | 'undone' | 'crossed';

export async function takeBack({ seen, number }: Writing, failure: unknown): Promise<Outcome> {
  const now = await look(NOWHERE, runPatiently);
  if (now.begun) {
    // Somebody else writes at the same time: of this run the very first step was refused.
    if (now.begun.run !== number) return 'undone';
    await takeBackBegun(now, runPatiently);
    await bringBack(seen);
    return 'undone';
  }
  const mine = now.runs.find((each) => each.number === number);
  if (mine === undefined) {
    const there = new Set(now.runs.map((each) => each.number));
    return seen.runs.every((each) => there.has(each.number)) ? 'undone' : 'crossed';
  }
  if (failure instanceof HostError && failure.code === 'sourceChanged') {
    await restore(mine, now, runPatiently);
    await bringBack(seen);
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

/** What was in front, unless it is gone meanwhile or cannot be shown; a chart is no sheet to Excel. */
async function bringBack({ active }: Overview): Promise<void> {
  if (active === '') return;
  await run(async (context) => {
    context.workbook.worksheets.getItem(active).activate();
    await context.sync();
  }).catch(unlessHost(undefined));
}
