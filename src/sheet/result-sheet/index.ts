/** The result sheet (排名结果): a ranking ↔ cells. */
export { amountOf, groupOf, labelsOf, openLabelsOf } from './given';
export { makeResult, type ResultSource } from './make';
export { parseResult, type ParsedResult, type ParsedUnit } from './parse';
