/** What was done to a ranking, by whom and why: one entry of the log, chained to the one before it. */
import { hashOf } from '../fingerprint';
import type { Hashes } from '../snapshot';

/** In the order of an assessment's course. */
export const LOG_ACTIONS = ['freeze', 'check', 'approve', 'publish', 'withdraw', 'accept', 'reject'] as const;
export type LogAction = (typeof LOG_ACTIONS)[number];

export interface NewEntry {
  /** As the clock of whoever did it said. */
  readonly time: string;
  /** As typed. */
  readonly name: string;
  readonly action: LogAction;
  /** null = the table names none. */
  readonly period: string | null;
  /** Data version. */
  readonly version: number;
  /** Version of the scheme, as it says itself; '' = it does not. */
  readonly schemeVersion: string;
  readonly hashes: Hashes;
  readonly reason: string;
}

export interface Entry extends NewEntry {
  /** From 1. */
  readonly number: number;
  /** Hash of the entry before; '' for the first. */
  readonly previous: string;
  /** Of all else in the entry. */
  readonly hash: string;
}

/** Gives the hash that an entry must have. */
export const entryHash = ({ hash: _hash, hashes, ...said }: Entry): string => hashOf({ ...said, ...hashes });

/** Gives the entry as the next one of a log. */
export function chained(entry: NewEntry, log: readonly Entry[]): Entry {
  const open = { ...entry, number: log.length + 1, previous: log.at(-1)?.hash ?? '', hash: '' };
  return { ...open, hash: entryHash(open) };
}
