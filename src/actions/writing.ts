/** What a run shall write beside the ranking, and how. */

import { isPartOfYear } from '../engine';

/** Sheets that are written on request; the ranking and, where it has changed, the scheme are always written. */
export const PARTS = ['detail', 'moves', 'charts', 'bulletin', 'facts', 'archive'] as const;
export type Part = (typeof PARTS)[number];

/** In which order units stand on the result sheet. */
export const UNIT_ORDERS = ['rank', 'source'] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];

/** With what ranks are compared on the sheet of their movements where nothing else is named. */
export const MOVED_FROM = ['period', 'scheme'] as const;
export type MovedFrom = (typeof MOVED_FROM)[number];

export interface Writing {
  /** null = what is usual for the period. */
  readonly parts: readonly Part[] | null;
  /** Whether cells that native formulas can express hold formulas instead of values. */
  readonly formulas: boolean;
  readonly order: UnitOrder;
  /** Whether rank, tier and labels are written into empty columns beside the source as well. */
  readonly beside: boolean;
  /** The period before, as usual, or the workbook's own scheme. */
  readonly movedFrom?: MovedFrom;
}

/** What one click writes. */
export const USUAL_WRITING: Writing = { parts: null, formulas: false, order: 'rank', beside: false };

/** The sheets that are wanted for a period: of a month's or a quarter's report the bulletin and the archive belong to the run. */
export const partsFor = ({ parts }: Writing, period: string | null): readonly Part[] =>
  parts ?? (isPartOfYear(period) ? ['detail', 'bulletin', 'archive'] : ['detail']);
