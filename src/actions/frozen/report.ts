/** What repeating a frozen ranking comes to. */
import type { Cell, CellRef } from '../../sheet/grid';
import type { Status } from '../../sheet/log';
import type { Effect } from './effects';

/** What is not as it was: the snapshot itself, what it comes to, our sheets, or what they were made from. */
export const DIFFERENCE_KINDS = [
  'snapshot',
  'results',
  'source',
  'scheme',
  'past',
  'sheet',
  'other',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
  readonly kind: DifferenceKind;
  readonly cell: CellRef | null;
  /** As it should be, and as it is; null = it is no cell. */
  readonly was: Cell | null;
  readonly now: Cell | null;
  readonly message: string;
  /** Of this change alone, where it was computed. */
  readonly effects?: readonly Effect[];
}

export interface VerifiedRanking {
  readonly period: string | null;
  /** Data version. */
  readonly version: number;
  /** Of data, scheme, results, engine version and seed. */
  readonly hash: string;
  readonly engine: string | null;
  /** As it is now: with a difference a draft. */
  readonly status: Status;
  /** As the log has it. */
  readonly signedStatus: Status;
  /** Whether it was made again and nothing that it consists of differs. */
  readonly verified: boolean;
  readonly differences: readonly Difference[];
  /** Of all changes to figures, scheme and past together; null = nothing can be ranked with them. */
  readonly effects: readonly Effect[] | null;
  readonly sentence: string;
}

export interface LogReport {
  readonly entries: number;
  readonly breaks: readonly { readonly cell: CellRef; readonly message: string }[];
}

export interface VerifyReport {
  readonly verified: boolean;
  /** The last frozen one of each period. */
  readonly rankings: readonly VerifiedRanking[];
  /** null = there is none. */
  readonly log: LogReport | null;
  /** Why nothing could be verified, and all that differs, each with its cell. */
  readonly problems: readonly { readonly cell: CellRef | null; readonly message: string }[];
  readonly notes: readonly string[];
}

/** Sheets that a ranking was not made from prove nothing about it. */
export const isGrave = ({ kind }: Difference): boolean => kind !== 'other';
