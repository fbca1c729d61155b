/** The archive (归档): every period's figures and results in long form, added to and never rewritten. */
export { archivedFigures, type ArchivedFigures } from './figures';
export { addToArchive, type Archiving } from './make';
export { archivedResults, parseArchive } from './parse';
export { spareSheets } from './spare';
export { archiveChanges } from './changed';
