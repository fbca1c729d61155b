/** The snapshot (数据快照): all that a frozen ranking was made from ↔ cells, and its hashes. */
export { cellsOf, dataHash, hashesOf, sheetHash, schemeHash, type Hashes } from './hashes';
export { makeSnapshot } from './make';
export { parseSnapshot, type ParsedSnapshot } from './parse';
export type { Settings, Snapshot } from './snapshot';
