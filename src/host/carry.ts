/** Asks Excel how wide the columns are that move with what a person wrote in them. */
import type { Plan } from '../sheet/plan';
import { run } from './run';
import { shiftsIn, widen } from './shift';
import type { Overview } from './workbook';

/** Gives the plan with the widths of columns that move; asks for them only where some do. */
export async function carryWidths(plan: Plan, seen: Overview): Promise<Plan> {
  const shifts = shiftsIn(plan, seen);
  if (shifts.length === 0) return plan;
  return run(async (context) => {
    const asked = shifts.map(({ title, from }) =>
      context.workbook.worksheets.getItem(title).getRangeByIndexes(0, from, 1, 1).format.load('columnWidth'),
    );
    await context.sync();
    return widen(
      plan,
      shifts,
      asked.map(({ columnWidth }) => columnWidth),
    );
  });
}
