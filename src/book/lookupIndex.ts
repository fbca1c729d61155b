/** Keeps the formula engine from indexing what nobody looks up. */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Every result of a formula goes into an index by value, and for each of them the engine looks through all values of its column: ten
 * thousand different results are fifty million steps. Only rows that a look-up has indexed need to be kept up to date; the others
 * are indexed when they are looked up.
 */
export function indexLookedUpColumnsOnly(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForceUpdate = false) => {
    if (isForceUpdate && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isForceUpdate);
  };
}
