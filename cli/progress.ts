/** Shows on a terminal how far long work is, and nothing where nobody looks. */
import type { Progress } from '../src/engine/robustness';
import type { Locale } from '../src/words/locale';
import { sayStage } from '../src/words/robustness';

/** Clears the line that is rewritten. */
const CLEAR = '\r\u001B[K';

/** Gives what the steps return in the end. */
export function followed<T>(steps: Generator<Progress, T>, locale: Locale): T {
  const shows = process.stderr.isTTY;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (shows) process.stderr.write(CLEAR);
      return step.value;
    }
    const { stage, done, of } = step.value;
    if (shows) process.stderr.write(`${CLEAR}${sayStage(stage, locale)} ${Math.floor((100 * done) / of)}%`);
  }
}
