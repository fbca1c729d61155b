/** The result sheet (排名结果): a ranking ↔ cells. */
export { amountOf, groupOf, labelsOf, openLabelsOf } from './given';
export { makeResult } from './make';
export { orderUnits, type UnitOrder } from './order';
export { sayLabels } from './columns';
export { parseResult, parseUnit, type ParsedResult, type ParsedUnit } from './parse';
export { missedOf } from './remarks';
export { saySource, type ResultSource } from './source';
