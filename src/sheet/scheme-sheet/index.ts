/** The scheme sheet (评价方案): a scheme ↔ cells. */
export { diffSchemes } from './diff';
export { makeScheme } from './make';
export { parseCorrections, parseLegible, parseScheme, schemeCell, schemeCells } from './parse';
export type { SchemeSheetCode, SchemeSheetFacts, SchemeSheetProblem } from './problem';
