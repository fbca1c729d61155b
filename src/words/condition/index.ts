/** The rule language as people write it: a condition ↔ one line of Chinese or English. */
export { makeCondition } from './make';
export { parseCondition, type ParsedCondition } from './parse';
