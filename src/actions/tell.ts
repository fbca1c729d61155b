/** What was done without the pane, for the pane to show: both live in one runtime. */
import type { RankReport } from './report';

type Listener = (report: RankReport) => void;

let untold: RankReport | null = null;
const listeners = new Set<Listener>();

/** Kept until somebody listens, where nobody does yet. */
export function tellReport(report: RankReport): void {
  untold = listeners.size === 0 ? report : null;
  for (const listener of listeners) listener(report);
}

/** Gives the way to stop. */
export function hearReports(listener: Listener): () => void {
  listeners.add(listener);
  if (untold !== null) listener(untold);
  untold = null;
  return () => void listeners.delete(listener);
}
