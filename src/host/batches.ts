/** Cuts the steps of a plan into batches that Excel on the web accepts: 5 MB each. */
import type { SheetPlan, Step } from '../sheet/plan';

/** One step on one sheet of the plan. */
export interface Move {
  readonly sheet: SheetPlan;
  readonly step: Step;
}

// Office.js wraps what is written; a fifth of the limit is left for that.
const LIMIT = 4_000_000;
const STEP_OVERHEAD = 1_500;
const BYTES_PER_CHARACTER = 3;

const bytesOf = (cells: readonly unknown[]): number =>
  cells.reduce<number>(
    (sum, cell) => sum + (typeof cell === 'string' ? 4 + cell.length * BYTES_PER_CHARACTER : 20),
    2,
  );

/** A large `write` as several, each of whole rows. */
function* pieces(step: Step): Generator<{ step: Step; bytes: number }> {
  if (step.kind !== 'write') return yield { step, bytes: STEP_OVERHEAD };
  let from = 0;
  let bytes = STEP_OVERHEAD;
  const cut = (to: number): Step => ({
    ...step,
    at: { ...step.at, row: step.at.row + from, rows: to - from },
    values: step.values.slice(from, to),
  });
  for (const [row, cells] of step.values.entries()) {
    const more = bytesOf(cells);
    if (row > from && bytes + more > LIMIT) {
      yield { step: cut(row), bytes };
      from = row;
      bytes = STEP_OVERHEAD;
    }
    bytes += more;
  }
  yield { step: cut(step.values.length), bytes };
}

export function cutIntoBatches(sheets: readonly SheetPlan[]): readonly (readonly Move[])[] {
  const batches: Move[][] = [[]];
  let size = 0;
  for (const sheet of sheets)
    for (const whole of sheet.steps)
      for (const { step, bytes } of pieces(whole)) {
        if (size > 0 && size + bytes > LIMIT) {
          batches.push([]);
          size = 0;
        }
        batches.at(-1)!.push({ sheet, step });
        size += bytes;
      }
  return batches;
}
