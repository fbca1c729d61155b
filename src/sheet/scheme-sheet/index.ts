/** The scheme sheet (评价方案): a scheme ↔ cells. */
export { makeScheme } from './make';
export { parseCorrections, parseScheme, schemeCell } from './parse';
export type { SchemeSheetCode, SchemeSheetFacts, SchemeSheetProblem } from './problem';
