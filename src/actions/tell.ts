/** What was done without the pane, for the pane to show: both live in one runtime. */
import type { RankReport } from './report';
import type { UnlockReport } from './unlock';

/** Custom functions that gave way, and how they come back where something was changed. */
export interface Freed {
  readonly report: UnlockReport;
  readonly undo: (() => Promise<UnlockReport>) | null;
}

/** What is told is kept until somebody listens, where nobody does yet. */
function channel<Told>() {
  let untold: Told | null = null;
  const listeners = new Set<(told: Told) => void>();
  return {
    tell(told: Told): void {
      untold = listeners.size === 0 ? told : null;
      for (const listener of listeners) listener(told);
    },
    /** Gives the way to stop. */
    hear(listener: (told: Told) => void): () => void {
      listeners.add(listener);
      if (untold !== null) listener(untold);
      untold = null;
      return () => void listeners.delete(listener);
    },
  };
}

export const { tell: tellReport, hear: hearReports } = channel<RankReport>();
export const { tell: tellFreed, hear: hearFreed } = channel<Freed>();
/** What was thrown where nobody answers for it. */
export const { tell: tellFailure, hear: hearFailures } = channel<{ readonly error: unknown }>();
