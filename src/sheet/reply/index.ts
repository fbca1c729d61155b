/** The reply (答复) to a unit that has objected: its own values and the lines that it is held to ↔ a document, and nothing of any other unit. */
export { composeReply, type Answered } from './compose';
export { namedIn } from './names';
