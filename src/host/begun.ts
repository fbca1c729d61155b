/** Takes back what a run that was broken off had begun, just now or by a pane that is gone; that may be broken off too, and goes on from there. */
import { WRITING } from './mark';
import { remove } from './out-of-sight';
import { restore } from './restore';
import type { run } from './run';
import { stampsOf } from './stamped';
import { findStrays } from './strays';
import type { Overview } from './workbook';

export async function takeBackBegun(now: Overview, by: typeof run): Promise<void> {
  const strays = await findStrays(now, (titles) => stampsOf(titles, by));
  if (strays.length > 0)
    await by(async (context) => {
      for (const { id } of strays) remove(context.workbook.worksheets.getItem(id));
      await context.sync();
    });
  const last = now.runs.at(-1);
  const seen = { ...now, sheets: now.sheets.filter((sheet) => !strays.includes(sheet)) };
  if (last) await restore(last, seen, by);
  await forgetBegun(now, by);
}

/** The name goes last: without it nothing is known to have been broken off. */
export const forgetBegun = ({ begun }: Overview, by: typeof run): Promise<void> =>
  by(async (context) => {
    const { workbook } = context;
    if (begun?.errand) remove(workbook.worksheets.getItem(begun.errand));
    workbook.names.getItem(WRITING).delete();
    await context.sync();
  });
