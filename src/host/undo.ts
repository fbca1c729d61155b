/** Undoing the last run, also after the workbook was closed: by the copies that it left, until the next run or until they are dropped. */
import { isLasting } from '../sheet/marks';
import { forgetBegun, takeBackBegun } from './begun';
import { look } from './overview';
import { restore } from './restore';
import { insist, Refused, runPatiently, type run } from './run';
import { stampsOf } from './stamped';
import { dropRuns } from './runs';
import { isBack, isLeft, lastOf, requireUndoable, tellUndone, undone } from './undone';
import { NOWHERE } from './whereabouts';
import { HostError, type KeptRun, type Overview, type Undone } from './workbook';

export async function changedSince(seen: Overview): Promise<readonly string[]> {
  // What an undoing that was broken off has put back is changed by it no more.
  const there = lastOf(seen).sheets.filter((kept) => kept.sheet !== null && !kept.lost && !isBack(kept));
  const stamps = await stampsOf(there.map(({ sheet }) => sheet ?? ''));
  return there.filter(({ stamp }, index) => stamp !== stamps[index]).map(({ sheet }) => sheet ?? '');
}

/** All or nothing: where the host fails in the middle, it goes on from there, unless somebody else has done so by then. */
export async function undo(seen: Overview): Promise<Undone> {
  requireUndoable(seen);
  const last = seen.brokenOff ? seen.runs.at(-1) : lastOf(seen);
  let [isPutBack, isAgain] = [false, false];
  const putBack = async (from: Overview, by: typeof run): Promise<void> => {
    if (isLeft(from)) return takeBackBegun(from, by);
    const left = from.runs.find(({ number }) => number === last?.number);
    if (left === undefined) return from.brokenOff ? forgetBegun(from, by) : undefined;
    const back = undone(left, from);
    if (!isPutBack) await restore(back, from, by, true);
    isPutBack = true;
    if (back.sheets.length < left.sheets.length) await dropLasting(left, by);
  };
  const goOn = async (failure: HostError): Promise<void> => {
    isAgain = true;
    const now = await look(NOWHERE, runPatiently);
    if (!isOvertaken(now, seen.begun?.run ?? last?.number ?? 0, failure)) return putBack(now, runPatiently);
    if (!isPutBack) throw new HostError('overtaken', failure.message);
  };
  await insist((by) => putBack(seen, by), goOn).catch(async (error: unknown) => {
    const isTold = !(error instanceof HostError) || error.code === 'overtaken';
    // While a cell is being edited nothing is begun.
    if (isTold || (error.code === 'cellEdit' && !isAgain)) throw error;
    const left = await leftOf(seen.runs.slice(-1));
    if (left === 'all') throw error;
    throw new HostError(left === 'none' ? 'overtaken' : 'halfUndone', error.message);
  });
  return tellUndone(last?.sheets ?? []);
}

/** Whether somebody else has written or undone since: nothing of theirs is touched. */
function isOvertaken({ begun, runs }: Overview, mine: number, failure: HostError): boolean {
  if (begun !== undefined) return begun.run !== mine;
  // Where it is gone, and nobody has written since, it may have been undone before this failed.
  const isMissed = failure instanceof Refused && failure.officeCode === 'ItemNotFound';
  const isThere = runs.some(({ number }) => number === mine);
  return !isThere && (isMissed || runs.some(({ number }) => number > mine));
}

const copiesIn = ({ sheets }: KeptRun): number => sheets.filter(({ copy }) => copy !== null).length;

/** What is left of runs that were to be undone or dropped; null = nobody can tell. */
async function leftOf(kept: readonly KeptRun[]): Promise<'all' | 'some' | 'none' | null> {
  try {
    const { brokenOff, runs } = await look(NOWHERE, runPatiently);
    const there = kept.map(({ number }) => runs.find((each) => each.number === number));
    if (brokenOff) return 'some';
    if (there.every((run) => run === undefined)) return 'none';
    return there.every((run, k) => run && copiesIn(run) === copiesIn(kept[k]!)) ? 'all' : 'some';
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** What lasts needs no copy any more. */
const dropLasting = ({ number, sheets }: KeptRun, by: typeof run): Promise<void> =>
  by(async (context) => {
    dropRuns(context.workbook, [{ number, sheets: sheets.filter(({ mark }) => isLasting(mark)) }]);
    await context.sync();
  });

/** Copies of a run that was broken off are the only ones of what stood there; those of somebody else's run are theirs. */
export async function forget(seen: Overview): Promise<void> {
  const numbers = new Set(seen.runs.map(({ number }) => number));
  const drop = ({ runs, brokenOff }: Overview, by: typeof run): Promise<void> => {
    if (brokenOff) throw new HostError('brokenOff', 'a run was broken off, or is being written');
    if (runs.some(({ number }) => !numbers.has(number))) throw new HostError('overtaken', 'another run');
    return by(async (context) => {
      dropRuns(context.workbook, runs);
      await context.sync();
    });
  };
  await insist(
    async (by) => drop(seen, by),
    async () => drop(await look(NOWHERE, runPatiently), runPatiently),
  ).catch(async (error: unknown) => {
    // While a cell is being edited nothing is begun.
    if (!(error instanceof HostError) || ['overtaken', 'brokenOff', 'cellEdit'].includes(error.code))
      throw error;
    const left = await leftOf(seen.runs);
    if (left === 'all') throw error;
    if (left !== 'none') throw new HostError(left === null ? 'lost' : 'halfDropped', error.message);
  });
}
