/** The formula twin (写为公式): an assessment in native functions. */
export { makeTwin, MOST_FORMULAS, type Twin, type TwinNote, type TwinSource } from './make';
export { compareSheet, TOLERANCE, type Comparison, type Difference } from './compare';
