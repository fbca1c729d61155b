/** Undoing the last run, also after the workbook was closed: by the copies that it left, until the next run or until they are dropped. */
import { isLasting } from '../sheet/marks';
import { forgetBegun, takeBackBegun } from './begun';
import { look } from './overview';
import { restore, type Furnishing } from './restore';
import { insist, run, runPatiently } from './run';
import { stampsOf } from './stamped';
import { isBack, isLeft, lastOf, requireUndoable, tellUndone, undone } from './undone';
import { NOWHERE } from './whereabouts';
import { HostError, type KeptRun, type Overview, type Undone } from './workbook';

export async function changedSince(seen: Overview): Promise<readonly string[]> {
  // What an undoing that was broken off has put back is changed by it no more.
  const there = lastOf(seen).sheets.filter((kept) => kept.sheet !== null && !kept.lost && !isBack(kept));
  const stamps = await stampsOf(there.map(({ sheet }) => sheet ?? ''));
  return there.filter(({ stamp }, index) => stamp !== stamps[index]).map(({ sheet }) => sheet ?? '');
}

/** All or nothing: where the host fails in the middle, it goes on from there. */
export async function undo(seen: Overview): Promise<Undone> {
  requireUndoable(seen);
  const last = seen.brokenOff ? seen.runs.at(-1) : lastOf(seen);
  const known: Furnishing = new Map();
  const putBack = async (from: Overview, by: typeof run): Promise<void> => {
    if (isLeft(from)) return takeBackBegun(from, null, known, by);
    const left = from.runs.find(({ number }) => number === last?.number);
    if (left === undefined) return from.brokenOff ? forgetBegun(from, by) : undefined;
    const back = undone(left, from);
    await restore(back, from, null, known, by, true);
    if (back.sheets.length < left.sheets.length) await dropLasting(left, by);
  };
  await insist(
    () => putBack(seen, run),
    async () => putBack(await look(NOWHERE, runPatiently), runPatiently),
  ).catch(async (error: unknown) => {
    if (error instanceof HostError && error.code !== 'cellEdit' && !(await isWhole(last)))
      throw new HostError('halfUndone', error.message);
    throw error;
  });
  return tellUndone(last?.sheets ?? []);
}

/** Whether nothing of an undoing has been begun, or nobody can tell. */
async function isWhole(last: KeptRun | undefined): Promise<boolean> {
  try {
    const { brokenOff, runs } = await look(NOWHERE, runPatiently);
    return !brokenOff && runs.some(({ number }) => number === last?.number);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** What lasts needs no copy any more. */
const dropLasting = ({ number, sheets }: KeptRun, by: typeof run): Promise<void> =>
  by(async (context) => {
    dropRuns(context.workbook, [{ number, sheets: sheets.filter(({ mark }) => isLasting(mark)) }]);
    await context.sync();
  });

/** Copies of a run that was broken off are the only ones of what stood there. */
export async function forget(seen: Overview): Promise<void> {
  if (seen.brokenOff) throw new HostError('brokenOff', 'an earlier run was broken off');
  const drop = ({ runs }: Overview, by: typeof run): Promise<void> =>
    by(async (context) => {
      dropRuns(context.workbook, runs);
      await context.sync();
    });
  await insist(
    () => drop(seen, run),
    async () => drop(await look(NOWHERE, runPatiently), runPatiently),
  );
}

/** Copies first: a name without its copy is known as such, a copy without its name is not. */
export function dropRuns({ worksheets, names }: Excel.Workbook, runs: readonly KeptRun[]): void {
  for (const { copy, name } of runs.flatMap(({ sheets }) => sheets)) {
    if (copy !== null) worksheets.getItem(copy).delete();
    names.getItem(name).delete();
  }
}
