/** Titles of sheets, which those who plan formulas must know beforehand. */
export { freeTitle } from '../sheet/title';
