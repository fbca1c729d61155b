/** The log (操作日志): what was done to a ranking ↔ cells, in a chain of hashes, and the status that follows from it. */
export { LOG_ACTIONS, type Entry, type LogAction, type NewEntry } from './entry';
export { addToLog } from './make';
export { keptOf, parseLog, type Break, type ParsedLog } from './parse';
export {
  isSignature,
  SIGNATURES,
  standingsOf,
  STATUSES,
  whyNot,
  type Signature,
  type Standing,
  type Status,
} from './status';
