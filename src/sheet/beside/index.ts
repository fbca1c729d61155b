/** Rank, tier and labels beside the user's own table. */
export { withoutEarlier, type Earlier } from './find';
export { makeBeside, type NoRoom } from './make';
