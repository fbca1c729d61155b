/** Takes a run back that failed in the middle: sheets of ours stand again as they did before it. */
import type { Writing } from './aim';
import { takeBackBegun } from './begun';
import { look } from './overview';
import { restore, type Furnishing } from './restore';
import { runPatiently } from './run';
import { dropRuns } from './undo';
import { WITHOUT_SELECTION } from './whereabouts';
import { HostError } from './workbook';

/** Gives whether all had been written nevertheless, and rightly. */
export async function takeBack(
  { seen, number }: Writing,
  failure: unknown,
  known: Furnishing,
): Promise<boolean> {
  const now = await look(WITHOUT_SELECTION, runPatiently);
  if (now.begun) {
    // Somebody else writes at the same time: of this run the very first step was refused.
    if (now.begun.run !== number) return false;
    await takeBackBegun(now, seen.active, known, runPatiently);
    return false;
  }
  const mine = now.runs.find((each) => each.number === number);
  if (mine === undefined) return false;
  if (failure instanceof HostError && failure.code === 'sourceChanged') {
    await restore(mine, now, seen.active, known, runPatiently);
    return false;
  }
  await runPatiently(async (context) => {
    dropRuns(
      context.workbook,
      now.runs.filter((each) => each !== mine),
    );
    await context.sync();
  });
  return true;
}
