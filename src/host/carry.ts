/** Widths of columns that move with what a person wrote in them: copying cells leaves them behind. */
import type { Plan, SheetPlan, Step } from '../sheet/plan';
import { run } from './run';
import type { Overview } from './workbook';

/** The inverse of what a column's width in characters is in points. */
const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;

interface Shift {
  readonly sheet: SheetPlan;
  /** As it is called now. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

function shiftsOf(sheet: SheetPlan, seen: Overview): readonly Shift[] {
  const title = seen.sheets.find(({ mark }) => mark === sheet.mark)?.name;
  if (title === undefined) return [];
  const moved = new Map<number, number>();
  for (const step of sheet.steps) {
    if (step.kind !== 'carry' || step.from.column === step.to.column) continue;
    for (let k = 0; k < step.from.columns; k++) moved.set(step.from.column + k, step.to.column + k);
  }
  return [...moved].map(([from, to]) => ({ sheet, title, from, to }));
}

/** Gives the plan with the widths of columns that move; asks for them only where some do. */
export async function carryWidths(plan: Plan, seen: Overview): Promise<Plan> {
  const shifts = plan.sheets.flatMap((sheet) => shiftsOf(sheet, seen));
  if (shifts.length === 0) return plan;
  const steps = await run(async (context) => {
    const asked = shifts.map(({ title, from }) =>
      context.workbook.worksheets.getItem(title).getRangeByIndexes(0, from, 1, 1).format.load('columnWidth'),
    );
    await context.sync();
    return asked.map(({ columnWidth }, k): Step => ({
      kind: 'columnWidth',
      column: shifts[k]!.to,
      width: charactersOf(columnWidth),
    }));
  });
  const widened = (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    steps: [...sheet.steps, ...steps.filter((_, k) => shifts[k]!.sheet === sheet)],
  });
  return { ...plan, sheets: plan.sheets.map(widened) };
}
