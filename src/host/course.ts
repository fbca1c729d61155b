/** The course of a long piece of work: how it is followed, and stopped. */
import { HostError, type Workbook } from './workbook';

export interface Course {
  /** Once aborted, no further batch is sent, and nothing is written. */
  readonly signal?: AbortSignal;
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Throws where the user has stopped the work. */
export function goOn({ signal }: Course): void {
  if (signal?.aborted) throw new HostError('cancelled', 'stopped by the user');
}

/** The same workbook, all reading and writing on it of one course. */
export const follow = (workbook: Workbook, course: Course): Workbook => ({
  overview: () => workbook.overview(),
  read: (sheets) => workbook.read(sheets, course),
  apply: (plan, seen) => workbook.apply(plan, seen, course),
  show: (cell) => workbook.show(cell),
  watch: (changed) => workbook.watch(changed),
});
