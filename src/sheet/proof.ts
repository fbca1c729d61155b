/** By what a frozen ranking is known: the hash that is printed on every sheet of it. */

/** What a freeze came to. */
export interface Proof {
  /** SHA-256 over data, scheme, results, engine version and seed, in hexadecimal. */
  readonly hash: string;
  /** From 1: which freeze of the period's data it is. */
  readonly version: number;
}

/** Signs of a hash that are printed. */
const SIGNS = 12;

/**
 * Gives as much of a hash as is printed, in groups that can be read out.
 * @example shortHash('3f2a91bc04de55aa') // '3f2a-91bc-04de'
 */
export const shortHash = (hash: string): string => hash.slice(0, SIGNS).replace(/(.{4})(?=.)/g, '$1-');
