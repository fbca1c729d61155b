/** The bulletin (通报): an evaluation → a document, as a sheet and as text. Its `.docx` is apart, for what it brings along is large. */
export type { Bulletin } from './bulletin';
export { compose } from './compose';
export { makeBulletin } from './sheet';
export { makeHtml, makeText } from './text';
