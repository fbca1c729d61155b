/** Runs that can be undone: whether they are there still, and how they go. */
import { remove } from './out-of-sight';
import type { KeptRun } from './workbook';

/** Changes nothing, and is refused where somebody else has dropped or undone the run: copies of theirs may be called alike. */
export function requireKept({ names }: Excel.Workbook, { sheets }: KeptRun): void {
  for (const { name } of sheets) names.getItem(name).visible = false;
}

/** Copies first: a name without its copy is known as such, a copy without its name is not. */
export function dropRuns(workbook: Excel.Workbook, runs: readonly KeptRun[]): void {
  for (const each of runs) requireKept(workbook, each);
  for (const { copy, name } of runs.flatMap(({ sheets }) => sheets)) {
    if (copy !== null) remove(workbook.worksheets.getItem(copy));
    workbook.names.getItem(name).delete();
  }
}
