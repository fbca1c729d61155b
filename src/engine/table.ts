/** The table that is assessed: columns of numbers, units × indicators. NaN means *not reported* and nothing else. */

export interface Table {
  /** `null` where the sheet names none; otherwise as written: `2021`, `2025年1—6月`. */
  readonly period: string | null;
  readonly units: readonly string[];
  /** Names, in the order of `columns`. */
  readonly indicators: readonly string[];
  /** One `Float64Array` an indicator, each as long as `units`. */
  readonly columns: readonly Float64Array[];
  /** Ranks in an outer ranking (the province's), read from the sheet and never scored; NaN = not ranked. */
  readonly outerRanks: Float64Array | null;
  /** Text columns by name (group, city, flag …), each as long as `units`; '' = blank. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}
