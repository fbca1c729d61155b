/** Takes a run back that failed in the middle: sheets of ours stand again as they did before it. */
import type { Writing } from './aim';
import { WRITING } from './mark';
import { look } from './overview';
import { restore, type Furnishing } from './restore';
import { runPatiently } from './run';
import { dropRuns } from './undo';
import { WITHOUT_SELECTION } from './whereabouts';
import { HostError } from './workbook';

/** Gives whether all had been written nevertheless, and rightly. */
export async function takeBack(writing: Writing, failure: unknown, known: Furnishing): Promise<boolean> {
  const { seen, number } = writing;
  const now = await look(WITHOUT_SELECTION, runPatiently);
  const mine = now.runs.find((each) => each.number === number);
  const outdated = failure instanceof HostError && failure.code === 'sourceChanged';
  if (mine !== undefined && !now.brokenOff && !outdated) {
    await runPatiently(async (context) => {
      dropRuns(
        context.workbook,
        now.runs.filter((each) => each !== mine),
      );
      await context.sync();
    });
    return true;
  }
  if (mine !== undefined) await restore(mine, now, seen.active, known, runPatiently);
  await tidy(writing);
  return false;
}

/** What had been begun and had no name yet: a sheet just made, copied or renamed. The name that says a run is being written goes last. */
async function tidy(writing: Writing): Promise<void> {
  const { targets, seen } = writing;
  const now = await look(WITHOUT_SELECTION, runPatiently);
  await runPatiently(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const { id, name, mark } of now.sheets)
      if (mark === null && !seen.sheets.some((sheet) => sheet.id === id) && isStray(name, writing))
        worksheets.getItem(id).delete();
    for (const { old } of targets)
      if (old !== null && now.sheets.some(({ id, name }) => id === old.sheet.id && name === old.copy))
        worksheets.getItem(old.sheet.id).name = old.sheet.name;
    if (now.brokenOff) names.getItem(WRITING).delete();
    await context.sync();
  });
}

/** Excel calls a copy like its sheet, with a number in brackets. */
const isStray = (name: string, { targets, besideCopy }: Writing): boolean => {
  const [, base = null] = /^(.+) \(\d+\)$/.exec(name) ?? [];
  return (
    name === besideCopy ||
    targets.some(
      ({ title, old }) =>
        name === title || name === old?.copy || (base !== null && old?.sheet.name.startsWith(base) === true),
    )
  );
};
