/** Lets others have their turn while long work is done, tells how far it is, and ends it where its user wants. */
import { goOn, type Course } from '../workbook';

/** In milliseconds: a page that answers later seems stuck. */
const TURN = 40;

/** Called between two pieces of the work, with the share that is done. */
export type Pace = (done: number) => Promise<void>;

export function paceOf(course: Course): Pace {
  let since = Date.now();
  return async (done) => {
    course.onProgress?.(done);
    goOn(course);
    if (Date.now() - since < TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = Date.now();
    goOn(course);
  };
}
