/** What is small enough to follow every movement at once. */
import type { PaneState } from './state';

/** Up to so many values. */
const LIVE_CELLS = 50_000;

export const isLive = ({ report }: Pick<PaneState, 'report'>): boolean =>
  report?.table != null && report.table.units.length * report.table.indicators.length <= LIVE_CELLS;
