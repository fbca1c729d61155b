/** What a run shall write beside the ranking, and how. */

/** Sheets that are written on request; the ranking and, where it has changed, the scheme are always written. */
export const PARTS = ['detail', 'charts', 'bulletin'] as const;
export type Part = (typeof PARTS)[number];

/** In which order units stand on the result sheet. */
export const UNIT_ORDERS = ['rank', 'source'] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];

export interface Writing {
  readonly parts: readonly Part[];
  /** Whether cells that native formulas can express hold formulas instead of values. */
  readonly formulas: boolean;
  readonly order: UnitOrder;
  /** Whether rank, tier and labels are written into empty columns beside the source as well. */
  readonly beside: boolean;
}

/** What one click writes. */
export const USUAL_WRITING: Writing = { parts: ['detail'], formulas: false, order: 'rank', beside: false };
