/** Widths of columns that move with what a person wrote in them: copying cells leaves them behind. */
import type { Plan, SheetPlan, Step } from '../sheet/plan';
import { charactersOf } from './look';
import type { Overview } from './workbook';

export interface Shift {
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

export const shiftsIn = (plan: Plan, seen: Overview): readonly Shift[] =>
  plan.sheets.flatMap((sheet) => shiftsOf(sheet, seen));

/** `widths`: of the columns that the shifts begin at, in points. */
export function widen(plan: Plan, shifts: readonly Shift[], widths: readonly number[]): Plan {
  const steps = widths.map((width, k): Step => ({
    kind: 'columnWidth',
    column: shifts[k]!.to,
    width: charactersOf(width),
  }));
  const widened = (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    steps: [...sheet.steps, ...steps.filter((_, k) => shifts[k]!.sheet === sheet)],
  });
  return { ...plan, sheets: plan.sheets.map(widened) };
}
